#include "driving/process.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <thread>

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace datchuan::driving {
namespace {

constexpr int lifeline_in_child = 3;

// The guard ends the whole group as soon as nobody holds the lifeline's other end any more.
constexpr char guarded[] = R"("$@" 3<&- & program=$!
(read -r _ <&3; kill -KILL 0) &
wait "$program")";

class FileActions
{
public:
    FileActions(int lifeline, const std::string& output)
    {
        posix_spawn_file_actions_init(&actions_);
        posix_spawn_file_actions_adddup2(&actions_, lifeline, lifeline_in_child);
        posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&actions_, STDOUT_FILENO, output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
        posix_spawn_file_actions_adddup2(&actions_, STDOUT_FILENO, STDERR_FILENO);
    }
    ~FileActions() { posix_spawn_file_actions_destroy(&actions_); }
    FileActions(const FileActions&) = delete;
    FileActions& operator=(const FileActions&) = delete;

    [[nodiscard]] const posix_spawn_file_actions_t* get() const { return &actions_; }

private:
    posix_spawn_file_actions_t actions_{};
};

class OwnGroup
{
public:
    OwnGroup()
    {
        posix_spawnattr_init(&attributes_);
        posix_spawnattr_setpgroup(&attributes_, 0);
        posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETPGROUP);
    }
    ~OwnGroup() { posix_spawnattr_destroy(&attributes_); }
    OwnGroup(const OwnGroup&) = delete;
    OwnGroup& operator=(const OwnGroup&) = delete;

    [[nodiscard]] const posix_spawnattr_t* get() const { return &attributes_; }

private:
    posix_spawnattr_t attributes_{};
};

} // namespace

Process::Process(const std::vector<std::string>& command, const std::filesystem::path& output)
{
    std::vector<std::string> words{"/bin/sh", "-c", guarded, "sh"};
    words.insert(words.end(), command.begin(), command.end());
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe can be had");
    lifeline_ = ends[1];
    const FileActions actions(ends[0], output.string());
    const OwnGroup own_group;
    const int failure = ::posix_spawn(&group_, "/bin/sh", actions.get(), own_group.get(), arguments.data(), environ);
    ::close(ends[0]);
    if (failure != 0) {
        ::close(lifeline_);
        throw std::runtime_error("cannot start " + command.front());
    }
}

Process::~Process() { kill(); }

bool Process::running() { return !wait(std::chrono::seconds(0)).has_value(); }

std::optional<int> Process::wait(std::chrono::seconds patience)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (!status_) {
        int status = 0;
        if (::waitpid(group_, &status, WNOHANG) == group_)
            status_ = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        else if (std::chrono::steady_clock::now() >= deadline)
            break;
        else
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    return status_;
}

void Process::kill()
{
    if (lifeline_ < 0)
        return;
    ::kill(-group_, SIGKILL);
    ::close(lifeline_);
    lifeline_ = -1;
    if (status_)
        return;
    ::waitpid(group_, nullptr, 0);
    status_ = 128 + SIGKILL;
}

Ran run(const std::vector<std::string>& command, const std::filesystem::path& output, std::chrono::seconds patience)
{
    Process process(command, output);
    const std::optional<int> status = process.wait(patience);
    std::ifstream printed(output, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(printed), {}};
    if (!status)
        throw std::runtime_error("no end of " + command.front() + " in time:\n" + text);
    return {*status, std::move(text)};
}

} // namespace datchuan::driving
