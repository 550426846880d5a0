#include "office/repair.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSheetAnnotation.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/table/CellContentType.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include "office/cell_formats.hpp"
#include "office/number_formats.hpp"
#include "office/protection.hpp"
#include "office/say.hpp"
#include "office/text.hpp"
#include "office/unicode_font.hpp"
#include "text/number.hpp"

namespace uno = com::sun::star::uno;
using css::table::CellContentType;
using css::table::CellContentType_EMPTY;
using css::table::CellContentType_FORMULA;
using css::table::CellContentType_TEXT;
using css::table::CellContentType_VALUE;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {
namespace {

using rules::Change;
using rules::NewValue;
using rules::OldValue;
using sheet::CellKind;
using CellRef = Reference<css::table::XCell>;

CellRef cell_at(const SheetRef& sheet, const sheet::Address& at) { return sheet->getCellByPosition(at.column, at.row); }

rtl::OUString text_of(const CellRef& cell)
{
    return Reference<css::text::XTextRange>(cell, UNO_QUERY_THROW)->getString();
}

// Whether the office, or the clerk by pressing Enter in the cell, would make something else of such a text.
bool reads_as_more(std::string_view text)
{
    constexpr std::string_view formula_signs = "=+-@'";
    return text.find_first_of("0123456789") != std::string_view::npos ||
           (!text.empty() && formula_signs.find(text.front()) != std::string_view::npos);
}

bool is_locked(const std::vector<sal_Int32>& locked, sal_Int32 sheet)
{
    return std::binary_search(locked.begin(), locked.end(), sheet);
}

void leave_locked(LeftAlone& left_alone, sal_Int32 sheet)
{
    ++left_alone.locked;
    const auto place = std::lower_bound(left_alone.sheets.begin(), left_alone.sheets.end(), sheet);
    if (place == left_alone.sheets.end() || *place != sheet)
        left_alone.sheets.insert(place, sheet);
}

// Cells with comments, which a write of a whole range would delete.
std::vector<sheet::Address> commented_cells(const SheetRef& sheet)
{
    const auto notes = Reference<css::sheet::XSheetAnnotationsSupplier>(sheet, UNO_QUERY_THROW)->getAnnotations();
    std::vector<sheet::Address> cells;
    for (sal_Int32 i = 0; i < notes->getCount(); ++i) {
        const css::table::CellAddress at =
            Reference<css::sheet::XSheetAnnotation>(notes->getByIndex(i), UNO_QUERY_THROW)->getPosition();
        cells.push_back({at.Sheet, at.Row, at.Column});
    }
    std::sort(cells.begin(), cells.end());
    return cells;
}

// A change with the number format and the font that its cell gets.
struct Write
{
    Change change;
    sal_Int32 format = 0;
    bool sets_format = false;
    bool into_empty = false;
    rtl::OUString font{}; // empty: the cell keeps its own
};

class Writer
{
public:
    explicit Writer(const DocumentRef& document)
        : document_(document), formats_(document, rules::Language::vietnamese), limits_(document),
          locked_(protected_sheets(document)), shift_(days_to_null_date(document))
    {
    }

    // In the order of one_a_cell(): runs down a column stand together.
    Written write(const std::vector<Change>& changes)
    {
        std::vector<Write> writes;
        for (const Change& change : changes)
            if (auto write = planned(change))
                writes.push_back(*std::move(write));
        const std::span<const Write> all(writes);
        for (std::size_t first = 0; first < all.size();) {
            std::size_t last = first + 1;
            while (last < all.size() && goes_on(all[last - 1], all[last]))
                ++last;
            write_run(all.subspan(first, last - first));
            first = last;
        }
        return std::move(written_);
    }

private:
    const SheetRef& sheet(sal_Int32 index)
    {
        if (!sheet_.is() || index != sheet_index_) {
            sheet_ = sheet_at(document_, index);
            sheet_index_ = index;
            commented_.reset();
        }
        return sheet_;
    }

    // Nothing where the cell is left as it is.
    std::optional<Write> planned(const Change& change)
    {
        if (!limits_.contain(change.cell))
            return {};
        if (is_locked(locked_, change.cell.sheet)) {
            leave_locked(written_.left_alone, change.cell.sheet);
            return {};
        }
        const CellRef cell = cell_at(sheet(change.cell.sheet), change.cell);
        const CellContentType type = cell->getType();
        if (type == CellContentType_FORMULA) {
            ++written_.left_alone.formulas;
            return {};
        }
        if (holds(cell, type, change.value))
            return {};
        if (change.before && !holds(cell, type, *change.before)) {
            ++written_.left_alone.edited;
            return {};
        }
        Write write{change, property<sal_Int32>(cell, "NumberFormat"), false, type == CellContentType_EMPTY};
        choose_format(write);
        if (change.value.kind == CellKind::text)
            write.font = unicode_font(cell, text_of(cell), to_office(change.value.text));
        return write;
    }

    [[nodiscard]] bool holds(const CellRef& cell, CellContentType type, const NewValue& value) const
    {
        if (value.kind == CellKind::text)
            return type == CellContentType_TEXT && text_of(cell) == to_office(value.text);
        return type == CellContentType_VALUE &&
               cell->getValue() == number_in(value, property<sal_Int32>(cell, "NumberFormat"));
    }

    [[nodiscard]] bool holds(const CellRef& cell, CellContentType type, const OldValue& value) const
    {
        switch (value.kind) {
        case CellKind::text:
            return type == CellContentType_TEXT && to_utf8(text_of(cell)) == value.text;
        case CellKind::number:
            return type == CellContentType_VALUE && cell->getValue() == value.number;
        case CellKind::date:
            return type == CellContentType_VALUE && cell->getValue() + shift_ == value.number;
        case CellKind::empty:
            return type == CellContentType_EMPTY;
        case CellKind::error: // of a formula, which is never written over
            break;
        }
        return false;
    }

    // As the cell's format shows it: 79.9 % is 0.799 in a cell of percentages.
    [[nodiscard]] double number_in(const NewValue& value, sal_Int32 format) const
    {
        if (value.kind == CellKind::date)
            return value.number - shift_;
        constexpr double hundred = 100;
        return value.percent && formats_.is_percent(format) ? value.number / hundred : value.number;
    }

    void choose_format(Write& write)
    {
        const NewValue& value = write.change.value;
        sal_Int32 format = write.format;
        const bool standard = formats_.is_standard(format) || formats_.is_text(format);
        if (value.look == rules::Look::percent && !formats_.is_percent(format)) {
            format = formats_.percent(1);
        } else if (value.look == rules::Look::decimal && standard) {
            format = formats_.decimal(1);
        } else if (value.kind == CellKind::text) {
            // Set by ourselves: where a text looks like a number, a date or a formula, the office would do it without a
            // trace in the undo.
            if (reads_as_more(value.text))
                format = formats_.text();
        } else if (write.change.like) {
            format = format_of(*write.change.like);
        } else if (value.kind == CellKind::date) {
            if (!formats_.is_date(format))
                format = formats_.date();
        } else if (formats_.is_text(format)) {
            format = value.text.find('.') == std::string::npos ? formats_.general() : formats_.count();
        }
        write.sets_format = format != write.format;
        write.format = format;
    }

    // Of a cell of the same column, asked for again and again.
    sal_Int32 format_of(const sheet::Address& cell)
    {
        if (!like_ || like_->first != cell)
            like_ = {cell, property<sal_Int32>(cell_at(sheet(cell.sheet), cell), "NumberFormat")};
        return like_->second;
    }

    static bool goes_on(const Write& before, const Write& next)
    {
        const sheet::Address& above = before.change.cell;
        const sheet::Address& cell = next.change.cell;
        return cell.sheet == above.sheet && cell.column == above.column && cell.row == above.row + 1 &&
               next.change.value.kind == before.change.value.kind && next.format == before.format &&
               next.font == before.font;
    }

    bool any_commented(std::span<const Write> run)
    {
        if (!commented_)
            commented_ = commented_cells(sheet(run.front().change.cell.sheet));
        return std::any_of(run.begin(), run.end(), [this](const Write& write) {
            return std::binary_search(commented_->begin(), commented_->end(), write.change.cell);
        });
    }

    // A range at once costs a fraction, also when it's undone, but deletes comments; and cells that were empty aren't
    // empty again after the undo.
    void write_run(std::span<const Write> run)
    {
        constexpr std::size_t long_run = 8;
        const SheetRef& at = sheet(run.front().change.cell.sheet);
        const bool takes_care = std::any_of(run.begin(), run.end(), [](const Write& write) {
            return write.into_empty || !write.change.value.formula.empty() ||
                   write.change.value.text.find('\n') != std::string::npos;
        });
        if (run.size() < long_run || takes_care || any_commented(run)) {
            for (const Write& write : run)
                write_cell(at, write);
        } else {
            write_range(at, run);
        }
        for (const Write& write : run)
            written_.cells.push_back(write.change.cell);
    }

    void write_cell(const SheetRef& at, const Write& write) const
    {
        const CellRef cell = cell_at(at, write.change.cell);
        if (write.sets_format)
            set_property(cell, "NumberFormat", write.format);
        if (!write.font.isEmpty())
            set_property(cell, "CharFontName", write.font);
        const NewValue& value = write.change.value;
        if (!value.formula.empty())
            cell->setFormula(to_office(value.formula));
        else if (value.kind == CellKind::text)
            Reference<css::text::XTextRange>(cell, UNO_QUERY_THROW)->setString(to_office(value.text));
        else
            cell->setValue(number_in(value, write.format));
    }

    void write_range(const SheetRef& at, std::span<const Write> run) const
    {
        const sheet::Address& first = run.front().change.cell;
        const Reference<css::table::XCellRange> range =
            at->getCellRangeByPosition(first.column, first.row, first.column, run.back().change.cell.row);
        if (std::any_of(run.begin(), run.end(), [](const Write& write) { return write.sets_format; }))
            set_property(range, "NumberFormat", run.front().format);
        if (!run.front().font.isEmpty())
            set_property(range, "CharFontName", run.front().font);
        uno::Sequence<uno::Sequence<uno::Any>> rows(static_cast<sal_Int32>(run.size()));
        uno::Sequence<uno::Any>* to = rows.getArray();
        for (const Write& write : run) {
            const NewValue& value = write.change.value;
            const uno::Any cell = value.kind == CellKind::text ? uno::Any(to_office(value.text))
                                                               : uno::Any(number_in(value, write.format));
            *to++ = uno::Sequence<uno::Any>(&cell, 1);
        }
        Reference<css::sheet::XCellRangeData>(range, UNO_QUERY_THROW)->setDataArray(rows);
    }

    DocumentRef document_;
    NumberFormats formats_;
    CellLimits limits_;
    std::vector<sal_Int32> locked_;
    double shift_;
    SheetRef sheet_;
    sal_Int32 sheet_index_ = 0;
    std::optional<std::vector<sheet::Address>> commented_; // of that sheet
    std::optional<std::pair<sheet::Address, sal_Int32>> like_;
    Written written_;
};

std::string count_of(long cells) { return text::grouped(cells); }

std::string names_of(const DocumentRef& document, const std::vector<sal_Int32>& sheets)
{
    std::string names;
    for (const sal_Int32 sheet : sheets)
        names += (names.empty() ? "“" : ", “") + to_utf8(name_of(sheet_at(document, sheet))) + "”";
    return names;
}

} // namespace

Written write_changes(const DocumentRef& document, std::vector<Change> changes)
{
    return Writer(document).write(rules::one_a_cell(std::move(changes)));
}

LeftAlone drop_unwritable(const DocumentRef& document, std::vector<rules::Proposal>& proposals)
{
    const std::vector<sal_Int32> locked = protected_sheets(document);
    LeftAlone left_alone;
    std::erase_if(proposals, [&](const rules::Proposal& proposal) {
        if (is_locked(locked, proposal.cell.sheet)) {
            if (proposal.certain)
                leave_locked(left_alone, proposal.cell.sheet);
            return true;
        }
        const CellRef cell = cell_at(sheet_at(document, proposal.cell.sheet), proposal.cell);
        if (cell->getType() != CellContentType_FORMULA)
            return false;
        left_alone.formulas += proposal.certain ? 1 : 0;
        return true;
    });
    return left_alone;
}

std::string sentence(const DocumentRef& document, const LeftAlone& left_alone, rules::Language language)
{
    if (left_alone.cells() == 0)
        return {};
    std::string reasons;
    const auto add = [&](long cells, const std::string& vietnamese, const std::string& english) {
        if (cells > 0)
            reasons +=
                (reasons.empty() ? "" : ", ") + count_of(cells) + say(language, " ô " + vietnamese, " " + english);
    };
    add(left_alone.formulas, "có công thức", "with formulas");
    add(left_alone.locked, "trên trang được bảo vệ " + names_of(document, left_alone.sheets),
        "on protected sheets " + names_of(document, left_alone.sheets));
    add(left_alone.edited, "đã đổi nội dung sau khi kiểm tra", "changed since they were checked");
    const std::string all = count_of(left_alone.cells());
    return say(language, "Bỏ qua " + all + " ô: " + reasons + ".", "Left alone " + all + " cells: " + reasons + ".");
}

} // namespace datchuan::office
