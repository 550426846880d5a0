#include "component/answers.hpp"

#include <algorithm>

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/table/CellContentType.hpp>
#include <com/sun/star/table/XCell.hpp>

#include "office/document.hpp"
#include "office/text.hpp"

namespace uno = com::sun::star::uno;
using uno::Sequence;

namespace datchuan::component {
namespace {

using office::to_office;

// One struct for each value, in their order.
template <typename Struct, typename Values, typename Fill>
Sequence<Struct> each(const Values& values, Fill&& fill)
{
    Sequence<Struct> structs(static_cast<sal_Int32>(values.size()));
    Struct* at = structs.getArray();
    for (const auto& value : values)
        fill(value, *at++);
    return structs;
}

css::table::CellRangeAddress range_of(const sheet::Area& area, std::int32_t sheet)
{
    return {static_cast<sal_Int16>(sheet), area.first_column, area.first_row, area.last_column, area.last_row};
}

sheet::Address cell_of(const org::datchuan::Finding& finding, const office::CellLimits& limits)
{
    const sheet::Address cell{finding.Cell.Sheet, finding.Cell.Row, finding.Cell.Column};
    if (limits.contain(cell))
        return cell;
    throw css::lang::IllegalArgumentException(to_office("findings: no cell at sheet " + std::to_string(cell.sheet) +
                                                        ", column " + std::to_string(cell.column) + ", row " +
                                                        std::to_string(cell.row) + " (counted from 0)"),
                                              {}, 1);
}

} // namespace

Sequence<org::datchuan::RecognisedTable> answer(const std::vector<tables::Table>& tables)
{
    return each<org::datchuan::RecognisedTable>(tables, [](const tables::Table& table, auto& to) {
        to.Kind = to_office(tables::name_of(table.kind));
        to.Title = to_office(table.title);
        to.Header = range_of(table.header, table.sheet);
        to.Data = range_of(table.data, table.sheet);
        to.Columns = each<org::datchuan::RecognisedColumn>(table.columns, [](const tables::Column& from, auto& column) {
            column.Column = from.column;
            column.Role = to_office(tables::name_of(from.role));
            column.Confidence = from.confidence;
        });
    });
}

Sequence<org::datchuan::Finding> answer(const std::vector<rules::Finding>& findings, rules::Language language)
{
    return each<org::datchuan::Finding>(findings, [language](const rules::Finding& finding, auto& to) {
        to.RuleId = to_office(finding.rule->id);
        to.Severity = static_cast<sal_Int32>(finding.severity);
        to.Cell = {static_cast<sal_Int16>(finding.cell.sheet), finding.cell.column, finding.cell.row};
        to.Message = to_office(rules::message(finding, language));
        to.Replacement = to_office(finding.replacement);
        to.Repairable = finding.repairable;
    });
}

Sequence<org::datchuan::SkippedRule> answer(const std::vector<rules::Skipped>& skipped)
{
    return each<org::datchuan::SkippedRule>(skipped, [](const rules::Skipped& from, auto& to) {
        to.RuleId = to_office(from.rule->id);
        to.Reason = to_office(from.reason);
    });
}

Sequence<org::datchuan::TargetResult> answer(const std::vector<targets::Result>& results)
{
    return each<org::datchuan::TargetResult>(results, [](const targets::Result& result, auto& to) {
        to.Id = to_office(result.id);
        to.Label = to_office(result.label);
        to.Group = to_office(result.group);
        to.Achieved = static_cast<sal_Int32>(result.achieved);
        to.Population = static_cast<sal_Int32>(result.population);
        to.Undecided = static_cast<sal_Int32>(result.undecided);
        to.Female = static_cast<sal_Int32>(result.female);
        to.Attendances = static_cast<sal_Int32>(result.attendances);
        to.Shortfall = static_cast<sal_Int32>(result.shortfall);
        to.Percent = result.percent();
        to.Verdict = to_office(targets::code_of(result.verdict));
        to.Message = to_office(result.message);
    });
}

Sequence<rtl::OUString> answer(const std::vector<targets::NamedPerson>& people)
{
    return each<rtl::OUString>(people, [](const targets::NamedPerson& person, rtl::OUString& to) {
        std::string line = person.name;
        for (const std::string* part : {&person.birth, &person.post, &person.agency})
            line += part->empty() ? "" : ", " + *part;
        to = to_office(line);
    });
}

std::vector<office::Mark> marks_of(const Sequence<org::datchuan::Finding>& findings,
                                   const uno::Reference<css::sheet::XSpreadsheetDocument>& document)
{
    const office::CellLimits limits(document);
    std::vector<office::Mark> marks;
    marks.reserve(static_cast<std::size_t>(findings.getLength()));
    for (const org::datchuan::Finding* finding = findings.begin(); finding != findings.end(); ++finding)
        marks.push_back(
            {cell_of(*finding, limits), static_cast<rules::Severity>(std::clamp<sal_Int32>(finding->Severity, 0, 2))});
    return marks;
}

std::vector<office::Replacement> replacements_of(const Sequence<org::datchuan::Finding>& findings,
                                                 const uno::Reference<css::sheet::XSpreadsheetDocument>& document)
{
    const office::CellLimits limits(document);
    std::vector<office::Replacement> replacements;
    for (const org::datchuan::Finding* finding = findings.begin(); finding != findings.end(); ++finding) {
        if (!finding->Repairable)
            continue;
        const sheet::Address cell = cell_of(*finding, limits);
        const auto type = office::sheet_at(document, cell.sheet)->getCellByPosition(cell.column, cell.row)->getType();
        replacements.push_back({.cell = cell,
                                .text = office::to_utf8(finding->Replacement),
                                .cell_holds_number = type == css::table::CellContentType_VALUE,
                                .rule = rules::find_rule(office::to_utf8(finding->RuleId))});
    }
    return replacements;
}

} // namespace datchuan::component
