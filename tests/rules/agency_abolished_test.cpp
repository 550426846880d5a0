#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

constexpr std::string_view agencies = R"(
    STT | Họ và tên      | Ngày sinh  | Đơn vị công tác
    1   | Nguyễn Văn An  | 15/08/1984 | UBND huyện Tiên Du                  <- R30 @Đơn vị công tác
    2   | Đỗ Thị Bưởi    | 02/03/1985 | Ủy ban nhân dân Huyện Tiên Du       <- R30
    3   | Trần Văn Chính | 02/03/1990 | Huyện uỷ Gia Bình                   <- R30
    4   | Lê Văn Dũng    | 01/01/1979 | HĐND huyện                          <- R30
    5   | Hồ Thị Đào     | 02/03/1990 | Phòng Nội vụ huyện Tiên Du          <- R30
    6   | Cao Thị Hà     | 01/01/1979 | Phòng LĐ-TB&XH huyện Quế Võ         <- R30
    7   | Vũ Thị Hồng    | 01/01/1981 | VP HĐND&UBND TX. Thuận Thành        <- R30
    8   | Mai Văn Khang  | 01/01/1982 | Phòng Tư pháp, UBND TP Bắc Ninh     <- R30
    9   | Tạ Văn Lâm     | 01/01/1983 | Thành ủy Bắc Ninh                   <- R30
    10  | Lý Văn Minh    | 01/01/1983 | UBND thị trấn Lim                   <- R30
)";

TEST(AgencyAbolished, FiresOnDistrictsAfterTheirEnd) { check_table(agency_abolished, agencies); }

TEST(AgencyAbolished, StaysSilentBeforeTheirEnd)
{
    for (const TableOptions& options :
         {TableOptions{.as_of = "2025-06-30"}, TableOptions{.title = "DANH SÁCH CÔNG CHỨC NĂM 2024"},
          TableOptions{.title = "DANH SÁCH CÔNG CHỨC TÍNH ĐẾN NGÀY 31/3/2025"}}) {
        const WrittenBook book(agencies, options);
        ASSERT_FALSE(book.tables.empty());
        EXPECT_TRUE(run(book.book(), only(agency_abolished)).empty()) << options.title << options.as_of;
    }
    check_table(agency_abolished, agencies, {.title = "DANH SÁCH CÔNG CHỨC TÍNH ĐẾN NGÀY 31/12/2025"});
    check_table(agency_abolished, agencies, {.title = "DANH SÁCH ĐẠI BIỂU NHIỆM KỲ 2021 - 2026"});
}

TEST(AgencyAbolished, StaysSilentOnAgenciesThatAreThere)
{
    check_table(agency_abolished, R"(
        STT | Họ và tên      | Ngày sinh  | Đơn vị công tác
        1   | Nguyễn Văn An  | 15/08/1984 | UBND xã Gia Bình
        2   | Đỗ Thị Bưởi    | 02/03/1985 | UBND thành phố Hà Nội
        3   | Trần Văn Chính | 02/03/1990 | Thành ủy Hải Phòng
        4   | Lê Văn Dũng    | 01/01/1979 | Phòng Văn hóa - Xã hội phường Võ Cường
        5   | Hồ Thị Đào     | 02/03/1990 | UBND xã Gia Bình, huyện Gia Bình           // its old address
        6   | Cao Thị Hà     | 01/01/1979 | Phòng Kinh tế xã Gia Bình (huyện Gia Bình)
        7   | Vũ Thị Hồng    | 01/01/1981 | Văn phòng UBND tỉnh
        8   | Mai Văn Khang  | 01/01/1982 | Trung tâm Y tế huyện Tiên Du               // may go on under its name
        9   | Tạ Văn Lâm     | 01/01/1983 | Phòng Nội vụ
        10  | Lý Văn Minh    | 01/01/1983 | UBND TP. Hồ Chí Minh
    )");
}

TEST(AgencyAbolished, TakesARecordByItsOwnDate)
{
    check_table(agency_abolished, R"(
        TT | Họ và tên       | Đơn vị công tác     | Tên khóa bồi dưỡng | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | UBND huyện Tiên Du  | Chuyển đổi số      | 01/06/2023 | 05/06/2023
        2  | Lê Thị Bình     | UBND huyện Tiên Du  | Chuyển đổi số      | 01/06/2025 | 30/06/2025
        3  | Trần Văn Cường  | UBND huyện Tiên Du  | Chuyển đổi số      | 01/06/2025 | 01/07/2025   <- R30 @Đơn vị công tác
        4  | Phạm Thị Dung   | UBND huyện Tiên Du  | Chuyển đổi số      | 01/09/2025 |              <- R30
        5  | Vũ Thị Đào      | UBND huyện Tiên Du  | Chuyển đổi số      |            |              // nobody knows when
        6  | Hà Văn Giang    | UBND huyện Tiên Du  | Chuyển đổi số      |            | 2025         // perhaps before
        7  | Ngô Thị Lan     | UBND huyện Tiên Du  | Chuyển đổi số      |            | 8/2025       <- R30
    )");
}

TEST(AgencyAbolished, ReadsPostAndAgencyInOneCell)
{
    check_table(agency_abolished, R"(
        STT | Họ và tên      | Ngày sinh  | Chức vụ, nơi công tác                      | Ghi chú
        1   | Nguyễn Văn An  | 15/08/1984 | Chuyên viên, Phòng Nội vụ huyện Tiên Du    |                   <- R30 @Chức vụ, nơi công tác
        2   | Đỗ Thị Bưởi    | 02/03/1985 | Nguyên Phó Chủ tịch UBND huyện Tiên Du     |
        3   | Trần Văn Chính | 02/03/1990 | Chuyên viên, UBND huyện Tiên Du            | Nghỉ hưu từ 01/6/2024
        4   | Lê Văn Dũng    | 01/01/1979 | Chuyên viên, UBND huyện Tiên Du            | Nghỉ hưu từ 01/10/2025  <- R30
        5   | Hồ Thị Đào     | 02/03/1990 | Chuyên viên, Sở Tài nguyên và Môi trường   |
    )");
}

} // namespace
} // namespace datchuan::rules
