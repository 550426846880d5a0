// A program that is started and ended together with all that it starts in turn.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace datchuan::driving {

// Ends when this object does, and also when our own process dies in any way.
class Process
{
public:
    // `output` receives what the program prints. Throws std::runtime_error if nothing can be started.
    Process(const std::vector<std::string>& command, const std::filesystem::path& output);
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    [[nodiscard]] bool running();
    // The exit status (128 + n after signal n); nothing if it still runs after that time.
    std::optional<int> wait(std::chrono::seconds patience);
    void kill();

private:
    pid_t group_ = -1;
    int lifeline_ = -1; // whoever reads its other end learns that we are gone
    std::optional<int> status_;
};

struct Ran
{
    int status = 0;
    std::string output;
};
// Runs a command to its end. Throws std::runtime_error if it takes longer than that.
Ran run(const std::vector<std::string>& command, const std::filesystem::path& output,
        std::chrono::seconds patience = std::chrono::seconds(180));

} // namespace datchuan::driving
