#include "targets/profile.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "targets/profile_file.hpp"
#include "text/data_file.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::targets {
namespace {

struct Header
{
    std::string_view vietnamese;
    std::string_view english;
};

constexpr std::array<Header, field_count> headers{{
    {"Mã", "Code"},
    {"Chỉ tiêu", "Target"},
    {"Đối tượng", "Population"},
    {"Lọc", "Filter"},
    {"Nội dung", "Content"},
    {"Cách tính", "Method"},
    {"So sánh", "Comparison"},
    {"Ngưỡng (%)", "Threshold (%)"},
    {"Từ ngày", "From"},
    {"Đến ngày", "To"},
    {"Chốt ngày", "Cut-off"},
    {"Đạt", "Achieved"},
    {"Tổng", "Total"},
    {"Tỷ lệ", "Percentage"},
    {"Còn thiếu", "Shortfall"},
    {"Chưa đủ dữ liệu", "Undecided"},
    {"Trong đó nữ", "Of whom women"},
    {"Lượt", "Attendances"},
    {"Kết quả", "Result"},
}};

struct ProfileFile
{
    Profile profile;

    explicit ProfileFile(const text::Data& data) : profile(profile_in(data)) {}
};

// The default one first.
const text::DataFile<ProfileFile> bac_ninh("profiles/bac-ninh-2021-2025.json");
const text::DataFile<ProfileFile> binh_dinh("profiles/binh-dinh-2023-2025.json");
const text::DataFile<ProfileFile> digital("profiles/chuyen-doi-so-2025-2026.json");
const text::DataFile<ProfileFile> to_start_from("profiles/mau.json");
const text::AddedFiles added("profiles", [](const text::Data& data) { static_cast<void>(profile_in(data)); });
constexpr std::array shipped_files{&bac_ninh, &binh_dinh, &digital, &to_start_from};

// For comparing headers: without case, spaces and the unit in brackets.
std::string header_key(std::string_view header)
{
    std::string key = text::fold(header.substr(0, header.find('(')));
    std::erase(key, ' ');
    return key;
}

text::Date date_in(const Row& row, Field field)
{
    const auto date = text::parse_date(row[static_cast<std::size_t>(field)]);
    return date && date->exact() ? *date : text::Date{};
}

bool is_about_deputies(const Row& row)
{
    const Parsed parsed = parse(row, Language::vietnamese);
    const auto* target = std::get_if<Target>(&parsed);
    return target != nullptr && target->counts_deputies();
}

} // namespace

std::string_view header_of(Field field, Language language)
{
    const Header& header = headers[static_cast<std::size_t>(field)];
    return language == Language::vietnamese ? header.vietnamese : header.english;
}

std::optional<Field> field_of(std::string_view header)
{
    const std::string key = header_key(header);
    for (std::size_t i = 0; i < field_count; ++i) {
        if (key == header_key(headers[i].vietnamese) || key == header_key(headers[i].english))
            return static_cast<Field>(i);
    }
    return std::nullopt;
}

text::Date Profile::cut_off() const
{
    text::Date latest;
    for (const Row& row : rows)
        latest = std::max(latest, date_in(row, Field::cut_off));
    return latest;
}

text::Date Profile::from() const
{
    text::Date earliest;
    for (const Row& row : rows) {
        if (const text::Date date = date_in(row, Field::from); date.known() && (!earliest.known() || date < earliest))
            earliest = date;
    }
    return earliest;
}

text::Date Profile::to() const
{
    text::Date latest;
    for (const Row& row : rows) {
        if (!is_about_deputies(row))
            latest = std::max(latest, date_in(row, Field::to));
    }
    return latest;
}

const std::vector<Profile>& shipped_profiles()
{
    static const std::vector<Profile> profiles = [] {
        std::vector<Profile> read;
        read.reserve(shipped_files.size());
        for (const text::DataFile<ProfileFile>* file : shipped_files)
            read.push_back(file->get().profile);
        return read;
    }();
    return profiles;
}

std::vector<Profile> own_profiles()
{
    std::vector<Profile> profiles;
    added.read([&](const text::Data& data) { profiles.push_back(profile_in(data)); });
    return profiles;
}

std::vector<Profile> all_profiles()
{
    std::vector<Profile> profiles = shipped_profiles();
    std::vector<Profile> own = own_profiles();
    std::move(own.begin(), own.end(), std::back_inserter(profiles));
    return profiles;
}

std::optional<Profile> find_profile(std::string_view name)
{
    if (name.empty())
        return std::nullopt;
    std::vector<Profile> profiles = all_profiles();
    const auto found =
        std::find_if(profiles.rbegin(), profiles.rend(), [&](const Profile& profile) { return profile.name == name; });
    return found == profiles.rend() ? std::nullopt : std::optional<Profile>(std::move(*found));
}

} // namespace datchuan::targets
