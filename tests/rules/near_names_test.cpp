// Names that differ by a slip of the hand, and names that don't.
#include "rules/near_names.hpp"

#include <string_view>

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

bool near(std::string_view shorter, std::string_view longer)
{
    return one_letter_apart(letters_of(shorter), letters_of(longer));
}

TEST(NearNames, AreOneLetterApart)
{
    EXPECT_TRUE(near("nguyễn văn hung", "nguyễn văn hùng")) << "another letter";
    EXPECT_TRUE(near("nguyễn văn an", "nguyễn văn anh")) << "a letter more at the end";
    EXPECT_TRUE(near("nguyễn vn an", "nguyễn văn an")) << "a letter more inside";
}

TEST(NearNames, AreNotFurther)
{
    EXPECT_FALSE(near("nguyễn văn an", "nguyễn văn bình"));
    EXPECT_FALSE(near("nguyễn văn hung", "nguyễn vân hùng")) << "two letters";
    EXPECT_FALSE(near("lê an", "lê anhh")) << "two letters more";
}

} // namespace
} // namespace datchuan::rules
