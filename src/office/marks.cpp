#include "office/marks.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <com/sun/star/sheet/ConditionEntryType.hpp>
#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XConditionEntry.hpp>
#include <com/sun/star/sheet/XConditionalFormat.hpp>
#include <com/sun/star/sheet/XConditionalFormats.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>

#include "office/cell_ranges.hpp"
#include "office/cell_styles.hpp"
#include "office/protection.hpp"
#include "office/undo.hpp"

namespace uno = com::sun::star::uno;
using css::sheet::XConditionalFormat;
using css::sheet::XConditionalFormats;
using css::sheet::XSheetCellRangeContainer;
using css::table::CellRangeAddress;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {

using rules::Severity;

namespace {

// Past this many conditional formats get slow, and nobody looks at marks one by one any more.
constexpr std::size_t most_marks = 10'000;

// Always true, and nobody else's: an .xlsx file renames the styles of conditional formats, but not their formulas.
constexpr char our_condition[] = "LEN(\"DatChuan\")>0";

// What is laid over cells of one sheet in one style.
struct Overlay
{
    sal_Int32 sheet = 0;
    rtl::OUString style;
    Ranges ranges;
};

uno::Sequence<CellRangeAddress> sequence_of(const Ranges& ranges)
{
    return {ranges.data(), static_cast<sal_Int32>(ranges.size())};
}

Ranges vector_of(const uno::Sequence<CellRangeAddress>& ranges)
{
    return {ranges.getConstArray(), ranges.getConstArray() + ranges.getLength()};
}

Reference<XSheetCellRangeContainer> cells_of(const DocumentRef& document, const Overlay& overlay)
{
    auto cells = create<XSheetCellRangeContainer>(document, "com.sun.star.sheet.SheetCellRanges");
    Ranges ranges = overlay.ranges;
    for (CellRangeAddress& range : ranges)
        range.Sheet = static_cast<sal_Int16>(overlay.sheet);
    cells->addRangeAddresses(sequence_of(ranges), false);
    return cells;
}

css::beans::PropertyValue named(const char* name, const uno::Any& value)
{
    css::beans::PropertyValue property;
    property.Name = rtl::OUString::createFromAscii(name);
    property.Value = value;
    return property;
}

void set_condition(const Reference<XSheetCellRangeContainer>& cells, const rtl::OUString* style)
{
    const auto entries = property<Reference<css::sheet::XSheetConditionalEntries>>(cells, "ConditionalFormat");
    entries->clear();
    if (style) {
        uno::Sequence<css::beans::PropertyValue> condition(3);
        condition.getArray()[0] = named("Operator", uno::Any(css::sheet::ConditionOperator_FORMULA));
        condition.getArray()[1] = named("Formula1", uno::Any(rtl::OUString::createFromAscii(our_condition)));
        condition.getArray()[2] = named("StyleName", uno::Any(*style));
        entries->addNew(condition);
    }
    set_property(cells, "ConditionalFormat", entries);
}

// The office's own undo of a conditional format takes all content of the ranges' bounding box away and puts a copy
// back; on the way it shifts the edges of other conditional formats there (7.4). So it isn't recorded, and ours is.
void lay(const DocumentRef& document, const std::vector<Overlay>& overlays)
{
    for (const Overlay& overlay : overlays) {
        const UnrecordedChange unrecorded(document);
        set_condition(cells_of(document, overlay), &overlay.style);
    }
}

void lift(const DocumentRef& document, const std::vector<Overlay>& overlays)
{
    for (const Overlay& overlay : overlays) {
        const UnrecordedChange unrecorded(document);
        set_condition(cells_of(document, overlay), nullptr);
    }
}

Reference<XConditionalFormats> conditional_formats(const SheetRef& sheet)
{
    return property<Reference<XConditionalFormats>>(sheet, "ConditionalFormats");
}

// Nothing where the entry is a colour scale, data bar or icon set.
struct Entry
{
    bool ours = false;
    rtl::OUString style;
};

Entry entry_at(const Reference<XConditionalFormat>& format, sal_Int32 index)
{
    const Reference<css::sheet::XConditionEntry> entry(format->getByIndex(index), UNO_QUERY_THROW);
    if (entry->getType() != css::sheet::ConditionEntryType::CONDITION)
        return {};
    return {property<rtl::OUString>(entry, "Formula1").equalsAscii(our_condition),
            property<rtl::OUString>(entry, "StyleName")};
}

Reference<css::sheet::XSheetCellRanges> range_of(const Reference<XConditionalFormat>& format)
{
    return property<Reference<css::sheet::XSheetCellRanges>>(format, "Range");
}

// A sheet's conditional formats, told apart.
struct Formats
{
    struct Ours
    {
        sal_Int32 id = 0;
        rtl::OUString style;
        Ranges ranges;
    };
    std::vector<Ours> ours;
    std::vector<Reference<XConditionalFormat>> mixed; // the clerk has added conditions to one of ours
    Ranges theirs;                                    // cells of the others and the mixed ones
    std::vector<rtl::OUString> their_styles;
};

Formats formats_of(const SheetRef& sheet)
{
    Formats formats;
    const uno::Sequence<Reference<XConditionalFormat>> all = conditional_formats(sheet)->getConditionalFormats();
    for (sal_Int32 i = 0; i < all.getLength(); ++i) {
        const Reference<XConditionalFormat>& format = all[i];
        std::vector<rtl::OUString> our_styles;
        const sal_Int32 count = format->getCount();
        for (sal_Int32 at = 0; at < count; ++at) {
            const Entry entry = entry_at(format, at);
            (entry.ours ? our_styles : formats.their_styles).push_back(entry.style);
        }
        const Ranges ranges = vector_of(range_of(format)->getRangeAddresses());
        if (count > 0 && our_styles.size() == static_cast<std::size_t>(count)) {
            formats.ours.push_back({property<sal_Int32>(format, "ID"), our_styles.front(), ranges});
            continue;
        }
        if (!our_styles.empty())
            formats.mixed.push_back(format);
        formats.theirs.insert(formats.theirs.end(), ranges.begin(), ranges.end());
    }
    return formats;
}

// Our conditions in a format that the clerk has added others to. Removing a single one is broken in the office
// (removeByIndex throws for every valid index, 7.4), so they're made to mean nothing.
void silence_our_entries(const Reference<XConditionalFormat>& format)
{
    const sal_Int32 count = format->getCount();
    for (sal_Int32 i = 0; i < count; ++i) {
        if (!entry_at(format, i).ours)
            continue;
        const Reference<uno::XInterface> entry(format->getByIndex(i), UNO_QUERY_THROW);
        set_property(entry, "Formula1", rtl::OUString("FALSE()"));
        set_property(entry, "StyleName", rtl::OUString("Default"));
    }
}

// Takes our overlay off all sheets that aren't protected. Whether there was any; `styles_left` receives the styles that
// formats still name.
bool lift_all(const DocumentRef& document, std::vector<rtl::OUString>& styles_left)
{
    const std::vector<sal_Int32> locked = protected_sheets(document);
    std::vector<Overlay> overlays;
    bool any = false;
    const sal_Int32 count = sheet_count(document);
    for (sal_Int32 at = 0; at < count; ++at) {
        const SheetRef sheet = sheet_at(document, at);
        Formats formats = formats_of(sheet);
        styles_left.insert(styles_left.end(), formats.their_styles.begin(), formats.their_styles.end());
        if (std::binary_search(locked.begin(), locked.end(), at)) {
            for (const Formats::Ours& ours : formats.ours)
                styles_left.push_back(ours.style);
            continue;
        }
        any = any || !formats.ours.empty() || !formats.mixed.empty();
        for (const Reference<XConditionalFormat>& format : formats.mixed)
            silence_our_entries(format);
        for (Formats::Ours& ours : formats.ours) {
            const Ranges shared = shared_cells(ours.ranges, formats.theirs);
            Ranges alone = shared.empty() ? std::move(ours.ranges) : without(std::move(ours.ranges), shared);
            if (!shared.empty())
                conditional_formats(sheet)->removeByID(ours.id);
            if (!alone.empty())
                overlays.push_back({at, ours.style, std::move(alone)});
        }
    }
    if (overlays.empty())
        return any;
    lift(document, overlays);
    record_undo(
        document, "DatChuan", [overlays](const DocumentRef& in) { lay(in, overlays); },
        [overlays](const DocumentRef& in) { lift(in, overlays); });
    return true;
}

// One mark a cell, the gravest, in the order of cells.
void keep_gravest(std::vector<Mark>& marks)
{
    std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
        return a.cell != b.cell ? a.cell < b.cell : a.severity > b.severity;
    });
    marks.erase(std::unique(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.cell == b.cell; }),
                marks.end());
}

// Precondition: marks in the order of cells.
void leave_out_cells_with_formats(const DocumentRef& document, std::vector<Mark>& marks)
{
    std::vector<bool> taken(marks.size(), false);
    const auto row_begins = [&](sal_Int32 sheet, sal_Int32 row) {
        return std::lower_bound(marks.begin(), marks.end(), sheet::Address{sheet, row, 0},
                                [](const Mark& mark, const sheet::Address& at) { return mark.cell < at; });
    };
    const sal_Int32 count = sheet_count(document);
    for (sal_Int32 at = 0; at < count; ++at) {
        if (row_begins(at, 0) == row_begins(at + 1, 0))
            continue;
        for (const CellRangeAddress& range : formats_of(sheet_at(document, at)).theirs)
            for (auto mark = row_begins(at, range.StartRow); mark != row_begins(at, range.EndRow + 1); ++mark)
                if (range.StartColumn <= mark->cell.column && mark->cell.column <= range.EndColumn)
                    taken[static_cast<std::size_t>(mark - marks.begin())] = true;
    }
    std::size_t index = 0;
    std::erase_if(marks, [&](const Mark&) { return taken[index++]; });
}

void keep_most_important(std::vector<Mark>& marks)
{
    if (marks.size() <= most_marks)
        return;
    std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.severity > b.severity; });
    marks.resize(most_marks);
}

constexpr std::array<Severity, 3> severities{Severity::error, Severity::warning, Severity::hint};

std::vector<Severity> severities_of(const std::vector<Mark>& marks)
{
    std::vector<Severity> used;
    for (const Severity severity : severities)
        if (std::any_of(marks.begin(), marks.end(), [=](const Mark& mark) { return mark.severity == severity; }))
            used.push_back(severity);
    return used;
}

// The font that most of these cells bear, by a sample.
Font common_font(const DocumentRef& document, const std::vector<Mark>& marks)
{
    constexpr std::size_t sample = 50;
    std::vector<std::pair<Font, int>> counts;
    const std::size_t step = std::max<std::size_t>(1, marks.size() / sample);
    for (std::size_t i = 0; i < marks.size(); i += step) {
        const sheet::Address& at = marks[i].cell;
        const auto cell = sheet_at(document, at.sheet)->getCellByPosition(at.column, at.row);
        const Font font{property<rtl::OUString>(cell, "CharFontName"), property<float>(cell, "CharHeight")};
        const auto known =
            std::find_if(counts.begin(), counts.end(), [&](const auto& each) { return each.first == font; });
        if (known == counts.end())
            counts.emplace_back(font, 1);
        else
            ++known->second;
    }
    const auto fewer = [](const auto& a, const auto& b) { return a.second < b.second; };
    return std::max_element(counts.begin(), counts.end(), fewer)->first;
}

std::vector<Overlay> overlays_of(const std::vector<Mark>& marks, sal_Int32 sheets)
{
    std::vector<std::array<std::vector<sheet::Address>, severities.size()>> cells(static_cast<std::size_t>(sheets));
    for (const Mark& mark : marks)
        cells[static_cast<std::size_t>(mark.cell.sheet)][static_cast<std::size_t>(mark.severity)].push_back(mark.cell);
    std::vector<Overlay> overlays;
    for (sal_Int32 at = 0; at < sheets; ++at)
        for (const Severity severity : severities)
            if (auto& group = cells[static_cast<std::size_t>(at)][static_cast<std::size_t>(severity)]; !group.empty())
                overlays.push_back({at, style_name(severity), joined(at, std::move(group))});
    return overlays;
}

} // namespace

Marked set_marks(const DocumentRef& document, std::vector<Mark> marks)
{
    std::vector<rtl::OUString> styles_left;
    lift_all(document, styles_left);

    Marked marked;
    marked.protected_sheets = protected_sheets(document);
    const CellLimits limits(document);
    std::erase_if(marks, [&](const Mark& mark) {
        return !limits.contain(mark.cell) ||
               std::binary_search(marked.protected_sheets.begin(), marked.protected_sheets.end(), mark.cell.sheet);
    });
    keep_gravest(marks);
    const std::size_t wanted = marks.size();
    leave_out_cells_with_formats(document, marks);
    keep_most_important(marks);
    if (!marks.empty() && !add_mark_styles(document, severities_of(marks), common_font(document, marks)))
        marks.clear();
    marked.cells = static_cast<long>(marks.size());
    marked.left_out = static_cast<long>(wanted - marks.size());
    if (marks.empty())
        return marked;

    const std::vector<Overlay> overlays = overlays_of(marks, sheet_count(document));
    lay(document, overlays);
    record_undo(
        document, "DatChuan", [overlays](const DocumentRef& in) { lift(in, overlays); },
        [overlays](const DocumentRef& in) { lay(in, overlays); });
    return marked;
}

bool remove_marks(const DocumentRef& document)
{
    std::vector<rtl::OUString> styles_left;
    const bool any = lift_all(document, styles_left);
    remove_mark_styles(document, styles_left);
    return any;
}

} // namespace datchuan::office
