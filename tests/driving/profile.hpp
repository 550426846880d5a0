// A throw-away profile of LibreOffice, and the package manager that works on it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "driving/process.hpp"

namespace datchuan::driving {

// A folder that everybody may write to and that goes when this object does.
class WorkFolder
{
public:
    WorkFolder();
    ~WorkFolder();
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    // A copy that any user may read and write, under a name that is new here.
    [[nodiscard]] std::filesystem::path copy_of(const std::filesystem::path& original);
    [[nodiscard]] std::filesystem::path new_name(const std::string& ending);

private:
    std::filesystem::path path_;
    int count_ = 0;
};

// With a Vietnamese user interface. Started once already: a profile that never was loses its extensions at its first
// start.
class Profile
{
public:
    // Throws std::runtime_error with what the office printed if it can't be made.
    Profile();

    [[nodiscard]] WorkFolder& folder() { return folder_; }
    // A command as an ordinary user, who is asked for where we are root: unopkg refuses root.
    [[nodiscard]] std::vector<std::string> as_user(const std::vector<std::string>& command) const;
    // soffice in this profile, with these options.
    [[nodiscard]] std::vector<std::string> office(const std::vector<std::string>& options) const;
    // The office locks the profile and leaves the lock when it is killed; a visible start would then hang.
    void unlock() const;

    Ran unopkg(const std::vector<std::string>& words);
    // Installs a package. Throws std::runtime_error with what was printed if it fails.
    void install(const std::filesystem::path& package);

private:
    [[nodiscard]] std::string option() const; // -env:UserInstallation=…

    WorkFolder folder_;
};

} // namespace datchuan::driving
