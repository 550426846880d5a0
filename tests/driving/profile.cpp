#include "driving/profile.hpp"

#include <cstdlib>
#include <fstream>
#include <stdexcept>

#include <unistd.h>

namespace fs = std::filesystem;

namespace datchuan::driving {
namespace {

constexpr char vietnamese_interface[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Linguistic/General"><prop oor:name="UILocale" oor:op="fuse"><value>vi</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="ShowTipOfTheDay" oor:op="fuse"><value>false</value></prop></item>
</oor:items>
)";

fs::path make_folder()
{
    std::string name = (fs::temp_directory_path() / "datchuan-XXXXXX").string();
    if (!::mkdtemp(name.data()))
        throw std::runtime_error("no folder can be made in " + fs::temp_directory_path().string());
    return name;
}

void open_to_all(const fs::path& path) { fs::permissions(path, fs::perms::all); }

} // namespace

WorkFolder::WorkFolder() : path_(make_folder()) { open_to_all(path_); }

WorkFolder::~WorkFolder()
{
    std::error_code ignored; // what can't be removed stays for the system to clean
    fs::remove_all(path_, ignored);
}

fs::path WorkFolder::new_name(const std::string& ending) { return path_ / (std::to_string(++count_) + ending); }

fs::path WorkFolder::copy_of(const fs::path& original)
{
    const fs::path copy = new_name("-" + original.filename().string());
    fs::copy_file(original, copy);
    open_to_all(copy);
    return copy;
}

Profile::Profile()
{
    const fs::path user = folder_.path() / "profile" / "user";
    fs::create_directories(user);
    std::ofstream(user / "registrymodifications.xcu") << vietnamese_interface;
    open_to_all(user.parent_path());
    open_to_all(user);
    open_to_all(user / "registrymodifications.xcu");
    const Ran first = run(as_user(office({"--headless", "--norestore", "--nologo", "--terminate_after_init"})),
                          folder_.new_name(".log"));
    if (first.status != 0)
        throw std::runtime_error("the office can't be started:\n" + first.output);
    unlock();
}

std::string Profile::option() const { return "-env:UserInstallation=file://" + (folder_.path() / "profile").string(); }

std::vector<std::string> Profile::as_user(const std::vector<std::string>& command) const
{
    std::vector<std::string> words{"env", "HOME=" + folder_.path().string(), "LC_ALL=C.UTF-8"};
    if (::geteuid() == 0)
        words.insert(words.begin(), {"runuser", "-u", "nobody", "--"});
    words.insert(words.end(), command.begin(), command.end());
    return words;
}

std::vector<std::string> Profile::office(const std::vector<std::string>& options) const
{
    std::vector<std::string> words{"soffice", option()};
    words.insert(words.end(), options.begin(), options.end());
    return words;
}

void Profile::unlock() const { fs::remove(folder_.path() / "profile" / ".lock"); }

Ran Profile::unopkg(const std::vector<std::string>& words)
{
    std::vector<std::string> command{"unopkg", words.front(), option()};
    command.insert(command.end(), words.begin() + 1, words.end());
    return run(as_user(command), folder_.new_name(".log"));
}

void Profile::install(const fs::path& package)
{
    const Ran added = unopkg({"add", "--force", "--suppress-license", folder_.copy_of(package).string()});
    if (added.status != 0)
        throw std::runtime_error("unopkg can't add " + package.string() + ":\n" + added.output);
}

} // namespace datchuan::driving
