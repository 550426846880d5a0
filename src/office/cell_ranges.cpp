#include "office/cell_ranges.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

using com::sun::star::table::CellRangeAddress;

namespace datchuan::office {
namespace {

bool overlap(const CellRangeAddress& a, const CellRangeAddress& b)
{
    return a.StartColumn <= b.EndColumn && b.StartColumn <= a.EndColumn && a.StartRow <= b.EndRow &&
           b.StartRow <= a.EndRow;
}

// The pieces of a range that lie outside of another that overlaps it: above, below, left, right.
void add_outside(const CellRangeAddress& range, const CellRangeAddress& hole, Ranges& pieces)
{
    CellRangeAddress piece = range;
    if (range.StartRow < hole.StartRow) {
        piece.EndRow = hole.StartRow - 1;
        pieces.push_back(piece);
    }
    if (hole.EndRow < range.EndRow) {
        piece = range;
        piece.StartRow = hole.EndRow + 1;
        pieces.push_back(piece);
    }
    piece = range;
    piece.StartRow = std::max(range.StartRow, hole.StartRow);
    piece.EndRow = std::min(range.EndRow, hole.EndRow);
    if (range.StartColumn < hole.StartColumn) {
        piece.EndColumn = hole.StartColumn - 1;
        pieces.push_back(piece);
    }
    if (hole.EndColumn < range.EndColumn) {
        piece.StartColumn = hole.EndColumn + 1;
        piece.EndColumn = range.EndColumn;
        pieces.push_back(piece);
    }
}

} // namespace

Ranges shared_cells(const Ranges& some, const Ranges& others)
{
    Ranges shared;
    for (const CellRangeAddress& one : some)
        for (const CellRangeAddress& other : others)
            if (overlap(one, other)) {
                CellRangeAddress both = one;
                both.StartColumn = std::max(one.StartColumn, other.StartColumn);
                both.EndColumn = std::min(one.EndColumn, other.EndColumn);
                both.StartRow = std::max(one.StartRow, other.StartRow);
                both.EndRow = std::min(one.EndRow, other.EndRow);
                shared.push_back(both);
            }
    return shared;
}

Ranges without(Ranges ranges, const Ranges& holes)
{
    for (const CellRangeAddress& hole : holes) {
        Ranges rest;
        for (const CellRangeAddress& range : ranges) {
            if (overlap(range, hole))
                add_outside(range, hole, rest);
            else
                rest.push_back(range);
        }
        ranges = std::move(rest);
    }
    return ranges;
}

Ranges joined(sal_Int32 sheet, std::vector<sheet::Address> cells)
{
    std::sort(cells.begin(), cells.end(), [](const sheet::Address& a, const sheet::Address& b) {
        return std::tie(a.column, a.row) < std::tie(b.column, b.row);
    });
    Ranges runs;
    for (const sheet::Address& cell : cells) {
        if (!runs.empty() && runs.back().StartColumn == cell.column && runs.back().EndRow + 1 == cell.row)
            runs.back().EndRow = cell.row;
        else
            runs.emplace_back(static_cast<sal_Int16>(sheet), cell.column, cell.row, cell.column, cell.row);
    }
    std::sort(runs.begin(), runs.end(), [](const CellRangeAddress& a, const CellRangeAddress& b) {
        return std::tie(a.StartRow, a.EndRow, a.StartColumn) < std::tie(b.StartRow, b.EndRow, b.StartColumn);
    });
    Ranges ranges;
    for (const CellRangeAddress& run : runs) {
        if (!ranges.empty() && ranges.back().StartRow == run.StartRow && ranges.back().EndRow == run.EndRow &&
            ranges.back().EndColumn + 1 == run.StartColumn)
            ranges.back().EndColumn = run.EndColumn;
        else
            ranges.push_back(run);
    }
    return ranges;
}

} // namespace datchuan::office
