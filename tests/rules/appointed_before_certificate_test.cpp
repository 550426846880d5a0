#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(AppointedBeforeCertificate, FiresOnTheAppointmentOfWhoGotTheCertificateLater)
{
    check_table(appointed_before_certificate, R"(
        Họ và tên     | Ngày sinh  | Giới tính | Chức vụ      | Đơn vị            | Đối tượng    | Mã ngạch   | Ngày bổ nhiệm ngạch | Ngày bổ nhiệm chức vụ | Trình độ LLCT | Tình trạng công tác
        Phạm Thị An   | 01/01/1980 | Nữ  | Chuyên viên  | Sở Nội vụ         | Công chức    | 01.003     | 01/03/2022 |            | Trung cấp | Đang công tác  <- R56 @Ngày bổ nhiệm ngạch
        Phạm Văn Bình | 02/01/1980 | Nam | Chủ tịch UBND | UBND xã Gia Bình | Cán bộ       | 01.003     | 01/02/2009 | 01/09/2022 | Cao cấp   | Đang công tác  <- R56 @Ngày bổ nhiệm chức vụ
        Phạm Thị Chi  | 03/01/1980 | Nữ  | Trưởng phòng | Sở Nội vụ         | Công chức    | 01.003     | 01/03/2022 | 01/09/2022 | Trung cấp | Đang công tác  <- R56 @Ngày bổ nhiệm ngạch; R56 @Ngày bổ nhiệm chức vụ
        Phạm Văn Dũng | 04/01/1980 | Nam | Chuyên viên  | Sở Nội vụ         | Công chức    | 01.003     | 01/03/2022 |            | Trung cấp | Đang công tác  // held in time
        Phạm Thị Nga  | 05/01/1980 | Nữ  | Chuyên viên  | Sở Nội vụ         | Công chức    | 01.003     | 01/03/2022 |            | Trung cấp | Đang công tác  // no certificate known at all
        Phạm Văn Phúc | 06/01/1980 | Nam | Chuyên viên  | Sở Nội vụ         | Công chức    | 01.003     | 01/03/2020 |            | Trung cấp | Đang công tác  // appointed before the period
        Phạm Thị Yến  | 07/01/1980 | Nữ  | Chuyên viên  | Sở Nội vụ         | Công chức    | 01.003     | 01/03/2022 |            | Trung cấp | Nghỉ hưu từ 01/6/2024  // left
        Phạm Văn Kiên | 08/01/1980 | Nam | Giáo viên    | Trường Mầm non Sen | Viên chức   | V.07.02.26 | 01/03/2022 |            | Trung cấp | Đang công tác  // another category
        Phạm Thị Lan  | 09/01/1980 | Nữ  | Nhân viên    | Sở Nội vụ         | Hợp đồng 111 |            | 01/03/2022 |            | Trung cấp | Đang công tác  // a contract
        Phạm Văn Minh | 10/01/1980 | Nam | Chuyên viên  | Sở Nội vụ         | Công chức    | 01.003     | không rõ   |            | Trung cấp | Đang công tác  // R16's business
        Phạm Thị Oanh | 11/01/1980 | Nữ  | Trưởng phòng | Sở Nội vụ         | Công chức    | 01.003     |            | 01/09/2022 | Sơ cấp    | Đang công tác  // too low a level, but nothing that came later
        Phạm Văn Quý  | 12/01/1980 | Nam | Chuyên viên  | Sở Nội vụ         | Công chức    | 01.003     | 01/03/2022 |            | Trung cấp | Đang công tác  // still studying
        == Bồi dưỡng
        Họ và tên     | Ngày sinh  | Tên khóa bồi dưỡng                           | Từ ngày    | Đến ngày   | Ngày cấp chứng chỉ | Kết quả
        Phạm Thị An   | 01/01/1980 | Bồi dưỡng quản lý nhà nước ngạch chuyên viên | 01/05/2023 | 25/05/2023 | 01/06/2023 | Khá
        Phạm Văn Bình | 02/01/1980 | Bồi dưỡng lãnh đạo, quản lý cấp xã           | 21/04/2025 | 08/05/2025 | 15/05/2025 | Khá
        Phạm Thị Chi  | 03/01/1980 | Bồi dưỡng quản lý nhà nước ngạch chuyên viên | 01/05/2023 | 25/05/2023 | 01/06/2023 | Khá
        Phạm Thị Chi  | 03/01/1980 | Bồi dưỡng lãnh đạo, quản lý cấp phòng        | 21/04/2025 | 08/05/2025 | 15/05/2025 | Khá
        Phạm Văn Dũng | 04/01/1980 | Bồi dưỡng quản lý nhà nước ngạch chuyên viên | 01/05/2021 | 25/05/2021 | 01/06/2021 | Khá
        Phạm Văn Phúc | 06/01/1980 | Bồi dưỡng quản lý nhà nước ngạch chuyên viên | 01/05/2023 | 25/05/2023 | 01/06/2023 | Khá
        Phạm Thị Yến  | 07/01/1980 | Bồi dưỡng quản lý nhà nước ngạch chuyên viên | 01/05/2023 | 25/05/2023 | 01/06/2023 | Khá
        Phạm Văn Kiên | 08/01/1980 | Bồi dưỡng quản lý nhà nước ngạch chuyên viên | 01/05/2023 | 25/05/2023 | 01/06/2023 | Khá
        Phạm Thị Lan  | 09/01/1980 | Bồi dưỡng quản lý nhà nước ngạch chuyên viên | 01/05/2023 | 25/05/2023 | 01/06/2023 | Khá
        Phạm Văn Minh | 10/01/1980 | Bồi dưỡng quản lý nhà nước ngạch chuyên viên | 01/05/2023 | 25/05/2023 | 01/06/2023 | Khá
        Phạm Thị Oanh | 11/01/1980 | Bồi dưỡng lãnh đạo, quản lý cấp phòng        | 21/04/2021 | 08/05/2021 | 15/05/2021 | Khá
        Phạm Văn Quý  | 12/01/1980 | Bồi dưỡng quản lý nhà nước ngạch chuyên viên | 01/05/2023 | 25/05/2023 |            | Đang học
    )");
}

TEST(AppointedBeforeCertificate, LetsTheGracePass)
{
    WrittenBook written(R"(
        Họ và tên     | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng | Mã ngạch | Ngày bổ nhiệm ngạch
        Phạm Thị An   | 01/01/1980 | Nữ        | Sở Nội vụ | Công chức | 01.003   | 01/03/2022
        == Bồi dưỡng
        Họ và tên     | Ngày sinh  | Tên khóa bồi dưỡng                           | Từ ngày    | Đến ngày   | Kết quả
        Phạm Thị An   | 01/01/1980 | Bồi dưỡng quản lý nhà nước ngạch chuyên viên | 01/03/2022 | 31/03/2022 | Khá
    )");
    const auto findings = [&] { return run(written.book(), only(appointed_before_certificate)).size(); };
    written.settings.rank_grace_days = 29;
    EXPECT_EQ(findings(), 1U);
    written.settings.rank_grace_days = 30;
    EXPECT_EQ(findings(), 0U);
}

TEST(AppointedBeforeCertificate, SaysBothDatesAndTheCourse)
{
    const WrittenBook written(R"(
        Họ và tên     | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng | Mã ngạch | Ngày bổ nhiệm ngạch
        Phạm Thị An   | 01/01/1980 | Nữ        | Sở Nội vụ | Công chức | 01.003   | 01/03/2022
        == Bồi dưỡng
        Họ và tên     | Ngày sinh  | Tên khóa bồi dưỡng                           | Từ ngày    | Đến ngày   | Kết quả
        Phạm Thị An   | 01/01/1980 | Bồi dưỡng quản lý nhà nước ngạch chuyên viên | 01/03/2023 | 31/03/2023 | Khá
    )");
    const std::vector<Finding> findings = run(written.book(), only(appointed_before_certificate));
    ASSERT_EQ(findings.size(), 1U);
    const std::string sentence = message(findings.front(), Language::vietnamese);
    for (const std::string_view part : {"G2", "01/03/2022", "31/03/2023", "ngạch chuyên viên", "vui lòng"})
        EXPECT_NE(sentence.find(part), std::string::npos) << sentence;
}

TEST(AppointedBeforeCertificate, SaysThatItNeedsRecords)
{
    const WrittenBook written(R"(
        Họ và tên     | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng | Mã ngạch | Ngày bổ nhiệm ngạch
        Phạm Thị An   | 01/01/1980 | Nữ        | Sở Nội vụ | Công chức | 01.003   | 01/03/2022
    )");
    const std::vector<Skipped> skipped =
        not_checked(written.book(), only(appointed_before_certificate), Language::vietnamese);
    ASSERT_EQ(skipped.size(), 1U);
    EXPECT_EQ(skipped.front().rule, &appointed_before_certificate);
    EXPECT_NE(skipped.front().reason.find("danh sách đào tạo, bồi dưỡng"), std::string::npos) << skipped.front().reason;
}

} // namespace
} // namespace datchuan::rules
