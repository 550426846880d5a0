#include "property/checked.hpp"

#include <utility>

namespace datchuan::property {

Checked::Checked(sheet::Workbook workbook)
    : workbook_(std::move(workbook)), tables_(tables::recognise(workbook_)),
      registry_(std::make_unique<staff::Registry>(workbook_, tables_)), findings_(rules::run(book()))
{
}

std::vector<targets::Result> Checked::compute(const std::vector<targets::Row>& rows) const
{
    return targets::compute(rows, workbook_, tables_, *registry_, {}, targets::Language::vietnamese);
}

std::string Checked::told() const
{
    std::string text;
    for (const rules::Finding& finding : findings_)
        text += workbook_.sheets[static_cast<std::size_t>(finding.cell.sheet)].name + "!" +
                sheet::cell_name(finding.cell.column, finding.cell.row) + " " + std::string(finding.rule->id) + ": " +
                rules::message(finding, rules::Language::vietnamese) + "\n";
    return text;
}

const rules::Settings& Checked::settings()
{
    static const rules::Settings shipped = targets::settings_of(targets::shipped_profiles().front(), {});
    return shipped;
}

} // namespace datchuan::property
