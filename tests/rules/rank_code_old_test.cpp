#include "rule_table.hpp"

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

TEST(RankCodeOld, FiresOnReplacedCodes)
{
    check_table(rank_code_old, R"(
        STT | Họ và tên      | Ngày sinh  | Đơn vị công tác      | Mã số CDNN
        1   | Nguyễn Văn An  | 15/08/1984 | Trường Tiểu học      | V.07.03.08   <- R35 @Mã số CDNN
        2   | Lê Thị Bình    | 02/03/1990 | Trường Tiểu học      | V.07.03.29
        3   | Trần Văn Cường | 02/03/1979 | Trường Mầm non       | V07.02.06    <- R35 @Mã số CDNN  // malformed, but understood
        4   | Phạm Thị Dung  | 02/03/1979 | Trường THPT          | 15.113       <- R35 @Mã số CDNN
        5   | Vũ Thị Đào     | 02/03/1979 | Trung tâm Lưu trữ    | 02.014       <- R35 @Mã số CDNN  // the new one isn't sure
        6   | Hà Văn Giang   | 02/03/1979 | Trường THPT          | V.07.05.15
        7   | Mai Văn Hải    | 02/03/1979 | Sở Nội vụ            | 01.003
        8   | Tạ Thị Hoa     | 02/03/1979 | Trường THPT          |
    )");
}

TEST(RankCodeOld, GoesByTheDateOfTheData)
{
    constexpr std::string_view list = R"(
        STT | Họ và tên      | Ngày sinh  | Đơn vị công tác      | Mã số CDNN
        1   | Nguyễn Văn An  | 15/08/1984 | Trường Tiểu học      | V.07.03.08
        2   | Lê Thị Bình    | 02/03/1990 | Trường THPT          | 15.113       <- R35
    )";
    check_table(rank_code_old, list, {.as_of = "2020-12-31"});
}

} // namespace
} // namespace datchuan::rules
