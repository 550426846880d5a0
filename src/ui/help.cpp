#include "ui/help.hpp"

#include <algorithm>
#include <array>
#include <string>

#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/deployment/XPackageInformationProvider.hpp>
#include <com/sun/star/system/SystemShellExecute.hpp>
#include <com/sun/star/system/SystemShellExecuteFlags.hpp>
#include <osl/file.hxx>

#include "office/document_findings.hpp"
#include "office/findings_sheet.hpp"
#include "office/own_sheets.hpp"
#include "office/say.hpp"
#include "office/text.hpp"
#include "rules/help_pages.hpp"
#include "ui/cursor.hpp"
#include "ui/message.hpp"
#include "ui/note.hpp"

namespace uno = com::sun::star::uno;

namespace datchuan::ui {
namespace {

using office::say;
using rules::Language;

struct Files
{
    const char* vi;
    const char* en;
};

// In the order of HelpPage.
constexpr std::array<Files, 4> files{{
    {"index.html", "index.html"},
    {"chi-tieu.html", "targets.html"},
    {"bieu-mau.html", "forms.html"},
    {"sua-tu-dong.html", "repair.html"},
}};

std::string file_of(HelpPage page, Language language)
{
    const Files& names = files[static_cast<std::size_t>(page)];
    return say(language, names.vi, names.en);
}

// The rule of what was found at the cell. The findings may be of a time when sheets stood in another order.
const rules::Rule* found_rule(const office::DocumentRef& document, const sheet::Address& cursor)
{
    const sheet::Address place = office::place_of(document, cursor);
    const std::string sheet = office::to_utf8(office::name_of(office::sheet_at(document, place.sheet)));
    const office::FoundCells cells = office::findings_of(document);
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const office::FoundCell& each) {
        return each.cell.column == place.column && each.cell.row == place.row && each.sheet == sheet;
    });
    return found == cells.end() ? nullptr : found->rule;
}

// Below the folder of its language.
std::string page_at_cursor(const Desk& desk, Language language)
{
    const auto cursor = cursor_in(desk.frame);
    if (!cursor)
        return file_of(HelpPage::start, language);
    const office::DocumentRef document = document_in(desk.frame);
    if (const rules::Rule* rule = office::listed_rule(document, *cursor))
        return rules::help_file(*rule, language);
    if (const rules::Rule* rule = found_rule(document, *cursor))
        return rules::help_file(*rule, language);
    const bool on_targets = office::find_own_sheet(document, office::OwnSheet::targets) == cursor->sheet;
    return file_of(on_targets ? HelpPage::targets : HelpPage::start, language);
}

rtl::OUString url_of(const Desk& desk, const std::string& page, Language language)
{
    const rtl::OUString package =
        css::deployment::PackageInformationProvider::get(desk.context)->getPackageLocation("org.datchuan.calc");
    return package + office::to_office(say(language, "/help/vi/", "/help/en/") + page);
}

// As people write it, where it's a file's address.
std::string path_of(const rtl::OUString& url)
{
    rtl::OUString path;
    return office::to_utf8(osl::FileBase::getSystemPathFromFileURL(url, path) == osl::FileBase::E_None ? path : url);
}

// On Linux the office hands the address to the desktop and never hears whether a browser came: the sentence always says
// where the page lies.
Outcome open(const Desk& desk, const std::string& page, Language language)
{
    const rtl::OUString url = url_of(desk, page, language);
    const std::string path = path_of(url);
    try {
        css::system::SystemShellExecute::create(desk.context)
            ->execute(url, {}, css::system::SystemShellExecuteFlags::URIS_ONLY);
    } catch (const uno::Exception&) { // of the shell, or no shell at all: people can still open the file
        return {.done = false,
                .sentence = say(language, "Không mở được trình duyệt. Vui lòng tự mở tệp trợ giúp này: " + path,
                                "No browser could be started. Please open this file yourself: " + path)};
    }
    return {.done = true,
            .sentence = say(language, "Trợ giúp mở trong trình duyệt. Nếu không thấy, vui lòng tự mở tệp: " + path,
                            "The help opens in the browser. If it doesn't, please open this file: " + path)};
}

} // namespace

Outcome help(const Desk& desk, Language language, bool quiet)
{
    const std::string page = page_at_cursor(desk, language);
    if (!quiet && can_show_dialogs(desk.frame))
        return open(desk, page, language);
    const std::string url = office::to_utf8(url_of(desk, page, language));
    return {.done = true, .sentence = say(language, "Trợ giúp: ", "Help: ") + url};
}

Outcome open_help(const Desk& desk, HelpPage page, Language language)
{
    Outcome opened = open(desk, file_of(page, language), language);
    show_note(desk.frame, office::to_office(opened.sentence));
    return opened;
}

} // namespace datchuan::ui
