// Codes of ranks (ngạch) and professional titles (chức danh nghề nghiệp): how they're written, what they stand for, and
// which are replaced. The codes are data (extension/data/rank_codes.json).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/date.hpp"

namespace datchuan::staff {

// The one right form of a code: "01.003" for "1.003", "01003" and "01. 003", "V.07.03.29" for "V07.03.29" and
// "V.7.3.29"; a well-formed code is its own. Nothing where the text is no code, or could be several. A form that needs
// more than zeros in front and other separators is taken only if the table has that code.
[[nodiscard]] std::optional<std::string> right_rank_code(std::string_view text);

// The same of a number as Calc holds it: 1.003 and 1003 are 01.003. Only codes of the table.
[[nodiscard]] std::optional<std::string> right_rank_code(double number);

struct RankCode
{
    std::string code;
    std::string title;    // with its grade: "Giáo viên tiểu học hạng III"; empty where it isn't known
    int grade = 0;        // hạng, 1 (the highest) to 5; 0 where the code has none
    bool old = false;     // newer codes replace it …
    text::Date old_since; // … from this day; not known() where it was always so, for all we know
    std::vector<std::string> replaced_by; // may be empty of an old code
};

// nullptr for a code that the table doesn't have. Precondition: in its right form.
[[nodiscard]] const RankCode* find_rank_code(std::string_view code);

// The grade (hạng) that a title names: "Giáo viên tiểu học hạng III" is of 3; 0 where it names none.
[[nodiscard]] int grade_of_title(std::string_view title);

enum class TitleFit : std::uint8_t
{
    unknown, // the table doesn't know the code or the title, or the title leaves room ("và tương đương")
    fits,
    contradicts,
};

// Whether a title, however abbreviated, is the one of that code: "GV tiểu học (hạng 3)" is V.07.03.29's.
// Precondition: the code is in its right form.
[[nodiscard]] TitleFit title_fit(std::string_view title, std::string_view code);

} // namespace datchuan::staff
