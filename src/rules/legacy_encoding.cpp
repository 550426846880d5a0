// R10: text in TCVN3 or VNI, which only looks right in fonts that few machines still have.

#include <algorithm>

#include "rules/all_rules.hpp"
#include "rules/field_lines.hpp"
#include "text/tidy.hpp"

namespace datchuan::rules {
namespace {

// Everything that R11 and R12 would go on to find in the cell is put right along with the letters.
std::string repaired(tables::Role role, std::string_view decoded)
{
    return rightly_in_several_lines(role, decoded) ? text::without_odd_characters(decoded) : text::tidy(decoded);
}

void report_cell(const Book& book, const tables::Column& column, sheet::Address at, const sheet::DecodedCell& decoded,
                 Report& report)
{
    const std::string encoding(text::name_of(decoded.encoding));
    std::string right = repaired(column.role, cell_at(book.workbook, at).text);
    Report::Entry entry = report.at(at);
    entry.because(encoding);
    if (decoded.lost_letter) {
        entry.say({{"encoding", encoding},
                   {"advice", "Chữ “ư” đã bị mất khi chép, chỉ còn đọc được “" + right + "”. Vui lòng gõ lại ô này."},
                   {"advice_en",
                    "The letter “ư” got lost in copying; what is left reads “" + right + "”. Please type it again."}});
        return;
    }
    entry
        .say({{"encoding", encoding},
              {"advice", "Có thể chuyển sang Unicode: “" + right + "”."},
              {"advice_en", "It can be converted to Unicode: “" + right + "”."}})
        .repair(std::move(right));
}

// Both are ordered by rows: one walk down the sheet's decoded cells for each of its tables.
void check(const Book& book, const tables::Table& table, Report& report)
{
    const std::vector<sheet::DecodedCell>& decoded =
        book.workbook.sheets[static_cast<std::size_t>(table.sheet)].decoded;
    auto row = table.rows.begin();
    for (const sheet::DecodedCell& each : decoded) {
        row = std::find_if(row, table.rows.end(), [&](const tables::Row& at) { return at.row >= each.row; });
        if (row == table.rows.end())
            return;
        const tables::Column* const column = row->row == each.row ? table.column_at(each.column) : nullptr;
        if (column != nullptr)
            report_cell(book, *column, {table.sheet, each.row, each.column}, each, report);
    }
}

void check_workbook(const Book& book, Report& report)
{
    for (const tables::Table& table : book.tables)
        if (table.kind != tables::Kind::targets)
            check(book, table, report);
}

// "cột B, D (trang DS)" for each table with columns whose font says one thing and whose texts say nothing.
std::string undecided_columns(const Book& book, bool vietnamese)
{
    std::string list;
    for (const tables::Table& table : book.tables) {
        const sheet::Sheet& sheet = book.workbook.sheets[static_cast<std::size_t>(table.sheet)];
        std::string letters;
        for (const std::int32_t column : sheet.undecided_columns)
            if (table.kind != tables::Kind::targets && table.column_at(column) != nullptr)
                letters += (letters.empty() ? "" : ", ") + sheet::column_letters(column);
        if (!letters.empty())
            list += (list.empty() ? "" : "; ") + letters + (vietnamese ? " (trang " : " (sheet ") + sheet.name + ")";
    }
    return list;
}

std::string left_open(const Book& book, Language language)
{
    const bool vietnamese = language == Language::vietnamese;
    const std::string columns = undecided_columns(book, vietnamese);
    if (columns.empty())
        return {};
    return vietnamese
               ? "Không xác định được bảng mã của cột " + columns +
                     ": phông chữ là phông cũ nhưng chữ quá ngắn, đọc theo bảng mã nào cũng được, nên giữ nguyên. "
                     "Vui lòng đổi sang phông Unicode nếu chữ đã đúng."
               : "The encoding of column " + columns +
                     " can't be told: the font is one of an old encoding, but the texts are so short that they "
                     "read either way, so they were left as they are. Please choose a Unicode font if they are "
                     "right.";
}

} // namespace

const Rule legacy_encoding{
    .id = "R10",
    .name = "legacy-encoding",
    .severity = Severity::warning,
    .vi = {.title = "Chữ dùng bảng mã cũ",
           .message = "Ô {cell} dùng bảng mã cũ ({encoding}). {advice}",
           .why = "Chữ gõ bằng TCVN3 (phông .VnTime) hoặc VNI (phông VNI-Times) chỉ đọc được khi máy có phông cũ. Khi "
                  "lọc, tìm, đối chiếu hoặc gửi sang phần mềm khác, những ô đó là chữ khác. Sửa tự động đổi cả chữ và "
                  "phông của ô sang Unicode."},
    .en = {.title = "Old encoding",
           .message = "{cell} is written in an old encoding ({encoding}). {advice_en}",
           .why =
               "Text in TCVN3 (.VnTime fonts) or VNI (VNI-Times) can be read only where the old fonts are installed. "
               "Filters, searches, comparisons and other programs see other letters. The repair converts both the "
               "text and the cell's font to Unicode."},
    .check_workbook = check_workbook,
    .left_open = left_open,
};

} // namespace datchuan::rules
