// settle_lines() of summary_lines.hpp: what a line is, once all lines of the form are known.
#include <algorithm>
#include <vector>

#include "tables/outline.hpp"
#include "tables/summary_lines.hpp"
#include "tables/summary_words.hpp"

namespace datchuan::tables {
namespace {

bool has_count_before(const std::vector<Line>& lines, std::size_t end)
{
    return std::any_of(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(end),
                       [](const Line& line) { return line.kind == LineKind::count; });
}

// Every label waits for its figures. Where the form numbers its rows, what stands below the last of them is a note.
void settle_blank_form(std::vector<Line>& lines)
{
    const auto numbered = [](const Line& line) { return !line.outline.empty() || line.kind == LineKind::total; };
    if (std::any_of(lines.begin(), lines.end(), numbered))
        while (!numbered(lines.back()) && lines.back().relation != Relation::part)
            lines.pop_back();
    for (Line& line : lines)
        if (line.kind == LineKind::section && !line.label.empty())
            line.kind = LineKind::count;
}

// A row without a figure that has others under it is their heading; a numbered one that has none counts nobody.
void settle_empty_lines(std::vector<Line>& lines, Forms which)
{
    std::vector<bool> has_children(lines.size(), false);
    for (const Line& line : lines)
        if (line.parent >= 0)
            has_children[static_cast<std::size_t>(line.parent)] = true;
    std::size_t last_figure = 0;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].kind != LineKind::section)
            last_figure = i;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Line& line = lines[i];
        const bool numbered = !line.outline.empty() && !line.label.empty();
        const bool follows_on =
            i <= last_figure || (i == last_figure + 1 && lines[last_figure].kind == LineKind::count &&
                                 lines[last_figure].parent == line.parent);
        if (line.kind == LineKind::section && numbered && !has_children[i] && follows_on &&
            (i > 0 || which == Forms::blank_too) && outline_of(line.outline).value_or(Outline{}).mark != Mark::star) {
            line.kind = LineKind::count;
            if (i > last_figure)
                last_figure = i;
        }
    }
}

// Men and women side by side make up the whole: neither is a mere part of it.
void settle_opposites(std::vector<Line>& lines)
{
    for (std::size_t i = 1; i < lines.size(); ++i)
        for (const auto& [one, other] : SummaryWords::shipped().opposites) {
            Line& above = lines[i - 1];
            Line& line = lines[i];
            if (words_of(above.label) == one && words_of(line.label) == other && above.relation != Relation::part) {
                line.relation = above.relation;
                line.parent = above.parent;
            }
        }
}

} // namespace

void settle_lines(SummaryRows& rows, std::int32_t last_header_row, Forms which)
{
    std::vector<Line>& lines = rows.lines;
    if (which == Forms::blank_too && !has_count_before(lines, lines.size())) // nothing has been filled in yet
        settle_blank_form(lines);
    settle_empty_lines(lines, which);
    settle_opposites(lines);
    // What stands below the last count and total is no row of the form: footnotes, names.
    while (!lines.empty() && lines.back().kind == LineKind::section)
        lines.pop_back();
    std::size_t last = lines.size();
    while (last > 0 && lines[last - 1].kind != LineKind::count)
        --last;
    // "Trong đó: Nữ" below the total is part of it.
    std::size_t tail = last;
    while (tail > 0 && lines[tail - 1].relation == Relation::part && lines[tail - 1].parent >= 0)
        --tail;
    if (tail > 0 && tail < last && lines[tail - 1].kind == LineKind::total && has_count_before(lines, tail - 1))
        last = tail - 1;
    while (last > 0 && lines[last - 1].kind != LineKind::count)
        --last;
    if (last > 0) {
        rows.last_count = lines[last - 1].row;
        const auto first = std::find_if(lines.begin(), lines.end(), [](const Line& line) {
            return line.kind == LineKind::count || line.kind == LineKind::total;
        });
        rows.first_count = first->row;
    }
    rows.end = lines.empty() ? last_header_row + 1 : lines.back().row + 1;
}

} // namespace datchuan::tables
