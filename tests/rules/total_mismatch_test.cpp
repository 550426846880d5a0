#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(TotalMismatch, FiresInTheColumnThatDoesntAddUp)
{
    check_table(total_mismatch, R"(
        KẾT QUẢ BỒI DƯỠNG CÁN BỘ NĂM 2024
        TT | Đơn vị    | Số lớp | Số lượt người | Nữ
        #1 | Sở Nội vụ | #2     | #80           | 30
        #2 | Sở Y tế   | #3     | #120          | -
        #3 | Sở Tư pháp| #1     | #40           |
           | TỔNG CỘNG | #6     | #250          | 30      <- R04 @Số lượt người => 240
    )");
}

TEST(TotalMismatch, FindsARowThatWasLeftOut)
{
    check_table(total_mismatch, R"(
        KẾT QUẢ BỒI DƯỠNG CÁN BỘ NĂM 2024
        TT | Đơn vị    | Số lớp | Số lượt người
        #1 | Sở Nội vụ | #2     | #80
        #2 | Sở Y tế   | #3     | #120
        #3 | Sở Tư pháp| #1     | #40
           | Cộng      | #5     | #200         <- R04 @Số lớp => 6; R04 @Số lượt người => 240
    )");
}

TEST(TotalMismatch, KnowsTotalsOfSectionsAndAtTheTop)
{
    check_table(total_mismatch, R"(
        THỐNG KÊ SỐ LƯỢNG CÔNG CHỨC, VIÊN CHỨC
        STT | Đơn vị           | Công chức | Viên chức | Nữ
            | TỔNG SỐ          | #100      | #60       | #50
        I   | Khối sở          | #70       | #20       | #31     <- R04 @Nữ => 30
        1   | Sở Nội vụ        | #40       | #5        | #20
        2   | Sở Y tế          | #30       | #15       | #10
        II  | Khối huyện       | #30       | #40       | #19
        1   | Huyện A          | #10       | #40       | #9
        2   | Huyện B          | #20       | #0        | #10
        == Biểu 2: TỔNG HỢP BIÊN CHẾ
        STT | Đơn vị           | Biên chế giao | Công chức có mặt
        I   | Khối sở
        1   | Sở Nội vụ        | #41           | #40
        2   | Sở Y tế          | #33           | #30
            | Cộng             | #74           | #70
        II  | Khối huyện
        1   | Huyện A          | #10           | #10
        2   | Huyện B          | #20           | #19
            | Cộng             | #30           | #28      <- R04 @Công chức có mặt => 29
            | Tổng cộng (I+II) | #104          | #99
        == Biểu 3: TỔNG HỢP BIÊN CHẾ
        STT | Đơn vị           | Biên chế giao | Công chức có mặt
        I   | Khối sở          | #74           | #70
        1   | Sở Nội vụ        | #41           | #40
        2   | Sở Y tế          | #33           | #30
        II  | Khối huyện       | #30           | #29
        1   | Huyện A          | #10           | #10
        2   | Huyện B          | #20           | #19
            | Tổng cộng (I+II) | #105          | #99      <- R04 @Biên chế giao => 104
    )");
}

TEST(TotalMismatch, CountsAPersonInTwoProgrammesOnce)
{
    check_table(total_mismatch, R"(
        THỐNG KÊ KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ
        Đvt: Người
        TT | Chương trình     | Cấp tỉnh | Cấp xã
        #1 | Tin học          | #40      | #20
        #2 | Ngoại ngữ        | #30      | #15
           | Tổng số          | #55      | #28       // some took both
        == Biểu 2: THỐNG KÊ KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ
        Đvt: Lượt người
        TT | Chương trình     | Cấp tỉnh | Cấp xã
        #1 | Tin học          | #40      | #20
        #2 | Ngoại ngữ        | #30      | #15
           | Tổng số          | #55      | #35       <- R04 @Cấp tỉnh => 70
        == Biểu 3: KẾT QUẢ BỒI DƯỠNG CÁN BỘ
        TT | Chương trình     | Số người | Số lượt người
        #1 | Tin học          | #40      | #40
        #2 | Ngoại ngữ        | #30      | #31
           | Tổng số          | #60      | #71
    )");
}

TEST(TotalMismatch, LeavesPartsAndMeansOutOfTheSum)
{
    check_table(total_mismatch, R"(
        SỐ LƯỢNG, CƠ CẤU CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC
        STT | Tiêu chí            | Cấp tỉnh | Cấp xã
            | Tổng số             | #90      | #20
        1   | Cán bộ, công chức   | #60      | #15
        2   | Viên chức           | #30      | #5
        3   | Nữ                  | #40      | #8
        4   | Dân tộc thiểu số    | #4       | #1
        5   | Tuổi bình quân      | 42,5     | 41
        == Biểu 2: THỐNG KÊ ĐÀO TẠO CÁN BỘ
        TT  | Nội dung            | Cấp tỉnh | Cấp xã
        I   | Đào tạo             | #9       | #6          <- R04 @Cấp xã => 5
            | chia ra:
            | - Đại học           | #4       | #2
            | - Thạc sĩ           | #5       | #3
            | Trong đó: Nữ        | #3       | #2
        II  | Bồi dưỡng           | #1       | #2
            | TỔNG CỘNG           | #10      | #8
    )");
}

TEST(TotalMismatch, CountsThePersonsOfAList)
{
    check_table(total_mismatch, R"(
        STT | Họ và tên      | Ngày sinh  | Giới tính
        1   | Nguyễn Văn An  | 15/08/1984 | Nam
        2   | Đỗ Thị Bưởi    | 02/03/1985 | Nữ
            | Cộng: 03 người                                   <- R04 Cộng: 2 người
        1   | Trần Văn Chính | 02/03/1990 | Nam
        2   | Lê Văn Dũng    | 01/01/1979 | Nam
            | Cộng: 02 người
            | Tổng cộng: 4 người
        == Danh sách 2
        STT | Họ và tên      | Ngày sinh  | Giới tính
        1   | Nguyễn Văn An  | 15/08/1984 | Nam
        2   | Đỗ Thị Bưởi    | 02/03/1985 | Nữ
            | Tổng cộng: 5 học viên                            <- R04 Tổng cộng: 2 học viên
        == Danh sách 3
        TT | Họ và tên       | Tên khóa bồi dưỡng | Đến ngày   | Kinh phí
        1  | Nguyễn Văn An   | Chuyển đổi số      | 12/09/2022 | #500000
        2  | Nguyễn Văn An   | Đạo đức công vụ    | 12/10/2022 | #700000
        3  | Lê Thị Bình     | Chuyển đổi số      | 12/09/2022 | #500000
           | Tổng cộng: 2 người                | |            | #1700000    // persons, not attendances
        == Danh sách 4
        TT | Họ và tên       | Tên khóa bồi dưỡng | Đến ngày   | Kinh phí
        1  | Nguyễn Văn An   | Chuyển đổi số      | 12/09/2022 | #500000
        2  | Lê Thị Bình     | Chuyển đổi số      | 12/09/2022 | #500000
           | Tổng cộng: 02 lượt người          | |            | #1200000    <- R04 @Kinh phí => 1000000
        == Danh sách 4b
        TT | Họ và tên       | Tên khóa bồi dưỡng | Đến ngày   | Kinh phí (đồng)
        1  | Nguyễn Văn An   | Chuyển đổi số      | 12/09/2022 | 1.500.000     // the number that the text would be
        2  | Lê Thị Bình     | Chuyển đổi số      | 12/09/2022 | #500000
           | Tổng cộng       |                    |            | #500000       <- R04 @Kinh phí (đồng) => 2000000
        == Danh sách 4c
        TT | Họ và tên       | Tên khóa bồi dưỡng | Đến ngày   | Kinh phí (đồng)
        1  | Nguyễn Văn An   | Chuyển đổi số      | 12/09/2022 | 1.500.000/người // nobody knows how many
        2  | Lê Thị Bình     | Chuyển đổi số      | 12/09/2022 | 500.000
           | Tổng cộng       |                    |            | #500000
        == Danh sách 6
        STT | Họ và tên      | Ngày sinh  | Giới tính
        1   | Nguyễn Văn An  | 15/08/1984 | Nam
        2   | Đỗ Thị Bưởi    | 02/03/1985 | Nữ
        3   | #0             | #0         |
        4   | #0             | #0         |
            | Tổng cộng: 4 người                               <- R04 Tổng cộng: 2 người
        == Danh sách 5
        STT | Họ và tên      | Ngày sinh  | Giới tính
        1   | Nguyễn Văn An  | 15/08/1984 | Nam
        2   | Đỗ Thị Bưởi    | 02/03/1985 | Nữ
            | Tổng cộng: 3 đơn vị, 12 lớp                      // of something else
    )");
}

} // namespace
} // namespace datchuan::rules
