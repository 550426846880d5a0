// The list "Danh sách chưa đạt" as a list to nominate from: its columns, what the clerk has typed into it, and the
// formulas that say what sending the ticked persons would reach.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "targets/people.hpp"
#include "targets/target.hpp"

namespace datchuan::targets {

enum class ListColumn : std::uint8_t
{
    target,
    bucket,
    agency,
    name,
    birth,
    post,
    level,
    rank,
    planned,
    tick, // "Cử đi": the clerk's own
    why,
    cell
};

[[nodiscard]] std::string_view header_of(ListColumn column, Language language);

// The columns of a list of these persons: level, rank and planning only where somebody has them.
[[nodiscard]] std::vector<ListColumn> columns_for(const std::vector<const NamedPerson*>& people);

// What the clerk types into the column of ticks.
inline constexpr std::string_view tick_mark = "x";
// A class as offices plan them, until the clerk says otherwise.
inline constexpr int usual_class_size = 40;
// What stands before the cell with the size of a class, in column A; the number stands in column C.
[[nodiscard]] std::string_view class_size_label(Language language);
inline constexpr std::int32_t class_size_column = 2;

// What the clerk has typed into an earlier list, whatever its language and wherever columns were moved to.
class Nominated
{
public:
    Nominated() = default;
    Nominated(const sheet::Workbook& workbook, std::int32_t sheet);

    // Of the persons of one target's list, who is ticked. A person who has moved to another agency is known again where
    // nobody else has that name and birth, now or then.
    [[nodiscard]] std::vector<bool> ticked(std::string_view target, const std::vector<NamedPerson>& people) const;
    [[nodiscard]] int class_size() const { return class_size_; }

private:
    void read_ticks(const sheet::Workbook& workbook, std::int32_t sheet);

    struct Line
    {
        std::string agency;
        bool ticked = false;
    };
    std::unordered_map<std::string, std::vector<Line>> lines_; // by target, name and birth
    int class_size_ = usual_class_size;
};

// Where the list stands on its sheet: absolute ranges, "$A$12:$A$40".
struct ListCells
{
    std::string targets;
    std::string buckets;
    std::string ticks;
};

// How many persons are ticked who haven't reached the target yet.
[[nodiscard]] std::string ticked_formula(const Result& result, const ListCells& list, Language language);

// The sentence that follows the ticks: "Nếu cử 3 người: đạt 8+3/20 người (55,0%), còn thiếu 5 người, là 1 lớp." Nothing
// for targets that sending persons now can't change: of appointments, of each year, of attendances and classes.
// ticked: the cell with the formula above; class_size: that cell.
[[nodiscard]] std::optional<std::string> what_if_formula(const Target& target, const Result& result,
                                                         const std::string& ticked, const std::string& class_size,
                                                         Language language);

} // namespace datchuan::targets
