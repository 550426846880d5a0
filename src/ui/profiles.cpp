#include "ui/profiles.hpp"

#include <exception>
#include <string>
#include <utility>
#include <vector>

#include <com/sun/star/awt/DialogProvider2.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XDialog.hpp>
#include <com/sun/star/awt/XDialogEventHandler.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

#include "office/actions.hpp"
#include "office/profile_table.hpp"
#include "office/say.hpp"
#include "office/text.hpp"
#include "targets/profile.hpp"
#include "ui/cursor.hpp"
#include "ui/message.hpp"

namespace uno = com::sun::star::uno;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::ui {
namespace {

using office::say;
using office::to_office;
using rules::Language;
using targets::Profile;

// The dialog in which one of several profiles is chosen.
class ProfilesDialog : public cppu::WeakImplHelper1<css::awt::XDialogEventHandler>
{
public:
    explicit ProfilesDialog(std::vector<Profile> profiles) : profiles_(std::move(profiles)) {}

    // Before it's shown.
    void fill(const Reference<css::awt::XDialog>& dialog)
    {
        controls_.set(dialog, UNO_QUERY_THROW);
        sal_Int16 place = 0;
        for (const Profile& profile : profiles_)
            list()->addItem(to_office(profile.title.empty() ? profile.name : profile.title), place++);
        list()->selectItemPos(0, true);
        show();
    }

    [[nodiscard]] const Profile* chosen() const
    {
        const sal_Int16 place = list()->getSelectedItemPos();
        return place < 0 ? nullptr : &profiles_[static_cast<std::size_t>(place)];
    }

    sal_Bool SAL_CALL callHandlerMethod(const Reference<css::awt::XDialog>&, const uno::Any&,
                                        const rtl::OUString& method) override
    try {
        if (!method.equalsAscii(chosen_method))
            return false;
        show();
        return true;
    } catch (const std::exception& failed) {
        throw uno::RuntimeException(to_office(failed.what()), static_cast<cppu::OWeakObject*>(this));
    }

    uno::Sequence<rtl::OUString> SAL_CALL getSupportedMethodNames() override
    {
        const rtl::OUString name = rtl::OUString::createFromAscii(chosen_method);
        return {&name, 1};
    }

private:
    static constexpr const char* chosen_method = "onProfile";

    [[nodiscard]] Reference<css::awt::XListBox> list() const
    {
        return {controls_->getControl("profile"), UNO_QUERY_THROW};
    }

    // With where its rows come from: not every profile is a decision's full text.
    void show()
    {
        const Profile* const profile = chosen();
        std::string text = profile == nullptr ? std::string() : profile->basis;
        if (profile != nullptr && !profile->source.empty())
            text += (text.empty() ? "" : "\n\n") + profile->source;
        Reference<css::awt::XFixedText>(controls_->getControl("basis"), UNO_QUERY_THROW)->setText(to_office(text));
    }

    std::vector<Profile> profiles_;
    Reference<css::awt::XControlContainer> controls_;
};

Outcome inserted(const Desk& desk, const office::Options& options)
{
    const office::Inserted table = office::insert_targets(document_in(desk.frame), options);
    show_sheet(desk.frame, table.sheet);
    return {.done = true,
            .sentence = table.is_new
                            ? say(options.language, "Đã chèn bảng chỉ tiêu. Chọn Tính chỉ tiêu để điền kết quả.",
                                  "The table of targets has been added. Choose Compute targets to fill it.")
                            : say(options.language, "Tệp đã có bảng chỉ tiêu này.",
                                  "The file already has this table of targets.")};
}

Outcome choose_and_insert(const Desk& desk, office::Options options)
{
    const rtl::Reference<ProfilesDialog> handler(new ProfilesDialog(targets::all_profiles()));
    const Reference<css::awt::XDialog> dialog =
        css::awt::DialogProvider2::create(desk.context)
            ->createDialogWithHandler("vnd.sun.star.extension://org.datchuan.calc/dialogs/profiles.xdl",
                                      static_cast<cppu::OWeakObject*>(handler.get()));
    handler->fill(dialog);
    const bool accepted = dialog->execute() == 1;
    const Profile* const chosen = accepted ? handler->chosen() : nullptr;
    options.profile = chosen == nullptr ? std::string() : chosen->name;
    Reference<css::lang::XComponent>(dialog, UNO_QUERY_THROW)->dispose();
    return chosen == nullptr ? Outcome{} : inserted(desk, options);
}

// The URL that is picked; empty where none is.
rtl::OUString pick_file(const Desk& desk, Language language, bool save, const std::string& name)
{
    namespace Kind = css::ui::dialogs::TemplateDescription;
    const auto picker = css::ui::dialogs::FilePicker::createWithMode(desk.context, save ? Kind::FILESAVE_AUTOEXTENSION
                                                                                        : Kind::FILEOPEN_SIMPLE);
    const rtl::OUString filter = to_office(say(language, "Bộ chỉ tiêu (*.json)", "Profiles of targets (*.json)"));
    picker->appendFilter(filter, "*.json");
    picker->setCurrentFilter(filter);
    picker->setTitle(to_office(save ? say(language, "Lưu bộ chỉ tiêu ra tệp", "Save profile of targets")
                                    : say(language, "Mở bộ chỉ tiêu từ tệp", "Open profile of targets")));
    if (save)
        picker->setDefaultName(to_office(name + ".json"));
    if (picker->execute() != css::ui::dialogs::ExecutableDialogResults::OK)
        return {};
    const uno::Sequence<rtl::OUString> files = picker->getSelectedFiles();
    return files.hasElements() ? files[0] : rtl::OUString();
}

Outcome file_needed(Language language)
{
    return {.done = false,
            .sentence = say(language,
                            "Chọn tệp là một hộp thoại nên chỉ mở được trong cửa sổ; trong macro vui lòng nêu tham số "
                            "File.",
                            "Picking a file is a dialog, which needs a window; in a macro please name the argument "
                            "File.")};
}

Outcome put(const Desk& desk, Language language, const Profile& profile)
{
    show_sheet(desk.frame, office::put_profile(document_in(desk.frame), profile, language));
    return {.done = true,
            .sentence = say(language, "Đã mở bộ chỉ tiêu “" + profile.title + "”. Chọn Tính chỉ tiêu để điền kết quả.",
                            "The profile “" + profile.title + "” is open. Choose Compute targets to fill it.")};
}

Outcome ask_and_put(const Desk& desk, Language language, const rtl::OUString& file)
{
    const Profile profile = office::open_profile_file(desk.context, file, language);
    const bool replaces = office::has_targets_table(document_in(desk.frame));
    if (replaces &&
        !ask(desk.context, desk.frame,
             to_office(say(language,
                           "Tệp đã có bảng chỉ tiêu. Thay các dòng chỉ tiêu hiện có bằng bộ “" + profile.title + "” (" +
                               std::to_string(profile.rows.size()) + " chỉ tiêu)?",
                           "The file has a table of targets. Replace its targets by the profile “" + profile.title +
                               "” (" + std::to_string(profile.rows.size()) + " targets)?"))))
        return {};
    return put(desk, language, profile);
}

Outcome saved(const Desk& desk, Language language, const rtl::OUString& file)
{
    office::save_profile_file(desk.context, document_in(desk.frame), file, language);
    const std::string name = office::file_name_of(file);
    return {.done = true,
            .sentence = say(language, "Đã lưu bộ chỉ tiêu ra tệp “" + name + "”.",
                            "The profile has been saved as “" + name + "”.")};
}

} // namespace

Outcome insert_targets(const Desk& desk, const office::Options& options, bool quiet)
{
    const bool choose = !quiet && can_show_dialogs(desk.frame) && options.profile.empty() &&
                        !office::has_targets_table(document_in(desk.frame));
    if (!choose)
        return inserted(desk, options);
    return {.done = true, .sentence = {}, .later = [options](const Desk& later) {
                return choose_and_insert(later, options);
            }};
}

Outcome open_profile(const Desk& desk, Language language, const Arguments& arguments)
{
    const bool dialogs = !arguments.quiet && can_show_dialogs(desk.frame);
    if (!dialogs)
        return arguments.file.isEmpty()
                   ? file_needed(language)
                   : put(desk, language, office::open_profile_file(desk.context, arguments.file, language));
    return {.done = true, .sentence = {}, .later = [language, file = arguments.file](const Desk& later) {
                const rtl::OUString picked = file.isEmpty() ? pick_file(later, language, false, {}) : file;
                return picked.isEmpty() ? Outcome{} : ask_and_put(later, language, picked);
            }};
}

Outcome save_profile(const Desk& desk, Language language, const Arguments& arguments)
{
    if (!arguments.file.isEmpty())
        return saved(desk, language, arguments.file);
    if (arguments.quiet || !can_show_dialogs(desk.frame))
        return file_needed(language);
    // Before anything is picked: what can't be saved is refused at once.
    const std::string name = office::profile_of_table(document_in(desk.frame), language).name;
    return {.done = true, .sentence = {}, .later = [language, name](const Desk& later) {
                const rtl::OUString picked = pick_file(later, language, true, name);
                return picked.isEmpty() ? Outcome{} : saved(later, language, picked);
            }};
}

} // namespace datchuan::ui
