#include "window/display.hpp"

#include <chrono>
#include <fstream>
#include <stdexcept>
#include <thread>
#include <vector>

namespace datchuan::window {
namespace {

constexpr std::chrono::seconds patience{30};

// Xvfb writes the number of the display that it has taken, on a line of its own.
std::string display_number(driving::Process& server, const std::filesystem::path& output)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (server.running() && std::chrono::steady_clock::now() < deadline) {
        std::ifstream printed(output);
        std::string line;
        while (std::getline(printed, line) && !printed.eof())
            if (!line.empty() && line.find_first_not_of("0123456789") == std::string::npos)
                return line;
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    throw std::runtime_error("Xvfb doesn't start");
}

} // namespace

Display::Display()
{
    const std::filesystem::path output = folder_.new_name(".log");
    server_.emplace(std::vector<std::string>{"Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24", "-ac"}, output);
    name_ = ":" + display_number(*server_, output);
    manager_.emplace(here({"openbox"}), folder_.new_name(".log"));
}

std::vector<std::string> Display::here(std::vector<std::string> command) const
{
    command.insert(command.begin(), {"env", "DISPLAY=" + name_});
    return command;
}

void Display::act(const std::vector<std::string>& words)
{
    std::vector<std::string> command{"xdotool"};
    command.insert(command.end(), words.begin(), words.end());
    const driving::Ran ran = driving::run(here(command), folder_.new_name(".log"), patience);
    if (ran.status != 0)
        throw std::runtime_error("xdotool: " + ran.output);
}

void Display::click(int x, int y)
{
    act({"mousemove", std::to_string(x), std::to_string(y), "sleep", "0.2", "click", "1"});
}

void Display::save_picture(const std::filesystem::path& file)
{
    std::filesystem::create_directories(file.parent_path());
    const driving::Ran ran =
        driving::run(here({"import", "-window", "root", file.string()}), folder_.new_name(".log"), patience);
    if (ran.status != 0)
        throw std::runtime_error("import: " + ran.output);
}

} // namespace datchuan::window
