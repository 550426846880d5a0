// Corrections as the text that a document keeps: {"version":1,"columns":[…],"headers":[…]}.
#include <array>
#include <stdexcept>

#include <boost/json.hpp>

#include "tables/corrections.hpp"

namespace datchuan::tables {
namespace {

namespace json = boost::json;

constexpr int version = 1;
constexpr std::int32_t highest = 100'000'000; // of any number in the text: no sheet has as many rows

constexpr std::array kinds{Kind::roll, Kind::records, Kind::matrix, Kind::summary};

std::string_view view(const json::string& text) { return {text.data(), text.size()}; }
json::string text_of(std::string_view text) { return json::string(text.data(), text.size()); }

[[noreturn]] void refuse() { throw std::invalid_argument("no corrections of ours"); }

std::string string_in(const json::value& entry, const char* key)
{
    return std::string(view(entry.at(key).as_string()));
}

std::int32_t number_in(const json::value& entry, const char* key)
{
    const std::int64_t number = entry.at(key).as_int64();
    if (number < 0 || number > highest)
        refuse();
    return static_cast<std::int32_t>(number);
}

SheetPlace place_in(const json::value& entry) { return {string_in(entry, "sheet"), number_in(entry, "index")}; }

Role role_in(const json::value& entry)
{
    const auto role = role_of(string_in(entry, "role"));
    if (!role)
        refuse();
    return *role;
}

Kind kind_in(const json::value& entry)
{
    const std::string name = string_in(entry, "kind");
    for (const Kind kind : kinds)
        if (name_of(kind) == name)
            return kind;
    refuse();
}

} // namespace

std::string to_json(const Corrections& corrections)
{
    json::array columns;
    for (const ColumnCorrection& said : corrections.columns)
        columns.push_back({{"sheet", text_of(said.sheet.name)},
                           {"index", said.sheet.index},
                           {"path", text_of(said.path)},
                           {"nth", said.nth},
                           {"role", text_of(name_of(said.role))}});
    json::array headers;
    for (const HeaderCorrection& said : corrections.headers)
        headers.push_back({{"sheet", text_of(said.sheet.name)},
                           {"index", said.sheet.index},
                           {"words", text_of(said.words)},
                           {"row", said.row},
                           {"kind", text_of(name_of(said.kind))}});
    return json::serialize(
        json::value{{"version", version}, {"columns", std::move(columns)}, {"headers", std::move(headers)}});
}

std::optional<Corrections> corrections_of(std::string_view text)
try {
    const json::value data = json::parse(text);
    if (data.at("version").as_int64() != version)
        return std::nullopt;
    Corrections corrections;
    for (const json::value& entry : data.at("columns").as_array())
        corrections.columns.push_back(
            {place_in(entry), string_in(entry, "path"), number_in(entry, "nth"), role_in(entry)});
    for (const json::value& entry : data.at("headers").as_array())
        corrections.headers.push_back(
            {place_in(entry), string_in(entry, "words"), number_in(entry, "row"), kind_in(entry)});
    return corrections;
} catch (const std::exception&) {
    return std::nullopt; // another's text, a later version's, or cut off
}

} // namespace datchuan::tables
