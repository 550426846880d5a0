#include "targets/form_words.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "staff/word_table.hpp"
#include "text/data_file.hpp"
#include "text/number.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::targets {
namespace {

using staff::Category;
using staff::Level;
using staff::Meaning;
using staff::Tag;

enum class Who : Meaning
{
    nothing,
    filler,
    total,
    women,
    minority,
    official,
    civil_servant,
    public_employee,
    part_timer,
    deputy,
    contract,
    officials_and_civil_servants,
    all_staff,
    leader,
    not_leader,
    central,
    province,
    district,
    commune,
    head_count,
    attendances,
    classes
};
constexpr std::array<std::string_view, 22> who_names{
    "nothing",       "filler",          "total",       "women",   "minority", "official",
    "civil_servant", "public_employee", "part_timer",  "deputy",  "contract", "officials_and_civil_servants",
    "all_staff",     "leader",          "not_leader",  "central", "province", "district",
    "commune",       "head_count",      "attendances", "classes"};

enum class What : Meaning
{
    nothing,
    filler,
    total,
    training,
    refresher,
    profession, // the tags in the order of staff::Tag, without the last
    political_theory,
    state_management,
    leadership,
    professional_title,
    job_position,
    law,
    ethics,
    public_duty_skills,
    defence,
    it,
    language,
    ethnic_language,
    deputies,
    elementary, // the bits of CourseLevels in their order
    intermediate,
    advanced,
    bachelor,
    college,
    university,
    master,
    doctor,
    officer, // the ranks in the order of staff::Rank
    specialist,
    senior_specialist,
    principal_specialist,
    group_1,
    group_2,
    group_3,
    group_4,
    full_time,
    part_time,
    home,
    abroad,
    tier_commune,
    tier_division,
    tier_district,
    tier_department,
    tier_ministry
};
constexpr std::array<std::string_view, 44> what_names{"nothing",
                                                      "filler",
                                                      "total",
                                                      "training",
                                                      "refresher",
                                                      "profession",
                                                      "political_theory",
                                                      "state_management",
                                                      "leadership",
                                                      "professional_title",
                                                      "job_position",
                                                      "law",
                                                      "ethics",
                                                      "public_duty_skills",
                                                      "defence",
                                                      "it",
                                                      "language",
                                                      "ethnic_language",
                                                      "deputies",
                                                      "elementary",
                                                      "intermediate",
                                                      "advanced",
                                                      "bachelor",
                                                      "college",
                                                      "university",
                                                      "master",
                                                      "doctor",
                                                      "officer",
                                                      "specialist",
                                                      "senior_specialist",
                                                      "principal_specialist",
                                                      "group_1",
                                                      "group_2",
                                                      "group_3",
                                                      "group_4",
                                                      "full_time",
                                                      "part_time",
                                                      "home",
                                                      "abroad",
                                                      "tier_commune",
                                                      "tier_division",
                                                      "tier_district",
                                                      "tier_department",
                                                      "tier_ministry"};

// What may stand in a target's wording beyond that.
enum class Said : Meaning
{
    nothing,
    filler,
    before_rank,
    before_post,
    leader,
    deputy,
    training
};
constexpr std::array<std::string_view, 7> said_names{"nothing", "filler", "before_rank", "before_post",
                                                     "leader",  "deputy", "training"};

constexpr std::array<std::string_view, 8> result_names{"nothing", "threshold", "achieved", "total",
                                                       "percent", "shortfall", "women",    "verdict"};

// In a wording all three kinds of words stand side by side: each kind has a range of meanings of its own.
constexpr Meaning first_what = 60;
constexpr Meaning first_who = 120;

std::vector<staff::WordGroup> moved(std::vector<staff::WordGroup> groups, Meaning first)
{
    for (staff::WordGroup& group : groups)
        group.meaning = static_cast<Meaning>(group.meaning + first);
    return groups;
}

struct Content
{
    staff::WordTable persons;
    staff::WordTable courses;
    staff::WordTable wording;
    staff::WordTable results;

    explicit Content(const text::Data& data)
        : persons(data.at("persons"), who_names), courses(data.at("courses"), what_names), wording(all_words(data)),
          results(data.at("results"), result_names)
    {
        data.only({"persons", "courses", "wording", "results"});
    }

private:
    // Of phrases that several have, the first one's meaning stays.
    static std::vector<staff::WordGroup> all_words(const text::Data& data)
    {
        for (const text::Data& group : data.at("wording").as_array())
            group.only({"means", "is", "has"});
        std::vector<staff::WordGroup> all = staff::word_groups(data.at("wording"), said_names);
        for (auto& group : moved(staff::word_groups(data.at("courses"), what_names), first_what))
            all.push_back(std::move(group));
        for (auto& group : moved(staff::word_groups(data.at("persons"), who_names), first_who))
            all.push_back(std::move(group));
        return all;
    }
};

const text::DataFile<Content> file("form_words.json");

void add(std::vector<Category>& categories, std::initializer_list<Category> more)
{
    categories.insert(categories.end(), more.begin(), more.end());
    std::sort(categories.begin(), categories.end());
    categories.erase(std::unique(categories.begin(), categories.end()), categories.end());
}

// False where the heading contradicts itself: "cấp tỉnh, cấp huyện" is two groups.
template <typename Value>
bool set(Value& to, Value value)
{
    const bool fresh = to == Value{} || to == value;
    to = value;
    return fresh;
}

bool hear(Who said, Asked& asked)
{
    AskedPersons& who = asked.persons;
    switch (said) {
    case Who::nothing:
    case Who::filler:
        return true;
    case Who::total:
        asked.total = true;
        return true;
    case Who::women:
        who.women = true;
        return true;
    case Who::minority:
        who.minority = true;
        return true;
    case Who::official:
        add(who.categories, {Category::official});
        return true;
    case Who::civil_servant:
        add(who.categories, {Category::civil_servant});
        return true;
    case Who::public_employee:
        add(who.categories, {Category::public_employee});
        return true;
    case Who::part_timer:
        add(who.categories, {Category::part_timer});
        return true;
    case Who::deputy:
        add(who.categories, {Category::deputy});
        return true;
    case Who::contract:
        add(who.categories, {Category::contract});
        return true;
    case Who::officials_and_civil_servants:
        add(who.categories, {Category::official, Category::civil_servant});
        return true;
    case Who::all_staff:
        add(who.categories, {Category::official, Category::civil_servant, Category::public_employee});
        return true;
    case Who::leader:
        return set(who.leader, std::optional(true));
    case Who::not_leader:
        return set(who.leader, std::optional(false));
    case Who::central:
        return set(who.level, Level::central);
    case Who::province:
        return set(who.level, Level::province);
    case Who::district:
        return set(who.level, Level::district);
    case Who::commune:
        return set(who.level, Level::commune);
    case Who::head_count:
        return set(asked.measure, std::optional(Measure::persons));
    case Who::attendances:
        return set(asked.measure, std::optional(Measure::attendances));
    case Who::classes:
        return set(asked.measure, std::optional(Measure::classes));
    }
    return false;
}

constexpr bool within(What said, What first, What last) { return first <= said && said <= last; }

template <typename Bits>
void add_bit(Bits& bits, What said, What first, unsigned from = 0)
{
    bits = static_cast<Bits>(bits | (1U << (static_cast<unsigned>(said) - static_cast<unsigned>(first) + from)));
}

bool hear(What said, Asked& asked)
{
    AskedCourse& course = asked.course;
    if (within(said, What::profession, What::deputies))
        course.tags.add(static_cast<Tag>(static_cast<unsigned>(said) - static_cast<unsigned>(What::profession)));
    else if (within(said, What::elementary, What::doctor))
        add_bit(course.levels, said, What::elementary);
    else if (within(said, What::officer, What::principal_specialist))
        add_bit(course.ranks, said, What::officer, static_cast<unsigned>(staff::Rank::officer));
    else if (within(said, What::group_1, What::group_4))
        add_bit(course.groups, said, What::group_1, 1);
    else if (within(said, What::tier_commune, What::tier_ministry))
        add_bit(course.tiers, said, What::tier_commune);
    switch (said) {
    case What::total:
        asked.total = true;
        return true;
    case What::training:
        course.training = true;
        return true;
    case What::refresher:
        course.refresher = true;
        return true;
    case What::full_time:
        return set(course.form, staff::StudyForm::full_time);
    case What::part_time:
        return set(course.form, staff::StudyForm::part_time);
    case What::home:
        return set(course.place, rules::StudyPlace::home);
    case What::abroad:
        return set(course.place, rules::StudyPlace::abroad);
    default:
        return true;
    }
}

// The first word that no match covers; empty where all are covered.
std::string first_unknown(const staff::Reading& reading)
{
    std::uint32_t next = 0;
    for (const staff::Match& match : reading.matches) {
        if (match.first > next)
            break;
        next = match.first + match.count;
    }
    return next < reading.words.size() ? std::string(reading.words[next]) : std::string();
}

template <typename Sense>
HeadingRead read_heading(const staff::WordTable& table, std::string_view heading)
{
    const staff::Reading reading = table.read(heading);
    HeadingRead read;
    read.unknown = first_unknown(reading);
    if (!read.unknown.empty())
        return read;
    Asked asked;
    for (const staff::Match& match : reading.matches)
        if (!hear(static_cast<Sense>(match.meaning), asked)) {
            read.unknown = std::string(text::trim(heading));
            return read;
        }
    read.asked = std::move(asked);
    return read;
}

// True where both say the same, or only one of them says anything.
template <typename Value>
bool take(Value& to, const Value& inner)
{
    if (inner == Value{})
        return true;
    const bool fits = to == Value{} || to == inner;
    to = inner;
    return fits;
}

} // namespace

std::optional<Asked> narrowed(const Asked& outer, const Asked& inner)
{
    Asked result = outer;
    AskedPersons& who = result.persons;
    const AskedPersons& more = inner.persons;
    if (!more.categories.empty()) {
        const bool part_of =
            std::includes(who.categories.begin(), who.categories.end(), more.categories.begin(), more.categories.end());
        if (!who.categories.empty() && !part_of)
            return std::nullopt;
        who.categories = more.categories;
        who.staff_in_general = more.staff_in_general;
    }
    if (!take(who.level, more.level) || !take(who.leader, more.leader))
        return std::nullopt;
    who.women = who.women || more.women;
    who.minority = who.minority || more.minority;
    AskedCourse& course = result.course;
    const AskedCourse& narrower = inner.course;
    if (!narrower.tags.empty()) {
        if (!(course.tags == narrower.tags))
            course = {
                .form = course.form, .place = course.place, .training = course.training, .refresher = course.refresher};
        course.tags = narrower.tags;
    }
    if (!take(course.form, narrower.form) || !take(course.place, narrower.place))
        return std::nullopt;
    course.levels = narrower.levels != 0 ? narrower.levels : course.levels;
    course.ranks = narrower.ranks != 0 ? narrower.ranks : course.ranks;
    course.groups = narrower.groups != 0 ? narrower.groups : course.groups;
    course.tiers = narrower.tiers != 0 ? narrower.tiers : course.tiers;
    if (narrower.training || narrower.refresher) {
        course.training = narrower.training;
        course.refresher = narrower.refresher;
    }
    if (!take(result.measure, inner.measure))
        return std::nullopt;
    result.total = inner.total;
    return result;
}

HeadingRead read_persons_heading(std::string_view heading) { return read_heading<Who>(file->persons, heading); }

HeadingRead read_courses_heading(std::string_view heading) { return read_heading<What>(file->courses, heading); }

AskedCourse named_in_title(std::string_view folded_title)
{
    Asked asked;
    for (const staff::Match& match : file->courses.read(folded_title).matches)
        hear(static_cast<What>(match.meaning), asked);
    return asked.course;
}

AskedPersons persons_in_title(std::string_view title)
{
    Asked asked;
    for (const staff::Match& match : file->persons.read(title).matches) {
        const auto said = static_cast<Who>(match.meaning);
        if (Who::official <= said && said <= Who::all_staff)
            hear(said, asked);
    }
    return asked.persons;
}

Wording read_wording(std::string_view label)
{
    Wording wording;
    const staff::Reading reading = file->wording.read(label);
    Asked asked;
    std::vector<bool> covered(reading.words.size(), false);
    for (const staff::Match& match : reading.matches) {
        std::fill_n(covered.begin() + match.first, match.count, true);
        if (match.meaning >= first_who) {
            hear(static_cast<Who>(match.meaning - first_who), asked);
        } else if (match.meaning >= first_what) {
            hear(static_cast<What>(match.meaning - first_what), asked);
        } else {
            const auto said = static_cast<Said>(match.meaning);
            wording.before_rank = wording.before_rank || said == Said::before_rank;
            wording.before_post = wording.before_post || said == Said::before_post;
            wording.names_training = wording.names_training || said == Said::training;
            if (said == Said::leader)
                asked.persons.leader = true;
            if (said == Said::deputy)
                add(asked.persons.categories, {Category::deputy});
        }
    }
    wording.persons = std::move(asked.persons);
    wording.course = asked.course;
    const auto is_number = [](std::string_view word) { return word.find_first_not_of("0123456789") == word.npos; };
    for (std::size_t i = 0; i < reading.words.size(); ++i)
        if (!covered[i] && !is_number(reading.words[i]))
            wording.unknown.emplace_back(reading.words[i]);
    if (const std::size_t sign = label.find('%'); sign != std::string_view::npos) {
        std::string_view before = text::trim(label.substr(0, sign));
        before = before.substr(before.find_last_not_of("0123456789,.") + 1);
        wording.percent = text::parse_number(before);
    }
    return wording;
}

ResultColumn result_column_of(std::string_view heading)
{
    std::string words; // without the year that it's about
    for (const char c : heading)
        words.push_back('0' <= c && c <= '9' ? ' ' : c);
    const staff::Reading reading = file->results.read(words);
    const auto found =
        reading.matches.empty() ? ResultColumn::nothing : static_cast<ResultColumn>(reading.matches.front().meaning);
    const bool percent = heading.find('%') != std::string_view::npos;
    return percent && (found == ResultColumn::achieved || found == ResultColumn::verdict) ? ResultColumn::percent
                                                                                          : found;
}

} // namespace datchuan::targets
