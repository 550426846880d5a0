// Counting persons: who belongs to a target's population, who has reached it, and of whom that can't be said.
#include <algorithm>
#include <array>
#include <initializer_list>
#include <limits>

#include "staff/list_years.hpp"
#include "staff/qualification.hpp"
#include "targets/result.hpp"
#include "targets/sentence.hpp"
#include "targets/verdict.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::targets {
namespace {

using staff::Category;
using tables::Role;

// What a record is to counting, read once for all targets. Days as of text::days_of.
struct Attendance
{
    staff::Tags tags;
    std::int32_t earliest = 0; // when it can have been completed at the earliest …
    std::int32_t latest = 0;   // … and at the latest
    bool completed = false;
};

constexpr std::int32_t ever = std::numeric_limits<std::int32_t>::max();
constexpr std::int32_t never = std::numeric_limits<std::int32_t>::min();

// A list without any column of dates, whose title names the years, says of all its courses that they were in these.
text::Period years_of_list(const tables::Table& table)
{
    const std::array dated{Role::start, Role::end, Role::period, Role::certificate, Role::certificate_date};
    if (std::any_of(dated.begin(), dated.end(), [&](Role role) { return table.has(role); }))
        return {};
    if (const text::Period told = staff::years_of_list(table.title); told.end.known())
        return told;
    const text::Date year{static_cast<std::int16_t>(table.title_year)};
    return {year, year};
}

Attendance attendance_of(const staff::Record& record, const text::Period& of_list)
{
    Attendance attendance{record.course->tags, never, ever, record.completed()};
    if (const text::Date completed_on = record.completed_on(); completed_on.known()) {
        attendance.earliest = text::days_of(completed_on.earliest());
        attendance.latest = text::days_of(completed_on.latest());
    } else if (of_list.end.known()) {
        attendance.latest = text::days_of(of_list.end.latest());
        if (of_list.start.known())
            attendance.earliest = text::days_of(of_list.start.earliest());
    } else if (record.start.date.known()) {
        attendance.earliest = text::days_of(record.start.date.earliest());
    }
    return attendance;
}

// A mark in a matrix is an attendance, too, as far as its time is told.
Attendance attendance_of(const staff::MarkedCourse& marked)
{
    Attendance attendance{marked.course->tags, never, ever, !marked.unclear};
    if (marked.first.known())
        attendance.earliest = text::days_of(marked.first.earliest());
    if (marked.last.known())
        attendance.latest = text::days_of(marked.last.latest());
    return attendance;
}

struct Window
{
    std::int32_t first;
    std::int32_t last;
};

// Where a person stands, the stronger later: of several appointments each has to be in order.
enum class Bucket : std::uint8_t
{
    outside,
    undated,
    reached,
    open,
    missing
};

Result blank_result(std::string_view id, std::string_view label)
{
    Result result;
    result.id = id;
    result.label = label;
    return result;
}

class Counter
{
public:
    Counter(const sheet::Workbook& workbook, const std::vector<tables::Table>& tables, const staff::Registry& registry,
            Language language)
        : tables_(tables), registry_(registry), language_(language), qualifications_(workbook, tables, registry),
          buckets_(registry.persons().size(), Bucket::outside)
    {
        std::vector<text::Period> years;
        years.reserve(tables.size());
        for (const tables::Table& table : tables)
            years.push_back(years_of_list(table));
        attendances_.reserve(registry.records().size());
        for (const staff::Record& record : registry.records())
            attendances_.push_back(attendance_of(record, years[record.at.table]));
        marked_.reserve(registry.marks().size());
        for (const staff::MarkedCourse& mark : registry.marks())
            marked_.push_back(attendance_of(mark));
    }

    Result count(const Target& target, const text::Date& cut_off)
    {
        const bool by_appointment = target.method == Method::before_rank || target.method == Method::before_post;
        Result result = blank_result(target.id, target.label);
        result.attendances = by_appointment ? -1 : 0;
        find_members(target, cut_off);
        const std::string why_not =
            by_appointment ? count_appointments(target, cut_off, result) : count_courses(target, cut_off, result);
        if (!why_not.empty()) {
            result = blank_result(target.id, target.label);
            result.attendances = by_appointment ? -1 : 0;
            result.message = why_not;
            return result;
        }
        result.verdict = verdict_of(target, result.achieved, result.undecided, result.population);
        result.shortfall = shortfall_of(target, result.achieved, result.population);
        result.decimals = decimals_of(target, result.achieved, result.population);
        result.message = sentence_of(target, result, language_);
        return result;
    }

private:
    // Entries of the population, and what's known of those that may have been left out for want of a column.
    struct Members
    {
        std::vector<const staff::Entry*> entries;
        std::vector<const tables::Table*> rolls; // on which persons of these categories stand
        bool level_known = false;
        bool sex_known = false;
        bool category_missing = false; // persons of unknown category on a roll without that column
    };

    // Terms meet in the year of an election, so sharing that one year isn't being of the same term.
    [[nodiscard]] static bool in_term(const Target& target, const staff::Entry& entry)
    {
        if (entry.term_first == 0 || entry.term_last == 0 || !target.from.known())
            return true;
        return entry.term_first < target.to.year && entry.term_last > target.from.year;
    }

    [[nodiscard]] static bool names(const Target& target, const staff::Entry& entry)
    {
        return std::any_of(target.populations.begin(), target.populations.end(), [&](Category population) {
            return population == Category::deputy ? entry.deputy && in_term(target, entry)
                                                  : population == entry.category;
        });
    }

    void find_members(const Target& target, const text::Date& cut_off)
    {
        members_ = {};
        std::vector<bool> is_roll(tables_.size());
        for (const staff::Entry& entry : registry_.entries()) {
            const bool named = names(target, entry);
            const bool unclear = entry.category == Category::unknown && !tables_[entry.at.table].has(Role::category);
            if ((!named && !unclear) || !entry.present(cut_off))
                continue;
            if (!named) {
                members_.category_missing = true;
                continue;
            }
            is_roll[entry.at.table] = true;
            const staff::Sex sex = registry_.persons()[entry.person].sex;
            members_.level_known |= entry.level != staff::Level::unknown;
            members_.sex_known |= sex != staff::Sex::unknown;
            if (target.leader.value_or(entry.leader) == entry.leader &&
                (target.level == staff::Level::unknown || target.level == entry.level) &&
                (target.sex == staff::Sex::unknown || target.sex == sex))
                members_.entries.push_back(&entry);
        }
        for (std::size_t i = 0; i < tables_.size(); ++i) {
            if (is_roll[i])
                members_.rolls.push_back(&tables_[i]);
        }
    }

    [[nodiscard]] bool rolls_have_any(std::initializer_list<Role> roles) const
    {
        return std::any_of(members_.rolls.begin(), members_.rolls.end(), [&](const tables::Table* table) {
            return std::any_of(roles.begin(), roles.end(), [&](Role role) { return table->has(role); });
        });
    }

    [[nodiscard]] std::string column_missing(std::initializer_list<Role> roles) const
    {
        return no_column({roles.begin(), roles.size()}, language_);
    }

    // Why the population can't be told; empty where it can, be it that nobody belongs to it.
    [[nodiscard]] std::string population_unclear(const Target& target) const
    {
        const bool deputies_only = target.populations.size() == 1 && target.counts_deputies();
        if (members_.rolls.empty()) {
            if (deputies_only)
                return {};
            if (!registry_.has_roll())
                return no_roll(language_);
            return members_.category_missing ? column_missing({Role::category}) : std::string{};
        }
        if (target.level != staff::Level::unknown && !members_.level_known)
            return column_missing({Role::level});
        if (target.sex != staff::Sex::unknown && !members_.sex_known)
            return column_missing({Role::sex});
        if (target.leader && !rolls_have_any({Role::leader, Role::post, Role::post_agency}))
            return column_missing({Role::post, Role::leader});
        return {};
    }

    // Whether the workbook tells who took what the target asks for: in a list of courses, or in a matrix that has
    // columns for it.
    [[nodiscard]] bool tells_courses(const Target& target) const
    {
        if (has_record_list())
            return true;
        const staff::Tags tracked = registry_.tracked();
        if (target.tags.empty())
            return !tracked.empty();
        const auto is_tracked = [&](staff::Tag tag) { return tracked.has(tag); };
        return target.all_tags ? std::all_of(target.tags.begin(), target.tags.end(), is_tracked)
                               : std::any_of(target.tags.begin(), target.tags.end(), is_tracked);
    }

    [[nodiscard]] bool has_record_list() const
    {
        return std::any_of(tables_.begin(), tables_.end(),
                           [](const tables::Table& table) { return table.kind == tables::Kind::records; });
    }

    // Empty where it could be counted, like all that return a sentence here.
    std::string count_courses(const Target& target, const text::Date& cut_off, Result& result)
    {
        if (std::string sentence = population_unclear(target); !sentence.empty())
            return sentence;
        if (!members_.entries.empty() && !tells_courses(target))
            return no_records(language_);
        const bool flow = target.method == Method::within_period;
        const Window window{flow ? text::days_of(target.from) : never, text::days_of(std::min(target.to, cut_off))};
        for (const staff::Entry* entry : members_.entries) {
            if (buckets_[entry->person] != Bucket::outside)
                continue;
            const auto [bucket, attended] = courses_of(registry_.persons()[entry->person], target, window);
            put(entry->person, bucket);
            result.attendances += attended;
        }
        close(result);
        return {};
    }

    struct Attended
    {
        Bucket bucket;
        long records;
    };

    [[nodiscard]] Attended courses_of(const staff::Person& person, const Target& target, Window window) const
    {
        const std::uint32_t all = target.all_tags ? (1U << target.tags.size()) - 1 : 1U;
        std::uint32_t certain = 0;
        std::uint32_t possible = 0;
        std::uint32_t unfinished = 0; // of which a record says that it wasn't completed
        long records = 0;
        for (const std::uint32_t index : person.records) {
            const Attendance& attendance = attendances_[index];
            if (!attendance.completed)
                unfinished |= contents_of(attendance.tags, target);
            if (!attendance.completed || attendance.latest < window.first || attendance.earliest > window.last)
                continue;
            const std::uint32_t contents = contents_of(attendance.tags, target);
            possible |= contents;
            if (contents != 0 && window.first <= attendance.earliest && attendance.latest <= window.last) {
                certain |= contents;
                ++records;
            }
        }
        // Marks count where no record tells more of the same content.
        for (const std::uint32_t index : person.marks) {
            const Attendance& mark = marked_[index];
            const std::uint32_t contents = contents_of(mark.tags, target) & ~certain;
            if (contents == 0 || mark.latest < window.first || mark.earliest > window.last)
                continue;
            possible |= contents;
            if (mark.completed && (contents & unfinished) == 0 && window.first <= mark.earliest &&
                mark.latest <= window.last) {
                certain |= contents;
                ++records;
            }
        }
        return {certain == all ? Bucket::reached : possible == all ? Bucket::open : Bucket::missing, records};
    }

    // One bit for each content that has to be there, or a single one where any will do.
    [[nodiscard]] static std::uint32_t contents_of(staff::Tags tags, const Target& target)
    {
        std::uint32_t contents = target.tags.empty() ? 1U : 0U;
        for (std::size_t i = 0; i < target.tags.size(); ++i) {
            if (tags.has(target.tags[i]))
                contents |= target.all_tags ? 1U << i : 1U;
        }
        return contents;
    }

    std::string count_appointments(const Target& target, const text::Date& cut_off, Result& result)
    {
        if (std::string sentence = population_unclear(target); !sentence.empty())
            return sentence;
        const bool rank = target.method == Method::before_rank;
        const Role column = rank ? Role::appointed_rank : Role::appointed_post;
        if (!members_.rolls.empty() && !rolls_have_any({column}))
            return column_missing({column});
        const Window window{text::days_of(target.from), text::days_of(std::min(target.to, cut_off))};
        for (const staff::Entry* entry : members_.entries)
            put(entry->person, appointment_of(*entry, target, window));
        close(result);
        if (result.population == 0)
            return {};
        if (rank && !rolls_have_any({Role::rank, Role::rank_code}))
            return column_missing({Role::rank, Role::rank_code});
        return has_record_list() ? std::string{} : no_records(language_);
    }

    Bucket appointment_of(const staff::Entry& entry, const Target& target, Window window)
    {
        const bool rank = target.method == Method::before_rank;
        const staff::DateReading& appointed = rank ? entry.appointed_rank : entry.appointed_post;
        if (appointed.empty() || (!rank && !qualifications_.may_lead(entry)))
            return Bucket::outside;
        if (appointed.unreadable)
            return Bucket::undated;
        const std::int32_t earliest = text::days_of(appointed.date.earliest());
        const std::int32_t latest = text::days_of(appointed.date.latest());
        if (latest < window.first || earliest > window.last)
            return Bucket::outside;
        if (earliest < window.first || latest > window.last)
            return Bucket::undated;
        const staff::Qualification qualification = rank ? qualifications_.for_rank(entry, target.grace_days)
                                                        : qualifications_.for_post(entry, target.grace_days);
        switch (qualification.standing) {
        case staff::Standing::held:
            return Bucket::reached;
        case staff::Standing::unknown:
            return Bucket::open;
        case staff::Standing::later:
        case staff::Standing::lacking:
            break;
        }
        return Bucket::missing;
    }

    // Persons in the order in which they are first put.
    void put(staff::PersonId person, Bucket bucket)
    {
        if (bucket == Bucket::outside)
            return;
        if (buckets_[person] == Bucket::outside)
            counted_.push_back(person);
        buckets_[person] = std::max(buckets_[person], bucket);
    }

    // Writes the persons put so far into the result, and makes ready for the next target.
    void close(Result& result)
    {
        for (const staff::PersonId person : counted_) {
            const Bucket bucket = buckets_[person];
            buckets_[person] = Bucket::outside;
            if (bucket == Bucket::reached) {
                result.reached.push_back(person);
                result.female += registry_.persons()[person].sex == staff::Sex::female ? 1 : 0;
            } else if (bucket == Bucket::missing) {
                result.missing.push_back(person);
            } else {
                result.open.push_back(person);
            }
        }
        result.population = static_cast<long>(counted_.size());
        result.achieved = static_cast<long>(result.reached.size());
        result.undecided = static_cast<long>(result.open.size());
        counted_.clear();
    }

    const std::vector<tables::Table>& tables_;
    const staff::Registry& registry_;
    Language language_;
    staff::Qualifications qualifications_;
    std::vector<Attendance> attendances_; // by record
    std::vector<Attendance> marked_;      // by mark in a matrix
    Members members_;                     // of the target that's being counted
    std::vector<Bucket> buckets_;         // by person; all outside between targets
    std::vector<staff::PersonId> counted_;
};

} // namespace

std::vector<Result> compute(const std::vector<Row>& rows, const sheet::Workbook& workbook,
                            const std::vector<tables::Table>& tables, const staff::Registry& registry,
                            const text::Date& as_of, Language language)
{
    Counter counter(workbook, tables, registry, language);
    std::vector<Result> results;
    results.reserve(rows.size());
    for (const Row& row : rows) {
        Parsed parsed = parse(row, language);
        if (auto* sentence = std::get_if<std::string>(&parsed)) {
            results.push_back(blank_result(text::trim(row[static_cast<std::size_t>(Field::id)]),
                                           text::trim(row[static_cast<std::size_t>(Field::label)])));
            results.back().message = std::move(*sentence);
            continue;
        }
        const auto& target = std::get<Target>(parsed);
        const text::Date own = target.cut_off.known() ? target.cut_off : target.to;
        results.push_back(counter.count(target, as_of.known() ? as_of : own));
    }
    return results;
}

} // namespace datchuan::targets
