#include "office/targets_sheet.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

#include <com/sun/star/table/CellContentType.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include "office/document.hpp"
#include "office/number_formats.hpp"
#include "office/protection.hpp"
#include "office/text.hpp"
#include "rules/view.hpp"
#include "text/number.hpp"
#include "text/vietnamese.hpp"

namespace uno = com::sun::star::uno;
using css::table::CellContentType_FORMULA;
using css::table::CellContentType_TEXT;
using css::table::CellContentType_VALUE;
using css::table::XCell;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {

using rules::Language;
using targets::Field;
using targets::Result;
using targets::Verdict;

namespace {

// A table of targets begins near the top of its sheet: looking further down would mean folding every text of it.
constexpr sal_Int32 header_rows_searched = 200;

using Columns = std::array<sal_Int32, targets::field_count>;

std::size_t at(Field field) { return static_cast<std::size_t>(field); }

Columns columns_named_in(const sheet::Workbook& workbook, sal_Int32 sheet, sal_Int32 row)
{
    const sheet::Grid& grid = workbook.grid(sheet);
    Columns columns;
    columns.fill(-1);
    for (sal_Int32 column = 0; column < grid.columns(); ++column) {
        if (grid.kind(column, row) != sheet::CellKind::text)
            continue;
        const std::optional<Field> field = targets::field_of(workbook.texts[grid.text(column, row)]);
        if (field && columns[at(*field)] < 0)
            columns[at(*field)] = column;
    }
    return columns;
}

// Other tables have a "Mã" or a "Kết quả" too; all four of these together only ours has.
bool is_header(const Columns& columns)
{
    constexpr std::array<Field, 4> telling{Field::id, Field::population, Field::threshold, Field::verdict};
    return std::all_of(telling.begin(), telling.end(), [&](Field field) { return columns[at(field)] >= 0; });
}

std::string written_number(double value)
{
    constexpr int most_decimals = 4;
    std::string text = text::to_text(value, most_decimals);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with(','))
        text.pop_back();
    return text;
}

std::string read_cell(const sheet::Workbook& workbook, const sheet::Address& cell, bool is_percentage)
{
    const rules::Cell read = rules::cell_at(workbook, cell);
    if (read.kind == sheet::CellKind::text)
        return std::string(text::trim(read.text));
    if (read.kind != sheet::CellKind::number)
        return read.shown();
    // "80%" typed into a cell is 0.8 for the office. No target asks for one percent or less.
    const bool fraction = is_percentage && 0 < read.number && read.number <= 1;
    return written_number(fraction ? read.number * 100 : read.number);
}

bool is_blank(const sheet::Grid& grid, const Columns& columns, sal_Int32 row)
{
    return std::all_of(columns.begin(), columns.end(),
                       [&](sal_Int32 column) { return column < 0 || grid.empty(column, row); });
}

// The numbers of the columns, as forms have them under their header.
bool is_number_row(const sheet::Grid& grid, const Columns& columns, sal_Int32 row)
{
    return std::all_of(columns.begin(), columns.end(), [&](sal_Int32 column) {
        return column < 0 || grid.empty(column, row) || grid.kind(column, row) == sheet::CellKind::number;
    });
}

// A line between targets that only says what follows: "I. Cán bộ, công chức".
bool is_heading(const targets::Row& row)
{
    const auto filled = [](const std::string& text) { return !text.empty(); };
    return std::count_if(row.begin(), row.end(), filled) <= 1 &&
           (filled(row[at(Field::id)]) || filled(row[at(Field::label)]));
}

std::optional<TargetsTable> table_on(const sheet::Workbook& workbook, sal_Int32 sheet)
{
    const sheet::Grid& grid = workbook.grid(sheet);
    TargetsTable table;
    table.sheet = sheet;
    const sal_Int32 end = std::min(grid.rows(), header_rows_searched);
    for (table.header_row = 0; table.header_row < end; ++table.header_row) {
        table.columns = columns_named_in(workbook, sheet, table.header_row);
        if (is_header(table.columns))
            break;
    }
    if (table.header_row == end)
        return std::nullopt;
    table.first_line = table.end_line = table.header_row + 1;
    for (sal_Int32 row = table.header_row + 1; row < grid.rows() && !is_blank(grid, table.columns, row); ++row) {
        if (is_number_row(grid, table.columns, row)) {
            table.first_line = table.first_line == row ? row + 1 : table.first_line;
            table.end_line = std::max(table.end_line, table.first_line);
            continue;
        }
        table.end_line = row + 1;
        targets::Row texts;
        for (std::size_t i = 0; i < targets::question_count; ++i) // the method comes before the threshold
            if (table.columns[i] >= 0)
                texts[i] =
                    read_cell(workbook, {sheet, row, table.columns[i]},
                              i == at(Field::threshold) && !targets::asks_for_a_number(texts[at(Field::method)]));
        if (is_heading(texts))
            continue;
        table.rows_at.push_back(row);
        table.rows.push_back(std::move(texts));
    }
    return table;
}

// Writes into single cells, so that comments stay, and only what isn't there yet.
class ResultWriter
{
public:
    ResultWriter(const DocumentRef& document, const TargetsTable& table, Language language)
        : sheet_(sheet_at(document, table.sheet)), table_(table), language_(language), formats_(document, language)
    {
    }

    void write(sal_Int32 row, const Result& result)
    {
        const bool computed = result.verdict != Verdict::not_computable;
        const bool counted = computed && result.verdict != Verdict::no_population;
        count(Field::achieved, row, result.achieved, counted);
        count(Field::total, row, result.population, computed);
        percentage(row, result, counted);
        count(Field::shortfall, row, result.shortfall, counted);
        count(Field::undecided, row, result.undecided, counted);
        count(Field::female, row, result.female, counted);
        count(Field::attendances, row, result.attendances, counted && result.attendances >= 0);
        text(Field::verdict, row, verdict(result));
    }

private:
    [[nodiscard]] sal_Int32 column(Field field) const { return table_.columns[at(field)]; }
    [[nodiscard]] Reference<XCell> cell(Field field, sal_Int32 row) const
    {
        return sheet_->getCellByPosition(column(field), row);
    }

    void count(Field field, sal_Int32 row, long value, bool known)
    {
        if (column(field) < 0)
            return;
        if (!known)
            return text(field, row, "-");
        number(cell(field, row), static_cast<double>(value));
    }

    static void number(const Reference<XCell>& cell, double value)
    {
        if (cell->getType() != CellContentType_VALUE || cell->getValue() != value)
            cell->setValue(value);
    }

    void text(Field field, sal_Int32 row, const std::string& utf8)
    {
        if (column(field) < 0)
            return;
        const Reference<XCell> to = cell(field, row);
        const rtl::OUString wanted = to_office(utf8);
        const Reference<css::text::XTextRange> range(to, UNO_QUERY_THROW);
        if (to->getType() != CellContentType_TEXT || range->getString() != wanted)
            range->setString(wanted);
    }

    // Live where the two counts stand beside it: correcting one by hand corrects the percentage.
    void percentage(sal_Int32 row, const Result& result, bool known)
    {
        if (column(Field::percent) < 0)
            return;
        if (!known)
            return text(Field::percent, row, "-");
        const Reference<XCell> to = cell(Field::percent, row);
        formats_.set_percent(to, result.decimals);
        if (column(Field::achieved) < 0 || column(Field::total) < 0)
            return number(to, result.percent() / 100);
        const std::string total = sheet::cell_name(column(Field::total), row);
        const rtl::OUString formula =
            to_office("=IF(" + total + "=0;\"\";" + sheet::cell_name(column(Field::achieved), row) + "/" + total + ")");
        if (to->getType() != CellContentType_FORMULA || to->getFormula() != formula)
            to->setFormula(formula);
    }

    // The word alone where the counts beside it say the rest; the sentence where something is open or missing.
    [[nodiscard]] std::string verdict(const Result& result) const
    {
        std::string word(targets::word_of(result.verdict, language_));
        const bool told = result.untagged > 0 && result.verdict != Verdict::met;
        const bool speaks = result.undecided > 0 || told || result.verdict == Verdict::undecided ||
                            result.verdict == Verdict::no_population || result.verdict == Verdict::not_computable;
        if (!speaks || result.message.empty())
            return word;
        return result.message.starts_with(word) ? result.message : word + ". " + result.message;
    }

    SheetRef sheet_;
    const TargetsTable& table_;
    Language language_;
    NumberFormats formats_;
};

} // namespace

std::optional<TargetsTable> find_targets_table(const sheet::Workbook& workbook, std::optional<sal_Int32> own_sheet)
{
    const auto count = static_cast<sal_Int32>(workbook.sheets.size());
    if (own_sheet && 0 <= *own_sheet && *own_sheet < count)
        if (std::optional<TargetsTable> table = table_on(workbook, *own_sheet))
            return table;
    for (sal_Int32 sheet = 0; sheet < count; ++sheet)
        if (std::optional<TargetsTable> table = table_on(workbook, sheet))
            return table;
    return std::nullopt;
}

void write_results(const DocumentRef& document, const TargetsTable& table, const std::vector<Result>& results,
                   Language language)
{
    require_writable(document, table.sheet, language);
    ResultWriter writer(document, table, language);
    const std::size_t count = std::min(results.size(), table.rows_at.size());
    for (std::size_t i = 0; i < count; ++i)
        writer.write(table.rows_at[i], results[i]);
}

} // namespace datchuan::office
