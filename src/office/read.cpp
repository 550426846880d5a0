#include "office/read.hpp"

#include <algorithm>
#include <future>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/uno/Sequence.hxx>

#include "office/cell_formats.hpp"
#include "office/content_extent.hpp"
#include "office/document.hpp"
#include "office/formulas.hpp"
#include "office/text.hpp"
#include "sheet/legacy_text.hpp"

namespace uno = com::sun::star::uno;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {
namespace {

// Large enough that the calls don't count, small enough that a block's copies stay in the cache's reach.
constexpr sal_Int32 block_rows = 8192;

using Block = uno::Sequence<uno::Sequence<uno::Any>>;

// Interning by the address of a text's buffer: equal texts of a document share one, so almost every cell is found
// without looking at its characters. The pool behind it decides what is equal; the buffers are held as long as their
// addresses are known, or another text could come to stand at one of them.
class Interner
{
public:
    explicit Interner(sheet::TextPool& texts) : texts_(texts) {}

    sheet::TextId operator()(rtl_uString* buffer)
    {
        const auto known = by_address_.find(buffer);
        if (known != by_address_.end())
            return known->second;
        utf8_.clear();
        append_utf8(utf8_, buffer->buffer, buffer->length);
        const sheet::TextId id = texts_.intern(utf8_);
        held_.emplace_back(buffer);
        by_address_.emplace(buffer, id);
        return id;
    }

private:
    sheet::TextPool& texts_;
    boost::unordered_flat_map<rtl_uString*, sheet::TextId> by_address_;
    std::vector<rtl::OUString> held_;
    std::string utf8_;
};

struct Position
{
    sal_Int32 column = 0;
    sal_Int32 row = 0;
};

// Copies a block's values into the grid. The Anys are looked into where they lie: unpacking millions of them by >>=
// costs more than all the rest.
void digest(const Block& block, sal_Int32 first_row, Interner& intern, sheet::Grid& grid, std::vector<Position>& errors)
{
    const uno::Sequence<uno::Any>* const rows = block.getConstArray();
    for (sal_Int32 r = 0; r < block.getLength(); ++r) {
        const uno::Any* const cells = rows[r].getConstArray();
        const sal_Int32 row = first_row + r;
        for (sal_Int32 column = 0; column < rows[r].getLength(); ++column) {
            const uno::Any& cell = cells[column];
            switch (cell.getValueTypeClass()) {
            case uno::TypeClass_STRING: {
                rtl_uString* const text = *static_cast<rtl_uString* const*>(cell.getValue());
                if (text->length != 0) // so does an empty cell come, too
                    grid.set_text(column, row, intern(text));
                break;
            }
            case uno::TypeClass_DOUBLE:
                grid.set_number(column, row, *static_cast<const double*>(cell.getValue()));
                break;
            case uno::TypeClass_VOID:
                errors.push_back({column, row});
                break;
            default:
                break;
            }
        }
    }
}

// A second thread digests one block while the next is read. It touches nothing but the block's values.
std::vector<Position> read_values(css::table::XCellRange& from, Interner& intern, sheet::Grid& grid)
{
    std::vector<Position> errors;
    std::future<void> digesting;
    for (sal_Int32 row = 0; row < grid.rows(); row += block_rows) {
        const sal_Int32 last = std::min(row + block_rows, grid.rows()) - 1;
        const Reference<css::sheet::XCellRangeData> range(from.getCellRangeByPosition(0, row, grid.columns() - 1, last),
                                                          UNO_QUERY_THROW);
        const Block block = range->getDataArray();
        if (digesting.valid())
            digesting.get();
        if (last + 1 == grid.rows())
            digest(block, row, intern, grid, errors);
        else // by the default policy, so that it still works where no thread can be had
            digesting = std::async([block, row, &intern, &grid, &errors] { digest(block, row, intern, grid, errors); });
    }
    return errors;
}

// Makes the grid and fills it; false where there's nothing.
bool read_cells(css::table::XCellRange& from, const Extent& extent, Interner& intern, sheet::Grid& grid)
{
    if (extent.empty())
        return false;
    grid = sheet::Grid(extent.columns, extent.rows);
    for (const Position& at : read_values(from, intern, grid))
        grid.set_error(at.column, at.row, from.getCellByPosition(at.column, at.row)->getError());
    return true;
}

void read_sheet_cells(const SheetRef& from, FormatReader& formats, Interner& intern, sheet::Sheet& to)
{
    if (!read_cells(*from, content_extent(from), intern, to.grid))
        return;
    formats.read(from, to);
    read_formulas(from, to.grid);
    hide_rows_and_columns(from, to.grid);
}

sheet::Workbook read_sheets(const DocumentRef& document, std::optional<sal_Int32> only)
{
    sheet::Workbook workbook;
    Interner intern(workbook.texts);
    FormatReader formats(document);
    const sal_Int32 count = sheet_count(document);
    workbook.sheets.resize(static_cast<std::size_t>(count));
    for (sal_Int32 index = 0; index < count; ++index) {
        const SheetRef from = sheet_at(document, index);
        sheet::Sheet& to = workbook.sheets[static_cast<std::size_t>(index)];
        to.name = to_utf8(name_of(from));
        to.hidden = !property<bool>(from, "IsVisible");
        if (!only || *only == index)
            read_sheet_cells(from, formats, intern, to);
    }
    return workbook;
}

} // namespace

sheet::Workbook read(const DocumentRef& document) { return read_sheets(document, {}); }

sheet::Workbook read_in_unicode(const DocumentRef& document)
{
    sheet::Workbook workbook = read(document);
    sheet::decode_legacy_texts(workbook);
    return workbook;
}

sheet::Workbook read_sheet(const DocumentRef& document, sal_Int32 sheet) { return read_sheets(document, sheet); }

sheet::Workbook read_ranges(const std::vector<Reference<css::sheet::XSheetCellRange>>& ranges)
{
    sheet::Workbook workbook;
    Interner intern(workbook.texts);
    for (const Reference<css::sheet::XSheetCellRange>& range : ranges)
        read_cells(*range, range_extent(range), intern, workbook.sheets.emplace_back().grid);
    return workbook;
}

} // namespace datchuan::office
