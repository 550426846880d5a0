#include "staff/person_cells.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace datchuan::staff {
namespace {

// A cell: a text, or a number after "#".
using Row = std::initializer_list<std::string_view>;

// The persons of the rows as small numbers in the order in which they come, "-" where nobody is named.
std::string persons(const std::vector<std::vector<std::string_view>>& rows)
{
    sheet::Workbook workbook;
    sheet::Grid grid(rows.empty() ? 0 : static_cast<std::int32_t>(rows.front().size()),
                     static_cast<std::int32_t>(rows.size()));
    for (std::int32_t row = 0; row < grid.rows(); ++row)
        for (std::int32_t column = 0; column < grid.columns(); ++column) {
            const std::string_view cell = rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
            if (cell.starts_with('#'))
                grid.set_number(column, row, std::stod(std::string(cell.substr(1))));
            else if (!cell.empty())
                grid.set_text(column, row, workbook.texts.intern(cell));
        }
    workbook.sheets.emplace_back().grid = std::move(grid);
    sheet::TextPool keys;
    std::vector<KeyId> met;
    std::string told;
    for (const KeyId person : persons_in_rows(workbook, 0, keys)) {
        told += told.empty() ? "" : " ";
        if (person == no_key) {
            told += "-";
            continue;
        }
        auto at = std::find(met.begin(), met.end(), person);
        if (at == met.end())
            at = met.insert(met.end(), person);
        told += std::to_string(at - met.begin() + 1);
    }
    return told;
}

std::string persons_in_column(Row cells)
{
    std::vector<std::vector<std::string_view>> rows;
    for (const std::string_view cell : cells)
        rows.push_back({cell});
    return persons(rows);
}

TEST(PersonCells, OnePersonHoweverTheNameIsWritten)
{
    EXPECT_EQ(persons_in_column({"Nguyễn Văn Hoà", "  nguyễn  văn HÒA ", "Nguyễn Văn Ho\xC3\xA0", "Đ/c Nguyễn Văn Hòa",
                                 "Nguye\xCC\x82\xCC\x83n Van Hoa", "Nguyễn Văn Hóa"}),
              "1 1 1 1 2 3");
    EXPECT_EQ(persons_in_column({"Nguye\xCC\x82\xCC\x83n Văn An", "Nguyễn Văn An"}), "1 1") << "decomposed Unicode";
}

TEST(PersonCells, OnePersonHoweverTheIdIsWritten)
{
    EXPECT_EQ(persons_in_column({"027084000999", "027 084 000 999", "#27084000999", "027.084.000.998", "CB001", "cb001",
                                 "#1204", "1204"}),
              "1 1 1 2 3 3 4 4");
}

TEST(PersonCells, BlanksAndDashesNameNobody)
{
    EXPECT_EQ(persons_in_column({"", "  ", "-", "#0", "Lê Thị Bình", "\xC2\xA0"}), "- - - - 1 -");
}

TEST(PersonCells, AWholeColumnMayBeGiven)
{
    EXPECT_EQ(persons_in_column({"SỞ NỘI VỤ TỈNH BẮC NINH", "DANH SÁCH CÔNG CHỨC", "", "Họ và tên", "(2)",
                                 "Phòng Tổ chức cán bộ", "Lê Thị Bình", "Đoàn Văn Phòng", "Tổng cộng: 2 người", "",
                                 "NGƯỜI LẬP BIỂU", "Trần Thị Thư Ký"}),
              "- - - - - - 1 2 - - - -");
    EXPECT_EQ(persons_in_column({"Số CCCD", "2", "027084000999"}), "- - 1");
    EXPECT_EQ(persons_in_column({"Họ và tên", "Lê An", "Người lập", "Vũ Ba", "Họ và tên", "Lê An", "Vũ Ba"}),
              "- 1 - - - 1 2")
        << "a second list below the first one's signature";
}

TEST(PersonCells, FurtherColumnsTellApartWhoIsCalledAlike)
{
    EXPECT_EQ(
        persons({{"Lê An", "#29448"}, {"LÊ AN", "15/08/1980"}, {"Lê An", "1980"}, {"Lê An", "#1980"}, {"Lê An", ""}}),
        "1 1 2 2 3");
    EXPECT_EQ(persons({{"", "#29448"}}), "-") << "nobody without a name";
}

} // namespace
} // namespace datchuan::staff
