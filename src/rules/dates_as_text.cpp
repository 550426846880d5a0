// Tidy-up: dates typed as text become true dates, so that Calc can sort and compute with them.

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>

#include "rules/date_reader.hpp"
#include "rules/tidy_up.hpp"
#include "text/tidy.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

constexpr std::array date_roles{Role::birth_date,     Role::birth_male,      Role::birth_female, Role::recruited,
                                Role::appointed_rank, Role::appointed_post,  Role::start,        Role::end,
                                Role::decision_date,  Role::certificate_date};

constexpr int months = 12;

// Of "15/8/80" the century is a guess: good enough to compute with, not to be written down for ever. Something
// invisible within the year doesn't make it one.
bool names_whole_year(std::string_view written, const text::Date& date)
{
    const std::string year = std::to_string(date.year);
    return written.find(year) != std::string_view::npos || text::tidy(written).find(year) != std::string::npos;
}

// "08/25/1980": whoever typed that, or the import that made it, puts the month in front.
bool puts_month_first(std::string_view written)
{
    const std::string text = text::tidy(written);
    int first = 0;
    int second = 0;
    const char* const end = text.data() + text.size();
    const auto [slash, no_first] = std::from_chars(text.data(), end, first);
    if (no_first != std::errc{} || slash == end || std::string_view("/-.").find(*slash) == std::string_view::npos)
        return false;
    const auto [behind, no_second] = std::from_chars(slash + 1, end, second);
    const bool third_follows = behind != end && *behind == *slash;
    return no_second == std::errc{} && third_follows && 1 <= first && first <= months && months < second &&
           second <= 31;
}

// What a column of dates holds, cell by cell.
class DateColumn
{
public:
    DateColumn(const TableView& table, const tables::Column& column, DateReader& dates)
    {
        for (const RowView row : table)
            read(row.at(column.column), dates);
    }

    void tidy(Tidying& to) const
    {
        if (doubtful())
            return;
        for (const auto& [cell, date] : texts_)
            to.at(cell, new_date(date), example_);
    }

private:
    void read(const Cell& cell, DateReader& dates)
    {
        if (cell.kind != sheet::CellKind::text && cell.kind != sheet::CellKind::date)
            return;
        const bool true_date = cell.kind == sheet::CellKind::date;
        month_first_ = month_first_ || (!true_date && puts_month_first(cell.text));
        const text::Date date = dates.read(cell.address).date;
        if (!date.exact())
            return;
        const bool beyond_months = date.day > months;
        if (true_date) {
            ++true_dates_;
            true_beyond_months_ = true_beyond_months_ || beyond_months;
            if (!example_)
                example_ = cell.address;
            return;
        }
        text_beyond_months_ = text_beyond_months_ || beyond_months;
        if (names_whole_year(cell.text, date))
            texts_.emplace_back(cell, date);
        else
            some_stay_text_ = true;
    }

    // Where an import may have swapped days and months (R13), nobody knows what the texts and numbers meant; and no
    // column may come to look like one.
    [[nodiscard]] bool doubtful() const
    {
        constexpr std::size_t least_true_dates = 2;
        const bool swapped = true_dates_ >= least_true_dates && !true_beyond_months_ && text_beyond_months_;
        return month_first_ || swapped || (some_stay_text_ && text_beyond_months_ && !true_beyond_months_);
    }

    std::vector<std::pair<Cell, text::Date>> texts_;
    std::optional<sheet::Address> example_; // of a true date
    std::size_t true_dates_ = 0;
    bool true_beyond_months_ = false;
    bool text_beyond_months_ = false;
    bool month_first_ = false;
    bool some_stay_text_ = false;
};

void tidy(const TableView& table, Tidying& to)
{
    DateReader dates(table.book().workbook);
    for (const tables::Column& column : table.table().columns) {
        if (std::find(date_roles.begin(), date_roles.end(), column.role) != date_roles.end())
            DateColumn(table, column, dates).tidy(to);
    }
}

} // namespace

const TidyUp dates_as_text{
    .name = "dates-as-text",
    .vi = {.title = "Ngày gõ dạng chữ thành ngày thật",
           .why = "Ô là chữ thì Calc không sắp xếp, lọc hay tính được theo ngày. Chỉ đổi ngày ghi đủ ngày, tháng, năm; "
                  "cột có thể bị đảo ngày và tháng thì để nguyên."},
    .en = {.title = "Dates typed as text become true dates",
           .why =
               "Calc can't sort, filter or compute by dates that are text. Only full dates are changed, and none in a "
               "column whose days and months may have been swapped."},
    .tidy = tidy,
};

} // namespace datchuan::rules
