#include "ui/status_listeners.hpp"

#include <mutex>
#include <utility>
#include <vector>

#include <cppuhelper/weakref.hxx>

namespace uno = com::sun::star::uno;
using css::frame::XFrame;
using css::frame::XStatusListener;
using uno::Reference;

namespace datchuan::ui {
namespace {

struct Listening
{
    Reference<XStatusListener> listener;
    css::util::URL url;
    Reference<uno::XComponentContext> context;
    uno::WeakReference<XFrame> frame;
};

std::mutex mutex;

// Never destroyed: when the process ends, the office's libraries may be gone before this one's statics.
std::vector<Listening>& all_listening()
{
    static std::vector<Listening>& only = *new std::vector<Listening>;
    return only;
}

void tell(const Listening& each)
{
    const std::optional<Command> command = command_of(each.url.Complete);
    const Reference<XFrame> frame(each.frame);
    if (!command || !frame.is())
        return;
    css::frame::FeatureStateEvent state;
    state.FeatureURL = each.url;
    state.IsEnabled = is_enabled(*command, {each.context, frame});
    try {
        each.listener->statusChanged(state);
    } catch (const uno::RuntimeException&) {
        remove_status_listener(each.listener, each.url); // it died without a word
    }
}

} // namespace

void add_status_listener(const Desk& desk, const Reference<XStatusListener>& listener, const css::util::URL& url)
{
    const Listening added{listener, url, desk.context, desk.frame};
    {
        const std::lock_guard guard(mutex);
        all_listening().push_back(added);
    }
    tell(added);
}

void remove_status_listener(const Reference<XStatusListener>& listener, const css::util::URL& url)
{
    std::vector<Listening> removed; // let go of outside of the lock: a listener may call back when it dies
    const std::lock_guard guard(mutex);
    std::erase_if(all_listening(), [&](Listening& each) {
        const bool gone =
            !Reference<XFrame>(each.frame).is() || (each.listener == listener && each.url.Complete == url.Complete);
        if (gone)
            removed.push_back(each);
        return gone;
    });
}

void tell_status()
{
    std::vector<Listening> all;
    {
        const std::lock_guard guard(mutex);
        all = all_listening();
    }
    for (const Listening& each : all)
        tell(each);
}

} // namespace datchuan::ui
