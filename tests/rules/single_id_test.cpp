#include "rules/single_id.hpp"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

// Cells that begin with "#" are numbers.
std::string fault(std::string_view id, std::string_view sex = {}, std::string_view birth = {},
                  Language language = Language::english)
{
    sheet::Workbook workbook;
    sheet::Grid row(3, 1);
    std::int32_t column = 0;
    for (const std::string_view cell : {id, sex, birth}) {
        if (cell.starts_with('#'))
            row.set_number(column, 0, std::stod(std::string(cell.substr(1))));
        else if (!cell.empty())
            row.set_text(column, 0, workbook.texts.intern(cell));
        ++column;
    }
    workbook.sheets.emplace_back().grid = std::move(row);
    return fault_in_id(workbook, language);
}

TEST(SingleId, NothingIsWrongWithTheseOnes)
{
    for (const std::string_view id : {"027084000999", "027 084 000 999", "", "-"})
        EXPECT_EQ(fault(id), "") << id;
    EXPECT_EQ(fault("027084000999", "Nam", "1984"), "");
    EXPECT_EQ(fault("027184000999", "Nữ", "15/08/1984"), "");
}

TEST(SingleId, TheRulesSayWhatIsWrong)
{
    EXPECT_EQ(fault("02708400099"),
              "The id “02708400099” has 11 digits; it needs 12 digits. Please check it against the "
              "card.");
    EXPECT_EQ(fault("02708400099A", {}, {}, Language::vietnamese),
              "Số CCCD “02708400099A” có ký tự không phải chữ số, cần đúng 12 chữ số. Vui lòng kiểm tra lại theo thẻ "
              "căn cước.");
    EXPECT_EQ(fault("#27084000999", "Nam", "15/08/1984"),
              "The id has probably lost leading zeros. Suggested: 027084000999. Format the column as Text.");
    EXPECT_EQ(fault("999084000999"), "The first three digits, “999”, aren't a listed province code. Please check the "
                                     "card.");
    EXPECT_EQ(fault("027084000999", "Nữ"),
              "The id says “Nam, 1984”, the row says “Nữ”. Please check sex, birth year or "
              "id.");
    EXPECT_EQ(fault("027084000999", "Nam", "#1985"),
              "The id says “Nam, 1984”, the row says “Nam, 1985”. Please check sex, birth year or id.");
    EXPECT_EQ(fault("125001234"), "“125001234” is an old identity card number of 9 digits. Use the 12-digit id where "
                                  "there is one.");
}

} // namespace
} // namespace datchuan::rules
