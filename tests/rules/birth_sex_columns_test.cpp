#include "rule_table.hpp"

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

TEST(BirthSexColumns, FiresWhereBothOrNeitherAreFilled)
{
    check_table(birth_sex_columns, R"(
        STT | Họ và tên      | Năm sinh | <          | Đơn vị công tác
        ^   | ^              | Nam      | Nữ         | ^
        1   | Nguyễn Văn An  | 1985     |            | Sở Nội vụ
        2   | Trần Thị Bình  |          | 20/09/1984 | Sở Nội vụ
        3   | Trần Thị Chi   | 1984     | 1984       | Sở Nội vụ        <- R19 @Họ và tên
        4   | Trần Thị Dung  |          |            | Sở Nội vụ        <- R19 @Họ và tên
        5   | Trần Thị Em    | -        | -          | Sở Nội vụ        <- R19 @Họ và tên
        6   | Trần Văn Giang | #1984    | -          | Sở Nội vụ
        7   | Trần Văn Hải   | không rõ |            | Sở Nội vụ        // R16's business
        8   | Trần Văn Khanh | !524     |            | Sở Nội vụ        // R08's business
    )");
}

TEST(BirthSexColumns, SpeaksOfAPersonOnce)
{
    check_table(birth_sex_columns, R"(
        STT | Họ và tên      | Năm sinh | <    | Tên khóa bồi dưỡng           | Từ ngày    | Đến ngày
        ^   | ^              | Nam      | Nữ   | ^                            | ^          | ^
        1   | Nguyễn Văn An  | 1985     |      | Cập nhật kiến thức pháp luật | 01/03/2023 | 05/03/2023
            |                |          |      | Bồi dưỡng đạo đức công vụ    | 01/04/2023 | 05/04/2023
        2   | Trần Thị Bình  | 1985     | 1984 | Cập nhật kiến thức pháp luật | 01/03/2023 | 05/03/2023    <- R19
    )");
}

} // namespace
} // namespace datchuan::rules
