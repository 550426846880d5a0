#include "rule_table.hpp"

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

TEST(NameMissing, FiresWhereARowOfARollHasDataButNoName)
{
    check_table(name_missing, R"(
        STT | Họ và tên      | Ngày sinh  | Giới tính | Đơn vị công tác
        1   | Nguyễn Văn An  | 15/08/1985 | Nam       | Sở Nội vụ
        2   |                | 20/09/1984 | Nữ        | Sở Nội vụ        <- R14 @Họ và tên
        3   | -              | 20/10/1984 | Nữ        | Sở Nội vụ        <- R14 @Họ và tên
        4   | Trần Thị Bình  |            |           |
        5   | !524           | 20/10/1984 | Nam       | Sở Nội vụ        // R08's business
        6   | Lê Văn Chính   | 20/10/1988 | Nam       | Sở Nội vụ
        7   |                |            |           |                  // numbered beforehand
    )");
}

TEST(NameMissing, LeavesRowsAloneThatContinueThePersonAbove)
{
    check_table(name_missing, R"(
        STT | Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng           | Từ ngày    | Đến ngày
        1   | Nguyễn Văn An  | 15/08/1985 | Cập nhật kiến thức pháp luật | 01/03/2023 | 05/03/2023
            |                |            | Bồi dưỡng đạo đức công vụ    | 01/04/2023 | 05/04/2023
        2   | Trần Thị Bình  | 20/09/1984 | Cập nhật kiến thức pháp luật | 01/03/2023 | 05/03/2023
        ^   | ^              | ^          | Bồi dưỡng đạo đức công vụ    | 01/04/2023 | 05/04/2023
        3   |                | 20/09/1986 | Cập nhật kiến thức pháp luật | 01/03/2023 | 05/03/2023    <- R14 @Họ và tên
    )");
}

TEST(NameMissing, LooksAtBothColumnsOfAName)
{
    check_table(name_missing, R"(
        STT | Họ đệm     | Tên  | Ngày sinh  | Giới tính | Đơn vị công tác
        1   | Nguyễn Văn | An   | 15/08/1985 | Nam       | Sở Nội vụ
        2   |            |      | 20/09/1984 | Nữ        | Sở Nội vụ        <- R14 @Họ đệm
        3   | Trần Thị   | Bình | 20/09/1984 | Nữ        | Sở Nội vụ
        4   |            | Chi  | 20/09/1984 | Nữ        | Sở Nội vụ
    )");
}

} // namespace
} // namespace datchuan::rules
