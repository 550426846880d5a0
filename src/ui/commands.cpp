#include "ui/commands.hpp"

#include <array>
#include <atomic>
#include <stdexcept>
#include <utility>

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/weakref.hxx>

#include "office/actions.hpp"
#include "office/data_folder.hpp"
#include "office/document_findings.hpp"
#include "office/options.hpp"
#include "office/own_sheets.hpp"
#include "office/say.hpp"
#include "office/text.hpp"
#include "office/topics_sheet.hpp"
#include "text/number.hpp"
#include "ui/columns_dialog.hpp"
#include "ui/cursor.hpp"
#include "ui/finding_navigation.hpp"
#include "ui/form_fill.hpp"
#include "ui/help.hpp"
#include "ui/message.hpp"
#include "ui/note.hpp"
#include "ui/profiles.hpp"
#include "ui/repair.hpp"
#include "ui/status_listeners.hpp"
#include "ui/validation.hpp"

namespace uno = com::sun::star::uno;

namespace datchuan::ui {
namespace {

using office::say;
using rules::Language;

constexpr std::array<std::pair<const char*, Command>, 15> commands{{
    {"org.datchuan:Validate", Command::validate},
    {"org.datchuan:ComputeTargets", Command::compute_targets},
    {"org.datchuan:NextFinding", Command::next_finding},
    {"org.datchuan:PreviousFinding", Command::previous_finding},
    {"org.datchuan:Repair", Command::repair},
    {"org.datchuan:ClearMarks", Command::clear_marks},
    {"org.datchuan:InsertTargets", Command::insert_targets},
    {"org.datchuan:Columns", Command::columns},
    {"org.datchuan:MissingPeople", Command::missing_people},
    {"org.datchuan:CourseTopics", Command::course_topics},
    {"org.datchuan:OpenProfile", Command::open_profile},
    {"org.datchuan:SaveProfile", Command::save_profile},
    {"org.datchuan:Breakdown", Command::breakdown},
    {"org.datchuan:Help", Command::help},
    {"org.datchuan:FillForm", Command::fill_form},
}};

// One command at a time in the whole office: showing progress runs the event loop, and with it whatever is clicked.
class Turn
{
public:
    Turn() : mine_(!taken_.exchange(true)) {}
    ~Turn()
    {
        if (mine_)
            taken_ = false;
    }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

    [[nodiscard]] bool mine() const { return mine_; }

private:
    inline static std::atomic<bool> taken_ = false;
    bool mine_;
};

Outcome compute(const Desk& desk, const office::Options& options)
{
    const office::DocumentRef document = document_in(desk.frame);
    const sheet::Address results = office::fill_targets(document, options);
    show_sheet(desk.frame, results.sheet);
    scroll_to(desk.frame, results); // the questions alone are wider than most windows
    return {.done = true,
            .sentence = say(options.language, "Đã tính các chỉ tiêu.", "The targets have been computed.")};
}

Outcome clear(const Desk& desk, Language language)
{
    const office::DocumentRef document = document_in(desk.frame);
    office::clear(document, language);
    office::forget_findings(document);
    return {.done = true,
            .sentence = say(language, "Đã xóa đánh dấu và trang kết quả kiểm tra.",
                            "Marks and the sheet of findings have been removed.")};
}

// With the cursor in a target's row of the table: everybody behind its number, which answers "why this number".
Outcome list_people(const Desk& desk, const office::Options& options)
{
    const office::DocumentRef document = document_in(desk.frame);
    const auto cursor = cursor_in(desk.frame);
    const std::string target = cursor ? office::target_at(document, *cursor) : std::string{};
    const office::ListedPeople listed = office::list_people(document, options, target);
    show_sheet(desk.frame, listed.sheet);
    const std::string lines = text::grouped(listed.persons);
    return {.done = true,
            .sentence =
                target.empty()
                    ? say(options.language, "Đã lập danh sách chưa đạt: " + lines + " dòng, theo đơn vị.",
                          "The list of persons who haven't reached a target is made: " + lines + " lines.")
                    : say(options.language, "Đã lập danh sách giải thích chỉ tiêu " + target + ": " + lines + " dòng.",
                          "The list that explains target " + target + " is made: " + lines + " lines.")};
}

Outcome break_down(const Desk& desk, const office::Options& options)
{
    show_sheet(desk.frame, office::break_down_targets(document_in(desk.frame), options));
    return {.done = true,
            .sentence = say(options.language, "Đã phân tích các chỉ tiêu theo giới tính, cấp, năm, đơn vị.",
                            "The targets have been broken down by sex, level, year and agency.")};
}

Outcome list_topics(const Desk& desk, const office::Options& options)
{
    const office::ListedTopics listed = office::list_topics(document_in(desk.frame), options);
    show_sheet(desk.frame, listed.sheet);
    const std::string titles = text::grouped(listed.untagged);
    return {.done = true,
            .sentence = listed.untagged == 0 ? say(options.language, "Mọi tên khóa trong tệp đều đã rõ nội dung.",
                                                   "The contents of all course titles in this file are known.")
                                             : say(options.language, "Còn " + titles + " tên khóa chưa rõ nội dung.",
                                                   titles + " course titles are of unknown contents.")};
}

Outcome work(Command command, const Desk& desk, const office::Options& options, const Arguments& arguments)
{
    const bool quiet = arguments.quiet;
    switch (command) {
    case Command::validate:
        return validate(desk, options);
    case Command::compute_targets:
        return compute(desk, options);
    case Command::next_finding:
        return jump(desk, Direction::next, options.language);
    case Command::previous_finding:
        return jump(desk, Direction::previous, options.language);
    case Command::repair:
        return repair(desk, options, quiet);
    case Command::clear_marks:
        return clear(desk, options.language);
    case Command::insert_targets:
        return insert_targets(desk, options, quiet);
    case Command::columns:
        return columns(desk, options.language, quiet);
    case Command::missing_people:
        return list_people(desk, options);
    case Command::course_topics:
        return list_topics(desk, options);
    case Command::open_profile:
        return open_profile(desk, options.language, arguments);
    case Command::save_profile:
        return save_profile(desk, options.language, arguments);
    case Command::breakdown:
        return break_down(desk, options);
    case Command::help:
        return help(desk, options.language, quiet);
    case Command::fill_form:
        return fill_form(desk, options, quiet);
    }
    return {};
}

template <typename Work>
Outcome guarded(const Desk& desk, Language language, Work&& work)
{
    try {
        if (!document_in(desk.frame).is())
            return {.done = false,
                    .sentence = say(language, "Lệnh này chỉ dùng được khi đang mở một bảng tính.",
                                    "This command needs an open spreadsheet.")};
        return std::forward<Work>(work)();
    } catch (const uno::Exception&) {
        return {.done = false, .unseen = true, .sentence = office::cut_short(language)};
    } catch (const std::runtime_error& refused) {
        return {.done = false, .sentence = refused.what()}; // the document's state forbids it: the sentence says so
    } catch (const std::exception&) {
        return {.done = false, .unseen = true, .sentence = office::cut_short(language)};
    }
}

void tell(const Desk& desk, const Outcome& outcome, bool quiet)
{
    if (outcome.sentence.empty() || !document_in(desk.frame).is())
        return;
    const rtl::OUString sentence = office::to_office(outcome.sentence);
    show_note(desk.frame, sentence);
    // What is seen in the document anyway needs no box to click away.
    if (!quiet && (!outcome.done || outcome.unseen))
        post_message(desk.context, desk.frame, outcome.done ? MessageKind::information : MessageKind::warning,
                     sentence);
}

template <typename Work>
Outcome in_turn(const Desk& desk, bool quiet, Work&& work)
{
    const Turn turn;
    if (!turn.mine() || !desk.frame.is())
        return {};
    Outcome outcome;
    try {
        office::use_own_data(desk.context);
        end_note(desk.frame);
        outcome = guarded(desk, office::office_language(desk.context), std::forward<Work>(work));
        tell_status();
        tell(desk, outcome, quiet);
    } catch (const uno::Exception&) {
        return outcome; // the window was closed while we worked: there's nobody to tell
    }
    return outcome;
}

// Runs from the event loop, when the command has long returned and the window may have been closed.
class WorkLater : public cppu::WeakImplHelper1<css::awt::XCallback>
{
public:
    WorkLater(const Desk& desk, std::function<Outcome(const Desk&)> work)
        : context_(desk.context), frame_(desk.frame), work_(std::move(work))
    {
    }

    void SAL_CALL notify(const uno::Any&) override
    {
        const Desk desk{context_, uno::Reference<css::frame::XFrame>(frame_)};
        constexpr bool quiet = false;
        in_turn(desk, quiet, [&] { return work_(desk); });
    }

private:
    uno::Reference<uno::XComponentContext> context_;
    uno::WeakReference<css::frame::XFrame> frame_;
    std::function<Outcome(const Desk&)> work_;
};

void post(const Desk& desk, std::function<Outcome(const Desk&)> work)
try {
    css::awt::AsyncCallback::create(desk.context)->addCallback(new WorkLater(desk, std::move(work)), uno::Any());
} catch (const uno::Exception&) {
    return; // the office is going down
}

} // namespace

std::optional<Command> command_of(const rtl::OUString& url)
{
    const sal_Int32 end = url.indexOf('?');
    const rtl::OUString name = end < 0 ? url : url.copy(0, end);
    for (const auto& [known, command] : commands)
        if (name.equalsAscii(known))
            return command;
    return {};
}

bool is_enabled(Command command, const Desk& desk)
try {
    const office::DocumentRef document = document_in(desk.frame);
    if (!document.is())
        return false;
    switch (command) {
    case Command::next_finding:
    case Command::previous_finding:
        return office::has_findings(document);
    case Command::clear_marks: // what was marked before the file was saved and opened again can be cleared, too
        return office::has_findings(document) || office::find_own_sheet(document, office::OwnSheet::findings);
    default:
        return true;
    }
} catch (const uno::Exception&) {
    return false; // the document is being closed
}

Outcome run(Command command, const Desk& desk, const Arguments& arguments)
{
    Outcome outcome = in_turn(desk, arguments.quiet, [&] {
        return work(command, desk,
                    {.as_of = {},
                     .profile = {},
                     .language = office::office_language(desk.context),
                     .choices = {},
                     .group_by = {}},
                    arguments);
    });
    // Now that the turn is over: the progress bar lets events in, and what came earlier would be passed over.
    if (outcome.later)
        post(desk, std::move(outcome.later));
    return outcome;
}

} // namespace datchuan::ui
