// Forms of counts, rebuilt from the headings of forms in use, and what must not be taken for one.
#include <gtest/gtest.h>

#include "tables/recognised.hpp"

namespace datchuan::tables {
namespace {

using Lines = std::vector<std::string>;

TEST(Summary, ResultsByProgrammeWithANumberRow) // Biểu số 10-BTCTW
{
    EXPECT_EQ(recognised(R"(
        TỈNH ỦY … | < | | | | | | | Biểu số 10-BTCTW | < | <
        BAN TỔ CHỨC | < | | | | | | | Đvt: Người | < | <

        THỐNG KÊ | < | < | < | < | < | < | < | < | < | <
        KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ | < | < | < | < | < | < | < | < | < | <
        NĂM 2024 | < | < | < | < | < | < | < | < | < | <

        TT | Chương trình, hình thức đào tạo, bồi dưỡng | Cán bộ được đào tạo, bồi dưỡng | < | < | < | < | < | Số lớp đào tạo, bồi dưỡng | < | <
        ^ | ^ | Tổng số | Cấp tỉnh | < | Cấp huyện | < | Cấp xã | Tổng số lớp | Cấp ủy cấp tỉnh mở | Cấp ủy cấp huyện mở
        ^ | ^ | ^ | Tổng số | Trong đó: Số cán bộ lãnh đạo, quản lý | Tổng số | Trong đó: Số cán bộ lãnh đạo, quản lý | ^ | ^ | ^ | ^
        #1 | #2 | 3=4+6+8 | #4 | #5 | #6 | #7 | #8 | 9=10+11 | #10 | #11
        I | Đào tạo | #6 | #3 | #1 | #2 | | #1 | | |
        #1 | Đào tạo chuyên môn | #6 | #3 | #1 | #2 | | #1 | | |
        | chia ra: | | | | | | | | |
        | - Đại học | #4 | #1 | | #2 | | #1 | | |
        | + Đào tạo trong nước | #4 | #1 | | #2 | | #1 | | |
        | + Đào tạo ngoài nước | | | | | | | | |
        | - Thạc sỹ (tương đương) | #2 | #2 | #1 | | | | | |
        II | Bồi dưỡng | #9 | #2 | #1 | #3 | #1 | #4 | #3 | #1 | #2
        #1 | Nghiệp vụ xây dựng Đảng | #9 | #2 | #1 | #3 | #1 | #4 | #3 | #1 | #2
        | TỔNG SỐ | #15 | #5 | #2 | #5 | #1 | #5 | #3 | #1 | #2
        | | | | | ………, ngày … tháng … năm 2024
        NGƯỜI LẬP BIỂU | | | | | TRƯỞNG BAN
    )"),
              (Lines{"summary A8:K11 A12:K20 A=serial B=label C=count D=count E=count F=count G=count H=count I=count "
                     "J=count K=count"}));
}

TEST(Summary, TeachersSentToCourses) // 2H
{
    EXPECT_EQ(recognised(R"(
        THỐNG KÊ SỐ LIỆU CÁN BỘ, GIÁO VIÊN ĐƯỢC CỬ ĐI ĐÀO TẠO, BỒI DƯỠNG
        (Kèm theo Báo cáo số 12/BC ngày 05 tháng 5 năm 2026)

        TT | Đối tượng | Nghiên cứu sinh | Cao học | Đại học | BDNV sư phạm | Cao cấp lý luận chính trị | Ghi chú
        #1 | Giáo viên | #1 | #2 | | #4 | #1 |
        #2 | Cán bộ quản lý giáo dục | | #1 | | | #2 |
        #3 | Cán bộ khác | | | #1 | | |
           | Tổng | #1 | #3 | #1 | #4 | #3 |
    )"),
              (Lines{"summary A4:H4 A5:H7 A=serial B=label C=count D=count E=count F=count G=count H=note"}));
}

TEST(Summary, QualityOfStaffUnderFourHeaderRows) // BM02/BNV
{
    EXPECT_EQ(recognised(R"(
        BÁO CÁO SỐ LƯỢNG, CHẤT LƯỢNG CÔNG CHỨC TỪ CẤP HUYỆN TRỞ LÊN NĂM 2024
        | | | | | | | | | | | Đơn vị tính: người
        STT | Tên đơn vị | Tổng số biên chế được giao | Trong đó | < | Chia theo ngạch | < | Chia theo trình độ | < | < | < | <
        ^ | ^ | ^ | Đảng viên | Phụ nữ | Chuyên viên chính và TĐ | Chuyên viên và tương đương | Chuyên môn | < | Ngoại ngữ | < | Tin học
        ^ | ^ | ^ | ^ | ^ | ^ | ^ | Thạc sĩ | Đại học | Anh văn | < | Chứng chỉ
        ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | Đại học | Chứng chỉ | ^
        A | Khối sở
        #1 | Sở Nội vụ | #40 | #35 | #12 | #10 | #30 | #20 | #20 | #2 | #38 | #40
        #2 | Sở Y tế | #30 | #20 | #14 | #5 | #25 | #10 | #20 | #1 | #29 | #30
        B | Khối huyện
        #1 | Huyện A | #50 | #45 | #20 | #9 | #41 | #5 | #45 | | #50 | #50
        Tổng cộng | < | #120 | #100 | #46 | #24 | #96 | #35 | #85 | #3 | #117 | #120
    )"),
              (Lines{"summary A3:L6 A8:L11 A=serial B=label C=count D=count E=count F=count G=count H=count I=count "
                     "J=count K=count L=count"}));
}

TEST(Summary, TwoNumbersInOneCell) // Mẫu số 04, TT 09/2004
{
    EXPECT_EQ(recognised(R"(
        SỐ LƯỢNG, CHẤT LƯỢNG VIÊN CHỨC
        STT | Phòng ban | Tổng số | Chia theo độ tuổi | < | < | Đảng viên
        ^ | ^ | ^ | Dưới 30 | Từ 30 đến 50 | Trên 50 đến 60 | ^
        A | B | 1 | 2 | 3 | 4 | 5
        1 | Phòng Đào tạo | 12 | 2 | 5 | Nam:3 Nữ:2 | 4
        2 | Phòng Hành chính | 8 | 3 | 4 | Nam:1 Nữ:0 | -
        Cộng | < | 20 | 5 | 9 | 6 | 4
    )"),
              (Lines{"summary A2:G4 A5:G6 A=serial B=label C=count D=count E=count F=count G=count"}));
}

TEST(Summary, CriteriaByLevel) // 8B
{
    EXPECT_EQ(recognised(R"(
        SỐ LƯỢNG, CƠ CẤU CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC
        STT | Tiêu chí | Tổng | Cấp tỉnh | < | < | <
        ^ | ^ | ^ | Tổng | Chia ra | < | <
        ^ | ^ | ^ | ^ | Cơ quan Đảng | Đơn vị sự nghiệp trực thuộc | MTTQ và các đoàn thể CTXH
        #1 | Cán bộ, công chức | #90 | #90 | #50 | #10 | #30
        #2 | Viên chức | #20 | #20 | #0 | #15 | #5
        #3 | Nữ | #40 | #40 | #20 | #10 | #10
        #4 | Tuổi bình quân | 42,5 | 42,5 | 43 | 41,2 | 42
    )"),
              (Lines{"summary A2:G4 A5:G7 A=serial B=label C=count D=count E=count F=count G=count"}));
}

TEST(Summary, AnAnnualPlan) // programmes with numbers
{
    EXPECT_EQ(recognised(R"(
        KẾ HOẠCH ĐÀO TẠO, BỒI DƯỠNG NĂM 2026

        TT | Chương trình | Đối tượng | Số lượng | Hình thức | Thời gian | Kinh phí (tr.đ) | Đơn vị thực hiện
        #1 | Bồi dưỡng ngạch chuyên viên | Công chức | #50 | Tập trung | Quý I/2026 | #120 | Trường Chính trị
        #2 | Bồi dưỡng quốc phòng - an ninh | Đối tượng 4 | #80 | Tập trung | Quý II/2026 | 85,5 | Bộ CHQS tỉnh
        #3 | Chuyển đổi số | Công chức | #200 | Trực tuyến | Quý III/2026 | #60 | Sở KH&CN
           | Tổng cộng | | #330 | | | 265,5 |
    )"),
              (Lines{"summary A3:H3 A4:H6 A=serial B=label D=count G=cost"}));
}

TEST(Summary, ResultsByGroupAndContent) // Biểu số 1 sent to the home affairs department
{
    EXPECT_EQ(recognised(R"(
        BIỂU TỔNG HỢP KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG CBCCVC Ở TRONG NƯỚC NĂM 2024
        | | | | | | Đơn vị tính: lượt người
        TT | Đối tượng | Lý luận chính trị | < | < | Tổng số | Trong đó | <
           |           | Cao cấp | Trung cấp | Sơ cấp | | Nữ | Người DTTS
        I | Cấp tỉnh
        #1 | CB, CC lãnh đạo, quản lý | #3 | #2 | | #5 | #2 | #1
        #2 | Công chức chuyên môn | | #7 | | #7 | #3 |
        II | Cấp xã
        #1 | Cán bộ chuyên trách | #1 | #1 | #4 | #6 | #2 | #1
           | TỔNG CỘNG | #4 | #10 | #4 | #18 | #7 | #2
    )"),
              (Lines{"summary A3:H4 A6:H9 A=serial B=label C=count D=count E=count F=count G=count H=count"}));
}

TEST(Summary, PercentagesAndThresholds)
{
    EXPECT_EQ(recognised(R"(
        TỶ LỆ CÁN BỘ, CÔNG CHỨC ĐƯỢC BỒI DƯỠNG NĂM 2024
        STT | Đơn vị | Tổng số cán bộ, công chức | Số người được bồi dưỡng | Tỷ lệ (%) | Chỉ tiêu (%) | Ghi chú
        #1 | Sở Nội vụ | #116 | #56 | #48.3 | #80 |
        #2 | Sở Tài chính | #110 | #32 | 29,1% | #80 | chưa đạt
           | Tổng cộng | #226 | #88 | #38.9 | |
    )"),
              (Lines{"summary A2:G2 A3:G4 A=serial B=label C=count D=count E=percentage F=threshold G=note"}));
}

TEST(Summary, ByYear)
{
    EXPECT_EQ(recognised(R"(
        TỔNG HỢP SỐ LIỆU ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ, CÔNG CHỨC GIAI ĐOẠN 2021-2023
        TT | Năm | Số lớp | Số lượt người | Kinh phí (triệu đồng)
        #1 | #2021 | #10 | #500 | #120
        #2 | 2022 | #12 | #640 | #150
        #3 | #2023 | #15 | #700 | 180,5
        Cộng | < | #37 | #1840 | 450,5
    )"),
              (Lines{"summary A2:E2 A3:E5 A=serial B=label C=count D=count E=cost"}));
}

TEST(Summary, ATotalAtTheTopBelongsToTheData)
{
    EXPECT_EQ(recognised(R"(
        THỐNG KÊ ĐỘI NGŨ CÔNG CHỨC
        Đơn vị | Tổng số | Nam | Nữ
        Tổng số | #10 | #6 | #4
        Sở Nội vụ | #7 | #4 | #3
        Sở Y tế | #3 | #2 | #1
    )"),
              (Lines{"summary A2:D2 A3:D5 A=label B=count C=count D=count"}));
}

TEST(Summary, TwoOnOneSheet)
{
    EXPECT_EQ(recognised(R"(
        KẾT QUẢ BỒI DƯỠNG CÔNG CHỨC NĂM 2024
        TT | Nội dung | Số lớp | Số lượt người
        #1 | Chuyển đổi số | #2 | #80
        #2 | Đạo đức công vụ | #3 | #120
           | Tổng cộng | #5 | #200

        KẾT QUẢ BỒI DƯỠNG VIÊN CHỨC NĂM 2024
        TT | Nội dung | Số lớp | Số lượt người
        #1 | Chuyển đổi số | #1 | #30
        #2 | Hạng chức danh nghề nghiệp | #1 | #40
           | Tổng cộng | #2 | #70
    )"),
              (Lines{"summary A2:D2 A3:D4 A=serial B=label C=count D=count",
                     "summary A8:D8 A9:D10 A=serial B=label C=count D=count"}));
}

TEST(Summary, BesideAListOfPersons)
{
    EXPECT_EQ(recognised(R"(
        DANH SÁCH CÔNG CHỨC
        STT | Họ và tên      | Ngày sinh  | Giới tính | Đơn vị    | | Đơn vị    | Số công chức | Nam | Nữ
        #1  | Nguyễn Văn An  | 15/08/1984 | Nam       | Sở Nội vụ | | Sở Nội vụ | #2 | #1 | #1
        #2  | Đỗ Thị Bưởi    | 02/03/1985 | Nữ        | Sở Nội vụ | | Sở Y tế   | #2 | #1 | #1
        #3  | Trần Văn Chính | 02/03/1990 | Nam       | Sở Y tế   | | Cộng      | #4 | #2 | #2
        #4  | Lê Thị Dung    | 01/01/1979 | Nữ        | Sở Y tế   | | |||
    )"),
              (Lines{"roll A2:E2 A3:E6 A=serial B=full_name C=birth_date D=sex E=agency",
                     "summary G2:J2 G3:J4 G=label H=count I=count J=count"}));
}

TEST(Summary, UnderAListOfPersons)
{
    EXPECT_EQ(recognised(R"(
        DANH SÁCH CÔNG CHỨC ĐƯỢC BỒI DƯỠNG
        STT | Họ và tên      | Ngày sinh  | Giới tính | Đơn vị
        #1  | Nguyễn Văn An  | 15/08/1984 | Nam       | Sở Nội vụ
        #2  | Đỗ Thị Bưởi    | 02/03/1985 | Nữ        | Sở Y tế

        TỔNG HỢP SỐ CÔNG CHỨC ĐƯỢC BỒI DƯỠNG
        STT | Đơn vị | Tổng số | Nam | Nữ
        #1 | Sở Nội vụ | #1 | #1 | #0
        #2 | Sở Y tế | #1 | #0 | #1
    )"),
              (Lines{"roll A2:E2 A3:E4 A=serial B=full_name C=birth_date D=sex E=agency",
                     "summary A7:E7 A8:E9 A=serial B=label C=count D=count E=count"}));
}

TEST(Summary, LeavesOtherPeoplesTablesAlone)
{
    for (const char* other : {
             R"(
        BẢNG BÁO GIÁ VĂN PHÒNG PHẨM PHỤC VỤ LỚP BỒI DƯỠNG
        STT | Tên hàng | ĐVT | Số lượng | Đơn giá | Thành tiền
        #1 | Giấy A4 | Hộp | #10 | #80000 | #800000
        #2 | Bút bi | Hộp | #5 | #50000 | #250000
           | Tổng cộng | | #15 | | #1050000)",
             R"(
        DANH SÁCH XÃ, PHƯỜNG SAU SẮP XẾP
        TT | Tên xã, phường | Diện tích (km2) | Dân số (người) | Số thôn
        #1 | Võ Cường | 7,9 | #30000 | #12
        #2 | Kinh Bắc | 8,1 | #25000 | #10)",
             R"(
        BẢNG LƯƠNG CÁN BỘ, CÔNG CHỨC THÁNG 12/2025
        STT | Đơn vị | Số người | Hệ số lương | Phụ cấp | Thực lĩnh
        #1 | Sở Nội vụ | #40 | #120 | #15 | #300000000
        #2 | Sở Y tế | #30 | #90 | #12 | #210000000)",
             R"(
        SỞ GIÁO DỤC VÀ ĐÀO TẠO
        STT | Tên trường | Số phòng học | Số máy tính
        #1 | Trường A | #20 | #40
        #2 | Trường B | #18 | #35)",
             R"(
        STT | Mặt hàng | Tháng 1 | Tháng 2
        #1 | Gạo | #12 | #13
        #2 | Muối | #2 | #3)",
         })
        EXPECT_EQ(recognised(other), Lines{}) << other;
}

} // namespace
} // namespace datchuan::tables
