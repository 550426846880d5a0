// Headers of forms of counts: where one stands, and what its columns mean.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "tables/figure.hpp"
#include "tables/header_words.hpp"
#include "tables/summary_lines.hpp"
#include "tables/table.hpp"

namespace datchuan::tables {

struct SummaryHeader
{
    sheet::Area area; // with its number row
    std::vector<Column> columns;
    SummaryColumns by_use;
};

class SummaryHeaderReader
{
public:
    SummaryHeaderReader(const sheet::Workbook& workbook, std::int32_t sheet, const HeaderWords& words,
                        FigureReader& figures, Forms which = Forms::in_use)
        : texts_(workbook.texts), grid_(workbook.grid(sheet)), words_(words), figures_(figures), which_(which)
    {
    }

    // The header whose first row is this one and whose first heading stands in this cell; `end_column` is the first
    // that belongs to something else. Nothing where no form of counts begins here.
    [[nodiscard]] std::optional<SummaryHeader> at(std::int32_t column, std::int32_t row, std::int32_t end_column);

private:
    [[nodiscard]] bool is_heading(std::int32_t column, std::int32_t row);
    [[nodiscard]] std::string_view heading(std::int32_t column, std::int32_t row);
    [[nodiscard]] sheet::Area extent(std::int32_t column, std::int32_t row) const;
    [[nodiscard]] bool has_heading(std::int32_t column, const sheet::Area& area);
    [[nodiscard]] bool has_data(std::int32_t column, std::int32_t below) const;
    void extend_right(sheet::Area& area, std::int32_t end_column);
    [[nodiscard]] bool is_sub_header(std::int32_t row, const sheet::Area& area);
    [[nodiscard]] bool has_owner(std::int32_t column, const sheet::Area& area);
    [[nodiscard]] bool is_over_header(std::int32_t row, const sheet::Area& area);
    void extend_down(sheet::Area& area, std::int32_t end_column);
    [[nodiscard]] Column read_column(std::int32_t column, const sheet::Area& area, std::int32_t last_words_row);
    [[nodiscard]] bool speaks_of_persons(const std::vector<Column>& columns);
    void settle(SummaryHeader& header);
    [[nodiscard]] Role role_of_figures(const Column& column) const;
    [[nodiscard]] bool has_enough_figures(const SummaryHeader& header) const;

    struct Content
    {
        int numbers = 0;
        int texts = 0;
        int marks = 0;   // texts short enough for what an outline is numbered with
        int others = 0;  // dates, errors
        int figures = 0; // of all these, what can be read as a number
        int words = 0;   // and what is neither a number nor stands for nothing
        [[nodiscard]] bool nothing() const { return numbers + texts + marks + others == 0; }
    };
    [[nodiscard]] Content content_of(std::int32_t column);
    // "Năm" over 2021, 2022, 2023: what is counted, though it's numbers.
    [[nodiscard]] bool labels_years(const Column& column);
    void take_sample(const sheet::Area& area);

    const sheet::TextPool& texts_;
    const sheet::Grid& grid_;
    const HeaderWords& words_;
    FigureReader& figures_;
    Forms which_;
    std::vector<std::int32_t> sample_; // rows below the header at hand
    std::int32_t words_end_ = 0;       // the last row of the header's words, without the number row
};

} // namespace datchuan::tables
