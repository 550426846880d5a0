#include <string>

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include "repair_lines.hpp"
#include "staff/level_text.hpp"
#include "staff/vocabulary.hpp"
#include "text/shipped_data.hpp"

namespace datchuan::rules {
namespace {

constexpr std::string_view group = "usual-words";

TEST(UsualWords, TakeThePlaceOfVariants)
{
    EXPECT_EQ(repair_lines(R"(
        STT | Họ và tên      | Ngày sinh       | Giới tính | Nhóm đối tượng    | Lý luận chính trị | QPAN
        1   | Nguyễn Văn An  | date:1984-08-15 | nam       | CC                | CC                | Đối tượng 3
        2   | Đỗ Thị Bưởi    | date:1985-03-02 | nu        | công chức         | Trung cấp         | ĐT3
        3   | Trần Văn Chính | date:1990-03-02 | Nam       | Công chức cấp xã  | Cao cấp LLCT-HC   | ĐT 4
        4   | Hồ Thị Đào     | date:1991-03-02 | Nữ        | Công chức         | TRUNG CẤP         | 3
    )",
                           group),
              (Lines{
                  "D2 usual-words: nam -> Nam",
                  "E2 usual-words: CC -> Công chức",
                  "F2 usual-words: CC -> Cao cấp",
                  "D3 usual-words: nu -> Nữ",
                  "E3 usual-words: công chức -> Công chức",
                  "G3 usual-words: ĐT3 -> Đối tượng 3",
                  "G4 usual-words: ĐT 4 -> Đối tượng 4",
                  "F5 usual-words: TRUNG CẤP -> Trung cấp",
              }));
}

TEST(UsualWords, LeaveAColumnItsOwnWay)
{
    EXPECT_EQ(repair_lines(R"(
        STT | Họ và tên      | Ngày sinh       | Giới tính | Trình độ chuyên môn
        1   | Nguyễn Văn An  | date:1984-08-15 | NAM       | ĐH
        2   | Đỗ Thị Bưởi    | date:1985-03-02 | NỮ        | CĐ
        3   | Trần Văn Chính | date:1990-03-02 | NAM       | ThS
    )",
                           group),
              Lines{});
}

// Where a word means something to the program, its variants have to mean the same.
TEST(UsualWords, MeanWhatTheirVariantsMean)
{
    const auto data = boost::json::parse(text::shipped_data("usual_words.json"));
    const auto meaning = [](std::string_view role, std::string_view text) -> int {
        if (role == "sex")
            return static_cast<int>(staff::sex_of(text));
        if (role == "category")
            return static_cast<int>(staff::category_of(text));
        if (role == "political_theory")
            return static_cast<int>(staff::political_theory_of(text));
        if (role == "state_management")
            return static_cast<int>(staff::rank_of_title(text));
        if (role == "defence")
            return staff::defence_group_of(text);
        return static_cast<int>(staff::understood_as_level(staff::Ladder::degree, text));
    };
    for (const auto& column : data.at("columns").as_array()) {
        const std::string role(column.at("role").as_string());
        for (const auto& word : column.at("words").as_array()) {
            const std::string usual(word.at("write").as_string());
            EXPECT_NE(meaning(role, usual), 0) << role << " " << usual;
            for (const auto& variant : word.at("for").as_array())
                EXPECT_EQ(meaning(role, std::string(variant.as_string())), meaning(role, usual))
                    << role << " " << std::string(variant.as_string());
        }
    }
}

} // namespace
} // namespace datchuan::rules
