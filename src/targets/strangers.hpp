// Records of which no roll knows the person, and to whom of the rolls they may belong.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "staff/registry.hpp"

namespace datchuan::targets {

// The registry must outlive it. Made when first asked.
class Strangers
{
public:
    explicit Strangers(const staff::Registry& registry) : registry_(registry) {}

    // The records of those who share id, birth date or, but for its diacritics, name with a person of the rolls.
    [[nodiscard]] std::vector<std::uint32_t> like(staff::PersonId person);
    // The one person of the rolls who is called so.
    [[nodiscard]] std::optional<staff::PersonId> on_roll(std::string_view name);

private:
    void index_records();
    void index_rolls();

    const staff::Registry& registry_;
    bool records_indexed_ = false;
    boost::unordered_flat_map<staff::KeyId, std::vector<std::uint32_t>> by_id_;
    boost::unordered_flat_map<std::int32_t, std::vector<std::uint32_t>> by_birth_;
    boost::unordered_flat_map<std::string, std::vector<std::uint32_t>> by_plain_name_;
    boost::unordered_flat_map<std::string_view, staff::PersonId> by_name_; // of the rolls
};

} // namespace datchuan::targets
