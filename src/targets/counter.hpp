// Counts one target after the other over the same persons and records.
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "staff/qualification.hpp"
#include "targets/attendance.hpp"
#include "targets/population.hpp"
#include "targets/result.hpp"

namespace datchuan::targets {

// Workbook, tables and registry must outlive it.
class Counter
{
public:
    Counter(const sheet::Workbook& workbook, const std::vector<tables::Table>& tables, const staff::Registry& registry,
            Language language);

    // The target as of that day; what was counted of the persons that `result` holds.
    [[nodiscard]] Result count(const Target& target, const text::Date& cut_off);

    // Verdict, shortfall, decimals and sentence of counts that are there. `target` bears the threshold in force.
    void judge(const Target& target, Result& result) const;

    [[nodiscard]] const staff::Registry& registry() const { return registry_; }
    [[nodiscard]] const std::vector<tables::Table>& tables() const { return tables_; }
    [[nodiscard]] Population& population() { return population_; }
    [[nodiscard]] Language language() const { return language_; }

private:
    // Where a person stands, the stronger later: of several appointments each has to be in order.
    enum class Bucket : std::uint8_t
    {
        outside,
        undated,
        reached,
        open,
        missing
    };
    struct Standing
    {
        Bucket bucket = Bucket::outside;
        std::uint32_t record = staff::no_index;
        std::int32_t attended = 0;
        std::uint32_t mark = staff::no_index;
    };
    // What a person's records and marks tell of a target's contents.
    struct Told
    {
        staff::Tags certain;
        staff::Tags possible;
        staff::Tags unfinished; // of which a record says that it wasn't completed
        bool anything = false;  // of any content
    };
    struct Counted
    {
        Placed placed;
        Bucket bucket = Bucket::outside;
    };
    // Entries of the population, and what's known of those that may have been left out for want of a column.
    struct Members
    {
        std::vector<const staff::Entry*> entries;
        std::vector<const tables::Table*> rolls; // on which persons of these groups stand
        Card card{};
        bool group_known = false;      // somebody of these groups stands on a roll
        bool category_missing = false; // persons of unknown category on a roll without that column
    };

    void find_members(const Target& target, const text::Date& day);
    [[nodiscard]] bool rolls_have_any(std::initializer_list<tables::Role> roles) const;
    [[nodiscard]] std::string column_missing(std::initializer_list<tables::Role> roles) const;
    [[nodiscard]] bool nobody_says(const Condition& condition, const text::Date& day);
    [[nodiscard]] std::string population_unclear(const Target& target, const text::Date& day);
    [[nodiscard]] bool tells_courses(const Target& target) const;
    [[nodiscard]] bool has_record_list() const;

    // Empty where it could be counted, like all that return a sentence here.
    std::string count_target(const Target& target, const text::Date& cut_off, Result& result);
    std::string count_courses(const Target& target, const text::Date& cut_off, Window window, Result& result);
    std::string count_years(const Target& target, const text::Date& cut_off, Result& result);
    std::string count_appointments(const Target& target, const text::Date& cut_off, Result& result);
    void count_classes(const Target& target, Window window, Result& result);

    [[nodiscard]] Standing courses_of(const staff::Person& person, const Target& target, Window window) const;
    void hear_records(const staff::Person& person, const Target& target, Window window, Told& told,
                      Standing& standing) const;
    void hear_marks(const staff::Person& person, const Target& target, Window window, Told& told,
                    Standing& standing) const;
    [[nodiscard]] long untagged_of(const Result& result, Window window) const;
    [[nodiscard]] Standing appointment_of(const staff::Entry& entry, const Target& target, Window window);
    [[nodiscard]] static Placed placed_by(const staff::Entry& entry, const Standing& standing);
    void put(const staff::Entry& entry, const Standing& standing);
    void close(Result& result);

    const std::vector<tables::Table>& tables_;
    const staff::Registry& registry_;
    Language language_;
    Population population_;
    staff::Qualifications qualifications_;
    std::vector<Attendance> attendances_; // by record
    std::vector<Attendance> marks_;       // by mark in a matrix
    bool any_untagged_;                   // a course's title says nothing of what it's about
    Members members_;                     // of the target that's being counted
    std::vector<std::uint32_t> seats_;    // by person: index into counted_, no_index for nobody; so between targets
    std::vector<Counted> counted_;
};

} // namespace datchuan::targets
