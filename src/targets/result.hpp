// What computing a target gives: counts of persons, who is counted where, the verdict, and the sentence that a clerk
// reads.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/view.hpp"
#include "staff/registry.hpp"
#include "targets/population.hpp"
#include "targets/profile.hpp"

namespace datchuan::targets {

enum class Verdict : std::uint8_t
{
    met,
    about,
    not_met,
    no_population,
    undecided,
    reported,
    not_computable
};

// "met", "not met" …: the words of the service (interface.md).
[[nodiscard]] std::string_view code_of(Verdict verdict);
// "Đạt", "Xấp xỉ", "Chưa đạt", "Không có đối tượng" …: the words in the sheet.
[[nodiscard]] std::string_view word_of(Verdict verdict, Language language);

// What `achieved` and `shortfall` are numbers of.
enum class Unit : std::uint8_t
{
    persons,
    attendances,
    classes
};

// A person of the population, and what put them into their bucket.
struct Placed
{
    staff::PersonId person = staff::no_person;
    staff::RowRef at;                       // the row of the roll that counts
    std::uint32_t record = staff::no_index; // the record that decided; no_index: none did
    std::uint32_t mark = staff::no_index;   // the mark in a matrix that decided, where no record did
    std::int32_t attended = 0;              // completed records with a tag of the target, in its time
};

// One year of "hằng năm".
struct YearCount
{
    int year = 0;
    long achieved = 0;
    long population = 0;
    long undecided = 0;
};

struct Result
{
    std::string id;
    std::string label;
    std::string group; // "" for the whole
    Unit unit = Unit::persons;
    long achieved = 0;   // persons, unless the unit says otherwise
    long population = 0; // persons; of "so với kế hoạch" the planned number
    long undecided = 0;
    long female = 0;      // women among the persons who achieved
    long attendances = 0; // completed records with a tag of the target, in its time, of persons in the population;
                          // -1 where the target isn't about courses (T1)
    long untagged = 0;    // completed records in its time of which nothing says what they're about, of persons who
                          // haven't reached it
    long shortfall = 0;   // of the unit, still missing to the threshold
    std::optional<double> threshold; // that holds on the cut-off day
    Verdict verdict = Verdict::not_computable;
    std::string message; // the sentence, or why it can't be computed
    // Persons of the three buckets, in the order of the rolls.
    std::vector<Placed> reached;
    std::vector<Placed> open;    // undecided
    std::vector<Placed> missing; // not reached
    Card card{};                 // where every row of the rolls stands
    std::vector<YearCount> years;
    text::Date day; // the cut-off that was taken

    // 0 to 100, of a plan also more; NaN where the population is 0, where the target can't be computed, and where what
    // is counted aren't persons.
    [[nodiscard]] double percent() const;
    // Decimals to show: one, or two where one would seem to contradict the verdict (79,96 %).
    int decimals = 1;
};

// The option GroupBy of the service.
enum class GroupBy : std::uint8_t
{
    agency,
    sex,
    level,
    year
};
[[nodiscard]] std::optional<GroupBy> group_by_named(std::string_view name);

// One result for each row, in order; a row that can't be understood gives not_computable with its sentence. Where
// groups are asked for, each is followed by those of its groups (`group` set), in the order of the rolls, of levels or
// of years.
// as_of, where known, takes the place of the rows' own cut-off dates.
[[nodiscard]] std::vector<Result> compute(const std::vector<Row>& rows, const sheet::Workbook& workbook,
                                          const std::vector<tables::Table>& tables, const staff::Registry& registry,
                                          const text::Date& as_of, Language language,
                                          std::optional<GroupBy> group_by = {});

// What the rules need to know of the profile.
[[nodiscard]] rules::Settings settings_of(const Profile& profile, const text::Date& as_of);

} // namespace datchuan::targets
