#include "text/data_file.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include <boost/json.hpp>

#include "text/data_line.hpp"
#include "text/shipped_data.hpp"

namespace datchuan::text {
namespace {

namespace fs = std::filesystem;

// What is known of the user's folder. A file may be read by any thread that is the first to need it.
class OwnFolder
{
public:
    void set(fs::path folder)
    {
        const std::lock_guard guard(mutex_);
        folder_ = std::move(folder);
    }

    [[nodiscard]] fs::path path() const
    {
        const std::lock_guard guard(mutex_);
        return folder_;
    }

    void add(RefusedData refused)
    {
        const std::lock_guard guard(mutex_);
        if (std::find(refused_.begin(), refused_.end(), refused) == refused_.end()) // several may read one file
            refused_.push_back(std::move(refused));
    }

    [[nodiscard]] std::vector<RefusedData> refused() const
    {
        const std::lock_guard guard(mutex_);
        return refused_;
    }

private:
    mutable std::mutex mutex_;
    fs::path folder_;
    std::vector<RefusedData> refused_;
};

OwnFolder& own_folder()
{
    static OwnFolder folder;
    return folder;
}

// Names as own_names() gives them, in UTF-8 whatever the system's code page is.
fs::path file_named(const fs::path& folder, std::string_view name)
{
    return folder / fs::path(std::u8string(name.begin(), name.end()));
}

std::optional<std::string> content_of(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return std::nullopt;
    return std::string{std::istreambuf_iterator<char>(stream), {}};
}

std::vector<std::string> own_names(const fs::path& folder)
{
    std::vector<std::string> names;
    std::error_code error; // a folder that can't be read has nothing for us
    for (fs::recursive_directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (at->path().extension() == ".json") {
            const std::u8string name = at->path().lexically_relative(folder).generic_u8string();
            names.emplace_back(name.begin(), name.end());
        }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

std::optional<RefusedData> read_data(std::string_view name, std::string_view text,
                                     const std::function<void(const Data&)>& read)
{
    // As Windows' editor begins a text.
    if (constexpr std::string_view mark = "\xEF\xBB\xBF"; text.starts_with(mark))
        text.remove_prefix(mark.size());
    boost::json::error_code error;
    const boost::json::value root = boost::json::parse(text, error);
    if (error)
        return RefusedData{std::string(name), line_of_syntax_error(text),
                           "sai cú pháp JSON (thiếu hoặc thừa dấu ngoặc, dấu phẩy, dấu ngoặc kép)",
                           "not valid JSON (a bracket, comma or quote is missing or too many)"};
    try {
        read(Data(root));
        return std::nullopt;
    } catch (const DataFault& fault) {
        return RefusedData{std::string(name), line_of(text, root, fault.where()), fault.vietnamese(), fault.english()};
    } catch (const std::exception&) {
        return RefusedData{std::string(name), 0, "nội dung không dùng được", "its content can't be used"};
    }
}

void set_data_folder(fs::path folder) { own_folder().set(std::move(folder)); }

std::vector<const AnyDataFile*> AnyDataFile::all()
{
    std::vector<const AnyDataFile*> files;
    for (const AnyDataFile* file = first_; file != nullptr; file = file->next_)
        files.push_back(file);
    return files;
}

std::optional<RefusedData> AnyDataFile::try_text(std::string_view text) const
{
    return read_data(name_, text, [this](const Data& data) { try_content(data); });
}

void AnyDataFile::load(const Reader& read) const
{
    if (const fs::path folder = own_folder().path(); !folder.empty())
        if (const auto own = content_of(file_named(folder, name_))) {
            auto refused = read_data(name_, *own, read);
            if (!refused)
                return;
            own_folder().add(*std::move(refused));
        }
    if (const auto broken = read_data(name_, shipped_data(name_), read))
        throw std::logic_error("shipped " + broken->file + ":" + std::to_string(broken->line) + ": " + broken->english);
}

bool AddedFiles::holds(std::string_view name) const
{
    const std::string_view folder(folder_);
    const auto slash = name.rfind('/');
    return slash != std::string_view::npos && name.substr(0, slash) == folder;
}

const AddedFiles* AddedFiles::of(std::string_view name)
{
    const AddedFiles* files = first_;
    while (files != nullptr && !files->holds(name))
        files = files->next_;
    return files;
}

namespace {

bool is_shipped(std::string_view name)
{
    const auto files = AnyDataFile::all();
    return std::any_of(files.begin(), files.end(), [&](const AnyDataFile* file) { return file->name() == name; });
}

} // namespace

void AddedFiles::read(const Reader& read) const
{
    const fs::path folder = own_folder().path();
    if (folder.empty())
        return;
    for (const std::string& name : own_names(folder))
        if (holds(name) && !is_shipped(name))
            if (const auto text = content_of(file_named(folder, name)))
                static_cast<void>(read_data(name, *text, read));
}

std::vector<RefusedData> refused_data()
{
    const fs::path folder = own_folder().path();
    if (folder.empty())
        return {};
    const auto files = AnyDataFile::all();
    std::vector<RefusedData> added;
    for (const std::string& name : own_names(folder)) {
        if (const auto file =
                std::find_if(files.begin(), files.end(), [&](const AnyDataFile* each) { return each->name() == name; });
            file != files.end()) {
            (*file)->read_now();
            continue;
        }
        const AddedFiles* const more = AddedFiles::of(name);
        const auto text = more != nullptr ? content_of(file_named(folder, name)) : std::nullopt;
        auto refused = text ? read_data(name, *text, more->try_file_)
                            : std::optional<RefusedData>({name, 0, "chương trình không có tệp dữ liệu nào tên như vậy",
                                                          "the program has no data file of that name"});
        if (refused)
            added.push_back(*std::move(refused));
    }
    std::vector<RefusedData> refused = own_folder().refused();
    refused.insert(refused.end(), added.begin(), added.end());
    return refused;
}

} // namespace datchuan::text
