#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(RoundingOnly, RemarksOnPartsThatMissAHundredByRounding)
{
    check_table(rounding_only, R"(
        CƠ CẤU CÔNG CHỨC
        STT | Nhóm               | Số công chức | Nữ | Tỷ lệ (%)
        #1  | Lãnh đạo           | #1           | #0 | 33,3
        #2  | Chuyên viên        | #1           | #1 | 33,3
        #3  | Nhân viên          | #1           | #0 | 33,3
            | Tổng cộng          | #3           | #1 | 100      <- R73 @E
        == Biểu 2: CƠ CẤU CÔNG CHỨC
        STT | Nhóm               | Số công chức | Nữ | Tỷ lệ (%)
        #1  | Lãnh đạo           | #1           | #0 | 25
        #2  | Chuyên viên        | #2           | #1 | 50
        #3  | Nhân viên          | #1           | #0 | 25
            | Tổng cộng          | #4           | #1 | 100
        == Biểu 3: CƠ CẤU CÔNG CHỨC
        STT | Nhóm               | Số công chức | Nữ | Tỷ lệ (%)
        #1  | Lãnh đạo           | #1           | #0 | 25
        #2  | Chuyên viên        | #2           | #1 | 50
        #3  | Nhân viên          | #1           | #0 | 28       // wrong, not rounded
            | Tổng cộng          | #4           | #1 | 100
    )");
}

} // namespace
} // namespace datchuan::rules
