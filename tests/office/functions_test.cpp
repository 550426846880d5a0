// The functions for formulas: set in cells, recalculated, saved, and in error.
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/util/Date.hpp>
#include <gtest/gtest.h>

#include <org/datchuan/XTargetFunctions.hpp>

#include "driving/document.hpp"
#include "driving/shared_office.hpp"
#include "office/text.hpp"

namespace datchuan {
namespace {

using driving::Document;
using driving::shared_office;
using office::to_office;
using office::to_utf8;

constexpr int no_value = 32767; // #N/A
constexpr int illegal_argument = 502;
constexpr int division_by_zero = 532;

// Persons in A and B, records in D to G.
class Functions : public testing::Test
{
protected:
    Functions()
    {
        document_.fill(sheet_, 0, 0,
                       {{"DANH SÁCH CÔNG CHỨC", ""},
                        {"Họ và tên", "Ngày sinh"},
                        {"Lê Văn An", "15/08/1980"},
                        {"Vũ Thị Ba", "01/02/1985"},
                        {"LÊ  VĂN AN", "15/08/1980"},
                        {"Hồ Chi", "03/03/1990"}});
        document_.fill(sheet_, 3, 1,
                       {{"Họ và tên", "Tên khóa bồi dưỡng", "Đến ngày", "Kết quả"},
                        {"Lê Văn An", "Cập nhật kiến thức pháp luật", "15/03/2022", "Khá"},
                        {"Vũ Thị Ba", "Cập nhật kiến thức pháp luật", "15/03/2022", "Đang học"}});
    }

    // What the cell shows for this formula, with the names that programs use.
    std::string shown(std::string_view formula, const std::string& cell = "K1")
    {
        document_.cell(sheet_, cell)->setFormula(to_office(formula));
        return document_.text(sheet_, cell);
    }

    int error(std::string_view formula)
    {
        shown(formula);
        return document_.cell(sheet_, "K1")->getError();
    }

    Document document_{shared_office()};
    const std::string sheet_ = document_.sheet_names().front();
};

TEST_F(Functions, AnswerByEnglishAndByLocalizedNames)
{
    EXPECT_EQ(shown("=ROUND(DC_SHARE(A3:A6;D3:D6;E3:E6;F3:F6;\"law\";\"01/01/2021\";\"31/12/2025\");3)"), "0.667");
    const auto local = document_.cell(sheet_, "K1");
    office::set_property(
        local, "FormulaLocal",
        to_office("=ROUND(DC_TYLE(A:A;D:D;E:E;F:F;\"pháp luật\";\"01/01/2021\";\"31/12/2025\";G:G);3)"));
    EXPECT_EQ(document_.text(sheet_, "K1"), "0.333") << "whole columns, and who is still at it doesn't count";
    EXPECT_NE(to_utf8(office::property<rtl::OUString>(local, "FormulaLocal")).find("DC_TYLE(A:A"), std::string::npos);
    EXPECT_EQ(shown("=DC_PERSONS(A:A)"), "3");
    EXPECT_EQ(shown("=DC_PERSONS(A:B)"), "3");
    EXPECT_EQ(shown("=DC_AGE(B3;\"31/12/2025\")"), "45");
    EXPECT_EQ(shown("=DC_AGE(DATE(1980;8;15);DATE(2025;8;14))"), "44");
    EXPECT_EQ(shown("=DC_RETIREMENT(B3;\"Nam\")-DATE(2042;8;31)"), "0");
    EXPECT_EQ(shown("=DC_NATIONALID(\"027084000999\";\"Nam\";1984)"), "");
    EXPECT_EQ(shown("=DC_NATIONALID(\"02708400099\")"),
              "Số CCCD “02708400099” có 11 chữ số, cần đúng 12 chữ số. Vui lòng kiểm tra lại theo thẻ căn cước.");
    EXPECT_EQ(shown("=DC_TIDY(\"  NguyÔn  V¨n ¸nh \")"), "Nguyễn Văn Ánh");
}

TEST_F(Functions, FollowTheCells)
{
    ASSERT_EQ(shown("=DC_PERSONS(A:A)"), "3");
    shown("=DC_SHARE(A:A;D:D;E:E;F:F;\"pháp luật\";\"01/01/2021\";\"31/12/2025\";G:G)*3", "K2");
    ASSERT_EQ(document_.text(sheet_, "K2"), "1");
    document_.set_text(sheet_, "G4", "Giỏi");
    EXPECT_EQ(document_.text(sheet_, "K2"), "2");
    document_.set_text(sheet_, "A7", "Tạ Em");
    EXPECT_EQ(document_.text(sheet_, "K1"), "4");
}

TEST_F(Functions, ErrorsAreCalcsOwn)
{
    EXPECT_EQ(error("=DC_SHARE(A3:A6;D3:D6;E3:E5;F3:F6;\"law\";\"01/01/2021\";\"31/12/2025\")"), illegal_argument)
        << "ranges of different length";
    EXPECT_EQ(error("=DC_SHARE(A3:A6;D3:D6;E3:E6;F3:F6;\"luật sư\";\"01/01/2021\";\"31/12/2025\")"), illegal_argument);
    EXPECT_EQ(error("=DC_SHARE(A3:A6;D3:D6;E3:E6;F3:F6;\"law\";\"31/12/2025\";\"01/01/2021\")"), illegal_argument);
    EXPECT_EQ(error("=DC_AGE(\"không rõ\";\"31/12/2025\")"), illegal_argument);
    EXPECT_EQ(error("=DC_AGE(A3:A6;\"31/12/2025\")"), illegal_argument) << "a range where one date belongs";
    EXPECT_EQ(error("=DC_AGE(Z1;\"31/12/2025\")"), no_value) << "a blank cell";
    EXPECT_EQ(error("=DC_RETIREMENT(1980;\"Nam\")"), no_value) << "not known to the day";
    EXPECT_EQ(error("=DC_RETIREMENT(B3;\"khác\")"), illegal_argument);
    EXPECT_EQ(error("=DC_SHARE(Z1:Z9;D3:D6;E3:E6;F3:F6;\"law\";\"01/01/2021\";\"31/12/2025\")"), no_value) << "nobody";
    EXPECT_NE(error("=DC_PERSONS(\"Lê An\")"), 0);
    EXPECT_NE(error("=DC_PERSONS()"), 0);
    document_.cell(sheet_, "A8")->setFormula("=1/0");
    EXPECT_EQ(error("=DC_PERSONS(A:A)"), division_by_zero) << "a cell's error is handed on";
}

TEST_F(Functions, NoRecordHasADayNoShareIsTold)
{
    document_.set_text(sheet_, "F3", "không rõ");
    EXPECT_EQ(error("=DC_SHARE(A:A;D:D;E:E;F:F;\"law\";\"01/01/2021\";\"31/12/2025\";G:G)"), no_value);
}

TEST_F(Functions, CountFromTheDocumentsOwnNullDate)
{
    office::set_property(document_.ref(), "NullDate", css::util::Date(1, 1, 1904));
    document_.cell(sheet_, "L1")->setFormula("=DATE(1980;8;15)");
    EXPECT_EQ(shown("=DC_AGE(L1;DATE(2025;12;31))"), "45");
    EXPECT_EQ(shown("=DC_RETIREMENT(L1;\"Nam\")-DATE(2042;8;31)"), "0");
    document_.cell(sheet_, "F3")->setFormula("=DATE(2022;3;15)");
    EXPECT_EQ(shown("=TEXT(3*DC_SHARE(A:A;D:D;E:E;F:F;\"law\";DATE(2021;1;1);DATE(2022;12;31);G:G);\"0\")"), "1");
}

TEST_F(Functions, SurviveSavingInBothFormats)
{
    document_.cell(sheet_, "K1")->setFormula("=DC_PERSONS(A:A)");
    document_.cell(sheet_, "K2")->setFormula("=DC_AGE(B3;\"31/12/2025\")");
    for (const auto& [filter, ending] : {std::pair{"calc8", ".ods"}, std::pair{"Calc MS Excel 2007 XML", ".xlsx"}}) {
        const std::filesystem::path file = shared_office().profile().folder().new_name(ending);
        css::beans::PropertyValue as;
        as.Name = "FilterName";
        as.Value <<= rtl::OUString::createFromAscii(filter);
        css::uno::Reference<css::frame::XStorable>(document_.ref(), css::uno::UNO_QUERY_THROW)
            ->storeToURL(to_office("file://" + file.string()), {&as, 1});
        const Document again(shared_office(), file);
        const std::string first = again.sheet_names().front();
        EXPECT_NE(to_utf8(office::property<rtl::OUString>(again.cell(first, "K1"), "FormulaLocal")).find("DC_SONGUOI("),
                  std::string::npos)
            << ending;
        EXPECT_EQ(again.text(first, "K1"), "3") << ending;
        again.cell(first, "A6")->setFormula(to_office("Vũ Thị Ba"));
        EXPECT_EQ(again.text(first, "K1"), "2") << ending << ": still a formula";
        EXPECT_EQ(again.text(first, "K2"), "45") << ending;
    }
}

TEST_F(Functions, NameTheArgumentThatCannotBeUnderstood)
{
    const css::uno::Reference<org::datchuan::XTargetFunctions> functions(
        shared_office().create("org.datchuan.TargetFunctions"), css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::beans::XPropertySet> document(document_.ref(), css::uno::UNO_QUERY_THROW);
    try {
        functions->age(document, css::uno::Any(to_office("không rõ")), css::uno::Any(46'000.0));
        FAIL() << "no date, but an age";
    } catch (const css::lang::IllegalArgumentException& refused) {
        EXPECT_EQ(to_utf8(refused.Message), "Tham số “Ngày sinh”: không phải là một ngày.");
    }
}

} // namespace
} // namespace datchuan
