// R40: a deputy without council level or term, or of another term.

#include <algorithm>
#include <string>

#include "rules/all_rules.hpp"
#include "rules/mark_groups.hpp"
#include "rules/spanning_cell.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using staff::Level;
using staff::Mark;
using tables::Role;

// The levels of councils in a table's rows.
class CouncilLevels
{
public:
    explicit CouncilLevels(const TableView& table) : table_(table), marks_(table.book().workbook)
    {
        for (const tables::Column& column : table.table().columns)
            if (column.role == Role::deputy_level)
                columns_.push_back(&column);
    }

    // Says that the person is no deputy: "không", "-".
    bool denied(const RowView& row)
    {
        return std::all_of(columns_.begin(), columns_.end(), [&](const tables::Column* column) {
            const Cell cell = row.at(column->column);
            return cell.blank() || marks_.read(cell) == Mark::no;
        });
    }

    bool missing(const RowView& row)
    {
        return !columns_.empty() && !told_by_section(row) &&
               std::none_of(columns_.begin(), columns_.end(),
                            [&](const tables::Column* column) { return told(row, *column); });
    }

private:
    bool told(const RowView& row, const tables::Column& column)
    {
        const Cell cell = columns_.size() == 1 ? spanning_cell(table_, row, Role::deputy_level) : row.at(column.column);
        if (cell.blank())
            return false;
        if (marks_.read(cell) != Mark::yes)
            return true;
        // "Đại biểu HĐND xã" says the level; "Là đại biểu HĐND" doesn't ask for it.
        const std::string heading = text::fold(column.header);
        return staff::level_of(heading) != Level::unknown || heading.find("cấp") == std::string::npos;
    }

    bool told_by_section(const RowView& row) const
    {
        const std::int32_t section = row.row().section;
        return section >= 0 &&
               staff::level_of(table_.table().sections[static_cast<std::size_t>(section)].label) != Level::unknown;
    }

    const TableView& table_;
    std::vector<const tables::Column*> columns_;
    MarkReader marks_;
};

bool called_deputy(const TableView& table, const RowView& row)
{
    return table.has(Role::category) && staff::category_of(row[Role::category].text) == staff::Category::deputy;
}

// Terms meet in the year of an election, so sharing that one year isn't being of the same term.
bool of_another_term(const staff::Entry& entry, const Settings& settings)
{
    if (entry.term_first == 0 || entry.term_last == 0)
        return false;
    bool any = false;
    for (const CountingWindow& window : settings.windows) {
        if (!window.tags.has(staff::Tag::deputies) || window.any_time)
            continue;
        any = true;
        if (entry.term_first < window.to.year && entry.term_last > window.from.year)
            return false;
    }
    return any;
}

struct State
{
    std::string vi;
    std::string en;
};

State state_of(bool no_level, bool no_term, const staff::Entry& entry)
{
    if (no_level && no_term)
        return {"chưa ghi cấp và nhiệm kỳ HĐND", "has neither council level nor term"};
    if (no_level)
        return {"chưa ghi cấp HĐND", "has no council level"};
    if (no_term)
        return {"chưa ghi nhiệm kỳ HĐND", "has no term"};
    const std::string term = std::to_string(entry.term_first) + "-" + std::to_string(entry.term_last);
    return {"thuộc nhiệm kỳ " + term + ", khác nhiệm kỳ đang tính", "is of the term " + term + ", not the one counted"};
}

void check(const TableView& table, Report& report)
{
    CouncilLevels levels(table);
    const bool by_title = staff::category_of_heading(table.table().title) == staff::Category::deputy;
    const bool has_term = table.has(Role::deputy_term);
    for (const RowView row : table) {
        if (row.continues_person_above() || !row.entry().deputy)
            continue;
        const staff::Entry& entry = row.entry();
        const bool term_blank = has_term && spanning_cell(table, row, Role::deputy_term).blank();
        if (!by_title && (!has_term || term_blank) && levels.denied(row) && !called_deputy(table, row))
            continue;
        const bool no_level = levels.missing(row);
        if (!no_level && !term_blank && !of_another_term(entry, table.book().settings))
            continue;
        const State state = state_of(no_level, term_blank, entry);
        report.at(row.anchor()).say({{"state", state.vi}, {"state_en", state.en}});
    }
}

} // namespace

const Rule deputy_term{
    .id = "R40",
    .name = "deputy-term",
    .severity = Severity::warning,
    .scope = Scope::persons,
    .needs_any = {Role::deputy_level, Role::deputy_term},
    .vi =
        {.title = "Đại biểu chưa rõ cấp, nhiệm kỳ",
         .message = "Đại biểu ở dòng {row} {state}. Vui lòng bổ sung hoặc kiểm tra (ví dụ: xã, 2021-2026).",
         .why = "Chỉ tiêu về đại biểu HĐND tính theo cấp và theo nhiệm kỳ. Đại biểu chưa ghi nhiệm kỳ, hoặc thuộc "
                "nhiệm kỳ khác, có thể làm sai tỷ lệ.",
         .example =
             "Đại biểu “Bùi Thị Thủy” ghi cấp Xã nhưng chưa ghi nhiệm kỳ; hoặc ghi nhiệm kỳ “2016-2021”, đã kết thúc."},
    .en = {.title = "Deputy without level or term",
           .message = "The deputy in row {row} {state_en}. Please add or check it (such as: xã, 2021-2026).",
           .why = "The deputies' target goes by level and term. A deputy without a term, or of another one, may make "
                  "the percentage wrong.",
           .example = "The deputy “Bùi Thị Thủy” has a level but no term; or a term is “2016-2021”, which is over."},
    .check = check,
};

} // namespace datchuan::rules
