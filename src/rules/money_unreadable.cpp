// R64: an amount of money that isn't a number, or is in another unit than its column.

#include <string>

#include "rules/all_rules.hpp"
#include "rules/money.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

class CostColumn
{
public:
    CostColumn(const TableView& table, std::int32_t column)
        : table_(table), column_(column), unit_(unit_of_column(table, column))
    {
    }

    void check(Report& report)
    {
        if (holds_words())
            return;
        for (const RowView row : table_) {
            const Cell cell = row.at(column_);
            if (cell.kind != sheet::CellKind::text || cell.blank())
                continue;
            const Reading& reading = read(cell);
            if (!reading.money && !reading.no_amount)
                report.at(cell).say(arguments(cell, "chưa là số", "isn't a number"));
            else if (reading.money && reading.money->unit && unit_ && reading.money->unit->worth != unit_->worth)
                report.at(cell)
                    .say(arguments(cell, "khác đơn vị của cột", "is in another unit than its column"))
                    .repair(money_text(reading.money->amount * reading.money->unit->worth / unit_->worth));
        }
    }

private:
    struct Reading
    {
        std::optional<Money> money;
        bool no_amount = false;
    };

    const Reading& read(const Cell& cell)
    {
        const sheet::Workbook& workbook = table_.book().workbook;
        const sheet::TextId id = workbook.grid(cell.address.sheet).text(cell.address.column, cell.address.row);
        return read_.get(workbook.texts, id, [](std::string_view text) {
            return Reading{money_in(text), says_no_amount(text)};
        });
    }

    // A column that tells where the money came from, not how much.
    bool holds_words()
    {
        std::size_t words = 0;
        std::size_t all = 0;
        for (const RowView row : table_) {
            const Cell cell = row.at(column_);
            if (cell.blank())
                continue;
            ++all;
            words += cell.kind == sheet::CellKind::text && !read(cell).money ? 1U : 0U;
        }
        return all > 1 && words * 2 > all;
    }

    [[nodiscard]] Arguments arguments(const Cell& cell, std::string what, std::string what_en) const
    {
        return {{"cost", cell.shown()},
                {"what", std::move(what)},
                {"what_en", std::move(what_en)},
                {"unit", std::string(unit_ ? unit_->name : std::string_view("đồng"))}};
    }

    const TableView& table_;
    std::int32_t column_;
    std::optional<MoneyUnit> unit_;
    sheet::TextCache<Reading> read_;
};

void check(const TableView& table, Report& report)
{
    for (const tables::Column& column : table.table().columns) {
        if (column.role == Role::cost)
            CostColumn(table, column.column).check(report);
    }
}

} // namespace

const Rule money_unreadable{
    .id = "R64",
    .name = "money-unreadable",
    .severity = Severity::warning,
    .scope = Scope::records,
    .writes = Writes::amount,
    .needs = {Role::cost},
    .mending = Mending::automatic,
    .vi = {.title = "Kinh phí không đọc được",
           .message = "Kinh phí “{cost}” {what}. Vui lòng ghi số theo đơn vị {unit}.",
           .why = "Kinh phí phải là số và cùng một đơn vị trong cả cột thì mới cộng được. “1,5 tr” trong cột đồng cần "
                  "ghi là 1.500.000.",
           .example = "Cột Kinh phí (đồng) có ô ghi “1,5 tr”; viết theo đồng là “1.500.000”."},
    .en = {.title = "Unreadable amount of money",
           .message = "The cost “{cost}” {what_en}. Please write a number in {unit}.",
           .why =
               "Amounts have to be numbers in one unit, or they can't be added up. “1,5 tr” (million) in a column of "
               "đồng has to be 1.500.000.",
           .example = "In a column of đồng a cell says “1,5 tr” (million); in đồng that is “1.500.000”."},
    .check = check,
    .data = {"money.json"},
};

} // namespace datchuan::rules
