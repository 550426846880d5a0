// R65: the sources of funds don't add up to the total cost.

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/all_rules.hpp"
#include "rules/money.hpp"
#include "rules/phrases.hpp"
#include "text/data_file.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using tables::Column;
using tables::Role;

// Words of headings (extension/data/fund_words.json).
struct FundWords
{
    std::vector<std::string> totals;
    Phrases sources;
    Phrases money;

    explicit FundWords(const text::Data& data) : sources(data.at("sources")), money(data.at("money"))
    {
        data.only({"totals", "sources", "money"});
        for (const text::Data& word : data.at("totals").as_array())
            totals.push_back(text::fold(word.as_string()));
    }
};

const text::DataFile<FundWords> fund_words("fund_words.json");

// "Tổng (triệu đồng)"
bool names_total(const Column& column)
{
    const std::string heading(text::trim(text::fold(text::without_brackets(column.header))));
    const std::vector<std::string>& totals = fund_words->totals;
    return std::find(totals.begin(), totals.end(), heading) != totals.end();
}

// "Kinh phí > Cơ quan" is no agency.
bool under_money(const Column& column)
{
    const auto last = column.path.rfind(" > ");
    return last != std::string::npos && fund_words->money.within(std::string_view(column.path).substr(0, last));
}

bool may_hold_money(const Column& column)
{
    return column.role == Role::cost || column.role == Role::fund_source || column.role == Role::unknown ||
           under_money(column);
}

bool names_source(const Column& column)
{
    return may_hold_money(column) && !names_total(column) && fund_words->sources.within(column.header);
}

struct Funds
{
    const Column* total = nullptr;
    std::vector<const Column*> sources;
};

// The total is a column of costs with sources right beside it, on one side.
Funds funds_with(const std::vector<Column>& columns, std::size_t total)
{
    Funds funds{&columns[total], {}};
    for (std::size_t i = total + 1; i < columns.size() && names_source(columns[i]); ++i)
        funds.sources.push_back(&columns[i]);
    std::vector<const Column*> before;
    for (std::size_t i = total; i > 0 && names_source(columns[i - 1]); --i)
        before.push_back(&columns[i - 1]);
    if (before.empty())
        return funds;
    if (!funds.sources.empty())
        return {}; // whose they are nobody can tell
    funds.sources = std::move(before);
    return funds;
}

std::optional<Funds> funds_of(const tables::Table& table)
{
    std::optional<Funds> only;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Column& column = table.columns[i];
        // "Tổng kinh phí", or "Kinh phí" before "Trong đó".
        const bool total = column.role == Role::cost || (under_money(column) && names_total(column));
        if (!total || names_source(column))
            continue;
        Funds funds = funds_with(table.columns, i);
        if (funds.sources.size() < 2)
            continue;
        if (only)
            return std::nullopt;
        only = std::move(funds);
    }
    return only;
}

class Reader
{
public:
    Reader(const TableView& table, const Funds& funds) : table_(table)
    {
        units_.push_back(unit_of_column(table, funds.total->column));
        for (const Column* source : funds.sources)
            units_.push_back(unit_of_column(table, source->column));
        // Where not every column tells, the sheet is in one unit, whatever it is.
        if (std::any_of(units_.begin(), units_.end(), [](const auto& unit) { return !unit; }))
            std::fill(units_.begin(), units_.end(), std::nullopt);
    }

    // In đồng, or in the unit of the sheet; nothing where the cell can't be read. which: 0 the total, then the sources.
    std::optional<double> read(const Cell& cell, std::size_t which)
    {
        const std::optional<MoneyUnit>& unit = units_[which];
        const double worth = unit ? unit->worth : 1;
        if (cell.kind == sheet::CellKind::number)
            return cell.number * worth;
        if (cell.blank())
            return 0;
        if (cell.kind != sheet::CellKind::text)
            return std::nullopt;
        const Reading& reading = text(cell);
        if (!reading.money)
            return reading.no_amount ? std::optional(0.0) : std::nullopt;
        if (!reading.money->unit)
            return reading.money->amount * worth;
        // What a unit of its own is in that of the sheet can't be said.
        return unit ? std::optional(reading.money->amount * reading.money->unit->worth) : std::nullopt;
    }

    [[nodiscard]] double worth_of_total() const { return units_.front() ? units_.front()->worth : 1; }

private:
    struct Reading
    {
        std::optional<Money> money;
        bool no_amount = false;
    };

    const Reading& text(const Cell& cell)
    {
        const sheet::Workbook& workbook = table_.book().workbook;
        const sheet::TextId id = workbook.grid(cell.address.sheet).text(cell.address.column, cell.address.row);
        return read_.get(workbook.texts, id, [](std::string_view written) {
            return Reading{money_in(written), says_no_amount(written)};
        });
    }

    const TableView& table_;
    std::vector<std::optional<MoneyUnit>> units_; // of the total, then of the sources
    sheet::TextCache<Reading> read_;
};

// A row whose total and sources can be read, in the unit of the total.
struct Sum
{
    sheet::Address total_cell;
    double total;
    double sources;
};

bool is_whole(double amount) { return std::abs(amount - std::round(amount)) < 1e-6; }

std::optional<Sum> sum_of(const RowView& row, const Funds& funds, Reader& reader)
{
    const Cell total_cell = row.at(funds.total->column);
    const std::optional<double> total = reader.read(total_cell, 0);
    if (!total || total_cell.blank())
        return std::nullopt;
    double sum = 0;
    bool any_source = false;
    for (std::size_t i = 0; i < funds.sources.size(); ++i) {
        const Cell cell = row.at(funds.sources[i]->column);
        const std::optional<double> amount = reader.read(cell, i + 1);
        if (!amount)
            return std::nullopt;
        any_source = any_source || !cell.blank();
        sum += *amount;
    }
    const double worth = reader.worth_of_total();
    return any_source ? std::optional(Sum{total_cell.address, *total / worth, sum / worth}) : std::nullopt;
}

// Where all totals are whole and sources aren't, totals are rounded.
bool adds_up(const Sum& sum, bool rounded)
{
    const double difference = std::abs(sum.total - sum.sources);
    return difference <= 1e-6 * std::max({1.0, std::abs(sum.total), std::abs(sum.sources)}) ||
           (rounded && !is_whole(sum.sources) && difference <= 0.5);
}

void check(const TableView& table, Report& report)
{
    const std::optional<Funds> funds = funds_of(table.table());
    if (!funds)
        return;
    Reader reader(table, *funds);
    std::vector<Sum> sums;
    for (const RowView row : table) {
        if (const auto sum = sum_of(row, *funds, reader))
            sums.push_back(*sum);
    }
    const bool rounded = std::all_of(sums.begin(), sums.end(), [](const Sum& sum) { return is_whole(sum.total); });
    const std::size_t all = sums.size();
    std::erase_if(sums, [&](const Sum& sum) { return adds_up(sum, rounded); });
    // Where most rows don't add up, the columns mean something else.
    if (sums.size() * 2 > all)
        return;
    for (const Sum& each : sums)
        report.at(each.total_cell).say({{"sources", money_text(each.sources)}, {"total", money_text(each.total)}});
}

std::string lacking(const Book& book, Language language)
{
    const bool any = std::any_of(book.tables.begin(), book.tables.end(), [](const tables::Table& table) {
        return table.kind != tables::Kind::targets && table.kind != tables::Kind::summary && funds_of(table);
    });
    if (any)
        return {};
    return language == Language::vietnamese
               ? "Chưa có các cột kinh phí theo từng nguồn bên cạnh cột tổng kinh phí. Vui lòng bổ sung các cột này để "
                 "kiểm tra."
               : "There are no columns of costs by source beside the total cost. Please add them so that this can be "
                 "checked.";
}

} // namespace

const Rule funds_sum{
    .id = "R65",
    .name = "funds-sum",
    .severity = Severity::hint,
    .needs_any = {Role::cost, Role::fund_source},
    .vi = {.title = "Các nguồn không bằng tổng kinh phí",
           .message = "Tổng các nguồn ({sources}) khác tổng kinh phí ({total}). Vui lòng kiểm tra.",
           .why =
               "Tổng kinh phí của một người hay một lớp phải bằng tổng các nguồn đã chi: ngân sách, cơ quan, cá nhân, "
               "nguồn khác. Lệch nhau thì một trong các số bị ghi sai hoặc thiếu một nguồn."},
    .en = {.title = "Sources don't add up",
           .message = "The sources add up to {sources}, but the total cost is {total}. Please check.",
           .why = "The total cost is the sum of what each source has paid: budget, agency, person, others. Where they "
                  "differ, one of the numbers is wrong or a source is missing."},
    .check = check,
    .lacking = lacking,
    .data = {"fund_words.json", "money.json"},
};

} // namespace datchuan::rules
