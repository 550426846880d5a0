// Headers of lists of people: where one stands, and what its columns mean.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "sheet/grid.hpp"
#include "tables/header_words.hpp"
#include "tables/table.hpp"

namespace datchuan::tables {

// Reads the headings of one sheet; what it makes of a text it remembers by the text's id.
class HeaderReader
{
public:
    HeaderReader(const sheet::Workbook& workbook, const sheet::Grid& grid, const HeaderWords& words)
        : texts_(workbook.texts), grid_(grid), words_(words)
    {
    }

    struct Header
    {
        sheet::Area area;            // with its number row
        std::vector<Column> columns; // of the whole area, from left to right
        std::int32_t name_column = 0;
        std::int32_t name_row = 0;
    };

    // The header in which the first name heading of this row stands, looked for from one column to another; nothing
    // where there is none, or where too little is known around it to call it a header.
    [[nodiscard]] std::optional<Header> at(std::int32_t row, std::int32_t first_column, std::int32_t last_column);
    // The header whose first words stand in this row, however little of them is known. Nothing for a row without words.
    [[nodiscard]] std::optional<Header> said_at(std::int32_t row, std::int32_t first_column, std::int32_t last_column);

private:
    [[nodiscard]] Header read_from(std::int32_t column, std::int32_t row);
    [[nodiscard]] const std::string& heading(std::int32_t column, std::int32_t row);
    [[nodiscard]] bool is_year(std::int32_t column, std::int32_t row) const;
    [[nodiscard]] sheet::Area extent(std::int32_t column, std::int32_t row) const;
    [[nodiscard]] std::int32_t owner_column(std::int32_t column, std::int32_t row) const;
    [[nodiscard]] std::int32_t find_name_column(std::int32_t row);
    [[nodiscard]] std::int32_t end_of_table(std::int32_t row, std::int32_t name_column);
    [[nodiscard]] bool empty_around(std::int32_t column, std::int32_t row) const;
    [[nodiscard]] bool heads_a_name(const sheet::Area& over, const std::string& part);
    [[nodiscard]] bool parts_a_name(std::int32_t row, const sheet::Area& above, std::int32_t name_column);
    [[nodiscard]] bool is_sub_header(std::int32_t row, const sheet::Area& above, std::int32_t name_column);
    [[nodiscard]] bool is_over_header(std::int32_t row, const sheet::Area& below, std::int32_t name_column);
    [[nodiscard]] bool is_number_row(std::int32_t row, const sheet::Area& area) const;
    void extend_rows(sheet::Area& area, std::int32_t name_column);
    void extend_columns(sheet::Area& area);
    [[nodiscard]] bool counts_begin_at(std::int32_t column, const sheet::Area& area);
    [[nodiscard]] bool column_has_heading(std::int32_t column, const sheet::Area& area);
    [[nodiscard]] Column read_column(std::int32_t column, const sheet::Area& area);
    void settle(std::vector<Column>& columns, const sheet::Area& area) const;

    const sheet::TextPool& texts_;
    const sheet::Grid& grid_;
    const HeaderWords& words_;
    std::int32_t first_column_ = 0; // of the table that is being read: others may stand beside it
    std::int32_t last_column_ = 0;
    sheet::TextCache<std::string> headings_;
    sheet::TextCache<bool> names_people_;
};

} // namespace datchuan::tables
