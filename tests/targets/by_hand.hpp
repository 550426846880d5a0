// What one gets who counts the lines of a workbook by hand, without asking who is who: the wrong answers of the
// pitfalls, from the same cells as the right ones.
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "targets/counting.hpp"

namespace datchuan::targets {

class ByHand
{
public:
    explicit ByHand(const sheet::Workbook& workbook) : workbook_(workbook) {}

    // Lines below a sheet's header that bear all of these words in any of their cells.
    [[nodiscard]] long lines(std::size_t sheet, std::vector<std::string_view> words = {}) const
    {
        return static_cast<long>(rows_with(sheet, words).size());
    }
    // The same, but a name counts once. `column`: where the names stand.
    [[nodiscard]] long names(std::size_t sheet, std::vector<std::string_view> words = {}, std::int32_t column = 0) const
    {
        std::set<std::string_view> names;
        for (const std::int32_t row : rows_with(sheet, words))
            names.insert(workbook_.texts[grid(sheet).text(column, row)]);
        return static_cast<long>(names.size());
    }

    // Cells of a column in these lines that aren't empty.
    [[nodiscard]] long filled(std::size_t sheet, std::int32_t column, std::vector<std::string_view> words = {}) const
    {
        const auto rows = rows_with(sheet, words);
        return static_cast<long>(
            std::count_if(rows.begin(), rows.end(), [&](std::int32_t row) { return !grid(sheet).empty(column, row); }));
    }

private:
    [[nodiscard]] const sheet::Grid& grid(std::size_t sheet) const { return workbook_.sheets[sheet].grid; }

    [[nodiscard]] bool bears(std::size_t sheet, std::int32_t row, std::string_view word) const
    {
        for (std::int32_t column = 0; column < grid(sheet).columns(); ++column)
            if (workbook_.texts[grid(sheet).text(column, row)].find(word) != std::string_view::npos)
                return true;
        return false;
    }
    [[nodiscard]] bool blank(std::size_t sheet, std::int32_t row) const
    {
        for (std::int32_t column = 0; column < grid(sheet).columns(); ++column)
            if (!grid(sheet).empty(column, row))
                return false;
        return true;
    }
    // The header is the row that names the names.
    [[nodiscard]] std::vector<std::int32_t> rows_with(std::size_t sheet,
                                                      const std::vector<std::string_view>& words) const
    {
        std::vector<std::int32_t> rows;
        bool below = false;
        for (std::int32_t row = 0; row < grid(sheet).rows(); ++row) {
            if (below && !blank(sheet, row) &&
                std::all_of(words.begin(), words.end(), [&](std::string_view word) { return bears(sheet, row, word); }))
                rows.push_back(row);
            below = below || bears(sheet, row, "Họ và tên");
        }
        return rows;
    }

    const sheet::Workbook& workbook_;
};

// A number of how many, or of what: "8/10".
struct Share
{
    long of = 0;
    long all = 0;
    friend bool operator==(const Share&, const Share&) = default;
};

inline std::string shown(const Share& share) { return std::to_string(share.of) + "/" + std::to_string(share.all); }

struct WrongAnswer
{
    std::string_view name;
    Share share;                                 // what comes out
    std::function<Share(const ByHand&)> counted; // and how
};

// A way to go wrong: the right answer as counts() tells it, and the answers that one gets by hand.
struct Pitfall
{
    std::string_view name;
    std::string_view book;
    Row row;
    std::string_view right;
    Verdict verdict;
    std::vector<WrongAnswer> wrong;
    text::Date as_of{};
};

// The right answer is given, and none of the wrong ones, which the workbook does lead to.
inline void check(const Pitfall& pitfall)
{
    SCOPED_TRACE(std::string(pitfall.name));
    const rules::WrittenBook written(pitfall.book);
    const Result result =
        compute({pitfall.row}, written.workbook, written.tables, *written.registry, pitfall.as_of, Language::vietnamese)
            .front();
    EXPECT_EQ(counts(result), pitfall.right) << result.message;
    EXPECT_EQ(code_of(result.verdict), code_of(pitfall.verdict)) << result.message;
    const ByHand by_hand(written.workbook);
    for (const WrongAnswer& wrong : pitfall.wrong) {
        EXPECT_EQ(shown(wrong.counted(by_hand)), shown(wrong.share)) << wrong.name << ": it isn't what a hand counts";
        EXPECT_NE(shown({result.achieved, result.population}), shown(wrong.share)) << wrong.name;
    }
}

} // namespace datchuan::targets
