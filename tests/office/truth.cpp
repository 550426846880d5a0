#include "office/truth.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <limits>
#include <regex>
#include <stdexcept>

#include <boost/json.hpp>

namespace json = boost::json;

namespace datchuan::corpus {
namespace {

int column_number(const std::string& letters)
{
    int number = 0;
    for (const char letter : letters)
        number = number * 26 + (letter - 'A' + 1);
    return number - 1;
}

std::string text_of(const json::value& value) { return json::value_to<std::string>(value); }

std::string field(const json::object& object, const char* name) { return text_of(object.at(name)); }

const json::array& list(const json::object& object, const char* name)
{
    static const json::array nothing;
    const json::value* const value = object.if_contains(name);
    return value && value->is_array() ? value->as_array() : nothing;
}

std::string as_text(const json::value& value)
{
    return value.is_string() ? text_of(value) : std::to_string(value.to_number<long>());
}

// A list of right answers, or the only one.
std::vector<std::string> answers(const json::value& value)
{
    std::vector<std::string> all;
    if (value.is_array())
        for (const json::value& each : value.as_array())
            all.push_back(as_text(each));
    else
        all.push_back(as_text(value));
    return all;
}

Place place(const json::object& object) { return {field(object, "rule"), field(object, "cell")}; }

WantedTable table(const json::object& object)
{
    WantedTable table{
        field(object, "sheet"), answers(object.at("kind")), field(object, "header"), field(object, "data"), {}};
    for (const auto& [letters, role] : object.at("columns").as_object())
        table.roles.emplace(std::string(letters), answers(role));
    return table;
}

WantedFinding finding(const json::object& object)
{
    WantedFinding finding{place(object), {}, field(object, "why"), std::nullopt};
    for (const json::value& each : list(object, "or"))
        finding.instead.push_back(place(each.as_object()));
    if (const json::value* const replacement = object.if_contains("replacement"))
        finding.replacement = text_of(*replacement);
    return finding;
}

WantedTarget target(const json::object& object)
{
    WantedTarget target{field(object, "id"), {}, std::nullopt};
    for (const char* const name :
         {"achieved", "population", "undecided", "female", "attendances", "shortfall", "verdict"}) {
        const json::value* const value = object.if_contains(name);
        if (value && !value->is_null())
            target.fields.emplace(name, answers(*value));
    }
    const json::value* const achieved = object.if_contains("achieved");
    const json::value* const population = object.if_contains("population");
    if (achieved && population && achieved->is_int64() && population->is_int64())
        target.percent = population->as_int64() == 0 ? std::numeric_limits<double>::quiet_NaN()
                                                     : 100.0 * static_cast<double>(achieved->as_int64()) /
                                                           static_cast<double>(population->as_int64());
    return target;
}

} // namespace

Box Box::parse(const std::string& text)
{
    static const std::regex form("([A-Z]+)([0-9]+)(?::([A-Z]+)([0-9]+))?");
    std::smatch part;
    if (!std::regex_match(text, part, form))
        throw std::invalid_argument("not a range of cells: " + text);
    const int left = column_number(part[1]);
    const int top = std::stoi(part[2]) - 1;
    if (!part[3].matched)
        return {left, top, left, top};
    return {left, top, column_number(part[3]), std::stoi(part[4]) - 1};
}

bool Box::contains(const Box& other) const
{
    return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
}

int Box::rows_common(const Box& other) const
{
    if (std::min(right, other.right) < std::max(left, other.left))
        return 0;
    return std::max(0, std::min(bottom, other.bottom) - std::max(top, other.top) + 1);
}

bool Place::covers(const Place& found) const
{
    if (rule != "*" && rule != found.rule)
        return false;
    if (cell == "*")
        return true;
    const std::size_t mine = cell.rfind('!');
    const std::size_t its = found.cell.rfind('!');
    if (cell.substr(0, mine) != found.cell.substr(0, its))
        return false;
    const std::string range = cell.substr(mine + 1);
    return range == "*" || Box::parse(range).contains(Box::parse(found.cell.substr(its + 1)));
}

Truth Truth::read(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    const json::value parsed = json::parse(text);
    const json::object& all = parsed.as_object();
    Truth truth;
    truth.workbook = file.parent_path() / field(all, "file");
    truth.as_of = field(all, "as_of");
    for (const json::value& each : list(all, "tables"))
        truth.tables.push_back(table(each.as_object()));
    for (const json::value& each : list(all, "tables_may"))
        truth.tolerable_tables.push_back({field(each.as_object(), "sheet"), field(each.as_object(), "data")});
    for (const json::value& each : list(all, "findings"))
        truth.findings.push_back(finding(each.as_object()));
    for (const json::value& each : list(all, "findings_may"))
        truth.tolerable_findings.push_back(place(each.as_object()));
    for (const json::value& each : list(all, "targets"))
        truth.targets.push_back(target(each.as_object()));
    return truth;
}

std::vector<std::filesystem::path> truth_files(std::string_view folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(DATCHUAN_SOURCE_DIR) / "tests" / "data" / folder))
        if (entry.path().filename().string().ends_with(".truth.json"))
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace datchuan::corpus
