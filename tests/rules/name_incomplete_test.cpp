#include "rule_table.hpp"

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

TEST(NameIncomplete, FiresOnDigitsSignsInitialsAndSingleWords)
{
    check_table(name_incomplete, R"(
        STT | Họ và tên          | Ngày sinh  | Giới tính
        1   | Trần Văn Tu3n      | 15/08/1985 | Nam       <- R15
        2   | Hương              | 15/08/1985 | Nữ        <- R15
        3   | Ng.V.A             | 15/08/1985 | Nam       <- R15
        4   | Nguyễn V. An       | 15/08/1985 | Nam       <- R15
        5   | Nguyễn Văn An?     | 15/08/1985 | Nam       <- R15
        6   | Lê Thị B/ Lê Thị C | 15/08/1985 | Nữ        <- R15
        7   | #12345             | 15/08/1985 | Nữ        <- R15
        8   | Ông Hùng           | 15/08/1985 | Nam       <- R15
        9   | Đồng chí Hùng      | 15/08/1985 | Nam       <- R15
        10  | Lê Thị Hoa Mai 2   | 15/08/1985 | Nữ        <- R15
        11  | Nguyễn Văn An      | 15/08/1985 | Nam
        12  | Nguyễn Văn A       | 15/08/1985 | Nam
    )");
}

TEST(NameIncomplete, KnowsTitlesAndNamesThatAreWholeAsTheyAre)
{
    check_table(name_incomplete, R"(
        STT | Họ và tên              | Ngày sinh  | Giới tính
        1   | Đ/c Nguyễn Văn An      | 15/08/1985 | Nam
        2   | Ông Lê Văn Bảy         | 15/08/1985 | Nam
        3   | ThS. Trần Thị Chi      | 15/08/1985 | Nữ
        4   | Nguyễn Thị Dung (Nữ)   | 15/08/1985 | Nữ
        5   | Y Hương                | 15/08/1985 | Nữ
        6   | A Phong                | 15/08/1985 | Nam
        7   | H'Hen Niê              | 15/08/1985 | Nữ
        8   | H’Hen Niê              | 15/08/1985 | Nữ
        9   | K'Brêu                 | 15/08/1985 | Nam
        10  | Kim Sô Đa              | 15/08/1985 | Nữ
        11  | Y-Bhăm Êban            | 15/08/1985 | Nam
        12  | LÊ THỊ THANH THỦY      | 15/08/1985 | Nữ
        13  | NguyÔn ThÞ Thanh HuÖ   | 15/08/1985 | Nữ        // another encoding is another rule's business
        14  | Nguyeãn Thò Hoàng      | 15/08/1985 | Nữ
        15  | !524                   | 15/08/1985 | Nữ        // R08's business
    )");
}

TEST(NameIncomplete, LetsANameStandInTwoColumns)
{
    check_table(name_incomplete, R"(
        STT | Họ đệm     | Tên   | Ngày sinh  | Giới tính | Đơn vị công tác
        1   | Nguyễn Văn | An    | 15/08/1985 | Nam       | Sở Nội vụ
        2   | Trần       | Bình  | 20/09/1984 | Nữ        | Sở Nội vụ
        3   | Trần T.    | Chi   | 20/09/1984 | Nữ        | Sở Nội vụ        <- R15 @Họ đệm
        4   | Trần Thị   | Dun9  | 20/09/1984 | Nữ        | Sở Nội vụ        <- R15 @Tên
    )");
}

TEST(NameIncomplete, SpeaksOfAPersonOnce)
{
    check_table(name_incomplete, R"(
        STT | Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng           | Từ ngày    | Đến ngày
        1   | Hùng           | 15/08/1985 | Cập nhật kiến thức pháp luật | 01/03/2023 | 05/03/2023    <- R15
            |                |            | Bồi dưỡng đạo đức công vụ    | 01/04/2023 | 05/04/2023
        2   | Trần Thị Bình  | 20/09/1984 | Cập nhật kiến thức pháp luật | 01/03/2023 | 05/03/2023
    )");
}

} // namespace
} // namespace datchuan::rules
