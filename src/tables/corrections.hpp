// What the clerk has said about tables and columns: it wins over what the words of the headings say.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "sheet/grid.hpp"
#include "tables/table.hpp"

namespace datchuan::tables {

// Places are told by words and not by addresses, so that they hold when rows and columns are inserted. A sheet that was
// renamed is known by its place among the sheets.
struct SheetPlace
{
    std::string name;
    std::int32_t index = 0;
    friend bool operator==(const SheetPlace&, const SheetPlace&) = default;
};

// "This column is …"; Role::unknown: nobody's business.
struct ColumnCorrection
{
    SheetPlace sheet;
    std::string path;     // Column::path
    std::int32_t nth = 0; // which of the columns of that path in the sheet's tables, from the top left
    Role role = Role::unknown;
    friend bool operator==(const ColumnCorrection&, const ColumnCorrection&) = default;
};

// "This row is the header of a table of this kind."
struct HeaderCorrection
{
    SheetPlace sheet;
    std::string words; // header_words_of() the row
    std::int32_t row = 0;
    Kind kind = Kind::roll;
    friend bool operator==(const HeaderCorrection&, const HeaderCorrection&) = default;
};

struct Corrections
{
    std::vector<ColumnCorrection> columns;
    std::vector<HeaderCorrection> headers;

    [[nodiscard]] bool empty() const { return columns.empty() && headers.empty(); }
    friend bool operator==(const Corrections&, const Corrections&) = default;
};

// The texts of a row as a HeaderCorrection tells it; empty where the row holds none.
[[nodiscard]] std::string header_words_of(const sheet::Workbook& workbook, std::int32_t sheet, std::int32_t row);

// Says (or says anew) what that column of a recognised table is; takes back what was said where there's no role.
// Precondition: the tables are those of the workbook, as recognised with these corrections.
void correct_column(Corrections& corrections, const sheet::Workbook& workbook, const std::vector<Table>& tables,
                    const Table& table, const Column& column, std::optional<Role> role);

// Says that this row is a header. False where the row holds no words, and nothing is said then.
bool correct_header(Corrections& corrections, const sheet::Workbook& workbook, std::int32_t sheet, std::int32_t row,
                    Kind kind);

// Takes back all that was said about the table, its being one included.
void forget_table(Corrections& corrections, const sheet::Workbook& workbook, const std::vector<Table>& tables,
                  const Table& table);

// One JSON text, to be kept in the document; and back. Nothing for a text that isn't one of these.
[[nodiscard]] std::string to_json(const Corrections& corrections);
[[nodiscard]] std::optional<Corrections> corrections_of(std::string_view text);

// What was said about one sheet, while its tables are read from the top down.
class SheetCorrections
{
public:
    SheetCorrections(const Corrections& corrections, const sheet::Workbook& workbook, std::int32_t sheet);

    // The first row from this one on that the clerk calls a header; a row past all others where there's none.
    [[nodiscard]] std::int32_t next_header(std::int32_t row) const;
    [[nodiscard]] std::optional<Kind> kind_at(std::int32_t row) const;

    // Puts what the clerk said over the roles of a header's columns; whether there was anything to put.
    bool apply(std::vector<Column>& columns) const;
    // These columns are a table's: those of the same path further down are the next ones.
    void pass(const std::vector<Column>& columns);

private:
    boost::unordered_flat_map<std::string, std::vector<std::pair<std::int32_t, Role>>> roles_; // by path
    boost::unordered_flat_map<std::string, std::int32_t> passed_;
    std::vector<std::pair<std::int32_t, Kind>> headers_; // by row
};

} // namespace datchuan::tables
