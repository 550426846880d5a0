#include "targets/counter.hpp"

#include <algorithm>
#include <tuple>

#include <boost/unordered/unordered_flat_set.hpp>

#include "targets/contents.hpp"
#include "targets/sentence.hpp"
#include "targets/verdict.hpp"

namespace datchuan::targets {

using tables::Role;

namespace {

Result blank_result(const Target& target)
{
    Result result;
    result.id = target.id;
    result.label = target.label;
    result.attendances = target.by_appointment() ? -1 : 0;
    if (target.method == Method::attendances)
        result.unit = Unit::attendances;
    if (target.method == Method::classes)
        result.unit = Unit::classes;
    return result;
}

// From the period's first day on, but of what may be older from ever.
Window window_of(const Target& target, const text::Date& cut_off)
{
    const bool stock = target.method == Method::up_to_period_end;
    return {stock ? never : text::days_of(target.from), text::days_of(std::min(target.to, cut_off))};
}

// Its title is one that nothing is known of: no content column, no keyword, no word of the clerk's.
bool untagged(const staff::Record& record) { return record.course->tags.empty() && record.title != staff::no_key; }

} // namespace

Counter::Counter(const sheet::Workbook& workbook, const std::vector<tables::Table>& tables,
                 const staff::Registry& registry, Language language)
    : tables_(tables), registry_(registry), language_(language), population_(workbook, tables, registry),
      qualifications_(workbook, tables, registry), attendances_(attendances_of(tables, registry)),
      marks_(attendances_of_marks(registry)),
      any_untagged_(std::any_of(registry.records().begin(), registry.records().end(), untagged)),
      seats_(registry.persons().size(), staff::no_index)
{
}

Result Counter::count(const Target& target, const text::Date& cut_off)
{
    Target in_force = target;
    in_force.threshold = target.threshold_on(cut_off);
    Result result = blank_result(target);
    if (std::string why_not = count_target(in_force, cut_off, result); !why_not.empty()) {
        const Card card = result.card;
        result = blank_result(target);
        result.card = card;
        result.day = cut_off;
        result.message = std::move(why_not);
        return result;
    }
    result.day = cut_off;
    judge(in_force, result);
    return result;
}

void Counter::judge(const Target& target, Result& result) const
{
    result.threshold = target.threshold;
    result.verdict = verdict_of(target, result.achieved, result.undecided, result.population);
    result.shortfall = result.population == 0 ? 0 : shortfall_of(target, result.achieved, result.population);
    result.decimals = decimals_of(target, result.achieved, result.population);
    result.message = sentence_of(target, result, language_);
}

std::string Counter::count_target(const Target& target, const text::Date& cut_off, Result& result)
{
    if (target.by_appointment())
        return count_appointments(target, cut_off, result);
    if (target.method == Method::yearly)
        return count_years(target, cut_off, result);
    return count_courses(target, cut_off, window_of(target, cut_off), result);
}

void Counter::find_members(const Target& target, const text::Date& day)
{
    members_ = {};
    std::vector<bool> is_roll(tables_.size());
    for (const staff::Entry& entry : registry_.entries()) {
        const Place place = population_.place_of(target, entry, day);
        ++members_.card[static_cast<std::size_t>(place)];
        switch (place) {
        case Place::no_category:
            members_.category_missing |= entry.present(day) && !tables_[entry.at.table].has(Role::category);
            break;
        case Place::member:
            members_.entries.push_back(&entry);
            [[fallthrough]];
        case Place::filtered:
        case Place::left_out:
        case Place::unclear:
            members_.group_known = true;
            is_roll[entry.at.table] = true;
            break;
        default:
            break;
        }
    }
    for (std::size_t i = 0; i < tables_.size(); ++i)
        if (is_roll[i])
            members_.rolls.push_back(&tables_[i]);
}

bool Counter::rolls_have_any(std::initializer_list<Role> roles) const
{
    return std::any_of(members_.rolls.begin(), members_.rolls.end(), [&](const tables::Table* table) {
        return std::any_of(roles.begin(), roles.end(), [&](Role role) { return table->has(role); });
    });
}

std::string Counter::column_missing(std::initializer_list<Role> roles) const
{
    return no_column({roles.begin(), roles.size()}, language_);
}

// Of all who'd belong to the population, no row says what the condition asks for.
bool Counter::nobody_says(const Condition& condition, const text::Date& day)
{
    return std::none_of(registry_.entries().begin(), registry_.entries().end(), [&](const staff::Entry& entry) {
        const bool of_rolls =
            std::find(members_.rolls.begin(), members_.rolls.end(), &tables_[entry.at.table]) != members_.rolls.end();
        return of_rolls && population_.fulfils(condition, entry, day) != Population::Answer::unknown;
    });
}

// Why the population can't be told; empty where it can, be it that nobody belongs to it.
std::string Counter::population_unclear(const Target& target, const text::Date& day)
{
    if (!members_.group_known) {
        if (target.deputies_only())
            return {};
        if (!registry_.has_roll())
            return no_roll(language_);
        return members_.category_missing ? column_missing({Role::category}) : std::string{};
    }
    for (const Condition& condition : target.conditions) {
        if (condition.about == Trait::leader && !rolls_have_any({Role::leader, Role::post, Role::post_agency}))
            return column_missing({Role::post, Role::leader});
        if (members_.card[static_cast<std::size_t>(Place::unclear)] > 0 && nobody_says(condition, day))
            return column_missing({role_of(condition.about)});
    }
    const bool level_asked = std::any_of(target.groups.begin(), target.groups.end(),
                                         [](const Group& group) { return group.level != staff::Level::unknown; });
    if (level_asked && members_.entries.empty() && members_.card[static_cast<std::size_t>(Place::unclear)] > 0)
        return column_missing({Role::level});
    return {};
}

// Whether the workbook tells who took what the target asks for: in a list of courses, or in a matrix that has columns
// for it.
bool Counter::tells_courses(const Target& target) const
{
    if (has_record_list())
        return true;
    const staff::Tags tracked = registry_.tracked();
    if (target.contents.empty())
        return !tracked.empty();
    return std::any_of(target.contents.begin(), target.contents.end(),
                       [&](const staff::Tags& content) { return tracked.all_of(content); });
}

bool Counter::has_record_list() const
{
    return std::any_of(tables_.begin(), tables_.end(),
                       [](const tables::Table& table) { return table.kind == tables::Kind::records; });
}

std::string Counter::count_courses(const Target& target, const text::Date& cut_off, Window window, Result& result)
{
    find_members(target, cut_off);
    result.card = members_.card;
    if (std::string sentence = population_unclear(target, cut_off); !sentence.empty())
        return sentence;
    if (!members_.entries.empty() && !tells_courses(target))
        return no_records(language_);
    for (const staff::Entry* entry : members_.entries)
        put(*entry, seats_[entry->person] == staff::no_index
                        ? courses_of(registry_.persons()[entry->person], target, window)
                        : Standing{});
    close(result);
    if (any_untagged_ && !target.contents.empty())
        result.untagged = untagged_of(result, window);
    if (target.method == Method::attendances) {
        result.achieved = result.attendances;
        result.undecided = 0;
    } else if (target.method == Method::classes) {
        count_classes(target, window, result);
    } else if (target.method == Method::share_of_plan && result.population > 0) {
        result.population = target.planned;
    }
    return {};
}

// Classes are told apart by title and dates: what equal titles held on other days are other classes.
void Counter::count_classes(const Target& target, Window window, Result& result)
{
    boost::unordered_flat_set<std::string> classes;
    const staff::Tags asked = target.tags();
    for (const std::vector<Placed>* bucket : {&result.reached, &result.open, &result.missing})
        for (const Placed& placed : *bucket)
            for (const std::uint32_t index : registry_.persons()[placed.person].records) {
                const Attendance& attendance = attendances_[index];
                const bool counts = attendance.completed && window.holds(attendance) &&
                                    (target.contents.empty() || attendance.tags.any_of(asked));
                if (!counts)
                    continue;
                const staff::Record& record = registry_.records()[index];
                classes.insert(std::to_string(record.title) + ' ' + text::to_text(record.start.date) + ' ' +
                               text::to_text(record.end.date));
            }
    result.achieved = static_cast<long>(classes.size());
    result.undecided = 0;
}

Counter::Standing Counter::courses_of(const staff::Person& person, const Target& target, Window window) const
{
    Told told;
    Standing standing{Bucket::missing};
    hear_records(person, target, window, told, standing);
    hear_marks(person, target, window, told, standing);
    if (standing.bucket == Bucket::missing && fulfilled(target.contents, told.possible, told.anything))
        standing.bucket = Bucket::open;
    if (standing.bucket == Bucket::missing)
        standing.record = staff::no_index;
    return standing;
}

void Counter::hear_records(const staff::Person& person, const Target& target, Window window, Told& told,
                           Standing& standing) const
{
    const staff::Tags asked = target.tags();
    for (const std::uint32_t index : person.records) {
        const Attendance& attendance = attendances_[index];
        if (!target.contents.empty() && !attendance.tags.any_of(asked))
            continue;
        if (!attendance.completed)
            told.unfinished.add(attendance.tags);
        if (!attendance.completed || !window.may_hold(attendance))
            continue;
        told.anything = true;
        told.possible.add(attendance.tags);
        if (!window.holds(attendance)) {
            if (standing.bucket != Bucket::reached && standing.record == staff::no_index)
                standing.record = index;
            continue;
        }
        told.certain.add(attendance.tags);
        ++standing.attended;
        if (standing.bucket != Bucket::reached && fulfilled(target.contents, told.certain, true)) {
            standing.bucket = Bucket::reached;
            standing.record = index;
        }
    }
}

// Marks count where no record tells more of the same content.
void Counter::hear_marks(const staff::Person& person, const Target& target, Window window, Told& told,
                         Standing& standing) const
{
    const staff::Tags asked = target.tags();
    for (const std::uint32_t index : person.marks) {
        const Attendance& mark = marks_[index];
        const staff::Tags fresh = mark.tags.without(told.certain);
        const bool tells = target.contents.empty() ? standing.attended == 0 : fresh.any_of(asked);
        if (!tells || !window.may_hold(mark))
            continue;
        told.anything = true;
        told.possible.add(fresh);
        if (!mark.completed || fresh.any_of(told.unfinished) || !window.holds(mark))
            continue;
        told.certain.add(fresh);
        ++standing.attended;
        if (standing.bucket != Bucket::reached && fulfilled(target.contents, told.certain, true)) {
            standing.bucket = Bucket::reached;
            standing.record = staff::no_index;
            standing.mark = index;
        }
    }
}

// Of all who aren't there yet.
long Counter::untagged_of(const Result& result, Window window) const
{
    long records = 0;
    for (const std::vector<Placed>* bucket : {&result.open, &result.missing})
        for (const Placed& placed : *bucket)
            for (const std::uint32_t index : registry_.persons()[placed.person].records)
                if (untagged(registry_.records()[index]) && attendances_[index].completed &&
                    window.may_hold(attendances_[index]))
                    ++records;
    return records;
}

// Each year by itself, of those on the roll at its end. A year that isn't over on the cut-off day is counted only where
// it's the first.
std::string Counter::count_years(const Target& target, const text::Date& cut_off, Result& result)
{
    const text::Date last_day = std::min(target.to, cut_off);
    std::optional<Result> weakest;
    Result all = result;
    for (std::int16_t year = target.from.year; year <= last_day.year; ++year) {
        const text::Date end = std::min(text::Date{year, 12, 31}, last_day);
        if (end.month != 12 && !all.years.empty() && end < target.to)
            break;
        const Window window{text::days_of(std::max(text::Date{year, 1, 1}, target.from)), text::days_of(end)};
        Result of_year = blank_result(target);
        if (std::string sentence = count_courses(target, end, window, of_year); !sentence.empty())
            return sentence;
        all.years.push_back({year, of_year.achieved, of_year.population, of_year.undecided});
        all.achieved += of_year.achieved;
        all.population += of_year.population;
        all.undecided += of_year.undecided;
        all.female += of_year.female;
        all.attendances += of_year.attendances;
        const bool weaker = !weakest || weakest->population == 0 || target.years != Years::every ||
                            static_cast<long long>(of_year.achieved) * weakest->population <
                                static_cast<long long>(weakest->achieved) * of_year.population;
        if (weaker)
            weakest = std::move(of_year);
    }
    if (!weakest)
        return {};
    weakest->attendances = all.attendances;
    weakest->years = all.years;
    if (target.years == Years::mean)
        std::tie(weakest->achieved, weakest->population, weakest->undecided, weakest->female) =
            std::tuple(all.achieved, all.population, all.undecided, all.female);
    result = *std::move(weakest);
    return {};
}

std::string Counter::count_appointments(const Target& target, const text::Date& cut_off, Result& result)
{
    find_members(target, cut_off);
    result.card = members_.card;
    if (std::string sentence = population_unclear(target, cut_off); !sentence.empty())
        return sentence;
    const bool rank = target.method == Method::before_rank;
    const Role column = rank ? Role::appointed_rank : Role::appointed_post;
    if (!members_.rolls.empty() && !rolls_have_any({column}))
        return column_missing({column});
    for (const staff::Entry* entry : members_.entries)
        put(*entry, appointment_of(*entry, target, window_of(target, cut_off)));
    close(result);
    if (result.population == 0)
        return {};
    if (rank && !rolls_have_any({Role::rank, Role::rank_code}))
        return column_missing({Role::rank, Role::rank_code});
    return has_record_list() ? std::string{} : no_records(language_);
}

Counter::Standing Counter::appointment_of(const staff::Entry& entry, const Target& target, Window window)
{
    const bool rank = target.method == Method::before_rank;
    const staff::DateReading& appointed = rank ? entry.appointed_rank : entry.appointed_post;
    if (appointed.empty() || (!rank && !qualifications_.may_lead(entry)))
        return {};
    if (appointed.unreadable)
        return {Bucket::undated};
    const std::int32_t earliest = text::days_of(appointed.date.earliest());
    const std::int32_t latest = text::days_of(appointed.date.latest());
    if (latest < window.first || earliest > window.last)
        return {};
    if (earliest < window.first || latest > window.last)
        return {Bucket::undated};
    const staff::Qualification qualification =
        rank ? qualifications_.for_rank(entry, target.grace_days) : qualifications_.for_post(entry, target.grace_days);
    Standing standing{Bucket::missing};
    if (qualification.record != nullptr)
        standing.record = static_cast<std::uint32_t>(qualification.record - registry_.records().data());
    if (qualification.standing == staff::Standing::held)
        standing.bucket = Bucket::reached;
    if (qualification.standing == staff::Standing::unknown)
        standing.bucket = Bucket::open;
    return standing;
}

Placed Counter::placed_by(const staff::Entry& entry, const Standing& standing)
{
    return {entry.person, entry.at, standing.record, standing.mark, standing.attended};
}

// Persons in the order in which they are first put. Rows that don't count a person anew are told on the card.
void Counter::put(const staff::Entry& entry, const Standing& standing)
{
    const std::uint32_t seat = seats_[entry.person];
    if (standing.bucket == Bucket::outside) {
        --members_.card[static_cast<std::size_t>(Place::member)];
        ++members_.card[static_cast<std::size_t>(seat == staff::no_index ? Place::no_event : Place::repeated)];
        return;
    }
    if (seat == staff::no_index) {
        seats_[entry.person] = static_cast<std::uint32_t>(counted_.size());
        counted_.push_back({placed_by(entry, standing), standing.bucket});
        return;
    }
    --members_.card[static_cast<std::size_t>(Place::member)];
    ++members_.card[static_cast<std::size_t>(Place::repeated)];
    if (Counted& counted = counted_[seat]; counted.bucket < standing.bucket)
        counted = {placed_by(entry, standing), standing.bucket};
}

// Writes the persons put so far into the result, and makes ready for the next target.
void Counter::close(Result& result)
{
    for (const Counted& counted : counted_) {
        seats_[counted.placed.person] = staff::no_index;
        if (result.attendances >= 0)
            result.attendances += counted.placed.attended;
        if (counted.bucket == Bucket::reached) {
            result.reached.push_back(counted.placed);
            result.female += registry_.persons()[counted.placed.person].sex == staff::Sex::female ? 1 : 0;
        } else if (counted.bucket == Bucket::missing) {
            result.missing.push_back(counted.placed);
        } else {
            result.open.push_back(counted.placed);
        }
    }
    result.population = static_cast<long>(counted_.size());
    result.achieved = static_cast<long>(result.reached.size());
    result.undecided = static_cast<long>(result.open.size());
    result.card = members_.card;
    counted_.clear();
}

} // namespace datchuan::targets
