// A screen of our own, and hands at its mouse and keyboard.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "driving/process.hpp"
#include "driving/profile.hpp"

namespace datchuan::window {

// Xvfb on a free display, with the window manager openbox where that is installed. Throws std::runtime_error if there's
// no Xvfb.
class Display
{
public:
    Display();

    [[nodiscard]] const std::string& name() const { return name_; } // ":7"

    // What xdotool does with these words ("mousemove 10 20 click 1"). Throws std::runtime_error if it can't.
    void act(const std::vector<std::string>& words);
    void click(int x, int y);
    // Everything that is on the screen, as a PNG file.
    void save_picture(const std::filesystem::path& file);

private:
    [[nodiscard]] std::vector<std::string> here(std::vector<std::string> command) const;

    driving::WorkFolder folder_;
    std::optional<driving::Process> server_;
    std::optional<driving::Process> manager_;
    std::string name_;
};

} // namespace datchuan::window
