#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(FieldMismatch, FiresOnTheMajorThatNobodyNeedsInThePost)
{
    check_table(field_mismatch, R"(
        TT | Họ và tên       | Chức vụ                      | Tên khóa đào tạo, bồi dưỡng   | Chuyên ngành             | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | Kế toán trưởng               | Đại học                       | Thú y                    | 01/09/2021 | 30/06/2025   <- R45 @Chuyên ngành
        2  | Lê Thị Bình     | Kế toán viên                 | Đại học                       | Kế toán                  | 01/09/2021 | 30/06/2025
        3  | Trần Văn Cường  | Kế toán                      | Thạc sĩ                       | Tài chính - Ngân hàng    | 01/09/2021 | 30/06/2025   // related
        4  | Phạm Thị Dung   | Kế toán                      | Đại học                       | Luật                     | 01/09/2021 | 30/06/2025   // for everyone
        5  | Hà Văn Giang    | Kế toán                      | Thạc sĩ                       | Kinh tế nông nghiệp      | 01/09/2021 | 30/06/2025   // economics first
        6  | Mai Văn Hải     | Kế toán                      | Đại học                       | Hán Nôm                  | 01/09/2021 | 30/06/2025   // not in the table
        7  | Tạ Thị Hoa      | Bác sĩ                       | Đại học                       | Kế toán                  | 01/09/2021 | 30/06/2025   <- R45
        8  | Đỗ Văn Khang    | Bác sĩ thú y                 | Thạc sĩ                       | Chăn nuôi                | 01/09/2021 | 30/06/2025
        9  | Ngô Thị Lan     | Bác sĩ thú y                 | Đại học                       | Y đa khoa                | 01/09/2021 | 30/06/2025   <- R45
        10 | Cao Văn Minh    | Chuyên viên                  | Đại học                       | Thú y                    | 01/09/2021 | 30/06/2025   // of which field nobody says
        11 | Lý Văn Nam      | Kế toán kiêm văn thư         | Đại học                       | Văn thư - Lưu trữ        | 01/09/2021 | 30/06/2025   // two posts
        12 | Vũ Thị Oanh     | Giáo viên THCS               | Thạc sĩ                       | Kế toán                  | 01/09/2021 | 30/06/2025   <- R45
        13 | Vũ Văn Phúc     | Giáo viên tiểu học           | Thạc sĩ                       | Quản lý giáo dục         | 01/09/2021 | 30/06/2025
        14 | Bùi Thị Quyên   | Giảng viên                   | Thạc sĩ                       | Thú y                    | 01/09/2021 | 30/06/2025   // may teach it
        15 | Bùi Văn Rạng    | Địa chính - Nông nghiệp - Xây dựng và Môi trường | Đại học   | Thú y                    | 01/09/2021 | 30/06/2025   // agriculture is one of them
        16 | Đinh Thị Sen    | Kế toán                      | Bồi dưỡng nghiệp vụ           | Thú y                    | 01/09/2021 | 05/09/2021   // no degree
        17 | Đinh Văn Tài    | Kế toán                      | Trung cấp lý luận chính trị   | Thú y                    | 01/09/2021 | 30/06/2022   // another kind of course
        18 | Hồ Thị Uyên     | Văn thư                      | Đại học                       | Xây dựng Đảng và chính quyền nhà nước | 01/09/2021 | 30/06/2025
        19 | Hồ Văn Việt     | Văn thư                      | Đại học                       | Xây dựng dân dụng        | 01/09/2021 | 30/06/2025   <- R45
        20 | Kiều Thị Xuân   | Ke toan                      | Dai hoc                       | Thu y                    | 01/09/2021 | 30/06/2025   <- R45   // typed without diacritics
        21 | Kiều Văn Yên    |                              | Đại học                       | Thú y                    | 01/09/2021 | 30/06/2025
    )");
}

TEST(FieldMismatch, ReadsTheFieldOffTheTitleOfADegree)
{
    check_table(field_mismatch, R"(
        TT | Họ và tên       | Chức vụ                            | Tên khóa đào tạo, bồi dưỡng         | Đến ngày
        1  | Nguyễn Văn An   | Công chức Tài chính - Kế toán      | Đại học Thú y                       | 30/06/2025   <- R45 @Tên khóa đào tạo, bồi dưỡng
        2  | Lê Thị Bình     | Công chức Tài chính - Kế toán      | Thạc sĩ Quản lý công                | 30/06/2025
        3  | Trần Văn Cường  | Công chức Tài chính - Kế toán      | Bồi dưỡng kiến thức thú y           | 30/06/2025   // a short course
        4  | Phạm Thị Dung   | Công chức Tài chính - Kế toán      | Cập nhật kiến thức pháp luật        | 30/06/2025
        5  | Hà Văn Giang    | Dược sĩ                            | Dược sĩ chuyên khoa I               | 30/06/2025
        6  | Mai Văn Hải     | Bác sĩ                             | Bác sĩ chuyên khoa II               | 30/06/2025
    )");
}

TEST(FieldMismatch, KnowsThePostFromTheRollAndTheAgencyWherePostsSayNothing)
{
    check_table(field_mismatch, R"(
        == Danh sách
        TT | Họ và tên       | Ngày sinh  | Chức vụ      | Mã ngạch    | Đơn vị công tác
        1  | Nguyễn Văn An   | 15/08/1984 | Nhân viên    | 06.031      | Trường Tiểu học Hòa An
        2  | Lê Thị Bình     | 02/03/1990 | Chuyên viên  | 01.003      | Sở Nội vụ
        3  | Trần Văn Cường  | 02/03/1979 | Chuyên viên  | 01.003      | Chi cục Chăn nuôi và Thú y
        4  | Phạm Thị Dung   | 02/03/1980 | Chuyên viên  | 01.003      | Văn phòng UBND tỉnh
        == Đào tạo
        TT | Họ và tên       | Ngày sinh  | Tên khóa đào tạo, bồi dưỡng   | Chuyên ngành | Đến ngày
        1  | Nguyễn Văn An   | 15/08/1984 | Đại học                       | Lâm nghiệp   | 30/06/2025   <- R45   // an accountant by the code
        2  | Lê Thị Bình     | 02/03/1990 | Thạc sĩ                       | Thú y        | 30/06/2025   <- R45
        3  | Trần Văn Cường  | 02/03/1979 | Đại học                       | Kế toán      | 30/06/2025   // the agency has accountants too
        4  | Phạm Thị Dung   | 02/03/1980 | Thạc sĩ                       | Thú y        | 30/06/2025   // an agency that follows every trade
    )");
}

TEST(FieldMismatch, NamesFieldAndPosition)
{
    const WrittenBook written(R"(
        TT | Họ và tên       | Chức vụ        | Tên khóa đào tạo, bồi dưỡng   | Chuyên ngành | Đến ngày
        1  | Nguyễn Văn An   | Kế toán trưởng | Đại học                       | Thú y        | 30/06/2025
        2  | Lê Thị Bình     | Kế toán        | Đại học                       | Kế toán      | 30/06/2025
    )");
    const auto findings = run(written.book(), only(field_mismatch));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(message(findings[0], Language::vietnamese),
              "Chuyên ngành “Thú y” chưa khớp vị trí “Kế toán trưởng”. Vui lòng xác nhận hoặc ghi lý do cử đi học.");
}

TEST(FieldMismatch, SaysThatNobodysWorkIsKnown)
{
    const WrittenBook written(R"(
        TT | Họ và tên       | Ngày sinh  | Tên khóa đào tạo, bồi dưỡng   | Đến ngày
        1  | Nguyễn Văn An   | 15/08/1984 | Đại học Thú y                 | 30/06/2025
        2  | Lê Thị Bình     | 02/03/1990 | Đại học Kế toán               | 30/06/2025
    )");
    const auto skipped = not_checked(written.book(), only(field_mismatch), Language::vietnamese);
    ASSERT_EQ(skipped.size(), 1U);
    EXPECT_NE(skipped[0].reason.find("Chức vụ"), std::string::npos) << skipped[0].reason;
}

} // namespace
} // namespace datchuan::rules
