// The data files: words, codes and dated numbers of the law. Each ships compiled in (text/shipped_data.hpp); a copy in
// the user's own folder takes its place, unless it's broken.
#pragma once

#include <atomic>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/data.hpp"

namespace datchuan::text {

// Why a file of the user's isn't used.
struct RefusedData
{
    std::string file; // as it's called in the folder: "retirement_ages.json"
    int line = 0;     // from 1 on; 0 where it's about the file as a whole
    std::string vietnamese;
    std::string english;

    friend bool operator==(const RefusedData&, const RefusedData&) = default;
};

// Reads the text of a file of that name; why it can't be used. Throws nothing of its own.
[[nodiscard]] std::optional<RefusedData> read_data(std::string_view name, std::string_view text,
                                                   const std::function<void(const Data&)>& read);

// Names the user's own folder. Only what is read afterwards comes from there: to be called before anything is.
void set_data_folder(std::filesystem::path folder);

// Whatever in the user's folder isn't used, each with its reason; reads all of it that hasn't been read yet. Empty
// where there's no such folder.
[[nodiscard]] std::vector<RefusedData> refused_data();

// A folder of the user's to which files may be added that the program has none of: each is one more of a kind. To be
// defined once for a folder, at namespace scope.
class AddedFiles
{
public:
    using Reader = std::function<void(const Data&)>;

    // folder: its name in the user's folder. try_file: throws DataFault where a file can't be used.
    AddedFiles(const char* folder, void (*try_file)(const Data&)) noexcept
        : folder_(folder), try_file_(try_file), next_(first_)
    {
        first_ = this;
    }
    AddedFiles(const AddedFiles&) = delete;
    AddedFiles& operator=(const AddedFiles&) = delete;

    // Reads them anew, in the order of their names. Those that can't be used are passed over; refused_data() tells.
    void read(const Reader& read) const;

private:
    friend std::vector<RefusedData> refused_data();
    [[nodiscard]] bool holds(std::string_view name) const;
    [[nodiscard]] static const AddedFiles* of(std::string_view name); // null where it's in none of them

    const char* folder_;
    void (*try_file_)(const Data&);
    const AddedFiles* next_;
    inline static const AddedFiles* first_ = nullptr;
};

// What all data files have in common, whatever they're read into.
class AnyDataFile
{
public:
    AnyDataFile(const AnyDataFile&) = delete;
    AnyDataFile& operator=(const AnyDataFile&) = delete;

    [[nodiscard]] std::string_view name() const { return name_; }
    // Reads this text in the place of the file's; the reason where it can't be used.
    [[nodiscard]] std::optional<RefusedData> try_text(std::string_view text) const;
    virtual void read_now() const = 0;

    // All data files of the program, in no order.
    [[nodiscard]] static std::vector<const AnyDataFile*> all();

protected:
    explicit AnyDataFile(const char* name) noexcept : name_(name), next_(first_) { first_ = this; }
    ~AnyDataFile() = default;

    using Reader = std::function<void(const Data&)>;
    // Reads the user's copy, or else the one that ships. Throws std::logic_error where that is broken.
    void load(const Reader& read) const;

private:
    virtual void try_content(const Data& data) const = 0;

    const char* name_;
    const AnyDataFile* next_;
    inline static const AnyDataFile* first_ = nullptr;
};

// A data file that is read into a Content, by its constructor from Data, at the first use. To be defined once, at
// namespace scope.
template <typename Content>
class DataFile final : public AnyDataFile
{
public:
    // The file's name under extension/data.
    explicit DataFile(const char* name) noexcept : AnyDataFile(name) {}

    [[nodiscard]] const Content& get() const
    {
        if (const Content* const ready = ready_.load(std::memory_order_acquire)) // asked for every row of a list
            return *ready;
        std::call_once(once_, [this] {
            load([this](const Data& data) { content_.emplace(data); });
            ready_.store(&*content_, std::memory_order_release);
        });
        return *content_;
    }
    const Content* operator->() const { return &get(); }

    void read_now() const override { static_cast<void>(get()); }

private:
    void try_content(const Data& data) const override { static_cast<void>(Content(data)); }

    mutable std::once_flag once_;
    mutable std::optional<Content> content_;
    mutable std::atomic<const Content*> ready_ = nullptr;
};

} // namespace datchuan::text
