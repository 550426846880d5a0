// R15: what stands in the name column can't be a whole name.

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "rules/all_rules.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

bool ascii_letter(char byte) { return ('a' <= byte && byte <= 'z') || ('A' <= byte && byte <= 'Z'); }

// Letters beyond ASCII are never judged: names of legacy encodings are written with them.
bool may_stand_in_a_name(char byte)
{
    constexpr unsigned char first_beyond_ascii = 0x80;
    // Apostrophe and backtick: H'Hen Niê, K`Brêu. Line breaks and tabs are another rule's business.
    constexpr std::string_view allowed = " '`-\n\r\t";
    return static_cast<unsigned char>(byte) >= first_beyond_ascii || ascii_letter(byte) ||
           allowed.find(byte) != std::string_view::npos;
}

bool in_several_words(std::string_view name)
{
    constexpr std::string_view no_break_space = "\u00A0";
    return name.find_first_of(" \n\r\t") != std::string_view::npos ||
           name.find(no_break_space) != std::string_view::npos;
}

// K'Brêu and A-Lăng are whole as they are.
bool joined_by_sign(std::string_view name)
{
    constexpr std::array<std::string_view, 5> signs{"'", "`", "’", "ʼ", "-"};
    return std::any_of(signs.begin(), signs.end(),
                       [&](std::string_view sign) { return name.find(sign) != std::string_view::npos; });
}

enum class Part : std::uint8_t
{
    whole,
    half
};

// Letters only, and more words than a title in front of a single name: most names, and spared the search for titles.
bool plainly_whole(std::string_view written)
{
    constexpr auto spaces_enough = 3;
    return std::count(written.begin(), written.end(), ' ') >= spaces_enough &&
           written.find("  ") == std::string_view::npos &&
           std::all_of(written.begin(), written.end(), may_stand_in_a_name);
}

bool incomplete(std::string_view written, Part part)
{
    if (plainly_whole(text::trim(written)))
        return false;
    const std::string name = text::without_titles(written);
    if (!std::all_of(name.begin(), name.end(), may_stand_in_a_name))
        return true;
    return part == Part::whole && !in_several_words(name) && !joined_by_sign(name);
}

void check_column(const TableView& table, Role role, Part part, Report& report)
{
    const sheet::Workbook& workbook = table.book().workbook;
    const sheet::Grid& grid = workbook.grid(table.table().sheet);
    sheet::TextCache<bool> known;
    for (const RowView row : table) {
        const Cell cell = row[role];
        if (row.continues_person_above() || cell.error() || cell.blank())
            continue;
        const bool wrong = cell.kind != sheet::CellKind::text ||
                           known.get(workbook.texts, grid.text(cell.address.column, cell.address.row),
                                     [&](std::string_view written) { return incomplete(written, part); });
        if (wrong)
            report.at(cell).say({{"value", cell.shown()}});
    }
}

void check(const TableView& table, Report& report)
{
    const bool in_two_columns = table.has(Role::given_name);
    if (table.has(Role::full_name))
        check_column(table, Role::full_name, in_two_columns ? Part::half : Part::whole, report);
    for (const Role role : {Role::family_name, Role::given_name}) {
        if (table.has(role))
            check_column(table, role, Part::half, report);
    }
}

} // namespace

const Rule name_incomplete{
    .id = "R15",
    .name = "name-incomplete",
    .severity = Severity::warning,
    .needs_any = {Role::full_name, Role::family_name, Role::given_name},
    .vi =
        {.title = "Họ và tên chưa đầy đủ",
         .message = "Họ và tên ở ô {cell} có vẻ chưa đầy đủ hoặc có ký tự lạ: “{value}”. Vui lòng kiểm tra.",
         .why =
             "Tên chỉ có một chữ, viết tắt, có chữ số hoặc dấu câu thì khó đối chiếu giữa các danh sách. Tên của đồng "
             "bào dân tộc như Y Hương, H'Hen Niê, K'Brêu là tên đầy đủ; chức danh đứng trước như Đ/c, Ông, ThS. "
             "không ảnh hưởng.",
         .example = "Ô họ và tên ghi “Ng.V.A” hoặc chỉ ghi “Hương”: không đối chiếu được với danh sách khác."},
    .en = {.title = "Name incomplete",
           .message = "The name in {cell} seems incomplete or has odd characters: “{value}”. Please check it.",
           .why = "A single word, initials, digits or signs make a name hard to match between lists. Names such as Y "
                  "Hương, H'Hen Niê or K'Brêu are whole as they are, and titles in front do no harm.",
           .example = "A name says “Ng.V.A”, or just “Hương”: it can't be matched with other lists."},
    .check = check,
};

} // namespace datchuan::rules
