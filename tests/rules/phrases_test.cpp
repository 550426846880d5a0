#include "rules/phrases.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

TEST(Phrases, AreFoundAsWholeWords)
{
    const Phrases phrases(boost::json::parse(R"(["tập huấn", "hội nghị", "Lý luận"])"));
    EXPECT_TRUE(phrases.within("Tập  huấn nghiệp vụ"));
    EXPECT_TRUE(phrases.within("Lớp (TẬP HUẤN)"));
    EXPECT_TRUE(phrases.within("lop tap huan 2023"));
    EXPECT_TRUE(phrases.within("lí luận chính trị"));
    EXPECT_FALSE(phrases.within("Tập huấnviên"));
    EXPECT_FALSE(phrases.within("tạp huấn"));
    EXPECT_FALSE(phrases.within(""));
    EXPECT_FALSE(Phrases().within("tập huấn"));
}

} // namespace
} // namespace datchuan::rules
