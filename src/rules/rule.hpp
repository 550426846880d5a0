// A rule as a value: what it is called, what it needs, what it says, and one function. It sees plain tables; it can't
// see the document, other rules, or the screen.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rules/change.hpp"
#include "rules/finding.hpp"
#include "rules/view.hpp"

namespace datchuan::rules {

class Report;
class Tidying;

struct Texts
{
    std::string_view title;   // a few words, for lists
    std::string_view message; // where, what, and what to do; {places} are filled from Finding::arguments
    std::string_view why;     // the explanation, for the help
    std::string_view
        example{}; // what a cell or row holds, and what is wrong with it; what stands in “…” is in the test
    std::string_view mend{}; // what to do, where the message doesn't say it all
};

// Which tables a rule looks at.
enum class Scope : std::uint8_t
{
    persons,   // rolls and matrices
    records,   // lists of records
    rows,      // all of these
    summaries, // forms whose cells are counts
    tables,    // these and the lists
};

// What "Sửa tự động" can do about its findings.
enum class Mending : std::uint8_t
{
    none,
    choice,    // it offers answers, the clerk picks one
    automatic, // it knows the one right answer, at least for some cells
};

struct Rule
{
    std::string_view id;   // "R22", stable for ever
    std::string_view name; // "national-id-zeros-lost", also the name of file and test
    Severity severity = Severity::warning;
    Scope scope = Scope::rows;
    Writes writes = Writes::text;
    std::vector<tables::Role> needs{};     // the table has all of these, else the rule passes it over …
    std::vector<tables::Role> needs_any{}; // … and at least one of these, where any are named
    Mending mending = Mending::none;
    Texts vi;
    Texts en;
    // Exactly one of the two: called for every table of the scope that has what the rule needs, or once for the
    // workbook (then `needs` still decides whether there's anything to look at).
    void (*check)(const TableView&, Report&) = nullptr;
    void (*check_workbook)(const Book&, Report&) = nullptr;
    // Where a repair reaches further than the cells of the findings: all that it changes in a table in which such a
    // finding stands, in the place of their replacements. After it the rule finds nothing more there.
    void (*reaches)(const TableView&, Tidying&) = nullptr;
    // What else the workbook lacks, in the same words as a missing column is told; empty where the rule can run.
    std::string (*lacking)(const Book&, Language) = nullptr;
    // The data files that it judges by. A copy of one in the user's folder that can't be used is told with the rule.
    std::vector<std::string_view> data{};
    // What the rule, though it ran, could not decide, and what would help; empty where nothing was left open.
    std::string (*left_open)(const Book&, Language) = nullptr;
};

// Where rules put their findings.
class Report
{
public:
    class Entry
    {
    public:
        explicit Entry(Finding& finding) : finding_(finding) {}
        Entry& say(Arguments arguments)
        {
            finding_.arguments = std::move(arguments);
            return *this;
        }
        // Findings of this rule that have one cause in common are shown as one: give each the same words for it.
        Entry& because(std::string cause)
        {
            finding_.cause = std::move(cause);
            return *this;
        }
        // The one right answer, written on request.
        Entry& repair(std::string replacement)
        {
            finding_.replacement = std::move(replacement);
            finding_.repairable = true;
            return *this;
        }
        // A proposal that the clerk has to choose.
        Entry& offer(std::string replacement)
        {
            finding_.replacement = std::move(replacement);
            return *this;
        }
        // All the answers from which the clerk may choose, the offered one among them.
        Entry& among(std::vector<std::string> choices)
        {
            finding_.choices = std::move(choices);
            return *this;
        }

    private:
        Finding& finding_;
    };

    Report(const Rule& rule, Severity severity, std::vector<Finding>& findings)
        : rule_(rule), severity_(severity), findings_(findings)
    {
    }
    // The entry is valid until the next call of at().
    Entry at(const Cell& cell) { return at(cell.address); }
    Entry at(sheet::Address cell)
    {
        Finding& finding = findings_.emplace_back();
        finding.rule = &rule_;
        finding.cell = cell;
        finding.severity = severity_;
        return Entry(finding);
    }

private:
    const Rule& rule_;
    Severity severity_;
    std::vector<Finding>& findings_;
};

} // namespace datchuan::rules
