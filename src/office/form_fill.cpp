#include "office/form_fill.hpp"

#include <algorithm>
#include <utility>

#include <com/sun/star/sheet/XSheetAnnotation.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>

#include "office/own_sheets.hpp"
#include "office/protection.hpp"
#include "office/say.hpp"
#include "office/targets_sheet.hpp"
#include "office/text.hpp"
#include "office/undo.hpp"
#include "text/number.hpp"

namespace uno = com::sun::star::uno;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {
namespace {

using rules::Filling;
using rules::Language;
using AnnotationsRef = Reference<css::sheet::XSheetAnnotations>;

// The sheets on which "Chỉ tiêu" stands are computed by their own command, be the table ours or copied from ours.
std::vector<bool> sheets_to_pass_over(const DocumentRef& document, const sheet::Workbook& workbook)
{
    std::vector<bool> sheets = own_sheets(document);
    sheets.resize(workbook.sheets.size(), false);
    if (const auto table = find_targets_table(workbook, find_own_sheet(document, OwnSheet::targets)))
        sheets[static_cast<std::size_t>(table->sheet)] = true;
    return sheets;
}

void count(FilledCells& filled, const Filling* filling)
{
    for (const auto& [known, cells] :
         {std::pair{&targets::results_in_form, &filled.results}, std::pair{&targets::counts_in_form, &filled.counts},
          std::pair{&targets::totals_in_form, &filled.totals}, std::pair{&targets::shares_in_form, &filled.shares}})
        *cells += filling == known ? 1 : 0;
}

// What was written in one form: by kinds, and the first of its cells without a comment.
class FormNote
{
public:
    FormNote(const targets::FilledForm& form, const AnnotationsRef& annotations)
        : form_(form), annotations_(annotations)
    {
        commented_.reserve(static_cast<std::size_t>(annotations->getCount()));
        for (sal_Int32 i = 0; i < annotations->getCount(); ++i) {
            const css::table::CellAddress at =
                Reference<css::sheet::XSheetAnnotation>(annotations->getByIndex(i), UNO_QUERY_THROW)->getPosition();
            commented_.emplace_back(at.Row, at.Column);
        }
        std::sort(commented_.begin(), commented_.end());
    }

    void hear(const sheet::Address& cell, const Filling* filling)
    {
        count(filled_, filling);
        const auto place = [](const sheet::Address& at) { return std::pair(at.row, at.column); };
        const bool commented = std::binary_search(commented_.begin(), commented_.end(), place(cell));
        if (!commented && (!first_ || place(cell) < place(*first_)))
            first_ = cell;
    }

    void write(Language language) const
    {
        if (!first_)
            return;
        const std::string day = text::to_text(today());
        const std::string sources = form_.sources.empty() || filled_.counts == 0
                                        ? std::string()
                                        : say(language, "; số đếm từ ", "; counts from ") + form_.sources;
        const std::string what = summary(filled_, language) + sources + ".";
        annotations_->insertNew({static_cast<sal_Int16>(first_->sheet), first_->column, first_->row},
                                to_office(say(language, "Đạt Chuẩn điền ngày " + day + ": " + what,
                                              "Filled in by Đạt Chuẩn on " + day + ": " + what)));
    }

private:
    const targets::FilledForm& form_;
    AnnotationsRef annotations_;
    std::vector<std::pair<std::int32_t, std::int32_t>> commented_; // row and column, ascending
    FilledCells filled_;
    std::optional<sheet::Address> first_;
};

} // namespace

FormsToFill forms_to_fill(const DocumentRef& document, const Checked& checked, Language language)
{
    FormsToFill forms{.filling = targets::fill_forms(checked.book(), sheets_to_pass_over(document, checked.workbook()),
                                                     checked.target_rows(), checked.targets(), language),
                      .left_alone = {}};
    forms.left_alone = drop_unwritable(document, forms.filling.proposals);
    return forms;
}

FilledCells fill_forms(const DocumentRef& document, const rules::RepairSelection& selection,
                       const std::vector<targets::FilledForm>& forms, Language language)
{
    require_editable(document, language);
    const UndoStep step(document, to_office("Điền biểu tổng hợp"));
    const Written written = write_changes(document, selection.changes());
    std::vector<FormNote> notes;
    notes.reserve(forms.size());
    for (const targets::FilledForm& form : forms)
        notes.emplace_back(
            form, Reference<css::sheet::XSheetAnnotationsSupplier>(sheet_at(document, form.sheet), UNO_QUERY_THROW)
                      ->getAnnotations());
    FilledCells filled;
    filled.left_alone = written.left_alone;
    for (const sheet::Address& cell : written.cells) {
        const auto proposal = std::find_if(selection.proposals().begin(), selection.proposals().end(),
                                           [&](const rules::Proposal& each) { return each.cell == cell; });
        count(filled, proposal->filling);
        for (std::size_t i = 0; i < forms.size(); ++i)
            if (forms[i].sheet == cell.sheet && forms[i].area.contains(cell.column, cell.row))
                notes[i].hear(cell, proposal->filling);
    }
    for (const FormNote& note : notes)
        note.write(language);
    return filled;
}

std::string summary(const FilledCells& filled, Language language)
{
    std::string text;
    const auto add = [&](long cells, const std::string& vietnamese, const std::string& english) {
        if (cells > 0)
            text += (text.empty() ? "" : ", ") + text::grouped(cells) +
                    say(language, " ô " + vietnamese, " cells of " + english);
    };
    add(filled.results, "kết quả chỉ tiêu", "results");
    add(filled.counts, "số đếm", "counts");
    add(filled.totals, "công thức tổng", "totals");
    add(filled.shares, "công thức tỷ lệ", "percentages");
    return text;
}

} // namespace datchuan::office
