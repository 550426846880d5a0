#include <gtest/gtest.h>

#include "repair_lines.hpp"

namespace datchuan::rules {
namespace {

TEST(IdsAsNumbers, BecomeTextWhereNoDigitIsMissing)
{
    EXPECT_EQ(repair_lines(R"(
        STT | Họ và tên      | Ngày sinh       | Số CCCD      | Số sổ BHXH
        1   | Nguyễn Văn An  | date:1984-08-15 | #271234567   | #2712345678
        2   | Đỗ Thị Bưởi    | date:1985-03-02 | 001185000123 | 2712345679
        3   | Trần Văn Chính | date:1990-03-02 | #1234567     | #712345678
    )",
                           "ids-as-numbers"),
              (Lines{
                  "D2 ids-as-numbers: 271234567 -> 271234567",
                  "E2 ids-as-numbers: 2712345678 -> 2712345678",
              }));
}

} // namespace
} // namespace datchuan::rules
