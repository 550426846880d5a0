#include "rules/repair.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include <boost/unordered/unordered_flat_set.hpp>

#include "rules/all_rules.hpp"
#include "rules/rule.hpp"

namespace datchuan::rules {
namespace {

constexpr std::array<const TidyUp*, 4> all_tidy_ups{&dates_as_text, &numbers_as_text, &usual_words, &ids_as_numbers};

// Of several changes of one cell: what only tidies characters and spaces gives way to what knows the cell's meaning,
// and both to what the clerk has chosen.
enum Rank : int
{
    characters,
    meaning,
    chosen
};

struct CellHash
{
    std::size_t operator()(const sheet::Address& cell) const
    {
        constexpr std::size_t columns = 16'384;
        constexpr std::size_t rows = 1'048'576;
        return (static_cast<std::size_t>(cell.sheet) * rows + static_cast<std::size_t>(cell.row)) * columns +
               static_cast<std::size_t>(cell.column);
    }
};
using Cells = boost::unordered_flat_set<sheet::Address, CellHash>;

OldValue old_value(const Cell& cell)
{
    return {.kind = cell.kind, .text = std::string(cell.text), .number = cell.number, .shown = cell.shown()};
}

bool holds_number(const Cell& cell)
{
    return cell.kind == sheet::CellKind::number || cell.kind == sheet::CellKind::date;
}

bool changes_anything(const Cell& cell, const NewValue& value)
{
    return cell.kind != value.kind ||
           (value.kind == sheet::CellKind::text ? cell.text != value.text : cell.number != value.number);
}

class Collector
{
public:
    Collector(const Book& book, const std::vector<Finding>& findings) : book_(book), findings_(findings) {}

    std::vector<Proposal> collect()
    {
        for (const Finding& finding : findings_)
            add(finding);
        for (const TidyUp* tidy_up : tidy_ups())
            add(*tidy_up);
        drop_second_answers();
        std::stable_sort(proposals_.begin(), proposals_.end(), [](const Proposal& a, const Proposal& b) {
            return std::make_tuple(a.tidy_up != nullptr, a.rule ? a.rule->id : std::string_view{}, place(a), a.cell) <
                   std::make_tuple(b.tidy_up != nullptr, b.rule ? b.rule->id : std::string_view{}, place(b), b.cell);
        });
        return std::move(proposals_);
    }

private:
    // A tidy-up's place among them, 0 for a rule.
    static std::size_t place(const Proposal& proposal)
    {
        const auto found = std::find(all_tidy_ups.begin(), all_tidy_ups.end(), proposal.tidy_up);
        return found == all_tidy_ups.end() ? 0 : static_cast<std::size_t>(found - all_tidy_ups.begin());
    }

    void add(const Finding& finding)
    {
        const Rule& rule = *finding.rule;
        const bool answered = !finding.replacement.empty() || !finding.choices.empty();
        if (answered && rank_of(rule) != characters)
            spoken_for_.insert(finding.cell);
        if (rule.reaches != nullptr && finding.repairable)
            return add_table_of(finding);
        if (!answered)
            return;
        const Cell cell = cell_as_written(book_.workbook, finding.cell);
        Proposal proposal;
        proposal.cell = finding.cell;
        proposal.rule = &rule;
        proposal.before = old_value(cell);
        proposal.certain = finding.repairable;
        const auto answer = [&](std::string_view text) {
            NewValue value = new_value(rule.writes, text, holds_number(cell));
            if (changes_anything(cell, value))
                proposal.answers.push_back(std::move(value));
        };
        if (!finding.replacement.empty()) {
            answer(finding.replacement);
            if (!proposal.answers.empty())
                proposal.likely = 0;
        }
        for (const std::string& choice : finding.choices)
            if (choice != finding.replacement)
                answer(choice);
        if (!proposal.answers.empty())
            proposals_.push_back(std::move(proposal));
    }

    // Once for each rule and table.
    void add_table_of(const Finding& finding)
    {
        const auto table = std::find_if(book_.tables.begin(), book_.tables.end(), [&](const tables::Table& each) {
            return each.sheet == finding.cell.sheet && each.data.contains(each.data.first_column, finding.cell.row);
        });
        const auto done = std::make_pair(finding.rule, &*table);
        if (table == book_.tables.end() || std::find(reached_.begin(), reached_.end(), done) != reached_.end())
            return;
        reached_.push_back(done);
        Tidying changes;
        finding.rule->reaches(TableView(book_, static_cast<std::uint32_t>(table - book_.tables.begin())), changes);
        for (const Tidied& change : changes.changes())
            propose(change).rule = finding.rule;
    }

    void add(const TidyUp& tidy_up)
    {
        Tidying changes;
        for (std::uint32_t index = 0; index < book_.tables.size(); ++index) {
            if (book_.tables[index].kind != tables::Kind::targets)
                tidy_up.tidy(TableView(book_, index), changes);
        }
        for (const Tidied& change : changes.changes()) {
            if (spoken_for_.insert(change.cell).second)
                propose(change).tidy_up = &tidy_up;
        }
    }

    Proposal& propose(const Tidied& change)
    {
        Proposal& proposal = proposals_.emplace_back();
        proposal.cell = change.cell;
        proposal.before = old_value(cell_as_written(book_.workbook, change.cell));
        proposal.answers = {change.value};
        proposal.likely = 0;
        proposal.certain = true;
        proposal.like = change.like;
        return proposal;
    }

    // A cell whose meaning is known is written once, tidily.
    void drop_second_answers()
    {
        Cells known;
        for (const Proposal& proposal : proposals_)
            if (proposal.certain && rank(proposal) == meaning)
                known.insert(proposal.cell);
        Cells seen;
        std::erase_if(proposals_, [&](const Proposal& proposal) {
            if (!proposal.certain)
                return false;
            return (rank(proposal) == characters && known.contains(proposal.cell)) ||
                   !seen.insert(proposal.cell).second;
        });
    }

    static int rank(const Proposal& proposal) { return proposal.rule ? rank_of(*proposal.rule) : int{meaning}; }

    const Book& book_;
    const std::vector<Finding>& findings_;
    std::vector<Proposal> proposals_;
    std::vector<std::pair<const Rule*, const tables::Table*>> reached_;
    Cells spoken_for_; // by findings that know an answer
};

} // namespace

std::span<const TidyUp* const> tidy_ups() { return all_tidy_ups; }

std::string_view Proposal::group() const
{
    if (rule)
        return rule->id;
    return tidy_up ? tidy_up->name : filling->name;
}

namespace {

const TidyUp::Words& words_of(const Proposal& proposal, bool vietnamese)
{
    if (proposal.tidy_up)
        return vietnamese ? proposal.tidy_up->vi : proposal.tidy_up->en;
    return vietnamese ? proposal.filling->vi : proposal.filling->en;
}

} // namespace

std::string_view title_of(const Proposal& proposal, Language language)
{
    const bool vietnamese = language == Language::vietnamese;
    if (proposal.rule)
        return vietnamese ? proposal.rule->vi.title : proposal.rule->en.title;
    return words_of(proposal, vietnamese).title;
}

std::string why_of(const Proposal& proposal, Language language)
{
    const bool vietnamese = language == Language::vietnamese;
    const std::string_view why = proposal.rule ? (vietnamese ? proposal.rule->vi.why : proposal.rule->en.why)
                                               : words_of(proposal, vietnamese).why;
    return proposal.detail.empty() ? std::string(why) : proposal.detail + " " + std::string(why);
}

std::vector<Proposal> proposals(const Book& book, const std::vector<Finding>& findings)
{
    return Collector(book, findings).collect();
}

int rank_of(const Rule& rule) { return &rule == &odd_characters || &rule == &spacing ? characters : meaning; }

Change change_of(const Proposal& proposal, std::size_t answer)
{
    const int rank = !proposal.certain ? int{chosen} : proposal.rule ? rank_of(*proposal.rule) : int{meaning};
    return {proposal.cell, proposal.before, proposal.answers[answer], proposal.like, rank};
}

std::vector<Change> one_a_cell(std::vector<Change> changes)
{
    const auto place = [](const Change& change) {
        return std::tie(change.cell.sheet, change.cell.column, change.cell.row);
    };
    std::stable_sort(changes.begin(), changes.end(), [&](const Change& a, const Change& b) {
        return std::tuple_cat(place(a), std::make_tuple(-a.rank)) < std::tuple_cat(place(b), std::make_tuple(-b.rank));
    });
    changes.erase(
        std::unique(changes.begin(), changes.end(), [](const Change& a, const Change& b) { return a.cell == b.cell; }),
        changes.end());
    return changes;
}

std::vector<Change> reaching_changes(const Book& book, const Rule& rule, const std::vector<sheet::Address>& findings)
{
    std::vector<Change> changes;
    if (rule.reaches == nullptr)
        return changes;
    for (std::uint32_t index = 0; index < book.tables.size(); ++index) {
        const tables::Table& table = book.tables[index];
        const bool meant = std::any_of(findings.begin(), findings.end(), [&](const sheet::Address& cell) {
            return cell.sheet == table.sheet && table.data.contains(table.data.first_column, cell.row);
        });
        Tidying reached;
        if (meant)
            rule.reaches(TableView(book, index), reached);
        for (const Tidied& each : reached.changes())
            changes.push_back({each.cell, old_value(cell_as_written(book.workbook, each.cell)), each.value, each.like,
                               rank_of(rule)});
    }
    return changes;
}

} // namespace datchuan::rules
