#include "ui/finding_navigation.hpp"

#include <algorithm>

#include <boost/unordered/unordered_flat_map.hpp>

#include "office/document.hpp"
#include "office/document_findings.hpp"
#include "office/say.hpp"
#include "office/text.hpp"
#include "ui/cursor.hpp"

namespace datchuan::ui {
namespace {

using office::FoundCell;
using office::FoundCells;

// Sheets that can be shown, by name.
boost::unordered_flat_map<std::string, sal_Int32> visible_sheets(const office::DocumentRef& document)
{
    boost::unordered_flat_map<std::string, sal_Int32> sheets;
    for (sal_Int32 i = 0; i < office::sheet_count(document); ++i) {
        const office::SheetRef sheet = office::sheet_at(document, i);
        if (office::property<bool>(sheet, "IsVisible"))
            sheets.emplace(office::to_utf8(office::name_of(sheet)), i);
    }
    return sheets;
}

// The cells where they stand now: sheets may have been moved since the check.
FoundCells reachable(FoundCells cells, const office::DocumentRef& document)
{
    const auto sheets = visible_sheets(document);
    std::erase_if(cells, [&](const FoundCell& found) { return !sheets.contains(found.sheet); });
    for (FoundCell& found : cells)
        found.cell.sheet = sheets.at(found.sheet);
    std::stable_sort(cells.begin(), cells.end(),
                     [](const FoundCell& a, const FoundCell& b) { return a.cell < b.cell; });
    return cells;
}

} // namespace

Outcome jump(const Desk& desk, Direction direction, rules::Language language)
{
    const office::DocumentRef document = document_in(desk.frame);
    if (!office::has_findings(document))
        return {.done = false,
                .sentence = office::say(language, "Chưa có kết quả kiểm tra nào. Vui lòng chọn Kiểm tra trước.",
                                        "There are no findings yet. Please choose Check first.")};
    const FoundCells cells = reachable(office::findings_of(document), document);
    if (cells.empty())
        return {.done = false,
                .sentence = office::say(
                    language, "Các trang có lỗi đã bị ẩn hoặc bị xóa. Vui lòng cho hiện lại, hoặc kiểm tra lại.",
                    "The sheets with findings are hidden or removed. Please show them again, or "
                    "check again.")};
    const sheet::Address from = office::place_of(document, place_in(desk.frame));
    const FoundCell& found =
        cells[direction == Direction::next ? office::next_of(cells, from) : office::previous_of(cells, from)];
    go_to(desk.frame, found.cell);
    office::remember_place(document, place_in(desk.frame), found.cell);
    return {.done = true, .sentence = found.sentences};
}

} // namespace datchuan::ui
