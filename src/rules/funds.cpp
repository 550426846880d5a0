#include "rules/funds.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "rules/phrases.hpp"
#include "text/data_file.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {

using tables::Column;
using tables::Role;

namespace {

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

// The total is a column of costs with sources right beside it, on one side.
Funds funds_with(const std::vector<Column>& columns, std::size_t total)
{
    Funds funds{&columns[total], {}};
    for (std::size_t i = total + 1; i < columns.size() && names_source_of_funds(columns[i]); ++i)
        funds.sources.push_back(&columns[i]);
    std::vector<const Column*> before;
    for (std::size_t i = total; i > 0 && names_source_of_funds(columns[i - 1]); --i)
        before.push_back(&columns[i - 1]);
    if (before.empty())
        return funds;
    if (!funds.sources.empty())
        return {}; // whose they are nobody can tell
    funds.sources = std::move(before);
    return funds;
}

} // namespace

bool names_source_of_funds(const Column& column)
{
    return may_hold_money(column) && !names_total(column) && fund_words->sources.within(column.header);
}

std::optional<Funds> funds_of(const tables::Table& table)
{
    std::optional<Funds> only;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Column& column = table.columns[i];
        // "Tổng kinh phí", or "Kinh phí" before "Trong đó".
        const bool total = column.role == Role::cost || (under_money(column) && names_total(column));
        if (!total || names_source_of_funds(column))
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

FundReader::FundReader(const TableView& table, const Funds& funds) : table_(table)
{
    units_.push_back(unit_of_column(table, funds.total->column));
    for (const Column* source : funds.sources)
        units_.push_back(unit_of_column(table, source->column));
    // Where not every column tells, the sheet is in one unit, whatever it is.
    if (std::any_of(units_.begin(), units_.end(), [](const auto& unit) { return !unit; }))
        std::fill(units_.begin(), units_.end(), std::nullopt);
}

std::optional<double> FundReader::read(const Cell& cell, std::size_t which)
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

const FundReader::Reading& FundReader::text(const Cell& cell)
{
    const sheet::Workbook& workbook = table_.book().workbook;
    const sheet::TextId id = workbook.grid(cell.address.sheet).text(cell.address.column, cell.address.row);
    return read_.get(workbook.texts, id, [](std::string_view written) {
        return Reading{money_in(written), says_no_amount(written)};
    });
}

} // namespace datchuan::rules
