// What a right checker finds in a sample workbook of tests/data: the NAME.truth.json beside it.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace datchuan::corpus {

// "A6:K7", columns and rows counted from 0.
struct Box
{
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;

    // Of a cell or a range; throws std::invalid_argument for anything else.
    [[nodiscard]] static Box parse(const std::string& text);
    [[nodiscard]] bool contains(const Box& other) const;
    // Rows of both, if they have a column in common.
    [[nodiscard]] int rows_common(const Box& other) const;
};

// A rule at a cell ("Danh sách!B12"). As a pattern the rule may be "*", the cell "*", "Sheet!*" or "Sheet!A1:B9".
struct Place
{
    std::string rule;
    std::string cell;

    [[nodiscard]] bool covers(const Place& found) const;
    friend auto operator<=>(const Place&, const Place&) = default;
};

struct WantedTable
{
    std::string sheet;
    std::vector<std::string> kinds; // each of them is right
    std::string header;
    std::string data;
    std::map<std::string, std::vector<std::string>> roles; // by column letters; each of them is right
};

struct TolerableTable
{
    std::string sheet;
    std::string data;
};

struct WantedFinding
{
    Place place;
    std::vector<Place> instead; // where the same finding may stand as well
    std::string why;
    std::optional<std::string> replacement;
};

struct WantedTarget
{
    std::string id;
    std::map<std::string, std::vector<std::string>> fields; // each value is right; verdict as text, counts as digits
    std::optional<double> percent;                          // NaN where there's nobody
};

struct Truth
{
    std::filesystem::path workbook;
    std::string as_of;
    std::vector<WantedTable> tables;
    std::vector<TolerableTable> tolerable_tables;
    std::vector<WantedFinding> findings;
    std::vector<Place> tolerable_findings;
    std::vector<WantedTarget> targets;

    // Throws an exception that says what is wrong with the file.
    [[nodiscard]] static Truth read(const std::filesystem::path& file);
};

// The truth files of that folder of tests/data ("corpus", "heldout"), in the order of their names.
[[nodiscard]] std::vector<std::filesystem::path> truth_files(std::string_view folder);

} // namespace datchuan::corpus
