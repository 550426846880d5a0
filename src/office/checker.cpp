#include "office/checker.hpp"

#include <osl/time.h>

#include "office/own_sheets.hpp"
#include "office/read.hpp"
#include "office/stored_corrections.hpp"
#include "office/targets_sheet.hpp"
#include "sheet/legacy_text.hpp"

namespace datchuan::office {
namespace {

using com::sun::star::sheet::XSpreadsheetDocument;
using com::sun::star::uno::Reference;

// By the clock on the clerk's desk, not by UTC.
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

// In Unicode throughout: headers, titles and names of old files are understood like those of new ones.
sheet::Workbook read_in_unicode(const Reference<XSpreadsheetDocument>& document)
{
    sheet::Workbook workbook = read(document);
    sheet::decode_legacy_texts(workbook);
    return workbook;
}

targets::Profile profile_of(const Reference<XSpreadsheetDocument>& document, const sheet::Workbook& workbook,
                            const Options& options)
{
    if (options.profile.empty()) {
        const auto table = find_targets_table(workbook, find_own_sheet(document, OwnSheet::targets));
        if (table && !table->rows.empty())
            return {.name = {}, .title = {}, .basis = {}, .rows = table->rows};
    } else if (const targets::Profile* const named = targets::find_profile(options.profile)) {
        return *named;
    }
    return targets::shipped_profiles().front();
}

} // namespace

Checked::Checked(const Reference<XSpreadsheetDocument>& document, const Options& options)
    : options_(options), workbook_(read_in_unicode(document))
{
    const std::optional<tables::Corrections> said = stored_corrections(document);
    corrections_readable_ = said.has_value();
    tables_ = tables::recognise(workbook_, own_sheets(document), said.value_or(tables::Corrections{}));
    registry_ = std::make_unique<staff::Registry>(workbook_, tables_);
    targets::Profile profile = profile_of(document, workbook_, options_);
    text::Date as_of = options_.as_of.value_or(profile.cut_off());
    if (!as_of.exact())
        as_of = today();
    settings_ = targets::settings_of(profile, as_of);
    target_rows_ = std::move(profile.rows);
}

std::vector<rules::Finding> Checked::findings() const { return rules::run(book(), options_.choices); }

std::vector<rules::Skipped> Checked::not_checked() const
{
    return rules::not_checked(book(), options_.choices, options_.language);
}

std::vector<targets::Result> Checked::targets() const
{
    return targets::compute(target_rows_, workbook_, tables_, *registry_, options_.as_of.value_or(text::Date{}),
                            options_.language);
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
