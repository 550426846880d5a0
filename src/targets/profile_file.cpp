#include "targets/profile_file.hpp"

#include <array>
#include <utility>

#include <boost/json.hpp>

#include "text/vietnamese.hpp"

namespace datchuan::targets {
namespace {

constexpr std::array<std::string_view, 7> keys_of_file{"schema",     "name",     "title", "basis",
                                                       "valid_from", "valid_to", "rows"};

// In the order of Field.
constexpr std::array<std::string_view, question_count> keys_of_row{
    "id", "label", "population", "filter", "content", "method", "comparison", "threshold", "from", "to", "cut_off"};

void require_known_schema(const text::Data& schema)
{
    if (schema.as_number() > profile_schema)
        schema.refuse("tệp viết cho phiên bản mới hơn của Đạt Chuẩn (schema lớn hơn " + std::to_string(profile_schema) +
                          "); vui lòng cập nhật tiện ích rồi mở lại",
                      "the file is for a later version of Đạt Chuẩn (its schema is greater than " +
                          std::to_string(profile_schema) + "); please update the extension and open it again");
    static_cast<void>(schema.as_int(profile_schema, profile_schema));
}

Row row_in(const text::Data& data)
{
    Row row;
    for (std::size_t i = 0; i < question_count; ++i)
        row[i] = data.at(keys_of_row[i]).as_string();
    data.only(keys_of_row);
    if (const Parsed parsed = parse(row, Language::vietnamese); const auto* unclear = std::get_if<std::string>(&parsed))
        data.refuse(*unclear, std::get<std::string>(parse(row, Language::english)));
    return row;
}

std::string remark_in(const text::Data& data, std::string_view key)
{
    const auto remark = data.if_contains(key);
    return remark ? std::string(remark->as_string()) : std::string();
}

void append_member(std::string& json, std::string_view indent, std::string_view key, const std::string& text,
                   bool last = false)
{
    json.append(indent).append("\"").append(key).append("\": ").append(
        boost::json::serialize(boost::json::string(text)));
    json.append(last ? "\n" : ",\n");
}

bool is_ascii_word(char c) { return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9'); }

} // namespace

std::span<const std::string_view> profile_keys() { return keys_of_file; }

std::span<const std::string_view> row_keys() { return keys_of_row; }

Profile profile_in(const text::Data& data)
{
    require_known_schema(data.at("schema"));
    data.only(keys_of_file);
    Profile profile;
    const text::Data name = data.at("name");
    profile.name = name.as_string();
    if (text::trim(profile.name).empty())
        name.refuse("tên bộ chỉ tiêu (name) còn trống", "the profile's name is blank");
    profile.title = data.at("title").as_string();
    profile.basis = data.at("basis").as_string();
    profile.source = remark_in(data, "source");
    profile.valid_from = remark_in(data, "valid_from");
    profile.valid_to = remark_in(data, "valid_to");
    for (const text::Data& row : data.at("rows").as_array())
        profile.rows.push_back(row_in(row));
    return profile;
}

std::variant<Profile, text::RefusedData> read_profile(std::string_view file, std::string_view text)
{
    Profile profile;
    if (auto refused = text::read_data(file, text, [&](const text::Data& data) { profile = profile_in(data); }))
        return *std::move(refused);
    return profile;
}

std::string to_json(const Profile& profile)
{
    std::string json = "{\n  \"schema\": " + std::to_string(profile_schema) + ",\n";
    append_member(json, "  ", "name", profile.name);
    append_member(json, "  ", "title", profile.title);
    append_member(json, "  ", "basis", profile.basis);
    append_member(json, "  ", "source", profile.source);
    append_member(json, "  ", "valid_from", profile.valid_from);
    append_member(json, "  ", "valid_to", profile.valid_to);
    json += "  \"rows\": [";
    for (std::size_t row = 0; row < profile.rows.size(); ++row) {
        json += row == 0 ? "\n    {\n" : ",\n    {\n";
        for (std::size_t i = 0; i < question_count; ++i)
            append_member(json, "      ", keys_of_row[i], profile.rows[row][i], i + 1 == question_count);
        json += "    }";
    }
    return json + (profile.rows.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

std::string profile_name(std::string_view title)
{
    std::string name;
    for (const char c : text::fold_plain(title))
        if (is_ascii_word(c))
            name.push_back(c);
        else if (!name.empty() && name.back() != '-')
            name.push_back('-');
    while (name.ends_with('-'))
        name.pop_back();
    return name.empty() ? "profile" : name;
}

} // namespace datchuan::targets
