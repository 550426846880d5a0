// Finding a person again: by national id, by staff number and name, by name and birth, by name, year and agency
// (recognition.md, "What counts as a person"; it doesn't speak of staff numbers, without which lists that have neither
// ids nor births would know nobody again).
#pragma once

#include <cstdint>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "staff/registry.hpp"

namespace datchuan::staff {

class PersonIndex
{
public:
    // A person as a row describes them. The same person may be added under several descriptions.
    void add(PersonId person, const Identity& who);

    // Whom a row of another roll speaks of. Only what makes two rows surely one person counts: an id that contradicts,
    // or a birth that nobody wrote down, keep them apart. no_person where nobody fits, several_persons where more than
    // one does equally well.
    [[nodiscard]] PersonId find_same(const Identity& who) const;

    // Whose record a row is. A record is somebody's: a mistyped id, or a missing birth date, doesn't keep it from the
    // only person of that name and birth, or of that name and agency.
    [[nodiscard]] PersonId find_owner(const Identity& who) const;

private:
    struct Known
    {
        PersonId person = no_person;
        KeyId agency = no_key;
        text::Date birth;
    };
    enum class Strict : bool
    {
        no,
        yes
    };

    [[nodiscard]] PersonId find(const Identity& who, Strict strict) const;
    // The one among candidates; ids that contradict, then agencies, decide between several.
    [[nodiscard]] PersonId choose(const std::vector<const Known*>& candidates, const Identity& who) const;
    // Both have an id, and they differ: whichever of the person's rows it stands in.
    [[nodiscard]] bool contradicted(const Known& known, const Identity& who) const;

    [[nodiscard]] static bool other_birth(const Known& known, const Identity& who);

    boost::unordered_flat_map<KeyId, PersonId> by_id_;
    boost::unordered_flat_map<KeyId, Known> by_staff_;
    boost::unordered_flat_map<PersonId, KeyId> ids_;
    boost::unordered_flat_map<KeyId, std::vector<Known>> by_name_;
};

} // namespace datchuan::staff
