// Profiles as files: what is read, what is refused, and that nothing is lost on the way.
#include "targets/profile_file.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>

#include "text/shipped_data.hpp"

namespace datchuan::targets {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;
using Keys = std::set<std::string, std::less<>>;

std::string content_of(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<fs::path> shipped_files()
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(DATCHUAN_SOURCE_DIR "/extension/data/profiles"))
        files.push_back(entry.path());
    return files;
}

// Remarks on single rows are for readers of the file: a table has no place for them.
std::string without_comments(const std::string& text)
{
    std::string rest;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        if (line.find("\"comment\": ") == std::string::npos)
            rest += line + "\n";
    return rest;
}

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    const auto at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

text::RefusedData refusal(std::string_view text)
{
    auto read = read_profile("p.json", text);
    const auto* refused = std::get_if<text::RefusedData>(&read);
    EXPECT_NE(refused, nullptr);
    return refused == nullptr ? text::RefusedData{} : *refused;
}

Profile read(std::string_view text)
{
    auto profile = read_profile("p.json", text);
    if (const auto* refused = std::get_if<text::RefusedData>(&profile)) {
        ADD_FAILURE() << refused->line << ": " << refused->english;
        return {};
    }
    return std::get<Profile>(profile);
}

const std::string built_in = content_of(DATCHUAN_SOURCE_DIR "/extension/data/profiles/bac-ninh-2021-2025.json");

TEST(ProfileFile, WhatShipsIsWrittenAgainAsItStands)
{
    ASSERT_EQ(shipped_files().size(), shipped_profiles().size());
    for (const fs::path& file : shipped_files()) {
        const std::string text = content_of(file);
        EXPECT_EQ(to_json(read(text)), without_comments(text)) << file;
    }
}

TEST(ProfileFile, OddTextsComeThrough)
{
    Profile profile = read(built_in);
    profile.title = "“Kế hoạch” \"số\" 5\\2026\tđợt 1";
    profile.rows.resize(1);
    profile.rows[0][static_cast<std::size_t>(Field::label)] = "dòng một\ndòng hai {\"a\": 1}";
    const Profile again = read(to_json(profile));
    EXPECT_EQ(again.title, profile.title);
    EXPECT_EQ(again.rows, profile.rows);
    profile.rows.clear();
    EXPECT_TRUE(read(to_json(profile)).rows.empty());
    EXPECT_EQ(read("\xEF\xBB\xBF" + built_in).name, "bac-ninh-2021-2025") << "as Windows' editor saves";
}

TEST(ProfileFile, IsRefusedWithLineAndReason)
{
    const auto newer = refusal(replaced(built_in, "\"schema\": 1", "\"schema\": 2"));
    EXPECT_EQ(newer.line, 2);
    EXPECT_NE(newer.vietnamese.find("phiên bản mới hơn"), std::string::npos) << newer.vietnamese;
    EXPECT_NE(newer.english.find("later version"), std::string::npos) << newer.english;
    EXPECT_EQ(refusal(replaced(built_in, "\"schema\": 1", "\"schema\": 0")).line, 2);
    EXPECT_EQ(refusal(replaced(built_in, "\"schema\": 1,", "")).line, 1);
    EXPECT_EQ(refusal(replaced(built_in, "\"bac-ninh-2021-2025\"", "\" \"")).line, 3);

    const auto unknown_word = refusal(replaced(built_in, "trước bổ nhiệm ngạch", "hằng tuần"));
    EXPECT_EQ(unknown_word.line, 10) << "where the row begins";
    EXPECT_NE(unknown_word.vietnamese.find("hằng tuần"), std::string::npos);
    EXPECT_EQ(refusal(replaced(built_in, "\"population\"", "\"who\"")).line, 10);
    const auto extra = refusal(replaced(built_in, "\"filter\": \"\",", "\"filter\": \"\", \"weight\": 3,"));
    EXPECT_EQ(extra.line, 14);
    EXPECT_NE(extra.english.find("weight"), std::string::npos);
    EXPECT_EQ(refusal("{\n\"schema\": 1,\n\"name\" \"x\"}").line, 3);
    EXPECT_EQ(refusal("").line, 1);
    EXPECT_EQ(refusal("Mã,Chỉ tiêu\nT1,abc").line, 1);
}

TEST(ProfileFile, NamesAreMadeOfTitles)
{
    EXPECT_EQ(profile_name("Bắc Ninh, giai đoạn 2021-2025"), "bac-ninh-giai-doan-2021-2025");
    EXPECT_EQ(profile_name("  Đảng ủy (lần 2)!"), "dang-uy-lan-2");
    EXPECT_EQ(profile_name("…"), "profile");
}

template <typename Range>
Keys keys_of(const Range& range)
{
    return Keys(std::begin(range), std::end(range));
}

Keys members_of(const json::value& object)
{
    Keys keys;
    for (const auto& member : object.as_object())
        keys.emplace(member.key());
    return keys;
}

Keys with_remarks(std::span<const std::string_view> keys)
{
    Keys all = keys_of(keys);
    for (const std::string_view remark : text::remark_keys())
        all.emplace(remark);
    return all;
}

Keys strings_of(const json::value& array)
{
    Keys strings;
    for (const json::value& each : array.as_array())
        strings.emplace(each.as_string());
    return strings;
}

// The published form and the reader can't drift apart.
TEST(ProfileSchema, NamesTheMembersThatAreRead)
{
    const json::value schema = json::parse(content_of(DATCHUAN_SOURCE_DIR "/extension/schema/profile.schema.json"));
    EXPECT_EQ(members_of(schema.at("properties")), with_remarks(profile_keys()));
    const json::value& row = schema.at("$defs").at("row");
    EXPECT_EQ(members_of(row.at("properties")), with_remarks(row_keys()));
    EXPECT_EQ(strings_of(row.at("required")), keys_of(row_keys()));
    EXPECT_EQ(schema.at("properties").at("schema").at("const").as_int64(), profile_schema);
    for (const json::value* object : {&schema, &row})
        EXPECT_FALSE(object->at("additionalProperties").as_bool());

    // What it requires is what the reader can't do without.
    const json::value file = json::parse(built_in);
    for (const std::string_view key : profile_keys()) {
        json::object less = file.as_object();
        less.erase(key);
        const bool refused = std::holds_alternative<text::RefusedData>(read_profile("p.json", json::serialize(less)));
        EXPECT_EQ(refused, strings_of(schema.at("required")).contains(key)) << key;
    }
}

TEST(ProfileSchema, WhatShipsConformsInItsMembers)
{
    const json::value schema = json::parse(content_of(DATCHUAN_SOURCE_DIR "/extension/schema/profile.schema.json"));
    const auto expect_conforming = [](const json::value& value, const json::value& form, const std::string& where) {
        const Keys members = members_of(value);
        const Keys known = members_of(form.at("properties"));
        for (const std::string& member : members)
            EXPECT_TRUE(known.contains(member)) << where << " " << member;
        for (const std::string& required : strings_of(form.at("required")))
            EXPECT_TRUE(members.contains(required)) << where << " " << required;
    };
    for (const fs::path& file : shipped_files()) {
        const json::value profile = json::parse(content_of(file));
        expect_conforming(profile, schema, file.filename().string());
        for (const json::value& row : profile.at("rows").as_array())
            expect_conforming(row, schema.at("$defs").at("row"), file.filename().string());
    }
}

} // namespace
} // namespace datchuan::targets
