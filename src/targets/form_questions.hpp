// What the empty cells of a form of counts ask for: who is counted, trained in what, when, persons or attendances.
// Only what is understood for sure is asked.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sheet/grid.hpp"
#include "tables/table.hpp"
#include "targets/attendance.hpp"
#include "targets/form_words.hpp"

namespace datchuan::targets {

struct CellQuestion
{
    sheet::Address cell;
    std::uint32_t persons = 0; // index into FormQuestions::persons
    std::uint32_t courses = 0; // … and courses
    Measure measure = Measure::persons;
    bool everything = false; // "Tổng số": whatever was attended has to be in one of the form's contents
    std::string about;       // "Cấp tỉnh, Công chức; Tin học", for people
};

// One of the groups or contents of which the form has lines or columns.
template <typename Asked>
struct AnyOf
{
    std::vector<Asked> alternatives;
    bool leaf = false; // with no part of its own in the form: a person or a course belongs to one leaf at most

    friend bool operator==(const AnyOf&, const AnyOf&) = default;
};

struct FormQuestions
{
    enum class WhyNot : std::uint8_t
    {
        nothing,  // it can be counted
        no_form,  // its lines and columns don't speak of persons and courses
        no_period // the title doesn't say of which year
    };
    WhyNot why_not = WhyNot::nothing;
    std::vector<AnyOf<AskedPersons>> persons;
    std::vector<AnyOf<AskedCourse>> courses;
    std::vector<CellQuestion> cells;
    std::vector<std::string> not_understood; // labels of lines and headings of columns that wait for figures
    std::vector<std::string> other_contents; // folded: of contents that weren't understood
    bool no_unit = false;                    // it isn't said whether persons or attendances are counted
    Window window;
    std::string period; // for people: "năm 2024"
    rules::StudyPlace place = rules::StudyPlace::unknown;
};

// Precondition: the table is a summary.
[[nodiscard]] FormQuestions questions_of(const tables::Table& form, const sheet::Grid& grid);

} // namespace datchuan::targets
