// R51: a duration that can't be, or is far from the length of its programme.

#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

#include "rules/all_rules.hpp"
#include "rules/span.hpp"
#include "rules/spanning_cell.hpp"
#include "rules/study_time.hpp"
#include "text/data_file.hpp"
#include "text/number.hpp"

namespace datchuan::rules {
namespace {

using staff::Rank;
using tables::Role;

struct Norm
{
    Rank rank = Rank::unknown;
    double periods = 0;
    text::Date from; // neither is known where it has no limit
    text::Date to;
};

Rank rank_in(const text::Data& data)
{
    const std::string_view name = data.as_string();
    if (name == "specialist")
        return Rank::specialist;
    if (name == "senior_specialist")
        return Rank::senior_specialist;
    if (name == "principal_specialist")
        return Rank::principal_specialist;
    data.refuse_word(name);
}

struct Norms
{
    std::vector<Norm> all;

    explicit Norms(const text::Data& data)
    {
        data.only({"norms"});
        for (const text::Data& each : data.at("norms").as_array()) {
            each.only({"rank", "periods", "from", "to"});
            const text::Term term = each.term();
            const text::Data periods = each.at("periods");
            if (periods.as_number() <= 0)
                periods.refuse("phải lớn hơn 0", "has to be more than 0");
            all.push_back({rank_in(each.at("rank")), periods.as_number(), term.from, term.to});
        }
    }
};

const text::DataFile<Norms> norms("programme_norms.json");

bool far_from(double periods, double norm) { return periods < norm / 2 || periods > norm * 2; }

// The programme's length from which the duration is far, where it's a rank's programme and nothing but that. Of several
// norms in force the first; nothing where the duration fits any of them.
std::optional<double> missed_norm(const staff::Record& record, double periods)
{
    constexpr staff::Tags programme{staff::Tag::state_management};
    const staff::Course& course = *record.course;
    if (course.tags != programme || course.rank == Rank::unknown || course.yearly_update)
        return std::nullopt;
    const text::Date on = record.start.date.known() ? record.start.date : record.completed_on();
    std::optional<double> missed;
    for (const Norm& norm : norms->all) {
        const bool in_force = (!norm.from.known() || norm.from <= on.latest()) &&
                              (!norm.to.known() || !on.known() || on.earliest() <= norm.to);
        if (norm.rank != course.rank || !in_force)
            continue;
        if (!far_from(periods, norm.periods))
            return std::nullopt;
        if (!missed)
            missed = norm.periods;
    }
    return missed;
}

// How many days the course can have had; nothing where its first or last day isn't known.
std::optional<int> calendar_days(const TableView& table, const staff::Record& record)
{
    const text::Date start = record.start.date;
    const text::Date end = record.end.date;
    if (!start.exact() || !end.exact() || end < start)
        return std::nullopt;
    // One date in a column of periods may well be the first day alone.
    if (start == end && !table.has(Role::end))
        return std::nullopt;
    return text::days_of(end) - text::days_of(start) + 1;
}

std::string periods_text(double periods) { return text::to_text(periods, std::trunc(periods) == periods ? 0 : 1); }

struct Oddity
{
    std::string what;
    std::string what_en;
};

std::optional<Oddity> oddity_of(const TableView& table, const staff::Record& record, const Span& span)
{
    if (span.amount <= 0)
        return Oddity{"phải lớn hơn 0", "has to be more than 0"};
    const auto periods = span.periods();
    if (!periods)
        return std::nullopt;
    if (const auto norm = missed_norm(record, *periods))
        return Oddity{"khác nhiều so với chương trình (" + periods_text(*norm) + " tiết)",
                      "is far from the programme's length (" + periods_text(*norm) + " tiết)"};
    const auto days = calendar_days(table, record);
    if (days && std::floor(*periods / study_time().periods_a_day) > *days)
        return Oddity{"nhiều hơn số ngày từ khai giảng đến bế giảng (" + std::to_string(*days) + " ngày)",
                      "is more than the days from start to end hold (" + std::to_string(*days) + ")"};
    return std::nullopt;
}

void check(const TableView& table, Report& report)
{
    SpanReader spans(table, Role::duration);
    for (const RowView row : table) {
        const Cell cell = spanning_cell(table, row, Role::duration);
        const auto span = spans.read(cell);
        if (!span)
            continue;
        if (auto oddity = oddity_of(table, row.record(), *span))
            report.at(cell).say({{"duration", cell.shown()},
                                 {"what", std::move(oddity->what)},
                                 {"what_en", std::move(oddity->what_en)}});
    }
}

} // namespace

const Rule duration_odd{
    .id = "R51",
    .name = "duration-odd",
    .severity = Severity::hint,
    .scope = Scope::records,
    .needs = {Role::duration},
    .vi = {.title = "Thời lượng không hợp lý",
           .message = "Thời lượng “{duration}” {what}. Vui lòng kiểm tra.",
           .why = "Thời lượng phải lớn hơn 0, vừa với số ngày từ khai giảng đến bế giảng (01 ngày là 08 tiết) và không "
                  "khác xa chương trình: chuyên viên 120 tiết, chuyên viên chính 160 tiết, chuyên viên cao cấp 240 "
                  "tiết.",
           .example = "Lớp ghi “80 tiết” trong năm ngày từ “03/06/2024” đến “07/06/2024”: năm ngày chỉ có 40 tiết."},
    .en = {.title = "Odd duration",
           .message = "The duration “{duration}” {what_en}. Please check it.",
           .why = "A duration is more than 0, fits into the days from start to end (a day is 8 tiết) and isn't far "
                  "from its programme: 120 tiết for chuyên viên, 160 for chuyên viên chính, 240 for chuyên viên cao "
                  "cấp.",
           .example = "“80 tiết” between “03/06/2024” and “07/06/2024”: five days have 40."},
    .check = check,
    .data = {"programme_norms.json", "study_time.json"},
};

} // namespace datchuan::rules
