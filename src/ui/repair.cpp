#include "ui/repair.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include <cppuhelper/weakref.hxx>

#include "office/actions.hpp"
#include "office/document_findings.hpp"
#include "office/findings_sheet.hpp"
#include "office/progress.hpp"
#include "office/protection.hpp"
#include "office/say.hpp"
#include "office/text.hpp"
#include "rules/repair_selection.hpp"
#include "text/number.hpp"
#include "ui/cursor.hpp"
#include "ui/message.hpp"
#include "ui/repair_dialog.hpp"

namespace datchuan::ui {
namespace {

using office::say;
using office::to_office;
using rules::Language;

std::string count_of(std::size_t cells) { return text::grouped(static_cast<long long>(cells)); }

// Sentences, one behind the other.
std::string joined(const std::string& first, const std::string& second)
{
    return second.empty() ? first : first + " " + second;
}

Outcome nothing_to_repair(const office::DocumentRef& document, const office::Checked& checked,
                          const office::LeftAlone& left_alone, Language language)
{
    if (checked.rows_checked() == 0)
        return {.done = false, .sentence = office::no_list_found(language)};
    return {.done = true,
            .unseen = true,
            .sentence =
                joined(say(language, "Không có ô nào sửa tự động được.", "There's nothing to repair by itself."),
                       office::sentence(document, left_alone, language))};
}

std::string still_found(const std::vector<rules::Finding>& findings, Language language)
{
    if (findings.empty())
        return say(language, "Không còn lỗi nào.", "Nothing else is found.");
    const std::string counts = office::summary(findings, language);
    return say(language, "Còn " + counts + ".", "Still found: " + counts + ".");
}

void add(office::LeftAlone& to, const office::LeftAlone& more)
{
    to.formulas += more.formulas;
    to.edited += more.edited;
    to.locked += more.locked;
    to.sheets.insert(to.sheets.end(), more.sheets.begin(), more.sheets.end());
    std::sort(to.sheets.begin(), to.sheets.end());
    to.sheets.erase(std::unique(to.sheets.begin(), to.sheets.end()), to.sheets.end());
}

// What couldn't be repaired from the start is told along with what couldn't be written now.
Outcome write(const Desk& desk, std::vector<rules::Change> changes, office::LeftAlone left_alone,
              const office::Options& options)
{
    const Language language = options.language;
    const office::DocumentRef document = document_in(desk.frame);
    const office::Repaired repaired = office::repair(document, std::move(changes), options);
    add(left_alone, repaired.written.left_alone);
    const std::string rest = office::sentence(document, left_alone, language);
    const std::size_t cells = repaired.written.cells.size();
    if (!repaired.checked)
        return {.done = false,
                .unseen = true,
                .sentence = joined(say(language, "Chưa sửa ô nào.", "No cell was changed."), rest)};
    office::remember_findings(document, office::found_cells(repaired.findings, repaired.checked->workbook(), language));
    const std::string done =
        say(language, "Đã sửa " + count_of(cells) + " ô. ", "Cells changed: " + count_of(cells) + ". ");
    return {.done = true,
            .unseen = left_alone.cells() > 0,
            .sentence = joined(done + still_found(repaired.findings, language), rest)};
}

using WeakDocument = css::uno::WeakReference<css::sheet::XSpreadsheetDocument>;

// Whether the window still shows the document that was checked.
bool shows(const Desk& desk, const WeakDocument& document)
{
    const office::DocumentRef checked(document);
    return checked.is() && document_in(desk.frame) == checked;
}

Outcome ask_and_write(const Desk& desk, const WeakDocument& document, rules::RepairSelection& selection,
                      const std::vector<std::string>& sheets, const office::LeftAlone& left_alone,
                      const office::Options& options)
{
    if (!shows(desk, document) || !show_repair_dialog(desk, selection, sheets, options.language) ||
        !shows(desk, document))
        return {};
    return write(desk, selection.changes(), left_alone, options);
}

} // namespace

Outcome repair(const Desk& desk, const office::Options& options, bool quiet)
{
    const Language language = options.language;
    const office::DocumentRef document = document_in(desk.frame);
    office::require_editable(document, language);
    office::Progress progress(desk.frame, to_office(say(language, "Đang đọc tệp…", "Reading the file…")), 2);
    const office::Checked checked(document, options);
    progress.at(1, to_office(say(language, "Đang tìm chỗ sửa được…", "Looking for what can be repaired…")));
    std::vector<rules::Proposal> proposals = rules::proposals(checked.book(), checked.findings());
    office::LeftAlone left_alone = office::drop_unwritable(document, proposals);
    const bool asks = !quiet && can_show_dialogs(desk.frame);
    const bool any_certain =
        std::any_of(proposals.begin(), proposals.end(), [](const rules::Proposal& each) { return each.certain; });
    if (proposals.empty() || (!asks && !any_certain))
        return nothing_to_repair(document, checked, left_alone, language);
    const auto selection = std::make_shared<rules::RepairSelection>(std::move(proposals));
    if (!asks)
        return write(desk, selection->changes(), std::move(left_alone), options);
    std::vector<std::string> sheets;
    for (const sheet::Sheet& sheet : checked.workbook().sheets)
        sheets.push_back(sheet.name);
    const WeakDocument checked_document(document);
    return {.done = true, .sentence = {}, .later = [=](const Desk& later) {
                return ask_and_write(later, checked_document, *selection, sheets, left_alone, options);
            }};
}

} // namespace datchuan::ui
