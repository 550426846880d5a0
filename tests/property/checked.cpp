#include "property/checked.hpp"

#include <utility>
#include <variant>

#include "sheet/legacy_text.hpp"

namespace datchuan::property {

namespace {

sheet::Workbook in_unicode(sheet::Workbook workbook)
{
    sheet::decode_legacy_texts(workbook);
    return workbook;
}

} // namespace

Checked::Checked(sheet::Workbook workbook, const std::vector<targets::Row>& rows)
    : workbook_(in_unicode(std::move(workbook))), tables_(tables::recognise(workbook_)),
      registry_(std::make_unique<staff::Registry>(workbook_, tables_))
{
    if (!rows.empty())
        put_targets(rows);
    findings_ = rules::run(book());
}

// The header in the first row, the results as the office's sheet has them: in the columns of the fields.
void Checked::put_targets(const std::vector<targets::Row>& rows)
{
    const auto sheet = static_cast<std::int32_t>(workbook_.sheets.size());
    const auto height = static_cast<std::int32_t>(rows.size()) + 1;
    workbook_.sheets.push_back({"Chỉ tiêu", false, sheet::Grid(targets::field_count, height)});
    rules::TargetsTable& table = settings_.targets_table.emplace();
    table.header = {sheet, 0, 0};
    const std::vector<targets::Result> results =
        targets::compute(rows, workbook_, tables_, *registry_, settings_.as_of, targets::Language::vietnamese);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto target = std::get<targets::Target>(targets::parse(rows[i], targets::Language::vietnamese));
        table.rows.push_back({.id = target.id,
                              .result_cell = {sheet, static_cast<std::int32_t>(i) + 1,
                                              static_cast<std::int32_t>(targets::Field::verdict)},
                              .cut_off = target.cut_off,
                              .computed = results[i].verdict != targets::Verdict::not_computable,
                              .achieved = results[i].achieved,
                              .undecided = results[i].undecided,
                              .population = results[i].population,
                              .decimals = results[i].decimals});
    }
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
