#include "rules/repair_selection.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "rules/rule.hpp"

namespace datchuan::rules {
namespace {

constexpr std::string_view mark_of_all = "[x] ";
constexpr std::string_view mark_of_some = "[-] ";
constexpr std::string_view mark_of_none = "[ ] ";

std::string in_quotes(const std::string& text) { return "“" + text + "”"; }

// Only where the kind changes: a text date that becomes a true one looks the same before and after.
std::string_view kind_note(sheet::CellKind before, sheet::CellKind after, bool vietnamese)
{
    if (before == after || before == sheet::CellKind::empty)
        return {};
    switch (after) {
    case sheet::CellKind::date:
        return vietnamese ? " (ngày)" : " (date)";
    case sheet::CellKind::number:
        return vietnamese ? " (số)" : " (number)";
    default:
        return vietnamese ? " (chữ)" : " (text)";
    }
}

} // namespace

RepairSelection::RepairSelection(std::vector<Proposal> proposals)
    : proposals_(std::move(proposals)), states_(proposals_.size())
{
    for (std::size_t i = 0; i < proposals_.size(); ++i) {
        states_[i] = {proposals_[i].certain && proposals_[i].likely, proposals_[i].likely};
        if (i == 0 || proposals_[i].group() != proposals_[i - 1].group())
            groups_.push_back({i, 0});
        ++groups_.back().count;
    }
}

void RepairSelection::tick(std::size_t proposal, bool on) { states_[proposal].ticked = on && states_[proposal].answer; }

void RepairSelection::tick_group(std::size_t group, bool on)
{
    for (std::size_t i = 0; i < groups_[group].count; ++i)
        tick(groups_[group].first + i, on);
}

void RepairSelection::tick_all(bool on)
{
    for (std::size_t i = 0; i < proposals_.size(); ++i)
        tick(i, on);
}

void RepairSelection::pick(std::size_t proposal, std::size_t answer) { states_[proposal] = {true, answer}; }

std::size_t RepairSelection::ticked_in(std::size_t group) const
{
    const auto first = states_.begin() + static_cast<std::ptrdiff_t>(groups_[group].first);
    return static_cast<std::size_t>(std::count_if(first, first + static_cast<std::ptrdiff_t>(groups_[group].count),
                                                  [](const State& state) { return state.ticked; }));
}

std::size_t RepairSelection::ticked_count() const
{
    return static_cast<std::size_t>(
        std::count_if(states_.begin(), states_.end(), [](const State& state) { return state.ticked; }));
}

// By proposal: what is ticked, and stands on nothing that isn't.
std::vector<bool> RepairSelection::written() const
{
    std::vector<bool> written(proposals_.size());
    std::vector<sheet::Address> left;
    for (std::size_t i = 0; i < proposals_.size(); ++i) {
        written[i] = states_[i].ticked;
        if (!written[i])
            left.push_back(proposals_[i].cell);
    }
    const bool any_need = std::any_of(proposals_.begin(), proposals_.end(),
                                      [](const Proposal& proposal) { return !proposal.needs.empty(); });
    for (bool changed = any_need; changed;) {
        changed = false;
        std::sort(left.begin(), left.end());
        std::vector<sheet::Address> more;
        for (std::size_t i = 0; i < proposals_.size(); ++i) {
            const auto& needs = proposals_[i].needs;
            const bool lacks = written[i] && std::any_of(needs.begin(), needs.end(), [&](const sheet::Address& cell) {
                                   return std::binary_search(left.begin(), left.end(), cell);
                               });
            if (!lacks)
                continue;
            written[i] = false;
            more.push_back(proposals_[i].cell);
            changed = true;
        }
        left.insert(left.end(), more.begin(), more.end());
    }
    return written;
}

std::size_t RepairSelection::written_count() const
{
    const std::vector<bool> to_write = written();
    return static_cast<std::size_t>(std::count(to_write.begin(), to_write.end(), true));
}

std::vector<Change> RepairSelection::changes() const
{
    const std::vector<bool> to_write = written();
    std::vector<Change> changes;
    for (std::size_t i = 0; i < proposals_.size(); ++i)
        if (to_write[i])
            changes.push_back(change_of(proposals_[i], *states_[i].answer));
    return changes;
}

std::string group_line(const RepairSelection& selection, std::size_t group, Language language)
{
    const RepairSelection::Group& all = selection.groups()[group];
    const Proposal& first = selection.proposals()[all.first];
    const std::size_t ticked = selection.ticked_in(group);
    std::string line(ticked == all.count ? mark_of_all : ticked > 0 ? mark_of_some : mark_of_none);
    line += title_of(first, language);
    if (first.rule)
        line += " (" + std::string(first.rule->id) + ")";
    return line + ": " + std::to_string(ticked) + "/" + std::to_string(all.count);
}

std::string answer_text(const Proposal& proposal, std::size_t answer, Language language)
{
    const NewValue& value = proposal.answers[answer];
    return in_quotes(value.text) +
           std::string(kind_note(proposal.before.kind, value.kind, language == Language::vietnamese));
}

std::string proposal_line(const RepairSelection& selection, std::size_t proposal, std::string_view sheet,
                          Language language)
{
    const Proposal& each = selection.proposals()[proposal];
    const bool vietnamese = language == Language::vietnamese;
    std::string line(selection.ticked(proposal) ? mark_of_all : mark_of_none);
    if (!sheet.empty())
        line += std::string(sheet) + ", ";
    line += sheet::cell_name(each.cell.column, each.cell.row) + ": ";
    const bool empty = each.before.kind == sheet::CellKind::empty;
    line += empty ? (vietnamese ? "(trống)" : "(empty)") : in_quotes(each.before.shown);
    const auto answer = selection.answer(proposal);
    return line + " → " + (answer ? answer_text(each, *answer, language) : vietnamese ? "(chọn)" : "(choose)");
}

} // namespace datchuan::rules
