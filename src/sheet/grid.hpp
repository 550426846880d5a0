// Grid: a plain columnar copy of a sheet's cells. It knows no document, so what works on it runs anywhere.
#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "sheet/address.hpp"
#include "sheet/area_index.hpp"
#include "sheet/text_pool.hpp"
#include "text/legacy_encoding.hpp"

namespace datchuan::sheet {

enum class CellKind : std::uint8_t
{
    empty,
    text,
    number,
    date,
    error
};

class Grid
{
public:
    Grid() = default;
    Grid(std::int32_t columns, std::int32_t rows);

    // The extent of the content, counted from A1. A sheet without content has 0 of each.
    [[nodiscard]] std::int32_t columns() const { return static_cast<std::int32_t>(columns_.size()); }
    [[nodiscard]] std::int32_t rows() const { return rows_; }
    [[nodiscard]] bool contains(std::int32_t column, std::int32_t row) const
    {
        return 0 <= column && column < columns() && 0 <= row && row < rows_;
    }

    // Any address may be asked for: outside of the content all cells are empty.
    [[nodiscard]] CellKind kind(std::int32_t column, std::int32_t row) const
    {
        return contains(column, row) ? columns_[static_cast<std::size_t>(column)].kinds[static_cast<std::size_t>(row)]
                                     : CellKind::empty;
    }
    [[nodiscard]] bool empty(std::int32_t column, std::int32_t row) const
    {
        return kind(column, row) == CellKind::empty;
    }
    // TextPool::empty where the cell isn't a text.
    [[nodiscard]] TextId text(std::int32_t column, std::int32_t row) const
    {
        return kind(column, row) == CellKind::text ? static_cast<TextId>(bits(column, row)) : TextPool::empty;
    }
    // A number as it is; a date as days since 1899-12-30, whatever the document's null date; 0 for all else.
    [[nodiscard]] double number(std::int32_t column, std::int32_t row) const
    {
        const CellKind is = kind(column, row);
        return is == CellKind::number || is == CellKind::date ? std::bit_cast<double>(bits(column, row)) : 0.0;
    }
    // The office's error code (532 is #DIV/0!, 32767 #N/A …), 0 where there's no error.
    [[nodiscard]] int error(std::int32_t column, std::int32_t row) const
    {
        return kind(column, row) == CellKind::error ? static_cast<int>(bits(column, row)) : 0;
    }

    // Precondition of the setters: contains(column, row).
    void set_text(std::int32_t column, std::int32_t row, TextId text);
    void set_number(std::int32_t column, std::int32_t row, double value);
    void set_date(std::int32_t column, std::int32_t row, double days);
    void set_error(std::int32_t column, std::int32_t row, int code);
    void clear(std::int32_t column, std::int32_t row);

    // Merged rectangles, ordered by row, then column. Only the first cell of each holds content.
    [[nodiscard]] const std::vector<Area>& merges() const { return merges_.areas(); }
    void set_merges(std::vector<Area> merges);
    // The merged rectangle that covers this cell, nullptr where none does.
    [[nodiscard]] const Area* merge_at(std::int32_t column, std::int32_t row) const { return merges_.at(column, row); }

    // Rectangles of cells whose format shows a number as a percentage, in any order.
    void set_percents(std::vector<Area> areas);
    [[nodiscard]] bool shown_as_percent(std::int32_t column, std::int32_t row) const
    {
        return percents_.at(column, row) != nullptr;
    }

    // The formula of a cell as the office tells it to programs: English names, ";" between arguments. Only few cells
    // have one, and where a sheet is full of formulas none is kept (has_formulas() is then false).
    void set_formula(std::int32_t column, std::int32_t row, std::string formula);
    [[nodiscard]] std::string_view formula(std::int32_t column, std::int32_t row) const;
    [[nodiscard]] bool has_formulas() const { return !formulas_.empty(); }

    [[nodiscard]] bool row_hidden(std::int32_t row) const
    {
        return !hidden_.empty() && 0 <= row && row < rows_ && hidden_[static_cast<std::size_t>(row)];
    }
    void hide_rows(std::int32_t first, std::int32_t last);
    [[nodiscard]] bool column_hidden(std::int32_t column) const
    {
        return !hidden_columns_.empty() && 0 <= column && column < columns() &&
               hidden_columns_[static_cast<std::size_t>(column)];
    }
    void hide_column(std::int32_t column);

private:
    struct Column
    {
        std::vector<CellKind> kinds;
        std::vector<std::uint64_t> bits; // a TextId, a double or an error code, by kind
    };

    [[nodiscard]] std::uint64_t bits(std::int32_t column, std::int32_t row) const
    {
        return columns_[static_cast<std::size_t>(column)].bits[static_cast<std::size_t>(row)];
    }
    void set(std::int32_t column, std::int32_t row, CellKind kind, std::uint64_t bits);

    std::vector<Column> columns_;
    std::int32_t rows_ = 0;
    AreaIndex merges_;
    AreaIndex percents_;
    boost::unordered_flat_map<std::uint64_t, std::string> formulas_; // by row and column
    std::vector<bool> hidden_;                                       // empty where no row is hidden
    std::vector<bool> hidden_columns_;                               // empty where no column is
};

// Cells that bear a font of a legacy encoding.
struct LegacyFontArea
{
    Area area;
    text::LegacyFont font;
};

// A cell whose text was written in a legacy encoding; the grid holds it in Unicode.
struct DecodedCell
{
    std::int32_t row = 0;
    std::int32_t column = 0;
    TextId written = TextPool::empty; // what the document holds
    text::LegacyEncoding encoding = text::LegacyEncoding::tcvn3;
    bool lost_letter = false; // the "ư" of TCVN3 was dropped from it: it isn't what was meant
};

struct Sheet
{
    std::string name;
    bool hidden = false;
    Grid grid;
    std::vector<LegacyFontArea> legacy_fonts{};    // of nearly all sheets empty
    std::vector<DecodedCell> decoded{};            // by decode_legacy_texts(), ordered by column, row
    std::vector<std::int32_t> undecided_columns{}; // by the same: in a legacy font, but their texts read both ways
};

// All that the core knows of a document.
struct Workbook
{
    TextPool texts;
    std::vector<Sheet> sheets; // in the document's order; index = CellAddress.Sheet

    [[nodiscard]] const Grid& grid(std::int32_t sheet) const { return sheets[static_cast<std::size_t>(sheet)].grid; }
};

// "#DIV/0!", "Err:502": what Calc shows for an error code.
[[nodiscard]] std::string error_text(int code);

} // namespace datchuan::sheet
