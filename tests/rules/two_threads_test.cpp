#include "rules/two_threads.hpp"

#include <atomic>
#include <stdexcept>
#include <vector>

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

TEST(TwoThreads, DoEachPartOnce)
{
    for (const std::size_t count : {0U, 1U, 2U, 1000U}) {
        std::vector<int> done(count);
        on_two_threads(count, [&](std::size_t part) { ++done[part]; });
        EXPECT_EQ(done, std::vector<int>(count, 1));
    }
}

TEST(TwoThreads, LetOutWhatAPartThrows)
{
    std::atomic<int> done = 0;
    const auto work = [&](std::size_t part) {
        if (part == 10)
            throw std::runtime_error("part 10");
        ++done;
    };
    try {
        on_two_threads(1'000'000, work);
        FAIL() << "nothing was thrown";
    } catch (const std::runtime_error& error) {
        EXPECT_STREQ(error.what(), "part 10");
    }
    EXPECT_LT(done, 999'999) << "the rest is left undone";
}

} // namespace
} // namespace datchuan::rules
