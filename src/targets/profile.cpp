#include "targets/profile.hpp"

#include <algorithm>
#include <array>

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

// The keys of a row in a profile file, in the order of Field.
constexpr std::array<std::string_view, question_count> row_keys{
    "id", "label", "population", "filter", "content", "method", "comparison", "threshold", "from", "to", "cut_off"};

constexpr int known_schema = 1;

Row read_row(const text::Data& data)
{
    Row row;
    for (std::size_t i = 0; i < question_count; ++i)
        row[i] = data.at(row_keys[i]).as_string();
    data.only({"id", "label", "population", "filter", "content", "method", "comparison", "threshold", "from", "to",
               "cut_off"});
    if (const Parsed parsed = parse(row, Language::vietnamese); const auto* unclear = std::get_if<std::string>(&parsed))
        data.refuse(*unclear, std::get<std::string>(parse(row, Language::english)));
    return row;
}

struct ProfileFile
{
    Profile profile;

    explicit ProfileFile(const text::Data& data)
    {
        data.only({"schema", "name", "title", "basis", "valid_from", "valid_to", "rows"});
        static_cast<void>(data.at("schema").as_int(known_schema, known_schema));
        profile.name = data.at("name").as_string();
        profile.title = data.at("title").as_string();
        profile.basis = data.at("basis").as_string();
        for (const text::Data& row : data.at("rows").as_array())
            profile.rows.push_back(read_row(row));
    }
};

// The default one first.
const text::DataFile<ProfileFile> bac_ninh("profiles/bac-ninh-2021-2025.json");
constexpr std::array shipped_files{&bac_ninh};

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

bool Target::counts_deputies() const
{
    return std::find(populations.begin(), populations.end(), staff::Category::deputy) != populations.end();
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

const Profile* find_profile(std::string_view name)
{
    const std::vector<Profile>& profiles = shipped_profiles();
    const auto found =
        std::find_if(profiles.begin(), profiles.end(), [&](const Profile& profile) { return profile.name == name; });
    return found == profiles.end() ? nullptr : &*found;
}

} // namespace datchuan::targets
