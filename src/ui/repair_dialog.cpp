#include "ui/repair_dialog.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include <com/sun/star/awt/DialogProvider2.hpp>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyEvent.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XDialog.hpp>
#include <com/sun/star/awt/XDialogEventHandler.hpp>
#include <com/sun/star/awt/XItemList.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

#include "office/document.hpp"
#include "office/say.hpp"
#include "office/text.hpp"
#include "ui/help.hpp"

namespace uno = com::sun::star::uno;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::ui {
namespace {

using office::to_office;
using rules::Language;
using rules::RepairSelection;
using DialogRef = Reference<css::awt::XDialog>;

// The dialog's controls by their names in dialogs/repair.xdl.
class Controls
{
public:
    explicit Controls(const DialogRef& dialog) : all_(dialog, UNO_QUERY_THROW) {}

    template <typename Interface>
    [[nodiscard]] Reference<Interface> get(const char* name) const
    {
        return Reference<Interface>(all_->getControl(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW);
    }
    [[nodiscard]] Reference<uno::XInterface> model(const char* name) const
    {
        return get<css::awt::XControl>(name)->getModel();
    }
    void set_text(const char* control, const char* property, const std::string& text) const
    {
        office::set_property(model(control), property, to_office(text));
    }
    void set_lines(const char* list, const std::vector<std::string>& lines) const
    {
        uno::Sequence<rtl::OUString> items(static_cast<sal_Int32>(lines.size()));
        rtl::OUString* to = items.getArray();
        for (const std::string& line : lines)
            *to++ = to_office(line);
        office::set_property(model(list), "StringItemList", items);
    }
    // Nothing where the line is the same: the list would forget its selection.
    void set_line(const char* list, std::size_t line, const std::string& text) const
    {
        const Reference<css::awt::XItemList> items(model(list), UNO_QUERY_THROW);
        const auto at = static_cast<sal_Int32>(line);
        if (const rtl::OUString wanted = to_office(text); items->getItemText(at) != wanted)
            items->setItemText(at, wanted);
    }
    void select(const char* list, std::size_t line) const
    {
        get<css::awt::XListBox>(list)->selectItemPos(static_cast<sal_Int16>(line), true);
    }
    // Nothing where no line is selected.
    [[nodiscard]] std::optional<std::size_t> selected(const char* list) const
    {
        const sal_Int16 at = get<css::awt::XListBox>(list)->getSelectedItemPos();
        return at < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(at));
    }
    void enable(const char* control, bool on) const { get<css::awt::XWindow>(control)->setEnable(on); }

private:
    Reference<css::awt::XControlContainer> all_;
};

// Keeps the dialog and the selection in step. Lives as long as the dialog is open.
class Preview
{
public:
    Preview(const Desk& desk, const DialogRef& dialog, RepairSelection& selection,
            const std::vector<std::string>& sheets, Language language, PreviewOf what)
        : desk_(desk), controls_(dialog), selection_(selection), sheets_(sheets), language_(language), what_(what)
    {
        if (what_ == PreviewOf::filling)
            call_it_filling(dialog);
        fill_groups();
        show_group(0);
    }

    void act(const rtl::OUString& method, const uno::Any& event)
    {
        if (updating_) // selecting a line by ourselves tells of it as if the clerk had
            return;
        updating_ = true;
        try {
            answer(method, event);
        } catch (const uno::Exception&) {
            updating_ = false; // a list that has no such line any more: nothing was ticked
            return;
        }
        updating_ = false;
    }

private:
    // The dialog file speaks of a repair.
    void call_it_filling(const DialogRef& dialog) const
    {
        dialog->setTitle(to_office(office::say(language_, "Điền biểu tổng hợp", "Fill forms")));
        const auto label = [this](const char* control, const std::string& vietnamese, const std::string& english) {
            controls_.set_text(control, "Label", office::say(language_, vietnamese, english));
        };
        label("hint",
              "Chỉ những ô trống có dấu [x] mới được điền. Phím cách hoặc bấm đúp: chọn hay bỏ một dòng. Ô đã có nội "
              "dung để nguyên; điền xong vẫn hoàn tác được bằng Ctrl+Z.",
              "Only empty cells marked [x] are filled. Space or a double click ticks or unticks a line. Cells that "
              "hold anything stay as they are; Ctrl+Z takes it all back.");
        label("groups_label", "~Nhóm ô điền được", "~Groups");
        label("fix", "Điền ô nà~y", "~Fill this cell");
        label("answers_label", "Nội d~ung", "~Value");
        label("ok", "Đ~iền", "F~ill");
    }

    void answer(const rtl::OUString& method, const uno::Any& event)
    {
        const bool space = is_space(event);
        if (method == "onGroup")
            show_group(controls_.selected("groups").value_or(group_));
        else if (method == "onGroupToggle" || (method == "onGroupKey" && space))
            tick_group(selection_.ticked_in(group_) < selection_.groups()[group_].count);
        else if (method == "onCell")
            show_cell(controls_.selected("cells").value_or(cell_));
        else if (method == "onCellToggle" || method == "onCellBox" || (method == "onCellKey" && space))
            toggle_cell();
        else if (method == "onAll" || method == "onNone")
            tick_all(method == "onAll");
        else if (method == "onGroupAll" || method == "onGroupNone")
            tick_group(method == "onGroupAll");
        else if (method == "onAnswer")
            pick();
        else if (method == "onHelp")
            show_help();
    }

    static bool is_space(const uno::Any& event)
    {
        css::awt::KeyEvent key;
        return (event >>= key) && key.KeyCode == css::awt::Key::SPACE && key.Modifiers == 0;
    }

    [[nodiscard]] std::size_t proposal() const { return selection_.groups()[group_].first + cell_; }

    void fill_groups()
    {
        std::vector<std::string> lines;
        for (std::size_t group = 0; group < selection_.groups().size(); ++group)
            lines.push_back(rules::group_line(selection_, group, language_));
        controls_.set_lines("groups", lines);
        controls_.select("groups", group_);
        show_count();
    }

    void show_group(std::size_t group)
    {
        group_ = group;
        cell_ = 0;
        fill_cells();
    }

    void fill_cells()
    {
        const RepairSelection::Group& group = selection_.groups()[group_];
        std::vector<std::string> lines;
        for (std::size_t i = 0; i < lines_of_group(); ++i)
            lines.push_back(line_of(group.first + i));
        if (lines.size() < group.count) {
            const std::string more = std::to_string(group.count - lines.size());
            lines.push_back(office::say(language_, "… và " + more + " ô nữa, chọn hoặc bỏ theo cả nhóm",
                                        "… and " + more + " more, ticked with the group"));
        }
        controls_.set_lines("cells", lines);
        controls_.select("cells", cell_);
        show_cell(cell_);
    }

    // Nobody reads more, and the office counts a list's lines in 16 bits.
    [[nodiscard]] std::size_t lines_of_group() const
    {
        constexpr std::size_t most_lines = 5'000;
        return std::min(selection_.groups()[group_].count, most_lines);
    }

    [[nodiscard]] std::string line_of(std::size_t proposal) const
    {
        const auto sheet = static_cast<std::size_t>(selection_.proposals()[proposal].cell.sheet);
        return rules::proposal_line(selection_, proposal, sheets_.size() > 1 ? sheets_[sheet] : std::string{},
                                    language_);
    }

    void show_cell(std::size_t cell)
    {
        if (cell >= lines_of_group())
            return; // the line that tells how many more there are
        cell_ = cell;
        const rules::Proposal& shown = selection_.proposals()[proposal()];
        const auto answer = selection_.answer(proposal());
        controls_.get<css::awt::XCheckBox>("fix")->setState(selection_.ticked(proposal()) ? 1 : 0);
        controls_.enable("fix", answer.has_value());
        std::vector<std::string> answers;
        for (std::size_t i = 0; i < shown.answers.size(); ++i)
            answers.push_back(rules::answer_text(shown, i, language_));
        controls_.set_lines("answers", answers);
        if (answer)
            controls_.select("answers", *answer);
        controls_.enable("answers", answers.size() > 1);
        controls_.set_text("why", "Text", std::string(rules::why_of(shown, language_)));
    }

    // After a tick of that cell.
    void show_tick()
    {
        controls_.set_line("cells", cell_, line_of(proposal()));
        controls_.select("cells", cell_);
        show_group_line();
        show_cell(cell_);
    }

    void show_group_line()
    {
        controls_.set_line("groups", group_, rules::group_line(selection_, group_, language_));
        controls_.select("groups", group_);
        show_count();
    }

    void show_count()
    {
        const std::string ticked = std::to_string(selection_.written_count());
        const std::string all = std::to_string(selection_.proposals().size());
        const bool filling = what_ == PreviewOf::filling;
        controls_.set_text("count", "Label",
                           office::say(language_, (filling ? "Sẽ điền " : "Sẽ sửa ") + ticked + " trong " + all + " ô",
                                       ticked + " of " + all + " cells will be " + (filling ? "filled" : "changed")));
        controls_.enable("ok", selection_.ticked_count() > 0);
    }

    void toggle_cell()
    {
        selection_.tick(proposal(), !selection_.ticked(proposal()));
        show_tick();
    }

    void tick_group(bool on)
    {
        selection_.tick_group(group_, on);
        show_group_line();
        fill_cells();
    }

    void tick_all(bool on)
    {
        selection_.tick_all(on);
        fill_groups();
        fill_cells();
    }

    void pick()
    {
        if (const auto answer = controls_.selected("answers")) {
            selection_.pick(proposal(), *answer);
            show_tick();
        }
    }

    // Where it can't be shown, the one field whose text can be copied says where it lies.
    void show_help()
    {
        const HelpPage page = what_ == PreviewOf::filling ? HelpPage::forms : HelpPage::repair;
        if (const Outcome opened = open_help(desk_, page, language_); !opened.done)
            controls_.set_text("why", "Text", opened.sentence);
    }

    const Desk& desk_;
    Controls controls_;
    RepairSelection& selection_;
    const std::vector<std::string>& sheets_;
    Language language_;
    PreviewOf what_;
    std::size_t group_ = 0;
    std::size_t cell_ = 0; // in the group
    bool updating_ = false;
};

// What the dialog file names as vnd.sun.star.UNO:….
class Handler : public cppu::WeakImplHelper1<css::awt::XDialogEventHandler>
{
public:
    void attach(Preview* preview) { preview_ = preview; }

    sal_Bool SAL_CALL callHandlerMethod(const DialogRef&, const uno::Any& event, const rtl::OUString& method) override
    {
        if (preview_)
            preview_->act(method, event);
        return true;
    }
    uno::Sequence<rtl::OUString> SAL_CALL getSupportedMethodNames() override
    {
        constexpr const char* names[] = {"onGroup", "onGroupToggle", "onGroupKey", "onGroupAll", "onGroupNone",
                                         "onCell",  "onCellToggle",  "onCellKey",  "onCellBox",  "onAll",
                                         "onNone",  "onAnswer",      "onHelp"};
        uno::Sequence<rtl::OUString> all(static_cast<sal_Int32>(std::size(names)));
        rtl::OUString* to = all.getArray();
        for (const char* const name : names)
            *to++ = rtl::OUString::createFromAscii(name);
        return all;
    }

private:
    Preview* preview_ = nullptr;
};

} // namespace

bool show_repair_dialog(const Desk& desk, RepairSelection& selection, const std::vector<std::string>& sheets,
                        Language language, PreviewOf what)
{
    const rtl::Reference<Handler> handler(new Handler);
    const DialogRef dialog =
        css::awt::DialogProvider2::create(desk.context)
            ->createDialogWithHandler("vnd.sun.star.extension://org.datchuan.calc/dialogs/repair.xdl",
                                      static_cast<cppu::OWeakObject*>(handler.get()));
    bool confirmed = false;
    {
        Preview preview(desk, dialog, selection, sheets, language, what);
        handler->attach(&preview);
        confirmed = dialog->execute() == 1;
        handler->attach(nullptr);
    }
    Reference<css::lang::XComponent>(dialog, UNO_QUERY_THROW)->dispose();
    return confirmed;
}

} // namespace datchuan::ui
