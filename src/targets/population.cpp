#include "targets/population.hpp"

#include <algorithm>

namespace datchuan::targets {
namespace {

using staff::Category;
using staff::Entry;
using tables::Role;
using Answer = Population::Answer;

bool is_letter(char c)
{
    return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

// Whole words of a folded text: "y" isn't in "y tế xã"'s "xây".
bool stands_in(std::string_view words, std::string_view text)
{
    for (std::size_t at = text.find(words); at != text.npos; at = text.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        if ((at == 0 || !is_letter(text[at - 1])) && (end == text.size() || !is_letter(text[end])))
            return true;
    }
    return false;
}

bool any_stands_in(const std::vector<std::string>& words, std::string_view text)
{
    return std::any_of(words.begin(), words.end(), [&](const std::string& each) { return stands_in(each, text); });
}

template <typename Value>
Answer among(const Condition& condition, Value value)
{
    if (static_cast<int>(value) == 0)
        return Answer::unknown;
    const auto& values = condition.values;
    return std::find(values.begin(), values.end(), static_cast<int>(value)) != values.end() ? Answer::yes : Answer::no;
}

Answer answer_of(const Condition& condition, std::optional<bool> said)
{
    if (!said)
        return Answer::unknown;
    const auto& values = condition.values;
    return std::find(values.begin(), values.end(), *said ? 1 : 0) != values.end() ? Answer::yes : Answer::no;
}

// Terms meet in the year of an election, so sharing that one year isn't being of the same term.
bool in_term(const Target& target, const Entry& entry)
{
    if (entry.term_first == 0 || entry.term_last == 0 || !target.from.known())
        return true;
    return entry.term_first < target.to.year && entry.term_last > target.from.year;
}

} // namespace

Role role_of(Trait trait)
{
    switch (trait) {
    case Trait::leader:
        return Role::post;
    case Trait::level:
        return Role::level;
    case Trait::sex:
        return Role::sex;
    case Trait::age:
        return Role::birth_date;
    case Trait::ethnicity:
        return Role::ethnicity;
    case Trait::rank:
    case Trait::grade:
        return Role::rank;
    case Trait::planned:
        return Role::planned;
    case Trait::status:
        return Role::status;
    case Trait::branch:
    case Trait::agency:
    case Trait::any_text:
        break;
    }
    return Role::agency;
}

Place Population::group_place(const Target& target, const Entry& entry) const
{
    bool level_unclear = false;
    bool of_other_term = false;
    for (const Group& group : target.groups) {
        const bool deputies = group.category == Category::deputy;
        if (deputies ? !entry.deputy : group.category != entry.category)
            continue;
        if (deputies && !in_term(target, entry)) {
            of_other_term = true;
            continue;
        }
        if (group.level == staff::Level::unknown || group.level == entry.level)
            return Place::member;
        level_unclear |= entry.level == staff::Level::unknown;
    }
    if (of_other_term)
        return Place::other_term;
    if (level_unclear)
        return Place::unclear;
    if (entry.category == Category::contract)
        return Place::contract;
    return entry.category == Category::unknown ? Place::no_category : Place::other_group;
}

Place Population::place_of(const Target& target, const Entry& entry, const text::Date& day)
{
    const Place group = group_place(target, entry);
    if (group != Place::member && group != Place::unclear)
        return group;
    if (entry.left && (!entry.left_on.known() || entry.left_on.earliest() <= day))
        return Place::left;
    if (!entry.present(day))
        return Place::not_yet;
    Place place = group;
    for (const Condition& condition : target.conditions) {
        switch (fulfils(condition, entry, day)) {
        case Answer::yes:
            break;
        case Answer::no:
            return condition.about == Trait::any_text ? Place::left_out : Place::filtered;
        case Answer::unknown:
            place = Place::unclear;
            break;
        }
    }
    return place;
}

sheet::Address Population::deciding_cell(const Target& target, const Entry& entry, Place place, const text::Date& day)
{
    switch (place) {
    case Place::other_group:
    case Place::contract:
    case Place::no_category:
        return traits_.cell(entry, Role::category);
    case Place::other_term:
        return traits_.cell(entry, Role::deputy_term);
    case Place::not_yet:
        return traits_.cell(entry, Role::recruited);
    case Place::left:
        for (const Role role : {Role::status, Role::note})
            if (staff::says_left(traits_.text(entry, role)))
                return traits_.cell(entry, role);
        break;
    case Place::filtered:
    case Place::unclear:
    case Place::left_out:
        for (const Condition& condition : target.conditions)
            if (fulfils(condition, entry, day) != Answer::yes)
                return traits_.cell(entry, role_of(condition.about));
        return traits_.cell(entry, Role::level);
    case Place::member:
    case Place::repeated:
    case Place::no_event:
        break;
    }
    return traits_.cell(entry, Role::full_name);
}

Answer Population::fulfils(const Condition& condition, const Entry& entry, const text::Date& day)
{
    const Answer plainly = fulfils_plainly(condition, entry, day);
    if (!condition.negated || plainly == Answer::unknown)
        return plainly;
    return plainly == Answer::yes ? Answer::no : Answer::yes;
}

Answer Population::fulfils_plainly(const Condition& condition, const Entry& entry, const text::Date& day)
{
    switch (condition.about) {
    case Trait::leader:
        return answer_of(condition, entry.leader);
    case Trait::level:
        return among(condition, entry.level);
    case Trait::sex:
        return among(condition, registry_.persons()[entry.person].sex);
    case Trait::age:
        return by_age(condition, entry, day);
    case Trait::ethnicity:
        return by_ethnicity(condition, entry);
    case Trait::rank:
        return among(condition, entry.rank);
    case Trait::grade:
        return among(condition, traits_.grade(entry));
    case Trait::planned:
        return answer_of(condition, traits_.planned(entry));
    case Trait::branch:
        return among(condition, traits_.branch(entry));
    case Trait::agency:
        return by_agency(condition, entry);
    case Trait::status:
        return by_status(condition, entry);
    case Trait::any_text:
        break;
    }
    return by_any_text(condition, entry);
}

Answer Population::by_age(const Condition& condition, const Entry& entry, const text::Date& day) const
{
    const auto age = traits_.age(entry, day);
    if (!age)
        return Answer::unknown;
    if (condition.least <= age->least && age->most <= condition.most)
        return Answer::yes;
    const bool outside = age->most < condition.least || condition.most < age->least;
    return outside ? Answer::no : Answer::unknown;
}

Answer Population::by_ethnicity(const Condition& condition, const Entry& entry)
{
    if (!condition.words.empty()) {
        const std::string& said = traits_.folded(entry, Role::ethnicity);
        if (any_stands_in(condition.words, said))
            return Answer::yes;
        if (condition.values.empty())
            return said.empty() ? Answer::unknown : Answer::no;
    }
    return answer_of(condition, traits_.minority(entry));
}

Answer Population::by_agency(const Condition& condition, const Entry& entry) const
{
    const std::string_view agency = traits_.agency(entry);
    if (agency.empty())
        return Answer::unknown;
    return any_stands_in(condition.words, agency) ? Answer::yes : Answer::no;
}

// Nobody's status is written down who simply works.
Answer Population::by_status(const Condition& condition, const Entry& entry)
{
    if (any_stands_in(condition.words, traits_.folded(entry, Role::status)) ||
        any_stands_in(condition.words, traits_.folded(entry, Role::note)))
        return Answer::yes;
    const bool at_work = std::any_of(condition.words.begin(), condition.words.end(), [](const std::string& words) {
        return words == "đang công tác" || words == "đang làm việc" || words == "at work";
    });
    return at_work && traits_.folded(entry, Role::status).empty() ? Answer::yes : Answer::no;
}

Answer Population::by_any_text(const Condition& condition, const Entry& entry)
{
    for (const Role role : {Role::post, Role::post_agency, Role::rank, Role::major, Role::agency})
        if (any_stands_in(condition.words, traits_.folded(entry, role)))
            return Answer::yes;
    return any_stands_in(condition.words, traits_.agency(entry)) ? Answer::yes : Answer::no;
}

} // namespace datchuan::targets
