#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(YearlyMinimum, AddsUpAYear)
{
    check_table(yearly_minimum, R"(
        TT | Họ và tên       | Ngày sinh  | Tên khóa bồi dưỡng            | Thời lượng | Từ ngày    | Đến ngày   | Kết quả
        1  | Nguyễn Văn An   | 15/08/1984 | Cập nhật kiến thức pháp luật  | 40 tiết    | 03/06/2024 | 07/06/2024 | Hoàn thành
        2  | Lê Thị Bình     | 02/03/1990 | Cập nhật kiến thức pháp luật  | 16 tiết    | 03/06/2024 | 04/06/2024 | Hoàn thành   <- R52 @Họ và tên
        3  | Trần Văn Cường  | 11/03/1977 | Cập nhật kiến thức pháp luật  | 2 ngày     | 03/06/2024 | 04/06/2024 | Hoàn thành
        4  | Trần Văn Cường  | 11/03/1977 | Đạo đức công vụ               | 3 ngày     | 08/07/2024 | 10/07/2024 | Hoàn thành
        5  | Phạm Thị Dung   | 16/02/1970 | Cập nhật kiến thức pháp luật  | 8 tiết     | 03/06/2024 | 03/06/2024 | Hoàn thành
        6  | Phạm Thị Dung   | 16/02/1970 | Đạo đức công vụ               | 16 tiết    | 08/07/2024 | 09/07/2024 | Hoàn thành   <- R52 @Họ và tên   // once, at the last
        7  | Vũ Thị Đào      | 16/07/1986 | Cập nhật kiến thức pháp luật  |            | 03/06/2024 | 07/06/2024 | Hoàn thành   // hours aren't known
        8  | Hà Văn Giang    | 22/06/1996 | Cập nhật kiến thức pháp luật  | 16 tiết    | 03/06/2024 | 07/06/2024 | Đang học     // R55 says what's wrong
        9  | Mai Văn Hải     | 04/08/1989 | Cập nhật kiến thức pháp luật  | 16 tiết    | 30/12/2024 | 04/01/2025 | Hoàn thành   // which year's?
        10 | Tạ Thị Hoa      | 02/08/1986 | Trung cấp lý luận chính trị   | 6 tháng    | 01/02/2024 | 31/07/2024 | Hoàn thành
        11 | Đỗ Văn Khang    | 07/02/1971 | Bồi dưỡng đại biểu HĐND       | 16 tiết    | 03/06/2024 | 04/06/2024 | Hoàn thành   // a deputy
    )");
}

TEST(YearlyMinimum, IsSilentBeforeTheYearIsOver)
{
    const auto list = R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Số tiết | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | #16     | 03/06/2025 | 04/06/2025
        2  | Lê Thị Bình     | Đạo đức công vụ               | #40     | 03/06/2025 | 07/06/2025
    )";
    check_table(yearly_minimum, list, {.as_of = "2025-09-30"});
    check_table(yearly_minimum, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Số tiết | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | #16     | 03/06/2025 | 04/06/2025   <- R52
        2  | Lê Thị Bình     | Đạo đức công vụ               | #40     | 03/06/2025 | 07/06/2025
    )");
    check_table(yearly_minimum, list, {.title = "KẾT QUẢ BỒI DƯỠNG 6 THÁNG ĐẦU NĂM 2025"});
}

TEST(YearlyMinimum, IsSilentForAListOfOneClass)
{
    check_table(yearly_minimum, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Số tiết | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | #16     | 03/06/2024 | 04/06/2024
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | #16     | 03/06/2024 | 04/06/2024
    )");
    check_table(yearly_minimum, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 03/06/2024 | 04/06/2024
        2  | Lê Thị Bình     | Đạo đức công vụ               | 03/06/2024 | 04/06/2024
    )");
}

TEST(YearlyMinimum, AsksWhomTheLawBinds)
{
    check_table(yearly_minimum, R"(
        == Danh sách
        TT | Họ và tên       | Ngày sinh  | Đối tượng                         | Ngày tuyển dụng
        1  | Nguyễn Văn An   | 15/08/1984 | Công chức                         | 01/05/2010
        2  | Lê Thị Bình     | 02/03/1990 | Người hoạt động không chuyên trách | 01/05/2010
        3  | Trần Văn Cường  | 11/03/1977 | Viên chức                         | 01/05/2024
        == Bồi dưỡng
        TT | Họ và tên       | Ngày sinh  | Tên khóa bồi dưỡng            | Số tiết | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | 15/08/1984 | Cập nhật kiến thức pháp luật  | #16     | 03/06/2024 | 04/06/2024   <- R52 @Họ và tên
        2  | Lê Thị Bình     | 02/03/1990 | Cập nhật kiến thức pháp luật  | #16     | 03/06/2024 | 04/06/2024   // a part-timer
        3  | Trần Văn Cường  | 11/03/1977 | Đạo đức công vụ               | #16     | 03/06/2024 | 04/06/2024   // new that year
    )");
}

} // namespace
} // namespace datchuan::rules
