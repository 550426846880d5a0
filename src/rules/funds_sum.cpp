// R65: the sources of funds don't add up to the total cost.

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/all_rules.hpp"
#include "rules/funds.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

// A row whose total and sources can be read, in the unit of the total.
struct Sum
{
    sheet::Address total_cell;
    double total;
    double sources;
};

bool is_whole(double amount) { return std::abs(amount - std::round(amount)) < 1e-6; }

std::optional<Sum> sum_of(const RowView& row, const Funds& funds, FundReader& reader)
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
    FundReader reader(table, *funds);
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
               "nguồn khác. Lệch nhau thì một trong các số bị ghi sai hoặc thiếu một nguồn.",
           .example = "Tổng kinh phí ghi “480”, ngân sách nhà nước “470”, không có nguồn nào khác: còn lệch 10."},
    .en = {.title = "Sources don't add up",
           .message = "The sources add up to {sources}, but the total cost is {total}. Please check.",
           .why = "The total cost is the sum of what each source has paid: budget, agency, person, others. Where they "
                  "differ, one of the numbers is wrong or a source is missing.",
           .example =
               "The total cost is “480”, the state budget paid “470”, and no other source is named: 10 are missing."},
    .check = check,
    .lacking = lacking,
    .data = {"fund_words.json", "money.json"},
};

} // namespace datchuan::rules
