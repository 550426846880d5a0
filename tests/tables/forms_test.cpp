// The forms of people that offices fill in (domain.md 2.2), rebuilt from their headings.
#include <gtest/gtest.h>

#include "tables/recognised.hpp"

namespace datchuan::tables {
namespace {

TEST(Forms, F4NominalListWithFourHeaderRows)
{
    EXPECT_EQ(recognised(R"(
        UBND TỈNH BẮC NINH | | | | | | | | Mẫu số 03
        SỞ NỘI VỤ | | | | | | | | (Ban hành kèm theo Thông tư số 09/2004/TT-BNV ngày 19/02/2004 của Bộ Nội vụ)
        DANH SÁCH CÔNG CHỨC TRONG BIÊN CHẾ NHÀ NƯỚC NĂM 2024

        STT | Họ và tên | Ngày sinh | Quê quán | Chức vụ | Đơn vị công tác | Ngạch, bậc lương hiện hưởng | < | < | Trình độ đào tạo | < | < | < | < | < | < | < | < | < | < | < | < | < | Chức danh khoa học | < | Đảng viên | Phụ nữ | Dân tộc ít người
        ^ | ^ | ^ | ^ | ^ | ^ | Mã ngạch | Hệ số lương | Thời gian hưởng | Chuyên môn | < | < | < | < | < | Chính trị | < | Tin học | < | Ngoại ngữ | < | < | < | Giáo sư | Phó giáo sư | ^ | ^ | ^
        ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | Tiến sĩ | Thạc sĩ | Đại học | Cao đẳng | Trung học | Còn lại | Cao cấp | Trung cấp | Đại học | Chứng chỉ | Anh văn | < | Ngoại ngữ khác | < | ^ | ^ | ^ | ^ | ^
        ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | Đại học | Chứng chỉ | Đại học | Chứng chỉ | ^ | ^ | ^ | ^ | ^
        1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28
        A | Văn phòng Sở
        #1 | Nguyễn Văn An | 15/08/1984 | Bắc Ninh | Chánh Văn phòng | Văn phòng Sở | 01.002 | 4,74 | 01/2023 | | x | | | | | x | | | x | | x | | | | | x | |
        #2 | Đỗ Thị Bưởi | 02/03/1985 | Bắc Giang | Chuyên viên | Văn phòng Sở | 01.003 | 3,33 | 01/2023 | | | x | | | | | x | | x | | x | | | | | x | x |
        Tổng cộng | < | < | < | < | < | < | < | < | | #1 | #1 | | | | #1 | #1 | | #2 | | #2 | | | | | #2 | #1 |

        | | | | | | | | | Bắc Ninh, ngày 31 tháng 12 năm 2024
        Người lập bảng | | | | | | | | | Thủ trưởng đơn vị
        (Ghi rõ họ tên) | | | | | | | | | (Ký tên, đóng dấu)
    )"),
              (Lines{"roll A5:AB9 A11:AB12 A=serial B=full_name C=birth_date D=home E=post F=agency G=rank_code "
                     "J=degree K=degree L=degree M=degree N=degree O=degree P=political_theory "
                     "Q=political_theory R=it S=it T=language U=language V=language W=language Z=party AA=sex "
                     "AB=ethnicity"}));
}

TEST(Forms, F6RecruitedPeopleWithBirthYearsUnderNamAndNu)
{
    EXPECT_EQ(recognised(R"(
        DANH SÁCH TRÚNG TUYỂN KỲ THI TUYỂN CÔNG CHỨC NĂM 2023
        STT | Họ và tên | Năm sinh | < | Trình độ chuyên môn nghiệp vụ | Bộ phận sử dụng | Hình thức tuyển dụng | < | Ngạch | Thời gian ký quyết định tuyển dụng | Ghi chú
        ^ | ^ | Nam | Nữ | ^ | ^ | Xét tuyển | Thi tuyển | ^ | ^ | ^
        A | B | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
        #1 | Nguyễn Văn An | #1995 | | Đại học Luật | Phòng Tư pháp | | x | Chuyên viên | 01/03/2023 |
        #2 | Trần Thị Chi | | #1996 | Đại học Kế toán | Phòng Tài chính | | x | Kế toán viên | 01/03/2023 |
    )"),
              (Lines{"roll A2:K4 A5:K6 A=serial B=full_name C=birth_male D=birth_female E=degree F=agency "
                     "I=rank J=recruited K=note"}));
}

TEST(Forms, F7CurriculaInThirtyNineColumns)
{
    EXPECT_EQ(recognised(R"(
        SỞ Y TẾ BẮC NINH | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        BỆNH VIỆN ĐA KHOA | | | Độc lập - Tự do - Hạnh phúc
        DANH SÁCH LÝ LỊCH TRÍCH NGANG
        (Tính đến tháng 12/2025)
        STT | Họ và tên | Ngày, tháng, năm sinh | < | Số CMND | Số sổ BHYT | Chức vụ/ Chức danh | Đơn vị công tác | Dân tộc | Tôn giáo | Quê quán | Ngày tháng năm được tuyển dụng | Ngày vào biên chế chính thức (Ngày hưởng ngạch) | Ngày tháng năm vào đơn vị | Ngày vào Đảng | < | Trình độ văn hóa | Trình độ chuyên môn | < | < | < | < | < | Chuyên ngành đào tạo | Trình độ lý luận chính trị | < | < | < | Trình độ QLNN | < | < | < | Trình độ ngoại ngữ | Trình độ tin học | Lương hiện hưởng | < | < | < | Ghi chú
        ^ | ^ | Nam | Nữ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | Dự bị | Chính thức | ^ | Tiến sĩ | Thạc sĩ | Đại học | Cao đẳng | Trung cấp | Còn lại | ^ | Cử nhân | Cao cấp | Trung cấp | Sơ cấp | CV cao cấp | CV chính | Chuyên viên | Cán sự | ^ | ^ | Mã ngạch | Bậc | Hệ số | Thời điểm hưởng | ^
        #1 | #2 | #3 | #4 | #5 | #6 | #7 | #8 | #9 | #10 | #11 | #12 | #13 | #14 | #15 | #16 | #17 | #18 | #19 | #20 | #21 | #22 | #23 | #24 | #25 | #26 | #27 | #28 | #29 | #30 | #31 | #32 | #33 | #34 | #35 | #36 | #37 | #38 | #39
        #1 | Nguyễn Văn An | 15/08/1984 | | 125123456 | DN123 | Bác sĩ, Trưởng khoa | Khoa Nội | Kinh | Không | Bắc Ninh | 01/09/2008 | 01/09/2009 | 01/09/2008 | 03/02/2010 | 03/02/2011 | 12/12 | | x | | | | | Y đa khoa | | | x | | | x | | | B | A | V.08.01.02 | 3 | 5,08 | 01/01/2023 |
        #2 | Đỗ Thị Bưởi | | 02/03/1985 | 125123457 | DN124 | Điều dưỡng | Khoa Nội | Kinh | Không | Bắc Giang | 01/09/2008 | 01/09/2009 | 01/09/2008 | | | 12/12 | | | x | | | | Điều dưỡng | | | | x | | | x | | B | A | V.08.05.13 | 3 | 3,00 | 01/01/2023 |
    )"),
              (Lines{"roll A5:AM7 A8:AM9 A=serial B=full_name C=birth_male D=birth_female E=national_id G=post "
                     "H=agency I=ethnicity K=home L=recruited M=recruited O=party P=party R=degree S=degree "
                     "T=degree U=degree V=degree W=degree X=major Y=political_theory Z=political_theory "
                     "AA=political_theory AB=political_theory AC=state_management AD=state_management "
                     "AE=state_management AF=state_management AG=language AH=it AI=rank_code AM=note"}));
}

TEST(Forms, F8ClassListWithTheCourseInItsTitle)
{
    EXPECT_EQ(recognised(R"(
        TRƯỜNG CHÍNH TRỊ NGUYỄN VĂN CỪ
        DANH SÁCH HỌC VIÊN HOÀN THÀNH CHƯƠNG TRÌNH BỒI DƯỠNG
        Đề nghị cấp chứng chỉ
        Chương trình: Bồi dưỡng ngạch chuyên viên chính (CVC-01) · Khóa: 12 · Lớp: K12A
        (Từ ngày 04/03/2025 đến ngày 28/04/2025)

        STT | Mã học viên | Họ và tên | Ngày sinh | Đơn vị công tác | Lớp | Đơn vị liên kết | Điểm tổng kết | Chuyên cần (%) | Số hiệu văn bằng | Ghi chú
        #1 | HV001 | Nguyễn Văn An | 15/08/1984 | Sở Nội vụ | K12A | Sở Nội vụ | #8,5 | #95 | CC-001 |
        #2 | HV002 | Đỗ Thị Bưởi | 02/03/1985 | Sở Tài chính | K12A | Sở Nội vụ | #8 | #100 | CC-002 |

        Tổng cộng: 2 học viên
    )"),
              (Lines{"records A7:K7 A8:K9 A=serial B=staff_id C=full_name D=birth_date E=agency G=provider "
                     "J=certificate_no K=note"}));
}

TEST(Forms, F9HistoryWithAMergedPersonHeading)
{
    EXPECT_EQ(recognised(R"(
        # | Cán bộ | < | < | Học vị | Chức danh nghề nghiệp | Chức vụ / Đơn vị công tác | Nội dung đào tạo, bồi dưỡng | Tên cơ sở đào tạo, bồi dưỡng | Hình thức | Thời gian | Kinh phí | Kết quả
        ^ | Số hiệu | Họ | Tên | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^
        #1 | CB001 | Nguyễn Văn | An | Thạc sĩ | Giảng viên (V.07.01.03) | Trưởng khoa / Khoa Luật | Bồi dưỡng kiến thức pháp luật | Trường Chính trị tỉnh | Tập trung | Bắt đầu: 04/03/2024 Kết thúc: 08/03/2024 | 1.500.000đ | Hoàn thành
    )"),
              (Lines{"records A1:M2 A3:M3 A=serial B=staff_id C=family_name D=given_name E=degree F=rank "
                     "G=post_agency H=course I=provider J=study_form K=period L=cost M=result"}));
}

TEST(Forms, F10PlanOfCoursesIsAFormOfCountsAndNoListOfPeople)
{
    EXPECT_EQ(recognised(R"(
        KẾ HOẠCH ĐÀO TẠO, BỒI DƯỠNG NĂM 2026
        TT | Chương trình | Đối tượng | Số lượng | Hình thức | Thời gian | Kinh phí (tr.đ) | Đơn vị thực hiện
        #1 | Bồi dưỡng ngạch chuyên viên | Công chức | #50 | Tập trung | Quý I/2026 | #120 | Trường Chính trị
    )"),
              (Lines{"summary A2:H2 A3:H3 A=serial B=label D=count G=cost"}));
}

TEST(Forms, F11HistoryOfOnePersonWithoutNames)
{
    EXPECT_EQ(recognised(R"(
        QUÁ TRÌNH ĐÀO TẠO, BỒI DƯỠNG VỀ CHUYÊN MÔN NGHIỆP VỤ, LÝ LUẬN CHÍNH TRỊ, NGOẠI NGỮ, TIN HỌC
        Họ và tên: Nguyễn Văn An
        Tên trường | Chuyên ngành đào tạo, bồi dưỡng | Từ tháng, năm - Đến tháng, năm | Hình thức đào tạo | Văn bằng, chứng chỉ, trình độ gì
        Đại học Luật Hà Nội | Luật kinh tế | 9/2002 - 6/2006 | Chính quy | Cử nhân
        Trường Chính trị tỉnh | Quản lý nhà nước ngạch chuyên viên | 3/2010 - 6/2010 | Tập trung | Chứng chỉ
    )"),
              (Lines{}));
}

TEST(Forms, F13HistoryByCourse)
{
    EXPECT_EQ(recognised(R"(
        TT | Họ và tên | Sinh năm | Tên trường | Ngành học hoặc tên lớp học | Thời gian học | Hình thức học | Văn bằng, chứng chỉ, trình độ gì
        #1 | Nguyễn Văn An | #1984 | Trường Chính trị tỉnh | Bồi dưỡng QLNN ngạch chuyên viên | 3/2010 - 6/2010 | Tập trung | Chứng chỉ
    )"),
              (Lines{"records A1:H1 A2:H2 A=serial B=full_name C=birth_date D=provider E=course F=period "
                     "G=study_form H=certificate"}));
}

TEST(Forms, F15PeopleSentToCourses)
{
    EXPECT_EQ(recognised(R"(
        DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC ĐƯỢC CỬ ĐI ĐÀO TẠO, BỒI DƯỠNG
        (Kèm theo Quyết định số 123/QĐ-SNV ngày 15/01/2024)
        TT | Họ và tên | Ngày, tháng, năm sinh | < | Chức vụ, đơn vị công tác | Ngạch/CDNN (mã số) | Trình độ chuyên môn | Trình độ LLCT | Trình độ QLNN | Lớp/Khóa được cử đi học | Cơ sở đào tạo | Hình thức (tập trung/không tập trung) | Thời gian (từ … đến …) | Số, ngày QĐ cử đi học | Nguồn kinh phí | Kinh phí hỗ trợ | Kết quả (Đang học/Đã tốt nghiệp) | Ghi chú
        ^ | ^ | Nam | Nữ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^
        (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13) | (14) | (15) | (16) | (17) | (18)
        #1 | Nguyễn Văn An | 15/08/1984 | | Trưởng phòng, Phòng Nội vụ | 01.003 | Đại học | Trung cấp | CV | Cao cấp lý luận chính trị | Học viện CTQG Hồ Chí Minh | Không tập trung | 9/2024 - 9/2025 | 45/QĐ-SNV ngày 20/8/2024 | Ngân sách tỉnh | 15.000.000 | Đang học |
    )"),
              (Lines{"records A3:R5 A6:R6 A=serial B=full_name C=birth_male D=birth_female E=post_agency "
                     "F=rank_code G=degree H=political_theory I=state_management J=course K=provider "
                     "L=study_form M=period N=decision_no_date O=fund_source P=cost Q=result R=note"}));
}

TEST(Forms, F17Deputies)
{
    EXPECT_EQ(recognised(R"(
        DANH SÁCH ĐẠI BIỂU HĐND TỈNH, HUYỆN, XÃ NHIỆM KỲ 2021-2026
        STT | Họ và tên | Năm sinh | < | Dân tộc | Chức vụ, nơi công tác | Đại biểu HĐND cấp | < | < | Chuyên trách/Kiêm nhiệm | Tổ đại biểu/Đơn vị bầu cử | Đã bồi dưỡng (x) | Ghi chú
        ^ | ^ | Nam | Nữ | ^ | ^ | Tỉnh | Huyện | Xã | ^ | ^ | ^ | ^
        #1 | Nguyễn Văn An | #1970 | | Kinh | Chủ tịch HĐND, UBND xã Gia Bình | | | x | Chuyên trách | Tổ 1 | x |
        #2 | Đỗ Thị Bưởi | | #1975 | Kinh | Bí thư, Đảng ủy xã Gia Bình | | | x | Kiêm nhiệm | Tổ 2 | |
    )"),
              (Lines{"roll A2:M3 A4:M5 A=serial B=full_name C=birth_male D=birth_female E=ethnicity "
                     "F=post_agency G=deputy_level H=deputy_level I=deputy_level M=note"}));
}

TEST(Forms, F11HistoriesOfSeveralPeople)
{
    const rules::WrittenBook book(R"(
        TT | Họ và tên     | Ngày sinh  | Tên trường            | Chuyên ngành đào tạo, bồi dưỡng | Từ tháng, năm - Đến tháng, năm | Hình thức đào tạo | Văn bằng, chứng chỉ, trình độ gì
        #1 | Nguyễn Văn An | 15/08/1984 | Đại học Luật Hà Nội   | Luật kinh tế                    | 9/2002 - 6/2006                | Chính quy         | Cử nhân
           |               |            | Trường Chính trị tỉnh | Quản lý nhà nước                | 3/2010 - 6/2010                | Tập trung         | Chứng chỉ QLNN ngạch chuyên viên
    )");
    ASSERT_EQ(book.tables.size(), 1U);
    EXPECT_EQ(book.tables[0].kind, Kind::records);
    ASSERT_EQ(book.registry->records().size(), 2U);
    EXPECT_EQ(book.registry->records()[1].person, book.registry->records()[0].person);
    EXPECT_EQ(book.registry->records()[1].course->tags, staff::Tags{staff::Tag::state_management});
}

TEST(Forms, F12StudiesByMonthAndCertificate)
{
    EXPECT_EQ(recognised(R"(
        TT | Họ và tên     | Ngày sinh  | Tháng/năm | <      | Tên cơ sở đào tạo     | Hình thức đào tạo | Văn bằng được cấp
        ^  | ^             | ^          | Từ        | Đến    | ^                     | ^                 | ^
        #1 | Nguyễn Văn An | 15/08/1984 | 3/2024    | 6/2024 | Trường Chính trị tỉnh | Tập trung         | Trung cấp lý luận chính trị
    )"),
              (Lines{"records A1:H2 A3:H3 A=serial B=full_name C=birth_date D=start E=end F=provider G=study_form "
                     "H=certificate"}));
}

TEST(Forms, F12StudiesOfAField) // 32.1
{
    EXPECT_EQ(recognised(R"(
        TT | Họ và tên     | Ngày sinh  | Tháng/năm | <      | Tên cơ sở đào tạo  | Chuyên ngành đào tạo | Hình thức đào tạo | Văn bằng, trình độ
        ^  | ^             | ^          | Từ        | Đến    | ^                  | ^                    | ^                 | ^
        #1 | Nguyễn Văn An | 15/08/1984 | 9/2002    | 6/2006 | Đại học Luật Hà Nội | Luật kinh tế         | Chính quy         | Cử nhân
    )"),
              (Lines{"records A1:I2 A3:I3 A=serial B=full_name C=birth_date D=start E=end F=provider G=major "
                     "H=study_form I=certificate"}));
}

TEST(Forms, F12CertificatesOfStateManagement) // 32.3, and 32.4, 32.5 alike
{
    EXPECT_EQ(recognised(R"(
        BỒI DƯỠNG QUẢN LÝ NHÀ NƯỚC/ CHỨC DANH NGHỀ NGHIỆP/ NGHIỆP VỤ CHUYÊN NGÀNH
        TT | Họ và tên     | Ngày sinh  | Tháng/năm | <      | Tên cơ sở đào tạo     | Chứng chỉ được cấp
        ^  | ^             | ^          | Từ        | Đến    | ^                     | ^
        #1 | Nguyễn Văn An | 15/08/1984 | 3/2024    | 6/2024 | Trường Chính trị tỉnh | Bồi dưỡng ngạch chuyên viên
    )"),
              (Lines{"records A2:G3 A4:G4 A=serial B=full_name C=birth_date D=start E=end F=provider G=certificate"}));
}

TEST(Forms, F12LanguagesWithMarks) // 32.6
{
    EXPECT_EQ(recognised(R"(
        TT | Họ và tên     | Ngày sinh  | Từ     | Đến    | Tên cơ sở đào tạo | Tên ngoại ngữ/ tiếng dân tộc | Chứng chỉ được cấp | Điểm số
        #1 | Nguyễn Văn An | 15/08/1984 | 3/2024 | 6/2024 | Đại học Ngoại ngữ | Tiếng Anh                    | B1                 | #6,5
    )"),
              (Lines{"records A1:I1 A2:I2 A=serial B=full_name C=birth_date D=start E=end F=provider G=content "
                     "H=certificate"}));
}

TEST(Forms, ARollThatTellsStudiesStaysOne)
{
    const Lines lines = recognised(R"(
        TT | Họ và tên     | Ngày sinh  | Mã ngạch | Trình độ | Chuyên ngành | Nơi đào tạo  | Năm tốt nghiệp
        #1 | Nguyễn Văn An | 15/08/1984 | 01.003   | Đại học  | Luật         | Đại học Luật | #2006
    )");
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_TRUE(lines[0].starts_with("roll ")) << lines[0];
}

} // namespace
} // namespace datchuan::tables
