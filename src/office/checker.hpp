// A document checked: everything the core makes of it, from one reading. Reads only.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include "office/targets_sheet.hpp"
#include "rules/catalogue.hpp"
#include "staff/registry.hpp"
#include "staff/topics_table.hpp"
#include "tables/table.hpp"
#include "targets/breakdown.hpp"
#include "targets/profile.hpp"
#include "targets/result.hpp"

namespace datchuan::office {

// By the clock on the clerk's desk, not by UTC.
[[nodiscard]] text::Date today();

// The options of the service (interface.md), understood.
struct Options
{
    std::optional<text::Date> as_of;
    std::string profile; // empty: the document's own table, else the default one
    rules::Language language = rules::Language::vietnamese;
    rules::Choices choices;
    std::optional<targets::GroupBy> group_by; // of results that are answered; those in the document are of the whole
};

// One reading of a document, with what the core makes of it. Values only: nothing in it knows the document, so it stays
// right when the document is closed meanwhile.
class Checked
{
public:
    // Reads the document; never changes it.
    Checked(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document,
            const Options& options);
    Checked(const Checked&) = delete;
    Checked& operator=(const Checked&) = delete;

    [[nodiscard]] const sheet::Workbook& workbook() const { return workbook_; }
    [[nodiscard]] const std::vector<tables::Table>& tables() const { return tables_; }
    [[nodiscard]] const staff::Registry& registry() const { return *registry_; }
    [[nodiscard]] const rules::Settings& settings() const { return settings_; }
    [[nodiscard]] rules::Book book() const { return {workbook_, tables_, *registry_, settings_}; }

    // Whether what the document keeps about its columns could be read; nothing of it is used otherwise.
    [[nodiscard]] bool corrections_readable() const { return corrections_readable_; }

    // What the document's sheet "Danh mục nội dung" says; empty where it has none.
    [[nodiscard]] const staff::TopicsTable& topics() const { return topics_; }

    // Whether the document has a table of targets, and it's the one that applies.
    [[nodiscard]] bool asks_for_targets() const { return own_table_.has_value(); }
    // The target rows that apply: the document's own table where it has one and no profile was named.
    [[nodiscard]] const std::vector<targets::Row>& target_rows() const { return target_rows_; }

    // Persons and records: rows of all tables but the targets table.
    [[nodiscard]] std::size_t rows_checked() const;

    [[nodiscard]] std::vector<rules::Finding> findings() const;
    [[nodiscard]] std::vector<rules::Skipped> not_checked() const;
    // Of target_rows(), one by one; computed when first asked for.
    [[nodiscard]] const std::vector<targets::Result>& targets() const;
    // The same, each followed by those of its groups, where groups were asked for.
    [[nodiscard]] std::vector<targets::Result> targets_by_group() const;
    // The same, taken apart in several ways at once.
    [[nodiscard]] std::vector<targets::BrokenDown> targets_broken_down(std::span<const targets::GroupBy> by) const;

private:
    // What rules about targets look at: where the document's own table has its results, and what they are.
    [[nodiscard]] rules::TargetsTable results_in_table() const;

    Options options_;
    sheet::Workbook workbook_;
    bool corrections_readable_ = true;
    std::vector<tables::Table> tables_;
    staff::TopicsTable topics_;
    std::unique_ptr<staff::Registry> registry_;
    std::optional<TargetsTable> own_table_; // where it's the one that applies
    std::vector<targets::Row> target_rows_;
    rules::Settings settings_;
    mutable std::optional<std::vector<targets::Result>> results_;
};

} // namespace datchuan::office
