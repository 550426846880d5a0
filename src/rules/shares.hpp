// Percentages in forms of counts: in what notation they stand, and of which counts they were computed.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "rules/column_arithmetic.hpp"
#include "rules/counts.hpp"

namespace datchuan::rules {

// A percentage as it's meant: 45.2 for "45,2%", for 45.2, and for 0.452 in a column of fractions.
struct Percent
{
    double value = 0;
    int decimals = 0;      // as shown
    bool fraction = false; // the cell holds 0.452
};

class Shares
{
public:
    // Precondition: the column's role is percentage.
    Shares(Counts& counts, const Book& book, std::int32_t column);

    // Nothing where no number stands.
    [[nodiscard]] std::optional<Percent> percent(std::size_t line);

    enum class Base : std::uint8_t
    {
        unknown,
        declared, // the number row says how it's computed
        beside,   // two counts of the same line
        share     // a count of the line, of all lines' count
    };
    [[nodiscard]] Base base() const { return base_; }
    // The columns whose counts they are, -1 where there's none: of beside both, of share the first.
    [[nodiscard]] std::int32_t numerator() const { return numerator_; }
    [[nodiscard]] std::int32_t denominator() const { return denominator_; }
    // Of declared: how the number row computes it.
    [[nodiscard]] const std::optional<tables::ColumnFormula>& formula() const { return formula_; }
    // Whether plain numbers of the column are fractions of 1.
    [[nodiscard]] bool fractions() const { return fractions_; }

    struct Parts
    {
        double numerator = 0;
        double denominator = 0;
        [[nodiscard]] double percent() const { return 100 * numerator / denominator; }
    };
    // The counts that the line's percentage comes from; nothing where there are none, or the denominator is 0.
    [[nodiscard]] std::optional<Parts> parts(std::size_t line);

    // What was done of what was planned, "Chỉ tiêu | Kết quả | Tỷ lệ đạt": more than 100 % is no mistake.
    [[nodiscard]] bool is_of_a_plan() const;

    // Lines that have a share, and the total line that they are shares of; of Base::share only, -1 where it has none.
    [[nodiscard]] std::int32_t total_line() const { return total_; }

    // The number over which all percentages were computed, where that's the rows of a list with those that have a
    // number but nobody's name (35 for 32); the counts add up to the persons, and parts() are shares of these. 0 else.
    [[nodiscard]] int over_ghosts() const { return over_ghosts_; }

    [[nodiscard]] static bool agrees(const Percent& percent, double computed);

private:
    void settle_notation();
    void settle_base();
    void settle_ghosts();
    [[nodiscard]] std::vector<std::int32_t> nearest_counts() const;
    [[nodiscard]] bool is_over_ghosts(std::int32_t numerator, int persons, int most);
    [[nodiscard]] bool is_summand(std::size_t line) const;
    // What the line should have counted, by its formula.
    [[nodiscard]] double right_count(std::int32_t numerator, std::size_t line);
    [[nodiscard]] std::optional<Parts> parts_beside(std::size_t line, std::int32_t numerator, std::int32_t denominator);
    [[nodiscard]] std::optional<Parts> parts_of_share(std::size_t line, std::int32_t numerator);
    struct Support
    {
        int compared = 0;
        int right = 0;
    };
    template <typename PartsOf>
    [[nodiscard]] Support support(PartsOf&& parts_of);
    [[nodiscard]] bool has_share(std::size_t line) const;
    [[nodiscard]] double whole(std::int32_t column);

    Counts& counts_;
    const Book& book_;
    std::int32_t column_;
    bool fractions_ = false; // plain numbers of this column are fractions of 1
    Base base_ = Base::unknown;
    std::int32_t numerator_ = -1;
    std::int32_t denominator_ = -1;
    std::int32_t total_ = -1;
    int over_ghosts_ = 0;
    int persons_ = 0; // of that list
    std::optional<tables::ColumnFormula> formula_;
};

// The columns of percentages of a table, from left to right.
[[nodiscard]] std::vector<std::int32_t> percentage_columns(const tables::Table& table);

// "45,2%", with the digits that the percentage has.
[[nodiscard]] std::string percent_text(double value, int decimals);

} // namespace datchuan::rules
