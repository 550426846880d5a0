#include "staff/level_text.hpp"

#include <gtest/gtest.h>

namespace datchuan::staff {
namespace {

TEST(LevelText, IsUnderstoodInItsOwnLadderOnly)
{
    struct Case
    {
        Ladder ladder;
        std::string_view text;
        bool understood;
    };
    for (const auto& [ladder, text, understood] : {
             Case{Ladder::degree, "Đại học", true},
             {Ladder::degree, "Trên đại học", true},
             {Ladder::degree, "Bác sĩ CKI", true},
             {Ladder::degree, "Chuyên viên", false},
             {Ladder::degree, "Lớp 3", false},
             {Ladder::degree, "Khá", false},
             {Ladder::political_theory, "TCLLCT", true},
             {Ladder::political_theory, "Cao cấp, cử nhân", true},
             {Ladder::political_theory, "Chuyên viên chính", false},
             {Ladder::political_theory, "Chuyên viên cao cấp", false},
             {Ladder::political_theory, "Giỏi", false},
             {Ladder::state_management, "K.12/CV", true},
             {Ladder::state_management, "Đối tượng 4", false},
             {Ladder::state_management, "Khá", false},
             {Ladder::defence, "Đ.tượng 3", true},
             {Ladder::defence, "Đối tượng 7", false},
             {Ladder::defence, "Trung cấp", false},
             {Ladder::defence, "", true},
             {Ladder::defence, "không", true},
             {Ladder::defence, "Số 123", true},
         })
        EXPECT_EQ(understood_as_level(ladder, text), understood) << text;
}

TEST(LevelText, NamesALevelOnlyWhereItDoes)
{
    EXPECT_TRUE(names_level(Ladder::political_theory, "Trung cấp"));
    EXPECT_FALSE(names_level(Ladder::political_theory, "x"));
    EXPECT_FALSE(names_level(Ladder::political_theory, "2015"));
}

TEST(LevelText, ProposesTheNearestLevel)
{
    EXPECT_EQ(nearest_level(Ladder::political_theory, "Trung câp"), "Trung cấp");
    EXPECT_EQ(nearest_level(Ladder::degree, "Thạc sỉ"), "Thạc sĩ");
    EXPECT_EQ(nearest_level(Ladder::degree, "Cao đảngg"), "Cao đẳng");
    EXPECT_EQ(nearest_level(Ladder::state_management, "Chuyen viênn"), "Chuyên viên");
    EXPECT_EQ(nearest_level(Ladder::degree, "Lớp 3"), "");
    EXPECT_EQ(nearest_level(Ladder::state_management, "Khá"), "");
}

TEST(LevelText, ReadsGroupsOfDefence)
{
    struct Case
    {
        std::string_view text;
        int group;
    };
    for (const auto& [text, group] : {
             Case{"Đối tượng 4", 4},
             {"ĐT3", 3},
             {"ĐT 03", 3},
             {"đối tượng III", 3},
             {"DT2", 2},
             {"4", 4},
             {"iv", 4},
             {"QPAN đối tượng 4 (2023)", 4},
             {"Đối tượng 3, đối tượng 4", 0},
             {"Đối tượng 5", 0},
             {"2023", 0},
             {"x", 0},
             {"", 0},
         })
        EXPECT_EQ(defence_group_of(text), group) << text;
}

} // namespace
} // namespace datchuan::staff
