#include "ui/form_fill.hpp"

#include <memory>
#include <utility>

#include <cppuhelper/weakref.hxx>

#include "office/form_fill.hpp"
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
using WeakDocument = css::uno::WeakReference<css::sheet::XSpreadsheetDocument>;

// What is known before anything is written.
struct Plan
{
    rules::RepairSelection selection;
    std::vector<targets::FilledForm> forms;
    std::vector<std::string> left;
    long zeros = 0;
    office::LeftAlone left_alone;
    std::vector<std::string> sheets;
};

std::string joined(std::string first, const std::string& second)
{
    if (first.empty() || second.empty())
        return first + second;
    return std::move(first) + " " + second;
}

// What stays empty, and why.
std::string rest(const office::DocumentRef& document, const std::vector<std::string>& left, long zeros,
                 const office::LeftAlone& left_alone, Language language)
{
    std::string text = office::sentence(document, left_alone, language);
    for (const std::string& sentence : left)
        text = joined(std::move(text), sentence);
    if (zeros > 0) {
        const std::string cells = text::grouped(zeros);
        text = joined(std::move(text),
                      say(language, cells + " ô đếm được 0 nên để trống.", cells + " cells count 0 and stay empty."));
    }
    return text;
}

Outcome nothing_to_fill(const office::DocumentRef& document, const office::FormsToFill& forms, Language language)
{
    const std::string why = rest(document, forms.filling.left, forms.filling.zeros, forms.left_alone, language);
    if (!forms.filling.any_form)
        return {.done = false,
                .sentence =
                    say(language,
                        "Không tìm thấy biểu tổng hợp nào trong tệp: một bảng có cột nội dung hoặc đối tượng và "
                        "các cột số liệu.",
                        "No form of counts was found in the file: a table with a column of labels and columns "
                        "of figures.")};
    return {.done = true,
            .unseen = true,
            .sentence = joined(say(language, "Không có ô trống nào của biểu điền được chắc chắn.",
                                   "There's no empty cell of a form that could be filled for sure."),
                               why)};
}

Outcome write(const Desk& desk, const Plan& plan, Language language)
{
    const office::DocumentRef document = document_in(desk.frame);
    const office::FilledCells filled = office::fill_forms(document, plan.selection, plan.forms, language);
    office::LeftAlone left_alone = plan.left_alone;
    left_alone.formulas += filled.left_alone.formulas;
    left_alone.edited += filled.left_alone.edited;
    const std::string why = rest(document, plan.left, plan.zeros, left_alone, language);
    if (filled.all() == 0)
        return {.done = false,
                .unseen = true,
                .sentence = joined(say(language, "Chưa điền ô nào.", "No cell was filled."), why)};
    const std::string cells = text::grouped(filled.all());
    const std::string kinds = office::summary(filled, language);
    return {.done = true,
            .unseen = !plan.left.empty() || left_alone.cells() > 0,
            .sentence = joined(
                say(language, "Đã điền " + cells + " ô: " + kinds + ".", "Cells filled: " + cells + ": " + kinds + "."),
                why)};
}

// Whether the window still shows the document that was read.
bool shows(const Desk& desk, const WeakDocument& document)
{
    const office::DocumentRef read(document);
    return read.is() && document_in(desk.frame) == read;
}

Outcome ask_and_write(const Desk& desk, const WeakDocument& document, Plan& plan, Language language)
{
    if (!shows(desk, document) ||
        !show_repair_dialog(desk, plan.selection, plan.sheets, language, PreviewOf::filling) || !shows(desk, document))
        return {};
    return write(desk, plan, language);
}

} // namespace

Outcome fill_form(const Desk& desk, const office::Options& options, bool quiet)
{
    const Language language = options.language;
    const office::DocumentRef document = document_in(desk.frame);
    office::require_editable(document, language);
    office::Progress progress(desk.frame, to_office(say(language, "Đang đọc tệp…", "Reading the file…")), 2);
    const office::Checked checked(document, options);
    progress.at(1, to_office(say(language, "Đang tìm ô trống điền được…", "Looking for what can be filled in…")));
    office::FormsToFill forms = office::forms_to_fill(document, checked, language);
    if (forms.filling.proposals.empty())
        return nothing_to_fill(document, forms, language);
    const auto plan = std::make_shared<Plan>(Plan{rules::RepairSelection(std::move(forms.filling.proposals)),
                                                  std::move(forms.filling.forms),
                                                  std::move(forms.filling.left),
                                                  forms.filling.zeros,
                                                  std::move(forms.left_alone),
                                                  {}});
    if (quiet || !can_show_dialogs(desk.frame))
        return write(desk, *plan, language);
    for (const sheet::Sheet& sheet : checked.workbook().sheets)
        plan->sheets.push_back(sheet.name);
    const WeakDocument read_document(document);
    return {.done = true, .sentence = {}, .later = [=](const Desk& later) {
                return ask_and_write(later, read_document, *plan, language);
            }};
}

} // namespace datchuan::ui
