#include "ui/validation.hpp"

#include <atomic>

#include <com/sun/star/util/XModifyBroadcaster.hpp>
#include <com/sun/star/util/XModifyListener.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

#include "office/actions.hpp"
#include "office/document_findings.hpp"
#include "office/findings_sheet.hpp"
#include "office/notes.hpp"
#include "office/own_sheets.hpp"
#include "office/progress.hpp"
#include "office/protection.hpp"
#include "office/say.hpp"
#include "office/text.hpp"
#include "text/number.hpp"
#include "ui/cursor.hpp"

namespace uno = com::sun::star::uno;
using uno::Reference;

namespace datchuan::ui {
namespace {

using office::say;
using office::to_office;
using rules::Language;

class ModifyFlag : public cppu::WeakImplHelper1<css::util::XModifyListener>
{
public:
    [[nodiscard]] bool raised() const { return raised_; }

private:
    void SAL_CALL modified(const css::lang::EventObject&) override { raised_ = true; }
    void SAL_CALL disposing(const css::lang::EventObject&) override { raised_ = true; }

    std::atomic<bool> raised_ = false;
};

// Tells whether a document was edited (or closed) since: showing progress lets the user do so.
class EditWatch
{
public:
    explicit EditWatch(const office::DocumentRef& document) : document_(document, uno::UNO_QUERY), flag_(new ModifyFlag)
    {
        if (document_.is())
            document_->addModifyListener(flag_.get());
    }
    ~EditWatch()
    {
        try {
            if (document_.is())
                document_->removeModifyListener(flag_.get());
        } catch (const uno::RuntimeException&) {
            return; // closed, and the listener with it
        }
    }
    EditWatch(const EditWatch&) = delete;
    EditWatch& operator=(const EditWatch&) = delete;

    [[nodiscard]] bool edited() const { return flag_->raised(); }

private:
    Reference<css::util::XModifyBroadcaster> document_;
    rtl::Reference<ModifyFlag> flag_;
};

std::string nothing_found(std::size_t rows, Language language)
{
    if (rows == 0)
        return office::no_list_found(language);
    const std::string count = text::grouped(static_cast<long long>(rows));
    return say(language, "Không thấy lỗi trong " + count + " dòng đã kiểm tra.",
               "No errors found in the " + count + " rows checked.");
}

// What stayed unmarked or unlisted, and why; empty where all is shown.
std::string not_shown(const office::Shown& shown, const sheet::Workbook& workbook, Language language)
{
    std::string sentences;
    for (const sal_Int32 sheet : shown.marked.protected_sheets) {
        const std::string& name = workbook.sheets[static_cast<std::size_t>(sheet)].name;
        sentences += say(language, " Trang “" + name + "” đang được bảo vệ nên không tô màu ô nào ở đó.",
                         " The sheet “" + name + "” is protected, so no cell is marked there.");
    }
    if (!shown.listed)
        sentences += say(language,
                         " Cấu trúc của tệp đang được bảo vệ nên không thêm được trang kết quả; vui lòng dùng Lỗi "
                         "tiếp theo để xem từng lỗi.",
                         " The file's structure is protected, so the sheet of findings can't be added; please use Next "
                         "finding to see them one by one.");
    return sentences;
}

Outcome show_findings(const Desk& desk, const office::DocumentRef& document, const office::Checked& checked,
                      const std::vector<rules::Finding>& findings, Language language)
{
    const std::string counts = office::summary(findings, language);
    if (office::is_read_only(document))
        return {.done = true,
                .unseen = true,
                .sentence = say(language,
                                counts + ". Tệp đang mở ở chế độ chỉ đọc nên không đánh dấu ô nào; vui lòng dùng Lỗi "
                                         "tiếp theo để xem từng lỗi.",
                                counts + ". The file is open read-only, so nothing is marked; please use Next finding "
                                         "to see them one by one.")};
    const office::Shown shown = office::show(document, checked, findings, language);
    if (const auto sheet = office::find_own_sheet(document, office::OwnSheet::findings); sheet && shown.listed)
        show_sheet(desk.frame, *sheet);
    const std::string left = not_shown(shown, checked.workbook(), language);
    return {.done = true, .unseen = !left.empty(), .sentence = counts + "." + left};
}

Outcome show_none(const office::DocumentRef& document, const office::Checked& checked, Language language)
{
    const std::size_t rows = checked.rows_checked();
    if (!office::is_read_only(document))
        office::show(document, checked, {}, language);
    return {.done = rows != 0, .unseen = true, .sentence = nothing_found(rows, language)};
}

// What is to be known beside the findings: a guess can be looked up on the sheet, what couldn't be read can't wait.
Outcome with_notes(Outcome outcome, const office::Checked& checked, Language language)
{
    for (const std::string& note : office::notes(checked, language))
        outcome.sentence += " " + note;
    return outcome;
}

} // namespace

Outcome validate(const Desk& desk, const office::Options& options)
{
    const Language language = options.language;
    const office::DocumentRef document = document_in(desk.frame);
    office::Progress progress(desk.frame, to_office(say(language, "Đang đọc tệp…", "Reading the file…")), 3);
    const EditWatch watch(document);
    const office::Checked checked(document, options);
    progress.at(1, to_office(say(language, "Đang kiểm tra…", "Checking…")));
    const std::vector<rules::Finding> findings = checked.findings();
    progress.at(2, to_office(say(language, "Đang ghi kết quả…", "Writing the findings…")));
    if (watch.edited())
        return {.done = false,
                .unseen = true,
                .sentence = say(language, "Tệp vừa được sửa trong lúc kiểm tra. Vui lòng kiểm tra lại.",
                                "The file was edited while it was checked. Please check again.")};
    office::remember_findings(document, office::found_cells(findings, checked.workbook(), language));
    return with_notes(findings.empty() ? show_none(document, checked, language)
                                       : show_findings(desk, document, checked, findings, language),
                      checked, language);
}

} // namespace datchuan::ui
