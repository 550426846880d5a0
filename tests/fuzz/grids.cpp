// Whole workbooks, written as rule tests write them (tests/rules/rule_table.hpp): recognised, checked by all rules,
// repaired, and the targets computed. A row that holds the byte 0x01 is hidden.
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <tuple>

#include "fuzz/cell_mutation.hpp"
#include "fuzz/require.hpp"
#include "property/repaired.hpp"
#include "rules/rule_table.hpp"
#include "targets/result.hpp"

using datchuan::fuzz::require;
namespace rules = datchuan::rules;
namespace sheet = datchuan::sheet;
namespace tables = datchuan::tables;
namespace targets = datchuan::targets;

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);

namespace {

// Below a table's data stand its totals: only rules about sums may speak of them.
bool speaks_of_totals(const rules::Finding& finding)
{
    constexpr std::array<std::string_view, 8> about_totals{"R03", "R04", "R05", "R06", "R08", "R71", "R72", "R73"};
    return std::find(about_totals.begin(), about_totals.end(), finding.rule->id) != about_totals.end();
}

bool belongs_to(const rules::Finding& finding, const tables::Table& table)
{
    const sheet::Address at = finding.cell;
    if (at.sheet != table.sheet)
        return false;
    sheet::Area area = table.header;
    area.last_row = std::max(area.last_row, table.data.last_row);
    if (speaks_of_totals(finding))
        area.last_row = std::max(area.last_row, at.row);
    // A heading that reaches down into the header stands above it, and so does what is said of it.
    const tables::Column* const column = table.column_at(at.column);
    return area.contains(at.column, at.row) || (column != nullptr && column->header_row == at.row);
}

void check_table(const sheet::Workbook& workbook, const tables::Table& table)
{
    require(0 <= table.sheet && static_cast<std::size_t>(table.sheet) < workbook.sheets.size(), "a table has a sheet");
    const sheet::Grid& grid = workbook.grid(table.sheet);
    require(grid.contains(table.header.first_column, table.header.first_row) &&
                grid.contains(table.header.last_column, table.header.last_row) && !table.header.empty(),
            "a header lies on the sheet");
    require(!table.rows.empty() && !table.data.empty() && grid.contains(table.data.last_column, table.data.last_row) &&
                table.header.last_row < table.data.first_row,
            "the data lie below the header, on the sheet");
    std::int32_t above = table.header.last_row;
    for (const tables::Row& row : table.rows) {
        require(above < row.row && row.row <= table.data.last_row, "rows go down");
        require(table.header.last_row < row.identity_row && row.identity_row <= row.row, "identity comes from above");
        require(row.section < static_cast<std::int32_t>(table.sections.size()), "a row's section is there");
        require(row.section < 0 || table.sections[static_cast<std::size_t>(row.section)].row < row.row,
                "a section stands above its rows");
        above = row.row;
    }
    for (const tables::Column& column : table.columns) {
        require(table.header.first_column <= column.column && column.column <= table.header.last_column,
                "columns are under the header");
        // A heading may reach down into the header from above it.
        require(0 <= column.header_row && column.header_row <= table.header.last_row, "headings are in the header");
        require(0 <= column.confidence && column.confidence <= 1, "confidence is between 0 and 1");
    }
}

void check_findings(const rules::Book& book, const std::vector<rules::Finding>& findings)
{
    std::set<std::pair<sheet::Address, std::string_view>> seen;
    for (const rules::Finding& finding : findings) {
        require(std::any_of(book.tables.begin(), book.tables.end(),
                            [&](const tables::Table& table) { return belongs_to(finding, table); }),
                "findings stand in tables");
        require(book.workbook.grid(finding.cell.sheet).contains(finding.cell.column, finding.cell.row),
                "findings stand on the sheet");
        require(seen.emplace(finding.cell, finding.rule->id).second, "a rule speaks of a cell once");
        require(!finding.repairable || !finding.replacement.empty(), "a repair has something to write");
        for (const rules::Language language : {rules::Language::vietnamese, rules::Language::english})
            require(!rules::message(finding, language).empty(), "a finding has its sentence");
    }
    require(std::is_sorted(findings.begin(), findings.end(),
                           [](const rules::Finding& a, const rules::Finding& b) {
                               return std::tie(a.cell, a.rule->id) < std::tie(b.cell, b.rule->id);
                           }),
            "findings come in order");
}

void check_targets(const rules::Book& book)
{
    for (const targets::Result& result :
         targets::compute(targets::shipped_profiles().front().rows, book.workbook, book.tables, book.registry, {},
                          targets::Language::vietnamese)) {
        require(!result.message.empty(), "a result has its sentence");
        const std::size_t listed = result.reached.size() + result.open.size() + result.missing.size();
        require(result.population == static_cast<long>(listed),
                "everybody of the population is in one of the three lists");
        require(listed <= book.registry.persons().size(), "a person counts once");
        require(result.achieved == static_cast<long>(result.reached.size()) &&
                    result.undecided == static_cast<long>(result.open.size()) && result.female <= result.achieved,
                "the counts are those of the lists");
    }
}

void hide_rows(sheet::Workbook& workbook)
{
    for (sheet::Sheet& sheet : workbook.sheets)
        for (std::int32_t row = 0; row < sheet.grid.rows(); ++row)
            for (std::int32_t column = 0; column < sheet.grid.columns(); ++column)
                if (workbook.texts[sheet.grid.text(column, row)].find('\x01') != std::string_view::npos)
                    sheet.grid.hide_rows(row, row);
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed)
{
    std::minstd_rand random(seed);
    constexpr unsigned one_in = 4; // bytes; else cells, rows and columns
    if (random() % one_in == 0)
        return LLVMFuzzerMutate(data, size, max_size);
    const std::string text =
        datchuan::fuzz::with_other_cells({reinterpret_cast<const char*>(data), size}, max_size, random);
    std::memcpy(data, text.data(), text.size());
    return text.size();
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    // No cell of a spreadsheet holds these.
    if (text.find("#nan") != std::string_view::npos || text.find("#inf") != std::string_view::npos ||
        text.find("#-") != std::string_view::npos)
        return -1;
    rules::WrittenBook written(text);
    hide_rows(written.workbook);
    const rules::Book book = written.book();
    for (const tables::Table& table : book.tables)
        check_table(book.workbook, table);
    const std::vector<rules::Finding> findings = rules::run(book);
    check_findings(book, findings);
    for (const rules::Skipped& skipped : rules::not_checked(book, {}, rules::Language::english))
        require(!skipped.reason.empty(), "what isn't checked has its reason");
    check_targets(book);

    const datchuan::property::Repaired once(written.workbook, written.settings);
    const datchuan::property::Repaired twice(once.workbook(), written.settings);
    if (once.changed() > 0)
        require(twice.changed() == 0, "a second repair changes nothing");
    return 0;
}
