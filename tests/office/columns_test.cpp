// What a clerk says about columns: kept in the document, in either format, and undone in one step.
#include <filesystem>
#include <string>
#include <vector>

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "driving/service.hpp"
#include "driving/shared_office.hpp"
#include "office/actions.hpp"
#include "office/own_sheets.hpp"
#include "office/read.hpp"
#include "office/stored_corrections.hpp"
#include "office/text.hpp"
#include "tables/column_editor.hpp"

namespace datchuan {
namespace {

using driving::Document;
using driving::shared_office;
using driving::View;
using rules::Language;
using tables::Role;

void fill_roll(Document& document)
{
    document.fill(document.sheet_names().front(), 0, 0,
                  {{"STT", "Họ và tên", "Ngày sinh", "Cột của phòng", "Đơn vị"},
                   {"1", "Phạm Anh Quân", "07/09/1991", "Chuyên viên", "Sở Nội vụ"},
                   {"2", "Đỗ Thị Mai", "15/05/1974", "Kế toán", "Sở Tư pháp"}});
}

// Says that column D is the post, as the dialog does on OK.
void say_post(const Document& document)
{
    tables::ColumnEditor editor(office::read(document.ref()), office::own_sheets(document.ref()),
                                office::stored_corrections(document.ref()).value());
    ASSERT_EQ(editor.tables().size(), 1U);
    editor.set_role(0, 3, Role::post);
    office::correct_columns(document.ref(), editor.corrections(), Language::vietnamese);
}

std::string role_of_d(const Document& document)
{
    const auto tables = driving::Service(document).recognise();
    return tables.size() == 1 ? tables[0].roles.at("D") : "no single table";
}

std::filesystem::path saved(const Document& document, const std::string& ending, const char* filter)
{
    const std::filesystem::path path = document.office().profile().folder().new_name(ending);
    css::uno::Sequence<css::beans::PropertyValue> arguments(1);
    arguments.getArray()[0].Name = "FilterName";
    arguments.getArray()[0].Value <<= rtl::OUString::createFromAscii(filter);
    css::uno::Reference<css::frame::XStorable>(document.ref(), css::uno::UNO_QUERY_THROW)
        ->storeToURL(office::to_office("file://" + path.string()), arguments);
    return path;
}

void store_text(const Document& document, const css::uno::Any& value)
{
    const css::uno::Reference<css::document::XDocumentPropertiesSupplier> supplier(document.ref(),
                                                                                   css::uno::UNO_QUERY_THROW);
    supplier->getDocumentProperties()->getUserDefinedProperties()->addProperty(
        "DatChuan_NhanDangCot", css::beans::PropertyAttribute::REMOVABLE, value);
}

TEST(Columns, AreKeptInTheDocumentAndUndoneInOneStep)
{
    Document document(shared_office());
    fill_roll(document);
    EXPECT_EQ(role_of_d(document), "unknown");
    document.history()->clear();
    document.set_modified(false);

    say_post(document);
    EXPECT_EQ(role_of_d(document), "post");
    EXPECT_TRUE(document.modified());
    EXPECT_EQ(document.undo_titles(), std::vector<std::string>{"Nhận dạng cột"});
    document.undo();
    EXPECT_EQ(role_of_d(document), "unknown");
    document.history()->redo();
    EXPECT_EQ(role_of_d(document), "post");
}

TEST(Columns, SurviveSaving)
{
    Document document(shared_office());
    fill_roll(document);
    say_post(document);
    for (const auto& [ending, filter] :
         {std::pair{".ods", "calc8"}, std::pair{".xlsx", "Calc MS Excel 2007 XML"}, std::pair{".xls", "MS Excel 97"}}) {
        Document again(shared_office(), saved(document, ending, filter));
        EXPECT_EQ(role_of_d(again), "post") << ending;
    }
}

TEST(Columns, BrokenTextIsPassedOverAndSaid)
{
    for (const css::uno::Any& broken :
         {css::uno::Any(rtl::OUString("{\"version\":1,\"columns\":[{")), css::uno::Any(sal_Int32(7))}) {
        Document document(shared_office(), View::window);
        fill_roll(document);
        store_text(document, broken);
        EXPECT_EQ(role_of_d(document), "unknown");
        const driving::Done done = document.command("Validate");
        EXPECT_TRUE(done.success);
        EXPECT_NE(done.sentence.find("Phần nhận dạng cột lưu trong tệp bị hỏng"), std::string::npos) << done.sentence;
    }
}

TEST(Columns, OpenNoDialogWhereNobodySeesIt)
{
    Document document(shared_office(), View::window);
    fill_roll(document);
    for (const bool quiet : {true, false}) {
        const driving::Done done = document.command("Columns", quiet);
        EXPECT_FALSE(done.success);
        EXPECT_EQ(done.sentence, "Nhận dạng cột là một hộp thoại nên chỉ mở được trong cửa sổ.");
    }
}

TEST(Columns, AreAskedForWhereTheyAreGuessed)
{
    Document document(shared_office(), View::window);
    document.fill(document.sheet_names().front(), 0, 0,
                  {{"STT", "Họ và tên", "Ngày sinh", "Đơn vị được phân công giúp đỡ"},
                   {"1", "Phạm Anh Quân", "07/09/1991", "Sở Nội vụ"}});
    const driving::Done done = document.command("Validate");
    EXPECT_NE(done.sentence.find("Chưa chắc cột D “Đơn vị được phân công giúp đỡ”"), std::string::npos)
        << done.sentence;
}

void set_visible(const css::uno::Reference<css::uno::XInterface>& what, bool visible)
{
    css::uno::Reference<css::beans::XPropertySet>(what, css::uno::UNO_QUERY_THROW)
        ->setPropertyValue("IsVisible", css::uno::Any(visible));
}

TEST(Columns, AndSheetsThatNobodySeesAreReadAndNamed)
{
    Document document(shared_office(), View::window);
    fill_roll(document);
    document.add_sheet("Cũ");
    document.fill("Cũ", 0, 0,
                  {{"STT", "Họ và tên", "Ngày sinh", "Đơn vị"}, {"1", "Lê Văn Ba", "07/09/1981", "Sở Y tế"}});
    set_visible(document.sheet("Cũ"), false);
    const css::uno::Reference<css::table::XColumnRowRange> columns(document.sheet(document.sheet_names().front()),
                                                                   css::uno::UNO_QUERY_THROW);
    for (const sal_Int32 column : {0, 2, 3})
        set_visible({columns->getColumns()->getByIndex(column), css::uno::UNO_QUERY_THROW}, false);
    EXPECT_EQ(driving::Service(document).recognise().size(), 2U);
    const std::string sentence = document.command("Validate").sentence;
    EXPECT_NE(sentence.find("Trang đang ẩn vẫn được đọc và tính: “Cũ”."), std::string::npos) << sentence;
    EXPECT_NE(sentence.find("Cột đang ẩn vẫn được đọc và tính: A (trang “"), std::string::npos) << sentence;
    EXPECT_NE(sentence.find("”), C (trang “"), std::string::npos) << sentence;
    EXPECT_EQ(sentence.find(" D (trang “"), std::string::npos) << "nobody's business: " << sentence;
    for (const driving::FindingSeen& finding : driving::Service(document).validate())
        EXPECT_NE(finding.rule, "R07") << "no row is hidden";
}

} // namespace
} // namespace datchuan
