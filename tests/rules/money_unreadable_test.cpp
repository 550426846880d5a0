#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(MoneyUnreadable, WantsNumbersInTheUnitOfTheColumn)
{
    check_table(money_unreadable, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Đến ngày   | Kinh phí (đồng)
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 16/08/2024 | #1500000
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 16/08/2024 | 1,5 tr          <- R64 @Kinh phí (đồng) => 1.500.000
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | 16/08/2024 | 1.500.000đ
        4  | Phạm Thị Dung   | Cập nhật kiến thức pháp luật  | 16/08/2024 | 480 (tr.đ)      <- R64 480.000.000
        5  | Lê Văn Ba       | Cập nhật kiến thức pháp luật  | 16/08/2024 | 480.000 (học phí)
        5  | Vũ Thị Đào      | Cập nhật kiến thức pháp luật  | 16/08/2024 | hai triệu       <- R64
        6  | Hà Văn Giang    | Cập nhật kiến thức pháp luật  | 16/08/2024 | Tự túc
        7  | Mai Văn Hải     | Cập nhật kiến thức pháp luật  | 16/08/2024 | 1tr5            <- R64 1.500.000
        8  | Tạ Thị Hoa      | Cập nhật kiến thức pháp luật  | 16/08/2024 | 500k            <- R64 500.000
        9  | Đỗ Văn Khang    | Cập nhật kiến thức pháp luật  | 16/08/2024 | 1.500.000 đồng/người
        10 | Ngô Thị Lan     | Cập nhật kiến thức pháp luật  | 16/08/2024 |
        11 | Cao Văn Minh    | Cập nhật kiến thức pháp luật  | 16/08/2024 | -
        12 | Lý Văn Nam      | Cập nhật kiến thức pháp luật  | 16/08/2024 | 1.500.000 + 200.000   <- R64
    )");
}

TEST(MoneyUnreadable, KnowsTheUnitFromAbove)
{
    check_table(money_unreadable, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Đến ngày   | Kinh phí (triệu đồng)
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 16/08/2024 | 1,5 tr
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 16/08/2024 | 2.500.000đ   <- R64 2,5
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | 16/08/2024 | #3
    )");
    check_table(money_unreadable, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Đến ngày   | Kinh phí
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 16/08/2024 | #1500000
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 16/08/2024 | 2 triệu      <- R64 2.000.000
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | 16/08/2024 | #1200000
    )",
                {.title = "KẾT QUẢ BỒI DƯỠNG NĂM 2024"});
    check_table(money_unreadable, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Đến ngày   | Kinh phí
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 16/08/2024 | 1,5 triệu
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 16/08/2024 | 2 triệu
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | 16/08/2024 | #3           // nothing tells the unit
    )");
}

TEST(MoneyUnreadable, LeavesColumnsOfWordsAlone)
{
    check_table(money_unreadable, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Đến ngày   | Kinh phí
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 16/08/2024 | Quỹ học bổng A
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 16/08/2024 | Gia đình
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | 16/08/2024 | #300000
    )");
}

} // namespace
} // namespace datchuan::rules
