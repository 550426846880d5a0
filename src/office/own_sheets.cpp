#include "office/own_sheets.hpp"

#include <array>
#include <string>

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeReferrer.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/table/CellAddress.hpp>

#include "office/document.hpp"
#include "office/page_setup.hpp"
#include "office/protection.hpp"
#include "office/sheet_text.hpp"
#include "office/text.hpp"
#include "office/undo.hpp"

namespace uno = com::sun::star::uno;
using css::sheet::XNamedRanges;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {
namespace {

struct Names
{
    const char* mark; // of the defined name
    const char* vietnamese;
    const char* english;
};

constexpr std::array<Names, 5> all_names{{
    {"DatChuan_ChiTieu", "Chỉ tiêu", "Targets"},
    {"DatChuan_KetQua", "Kết quả kiểm tra", "Check results"},
    {"DatChuan_ChuaDat", "Danh sách chưa đạt", "Not yet reached"},
    {"DatChuan_DanhMuc", "Danh mục nội dung", "Course topics"},
    {"DatChuan_PhanTich", "Phân tích chỉ tiêu", "Target breakdown"},
}};

constexpr std::array<OwnSheet, 5> all_sheets{OwnSheet::targets, OwnSheet::findings, OwnSheet::people, OwnSheet::topics,
                                             OwnSheet::breakdown};

const Names& names_of(OwnSheet which) { return all_names[static_cast<std::size_t>(which)]; }

rtl::OUString mark_of(OwnSheet which) { return rtl::OUString::createFromAscii(names_of(which).mark); }

Reference<XNamedRanges> named_ranges(const DocumentRef& document)
{
    return property<Reference<XNamedRanges>>(document, "NamedRanges");
}

void remove_mark(const DocumentRef& document, OwnSheet which)
{
    const Reference<XNamedRanges> ranges = named_ranges(document);
    if (ranges->hasByName(mark_of(which)))
        ranges->removeByName(mark_of(which));
}

// The name stands for the whole sheet, so that it outlives the deletion of any row or column.
void set_mark(const DocumentRef& document, OwnSheet which, const SheetRef& sheet)
{
    remove_mark(document, which);
    const rtl::OUString all = "$" + quoted_sheet(name_of(sheet)) + ".$A$1:$XFD$1048576";
    named_ranges(document)->addNewByName(mark_of(which), all, css::table::CellAddress(), 0);
}

rtl::OUString unique_name(const DocumentRef& document, const char* wanted)
{
    const Reference<css::container::XNameAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    rtl::OUString name = to_office(wanted);
    for (int number = 2; sheets->hasByName(name); ++number)
        name = to_office(std::string(wanted) + " (" + std::to_string(number) + ")");
    return name;
}

// The office's own undo of a new sheet asks the window that shows the document, and crashes where there's none (7.4).
void insert_sheet(const DocumentRef& document, const rtl::OUString& name, sal_Int32 index)
{
    const UnrecordedChange unrecorded(document);
    document->getSheets()->insertNewByName(name, static_cast<sal_Int16>(index));
}

void take_out_sheet(const DocumentRef& document, sal_Int32 index)
{
    const UnrecordedChange unrecorded(document);
    document->getSheets()->removeByName(name_of(sheet_at(document, index)));
}

bool is_only_visible_sheet(const DocumentRef& document, sal_Int32 index)
{
    const sal_Int32 count = sheet_count(document);
    for (sal_Int32 i = 0; i < count; ++i)
        if (i != index && property<bool>(sheet_at(document, i), "IsVisible"))
            return false;
    return true;
}

} // namespace

std::optional<sal_Int32> find_own_sheet(const DocumentRef& document, OwnSheet which)
{
    const Reference<XNamedRanges> ranges = named_ranges(document);
    if (!ranges->hasByName(mark_of(which)))
        return std::nullopt;
    const Reference<css::sheet::XNamedRange> mark(ranges->getByName(mark_of(which)), UNO_QUERY_THROW);
    // A name whose sheet is gone still refers to cells, of the first sheet.
    const rtl::OUString content = mark->getContent();
    if (content.startsWith("#REF!") || content.startsWith("$#REF!"))
        return std::nullopt;
    const Reference<css::sheet::XCellRangeReferrer> referrer(mark, UNO_QUERY_THROW);
    const Reference<css::sheet::XCellRangeAddressable> cells(referrer->getReferredCells(), UNO_QUERY);
    if (!cells.is())
        return std::nullopt;
    return cells->getRangeAddress().Sheet;
}

std::vector<bool> own_sheets(const DocumentRef& document)
{
    std::vector<bool> ours(static_cast<std::size_t>(sheet_count(document)), false);
    for (const OwnSheet which : all_sheets)
        if (const std::optional<sal_Int32> index = find_own_sheet(document, which))
            ours[static_cast<std::size_t>(*index)] = true;
    return ours;
}

SheetRef add_own_sheet(const DocumentRef& document, OwnSheet which, rules::Language language)
{
    require_structure(document, language);
    const Names& names = names_of(which);
    const rtl::OUString name =
        unique_name(document, language == rules::Language::vietnamese ? names.vietnamese : names.english);
    const sal_Int32 index = sheet_count(document);
    insert_sheet(document, name, index);
    record_undo(
        document, name, [index](const DocumentRef& in) { take_out_sheet(in, index); },
        [index, name](const DocumentRef& in) { insert_sheet(in, name, index); });
    const SheetRef sheet = sheet_at(document, index);
    set_mark(document, which, sheet);
    return sheet;
}

void remove_own_sheet(const DocumentRef& document, OwnSheet which)
{
    const std::optional<sal_Int32> index = find_own_sheet(document, which);
    if (!index) {
        remove_mark(document, which); // of a sheet that the clerk has deleted
        return;
    }
    require_structure(document, rules::Language::vietnamese);
    // The office can't do without a visible sheet.
    if (is_only_visible_sheet(document, *index))
        return;
    const SheetRef sheet = sheet_at(document, *index);
    remove_mark(document, which);
    remember_page_style(document, sheet);
    document->getSheets()->removeByName(name_of(sheet));
    remove_page_style(document);
}

} // namespace datchuan::office
