#include "driving/service.hpp"

#include "office/text.hpp"

namespace uno = com::sun::star::uno;
using datchuan::office::to_office;
using datchuan::office::to_utf8;
using uno::Sequence;

namespace datchuan::driving {
namespace {

std::string area(const css::table::CellRangeAddress& at)
{
    return sheet::cell_name(at.StartColumn, at.StartRow) + ":" + sheet::cell_name(at.EndColumn, at.EndRow);
}

} // namespace

Sequence<css::beans::NamedValue> options(const Options& texts)
{
    Sequence<css::beans::NamedValue> values(static_cast<sal_Int32>(texts.size()));
    css::beans::NamedValue* value = values.getArray();
    for (const auto& [name, text] : texts) {
        value->Name = to_office(name);
        value->Value <<= to_office(text);
        ++value;
    }
    return values;
}

Service::Service(const Document& document, const Options& chosen)
    : document_(document), checker_(document.office().checker()), options_(options(chosen))
{
}

std::vector<TableSeen> Service::recognise() const
{
    const std::vector<std::string> names = document_.sheet_names();
    const auto tables = checker_->recognise(document_.ref(), options_);
    std::vector<TableSeen> all;
    for (const auto* table = tables.begin(); table != tables.end(); ++table) {
        TableSeen seen{names.at(static_cast<std::size_t>(table->Data.Sheet)),
                       to_utf8(table->Kind),
                       area(table->Header),
                       area(table->Data),
                       {}};
        for (const auto* column = table->Columns.begin(); column != table->Columns.end(); ++column)
            seen.roles.emplace(sheet::column_letters(column->Column), to_utf8(column->Role));
        all.push_back(std::move(seen));
    }
    return all;
}

std::vector<FindingSeen> Service::validate() const
{
    const std::vector<std::string> names = document_.sheet_names();
    const auto findings = raw_findings();
    std::vector<FindingSeen> all;
    for (const auto* finding = findings.begin(); finding != findings.end(); ++finding)
        all.push_back({to_utf8(finding->RuleId),
                       names.at(static_cast<std::size_t>(finding->Cell.Sheet)) + "!" +
                           sheet::cell_name(finding->Cell.Column, finding->Cell.Row),
                       {finding->Cell.Sheet, finding->Cell.Row, finding->Cell.Column},
                       finding->Severity,
                       to_utf8(finding->Message),
                       finding->Repairable ? to_utf8(finding->Replacement) : std::string()});
    return all;
}

std::vector<std::string> Service::not_checked() const
{
    const auto skipped = checker_->notChecked(document_.ref(), options_);
    std::vector<std::string> ids;
    for (const auto* each = skipped.begin(); each != skipped.end(); ++each)
        ids.push_back(to_utf8(each->RuleId));
    return ids;
}

std::vector<TargetSeen> Service::compute() const
{
    const auto results = checker_->computeTargets(document_.ref(), options_);
    std::vector<TargetSeen> all;
    for (const auto* result = results.begin(); result != results.end(); ++result)
        all.push_back({to_utf8(result->Id),
                       to_utf8(result->Group),
                       {{"achieved", std::to_string(result->Achieved)},
                        {"population", std::to_string(result->Population)},
                        {"undecided", std::to_string(result->Undecided)},
                        {"female", std::to_string(result->Female)},
                        {"attendances", std::to_string(result->Attendances)},
                        {"shortfall", std::to_string(result->Shortfall)},
                        {"verdict", to_utf8(result->Verdict)}},
                       result->Percent,
                       to_utf8(result->Message)});
    return all;
}

Sequence<org::datchuan::Finding> Service::raw_findings() const { return checker_->validate(document_.ref(), options_); }

void Service::mark(const Sequence<org::datchuan::Finding>& findings) const
{
    checker_->mark(document_.ref(), findings);
}

void Service::clear_marks() const { checker_->clearMarks(document_.ref()); }

sal_Int32 Service::repair(const Sequence<org::datchuan::Finding>& findings) const
{
    return checker_->repair(document_.ref(), findings);
}

void Service::write_targets() const { checker_->writeTargets(document_.ref(), options_); }

} // namespace datchuan::driving
