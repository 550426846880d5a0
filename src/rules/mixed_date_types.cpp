// R13: a column in which some dates are true ones and others text: the mark of an import that swapped days and months.

#include <algorithm>
#include <array>

#include "rules/all_rules.hpp"
#include "rules/date_reader.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

constexpr std::array date_roles{Role::birth_date,     Role::birth_male,      Role::birth_female, Role::recruited,
                                Role::appointed_rank, Role::appointed_post,  Role::start,        Role::end,
                                Role::decision_date,  Role::certificate_date};

constexpr std::uint8_t months = 12;
constexpr std::size_t least_true_dates = 2; // one is a cell that was typed differently, no import

struct Mix
{
    std::size_t true_dates = 0;
    std::size_t texts = 0;
    bool true_day_beyond_months = false; // then days and months stand where they belong
    bool text_day_beyond_months = false; // what an import couldn't take for a month and left as text

    [[nodiscard]] bool suspicious() const
    {
        return true_dates >= least_true_dates && !true_day_beyond_months && text_day_beyond_months;
    }
};

// Most columns hold dates of one kind, and needn't be read for that.
bool holds_both_kinds(const TableView& table, const tables::Column& column)
{
    const sheet::Grid& grid = table.book().workbook.grid(table.table().sheet);
    std::size_t true_dates = 0;
    std::size_t texts = 0;
    for (const tables::Row& row : table.table().rows) {
        const sheet::CellKind kind = grid.kind(column.column, row.row);
        true_dates += kind == sheet::CellKind::date ? 1 : 0;
        texts += kind == sheet::CellKind::text ? 1 : 0;
        if (true_dates >= least_true_dates && texts > 0)
            return true;
    }
    return false;
}

Mix mix_of(const TableView& table, const tables::Column& column, DateReader& dates)
{
    Mix mix;
    for (const RowView row : table) {
        const Cell cell = row.at(column.column);
        const bool true_date = cell.kind == sheet::CellKind::date;
        if (!true_date && cell.kind != sheet::CellKind::text)
            continue;
        const text::Date date = dates.read(cell.address).date;
        if (!date.exact())
            continue;
        ++(true_date ? mix.true_dates : mix.texts);
        if (date.day > months)
            (true_date ? mix.true_day_beyond_months : mix.text_day_beyond_months) = true;
        if (mix.true_day_beyond_months)
            break;
    }
    return mix;
}

void check(const TableView& table, Report& report)
{
    DateReader dates(table.book().workbook);
    for (const tables::Column& column : table.table().columns) {
        const bool of_dates = std::find(date_roles.begin(), date_roles.end(), column.role) != date_roles.end();
        if (!of_dates || !holds_both_kinds(table, column))
            continue;
        const Mix mix = mix_of(table, column, dates);
        if (mix.suspicious())
            report.at(sheet::Address{table.table().sheet, column.header_row, column.column})
                .say({{"header", column.header},
                      {"true_dates", std::to_string(mix.true_dates)},
                      {"texts", std::to_string(mix.texts)}});
    }
}

} // namespace

const Rule mixed_date_types{
    .id = "R13",
    .name = "mixed-date-types",
    .severity = Severity::warning,
    .needs_any = {date_roles.begin(), date_roles.end()},
    .vi = {.title = "Cột lẫn ngày và chữ",
           .message =
               "Cột “{header}” có {true_dates} ô là ngày, {texts} ô là chữ, và ô là ngày nào cũng có ngày từ 12 trở "
               "xuống. Vui lòng kiểm tra ngày và tháng có bị đảo không.",
           .why = "Khi chép từ tệp khác, máy dùng kiểu ngày của Mỹ đọc 05/08/1980 thành ngày 8 tháng 5, còn 25/08/1980 "
                  "không đọc được thì để là chữ. Cột lẫn hai loại như vậy thường đã bị đảo ngày và tháng. Chương trình "
                  "không tự đảo lại.",
           .example = "Cột Ngày sinh có ô là ngày thật 05/8/1984 và có ô là chữ “25/08/1985”. Ô đầu có thể vốn là ngày "
                      "08/5/1984, bị đảo khi chép từ tệp khác.",
           .mend = "So vài ô với hồ sơ. Nếu đã đảo, chép lại từ tệp gốc với kiểu ngày/tháng/năm; nếu không, để lệnh "
                   "Sửa tự động đổi các ô chữ thành ngày."},
    .en = {.title = "Dates and texts in one column",
           .message =
               "The column “{header}” has {true_dates} true dates, none with a day after the 12th, and {texts} as "
               "text. Please check whether days and months were swapped.",
           .why = "An import with American settings reads 05/08/1980 as the 8th of May and leaves 25/08/1980 as text. "
                  "Where a column holds both kinds, days and months were probably swapped. Nothing is swapped back by "
                  "itself.",
           .example = "A column holds the true date 05/08/1984 and the text “25/08/1985”. The first may have been the "
                      "8th of May, swapped by an import.",
           .mend = "Compare a few cells with the files. Where they were swapped, import again with day/month/year; "
                   "where not, let the repair turn the texts into dates."},
    .check = check,
};

} // namespace datchuan::rules
