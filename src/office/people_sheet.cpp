#include "office/people_sheet.hpp"

#include <array>
#include <string>

#include <com/sun/star/table/CellVertJustify2.hpp>

#include "office/list_sheet.hpp"
#include "office/page_setup.hpp"
#include "office/say.hpp"
#include "office/table_look.hpp"
#include "text/date.hpp"

namespace datchuan::office {

using rules::Language;
using targets::NamedPerson;

namespace {

enum Column : sal_Int32
{
    target_column,
    bucket_column,
    agency_column,
    name_column,
    birth_column,
    post_column,
    why_column,
    cell_column
};
constexpr std::size_t column_count = cell_column + 1;
constexpr sal_Int32 last_column = cell_column;

using Line = std::array<std::string, column_count>;

// 1/100 mm
constexpr std::array<sal_Int32, column_count> widths{1'800, 3'000, 5'200, 4'600, 2'400, 4'400, 9'000, 1'800};

Line header(Language language)
{
    return language == Language::english
               ? Line{"Target", "Result", "Agency", "Name", "Date of birth", "Post", "Why", "Cell"}
               : Line{"Chỉ tiêu", "Kết quả", "Đơn vị", "Họ và tên", "Ngày sinh", "Chức vụ", "Vì sao", "Ô"};
}

std::vector<Line> heading(const std::vector<PeopleBehind>& behind, Language language)
{
    std::vector<Line> lines;
    lines.push_back({say(language, "DANH SÁCH CHƯA ĐẠT CHỈ TIÊU", "PERSONS WHO HAVEN'T REACHED A TARGET YET")});
    lines.push_back(
        {say(language, "Trang này nêu tên từng người; vui lòng xóa trước khi gửi tệp đi nơi khác nếu không cần.",
             "This sheet names persons; please delete it before you send the file elsewhere if it isn't needed.")});
    for (const PeopleBehind& each : behind) {
        const std::string day = text::to_text(each.result.day);
        lines.push_back({each.result.id + ": " + each.result.message +
                         (day.empty() ? "" : say(language, " Chốt ngày ", " As of ") + day + ". ") +
                         targets::card_sentence(each.result.card, language) +
                         (each.outlook.empty() ? "" : " " + each.outlook)});
    }
    lines.emplace_back();
    return lines;
}

void lay_out(const SheetRef& sheet, sal_Int32 header_row, sal_Int32 last_row)
{
    const auto cells = [&](sal_Int32 left, sal_Int32 top, sal_Int32 right, sal_Int32 bottom) {
        return sheet->getCellRangeByPosition(left, top, right, bottom);
    };
    look_like_title(cells(0, 0, 0, 0));
    look_like_header(cells(0, header_row, last_column, header_row));
    const CellsRef body = cells(0, header_row, last_column, last_row);
    set_property(body, "VertJustify", css::table::CellVertJustify2::TOP);
    set_property(body, "IsTextWrapped", true);
    if (last_row > header_row)
        look_like_links(cells(cell_column, header_row + 1, cell_column, last_row));
    draw_frame(body);
}

} // namespace

sal_Int32 write_people_sheet(const DocumentRef& document, const Checked& checked,
                             const std::vector<PeopleBehind>& behind, Language language)
{
    const EmptySheet target = empty_own_sheet(document, OwnSheet::people, language);
    std::vector<Line> lines = heading(behind, language);
    const auto header_row = static_cast<sal_Int32>(lines.size());
    lines.push_back(header(language));
    std::vector<sheet::Address> cells;
    for (const PeopleBehind& each : behind)
        for (const NamedPerson& person : each.people) {
            lines.push_back({each.result.id, std::string(targets::word_of(person.bucket, language)), person.agency,
                             person.name, person.birth, person.post, person.why,
                             sheet::cell_name(person.decided_by.column, person.decided_by.row)});
            cells.push_back(person.decided_by);
        }
    const auto last_row = static_cast<sal_Int32>(lines.size()) - 1;
    if (target.added) {
        set_widths(target.sheet, widths);
        use_page_style(document, target.sheet);
    }
    const CellsRef all = target.sheet->getCellRangeByPosition(0, 0, last_column, last_row);
    hold_row_heights(all);
    write_lines(target.sheet, {lines.begin(), lines.end()});
    write_links(target.sheet, cell_column, header_row + 1, checked.workbook(), cells);
    lay_out(target.sheet, header_row, last_row);
    fit_row_heights(all);
    css::table::CellRangeAddress table = extent_of(target.sheet);
    const sal_Int32 sheet = table.Sheet;
    table.StartRow = header_row;
    table.EndColumn = last_column;
    table.EndRow = last_row;
    add_filter(document, OwnSheet::people, table);
    repeat_row(target.sheet, header_row);
    freeze(document, target.sheet, 0, header_row + 1);
    return sheet;
}

} // namespace datchuan::office
