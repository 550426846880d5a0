// A workbook with all that the program makes of it.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "property/pages.hpp"
#include "rules/catalogue.hpp"
#include "staff/registry.hpp"
#include "targets/result.hpp"

namespace datchuan::property {

class Checked
{
public:
    // With a targets table of these rows on a last sheet, where there are any.
    explicit Checked(const Pages& pages, const std::vector<targets::Row>& rows = {}) : Checked(pages.workbook(), rows)
    {
    }
    explicit Checked(sheet::Workbook workbook, const std::vector<targets::Row>& rows = {});

    [[nodiscard]] rules::Book book() const { return {workbook_, tables_, *registry_, settings_}; }
    [[nodiscard]] const std::vector<tables::Table>& tables() const { return tables_; }
    [[nodiscard]] const std::vector<rules::Finding>& findings() const { return findings_; }
    [[nodiscard]] std::vector<targets::Result> compute(const std::vector<targets::Row>& rows) const;
    // "Danh sách!E11 R22: …" one a line, for messages of tests.
    [[nodiscard]] std::string told() const;

    // Of the profile that ships, at its cut-off date.
    static const rules::Settings& settings();

private:
    void put_targets(const std::vector<targets::Row>& rows);

    sheet::Workbook workbook_;
    std::vector<tables::Table> tables_;
    std::unique_ptr<staff::Registry> registry_;
    rules::Settings settings_ = settings();
    std::vector<rules::Finding> findings_;
};

} // namespace datchuan::property
