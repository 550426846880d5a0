#include "office/findings_sheet.hpp"

#include <algorithm>
#include <array>

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include "office/cell_styles.hpp"
#include "office/document.hpp"
#include "office/own_sheets.hpp"
#include "office/page_setup.hpp"
#include "office/protection.hpp"
#include "office/say.hpp"
#include "office/sheet_text.hpp"
#include "office/table_look.hpp"
#include "office/text.hpp"
#include "rules/rule.hpp"
#include "rules/view.hpp"
#include "text/number.hpp"

namespace uno = com::sun::star::uno;
using css::table::CellRangeAddress;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {

using rules::Finding;
using rules::Language;
using rules::Severity;

namespace {

// More than that nobody reads; the link formulas of each cost 10 microseconds.
constexpr std::size_t most_listed = 10'000;

constexpr char filter_name[] = "DatChuan_Loc";

struct Title
{
    const char* vietnamese;
    const char* english;
};

enum Place : sal_Int32
{
    severity_place,
    sheet_place,
    cell_place,
    person_place,
    message_place,
    remedy_place,
    rule_place
};

constexpr std::array<Title, 7> columns{{
    {"Mức độ", "Severity"},
    {"Trang", "Sheet"},
    {"Ô", "Cell"},
    {"Họ và tên", "Name"},
    {"Nội dung", "What's wrong"},
    {"Cách xử lý", "What to do"},
    {"Quy tắc", "Rule"},
}};

// 1/100 mm
constexpr std::array<sal_Int32, columns.size()> widths{2'400, 3'600, 1'700, 4'600, 11'000, 5'200, 4'400};

constexpr sal_Int32 last_column = static_cast<sal_Int32>(columns.size()) - 1;

using TextRow = std::array<std::string, columns.size()>;

// Whom a row speaks of: the name in the row that identifies its person.
class Persons
{
public:
    explicit Persons(const Checked& checked) : checked_(checked) {}

    [[nodiscard]] std::string name_at(const sheet::Address& cell) const
    {
        for (const tables::Table& table : checked_.tables())
            if (table.sheet == cell.sheet && table.data.contains(cell.column, cell.row))
                return name_in(table, cell.row);
        return {};
    }

private:
    [[nodiscard]] std::string name_in(const tables::Table& table, sal_Int32 row) const
    {
        const auto at = std::lower_bound(table.rows.begin(), table.rows.end(), row,
                                         [](const tables::Row& each, sal_Int32 wanted) { return each.row < wanted; });
        if (at == table.rows.end() || at->row != row)
            return {};
        const std::int32_t identity = at->identity_row;
        if (table.has(tables::Role::full_name))
            return shown(table, identity, tables::Role::full_name);
        const std::string family = shown(table, identity, tables::Role::family_name);
        const std::string given = shown(table, identity, tables::Role::given_name);
        return family.empty() || given.empty() ? family + given : family + " " + given;
    }

    [[nodiscard]] std::string shown(const tables::Table& table, std::int32_t row, tables::Role role) const
    {
        if (!table.has(role))
            return {};
        return rules::cell_at(checked_.workbook(), {table.sheet, row, table.column_of(role)}).shown();
    }

    const Checked& checked_;
};

// The gravest of them, in the order of the list.
std::vector<const Finding*> listed(const std::vector<Finding>& findings)
{
    std::vector<const Finding*> all;
    all.reserve(findings.size());
    for (const Finding& finding : findings)
        all.push_back(&finding);
    if (all.size() <= most_listed)
        return all;
    std::stable_sort(all.begin(), all.end(),
                     [](const Finding* a, const Finding* b) { return a->severity > b->severity; });
    all.resize(most_listed);
    std::sort(all.begin(), all.end()); // their addresses: the order in which they came
    return all;
}

std::string remedy(const Finding& finding, Language language)
{
    if (finding.replacement.empty())
        return say(language, "Xem lại và sửa tại ô", "Look at the cell and correct it");
    if (finding.repairable)
        return say(language, "Thay bằng: ", "Replace by: ") + finding.replacement;
    return say(language, "Đề nghị: ", "Suggested: ") + finding.replacement;
}

std::string rule_line(const rules::Rule& rule, Language language)
{
    const rules::Texts& texts = language == Language::vietnamese ? rule.vi : rule.en;
    return std::string(rule.id) + " " + std::string(texts.title);
}

TextRow line_of(const Finding& finding, const Checked& checked, const Persons& persons, Language language)
{
    TextRow line;
    line[severity_place] = rules::name_of(finding.severity, language);
    line[sheet_place] = checked.workbook().sheets[static_cast<std::size_t>(finding.cell.sheet)].name;
    line[cell_place] = sheet::cell_name(finding.cell.column, finding.cell.row); // where the formula isn't understood
    line[person_place] = persons.name_at(finding.cell);
    line[message_place] = rules::message(finding, language);
    line[remedy_place] = remedy(finding, language);
    line[rule_place] = rule_line(*finding.rule, language);
    return line;
}

std::string sheet_names(const Checked& checked, const std::vector<sal_Int32>& sheets)
{
    std::string names;
    for (const sal_Int32 at : sheets)
        names += (names.empty() ? "“" : ", “") + checked.workbook().sheets[static_cast<std::size_t>(at)].name + "”";
    return names;
}

// What stands above the table, a line each.
std::vector<std::string> heading(const Checked& checked, const std::vector<Finding>& findings, const Marked& marked,
                                 std::size_t skipped, Language language)
{
    std::vector<std::string> lines;
    lines.push_back(say(language, "KẾT QUẢ KIỂM TRA", "CHECK RESULTS"));
    const std::string rows = text::grouped(static_cast<long long>(checked.rows_checked()));
    const std::string as_of = text::to_text(checked.settings().as_of);
    lines.push_back(summary(findings, language) + say(language,
                                                      "; đã kiểm tra " + rows + " dòng, tính đến ngày " + as_of + ".",
                                                      "; " + rows + " rows checked, as of " + as_of + "."));
    if (marked.left_out > 0) {
        const std::string cells = text::grouped(marked.left_out);
        lines.push_back(say(language,
                            cells +
                                " ô không được tô màu vì đã có định dạng có điều kiện riêng, hoặc vì đã đủ số ô tô màu "
                                "nhiều nhất; vui lòng xem trong danh sách này.",
                            cells + " cells aren't coloured, because they have conditional formats of their own or the "
                                    "most cells that can be coloured are reached; please see them in this list."));
    }
    if (!marked.protected_sheets.empty()) {
        const std::string names = sheet_names(checked, marked.protected_sheets);
        lines.push_back(say(language, "Không tô màu trên trang đang được bảo vệ: " + names + ".",
                            "Nothing is coloured on protected sheets: " + names + "."));
    }
    if (findings.size() > most_listed) {
        const std::string more = text::grouped(static_cast<long long>(findings.size() - most_listed));
        lines.push_back(say(language,
                            "Danh sách nêu 10.000 mục nặng nhất, còn " + more +
                                " mục nữa. Vui lòng sửa rồi kiểm tra lại để xem tiếp.",
                            "The list shows the 10,000 gravest findings; there are " + more +
                                " more. Please correct these and check again to see them."));
    }
    if (skipped > 0) {
        const std::string number = std::to_string(skipped);
        lines.push_back(say(language, number + " nội dung chưa kiểm tra được, nêu ở cuối trang này.",
                            number + " rules could not be checked; they stand at the end of this sheet."));
    }
    return lines;
}

// An empty sheet of ours: the one of an earlier run wiped clean, else a new one.
struct Target
{
    SheetRef sheet;
    bool added = false;
};

void remove_filter(const DocumentRef& document)
{
    const auto ranges = property<Reference<css::sheet::XDatabaseRanges>>(document, "DatabaseRanges");
    const rtl::OUString name = rtl::OUString::createFromAscii(filter_name);
    if (!ranges->hasByName(name))
        return;
    set_property(Reference<uno::XInterface>(ranges->getByName(name), UNO_QUERY_THROW), "AutoFilter", false);
    ranges->removeByName(name);
}

void add_filter(const DocumentRef& document, const CellRangeAddress& cells)
{
    const auto ranges = property<Reference<css::sheet::XDatabaseRanges>>(document, "DatabaseRanges");
    const rtl::OUString name = rtl::OUString::createFromAscii(filter_name);
    ranges->addNewByName(name, cells);
    set_property(Reference<uno::XInterface>(ranges->getByName(name), UNO_QUERY_THROW), "AutoFilter", true);
}

void wipe(const SheetRef& sheet)
{
    using namespace css::sheet::CellFlags;
    const Reference<css::sheet::XSheetCellCursor> cursor = sheet->createCursor();
    const Reference<css::sheet::XUsedAreaCursor> used(cursor, UNO_QUERY_THROW);
    used->gotoStartOfUsedArea(false);
    used->gotoEndOfUsedArea(true);
    const Reference<css::table::XColumnRowRange> lines(cursor, UNO_QUERY_THROW);
    set_property(lines->getRows(), "IsVisible", true); // the clerk may have left the filter on
    hold_row_heights(CellsRef(cursor, uno::UNO_QUERY_THROW));
    constexpr sal_Int32 everything =
        VALUE | DATETIME | STRING | ANNOTATION | FORMULA | HARDATTR | STYLES | EDITATTR | FORMATTED;
    Reference<css::sheet::XSheetOperation>(cursor, UNO_QUERY_THROW)->clearContents(everything);
}

Target empty_sheet(const DocumentRef& document, Language language)
{
    const std::optional<sal_Int32> index = find_own_sheet(document, OwnSheet::findings);
    if (!index) {
        remove_filter(document); // whose sheet the clerk has deleted
        return {add_own_sheet(document, OwnSheet::findings, language), true};
    }
    require_writable(document, *index, language);
    const SheetRef sheet = sheet_at(document, *index);
    remove_filter(document);
    wipe(sheet);
    return {sheet, false};
}

// Where things stand on the sheet.
struct Layout
{
    sal_Int32 header = 0;
    sal_Int32 findings = 0; // rows
    sal_Int32 skipped = 0;

    [[nodiscard]] sal_Int32 last_finding() const { return header + findings; }
    [[nodiscard]] sal_Int32 skipped_header() const { return last_finding() + 2; }
    [[nodiscard]] sal_Int32 last_row() const { return skipped > 0 ? skipped_header() + skipped : last_finding(); }
};

std::vector<TextRow> all_lines(const std::vector<std::string>& heading_lines,
                               const std::vector<const Finding*>& findings, const std::vector<rules::Skipped>& skipped,
                               const Checked& checked, Language language)
{
    std::vector<TextRow> lines;
    lines.reserve(heading_lines.size() + findings.size() + skipped.size() + 3);
    for (const std::string& each : heading_lines)
        lines.push_back({each});
    TextRow header;
    for (std::size_t i = 0; i < columns.size(); ++i)
        header[i] = say(language, columns[i].vietnamese, columns[i].english);
    lines.push_back(header);
    const Persons persons(checked);
    for (const Finding* finding : findings)
        lines.push_back(line_of(*finding, checked, persons, language));
    if (skipped.empty())
        return lines;
    lines.emplace_back();
    lines.push_back({say(language, "CHƯA KIỂM TRA ĐƯỢC", "NOT CHECKED")});
    for (const rules::Skipped& each : skipped) {
        TextRow line;
        line[message_place] = each.reason;
        line[rule_place] = rule_line(*each.rule, language);
        lines.push_back(line);
    }
    return lines;
}

void write_texts(const SheetRef& sheet, const std::vector<TextRow>& lines)
{
    uno::Sequence<uno::Sequence<uno::Any>> data(static_cast<sal_Int32>(lines.size()));
    uno::Sequence<uno::Any>* row = data.getArray();
    for (const TextRow& line : lines) {
        row->realloc(static_cast<sal_Int32>(line.size()));
        uno::Any* cell = row->getArray();
        for (const std::string& text : line)
            *cell++ <<= to_office(text);
        ++row;
    }
    const Reference<css::sheet::XCellRangeData> range(
        sheet->getCellRangeByPosition(0, 0, last_column, data.getLength() - 1), UNO_QUERY_THROW);
    range->setDataArray(data);
}

void write_links(const SheetRef& sheet, const Checked& checked, const std::vector<const Finding*>& findings,
                 const Layout& layout)
{
    if (findings.empty())
        return;
    std::vector<rtl::OUString> targets; // of a sheet's cells, without the cell
    for (const sheet::Sheet& each : checked.workbook().sheets)
        targets.push_back("#" + quoted_sheet(to_office(each.name)) + "!");
    uno::Sequence<uno::Sequence<rtl::OUString>> formulas(layout.findings);
    uno::Sequence<rtl::OUString>* row = formulas.getArray();
    for (const Finding* finding : findings) {
        const rtl::OUString cell = to_office(sheet::cell_name(finding->cell.column, finding->cell.row));
        row->realloc(1);
        row->getArray()[0] = "=HYPERLINK(" +
                             quoted_text(targets[static_cast<std::size_t>(finding->cell.sheet)] + cell) + ";" +
                             quoted_text(cell) + ")";
        ++row;
    }
    const Reference<css::sheet::XCellRangeFormula> range(
        sheet->getCellRangeByPosition(cell_place, layout.header + 1, cell_place, layout.last_finding()),
        UNO_QUERY_THROW);
    range->setFormulaArray(formulas);
}

// The colours of the marks, so that the list explains them.
void tint(const DocumentRef& document, const SheetRef& sheet, const std::vector<const Finding*>& findings,
          const Layout& layout)
{
    const auto index = static_cast<sal_Int16>(extent_of(sheet).Sheet);
    for (const Severity severity : {Severity::hint, Severity::warning, Severity::error}) {
        std::vector<CellRangeAddress> runs;
        sal_Int32 row = layout.header;
        for (const Finding* finding : findings) {
            ++row;
            if (finding->severity != severity)
                continue;
            if (!runs.empty() && runs.back().EndRow + 1 == row)
                runs.back().EndRow = row;
            else
                runs.emplace_back(index, severity_place, row, severity_place, row);
        }
        if (runs.empty())
            continue;
        const auto cells = create<css::sheet::XSheetCellRangeContainer>(document, "com.sun.star.sheet.SheetCellRanges");
        cells->addRangeAddresses({runs.data(), static_cast<sal_Int32>(runs.size())}, false);
        set_fill(cells, fill_of(severity));
    }
}

void lay_out(const SheetRef& sheet, const Layout& layout)
{
    constexpr float small_print = 8; // points
    const auto cells = [&](sal_Int32 left, sal_Int32 top, sal_Int32 bottom) {
        return sheet->getCellRangeByPosition(left, top, last_column, bottom);
    };
    look_like_title(sheet->getCellRangeByPosition(0, 0, 0, 0));
    set_bold(cells(0, 1, 1));
    look_like_header(cells(0, layout.header, layout.header));
    if (layout.skipped > 0)
        set_bold(cells(0, layout.skipped_header(), layout.skipped_header()));
    const CellsRef body = cells(0, layout.header, layout.last_row());
    set_property(body, "VertJustify", css::table::CellVertJustify2::TOP);
    set_property(cells(sheet_place, layout.header, layout.last_row()), "IsTextWrapped", true);
    if (layout.last_row() > layout.header)
        set_property(cells(rule_place, layout.header + 1, layout.last_row()), "CharHeight", small_print);
    if (layout.findings > 0)
        look_like_links(
            sheet->getCellRangeByPosition(cell_place, layout.header + 1, cell_place, layout.last_finding()));
    draw_frame(cells(0, layout.header, layout.last_finding()));
}

} // namespace

std::string summary(const std::vector<Finding>& findings, Language language)
{
    std::array<long long, 3> counts{};
    for (const Finding& finding : findings)
        ++counts[static_cast<std::size_t>(finding.severity)];
    const auto number = [&](Severity severity) { return text::grouped(counts[static_cast<std::size_t>(severity)]); };
    return say(language,
               number(Severity::error) + " lỗi, " + number(Severity::warning) + " cảnh báo, " + number(Severity::hint) +
                   " gợi ý",
               number(Severity::error) + " errors, " + number(Severity::warning) + " warnings, " +
                   number(Severity::hint) + " hints");
}

void write_findings_sheet(const DocumentRef& document, const Checked& checked, const std::vector<Finding>& findings,
                          const Marked& marked, Language language)
{
    const Target target = empty_sheet(document, language);
    const std::vector<const Finding*> shown = listed(findings);
    const std::vector<rules::Skipped> skipped = checked.not_checked();
    const std::vector<std::string> top = heading(checked, findings, marked, skipped.size(), language);
    const Layout layout{.header = static_cast<sal_Int32>(top.size()),
                        .findings = static_cast<sal_Int32>(shown.size()),
                        .skipped = static_cast<sal_Int32>(skipped.size())};
    if (target.added) {
        set_widths(target.sheet, widths); // before the rows' heights, which depend on them
        use_page_style(document, target.sheet);
    }
    const CellsRef all = target.sheet->getCellRangeByPosition(0, 0, last_column, layout.last_row());
    hold_row_heights(all);
    write_texts(target.sheet, all_lines(top, shown, skipped, checked, language));
    write_links(target.sheet, checked, shown, layout);
    lay_out(target.sheet, layout);
    tint(document, target.sheet, shown, layout);
    fit_row_heights(all);
    CellRangeAddress table = extent_of(target.sheet);
    table.EndColumn = last_column;
    table.StartRow = layout.header;
    table.EndRow = layout.last_finding();
    add_filter(document, table);
    repeat_row(target.sheet, layout.header);
    freeze_rows(document, target.sheet, layout.header + 1);
}

} // namespace datchuan::office
