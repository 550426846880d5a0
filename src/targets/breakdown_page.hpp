// The sheet "Phân tích chỉ tiêu" as plain cells: texts, numbers, formulas, and where its charts stand.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "targets/breakdown.hpp"
#include "targets/spending.hpp"

namespace datchuan::targets {

// As the office takes it from programs: English names, ";" between arguments.
struct Formula
{
    std::string text;
};

using PageCell = std::variant<std::monostate, std::string, double, Formula>;

enum class PageLook : std::uint8_t
{
    plain,
    title,
    heading, // of a section
    note,    // a sentence, as wide as the page
    header,
    total,
    charts, // a high row, over which charts stand
};

struct PageLine
{
    PageLook look = PageLook::plain;
    std::vector<PageCell> cells; // from column A on
    int decimals = 1;            // of its percentage
    int threshold_decimals = 0;
    bool money = false; // of a line on costs: two columns are amounts
};

// Bars of what is reached, and the threshold.
struct PageChart
{
    std::string name; // ASCII, or what the target's id brings along
    std::string title;
    bool lying = false; // bars from left to right: names of agencies are long
    std::int32_t header_row = 0;
    std::int32_t first_row = 0;
    std::int32_t last_row = 0;
    std::int32_t names_column = 0;
    std::int32_t line = 0;   // the row over which it stands …
    int slot = 0;            // … 0: all of it, 1: its left half, 2: its right half
    bool over_whole = false; // a percentage of more than 100
};

struct BreakdownPage
{
    // Columns of the page.
    enum Column : std::int32_t
    {
        id,
        by,
        name,
        achieved,
        total,
        percent,
        threshold,
        shortfall,
        undecided,
        female,
        attendances,
        verdict
    };
    static constexpr std::int32_t columns = verdict + 1;
    // Of the lines on costs.
    static constexpr std::int32_t cost_column = shortfall;
    static constexpr std::int32_t mean_column = undecided;

    std::vector<PageLine> lines;
    std::vector<PageChart> charts;
    // The list of groups, to filter; header 0 where there's none.
    std::int32_t list_header = 0;
    std::int32_t list_last = 0;
};

// By what a page takes targets apart, in this order.
inline constexpr std::array<GroupBy, 4> page_groups{GroupBy::sex, GroupBy::level, GroupBy::year, GroupBy::agency};

// Charts of agencies show the lowest ones only.
inline constexpr std::size_t agencies_in_chart = 15;

// Precondition: the targets are taken apart by page_groups.
[[nodiscard]] BreakdownPage breakdown_page(std::vector<BrokenDown> targets, const Spending& spending,
                                           Language language);

} // namespace datchuan::targets
