#include "staff/qualification.hpp"

#include <optional>

#include "staff/post_tier.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::staff {
namespace {

// What a course is to a requirement. A higher programme held in time satisfies it; one taken later says nothing of when
// the lower one was taken.
enum class Fit : std::uint8_t
{
    none,
    exact,
    higher
};

enum class Time : std::uint8_t
{
    before,
    after,
    unclear
};

struct Deadline
{
    std::int32_t first; // days; both ends of an appointment that's known to the month or year only
    std::int32_t last;
};

Deadline deadline_of(const text::Date& appointment, int grace_days)
{
    return {text::days_of(appointment.earliest()) + grace_days, text::days_of(appointment.latest()) + grace_days};
}

Time compare(const text::Date& evidence, Deadline deadline)
{
    if (text::days_of(evidence.latest()) <= deadline.first)
        return Time::before;
    if (text::days_of(evidence.earliest()) > deadline.last)
        return Time::after;
    return Time::unclear;
}

text::Date evidence_date(const Record& record)
{
    return record.certificate.date.known() ? record.certificate.date : record.end.date;
}

Time time_of(const Record& record, Deadline deadline)
{
    if (const text::Date date = evidence_date(record); date.known())
        return compare(date, deadline);
    // A course that hadn't begun by then can't have been completed.
    const bool begun_later = record.start.date.known() && compare(record.start.date, deadline) == Time::after;
    return begun_later ? Time::after : Time::unclear;
}

template <typename FitOf>
Qualification from_records(const Registry& registry, PersonId person, Deadline deadline, const FitOf& fit_of)
{
    Qualification later;
    bool open = false;
    for (const std::uint32_t index : registry.persons()[person].records) {
        const Record& record = registry.records()[index];
        const Fit fit = record.completed() ? fit_of(*record.course) : Fit::none;
        if (fit == Fit::none)
            continue;
        const text::Date proven = evidence_date(record);
        const text::Date date = proven.known() ? proven : record.start.date;
        switch (time_of(record, deadline)) {
        case Time::before:
            return {Standing::held, &record, date};
        case Time::after:
            if (fit == Fit::exact && (later.record == nullptr || date < later.date))
                later = {Standing::later, &record, date};
            break;
        case Time::unclear:
            open = true;
            break;
        }
    }
    return open ? Qualification{} : later;
}

} // namespace

Qualifications::Qualifications(const sheet::Workbook& workbook, const std::vector<tables::Table>& tables,
                               const Registry& registry)
    : workbook_(workbook), tables_(tables), registry_(registry)
{
}

Qualification Qualifications::for_rank(const Entry& entry, int grace_days) const
{
    if (entry.rank == Rank::unknown)
        return {};
    // No QLNN programme is asked of nhân viên, and none of cán sự since Nghị định 89/2021/NĐ-CP.
    if (entry.rank < Rank::specialist)
        return {Standing::held, nullptr, {}};
    const auto fit_of = [&](const Course& course) {
        if (!course.tags.has(Tag::state_management) || course.rank < entry.rank)
            return Fit::none;
        return course.rank == entry.rank ? Fit::exact : Fit::higher;
    };
    return from_records(registry_, entry.person, deadline_of(entry.appointed_rank.date, grace_days), fit_of);
}

Qualification Qualifications::for_post(const Entry& entry, int grace_days)
{
    const int tier = post_of(entry).tier;
    const Qualification programme = leadership(entry, tier, grace_days);
    const Qualification political = theory(entry, tier, grace_days);
    // All is asked for, so what's known to be missing decides, then what isn't known.
    for (const Standing standing : {Standing::later, Standing::lacking, Standing::unknown}) {
        if (programme.standing == standing)
            return programme;
        if (political.standing == standing)
            return political;
    }
    return programme;
}

bool Qualifications::may_lead(const Entry& entry) { return entry.leader || !post_of(entry).is_rank; }

Qualification Qualifications::leadership(const Entry& entry, int tier, int grace_days) const
{
    const auto fit_of = [&](const Course& course) {
        if (!course.tags.has(Tag::leadership))
            return Fit::none;
        // Where post or programme doesn't say its tier, the programme is taken for the right one.
        if (tier == 0 || course.leadership_tier == 0 || course.leadership_tier == tier)
            return Fit::exact;
        return course.leadership_tier > tier ? Fit::higher : Fit::none;
    };
    return from_records(registry_, entry.person, deadline_of(entry.appointed_post.date, grace_days), fit_of);
}

Qualification Qualifications::theory(const Entry& entry, int tier, int grace_days) const
{
    const PoliticalTheory required = theory_of_tier(tier);
    if (!tables_[entry.at.table].has(tables::Role::political_theory) || required == PoliticalTheory::unknown)
        return {Standing::held, nullptr, {}};
    const auto fit_of = [&](const Course& course) {
        if (!course.tags.has(Tag::political_theory) || course.theory < required)
            return Fit::none;
        return course.theory == required ? Fit::exact : Fit::higher;
    };
    const Qualification taken =
        from_records(registry_, entry.person, deadline_of(entry.appointed_post.date, grace_days), fit_of);
    if (taken.standing != Standing::unknown)
        return taken;
    if (entry.theory == PoliticalTheory::unknown)
        return {};
    // The roll's level bears no date: one that suffices is taken for held in time as long as no record says otherwise.
    return {entry.theory < required ? Standing::lacking : Standing::held, nullptr, {}};
}

const Qualifications::Post& Qualifications::post_of(const Entry& entry)
{
    const tables::Table& table = tables_[entry.at.table];
    const tables::Row& row = table.rows[entry.at.row];
    const sheet::Grid& grid = workbook_.grid(table.sheet);
    const bool joined = !table.has(tables::Role::post) && table.has(tables::Role::post_agency);
    const std::int32_t column = table.column_of(joined ? tables::Role::post_agency : tables::Role::post);
    sheet::TextId text = grid.text(column, row.row);
    if (text == sheet::TextPool::empty)
        text = grid.text(column, row.identity_row);
    const KeyId agency = registry_.identity(entry.at).agency;

    const auto [slot, fresh] = posts_.try_emplace(std::uint64_t{text} << 32U | agency);
    if (fresh) {
        const std::string post = text::fold(workbook_.texts[text]);
        const std::string_view named = registry_.keys()[agency];
        slot->second = {post_tier(post, joined && named.empty() ? std::string_view(post) : named),
                        rank_of_title(post) != Rank::unknown && !is_leadership_post(post).value_or(false)};
    }
    // Every leadership post of a commune is of the commune's tier, whatever it's called.
    static constexpr Post commune{1, false};
    return slot->second.tier == 0 && !slot->second.is_rank && entry.level == Level::commune ? commune : slot->second;
}

} // namespace datchuan::staff
