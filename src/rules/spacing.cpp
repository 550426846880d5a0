// R12: spaces too many, or a tab or line break, in a field of one line.

#include "rules/all_rules.hpp"
#include "rules/field_lines.hpp"
#include "rules/text_cells.hpp"
#include "text/code_points.hpp"
#include "text/tidy.hpp"

namespace datchuan::rules {
namespace {

// Whether there's anything to even out: nearly all texts are answered by a look at their bytes.
bool unevenly_spaced(std::string_view written)
{
    bool space = true; // in front of the first word none may stand
    for (std::size_t at = 0; at < written.size();) {
        const char32_t c = text::next_code_point(written, at);
        const bool is_space = text::is_space(c);
        if (is_space && (space || c != ' '))
            return text::evenly_spaced(written) != written;
        space = is_space;
    }
    return space && !written.empty();
}

void check_workbook(const Book& book, Report& report)
{
    const sheet::TextPool& texts = book.workbook.texts;
    sheet::TextCache<bool> uneven;
    for_each_text_cell(
        book, [&](const tables::Table&, const tables::Column& column, sheet::Address cell, sheet::TextId id) {
            if (!uneven.get(texts, id, unevenly_spaced) || rightly_in_several_lines(column.role, texts[id]))
                return;
            // A cell of nothing but spaces is as good as empty.
            if (const std::string right = text::tidy(texts[id]); !right.empty())
                report.at(cell).say({{"right", right}}).repair(right);
        });
}

} // namespace

const Rule spacing{
    .id = "R12",
    .name = "spacing",
    .severity = Severity::hint,
    .mending = Mending::automatic,
    .vi = {.title = "Khoảng trắng thừa",
           .message = "Ô {cell} có khoảng trắng thừa hoặc xuống dòng giữa chừng. Có thể dọn tự động thành “{right}”.",
           .why = "Khoảng trắng thừa ở đầu, ở cuối hoặc giữa các chữ không nhìn thấy được, nhưng làm cho hai ô giống "
                  "nhau bị coi là khác nhau khi lọc, tìm và tổng hợp.",
           .example = "“Nguyễn  Văn An” có hai dấu cách giữa họ và đệm, nên bị coi là khác với “Nguyễn Văn An”."},
    .en = {.title = "Spaces too many",
           .message = "{cell} has spaces too many, or a line break where none belongs. It can be tidied to “{right}”.",
           .why = "Spaces in front, at the end or doubled can't be seen, yet make equal cells differ for filters, "
                  "searches and totals.",
           .example = "“Nguyễn  Văn An” has two spaces after the family name, so it isn't equal to “Nguyễn Văn An”."},
    .check_workbook = check_workbook,
};

} // namespace datchuan::rules
