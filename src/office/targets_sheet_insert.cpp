// Putting the "Chỉ tiêu" table into a document: content, look, lists of choices.
#include "office/targets_sheet.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include "office/document.hpp"
#include "office/number_formats.hpp"
#include "office/own_sheets.hpp"
#include "office/page_setup.hpp"
#include "office/say.hpp"
#include "office/sheet_text.hpp"
#include "office/table_look.hpp"
#include "office/text.hpp"
#include "text/date.hpp"
#include "text/number.hpp"

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

const std::string& cell_of(const targets::Row& row, Field field) { return row[static_cast<std::size_t>(field)]; }

bool is_value(Field field)
{
    return field == Field::threshold || field == Field::from || field == Field::to || field == Field::cut_off;
}

// "2025-12-31": the office makes a true date of it, whatever its language and the document's null date.
std::string iso(const text::Date& date)
{
    const auto two = [](int number) { return (number < 10 ? "-0" : "-") + std::to_string(number); };
    return std::to_string(date.year) + two(date.month) + two(date.day);
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
        for (std::size_t i = 0; i < profile_.rows.size(); ++i)
            write_values(first_row + static_cast<sal_Int32>(i), profile_.rows[i]);
        look();
        offer_choices();
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
        return {say(language_, "CHỈ TIÊU ĐÀO TẠO, BỒI DƯỠNG", "TRAINING TARGETS") +
                    (profile_.title.empty() ? "" : ": " + profile_.title),
                profile_.basis.empty() ? "" : say(language_, "Căn cứ: ", "Basis: ") + profile_.basis,
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
        const auto field = static_cast<Field>(column);
        if (column >= static_cast<sal_Int32>(targets::question_count) || is_value(field))
            return {};
        return cell_of(profile_.rows[static_cast<std::size_t>(row - first_row)], field);
    }

    // Thresholds and dates as numbers, so that the clerk can change them as in any table. Never first as text: the
    // office makes a text cell of what looks like a number.
    void write_values(sal_Int32 row, const targets::Row& texts)
    {
        const auto cell = [&](Field field) { return sheet_->getCellByPosition(column_of(field), row); };
        if (const std::optional<double> threshold = text::parse_number(cell_of(texts, Field::threshold)))
            cell(Field::threshold)->setValue(*threshold);
        else
            write_text(cell(Field::threshold), cell_of(texts, Field::threshold));
        for (const Field field : {Field::from, Field::to, Field::cut_off}) {
            const std::optional<text::Date> date = text::parse_date(cell_of(texts, field));
            if (date && date->exact())
                cell(field)->setFormula(to_office(iso(*date)));
            else
                write_text(cell(field), cell_of(texts, field));
        }
    }

    static void write_text(const Reference<css::table::XCell>& cell, const std::string& text)
    {
        if (!text.empty())
            Reference<css::text::XTextRange>(cell, UNO_QUERY_THROW)->setString(to_office(text));
    }

    void look()
    {
        look_like_title(cells(0, 0, 0, 0));
        const CellsRef header = cells(0, header_row, last_column, header_row);
        look_like_header(header);
        set_property(header, "HoriJustify", css::table::CellHoriJustify_CENTER);
        const sal_Int32 bottom = std::max(last_row_, first_row);
        const CellsRef table = cells(0, header_row, last_column, bottom);
        draw_frame(table);
        set_fill(cells(column_of(Field::achieved), first_row, last_column, bottom), 0xEAF4EA);
        set_property(cells(0, header_row, last_column, last_ready_row_), "VertJustify",
                     css::table::CellVertJustify2::TOP);
        set_property(cells(0, header_row, last_column, last_ready_row_), "IsTextWrapped", true);
        set_property(ready_cells(Field::achieved, Field::attendances), "HoriJustify",
                     css::table::CellHoriJustify_RIGHT);
        fit_row_heights(cells(0, 0, last_column, last_row_));
    }

    // A list to choose from; other words may still be typed, and are answered in "Kết quả" where they aren't
    // understood.
    void offer(Field field, const std::vector<std::string>& words)
    {
        rtl::OUString list;
        for (const std::string& word : words)
            list += (list.isEmpty() ? rtl::OUString() : rtl::OUString(";")) + quoted_text(to_office(word));
        const CellsRef range = ready_cells(field, field);
        const auto validation = property<Reference<css::beans::XPropertySet>>(range, "Validation");
        set_property(validation, "Type", css::sheet::ValidationType_LIST);
        set_property(validation, "ShowList", sal_Int16(1));
        set_property(validation, "ShowErrorMessage", false);
        set_property(validation, "IgnoreBlankCells", true);
        Reference<css::sheet::XSheetCondition>(validation, UNO_QUERY_THROW)->setFormula1(list);
        set_property(range, "Validation", validation);
    }

    void offer_choices()
    {
        for (const Field field : {Field::population, Field::filter, Field::content, Field::method, Field::comparison})
            offer(field, targets::choices_for(field, language_));
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

void insert_targets_sheet(const DocumentRef& document, const targets::Profile& profile, Language language)
{
    Inserter(document, profile, language).insert();
}

} // namespace datchuan::office
