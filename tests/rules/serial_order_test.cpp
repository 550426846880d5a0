#include <gtest/gtest.h>

#include "repair_lines.hpp"
#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(SerialOrder, FiresWhereNumbersRepeatGoBackOrLeaveAGap)
{
    check_table(serial_order, R"(
        STT | Họ và tên      | Ngày sinh  | Giới tính
        #1  | Nguyễn Văn An  | 15/08/1984 | Nam
        #2  | Đỗ Thị Bưởi    | 02/03/1985 | Nữ
        #2  | Trần Văn Chính | 02/03/1990 | Nam        <- R09 @STT => 3
        #3  | Lê Văn Dũng    | 01/01/1979 | Nam        // goes on from the repeated one
        #4  | Hồ Thị Đào     | 02/03/1990 | Nữ
        #7  | Cao Thị Hà     | 01/01/1979 | Nữ         <- R09 5
        #8  | Vũ Thị Hồng    | 01/01/1981 | Nữ
        #6  | Mai Văn Khang  | 01/01/1982 | Nam        <- R09 9
        #7  | Tạ Văn Lâm     | 01/01/1983 | Nam
    )");
}

TEST(SerialOrder, BlamesOneMistypedNumberOnce)
{
    check_table(serial_order, R"(
        STT | Họ và tên      | Ngày sinh  | Giới tính
        1   | Nguyễn Văn An  | 15/08/1984 | Nam
        2   | Đỗ Thị Bưởi    | 02/03/1985 | Nữ
        30  | Trần Văn Chính | 02/03/1990 | Nam        <- R09 3
        4   | Lê Văn Dũng    | 01/01/1979 | Nam
        4   | Hồ Thị Đào     | 02/03/1990 | Nữ         <- R09 5
        6   | Cao Thị Hà     | 01/01/1979 | Nữ
    )");
}

TEST(SerialOrder, KeepsTheClerksWayOfWriting)
{
    check_table(serial_order, R"(
        STT | Họ và tên      | Ngày sinh  | Giới tính
        01. | Nguyễn Văn An  | 15/08/1984 | Nam
        02. | Đỗ Thị Bưởi    | 02/03/1985 | Nữ
        02. | Trần Văn Chính | 02/03/1990 | Nam        <- R09 03.
        04. | Lê Văn Dũng    | 01/01/1979 | Nam
    )");
}

TEST(SerialOrder, BeginsAgainAtASectionAndInEachTable)
{
    check_table(serial_order, R"(
        STT | Họ và tên      | Ngày sinh  | Giới tính
        I   | Sở Nội vụ
        1   | Nguyễn Văn An  | 15/08/1984 | Nam
        2   | Đỗ Thị Bưởi    | 02/03/1985 | Nữ
        II  | Sở Y tế
        1   | Trần Văn Chính | 02/03/1990 | Nam
        2   | Lê Văn Dũng    | 01/01/1979 | Nam
        III | Sở Tài chính
        3   | Hồ Thị Đào     | 02/03/1990 | Nữ         // goes on through sections
        5   | Cao Thị Hà     | 01/01/1979 | Nữ         <- R09 4
        == Viên chức
        STT | Họ và tên      | Ngày sinh  | Giới tính
        1   | Vũ Thị Hồng    | 01/01/1981 | Nữ
        1   | Mai Văn Khang  | 01/01/1982 | Nam        <- R09 2
        3   | Tạ Văn Lâm     | 01/01/1983 | Nam
    )");
}

TEST(SerialOrder, BeginsAgainWhereAnotherListDoes)
{
    check_table(serial_order, R"(
        STT | Họ và tên      | Ngày sinh  | Đơn vị công tác
        1   | Nguyễn Văn An  | 15/08/1984 | Sở Nội vụ
        2   | Đỗ Thị Bưởi    | 02/03/1985 | Sở Nội vụ
        1   | Trần Văn Chính | 02/03/1990 | Sở Y tế         // the next agency's people
        2   | Lê Văn Dũng    | 01/01/1979 | Sở Y tế
            | Cộng: 02 người
        1   | Hồ Thị Đào     | 02/03/1990 | Sở Y tế         // behind a total
        1   | Cao Thị Hà     | 01/01/1979 | Sở Y tế         <- R09 2
    )");
}

TEST(SerialOrder, StaysSilentOnOtherKindsOfNumbers)
{
    check_table(serial_order, R"(
        STT | Họ và tên      | Ngày sinh  | Giới tính
        1.1 | Nguyễn Văn An  | 15/08/1984 | Nam
        1.2 | Đỗ Thị Bưởi    | 02/03/1985 | Nữ
        2.1 | Trần Văn Chính | 02/03/1990 | Nam
        4   | Lê Văn Dũng    | 01/01/1979 | Nam        // nothing to compare with
        5   | Hồ Thị Đào     | 02/03/1990 | Nữ
            | Cao Thị Hà     | 01/01/1979 | Nữ
        6   | Vũ Thị Hồng    | 01/01/1981 | Nữ         // the row without number wasn't counted
            | Mai Văn Khang  | 01/01/1982 | Nam
        8   | Tạ Văn Lâm     | 01/01/1983 | Nam        // this one was
        10  | Lý Văn Minh    | 01/01/1983 | Nam        <- R09 9
    )");
}

TEST(SerialOrder, LetsAPersonKeepTheirNumberInARecordList)
{
    check_table(serial_order, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng           | Đến ngày
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật | 12/08/2022
        1  | Nguyễn Văn An   | Chuyển đổi số                | 12/09/2022
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật | 12/08/2022
        ^  | ^               | Chuyển đổi số                | 12/09/2022
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật | 12/08/2022
        3  | Phạm Thị Dung   | Cập nhật kiến thức pháp luật | 12/08/2022   <- R09 4
    )");
}

TEST(SerialOrder, LeavesNumbersOfAnotherListAlone)
{
    check_table(serial_order, R"(
        STT | Họ và tên      | Ngày sinh  | Giới tính
        3   | Nguyễn Văn An  | 15/08/1984 | Nam
        17  | Đỗ Thị Bưởi    | 02/03/1985 | Nữ
        25  | Trần Văn Chính | 02/03/1990 | Nam
        26  | Lê Văn Dũng    | 01/01/1979 | Nam
        41  | Hồ Thị Đào     | 02/03/1990 | Nữ
        58  | Cao Thị Hà     | 01/01/1979 | Nữ
        12  | Vũ Thị Hồng    | 01/01/1981 | Nữ
        77  | Mai Văn Khang  | 01/01/1982 | Nam
        80  | Tạ Văn Lâm     | 01/01/1983 | Nam
        91  | Lý Văn Minh    | 01/01/1983 | Nam
        95  | Hà Văn Nam     | 01/01/1983 | Nam
    )");
}

// After it nothing is left to find: not in the run, and not behind it.
TEST(SerialOrder, IsRepairedByNumberingAWholeRunAnew)
{
    WrittenBook book(R"(
        STT | Họ và tên      | Ngày sinh       | Giới tính
        I   | Sở Nội vụ
        #1  | Nguyễn Văn An  | date:1984-08-15 | Nam
        #2  | Đỗ Thị Bưởi    | date:1985-03-02 | Nữ
        #2  | Trần Văn Chính | date:1990-03-02 | Nam
        #3  | Lê Văn Dũng    | date:1979-01-01 | Nam
            | Hồ Thị Đào     | date:1990-03-03 | Nữ
        #5  | Cao Thị Hà     | date:1979-01-02 | Nữ
        #9  | Vũ Thị Hồng    | date:1981-01-01 | Nữ
        II  | Sở Y tế
        #1  | Mai Văn Khang  | date:1982-01-01 | Nam
        30. | Tạ Văn Lâm     | date:1983-01-01 | Nam
        #3  | Lý Văn Minh    | date:1983-01-02 | Nam
    )");
    EXPECT_EQ(repair_lines(book, "R09"), (Lines{
                                             "A5 R09: 2 -> number 3",
                                             "A6 R09: 3 -> number 4",
                                             "A8 R09: 5 -> number 6",
                                             "A9 R09: 9 -> number 7",
                                             "A12 R09: 30. -> 2.",
                                         }));
    repair(book);
    EXPECT_EQ(repair_lines(book), Lines{});
    EXPECT_EQ(written(book.book(), run(book.book(), only(serial_order))), Lines{});
}

} // namespace
} // namespace datchuan::rules
