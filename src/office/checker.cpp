#include "office/checker.hpp"

#include <algorithm>

#include <osl/time.h>

#include "office/own_sheets.hpp"
#include "office/read.hpp"
#include "office/stored_corrections.hpp"

namespace datchuan::office {
namespace {

using com::sun::star::sheet::XSpreadsheetDocument;
using com::sun::star::uno::Reference;

// The document's own table, unless a profile was named to take its place. A table without rows asks nothing.
std::optional<TargetsTable> own_table(const Reference<XSpreadsheetDocument>& document, const sheet::Workbook& workbook,
                                      const Options& options)
{
    if (!options.profile.empty())
        return std::nullopt;
    std::optional<TargetsTable> table = find_targets_table(workbook, find_own_sheet(document, OwnSheet::targets));
    return table && !table->rows.empty() ? table : std::nullopt;
}

targets::Profile profile_of(const std::optional<TargetsTable>& own, const Options& options)
{
    if (own)
        return {.name = {}, .title = {}, .basis = {}, .rows = own->rows};
    return targets::find_profile(options.profile).value_or(targets::shipped_profiles().front());
}

sal_Int32 column_of(const TargetsTable& table, targets::Field field)
{
    return table.columns[static_cast<std::size_t>(field)];
}

// The first cell of its header.
sheet::Address header_of(const TargetsTable& table)
{
    sal_Int32 first = column_of(table, targets::Field::verdict);
    for (const sal_Int32 column : table.columns)
        first = column >= 0 ? std::min(first, column) : first;
    return {table.sheet, table.header_row, first};
}

} // namespace

text::Date today()
{
    TimeValue system{};
    TimeValue local{};
    oslDateTime date{};
    osl_getSystemTime(&system);
    if (!osl_getLocalTimeFromSystemTime(&system, &local))
        local = system;
    osl_getDateTimeFromTimeValue(&local, &date);
    return {date.Year, static_cast<std::uint8_t>(date.Month), static_cast<std::uint8_t>(date.Day)};
}

Checked::Checked(const Reference<XSpreadsheetDocument>& document, const Options& options)
    : options_(options), workbook_(read_in_unicode(document))
{
    const std::optional<tables::Corrections> said = stored_corrections(document);
    corrections_readable_ = said.has_value();
    tables_ = tables::recognise(workbook_, own_sheets(document), said.value_or(tables::Corrections{}));
    if (const std::optional<sal_Int32> sheet = find_own_sheet(document, OwnSheet::topics))
        topics_ = staff::read_topics(workbook_, *sheet);
    registry_ = std::make_unique<staff::Registry>(workbook_, tables_, staff::topics_of(topics_));
    own_table_ = own_table(document, workbook_, options_);
    targets::Profile profile = profile_of(own_table_, options_);
    text::Date as_of = options_.as_of.value_or(profile.cut_off());
    if (!as_of.exact())
        as_of = today();
    settings_ = targets::settings_of(profile, as_of);
    target_rows_ = std::move(profile.rows);
}

std::vector<rules::Finding> Checked::findings() const
{
    rules::Settings settings = settings_;
    if (own_table_)
        settings.targets_table = results_in_table();
    return rules::run({workbook_, tables_, *registry_, settings}, options_.choices);
}

std::vector<rules::Skipped> Checked::not_checked() const
{
    rules::Settings settings = settings_;
    if (own_table_)
        settings.targets_table.emplace(); // that there is one is all that's asked
    return rules::not_checked({workbook_, tables_, *registry_, settings}, options_.choices, options_.language);
}

const std::vector<targets::Result>& Checked::targets() const
{
    if (!results_)
        results_ = targets::compute(target_rows_, workbook_, tables_, *registry_, options_.as_of.value_or(text::Date{}),
                                    options_.language);
    return *results_;
}

rules::TargetsTable Checked::results_in_table() const
{
    const sal_Int32 column = column_of(*own_table_, targets::Field::verdict);
    rules::TargetsTable table{.header = header_of(*own_table_), .rows = {}};
    for (std::size_t i = 0; i < target_rows_.size(); ++i) {
        const targets::Parsed parsed = targets::parse(target_rows_[i], options_.language);
        const auto* const target = std::get_if<targets::Target>(&parsed);
        if (target == nullptr)
            continue; // its own result says what can't be understood
        const targets::Result& result = targets()[i];
        table.rows.push_back({.id = target->id,
                              .result_cell = {own_table_->sheet, own_table_->rows_at[i], column},
                              .cut_off = target->cut_off,
                              .computed = result.verdict != targets::Verdict::not_computable,
                              .achieved = result.achieved,
                              .undecided = result.undecided,
                              .population = result.population,
                              .decimals = result.decimals});
    }
    return table;
}

std::vector<targets::Result> Checked::targets_by_group() const
{
    if (!options_.group_by)
        return targets();
    return targets::compute(target_rows_, workbook_, tables_, *registry_, options_.as_of.value_or(text::Date{}),
                            options_.language, options_.group_by);
}

std::vector<targets::BrokenDown> Checked::targets_broken_down(std::span<const targets::GroupBy> by) const
{
    return targets::break_down(target_rows_, workbook_, tables_, *registry_, options_.as_of.value_or(text::Date{}),
                               options_.language, by);
}

std::size_t Checked::rows_checked() const
{
    std::size_t rows = 0;
    for (const tables::Table& table : tables_)
        if (table.kind != tables::Kind::targets)
            rows += table.rows.size();
    return rows;
}

} // namespace datchuan::office
