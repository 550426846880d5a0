// What the findings of one cause put in doubt, by the persons that they touch.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "rules/finding_groups.hpp"
#include "rules/view.hpp"
#include "staff/registry.hpp"
#include "targets/doubt.hpp"

namespace datchuan::targets {

// Of one person of the rolls.
struct Touched
{
    bool owner = false;
    bool twice = false; // may be somebody else of the rolls
    std::vector<std::pair<std::uint32_t, Doubt>> records{};
    std::vector<std::uint32_t> marks{};
    std::vector<std::pair<staff::RowRef, tables::Role>> traits{};
};

// Somebody in records whom no roll knows, and the name of the roll that the finding proposes.
struct Stranger
{
    std::vector<std::uint32_t> records;
    std::string proposed;
};

struct Doubts
{
    boost::unordered_flat_map<staff::PersonId, Touched> persons;
    std::map<std::pair<staff::PersonId, staff::KeyId>, Stranger> strangers; // of several_persons by their name
};

[[nodiscard]] Doubts doubts_of(const rules::FindingGroup& group, const rules::Book& book);

} // namespace datchuan::targets
