// What the clerk has ticked in the preview of a repair.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "rules/repair.hpp"

namespace datchuan::rules {

// Proposals in their groups, each ticked or not. Ticked at first is what has one right answer.
class RepairSelection
{
public:
    struct Group
    {
        std::size_t first = 0; // among the proposals …
        std::size_t count = 0; // … from there on

        friend bool operator==(const Group&, const Group&) = default;
    };

    // Precondition: as proposals() orders them.
    explicit RepairSelection(std::vector<Proposal> proposals);

    [[nodiscard]] const std::vector<Proposal>& proposals() const { return proposals_; }
    [[nodiscard]] const std::vector<Group>& groups() const { return groups_; }

    [[nodiscard]] bool ticked(std::size_t proposal) const { return states_[proposal].ticked; }
    // Nothing as long as the clerk hasn't picked one where none is likelier than the others.
    [[nodiscard]] std::optional<std::size_t> answer(std::size_t proposal) const { return states_[proposal].answer; }

    // A proposal without an answer stays unticked.
    void tick(std::size_t proposal, bool on);
    void tick_group(std::size_t group, bool on);
    void tick_all(bool on);
    // Ticks it, too. Precondition: the proposal has that answer.
    void pick(std::size_t proposal, std::size_t answer);

    [[nodiscard]] std::size_t ticked_in(std::size_t group) const;
    [[nodiscard]] std::size_t ticked_count() const;
    // Of these, how many don't stand on what isn't ticked.
    [[nodiscard]] std::size_t written_count() const;
    // Without those that need a cell that isn't ticked.
    [[nodiscard]] std::vector<Change> changes() const;

private:
    struct State
    {
        bool ticked = false;
        std::optional<std::size_t> answer;
    };

    [[nodiscard]] std::vector<bool> written() const;

    std::vector<Proposal> proposals_;
    std::vector<State> states_; // by proposal
    std::vector<Group> groups_;
};

// "[x] Khoảng trắng thừa (R12): 3/4"; [-] where only some of the group are ticked.
[[nodiscard]] std::string group_line(const RepairSelection& selection, std::size_t group, Language language);

// "[x] B12: “Nguyễn  Văn An” → “Nguyễn Văn An”", with the sheet's name in front where one is given.
[[nodiscard]] std::string proposal_line(const RepairSelection& selection, std::size_t proposal, std::string_view sheet,
                                        Language language);

// "“15/08/1984” (ngày)": how an answer is written, and as what, where that changes.
[[nodiscard]] std::string answer_text(const Proposal& proposal, std::size_t answer, Language language);

} // namespace datchuan::rules
