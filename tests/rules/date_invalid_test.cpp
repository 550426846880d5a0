#include "rule_table.hpp"

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

TEST(DateInvalid, FiresOnBirthDatesThatCantBe)
{
    check_table(date_invalid, R"(
        STT | Họ và tên      | Ngày sinh              | Giới tính
        1   | Nguyễn Văn An  | 31/02/1985             | Nam       <- R16 @Ngày sinh
        2   | Trần Thị Bình  | 15/13/1980             | Nữ        <- R16 @Ngày sinh
        3   | Lê Thị Chi     | không rõ               | Nữ        <- R16 @Ngày sinh
        4   | Lê Thị Dung    | chưa có                | Nữ        <- R16 @Ngày sinh
        5   | Lê Thị Em      | #25                    | Nữ        <- R16 @Ngày sinh
        6   | Lê Thị Giang   | 15/8/1980              | Nữ
        7   | Lê Thị Hạnh    | 15-08-80               | Nữ
        8   | Lê Thị Khanh   | 8/1980                 | Nữ        // R17's business
        9   | Lê Thị Lan     | 1980                   | Nữ
        10  | Lê Thị Mai     | #1980                  | Nữ
        11  | Lê Thị Nga     | date:1980-08-15        | Nữ
        12  | Lê Thị Oanh    | -                      | Nữ
        13  | Lê Thị Phương  | …                      | Nữ
        14  | Lê Thị Quý     |                        | Nữ
        15  | Lê Thị Sen     | !524                   | Nữ        // R08's business
        16  | Lê Thị Thu     | 29/02/1984             | Nữ
        17  | Lê Thị Uyên    | ngày 15 tháng 8 năm 1980 | Nữ
    )");
}

TEST(DateInvalid, ReadsEveryColumnOfDates)
{
    check_table(date_invalid, R"(
        STT | Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng           | Ngày QĐ    | Từ ngày    | Đến ngày   | Ngày cấp
        1   | Nguyễn Văn An  | 15/08/1985 | Cập nhật kiến thức pháp luật | 31/04/2023 | 01/05/2023 | 05/05/2023 | 10/05/2023    <- R16 @Ngày QĐ
        2   | Trần Thị Bình  | 20/09/1984 | Cập nhật kiến thức pháp luật | 01/04/2023 | 31/04/2023 | 35/05/2023 | 10/05/2023    <- R16 @Từ ngày; R16 @Đến ngày
        3   | Lê Thị Chi     | 20/09/1985 | Cập nhật kiến thức pháp luật | 01/04/2023 | 01/05/2023 | ?          | 10/15/2023    <- R16 @Đến ngày; R16 @Ngày cấp
        4   | Lê Thị Dung    | 20/09/1986 | Cập nhật kiến thức pháp luật |            | 01/05/2023 | đến nay    | chưa cấp      // there's none yet
        5   | Lê Thị Em      | 20/09/1987 | Cập nhật kiến thức pháp luật | 01/04/2023 | 5/2023     | 2023       | 10/05/2023
    )");
    check_table(date_invalid, R"(
        STT | Họ và tên      | Năm sinh | <          | Ngày tuyển dụng | Ngày bổ nhiệm ngạch | Đơn vị công tác
        ^   | ^              | Nam      | Nữ         | ^               | ^                   | ^
        1   | Nguyễn Văn An  | 198      |            | 01/09/2010      | 01/09/2011          | Sở Nội vụ         <- R16 @C
        2   | Trần Thị Bình  |          | 30/02/1984 | 31/09/2010      | 01/09/2011          | Sở Nội vụ         <- R16 @D; R16 @Ngày tuyển dụng
        3   | Lê Thị Chi     |          | 1984       | 2010            | 32/09/2011          | Sở Nội vụ         <- R16 @Ngày bổ nhiệm ngạch
        4   | Lê Thị Dung    |          | 1984       | 2010            | chưa bổ nhiệm       | Sở Nội vụ
    )");
}

TEST(DateInvalid, CallsAPeriodWrongOnlyForADayThatDoesntExist)
{
    check_table(date_invalid, R"(
        STT | Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng           | Thời gian               | Kết quả
        1   | Nguyễn Văn An  | 15/08/1985 | Cập nhật kiến thức pháp luật | 01/04/2023 - 31/04/2023 | Đạt      <- R16 @E
        2   | Trần Thị Bình  | 20/09/1984 | Cập nhật kiến thức pháp luật | 01/3-15/13/2023         | Đạt      <- R16 @E
        3   | Lê Thị Chi     | 20/09/1985 | Cập nhật kiến thức pháp luật | 01/3-15/4/2023          | Đạt
        4   | Lê Thị Dung    | 20/09/1986 | Cập nhật kiến thức pháp luật | từ 01/3/2023 đến 15/4/2023 | Đạt
        5   | Lê Thị Hạnh    | 20/09/1986 | Cập nhật kiến thức pháp luật | 10/4/2023-15/4/2023     | Đạt
        6   | Lê Thị Khanh   | 20/09/1986 | Cập nhật kiến thức pháp luật | 10/5/2023-15/5/2023     | Đạt
        7   | Lê Thị Lan     | 20/09/1986 | Cập nhật kiến thức pháp luật | 10/6/2023-15/6/2023     | Đạt
        8   | Lê Thị Mai     | 20/09/1986 | Cập nhật kiến thức pháp luật | 10/7/2023-15/7/2023     | Đạt
        9   | Lê Thị Em      | 20/09/1987 | Cập nhật kiến thức pháp luật | Quý III năm 2023        | Đạt
        10  | Lê Thị Giang   | 20/09/1988 | Cập nhật kiến thức pháp luật | theo 45/99/2023/QĐ-SNV  | Đạt      // a document's number
    )");
}

TEST(DateInvalid, SpeaksOfACellInItsOwnRowOnly)
{
    check_table(date_invalid, R"(
        STT | Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng           | Từ ngày    | Đến ngày
        1   | Nguyễn Văn An  | 31/02/1985 | Cập nhật kiến thức pháp luật | 01/03/2023 | 05/03/2023    <- R16 @Ngày sinh
            |                |            | Bồi dưỡng đạo đức công vụ    | 31/04/2023 | 05/05/2023    <- R16 @Từ ngày
        2   | Trần Thị Bình  | 20/09/1984 | Cập nhật kiến thức pháp luật | 01/03/2023 | 05/03/2023
    )");
}

TEST(DateInvalid, ReadsOneDateForEachOfSeveralCourses)
{
    check_table(date_invalid, R"(
        TT | Họ và tên     | Tên khóa bồi dưỡng                          | Từ ngày                | Đến ngày
        1  | Nguyễn Văn An | 1. Kiến thức pháp luật↵2. Đạo đức công vụ   | 04/03/2024↵10/05/2024  | 08/03/2024; 15/05/2024
        2  | Lê Thị Bình   | 1. Kiến thức pháp luật↵2. Đạo đức công vụ   | 04/03/2024↵31/02/2024  | 15/05/2024               <- R16 @Từ ngày
        3  | Lê Thị Chi    | Kiến thức pháp luật                         | 04/03/2024↵10/05/2024  | 15/05/2024               <- R16 @Từ ngày
    )");
}

} // namespace
} // namespace datchuan::rules
