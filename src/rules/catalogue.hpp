// All rules, in the order of their ids, and running them.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rules/finding.hpp"
#include "rules/rule.hpp"

namespace datchuan::rules {

[[nodiscard]] std::span<const Rule* const> catalogue();
[[nodiscard]] const Rule* find_rule(std::string_view id);

// What the user has changed: rules switched off, other severities.
class Choices
{
public:
    // "R42=off;R61=error" (also "warning", "hint"). Throws std::invalid_argument with a sentence that names the
    // unknown rule or word.
    [[nodiscard]] static Choices parse(std::string_view text, Language language);

    [[nodiscard]] bool off(const Rule& rule) const;
    [[nodiscard]] Severity severity(const Rule& rule) const;

private:
    std::map<std::string, std::optional<Severity>, std::less<>> by_id_; // nothing: switched off
};

struct Skipped
{
    const Rule* rule = nullptr;
    std::string reason; // what would enable it
};

// All findings, ordered by sheet, row, column, rule; a cell bears a rule's finding once, and no second finding where it
// can't be read at all (rules.md).
[[nodiscard]] std::vector<Finding> run(const Book& book, const Choices& choices = {});

// The rules that could not run on this workbook, and those that had to leave something open. None where it holds no
// table.
[[nodiscard]] std::vector<Skipped> not_checked(const Book& book, const Choices& choices, Language language);

} // namespace datchuan::rules
