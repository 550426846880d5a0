// Writes the help's pages on the rules into the folder that is named: vi/quy-tac.html, en/rules.html and the pages of
// single rules. Run while the package is built.
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "rules/help_pages.hpp"

namespace {

void write(const std::filesystem::path& file, const std::string& html)
{
    std::filesystem::create_directories(file.parent_path());
    std::ofstream stream(file, std::ios::binary);
    stream.exceptions(std::ios::badbit | std::ios::failbit);
    stream << html;
}

} // namespace

int main(int count, char** arguments)
try {
    if (count != 2) {
        std::cerr << "usage: write_help FOLDER\n";
        return 2;
    }
    using datchuan::rules::Language;
    const std::filesystem::path folder = arguments[1];
    for (const auto& [language, name] : {std::pair(Language::vietnamese, "vi"), std::pair(Language::english, "en")})
        for (const auto& page : datchuan::rules::help_pages(language))
            write(folder / name / page.file, page.html);
    return 0;
} catch (const std::exception& failed) {
    std::cerr << "write_help: " << failed.what() << '\n';
    return 1;
}
