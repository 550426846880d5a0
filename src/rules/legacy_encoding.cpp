// R10: text in TCVN3 or VNI, which only looks right in fonts that few machines still have.

#include <algorithm>

#include "rules/all_rules.hpp"
#include "rules/field_lines.hpp"
#include "text/tidy.hpp"

namespace datchuan::rules {
namespace {

class Cells
{
public:
    Cells(const Book& book, Report& report) : book_(book), report_(report) {}

    // Within a column both are ordered by rows: one walk down the sheet's decoded cells for each of its tables.
    void check(const tables::Table& table)
    {
        const auto index = static_cast<std::size_t>(table.sheet);
        auto row = table.rows.begin();
        std::int32_t above = 0;
        for (const sheet::DecodedCell& each : book_.workbook.sheets[index].decoded) {
            if (each.row < above)
                row = table.rows.begin(); // the next column
            above = each.row;
            row = std::find_if(row, table.rows.end(), [&](const tables::Row& at) { return at.row >= each.row; });
            const tables::Column* const column =
                row != table.rows.end() && row->row == each.row ? table.column_at(each.column) : nullptr;
            if (column != nullptr)
                report({table.sheet, each.row, each.column}, column->role, each);
        }
    }

private:
    void report(sheet::Address at, tables::Role role, const sheet::DecodedCell& decoded)
    {
        const std::string right = repaired(role, book_.workbook.grid(at.sheet).text(at.column, at.row));
        const std::string encoding(text::name_of(decoded.encoding));
        Report::Entry entry = report_.at(at);
        entry.because(encoding);
        if (decoded.lost_letter)
            entry.say({{"encoding", encoding},
                       {"right", right},
                       {"advice", "Chữ “ư” đã bị mất khi chép, vui lòng gõ lại. Chỉ còn đọc được"},
                       {"advice_en", "The letter “ư” got lost in copying, please type it again. What is left reads"}});
        else
            entry
                .say({{"encoding", encoding},
                      {"right", right},
                      {"advice", "Có thể chuyển sang Unicode"},
                      {"advice_en", "In Unicode"}})
                .repair(right);
    }

    // Everything that R11 and R12 would go on to find in the cell is put right along with the letters.
    std::string repaired(tables::Role role, sheet::TextId id)
    {
        const sheet::TextPool& texts = book_.workbook.texts;
        return rightly_in_several_lines(role, texts[id]) ? text::without_odd_characters(texts[id])
                                                         : tidied_.get(texts, id, text::tidy);
    }

    const Book& book_;
    Report& report_;
    sheet::TextCache<std::string> tidied_;
};

void check_workbook(const Book& book, Report& report)
{
    Cells cells(book, report);
    for (const tables::Table& table : book.tables)
        if (table.kind != tables::Kind::targets)
            cells.check(table);
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
    .mending = Mending::automatic,
    .vi = {.title = "Chữ dùng bảng mã cũ",
           .message = "Ô {cell} dùng bảng mã cũ ({encoding}). {advice}: “{right}”.",
           .why = "Chữ gõ bằng TCVN3 (phông .VnTime) hoặc VNI (phông VNI-Times) chỉ đọc được khi máy có phông cũ. Khi "
                  "lọc, tìm, đối chiếu hoặc gửi sang phần mềm khác, những ô đó là chữ khác. Sửa tự động đổi cả chữ và "
                  "phông của ô sang Unicode.",
           .example = "Ô họ tên ghi “TrÇn ThÞ B×nh” bằng phông .VnTime; chữ thật là “Trần Thị Bình”."},
    .en = {.title = "Old encoding",
           .message = "{cell} is written in an old encoding ({encoding}). {advice_en}: “{right}”.",
           .why =
               "Text in TCVN3 (.VnTime fonts) or VNI (VNI-Times) can be read only where the old fonts are installed. "
               "Filters, searches, comparisons and other programs see other letters. The repair converts both the "
               "text and the cell's font to Unicode.",
           .example = "A name is written “TrÇn ThÞ B×nh” for a .VnTime font; it means “Trần Thị Bình”."},
    .check_workbook = check_workbook,
    .left_open = left_open,
};

} // namespace datchuan::rules
