#include "component/target_functions.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <cppuhelper/supportsservice.hxx>

#include "component/formula_arguments.hpp"
#include "office/actions.hpp"
#include "office/data_folder.hpp"
#include "office/options.hpp"
#include "office/read.hpp"
#include "office/text.hpp"
#include "rules/single_id.hpp"
#include "sheet/legacy_text.hpp"
#include "staff/retirement.hpp"
#include "targets/share.hpp"
#include "text/tidy.hpp"

namespace uno = com::sun::star::uno;

namespace datchuan::component {
namespace {

using office::to_office;
using office::to_utf8;
using SheetRange = uno::Reference<css::sheet::XSheetCellRange>;
using Values = uno::Sequence<uno::Sequence<uno::Any>>;

constexpr Named persons_name{"Người", "persons"};
constexpr Named attendees_name{"Người học", "attendees"};
constexpr Named courses_name{"Khóa học", "courses"};
constexpr Named ends_name{"Ngày kết thúc", "end dates"};
constexpr Named contents_name{"Nội dung", "contents"};
constexpr Named from_name{"Từ ngày", "from"};
constexpr Named to_name{"Đến ngày", "to"};
constexpr Named results_name{"Kết quả", "results"};
constexpr Named birth_name{"Ngày sinh", "birth"};
constexpr Named day_name{"Tại ngày", "day"};
constexpr Named sex_name{"Giới tính", "sex"};

struct Size
{
    sal_Int32 columns = 0;
    sal_Int32 rows = 0;
};

Size size_of(const SheetRange& range)
{
    const css::table::CellRangeAddress at =
        uno::Reference<css::sheet::XCellRangeAddressable>(range, uno::UNO_QUERY_THROW)->getRangeAddress();
    return {at.EndColumn - at.StartColumn + 1, at.EndRow - at.StartRow + 1};
}

SheetRange range_of(const uno::Reference<css::table::XCellRange>& cells, const Named& name,
                    const FormulaArguments& arguments)
{
    SheetRange range(cells, uno::UNO_QUERY);
    if (!range.is())
        arguments.refuse(name, "phải là một vùng ô.", "has to be a range of cells.");
    return range;
}

void require_rows(sal_Int32 rows, sal_Int32 asked, const Named& name, const FormulaArguments& arguments)
{
    if (rows != asked)
        arguments.refuse(name, "phải có số dòng bằng vùng “Người học”.",
                         "has to have as many rows as the range “attendees”.");
}

// The results, which Calc hands over as values: a range may be left out, an object may not.
sal_Int32 add_results(const uno::Any& results, sal_Int32 rows, sheet::Workbook& ranges,
                      const FormulaArguments& arguments)
{
    if (!results.hasValue())
        return -1;
    sheet::Grid grid;
    Values values;
    if (results >>= values) {
        require_rows(values.getLength(), rows, results_name, arguments);
        const sal_Int32 needed = std::min(rows, ranges.sheets[1].grid.rows());
        grid = sheet::Grid(1, needed);
        for (sal_Int32 row = 0; row < needed; ++row)
            if (const uno::Sequence<uno::Any>& cells = std::as_const(values)[row]; cells.getLength() > 0)
                arguments.put(cells[0], ranges, grid, 0, row);
    } else {
        require_rows(1, rows, results_name, arguments);
        grid = sheet::Grid(1, 1);
        arguments.put(results, ranges, grid, 0, 0);
    }
    ranges.sheets.emplace_back().grid = std::move(grid);
    return static_cast<sal_Int32>(ranges.sheets.size()) - 1;
}

} // namespace

// The language is asked for once: formulas call by the thousand, and it stays as long as the office runs.
TargetFunctions::TargetFunctions(const Context& context) : language_(office::office_language(context))
{
    office::use_own_data(context);
}

// Calc makes Err:502 of an IllegalArgumentException, and #VALUE! of anything else that's an exception of UNO's.
template <typename Work>
auto TargetFunctions::at_border(Work&& work)
{
    try {
        return std::forward<Work>(work)();
    } catch (const css::lang::IllegalArgumentException&) {
        throw;
    } catch (const uno::Exception&) {
        throw uno::RuntimeException(to_office(office::cut_short(language_)), static_cast<cppu::OWeakObject*>(this));
    } catch (const std::exception&) {
        throw uno::RuntimeException(to_office(office::cut_short(language_)), static_cast<cppu::OWeakObject*>(this));
    }
}

uno::Any TargetFunctions::shareOfPersons(const Document& document, const Range& persons, const Range& attendees,
                                         const Range& courses, const Range& ends, const Any& contents, const Any& from,
                                         const Any& to, const Any& results)
{
    return at_border([&] {
        const FormulaArguments arguments(document, language_);
        const std::vector<SheetRange> ranges{
            range_of(persons, persons_name, arguments), range_of(attendees, attendees_name, arguments),
            range_of(courses, courses_name, arguments), range_of(ends, ends_name, arguments)};
        const Size asked = size_of(ranges[1]);
        if (size_of(ranges[0]).columns != asked.columns)
            arguments.refuse(attendees_name, "phải có số cột bằng vùng “Người”.",
                             "has to have as many columns as the range “persons”.");
        require_rows(size_of(ranges[2]).rows, asked.rows, courses_name, arguments);
        require_rows(size_of(ranges[3]).rows, asked.rows, ends_name, arguments);
        const std::string words = arguments.text(contents, contents_name);
        const targets::ContentsRead asked_for = targets::read_contents(words);
        if (!asked_for.understood)
            arguments.refuse(contents_name, "không hiểu “" + std::string(asked_for.unknown) + "”.",
                             "“" + std::string(asked_for.unknown) + "” isn't understood.");
        const std::optional<text::Date> first = arguments.first_day(from, from_name);
        const std::optional<text::Date> last = arguments.last_day(to, to_name);
        if (!first || !last)
            return not_available();
        if (*last < *first)
            arguments.refuse(to_name, "trước “Từ ngày”.", "before “from”.");

        sheet::Workbook read = office::read_ranges(ranges);
        if (const int error = first_error(read); error != 0)
            return handed_on(error);
        sheet::decode_legacy_texts(read);
        targets::ShareRanges at;
        for (const std::int32_t people : {at.persons, at.attendees})
            arguments.shift_days(read.sheets[static_cast<std::size_t>(people)].grid, 1);
        arguments.shift_days(read.sheets[static_cast<std::size_t>(at.ends)].grid, 0);
        at.outcomes = add_results(results, asked.rows, read, arguments);
        const targets::Share share = targets::share_of_persons(read, at, asked_for.contents, *first, *last);
        if (share.population == 0 || (share.reached == 0 && share.undecided > 0))
            return not_available();
        return uno::Any(static_cast<double>(share.reached) / static_cast<double>(share.population));
    });
}

uno::Any TargetFunctions::distinctPersons(const Range& persons)
{
    return at_border([&] {
        const FormulaArguments arguments({}, language_);
        sheet::Workbook read = office::read_ranges({range_of(persons, persons_name, arguments)});
        if (const int error = first_error(read); error != 0)
            return handed_on(error);
        sheet::decode_legacy_texts(read);
        return uno::Any(static_cast<double>(targets::distinct_persons(read, 0)));
    });
}

uno::Any TargetFunctions::age(const Document& document, const Any& birth, const Any& day)
{
    return at_border([&] {
        const FormulaArguments arguments(document, language_);
        const std::optional<text::Date> born = arguments.date(birth, birth_name);
        const std::optional<text::Date> on = arguments.date(day, day_name);
        if (!born || !on)
            return not_available();
        if (on->latest() < born->earliest())
            arguments.refuse(day_name, "trước ngày sinh.", "before the birth.");
        return uno::Any(static_cast<double>(std::max(0, text::full_years(*born, *on))));
    });
}

uno::Any TargetFunctions::retirementDate(const Document& document, const Any& birth, const Any& sex)
{
    return at_border([&] {
        const FormulaArguments arguments(document, language_);
        const std::optional<text::Date> born = arguments.date(birth, birth_name);
        const std::string words = arguments.text(sex, sex_name);
        const staff::Sex known = staff::sex_of(words);
        if (known == staff::Sex::unknown && !words.empty())
            arguments.refuse(sex_name, "phải là “Nam” hoặc “Nữ”.", "has to be “Nam” or “Nữ” (male or female).");
        if (!born || !born->exact() || known == staff::Sex::unknown)
            return not_available();
        return uno::Any(arguments.days_in_document(staff::retirement_day(*born, known)));
    });
}

uno::Any TargetFunctions::nationalIdFault(const Document& document, const Any& id, const Any& sex, const Any& birth)
{
    return at_border([&] {
        const FormulaArguments arguments(document, language_);
        sheet::Workbook row;
        sheet::Grid cells(3, 1);
        double number = 0;
        if ((id >>= number) && number == 0)
            return uno::Any(rtl::OUString());
        arguments.put(id, row, cells, 0, 0);
        const std::string sex_words = arguments.text(sex, sex_name);
        if (staff::sex_of(sex_words) == staff::Sex::unknown && !sex_words.empty())
            arguments.refuse(sex_name, "phải là “Nam” hoặc “Nữ”.", "has to be “Nam” or “Nữ” (male or female).");
        if (!sex_words.empty())
            cells.set_text(1, 0, row.texts.intern(sex_words));
        if (const std::optional<text::Date> born = arguments.date(birth, birth_name))
            cells.set_text(2, 0, row.texts.intern(text::to_text(*born)));
        row.sheets.emplace_back().grid = std::move(cells);
        return uno::Any(to_office(rules::fault_in_id(row, language_)));
    });
}

rtl::OUString TargetFunctions::tidyText(const rtl::OUString& text)
{
    return at_border([&] {
        sheet::Workbook one;
        sheet::Grid cell(1, 1);
        cell.set_text(0, 0, one.texts.intern(to_utf8(text)));
        one.sheets.emplace_back().grid = std::move(cell);
        sheet::decode_legacy_texts(one);
        return to_office(text::tidy(one.texts[one.grid(0).text(0, 0)]));
    });
}

rtl::OUString TargetFunctions::getImplementationName() { return "org.datchuan.comp.TargetFunctions"; }

sal_Bool TargetFunctions::supportsService(const rtl::OUString& name) { return cppu::supportsService(this, name); }

uno::Sequence<rtl::OUString> TargetFunctions::getSupportedServiceNames()
{
    const rtl::OUString name("org.datchuan.TargetFunctions");
    return {&name, 1};
}

} // namespace datchuan::component
