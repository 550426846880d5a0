#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(PostgraduateEligibility, KnowsTheAgeOfItsTime)
{
    check_table(postgraduate_eligibility, R"(
        TT | Họ và tên       | Ngày sinh  | Đơn vị         | Tên khóa đào tạo          | Từ ngày    | Ngày QĐ
        1  | Nguyễn Văn An   | 15/08/1980 | Sở Nội vụ      | Thạc sĩ Quản lý công      | 01/09/2023 | 15/08/2023   <- R58 @Ngày sinh
        2  | Lê Thị Bình     | 15/08/1983 | Sở Nội vụ      | Thạc sĩ Quản lý công      | 01/09/2023 | 15/08/2023   // forty
        3  | Trần Văn Cường  | 15/08/1982 | Sở Nội vụ      | Thạc sĩ Quản lý công      | 01/09/2025 | 15/08/2025   // the new decree
        4  | Phạm Thị Dung   | 15/08/1979 | Sở Nội vụ      | Tiến sĩ Luật              | 01/09/2025 | 15/08/2025   <- R58
        5  | Vũ Thị Đào      | 15/08/1975 | Trường THPT A  | Thạc sĩ Toán              | 01/09/2023 | 15/08/2023   // viên chức have no limit
        6  | Hà Văn Giang    | 15/08/1975 | Sở Nội vụ      | Đại học Luật              | 01/09/2023 | 15/08/2023
        7  | Mai Văn Hải     | 1982       | Sở Nội vụ      | Thạc sĩ Quản lý công      | 01/09/2023 | 15/08/2023   // forty, perhaps forty-one
        8  | Tạ Thị Hoa      |            | Sở Nội vụ      | Thạc sĩ Quản lý công      | 01/09/2023 | 15/08/2023
    )");
}

TEST(PostgraduateEligibility, LooksUpTheRoll)
{
    check_table(postgraduate_eligibility, R"(
        == Danh sách
        TT | Họ và tên       | Ngày sinh  | Đối tượng | Ngày tuyển dụng
        1  | Nguyễn Văn An   | 15/08/1990 | Công chức | 01/01/2022
        2  | Lê Thị Bình     | 02/03/1990 | Công chức | 01/01/2015
        3  | Trần Văn Cường  | 11/03/1970 | Viên chức | 01/01/2015
        == Đào tạo
        TT | Họ và tên       | Ngày sinh  | Tên khóa đào tạo          | Từ ngày    | Ngày QĐ
        1  | Nguyễn Văn An   | 15/08/1990 | Thạc sĩ Quản lý công      | 01/09/2023 | 15/08/2023   <- R58
        2  | Lê Thị Bình     | 02/03/1990 | Thạc sĩ Quản lý công      | 01/09/2023 | 15/08/2023
        3  | Trần Văn Cường  | 11/03/1970 | Thạc sĩ Quản lý công      | 01/09/2023 | 15/08/2023
    )");
}

TEST(PostgraduateEligibility, ReadsTheListsOwnColumns)
{
    check_table(postgraduate_eligibility, R"(
        DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC ĐƯỢC CỬ ĐI ĐÀO TẠO

        TT | Họ và tên       | Năm sinh   | <          | Ngạch  | Ngày tuyển dụng | Tên khóa đào tạo     | Từ ngày    | Ngày QĐ
        ^  | ^               | Nam        | Nữ         | ^      | ^               | ^                    | ^          | ^
        1  | Nguyễn Văn An   | 15/08/1978 |            | 01.003 | 01/01/2010      | Thạc sĩ Quản lý công | 01/09/2023 | 15/08/2023   <- R58 @Nam
        2  | Lê Thị Bình     |            | 02/03/1995 | 01.003 | 01/03/2021      | Thạc sĩ Quản lý công | 01/09/2022 | 15/08/2022   <- R58 @Nữ
        3  | Trần Văn Cường  | 11/03/1990 |            | 01.003 | 01/01/2015      | Thạc sĩ Quản lý công | 01/09/2023 | 15/08/2023
        4  | Phạm Thị Dung   |            | 11/03/1970 |        | 01/01/2015      | Thạc sĩ Quản lý công | 01/09/2023 | 15/08/2023   // may be viên chức
    )");
}

} // namespace
} // namespace datchuan::rules
