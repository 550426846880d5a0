#include "targets/doubt.hpp"

#include <algorithm>
#include <string_view>

#include "rules/all_rules.hpp"
#include "staff/course.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::targets {
namespace {

using rules::Book;
using rules::Cell;
using rules::Finding;
using tables::Kind;
using tables::Role;
using tables::Table;

std::optional<staff::RowRef> row_at(const Book& book, const sheet::Address& cell)
{
    for (std::uint32_t index = 0; index < book.tables.size(); ++index) {
        const Table& table = book.tables[index];
        const bool lists = table.kind == Kind::roll || table.kind == Kind::matrix || table.kind == Kind::records;
        if (!lists || table.sheet != cell.sheet || !table.data.contains(cell.column, cell.row))
            continue;
        const auto at = std::lower_bound(table.rows.begin(), table.rows.end(), cell.row,
                                         [](const tables::Row& row, std::int32_t asked) { return row.row < asked; });
        if (at != table.rows.end() && at->row == cell.row)
            return staff::RowRef{index, static_cast<std::uint32_t>(at - table.rows.begin())};
    }
    return {};
}

bool tells_who(Role role)
{
    switch (role) {
    case Role::full_name:
    case Role::family_name:
    case Role::given_name:
    case Role::birth_date:
    case Role::birth_male:
    case Role::birth_female:
    case Role::national_id:
    case Role::staff_id:
    case Role::insurance_id:
        return true;
    default:
        return false;
    }
}

Doubt doubt_in_record(Role role)
{
    switch (role) {
    case Role::course:
    case Role::content:
        return Doubt::content;
    case Role::end: // the day on which it began decides nothing
    case Role::period:
    case Role::certificate_date:
        return Doubt::time;
    case Role::result:
        return Doubt::completion;
    case Role::agency: // it tells apart who is called alike
        return Doubt::owner;
    default:
        return tells_who(role) ? Doubt::owner : Doubt::nothing;
    }
}

Doubt doubt_in_roll(Role role)
{
    switch (role) {
    case Role::mark:
        return Doubt::completion;
    case Role::serial:
    case Role::home:
    case Role::label:
        return Doubt::nothing;
    default:
        return tells_who(role) ? Doubt::owner : Doubt::trait;
    }
}

bool reads_alike(Role role, std::string_view before, std::string_view after)
{
    switch (role) {
    case Role::full_name:
    case Role::family_name:
    case Role::given_name:
        return text::name_key(before) == text::name_key(after);
    case Role::course:
    case Role::content:
        return staff::course_of(before).tags == staff::course_of(after).tags;
    case Role::result:
        return staff::outcome_of(before) == staff::outcome_of(after);
    case Role::category:
        return staff::category_of(before) == staff::category_of(after);
    default:
        break;
    }
    const std::optional<text::Date> date = text::parse_date(before);
    return date ? date == text::parse_date(after) : text::fold(before) == text::fold(after);
}

// The repair writes what was understood all along.
bool changes_nothing(const Finding& finding, const Book& book, const Doubted& doubted)
{
    if (!finding.repairable)
        return false;
    if (doubted.role == Role::national_id) { // zeros that were lost are in the identity already
        const staff::KeyId id = book.registry.identity(doubted.row).id;
        if (id != staff::no_key && book.registry.keys()[id] == finding.replacement)
            return true;
    }
    const Cell cell = rules::cell_at(book.workbook, finding.cell);
    return !cell.empty() && !cell.error() && reads_alike(doubted.role, cell.shown(), finding.replacement);
}

} // namespace

std::optional<Doubted> doubted_by(const Finding& finding, const Book& book)
{
    const std::optional<staff::RowRef> row = row_at(book, finding.cell);
    if (!row)
        return {};
    Doubted doubted{.row = *row, .column = finding.cell.column};
    const Table& table = book.tables[row->table];
    if (const tables::Column* column = table.column_at(finding.cell.column))
        doubted.role = column->role;
    doubted.doubt = table.kind == Kind::records ? doubt_in_record(doubted.role) : doubt_in_roll(doubted.role);
    if (finding.rule == &rules::person_not_on_roll)
        doubted.doubt = Doubt::owner;
    if (finding.rule == &rules::level_order || finding.rule == &rules::course_repeated)
        doubted.doubt = Doubt::course;
    if (doubted.doubt != Doubt::nothing && changes_nothing(finding, book, doubted))
        doubted.doubt = Doubt::nothing;
    return doubted;
}

} // namespace datchuan::targets
