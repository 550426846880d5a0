// Putting the "Chỉ tiêu" table into a document: content, look, lists of choices.
#include "office/targets_sheet.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/XCell.hpp>

#include "office/choices.hpp"
#include "office/document.hpp"
#include "office/number_formats.hpp"
#include "office/own_sheets.hpp"
#include "office/page_setup.hpp"
#include "office/say.hpp"
#include "office/table_look.hpp"
#include "office/text.hpp"
#include "text/date.hpp"
#include "text/number.hpp"
#include "text/vietnamese.hpp"

namespace uno = com::sun::star::uno;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {

using rules::Language;
using targets::Field;

namespace {

constexpr sal_Int32 header_row = 4;
constexpr sal_Int32 first_row = header_row + 1;
constexpr sal_Int32 last_column = static_cast<sal_Int32>(targets::field_count) - 1;

// Rows that are made ready for targets of the clerk's own, below those of the profile.
constexpr sal_Int32 spare_rows = 30;

// 1/100 mm, in the order of Field
constexpr std::array<sal_Int32, targets::field_count> widths{1'600, 8'200, 4'300, 3'200, 4'600, 3'400, 2'700,
                                                             2'700, 2'900, 2'900, 2'900, 2'000, 2'000, 2'200,
                                                             2'000, 2'300, 2'300, 2'300, 7'200};

sal_Int32 column_of(Field field) { return static_cast<sal_Int32>(field); }

bool is_date(Field field) { return field == Field::from || field == Field::to || field == Field::cut_off; }

// "2025-12-31": the office makes a true date of it, whatever its language and the document's null date.
std::string iso(const text::Date& date)
{
    const auto two = [](int number) { return (number < 10 ? "-0" : "-") + std::to_string(number); };
    return std::to_string(date.year) + two(date.month) + two(date.day);
}

// In front of a title and of a basis.
constexpr std::string_view vietnamese_title = "CHỈ TIÊU ĐÀO TẠO, BỒI DƯỠNG";
constexpr std::string_view english_title = "TRAINING TARGETS";
constexpr std::string_view vietnamese_basis = "Căn cứ";
constexpr std::string_view english_basis = "Basis";

std::optional<std::string> behind(std::string_view line, std::string_view vietnamese, std::string_view english)
{
    line = text::trim(line);
    for (const std::string_view beginning : {vietnamese, english})
        if (line.starts_with(beginning)) {
            line = text::trim(line.substr(beginning.size()));
            if (line.starts_with(':'))
                return std::string(text::trim(line.substr(1)));
            return line.empty() ? std::optional<std::string>(std::in_place) : std::nullopt;
        }
    return std::nullopt;
}

// A threshold or date as a number, so that the clerk can change it as in any table; else the text.
uno::Any value_of(Field field, const std::string& text)
{
    if (field == Field::threshold)
        if (const std::optional<double> number = text::parse_number(text))
            return uno::Any(*number);
    return uno::Any(to_office(text));
}

// A day that the office has to be told as a date: what it makes of "2025-12-31" is a true one, whatever the document's
// null date.
std::optional<text::Date> date_of(Field field, const std::string& text)
{
    const std::optional<text::Date> date = is_date(field) ? text::parse_date(text) : std::nullopt;
    return date && date->exact() ? date : std::nullopt;
}

// As few changes as can be, for the sake of undo.
void write_column(const SheetRef& sheet, sal_Int32 column, sal_Int32 from_row, Field field,
                  std::span<const targets::Row> rows)
{
    const auto count = static_cast<sal_Int32>(rows.size());
    uno::Sequence<uno::Sequence<uno::Any>> values(count);
    uno::Sequence<uno::Sequence<rtl::OUString>> dates(count);
    bool any_date = false;
    bool any_text = false;
    for (sal_Int32 i = 0; i < count; ++i) {
        const std::string& text = rows[static_cast<std::size_t>(i)][static_cast<std::size_t>(field)];
        const std::optional<text::Date> date = date_of(field, text);
        const rtl::OUString day = date ? to_office(iso(*date)) : rtl::OUString();
        const uno::Any value = date ? uno::Any(rtl::OUString()) : value_of(field, text);
        dates.getArray()[i] = uno::Sequence<rtl::OUString>(&day, 1);
        values.getArray()[i] = uno::Sequence<uno::Any>(&value, 1);
        any_date = any_date || date;
        any_text = any_text || (!date && !text.empty());
    }
    const CellsRef cells = sheet->getCellRangeByPosition(column, from_row, column, from_row + count - 1);
    if (!any_date || any_text)
        Reference<css::sheet::XCellRangeData>(cells, UNO_QUERY_THROW)->setDataArray(values);
    if (any_date && !any_text)
        Reference<css::sheet::XCellRangeFormula>(cells, UNO_QUERY_THROW)->setFormulaArray(dates);
    for (sal_Int32 i = 0; any_date && any_text && i < count; ++i)
        if (!dates[i][0].isEmpty())
            sheet->getCellByPosition(column, from_row + i)->setFormula(dates[i][0]);
}

class Inserter
{
public:
    Inserter(const DocumentRef& document, const targets::Profile& profile, Language language)
        : document_(document), profile_(profile), language_(language), formats_(document, language),
          sheet_(add_own_sheet(document, OwnSheet::targets, language)),
          last_row_(header_row + static_cast<sal_Int32>(profile.rows.size())), last_ready_row_(last_row_ + spare_rows)
    {
    }

    void insert()
    {
        set_widths(sheet_, widths);
        hold_row_heights(cells(0, 0, last_column, last_row_));
        format_cells(); // before the texts: a cell formatted as text takes none for a number
        write_texts();
        std::array<sal_Int32, targets::field_count> columns{};
        std::iota(columns.begin(), columns.end(), 0);
        write_questions(sheet_, first_row, columns, profile_.rows);
        look();
        offer_words();
        use_page_style(document_, sheet_);
        repeat_row(sheet_, header_row);
        freeze(document_, sheet_, static_cast<sal_Int32>(Field::population), first_row); // code and wording stay
    }

private:
    [[nodiscard]] CellsRef cells(sal_Int32 left, sal_Int32 top, sal_Int32 right, sal_Int32 bottom) const
    {
        return sheet_->getCellRangeByPosition(left, top, right, bottom);
    }
    [[nodiscard]] CellsRef ready_cells(Field first, Field last) const
    {
        return cells(column_of(first), first_row, column_of(last), last_ready_row_);
    }

    void format_cells()
    {
        set_property(ready_cells(Field::id, Field::comparison), "NumberFormat", formats_.text());
        set_property(ready_cells(Field::from, Field::cut_off), "NumberFormat", formats_.date());
        set_property(ready_cells(Field::achieved, Field::total), "NumberFormat", formats_.count());
        set_property(ready_cells(Field::percent, Field::percent), "NumberFormat", formats_.percent(1));
        set_property(ready_cells(Field::shortfall, Field::attendances), "NumberFormat", formats_.count());
    }

    [[nodiscard]] std::array<std::string, 3> heading() const
    {
        const auto named = [this](Field field) {
            return "“" + std::string(targets::header_of(field, language_)) + "”";
        };
        return {title_line(profile_, language_), basis_line(profile_, language_),
                say(language_,
                    "Có thể sửa, thêm, bớt dòng ở các cột từ " + named(Field::id) + " đến " + named(Field::cut_off) +
                        "; các cột tô màu từ " + named(Field::achieved) + " đến " + named(Field::verdict) +
                        " được ghi lại mỗi lần Tính chỉ tiêu.",
                    "You may change, add and remove rows in the columns from " + named(Field::id) + " to " +
                        named(Field::cut_off) + "; the tinted columns from " + named(Field::achieved) + " to " +
                        named(Field::verdict) + " are written anew whenever targets are computed.")};
    }

    void write_texts()
    {
        uno::Sequence<uno::Sequence<uno::Any>> data(last_row_ + 1);
        for (sal_Int32 row = 0; row <= last_row_; ++row) {
            data.getArray()[row].realloc(last_column + 1);
            for (sal_Int32 column = 0; column <= last_column; ++column)
                data.getArray()[row].getArray()[column] <<= to_office(text_at(column, row));
        }
        Reference<css::sheet::XCellRangeData>(cells(0, 0, last_column, last_row_), UNO_QUERY_THROW)->setDataArray(data);
    }

    [[nodiscard]] std::string text_at(sal_Int32 column, sal_Int32 row) const
    {
        if (row < 3)
            return column == 0 ? heading()[static_cast<std::size_t>(row)] : std::string();
        if (row < header_row)
            return {};
        if (row == header_row)
            return std::string(targets::header_of(static_cast<Field>(column), language_));
        return {};
    }

    void look()
    {
        look_like_title(cells(0, 0, 0, 0));
        const CellsRef header = cells(0, header_row, last_column, header_row);
        look_like_header(header);
        set_property(header, "HoriJustify", css::table::CellHoriJustify_CENTER);
        look_like_targets(sheet_, header_row, std::max(last_row_, first_row));
        set_property(cells(0, header_row, last_column, last_ready_row_), "VertJustify",
                     css::table::CellVertJustify2::TOP);
        set_property(cells(0, header_row, last_column, last_ready_row_), "IsTextWrapped", true);
        set_property(ready_cells(Field::achieved, Field::attendances), "HoriJustify",
                     css::table::CellHoriJustify_RIGHT);
    }

    void offer_words()
    {
        for (const Field field : {Field::population, Field::filter, Field::content, Field::method, Field::comparison})
            offer_choices(ready_cells(field, field), targets::choices_for(field, language_));
    }

    const DocumentRef& document_;
    const targets::Profile& profile_;
    Language language_;
    NumberFormats formats_;
    SheetRef sheet_;
    sal_Int32 last_row_;       // of the profile's targets
    sal_Int32 last_ready_row_; // of the cells formatted for more
};

} // namespace

void write_questions(const SheetRef& sheet, sal_Int32 from_row,
                     const std::array<sal_Int32, targets::field_count>& columns, std::span<const targets::Row> rows)
{
    if (rows.empty())
        return;
    for (std::size_t i = 0; i < targets::question_count; ++i)
        if (columns[i] >= 0)
            write_column(sheet, columns[i], from_row, static_cast<Field>(i), rows);
}

std::string title_line(const targets::Profile& profile, Language language)
{
    return say(language, std::string(vietnamese_title), std::string(english_title)) +
           (profile.title.empty() ? "" : ": " + profile.title);
}

std::string basis_line(const targets::Profile& profile, Language language)
{
    return profile.basis.empty()
               ? std::string()
               : say(language, std::string(vietnamese_basis), std::string(english_basis)) + ": " + profile.basis;
}

std::optional<std::string> title_in(std::string_view line) { return behind(line, vietnamese_title, english_title); }

std::optional<std::string> basis_in(std::string_view line) { return behind(line, vietnamese_basis, english_basis); }

void look_like_targets(const SheetRef& sheet, sal_Int32 header, sal_Int32 last_row)
{
    draw_frame(sheet->getCellRangeByPosition(0, header, last_column, last_row));
    set_fill(sheet->getCellRangeByPosition(column_of(Field::achieved), header + 1, last_column, last_row), 0xEAF4EA);
    fit_row_heights(sheet->getCellRangeByPosition(0, 0, last_column, last_row));
}

void insert_targets_sheet(const DocumentRef& document, const targets::Profile& profile, Language language)
{
    Inserter(document, profile, language).insert();
}

} // namespace datchuan::office
