#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(DoubleRole, FiresOnTheSecondAppearance)
{
    check_table(double_role, R"(
        == Danh sách
        TT | Họ và tên       | Ngày sinh  | Chức vụ             | Đơn vị      | Nhóm đối tượng
        1  | Nguyễn Văn An   | 15/08/1974 | Chủ tịch UBND       | UBND xã A   | Cán bộ
        2  | Lê Thị Bình     | 02/03/1990 | Chuyên viên         | UBND xã A   | Công chức
        3  | Trần Văn Cường  | 02/03/1979 | Giáo viên           | Trường A    | Viên chức
        4  | Phạm Thị Dung   | 02/03/1980 | Lái xe              | UBND xã A   | Hợp đồng
        5  | Hà Văn Giang    | 02/03/1964 | Công chức           | UBND xã A   | Công chức
        == Danh sách 2
        TT | Họ và tên       | Ngày sinh  | Chức vụ             | Đơn vị      | Nhóm đối tượng | Ghi chú
        1  | Lê Thị Bình     | 02/03/1990 | Phó Chủ tịch        | UBND xã B   | Cán bộ         |                    // counted together
        2  | Trần Văn Cường  | 02/03/1979 | Chuyên viên         | UBND xã B   | Công chức      |                    <- R68 @Họ và tên
        3  | Hà Văn Giang    | 02/03/1964 | Văn thư             | UBND xã B   | Viên chức      | Nghỉ hưu 6/2024    // isn't there any more
        == Đại biểu: DANH SÁCH ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN XÃ A
        TT | Họ và tên       | Ngày sinh  | Chức vụ, đơn vị công tác  | Cấp HĐND | Nhiệm kỳ
        1  | Nguyễn Văn An   | 15/08/1974 | Chủ tịch UBND xã A        | Xã       | 2021-2026   <- R68 @Họ và tên
        2  | Phạm Thị Dung   | 02/03/1980 | Lái xe                    | Xã       | 2021-2026   // contracts are in no population
        3  | Nguyễn Văn An   | 15/08/1984 | Nông dân                  | Xã       | 2021-2026   // a namesake
    )");
}

TEST(DoubleRole, LeavesTwoNamesUnderOneIdToR26)
{
    check_table(double_role, R"(
        TT | Họ và tên       | Ngày sinh  | Số CCCD      | Đơn vị      | Nhóm đối tượng
        1  | Nguyễn Văn An   | 15/08/1974 | 027074000001 | UBND xã A   | Công chức
        2  | Lê Văn Bình     | 02/03/1974 | 027074000001 | Trường A    | Viên chức
        3  | Trần Văn Cường  | 02/03/1979 | 027079000002 | UBND xã A   | Công chức
        4  | Trần Văn Cường  | 02/03/1979 | 027079000002 | Trường A    | Viên chức         <- R68 @Họ và tên
    )");
}

TEST(DoubleRole, NamesBothRolesAndTheOtherPlace)
{
    const WrittenBook written(R"(
        == Danh sách
        TT | Họ và tên       | Ngày sinh  | Chức vụ             | Đơn vị      | Nhóm đối tượng
        1  | Nguyễn Văn An   | 15/08/1974 | Chủ tịch UBND       | UBND xã A   | Cán bộ
        == Đại biểu: DANH SÁCH ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN XÃ A
        TT | Họ và tên       | Ngày sinh  | Chức vụ, đơn vị công tác  | Cấp HĐND | Nhiệm kỳ
        1  | Nguyễn Văn An   | 15/08/1974 | Chủ tịch UBND xã A        | Xã       | 2021-2026
    )");
    const auto findings = run(written.book(), only(double_role));
    ASSERT_EQ(findings.size(), 1U);
    const std::string sentence = message(findings[0], Language::vietnamese);
    EXPECT_NE(sentence.find("Nguyễn Văn An vừa là cán bộ, công chức (ô B2 (Danh sách)) vừa là đại biểu HĐND"),
              std::string::npos)
        << sentence;
}

} // namespace
} // namespace datchuan::rules
