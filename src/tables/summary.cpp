#include "tables/summary.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "tables/summary_header.hpp"
#include "tables/summary_lines.hpp"
#include "tables/summary_words.hpp"
#include "tables/title.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::tables {
namespace {

using sheet::Area;
using sheet::CellKind;

constexpr std::int32_t most_title_rows = 14;
constexpr int least_strong_labels = 2;
constexpr int least_weak_words = 3;
constexpr std::size_t labels_to_look_at = 40;

class SummaryReader
{
public:
    SummaryReader(const sheet::Workbook& workbook, std::int32_t sheet, const HeaderWords& words, FigureReader& figures,
                  const std::vector<Area>& lists)
        : workbook_(workbook), texts_(workbook.texts), grid_(workbook.grid(sheet)), sheet_(sheet), words_(words),
          figures_(figures), headers_(workbook, sheet, words, figures_), taken_(lists)
    {
    }

    std::vector<Table> read()
    {
        for (std::int32_t row = 0; row < grid_.rows(); ++row) {
            std::int32_t column = 0;
            while (column < grid_.columns()) {
                if (const Area* taken = taken_at(column, row)) {
                    column = taken->last_column + 1;
                    continue;
                }
                if (begins_a_block(column, row))
                    if (auto table = table_at(column, row)) {
                        taken_.push_back({table->header.first_column, table->header.first_row,
                                          table->header.last_column, last_row_of(*table)});
                        column = table->header.last_column + 1;
                        found_.push_back(std::move(*table));
                        continue;
                    }
                ++column;
            }
        }
        return std::move(found_);
    }

private:
    static std::int32_t last_row_of(const Table& table)
    {
        return std::max(table.data.last_row, table.lines.empty() ? 0 : table.lines.back().row);
    }

    [[nodiscard]] const Area* taken_at(std::int32_t column, std::int32_t row) const
    {
        const auto found =
            std::find_if(taken_.begin(), taken_.end(), [&](const Area& area) { return area.contains(column, row); });
        return found == taken_.end() ? nullptr : &*found;
    }

    [[nodiscard]] bool begins_a_block(std::int32_t column, std::int32_t row) const
    {
        return grid_.kind(column, row) == CellKind::text &&
               (column == 0 || grid_.empty(column - 1, row) || taken_at(column - 1, row) != nullptr);
    }

    [[nodiscard]] std::int32_t end_column(std::int32_t column, std::int32_t row) const
    {
        std::int32_t end = grid_.columns();
        for (const Area& area : taken_)
            if (area.first_row <= row && row <= area.last_row && area.first_column > column)
                end = std::min(end, area.first_column);
        return end;
    }

    // The first row below the header that belongs to another table in these columns.
    [[nodiscard]] std::int32_t end_row(const Area& header) const
    {
        std::int32_t end = grid_.rows();
        for (const Area& area : taken_)
            if (area.first_row > header.last_row && area.first_column <= header.last_column &&
                area.last_column >= header.first_column)
                end = std::min(end, area.first_row);
        return end;
    }

    std::optional<Table> table_at(std::int32_t column, std::int32_t row)
    {
        auto header = headers_.at(column, row, end_column(column, row));
        if (!header)
            return std::nullopt;
        SummaryRows rows = read_summary_lines(workbook_, sheet_, words_, header->area, header->by_use, figures_,
                                              end_row(header->area));
        if (rows.first_count < 0 || !is_in_use(*header, rows))
            return std::nullopt;
        Table table;
        table.kind = Kind::summary;
        table.sheet = sheet_;
        table.header = header->area;
        table.data = {header->area.first_column, rows.first_count, header->area.last_column, rows.last_count};
        table.columns = std::move(header->columns);
        table.lines = std::move(rows.lines);
        read_title(table);
        if (!is_of_staff_or_training(table))
            return std::nullopt;
        for (std::size_t i = 0; i < table.lines.size(); ++i) {
            const Line& line = table.lines[i];
            if (line.row > table.data.last_row)
                break;
            if (line.kind == LineKind::section)
                table.sections.push_back({line.row, line.label});
            else if (line.kind == LineKind::count)
                table.rows.push_back({line.row, line.row, static_cast<std::int32_t>(table.sections.size()) - 1});
        }
        table.index_roles();
        return table;
    }

    // At least two lines, or one in a form that is plainly one.
    [[nodiscard]] bool is_in_use(const SummaryHeader& header, const SummaryRows& rows)
    {
        std::size_t with_figures = 0;
        for (const Line& line : rows.lines)
            with_figures +=
                std::any_of(header.by_use.figures.begin(), header.by_use.figures.end(),
                            [&](std::int32_t column) { return figures_.at(grid_, column, line.row).is_number(); })
                    ? 1
                    : 0;
        return with_figures >= 2 || (with_figures == 1 && header.by_use.serial >= 0);
    }

    // The lines right above the header that stand alone in their rows, from the first that begins like a form's name.
    void read_title(Table& table)
    {
        std::vector<std::string> lines; // from the bottom up
        const SummaryWords& words = SummaryWords::shipped();
        std::size_t named = 0; // lines up to the highest that begins like a name
        for (std::int32_t row = table.header.first_row - 1; row >= 0 && row >= table.header.first_row - most_title_rows;
             --row) {
            int filled = 0;
            std::string text;
            bool other = false;
            for (std::int32_t column = 0; column < grid_.columns(); ++column) {
                if (grid_.empty(column, row))
                    continue;
                if (taken_at(column, row) != nullptr) {
                    other = true;
                    continue;
                }
                if (grid_.kind(column, row) != CellKind::text)
                    other = true;
                const std::string said(text::trim(texts_[grid_.text(column, row)]));
                if (read_unit(table, said))
                    continue;
                ++filled;
                text = text::nfc(said);
            }
            if (other || filled > 1)
                break;
            if (filled == 0)
                continue;
            lines.push_back(text);
            if (words.titles.begins(words_of(text)) > 0)
                named = lines.size();
        }
        if (named > 0)
            lines.resize(named);
        for (auto line = lines.rbegin(); line != lines.rend(); ++line)
            table.title += (table.title.empty() ? "" : " ") + *line;
        table.title_year = last_year_in(table.title);
        for (std::int32_t row = table.header.first_row - 1;
             table.unit.empty() && row >= 0 && row >= table.header.first_row - most_title_rows; --row)
            for (std::int32_t column = 0; column < grid_.columns(); ++column)
                if (grid_.kind(column, row) == CellKind::text && taken_at(column, row) == nullptr)
                    read_unit(table, text::trim(texts_[grid_.text(column, row)]));
    }

    // "Đvt: Lượt người", "Đơn vị tính: người"
    static bool read_unit(Table& table, std::string_view said)
    {
        if (said.size() > 100 || SummaryWords::shipped().unit_lines.begins(words_of(said)) == 0)
            return false;
        if (table.unit.empty()) {
            const std::size_t colon = said.find(':');
            if (colon != std::string_view::npos)
                table.unit = text::nfc(text::trim(said.substr(colon + 1)));
        }
        return true;
    }

    static std::string without_bodies(std::string words)
    {
        for (const std::string& body : SummaryWords::shipped().bodies.phrases())
            for (auto at = words.find(body); at != std::string::npos; at = words.find(body, at))
                words.replace(at, body.size(), " ");
        return words;
    }

    static int distinct(const WordList& list, const std::string& words)
    {
        return static_cast<int>(
            std::count_if(list.phrases().begin(), list.phrases().end(),
                          [&](const std::string& phrase) { return words.find(phrase) != std::string::npos; }));
    }

    // A price list has labels and numbers as well: what it speaks of tells.
    [[nodiscard]] static bool is_of_staff_or_training(const Table& table)
    {
        const SummaryWords& words = SummaryWords::shipped();
        const std::string title = without_bodies(words_of(table.title)) + words_of(table.unit);
        if (words.foreign.within(title))
            return false;
        std::string headings = " ";
        int foreign = 0;
        int figures = 0;
        for (const Column& column : table.columns) {
            const std::string path = words_of(column.path);
            headings += path;
            const bool is_figure = column.role == Role::count || column.role == Role::cost;
            figures += is_figure ? 1 : 0;
            foreign += words.foreign.within(path) ? 1 : 0;
        }
        headings = without_bodies(headings);
        if (foreign * 2 >= figures)
            return false;
        if (words.strong.within(title))
            return true;
        if (words.strong.within(headings))
            return foreign == 0;
        std::string labels = " ";
        for (std::size_t i = 0; i < table.lines.size() && i < labels_to_look_at; ++i)
            labels += words_of(table.lines[i].label);
        labels = without_bodies(labels);
        if (foreign > 0 || words.foreign.within(labels))
            return false;
        return distinct(words.strong, labels) >= least_strong_labels ||
               distinct(words.weak, title + headings + labels) >= least_weak_words;
    }

    const sheet::Workbook& workbook_;
    const sheet::TextPool& texts_;
    const sheet::Grid& grid_;
    std::int32_t sheet_;
    const HeaderWords& words_;
    FigureReader& figures_;
    SummaryHeaderReader headers_;
    std::vector<Area> taken_; // by lists of people and the summaries found so far
    std::vector<Table> found_;
};

} // namespace

std::vector<Table> read_summaries(const sheet::Workbook& workbook, std::int32_t sheet, const HeaderWords& words,
                                  FigureReader& figures, const std::vector<Area>& lists)
{
    return SummaryReader(workbook, sheet, words, figures, lists).read();
}

} // namespace datchuan::tables
