// Every data file of the program, and copies of it with one thing wrong in each.
#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "text/data_file.hpp"
#include "text/date.hpp"
#include "text/shipped_data.hpp"

namespace datchuan::text {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

// Members that nobody but a reader of the file reads.
const std::set<std::string, std::less<>> remarks{"about",    "note",        "source", "how_to_read", "comment",
                                                 "to_check", "theory_note", "what",   "valid_from",  "valid_to"};

std::map<std::string, const AnyDataFile*> files_that_ship()
{
    std::map<std::string, const AnyDataFile*> files;
    for (const AnyDataFile* file : AnyDataFile::all())
        files.insert_or_assign(std::string(file->name()), file); // the latest come first, and are tests' own
    return files;
}

// Where a value stands: keys and indexes from the root on.
struct Place
{
    std::vector<std::string> steps;
    std::string pattern; // with * for any index
    const json::value* value;
    const json::value* owner; // the object of which it is a member; nullptr for an element
};

void collect(const json::value& value, std::vector<std::string> steps, const std::string& pattern,
             const json::value* owner, std::vector<Place>& places)
{
    places.push_back({steps, pattern, &value, owner});
    // In these any key stands for all: it's a word, or the name of a role.
    static const std::set<std::string> by_words{"/columns", "/under/*/children", "/abbreviations"};
    if (const auto* object = value.if_object()) {
        for (const auto& member : *object) {
            if (remarks.contains(std::string_view(member.key())))
                continue;
            steps.emplace_back(member.key());
            collect(member.value(), steps, pattern + "/" + (by_words.contains(pattern) ? "*" : steps.back()), &value,
                    places);
            steps.pop_back();
        }
    } else if (const auto* array = value.if_array()) {
        for (std::size_t i = 0; i < array->size(); ++i) {
            steps.push_back(std::to_string(i));
            collect((*array)[i], steps, pattern + "/*", nullptr, places);
            steps.pop_back();
        }
    }
}

// The last place of each pattern, so that a fault stands deep in the file.
std::vector<Place> places_in(const json::value& root)
{
    std::vector<Place> all;
    collect(root, {}, "", nullptr, all);
    std::map<std::string, Place> last;
    for (const Place& place : all)
        last.insert_or_assign(place.pattern, place);
    std::vector<Place> places;
    for (const auto& [pattern, place] : last)
        places.push_back(place);
    return places;
}

// A value written with one value a line, one thing in it changed, and where that stands.
class Copy
{
public:
    Copy(const json::value& root, const json::value* changed, std::string instead)
        : changed_(changed), instead_(std::move(instead))
    {
        write(root);
    }
    Copy(const json::value& root, const json::value* renamed) : renamed_(renamed) { write(root); }

    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] int line() const { return line_; }             // of the value itself
    [[nodiscard]] int owner_line() const { return owner_line_; } // of the object that it's a member of

private:
    [[nodiscard]] int now() const { return 1 + static_cast<int>(std::count(text_.begin(), text_.end(), '\n')); }

    void write(const json::value& value)
    {
        const int begin = now();
        if (&value == changed_ || &value == renamed_)
            line_ = begin;
        if (&value == changed_) {
            text_ += instead_;
        } else if (const auto* object = value.if_object()) {
            text_ += "{\n";
            bool first = true;
            for (const auto& member : *object) {
                text_ += first ? "" : ",\n";
                first = false;
                const std::string key(member.key());
                if (&member.value() == renamed_)
                    owner_line_ = begin;
                text_ += json::serialize(json::string(&member.value() == renamed_ ? key + "_x" : key)) + ": ";
                write(member.value());
            }
            text_ += "}";
        } else if (const auto* array = value.if_array()) {
            text_ += "[\n";
            for (std::size_t i = 0; i < array->size(); ++i) {
                text_ += i == 0 ? "" : ",\n";
                write((*array)[i]);
            }
            text_ += "]";
        } else {
            text_ += json::serialize(value);
        }
    }

    const json::value* changed_ = nullptr;
    const json::value* renamed_ = nullptr;
    std::string instead_;
    std::string text_;
    int line_ = 0;
    int owner_line_ = 0;
};

class DataFiles : public testing::TestWithParam<std::string>
{
protected:
    void SetUp() override
    {
        const auto files = files_that_ship();
        ASSERT_TRUE(files.contains(GetParam()))
            << "no text::DataFile reads it: nothing would tell a user what is wrong in a copy of it";
        file_ = files.at(GetParam());
    }

    const AnyDataFile* file_ = nullptr;
    std::string_view text_ = shipped_data(GetParam());
    json::value root_ = json::parse(text_);
};

TEST_P(DataFiles, AreReadAsTheyShip)
{
    const auto refused = file_->try_text(text_);
    EXPECT_FALSE(refused) << refused->line << ": " << refused->english;
}

TEST_P(DataFiles, AreRefusedWhereTheyEndTooEarly)
{
    const std::string_view half = text_.substr(0, text_.rfind('\n', text_.size() * 2 / 3));
    const auto refused = file_->try_text(half);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->line, 1 + std::count(half.begin(), half.end(), '\n'));
    EXPECT_EQ(refused->file, GetParam());
    for (const std::string_view other : {"[]", "7", "null", "{}"})
        EXPECT_TRUE(file_->try_text(other)) << other;
}

// A member whose key may be any word.
bool has_free_key(const Place& place)
{
    return place.pattern == "/under/*/children/*" || place.pattern == "/abbreviations/*";
}

TEST_P(DataFiles, AreRefusedWhereANameIsWrong)
{
    for (const Place& place : places_in(root_)) {
        if (place.owner == nullptr || has_free_key(place))
            continue;
        const Copy copy(root_, place.value);
        const auto refused = file_->try_text(copy.text());
        ASSERT_TRUE(refused) << place.pattern;
        EXPECT_TRUE(refused->line == copy.line() || refused->line == copy.owner_line())
            << place.pattern << ": " << refused->line << ": " << refused->vietnamese;
    }
}

TEST_P(DataFiles, AreRefusedWhereATypeIsWrong)
{
    for (const Place& place : places_in(root_)) {
        if (place.value->is_null() || place.pattern.empty())
            continue;
        const Copy copy(root_, place.value, place.value->is_string() ? "7777" : "\"?\"");
        const auto refused = file_->try_text(copy.text());
        ASSERT_TRUE(refused) << place.pattern;
        EXPECT_EQ(refused->line, copy.line()) << place.pattern << ": " << refused->vietnamese;
        EXPECT_FALSE(refused->english.empty() || refused->vietnamese.empty());
    }
}

TEST_P(DataFiles, AreRefusedWhereADateIsWrong)
{
    for (const Place& place : places_in(root_)) {
        const auto* text = place.value->if_string();
        if (text == nullptr || !parse_iso(std::string_view(*text)))
            continue;
        const Copy copy(root_, place.value, "\"2025-02-30\"");
        const auto refused = file_->try_text(copy.text());
        ASSERT_TRUE(refused) << place.pattern;
        EXPECT_EQ(refused->line, copy.line()) << place.pattern << ": " << refused->vietnamese;
    }
}

TEST_P(DataFiles, AreRefusedWhereATermEndsBeforeItBegins)
{
    std::vector<Place> all;
    collect(root_, {}, "", nullptr, all);
    for (const Place& place : all) {
        const auto* object = place.value->if_object();
        if (object == nullptr || !object->contains("from") || !object->contains("to") || object->at("from").is_null() ||
            !parse_iso(std::string_view(object->at("from").as_string())))
            continue;
        const Copy copy(root_, &object->at("to"), "\"1900-01-01\"");
        const auto refused = file_->try_text(copy.text());
        ASSERT_TRUE(refused) << place.pattern;
        EXPECT_EQ(refused->line, copy.line()) << refused->vietnamese;
    }
}

bool has_source(const json::value& value)
{
    if (const auto* object = value.if_object()) {
        if (const auto* source = object->if_contains("source"); source != nullptr && !source->as_string().empty())
            return true;
        return std::any_of(object->begin(), object->end(),
                           [](const auto& member) { return has_source(member.value()); });
    }
    const auto* array = value.if_array();
    return array != nullptr && std::any_of(array->begin(), array->end(), has_source);
}

// An entry with a date has a source, or stands in a group that has one.
void expect_sources_of_dates(const json::value& value, bool sourced, const std::string& pattern)
{
    if (const auto* array = value.if_array())
        for (const json::value& each : *array)
            expect_sources_of_dates(each, sourced, pattern + "/*");
    const auto* object = value.if_object();
    if (object == nullptr)
        return;
    sourced = sourced || object->contains("source");
    for (const auto& member : *object) {
        const auto* text = member.value().if_string();
        const bool dated = text != nullptr && parse_iso(std::string_view(*text)).has_value();
        EXPECT_TRUE(sourced || !dated) << pattern << "/" << std::string_view(member.key());
        expect_sources_of_dates(member.value(), sourced, pattern + "/" + std::string(member.key()));
    }
}

TEST_P(DataFiles, SayWhereTheyComeFrom)
{
    EXPECT_TRUE(has_source(root_));
    expect_sources_of_dates(root_, false, "");
}

std::vector<std::string> names()
{
    std::vector<std::string> all;
    const fs::path folder = DATCHUAN_SOURCE_DIR "/extension/data";
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".json")
            all.push_back(entry.path().lexically_relative(folder).generic_string());
    std::sort(all.begin(), all.end());
    return all;
}

std::string test_name(const testing::TestParamInfo<std::string>& info)
{
    std::string name = info.param;
    std::replace_if(
        name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(All, DataFiles, testing::ValuesIn(names()), test_name);

} // namespace
} // namespace datchuan::text
