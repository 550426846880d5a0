#include "driving/office.hpp"

#include <chrono>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <thread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <com/sun/star/bridge/UnoUrlResolver.hpp>
#include <com/sun/star/connection/NoConnectException.hpp>
#include <com/sun/star/container/XSet.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <cppuhelper/bootstrap.hxx>

#include "office/text.hpp"

namespace uno = com::sun::star::uno;
using datchuan::office::to_office;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::driving {
namespace {

constexpr std::chrono::seconds patience{150}; // for a start on a busy machine

int free_port()
{
    const int probe = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    const bool bound = ::bind(probe, reinterpret_cast<const sockaddr*>(&address), length) == 0 &&
                       ::getsockname(probe, reinterpret_cast<sockaddr*>(&address), &length) == 0;
    ::close(probe);
    if (!bound)
        throw std::runtime_error("no port on 127.0.0.1 is free");
    return ntohs(address.sin_port);
}

// Our own side of the bridge. It must know every type that comes over, ours too.
const Reference<uno::XComponentContext>& local_context()
{
    static const Reference<uno::XComponentContext> context = [] {
        Reference<uno::XComponentContext> made = cppu::defaultBootstrap_InitialComponentContext();
        const Reference<css::container::XSet> types(
            made->getValueByName("/singletons/com.sun.star.reflection.theTypeDescriptionManager"), UNO_QUERY_THROW);
        for (const char* const library : {DATCHUAN_OFFICE_TYPES, DATCHUAN_OWN_TYPES})
            types->insert(uno::Any(to_office(std::string("file://") + library)));
        return made;
    }();
    return context;
}

Reference<uno::XComponentContext> connect(int port)
{
    const auto resolver = css::bridge::UnoUrlResolver::create(local_context());
    return {resolver->resolve(to_office("uno:socket,host=127.0.0.1,port=" + std::to_string(port) +
                                        ";urp;StarOffice.ComponentContext")),
            UNO_QUERY_THROW};
}

Reference<uno::XComponentContext> connect_when_it_answers(int port, Process& process)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (process.running() && std::chrono::steady_clock::now() < deadline) {
        try {
            return connect(port);
        } catch (const css::connection::NoConnectException&) {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
        }
    }
    return {};
}

std::string text_of(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

Office::Office(Profile& profile, const std::string& display) : profile_(profile)
{
    profile.unlock();
    const int port = free_port();
    std::vector<std::string> options{"--norestore", "--nologo", "--nodefault",
                                     "--accept=socket,host=127.0.0.1,port=" + std::to_string(port) + ";urp;"};
    if (display.empty())
        options.insert(options.begin(), "--headless");
    std::vector<std::string> command = profile.office(options);
    if (!display.empty()) // with the one plugin that every installation for X has
        command.insert(command.begin(), {"env", "DISPLAY=" + display, "SAL_USE_VCLPLUGIN=gen"});
    const std::filesystem::path log = profile.folder().new_name(".log");
    process_ = std::make_unique<Process>(profile.as_user(command), log);
    context_ = connect_when_it_answers(port, *process_);
    if (!context_.is())
        throw std::runtime_error("the office doesn't answer:\n" + text_of(log));
    desktop_ = css::frame::Desktop::create(context_);
}

Office::~Office()
{
    desktop_.clear();
    context_.clear();
    process_->kill();
}

Reference<uno::XInterface> Office::create(const std::string& service) const
{
    return context_->getServiceManager()->createInstanceWithContext(to_office(service), context_);
}

Reference<org::datchuan::XTrainingChecker> Office::checker() const
{
    return {create("org.datchuan.TrainingChecker"), UNO_QUERY_THROW};
}

bool Office::alive()
{
    if (!process_->running())
        return false;
    try {
        desktop_->getComponents();
        return true;
    } catch (const uno::Exception&) {
        return false;
    }
}

} // namespace datchuan::driving
