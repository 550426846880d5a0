// R11: characters that look right and aren't, or can't be seen at all.

#include "rules/all_rules.hpp"
#include "rules/field_lines.hpp"
#include "rules/text_cells.hpp"
#include "text/tidy.hpp"

namespace datchuan::rules {
namespace {

// Spaces are put right along with the characters, but lines that are meant stay lines.
std::string repaired(tables::Role role, std::string_view written)
{
    return rightly_in_several_lines(role, written) ? text::without_odd_characters(written) : text::tidy(written);
}

void check_workbook(const Book& book, Report& report)
{
    const sheet::TextPool& texts = book.workbook.texts;
    sheet::TextCache<bool> odd;
    for_each_text_cell(book,
                       [&](const tables::Table&, const tables::Column& column, sheet::Address cell, sheet::TextId id) {
                           if (!odd.get(texts, id, text::has_odd_characters))
                               return;
                           const std::string right = repaired(column.role, texts[id]);
                           if (!right.empty())
                               report.at(cell).say({{"right", right}}).repair(right);
                       });
}

} // namespace

const Rule odd_characters{
    .id = "R11",
    .name = "odd-characters",
    .severity = Severity::hint,
    .mending = Mending::automatic,
    .vi =
        {.title = "Ký tự gõ không chuẩn",
         .message =
             "Ô {cell} có ký tự gõ không chuẩn (nhìn giống nhưng máy hiểu khác). Có thể sửa tự động thành “{right}”.",
         .why = "Có những ký tự nhìn giống chữ tiếng Việt nhưng máy hiểu là chữ khác: Ð thay cho Đ, chữ а của tiếng "
                "Nga, dấu gõ rời, ký tự không nhìn thấy. Khi lọc, tìm hoặc đối chiếu, những ô đó bị bỏ sót.",
         .example =
             "“Ðặng Thanh Ánh” viết bằng chữ Ð của tiếng Iceland, nhìn giống hệt “Đặng Thanh Ánh” nhưng tìm không ra."},
    .en = {.title = "Odd characters",
           .message = "{cell} has characters that aren't what they seem. It can be corrected to “{right}”.",
           .why = "Some characters look like Vietnamese letters and are others: Ð for Đ, a Cyrillic а, accents typed "
                  "apart, characters that can't be seen. Filters, searches and comparisons miss such cells.",
           .example = "“Ðặng Thanh Ánh” begins with an Icelandic Ð. It looks just like “Đặng Thanh Ánh”, but no search "
                      "finds it."},
    .check_workbook = check_workbook,
};

} // namespace datchuan::rules
