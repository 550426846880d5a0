// The core's values as the service's structs, and back.
#pragma once

#include <vector>

#include <com/sun/star/uno/Sequence.hxx>

#include <org/datchuan/Finding.hpp>
#include <org/datchuan/RecognisedTable.hpp>
#include <org/datchuan/SkippedRule.hpp>
#include <org/datchuan/TargetResult.hpp>

#include "office/actions.hpp"
#include "office/marks.hpp"
#include "rules/catalogue.hpp"
#include "tables/table.hpp"
#include "targets/people.hpp"
#include "targets/result.hpp"

namespace datchuan::component {

[[nodiscard]] css::uno::Sequence<org::datchuan::RecognisedTable> answer(const std::vector<tables::Table>& tables);
[[nodiscard]] css::uno::Sequence<org::datchuan::Finding> answer(const std::vector<rules::Finding>& findings,
                                                                rules::Language language);
[[nodiscard]] css::uno::Sequence<org::datchuan::SkippedRule> answer(const std::vector<rules::Skipped>& skipped);
[[nodiscard]] css::uno::Sequence<org::datchuan::TargetResult> answer(const std::vector<targets::Result>& results);

// Throw lang::IllegalArgumentException for a cell that lies outside of the document.
[[nodiscard]] std::vector<office::Mark> marks_of(const css::uno::Sequence<org::datchuan::Finding>& findings,
                                                 const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);
[[nodiscard]] css::uno::Sequence<rtl::OUString> answer(const std::vector<targets::NamedPerson>& people);

// Of the repairable ones.
[[nodiscard]] std::vector<office::Replacement> replacements_of(
    const css::uno::Sequence<org::datchuan::Finding>& findings,
    const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);

} // namespace datchuan::component
