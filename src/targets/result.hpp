// What computing a target gives: counts of persons, the verdict, and the sentence that a clerk reads.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rules/view.hpp"
#include "staff/registry.hpp"
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

struct Result
{
    std::string id;
    std::string label;
    std::string group; // "" for the whole
    long achieved = 0; // persons
    long population = 0;
    long undecided = 0;
    long female = 0;      // women among the achieved
    long attendances = 0; // completed records with a tag of the target, in its time, of persons in the population;
                          // -1 where the target isn't about courses (T1)
    long shortfall = 0;   // persons still missing to the threshold
    Verdict verdict = Verdict::not_computable;
    std::string message; // the sentence, or why it can't be computed
    // Persons of the three buckets, in the order of the rolls.
    std::vector<staff::PersonId> reached;
    std::vector<staff::PersonId> open;    // undecided
    std::vector<staff::PersonId> missing; // not reached

    // 0 to 100; NaN where the population is 0 or the target can't be computed.
    [[nodiscard]] double percent() const;
    // Decimals to show: one, or two where one would seem to contradict the verdict (79,96 %).
    int decimals = 1;
};

// One result for each row, in order; a row that can't be understood gives not_computable with its sentence.
// as_of, where known, takes the place of the rows' own cut-off dates.
[[nodiscard]] std::vector<Result> compute(const std::vector<Row>& rows, const sheet::Workbook& workbook,
                                          const std::vector<tables::Table>& tables, const staff::Registry& registry,
                                          const text::Date& as_of, Language language);

// What the rules need to know of the profile.
[[nodiscard]] rules::Settings settings_of(const Profile& profile, const text::Date& as_of);

} // namespace datchuan::targets
