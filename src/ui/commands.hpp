// The commands of the menu, the toolbar and the keys: org.datchuan:Validate and its like.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace datchuan::ui {

enum class Command
{
    validate,
    compute_targets,
    next_finding,
    previous_finding,
    repair,
    clear_marks,
    insert_targets,
    columns,
    missing_people,
    course_topics,
    open_profile,
    save_profile,
    breakdown,
    help,
    fill_form
};

// The command that a complete URL calls; nothing for any other.
[[nodiscard]] std::optional<Command> command_of(const rtl::OUString& url);

// What a command is told: Quiet, File.
struct Arguments
{
    bool quiet = false;
    rtl::OUString file{}; // a URL
};

// Where a command is called: the window, and how the office is reached.
struct Desk
{
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context;
    com::sun::star::uno::Reference<com::sun::star::frame::XFrame> frame;
};

[[nodiscard]] bool is_enabled(Command command, const Desk& desk);

// What came of a command.
struct Outcome
{
    bool done = false;
    bool unseen = false;  // nothing, or not all of it, is to be seen in the document
    std::string sentence; // for people; empty where there's nothing to say
    // What is left to do when the command has returned: what shows a dialog, for which nobody must wait. It's guarded
    // and told as a command is, and passed over where the window is gone or another command runs by then.
    std::function<Outcome(const Desk&)> later{};
};

// Runs a command and tells its outcome in the window: in the status bar, or in a message that is posted, never waited
// for. Quiet: no message, no question. Never throws. A command that is called while another one runs is passed over.
Outcome run(Command command, const Desk& desk, const Arguments& arguments);

} // namespace datchuan::ui
