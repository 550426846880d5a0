// R32: a rank code written in a way that has one right form.

#include <string>

#include "rules/all_rules.hpp"
#include "rules/code_reader.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

// Spaces around it and look-alike letters are the business of R12 and R11; a code held as a number is always wrong.
bool well_formed(const Cell& cell, const std::string& right)
{
    return cell.kind == sheet::CellKind::text && text::fold(cell.text) == text::fold(right) &&
           !text::trim(cell.text).starts_with('v');
}

void check(const TableView& table, Report& report)
{
    CodeReader codes(table.book().workbook);
    for (const RowView row : table) {
        const Cell cell = row[tables::Role::rank_code];
        if (cell.empty())
            continue;
        const auto right = codes.read(cell);
        if (right && !well_formed(cell, *right))
            report.at(cell).say({{"code", cell.shown()}, {"right", *right}}).repair(*right);
    }
}

} // namespace

const Rule rank_code_form{
    .id = "R32",
    .name = "rank-code-form",
    .severity = Severity::warning,
    .needs = {tables::Role::rank_code},
    .mending = Mending::automatic,
    .vi = {.title = "Mã ngạch viết sai dạng",
           .message = "Mã ngạch “{code}” có thể là {right}. Vui lòng sửa lại; nên định dạng cột là Văn bản (Text).",
           .why = "Mã ngạch có dạng 01.003, mã chức danh nghề nghiệp có dạng V.07.03.29. Khi ô là số, Calc bỏ số 0 và "
                  "dấu chấm; khi gõ tay, dấu chấm sau chữ V hay bị thiếu.",
           .example = "Ô Mã ngạch ghi “1.003”; mã đúng là “01.003” (chuyên viên)."},
    .en = {.title = "Rank code malformed",
           .message = "The rank code “{code}” is probably {right}. Please correct it; format the column as Text.",
           .why = "Rank codes look like 01.003, codes of professional titles like V.07.03.29. Calc drops zeros and "
                  "dots of numbers, and the dot after the V is often left out.",
           .example = "A rank code says “1.003”; the right one is “01.003” (chuyên viên)."},
    .check = check,
    .data = {"rank_codes.json"},
};

} // namespace datchuan::rules
