// A running LibreOffice, and the bridge to it.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <com/sun/star/frame/XDesktop2.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <org/datchuan/XTrainingChecker.hpp>

#include "driving/process.hpp"
#include "driving/profile.hpp"

namespace datchuan::driving {

class Office
{
public:
    // Headless, or in a window on that X display (":7"). Returns when the office answers. Throws std::runtime_error
    // with what it printed if it doesn't. Precondition: the profile outlives it.
    explicit Office(Profile& profile, const std::string& display = {});
    ~Office();
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    [[nodiscard]] Profile& profile() { return profile_; }
    [[nodiscard]] const css::uno::Reference<css::uno::XComponentContext>& context() const { return context_; }
    [[nodiscard]] const css::uno::Reference<css::frame::XDesktop2>& desktop() const { return desktop_; }
    // A service of the office's; empty where it has none of that name.
    [[nodiscard]] css::uno::Reference<css::uno::XInterface> create(const std::string& service) const;
    // Throws css::uno::RuntimeException if the extension isn't there.
    [[nodiscard]] css::uno::Reference<org::datchuan::XTrainingChecker> checker() const;

    // Whether it runs and answers.
    [[nodiscard]] bool alive();

private:
    Profile& profile_;
    std::unique_ptr<Process> process_;
    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::frame::XDesktop2> desktop_;
};

} // namespace datchuan::driving
