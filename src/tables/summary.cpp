#include "tables/summary.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "tables/corrections.hpp"
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
constexpr std::ptrdiff_t least_labels_of_a_list = 2;
constexpr std::int32_t rows_of_a_list = 2000; // enough to see what it says
constexpr int least_words_of_a_name = 4;
constexpr std::size_t longest_unit_line = 100; // bytes

class SummaryReader
{
public:
    SummaryReader(const sheet::Workbook& workbook, std::int32_t sheet, const HeaderWords& words, FigureReader& figures,
                  const std::vector<ListArea>& lists, const SheetCorrections& said, Forms which)
        : workbook_(workbook), texts_(workbook.texts), grid_(workbook.grid(sheet)), sheet_(sheet), words_(words),
          figures_(figures), headers_(workbook, sheet, words, figures_, which), lists_(lists), said_(said),
          which_(which)
    {
        taken_.reserve(lists.size());
        for (const ListArea& list : lists)
            taken_.push_back(list.taken);
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
                                              end_row(header->area), which_);
        if (rows.first_count < 0 || (which_ == Forms::in_use && !is_in_use(*header, rows)))
            return std::nullopt;
        Table table;
        table.kind = Kind::summary;
        table.sheet = sheet_;
        table.header = header->area;
        table.data = {header->area.first_column, rows.first_count, header->area.last_column, rows.last_count};
        table.columns = std::move(header->columns);
        table.lines = std::move(rows.lines);
        read_title(table);
        if (!called_one(table.header) && !is_of_staff_or_training(table))
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

    // The lines right above the header that stand alone in their rows, from the first that begins like a form's name;
    // or the one that does so between the names of bodies and the form's number.
    void read_title(Table& table)
    {
        std::vector<std::string> lines; // from the bottom up
        const SummaryWords& words = SummaryWords::shipped();
        std::size_t named = 0; // lines up to the highest that begins like a name
        for (std::int32_t row = table.header.first_row - 1; row >= 0 && row >= table.header.first_row - most_title_rows;
             --row) {
            int filled = 0;
            std::string text;
            std::string named_beside; // of the cells of a row, the one that begins like a name
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
                if (is_whole_name(text))
                    named_beside = named_beside.empty() ? text : std::string();
            }
            if (other)
                break;
            if (filled > 1) {
                if (!named_beside.empty()) {
                    lines.push_back(named_beside);
                    named = lines.size();
                }
                break;
            }
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

    // A form's name by itself: no heading such as "Kết quả", no number such as "Biểu số 10-BTCTW".
    static bool is_whole_name(std::string_view text)
    {
        const SummaryWords& words = SummaryWords::shipped();
        const std::string said = words_of(text);
        return words.titles.begins(said) > 0 && std::count(said.begin(), said.end(), ' ') > least_words_of_a_name &&
               !words.is_form_number(text);
    }

    // "Đvt: Lượt người", "Đơn vị tính: người", also below a form's number: "Biểu số 11-BTCTW Đvt: Lượt người". Whether
    // the text is no more than that.
    static bool read_unit(Table& table, std::string_view said)
    {
        if (said.size() > longest_unit_line)
            return false;
        const SummaryWords& words = SummaryWords::shipped();
        const std::string text = text::nfc(said);
        for (std::size_t colon = text.find(':'); table.unit.empty() && colon != std::string::npos;
             colon = text.find(':', colon + 1))
            if (words.unit_lines.ends(words_of(std::string_view(text).substr(0, colon))))
                table.unit = text::trim(std::string_view(text).substr(colon + 1));
        const std::string folded = words_of(said);
        return words.unit_lines.begins(folded) > 0 || (words.is_form_number(said) && words.unit_lines.within(folded));
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

    [[nodiscard]] bool called_one(const Area& header) const
    {
        for (std::int32_t row = header.first_row; row <= header.last_row; ++row)
            if (said_.kind_at(row) == Kind::summary)
                return true;
        return false;
    }

    // A price list has labels and numbers as well: what it speaks of tells.
    [[nodiscard]] bool is_of_staff_or_training(const Table& table) const
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
        if (foreign > 0 && foreign * 2 >= figures)
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
               distinct(words.weak, title + headings + labels) >= least_weak_words || counts_a_list(table);
    }

    // Its labels are what a list of people on the same sheet says of them: "Giỏi", "Khá"; "Phòng A", "Phòng B".
    [[nodiscard]] bool counts_a_list(const Table& table) const
    {
        std::vector<std::string> labels;
        for (const Line& line : table.lines)
            if (line.kind == LineKind::count && labels.size() < labels_to_look_at)
                labels.push_back(words_of(line.label));
        const auto said_in = [&](const Area& data, std::int32_t column) {
            sheet::TextCache<std::ptrdiff_t> label_of; // of the column's texts; -1 where it's none
            std::vector<bool> said(labels.size());
            const std::int32_t last = std::min(data.last_row, data.first_row + rows_of_a_list);
            for (std::int32_t row = data.first_row; row <= last; ++row)
                if (const auto id = grid_.text(column, row); id != sheet::TextPool::empty) {
                    const auto label = label_of.get(texts_, id, [&](std::string_view text) {
                        const auto found = std::find(labels.begin(), labels.end(), words_of(text));
                        return found == labels.end() ? -1 : found - labels.begin();
                    });
                    if (label >= 0)
                        said[static_cast<std::size_t>(label)] = true;
                }
            return std::count(said.begin(), said.end(), true);
        };
        for (const ListArea& list : lists_)
            for (std::int32_t column = list.data.first_column; column <= list.data.last_column; ++column)
                if (const auto said = said_in(list.data, column);
                    said >= least_labels_of_a_list && static_cast<std::size_t>(said) * 2 >= labels.size())
                    return true;
        return false;
    }

    const sheet::Workbook& workbook_;
    const sheet::TextPool& texts_;
    const sheet::Grid& grid_;
    std::int32_t sheet_;
    const HeaderWords& words_;
    FigureReader& figures_;
    SummaryHeaderReader headers_;
    const std::vector<ListArea>& lists_;
    const SheetCorrections& said_;
    std::vector<Area> taken_; // by lists of people and the summaries found so far
    Forms which_;
    std::vector<Table> found_;
};

} // namespace

std::vector<Table> read_summaries(const sheet::Workbook& workbook, std::int32_t sheet, const HeaderWords& words,
                                  FigureReader& figures, const std::vector<ListArea>& lists,
                                  const SheetCorrections& said, Forms which)
{
    return SummaryReader(workbook, sheet, words, figures, lists, said, which).read();
}

} // namespace datchuan::tables
