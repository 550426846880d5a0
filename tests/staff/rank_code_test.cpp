#include "staff/rank_code.hpp"

#include <limits>

#include <gtest/gtest.h>

namespace datchuan::staff {
namespace {

TEST(RankCode, HasOneRightForm)
{
    struct Case
    {
        std::string_view written;
        std::string_view right; // "" for none
    };
    for (const auto& [written, right] : {
             Case{"01.003", "01.003"},
             {"1.003", "01.003"},
             {"1,003", "01.003"},
             {"01003", "01.003"},
             {"1003", "01.003"},
             {"01-003", "01.003"},
             {"'01.003", "01.003"},
             {"01.003.", "01.003"},
             {"15A.201", "15a.201"},
             {"01a003", "01a.003"},
             {"V.07.03.29", "V.07.03.29"},
             {"V07.03.29", "V.07.03.29"},
             {"V 07.03.29", "V.07.03.29"},
             {"V.7.3.29", "V.07.03.29"},
             {"V070329", "V.07.03.29"},
             {"V.06.05.1", ""}, // a digit may be missing
             {"V.07.3.8", "V.07.03.08"},
             {"V.12.34.56", "V.12.34.56"},
             {"V.07.03", ""},
             {"V.07.03.28/29", ""},
             {"07.03.29", "V.07.03.29"},
             {"12.05.20", ""}, // a date, for all we know
             {"99999", ""},
             {"7.777", ""},
             {"77.777", "77.777"},
             {"01.03", ""},
             {"CT01", ""},
             {"Chuyên viên", ""},
             {"", ""},
         })
        EXPECT_EQ(right_rank_code(written).value_or(""), right) << written;
}

TEST(RankCode, IsReadFromNumbers)
{
    EXPECT_EQ(right_rank_code(1.003), "01.003");
    EXPECT_EQ(right_rank_code(std::numeric_limits<double>::quiet_NaN()), std::nullopt);
    EXPECT_EQ(right_rank_code(1e300), std::nullopt);
    EXPECT_EQ(right_rank_code(6.031), "06.031");
    EXPECT_EQ(right_rank_code(13.28), "13.280");
    EXPECT_EQ(right_rank_code(1003.0), "01.003");
    EXPECT_EQ(right_rank_code(15.113), "15.113");
    for (const double none : {0.0, 1.0, 2.34, 1.0035, 7.777, 123456.0, -1.003})
        EXPECT_FALSE(right_rank_code(none)) << none;
}

TEST(RankCode, KnowsWhatItStandsFor)
{
    const RankCode* code = find_rank_code("V.07.03.08");
    ASSERT_NE(code, nullptr);
    EXPECT_EQ(code->title, "Giáo viên tiểu học hạng III");
    EXPECT_EQ(code->grade, 3);
    EXPECT_EQ(code->old_since, (text::Date{2021, 3, 20}));
    EXPECT_EQ(code->replaced_by, std::vector<std::string>{"V.07.03.29"});
    ASSERT_NE(find_rank_code("01.002"), nullptr);
    EXPECT_FALSE(find_rank_code("01.002")->old);
    EXPECT_EQ(find_rank_code("77.777"), nullptr);
}

TEST(RankCode, KnowsOldCodesWithoutADateOrASuccessor)
{
    for (const std::string_view old : {"02.014", "15.113", "V.07.02.06", "V.07.04.11"}) {
        const RankCode* code = find_rank_code(old);
        ASSERT_NE(code, nullptr) << old;
        EXPECT_TRUE(code->old) << old;
        EXPECT_TRUE(code->replaced_by.empty()) << old;
    }
    EXPECT_FALSE(find_rank_code("02.014")->old_since.known());
    EXPECT_FALSE(find_rank_code("V.07.04.31")->old);
}

TEST(RankCode, ReplacesOldCodesByKnownOnesInForce)
{
    for (const std::string_view old : {"V.07.02.04", "V.07.02.05", "V.07.03.07", "V.07.03.08"}) {
        const RankCode* code = find_rank_code(old);
        ASSERT_NE(code, nullptr) << old;
        ASSERT_FALSE(code->replaced_by.empty()) << old;
        for (const std::string& newer : code->replaced_by) {
            ASSERT_NE(find_rank_code(newer), nullptr) << newer;
            EXPECT_FALSE(find_rank_code(newer)->old) << newer;
        }
    }
}

TEST(RankCode, ComparesTitles)
{
    struct Case
    {
        std::string_view title;
        std::string_view code;
        TitleFit fit;
    };
    for (const auto& [title, code, fit] : {
             Case{"Chuyên viên", "01.003", TitleFit::fits},
             {"Chuyên viên", "01a.003", TitleFit::fits},
             {"Chuyên viên", "01.002", TitleFit::contradicts},
             {"CHUYÊN VIÊN CHÍNH", "01.002", TitleFit::fits},
             {"Thanh tra viên", "04.024", TitleFit::contradicts},
             {"Kiểm tra viên thuế", "06.038", TitleFit::fits},
             {"Kiểm tra viên chính thuế", "06.037", TitleFit::fits},
             {"GV.THCS hạng II", "V.07.04.31", TitleFit::fits},
             {"Giảng viên chính", "V.07.01.02", TitleFit::fits},
             {"Giảng viên chính", "V.07.01.03", TitleFit::fits}, // the source gives no grades here
             {"Bác sĩ hạng I", "V.08.01.03", TitleFit::fits},
             {"Bác sĩ", "V.07.01.03", TitleFit::contradicts},
             {"Giáo viên trung học phổ thông", "15.113", TitleFit::unknown},
             {"Giáo viên hạng III", "V.07.03.28", TitleFit::contradicts},
             {"Giáo viên hạng III", "V.07.03.29", TitleFit::unknown},
             {"CV và tương đương", "06.031", TitleFit::unknown},
             {"Không rõ", "01.003", TitleFit::unknown},
             {"Chuyên viên", "77.777", TitleFit::unknown},
         })
        EXPECT_EQ(title_fit(title, code), fit) << title << " " << code;
}

} // namespace
} // namespace datchuan::staff
