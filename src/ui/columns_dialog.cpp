#include "ui/columns_dialog.hpp"

#include <array>
#include <exception>
#include <stdexcept>
#include <utility>

#include <com/sun/star/awt/DialogProvider2.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XDialog.hpp>
#include <com/sun/star/awt/XDialogEventHandler.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

#include "office/actions.hpp"
#include "office/own_sheets.hpp"
#include "office/read.hpp"
#include "office/say.hpp"
#include "office/stored_corrections.hpp"
#include "office/text.hpp"
#include "tables/column_editor.hpp"
#include "ui/cursor.hpp"
#include "ui/help.hpp"
#include "ui/message.hpp"

namespace uno = com::sun::star::uno;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::ui {
namespace {

using office::say;
using office::to_office;
using rules::Language;
using tables::ColumnEditor;
using tables::Role;

// Every role but "unknown", which has a button of its own, in the order of the drop-down.
constexpr std::size_t roles_to_choose = tables::role_count - 1;

Role role_at(sal_Int16 place) { return static_cast<Role>(place + 1); }
sal_Int16 place_of(Role role) { return static_cast<sal_Int16>(static_cast<int>(role) - 1); }

uno::Sequence<rtl::OUString> in_sequence(const std::vector<std::string>& lines)
{
    uno::Sequence<rtl::OUString> texts(static_cast<sal_Int32>(lines.size()));
    rtl::OUString* text = texts.getArray();
    for (const std::string& line : lines)
        *text++ = to_office(line);
    return texts;
}

class ColumnsDialog : public cppu::WeakImplHelper1<css::awt::XDialogEventHandler>
{
public:
    ColumnsDialog(const Desk& desk, ColumnEditor editor, sheet::Address cursor, std::string cursor_sheet,
                  Language language)
        : desk_(desk), editor_(std::move(editor)), cursor_(cursor), cursor_sheet_(std::move(cursor_sheet)),
          language_(language)
    {
    }

    [[nodiscard]] const ColumnEditor& editor() const { return editor_; }

    // Before it's shown. first: what stands in the message line.
    void fill(const Reference<css::awt::XDialog>& dialog, const std::string& first)
    {
        controls_.set(dialog, UNO_QUERY_THROW);
        const std::string row = std::to_string(cursor_.row + 1);
        Reference<css::awt::XFixedText>(control("kind_label"), UNO_QUERY_THROW)
            ->setText(to_office(
                say(language_,
                    "Bảng chưa tìm thấy? ~Dòng " + row + " của trang “" + cursor_sheet_ + "” (con trỏ) là tiêu đề của:",
                    "A table isn't found? Ro~w " + row + " of the sheet “" + cursor_sheet_ +
                        "” (the cursor) is the header of:")));
        std::vector<std::string> kinds;
        kinds.reserve(tables::kinds_to_choose.size());
        for (const tables::Kind kind : tables::kinds_to_choose)
            kinds.push_back(tables::label_of(kind, vietnamese()));
        std::vector<std::string> roles;
        for (std::size_t place = 0; place < roles_to_choose; ++place)
            roles.emplace_back(tables::label_of(role_at(static_cast<sal_Int16>(place)), vietnamese()));
        const Filling filling(*this);
        put_lines("kind", kinds, 0);
        put_lines("role", roles, -1);
        show_tables(0);
        say_below(first.empty() && editor_.tables().empty() ? nothing_found() : first);
    }

    sal_Bool SAL_CALL callHandlerMethod(const Reference<css::awt::XDialog>&, const uno::Any&,
                                        const rtl::OUString& method) override
    try {
        if (filling_)
            return true; // our own changes tell of themselves, too
        for (const auto& [name, call] : methods)
            if (method.equalsAscii(name)) {
                const Filling filling(*this);
                (this->*call)();
                return true;
            }
        return false;
    } catch (const std::exception& failed) {
        throw uno::RuntimeException(to_office(failed.what()), static_cast<cppu::OWeakObject*>(this));
    }

    uno::Sequence<rtl::OUString> SAL_CALL getSupportedMethodNames() override
    {
        uno::Sequence<rtl::OUString> names(static_cast<sal_Int32>(methods.size()));
        rtl::OUString* to = names.getArray();
        for (const auto& [name, call] : methods)
            *to++ = rtl::OUString::createFromAscii(name);
        return names;
    }

private:
    class Filling
    {
    public:
        explicit Filling(ColumnsDialog& dialog) : dialog_(dialog) { dialog_.filling_ = true; }
        ~Filling() { dialog_.filling_ = false; }
        Filling(const Filling&) = delete;
        Filling& operator=(const Filling&) = delete;

    private:
        ColumnsDialog& dialog_;
    };

    [[nodiscard]] bool vietnamese() const { return language_ == Language::vietnamese; }

    [[nodiscard]] Reference<css::awt::XControl> control(const char* name) const
    {
        return controls_->getControl(rtl::OUString::createFromAscii(name));
    }
    [[nodiscard]] Reference<css::awt::XListBox> list(const char* name) const
    {
        return {control(name), UNO_QUERY_THROW};
    }
    // -1 where nothing is chosen.
    [[nodiscard]] sal_Int16 chosen(const char* name) const { return list(name)->getSelectedItemPos(); }

    void put_lines(const char* name, const std::vector<std::string>& lines, sal_Int16 choice)
    {
        office::set_property(control(name)->getModel(), "StringItemList", in_sequence(lines));
        if (choice >= 0 && static_cast<std::size_t>(choice) < lines.size())
            list(name)->selectItemPos(choice, true);
    }

    // That the answer holds on other sheets as well; empty where there are none alike.
    [[nodiscard]] std::string for_others(std::size_t others) const
    {
        const std::string count = std::to_string(others);
        return others == 0
                   ? std::string()
                   : say(language_, "Lựa chọn này cũng áp dụng cho " + count + " trang khác có bảng cùng tiêu đề.",
                         "This also holds for " + count + " other sheets whose table has the same headings.");
    }

    void say_below(const std::string& sentence)
    {
        Reference<css::awt::XFixedText>(control("message"), UNO_QUERY_THROW)->setText(to_office(sentence));
    }

    [[nodiscard]] std::string nothing_found() const { return office::no_list_found(language_); }

    void show_tables(sal_Int16 choice)
    {
        std::vector<std::string> lines;
        for (std::size_t table = 0; table < editor_.tables().size(); ++table)
            lines.push_back(editor_.line_of(table, vietnamese()));
        put_lines("table", lines, choice);
        show_columns(0);
    }

    void show_columns(sal_Int16 choice)
    {
        std::vector<std::string> lines;
        if (const sal_Int16 table = chosen("table"); table >= 0)
            for (std::size_t column = 0; column < editor_.tables()[static_cast<std::size_t>(table)].columns.size();
                 ++column)
                lines.push_back(editor_.line_of(static_cast<std::size_t>(table), column, vietnamese()));
        put_lines("column", lines, choice);
        show_role();
    }

    void show_role()
    {
        const sal_Int16 table = chosen("table");
        const sal_Int16 column = chosen("column");
        const bool any = table >= 0 && column >= 0;
        for (const char* const name : {"role", "ignore", "automatic"})
            Reference<css::awt::XWindow>(control(name), UNO_QUERY_THROW)->setEnable(any);
        Reference<css::awt::XWindow>(control("reset"), UNO_QUERY_THROW)->setEnable(table >= 0);
        const Role role =
            any ? editor_.tables()[static_cast<std::size_t>(table)].columns[static_cast<std::size_t>(column)].role
                : Role::unknown;
        if (role != Role::unknown)
            list("role")->selectItemPos(place_of(role), true);
        else if (const sal_Int16 before = chosen("role"); before >= 0)
            list("role")->selectItemPos(before, false);
    }

    void answer(std::optional<Role> role)
    {
        const sal_Int16 table = chosen("table");
        const sal_Int16 column = chosen("column");
        if (table < 0 || column < 0)
            return;
        const std::size_t others =
            editor_.set_role(static_cast<std::size_t>(table), static_cast<std::size_t>(column), role);
        show_tables(table); // its kind may be another one now
        show_columns(column);
        say_below(for_others(others));
    }

    void on_table() { show_columns(0); }
    void on_column() { show_role(); }
    void on_role()
    {
        if (const sal_Int16 role = chosen("role"); role >= 0)
            answer(role_at(role));
    }
    void on_ignore() { answer(Role::unknown); }
    void on_automatic() { answer(std::nullopt); }
    void on_reset()
    {
        const sal_Int16 table = chosen("table");
        if (table < 0)
            return;
        const std::size_t others = editor_.reset(static_cast<std::size_t>(table));
        const bool there = static_cast<std::size_t>(table) < editor_.tables().size();
        show_tables(there ? table : sal_Int16{0});
        say_below(for_others(others));
    }
    void on_add()
    {
        const sal_Int16 kind = chosen("kind");
        if (kind < 0)
            return;
        const auto added =
            editor_.add_header(cursor_.sheet, cursor_.row, tables::kinds_to_choose[static_cast<std::size_t>(kind)]);
        if (added)
            show_tables(static_cast<sal_Int16>(*added));
        say_below(added ? say(language_, "Đã thêm bảng. Vui lòng chọn ý nghĩa cho các cột chưa rõ.",
                              "The table has been added. Please choose what its unknown columns are.")
                        : say(language_,
                              "Dòng con trỏ đang đứng không có chữ, hoặc bên dưới không có dữ liệu. Vui lòng đóng hộp "
                              "thoại, đặt con trỏ vào dòng tiêu đề rồi mở lại.",
                              "The row of the cursor holds no words, or nothing follows below. Please close this "
                              "dialog, put the cursor into the header row and open it again."));
    }

    void on_help()
    {
        if (const Outcome opened = open_help(desk_, HelpPage::forms, language_); !opened.done)
            say_below(opened.sentence);
    }

    static constexpr std::array<std::pair<const char*, void (ColumnsDialog::*)()>, 8> methods{{
        {"onTable", &ColumnsDialog::on_table},
        {"onColumn", &ColumnsDialog::on_column},
        {"onRole", &ColumnsDialog::on_role},
        {"onIgnore", &ColumnsDialog::on_ignore},
        {"onAutomatic", &ColumnsDialog::on_automatic},
        {"onReset", &ColumnsDialog::on_reset},
        {"onAdd", &ColumnsDialog::on_add},
        {"onHelp", &ColumnsDialog::on_help},
    }};

    Desk desk_;
    ColumnEditor editor_;
    sheet::Address cursor_;
    std::string cursor_sheet_;
    Language language_;
    Reference<css::awt::XControlContainer> controls_;
    bool filling_ = false;
};

// Whether it was closed by OK.
bool execute(const Reference<uno::XComponentContext>& context, const rtl::Reference<ColumnsDialog>& handler,
             const std::string& first)
{
    const Reference<css::awt::XDialogProvider2> provider = css::awt::DialogProvider2::create(context);
    const Reference<css::awt::XDialog> dialog =
        provider->createDialogWithHandler("vnd.sun.star.extension://org.datchuan.calc/dialogs/columns.xdl",
                                          static_cast<cppu::OWeakObject*>(handler.get()));
    handler->fill(dialog, first);
    const bool accepted = dialog->execute() == 1;
    Reference<css::lang::XComponent>(dialog, UNO_QUERY_THROW)->dispose();
    return accepted;
}

// The clerk's answers, kept in the document.
Outcome ask(const Desk& desk, Language language)
{
    const office::DocumentRef document = document_in(desk.frame);
    sheet::Workbook workbook = office::read_in_unicode(document);
    const sheet::Address cursor = place_in(desk.frame);
    std::string cursor_sheet = workbook.sheets[static_cast<std::size_t>(cursor.sheet)].name;
    const auto said = office::stored_corrections(document);
    const std::string first =
        said ? std::string()
             : say(language,
                   "Phần nhận dạng cột lưu trong tệp bị hỏng nên không dùng đến; khi chọn Đồng ý, phần đó được thay "
                   "bằng các lựa chọn ở đây.",
                   "What the file keeps about its columns is damaged and isn't used; OK replaces it by the choices "
                   "made here.");
    const rtl::Reference<ColumnsDialog> handler(new ColumnsDialog(
        desk, ColumnEditor(std::move(workbook), office::own_sheets(document), said.value_or(tables::Corrections{})),
        cursor, std::move(cursor_sheet), language));
    const bool accepted = execute(desk.context, handler, first);
    if (!accepted || (said && !handler->editor().changed()))
        return {};
    office::correct_columns(document, handler->editor().corrections(), language);
    return {.done = true,
            .sentence = say(language, "Đã lưu ý nghĩa các cột vào tệp. Vui lòng chọn Kiểm tra để kiểm tra lại.",
                            "The columns' meanings are kept in the file. Please choose Check to check again.")};
}

} // namespace

Outcome columns(const Desk& desk, Language language, bool quiet)
{
    if (quiet || !can_show_dialogs(desk.frame))
        return {.done = false,
                .sentence = say(language, "Nhận dạng cột là một hộp thoại nên chỉ mở được trong cửa sổ.",
                                "Recognise columns is a dialog, which needs a window.")};
    return {.done = true, .sentence = {}, .later = [language](const Desk& later) { return ask(later, language); }};
}

} // namespace datchuan::ui
