// Layouts seen in offices, and lists of people that are nobody's business here.
#include <gtest/gtest.h>

#include "tables/recognised.hpp"

namespace datchuan::tables {
namespace {

TEST(Layouts, SideBySide)
{
    EXPECT_EQ(recognised(R"(
        STT | Họ và tên | Ngày sinh | Đơn vị | | STT | Họ và tên | Ngày sinh | Đơn vị
        #1 | Lê Văn Ba | 01/02/1980 | Sở Y tế | | #3 | Lê Văn Năm | 01/02/1983 | Sở Nội vụ
        #2 | Lê Thị Tư | 01/02/1981 | Sở Y tế | | #4 | Lê Văn Sáu | 01/02/1984 | Sở Nội vụ
    )"),
              (Lines{"roll A1:D1 A2:D3 A=serial B=full_name C=birth_date D=agency",
                     "roll F1:I1 F2:I3 F=serial G=full_name H=birth_date I=agency"}));
}

TEST(Layouts, SideBySideWithoutAGap)
{
    EXPECT_EQ(recognised(R"(
        STT | Họ và tên | Ngày sinh | Đơn vị | STT | Họ và tên | Ngày sinh | Đơn vị
        #1 | Lê Văn Ba | 01/02/1980 | Sở Y tế | #3 | Lê Văn Năm | 01/02/1983 | Sở Nội vụ
        #2 | Lê Thị Tư | 01/02/1981 | Sở Y tế | #4 | Lê Văn Sáu | 01/02/1984 | Sở Nội vụ
    )"),
              (Lines{"roll A1:D1 A2:D3 A=serial B=full_name C=birth_date D=agency",
                     "roll E1:H1 E2:H3 E=serial F=full_name G=birth_date H=agency"}));
}

TEST(Layouts, StatisticsBesideAHeaderOfTwoRows)
{
    EXPECT_EQ(recognised(R"(
        STT | Họ và tên | Năm sinh | < | Đơn vị | | Thống kê | Số người | Tỷ lệ
        ^ | ^ | Nam | Nữ | ^ | | Nam | #1 | 50%
        #1 | Lê Văn Ba | 1980 | | Sở Y tế | | Nữ | #1 | 50%
        #2 | Lê Thị Tư | | 1981 | Sở Y tế | | Tổng | #2 | 100%
    )"),
              (Lines{"roll A1:E2 A3:E4 A=serial B=full_name C=birth_male D=birth_female E=agency"}));
}

TEST(Layouts, AListGoesOnBehindAnEmptyRowAndAPersonWithoutANumber)
{
    EXPECT_EQ(recognised(R"(
        STT | Họ và tên | Năm sinh | Điểm | Đơn vị
        #1 | Lê Văn Ba | #1980 | #8 | Sở Y tế
        #2 | Lê Thị Tư | #1981 | #7 | Sở Y tế

        | Lê Văn Năm | năm 1982 | tám | Sở Y tế
        #4 | Lê Văn Sáu | #1983 | #8 | Sở Y tế
        #5 | Lê Thị Bảy | #1984 | #9 | Sở Y tế
        #6 | Lê Thị Tám | #1985 | #9 | Sở Y tế
    )"),
              (Lines{"roll A1:E1 A2:E8 A=serial B=full_name C=birth_date E=agency"}));
}

TEST(Layouts, AnEmptyRowInsideTheHeader)
{
    EXPECT_EQ(recognised(R"(
        STT | Họ và tên | Ngày sinh | Trình độ | < | Đơn vị
        ^ | ^ | ^ | | | ^
        ^ | ^ | ^ | LLCT | QLNN | ^
        1 | 2 | 3 | 4 | 5 | 6
        #1 | Lê Văn Ba | 01/02/1980 | Trung cấp | CV | Sở Y tế
    )"),
              (Lines{"roll A1:F4 A5:F5 A=serial B=full_name C=birth_date D=political_theory E=state_management "
                     "F=agency"}));
}

TEST(Layouts, AnEmptyRowBeforeTheNumberRow)
{
    EXPECT_EQ(recognised(R"(
        STT | Họ và tên | Ngày sinh | Đơn vị

        1 | 2 | 3 | 4
        #1 | Lê Văn Ba | 01/02/1980 | Sở Y tế
    )"),
              (Lines{"roll A1:D3 A4:D4 A=serial B=full_name C=birth_date D=agency"}));
}

TEST(Layouts, ThreeHeaderRowsWithAbbreviations)
{
    EXPECT_EQ(recognised(R"(
        TT | Họ và tên | Năm sinh | < | Trình độ | < | < | < | < | < | Ghi chú
        ^ | ^ | Nam | Nữ | Chuyên môn | < | Lý luận chính trị | < | QLNN | < | ^
        ^ | ^ | ^ | ^ | ĐH | ThS | TC | CC | CV | CVC | ^
        #1 | Lê Văn Ba | #1980 | | x | | x | | x | |
        #2 | Lê Thị Tư | | #1981 | | x | | x | | x |
    )"),
              (Lines{"roll A1:K3 A4:K5 A=serial B=full_name C=birth_male D=birth_female E=degree F=degree "
                     "G=political_theory H=political_theory I=state_management J=state_management K=note"}));
}

TEST(Layouts, AbbreviationsUnderTheirHeading)
{
    EXPECT_EQ(recognised(R"(
        TT | Họ và tên | NTNS | CV | ĐVCT | Trình độ | < | < | < | <
        ^ | ^ | ^ | ^ | ^ | CM | CT | QLNN | TH | NN
        #1 | Lê Văn Ba | 01/01/1980 | Chuyên viên | Sở Y tế | ĐH | TC | CV | B | B
    )"),
              (Lines{"roll A1:J2 A3:J3 A=serial B=full_name C=birth_date D=post E=agency F=degree "
                     "G=political_theory H=state_management I=it J=language"}));
}

TEST(Layouts, LevelsAndCategoriesSideBySideWithoutAHeading)
{
    EXPECT_EQ(recognised(R"(
        TT | Họ và tên | Ngày sinh | CC | TC | SC | CVCC | CVC | CV | CB | CC | VC
        #1 | Lê Văn Ba | 01/01/1980 | | x | | | | x | | x |
    )"),
              (Lines{"roll A1:L1 A2:L2 A=serial B=full_name C=birth_date D=political_theory E=political_theory "
                     "F=political_theory G=state_management H=state_management I=state_management J=category "
                     "K=category L=category"}));
}

TEST(Layouts, BirthInThreeColumns)
{
    EXPECT_EQ(recognised(R"(
        TT | Họ và tên | Ngày sinh | < | < | Giới tính | Đơn vị
        ^ | ^ | Ngày | Tháng | Năm | ^ | ^
        #1 | Lê Văn Ba | #1 | #12 | #1980 | Nam | Sở Y tế
        #2 | Lê Thị Tư | 05 | 3 | 1981 | Nữ | Sở Y tế
    )"),
              (Lines{"roll A1:G2 A3:G4 A=serial B=full_name E=birth_date F=sex G=agency"}));
}

TEST(Layouts, HeadingsWithNotesBreaksAndNumbers)
{
    EXPECT_EQ(recognised(R"(
        Số TT | Họ và tên (chữ in hoa) | Ngày, tháng, năm sinh (dd/mm/yyyy) | Số CCCD* | Chức vụ (chức danh) hiện tại | Cơ quan, đơn vị công tác: | 15.3. Lý luận chính trị | Tên khóa bồi dưỡng đã tham gia (ghi rõ) | Thời gian (từ ngày… đến ngày…)
        #1 | LÊ VĂN BA | 01/02/1980 | 027080123456 | Chuyên viên | Sở Y tế | TC | Đạo đức công vụ | 01/03-05/03/2024
    )"),
              (Lines{"records A1:I1 A2:I2 A=serial B=full_name C=birth_date D=national_id E=post F=agency "
                     "G=political_theory H=course I=period"}));
}

TEST(Layouts, NoSerialColumn)
{
    EXPECT_EQ(recognised(R"(
        Họ và tên | Ngày sinh | Giới tính | Đơn vị
        Lê Văn Ba | 01/02/1980 | Nam | Sở Y tế
        Lê Thị Tư | 01/02/1981 | Nữ | Sở Y tế
        Tổng cộng: 2 người
    )"),
              (Lines{"roll A1:D1 A2:D3 A=full_name B=birth_date C=sex D=agency"}));
}

TEST(Layouts, NumbersDraggedBeyondTheLastPerson)
{
    EXPECT_EQ(recognised(R"(
        STT | Họ và tên | Ngày sinh | Đơn vị
        #1 | Lê Văn Ba | 01/02/1980 | Sở Y tế
        #2 | Lê Thị Tư | 01/02/1981 | Sở Y tế
        #3 | #0 | #0 | #0
        #4 | | |
        #5 | #0 | date:1899-12-30 | #0
    )"),
              (Lines{"roll A1:D1 A2:D3 A=serial B=full_name C=birth_date D=agency"}));
}

TEST(Layouts, ContentsThatAreTickedWithoutAHeadingOverThem)
{
    EXPECT_EQ(recognised(R"(
        BẢNG THEO DÕI BỒI DƯỠNG CÁN BỘ, CÔNG CHỨC NĂM 2024
        TT | Họ và tên | Ngày sinh | Đơn vị | Pháp luật | Đạo đức công vụ | Chuyển đổi số | Kỹ năng mềm | Ghi chú
        #1 | Lê Văn Ba | 01/01/1980 | Sở Y tế | x | X | | #1 |
        #2 | Lê Thị Tư | 01/01/1981 | Sở Y tế | х | × | ✓ | √ |
        #3 | Lê Thị Năm | 01/01/1981 | Sở Y tế | #2023 | 15/3/2024 | - | K |
        #4 | Lê Thị Sáu | 01/01/1981 | Sở Y tế | có | đạt | chưa | #0 |
        #5 | Lê Thị Bảy | 01/01/1981 | Sở Y tế | ü | 12/2023/CC | v | |
    )"),
              (Lines{"matrix A2:I2 A3:I7 A=serial B=full_name C=birth_date D=agency E=mark F=mark G=mark H=mark "
                     "I=note"}));
}

TEST(Layouts, ContentsUnderAnUnusualHeading)
{
    EXPECT_EQ(recognised(R"(
        BẢNG THEO DÕI BỒI DƯỠNG GIAI ĐOẠN 2021-2025
        TT | Họ và tên | Ngày sinh | Đơn vị | Bồi dưỡng kiến thức, kỹ năng | < | < | < | <
        ^ | ^ | ^ | ^ | Pháp luật | Đạo đức công vụ | Kỹ năng giao tiếp | QP-AN | Tin học
        #1 | Lê Văn Ba | 01/01/1980 | Sở Y tế | x | X | | x | x
    )"),
              (Lines{"matrix A2:I3 A4:I4 A=serial B=full_name C=birth_date D=agency E=mark F=mark G=mark H=mark "
                     "I=mark"}));
}

TEST(Layouts, YearsUnderAContent)
{
    EXPECT_EQ(recognised(R"(
        TT | Họ và tên | Ngày sinh | Đơn vị | Bồi dưỡng kiến thức pháp luật | < | < | Bồi dưỡng đạo đức công vụ | < | <
        ^ | ^ | ^ | ^ | #2021 | #2022 | #2023 | 2021 | 2022 | 2023
        #1 | Lê Văn Ba | 01/01/1980 | Sở Y tế | x | | | | x |
        #2 | Lê Văn Bốn | 01/01/1980 | Sở Y tế | | | x | | x |
    )"),
              (Lines{"matrix A1:J2 A3:J4 A=serial B=full_name C=birth_date D=agency E=mark F=mark G=mark H=mark "
                     "I=mark J=mark"}));
}

TEST(NoListOfOurs, Payroll)
{
    EXPECT_EQ(recognised(R"(
        BẢNG LƯƠNG THÁNG 3/2024
        STT | Họ và tên | Chức vụ | Hệ số lương | Phụ cấp | Lương cơ bản | Tổng lương | BHXH | Thực lĩnh | Ký nhận
        #1 | Lê Văn Ba | Chuyên viên | 3,33 | 0,2 | 1800000 | 6354000 | 500000 | 5854000 |
    )"),
              (Lines{}));
}

TEST(NoListOfOurs, AddressBook)
{
    EXPECT_EQ(recognised(R"(
        DANH BẠ ĐIỆN THOẠI
        STT | Họ và tên | Chức vụ | Đơn vị | Số điện thoại | Email
        #1 | Lê Văn Ba | Chuyên viên | Sở Y tế | 0912345678 | a@b.vn
    )"),
              (Lines{}));
}

TEST(NoListOfOurs, Pupils)
{
    EXPECT_EQ(recognised(R"(
        DANH SÁCH HỌC SINH LỚP 5A NĂM HỌC 2024-2025
        STT | Họ và tên | Ngày sinh | Giới tính | Dân tộc | Nơi sinh | Lớp | Họ tên cha | Họ tên mẹ | Ghi chú
        #1 | Lê Văn Ba | 01/02/2014 | Nam | Kinh | Bắc Ninh | 5A | Lê Văn A | Trần Thị B |
        #2 | Lê Thị Tư | 01/02/2014 | Nữ | Kinh | Bắc Ninh | 5A | Lê Văn C | Trần Thị D |
    )"),
              (Lines{}));
}

TEST(NoListOfOurs, Timetable)
{
    EXPECT_EQ(recognised(R"(
        THỜI KHÓA BIỂU
        Tiết | Thứ 2 | Thứ 3 | Thứ 4 | Thứ 5
        1 | Toán | Văn | Lý | Hóa
    )"),
              (Lines{}));
}

TEST(NoListOfOurs, Communes)
{
    EXPECT_EQ(recognised(R"(
        STT | Tên đơn vị | Cấp | Mã số | Dân tộc | Ghi chú
        #1 | Xã Gia Bình | Xã | 09265 | Kinh |
        #2 | Phường Võ Cường | Phường | 09266 | Kinh |
    )"),
              (Lines{}));
}

TEST(NoListOfOurs, Timesheet)
{
    EXPECT_EQ(recognised(R"(
        BẢNG CHẤM CÔNG THÁNG 3 NĂM 2024
        STT | Họ và tên | Chức vụ | Ngày trong tháng | < | < | < | < | Tổng cộng
        ^ | ^ | ^ | 1 | 2 | 3 | 4 | 5 | ^
        #1 | Lê Văn Ba | Chuyên viên | x | x | x | x | x | #5
        #2 | Lê Thị Tư | Chuyên viên | x | x | | x | x | #4
    )"),
              (Lines{}));
}

TEST(NoListOfOurs, AttendanceOfAClass)
{
    EXPECT_EQ(recognised(R"(
        BẢNG ĐIỂM DANH LỚP BỒI DƯỠNG PHÁP LUẬT
        STT | Họ và tên | Ngày sinh | Đơn vị | 1 | 2 | 3 | 4 | 5 | 6 | Ghi chú
        #1 | Lê Văn Ba | 01/02/1980 | Sở Y tế | x | x | x | x | x | x |
        #2 | Lê Thị Tư | 01/02/1981 | Sở Y tế | x | x | x | x | x | x |
    )"),
              (Lines{}));
}

} // namespace
} // namespace datchuan::tables
