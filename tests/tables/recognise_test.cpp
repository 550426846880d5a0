// Tables as offices write them, and what is recognised in them.
#include <gtest/gtest.h>

#include "tables/recognised.hpp"

namespace datchuan::tables {
namespace {

std::vector<std::int32_t> rows_of(const Table& table)
{
    std::vector<std::int32_t> rows;
    for (const Row& row : table.rows)
        rows.push_back(row.row + 1);
    return rows;
}

TEST(Recognise, ARollWithTitleNumberRowAndSignature)
{
    EXPECT_EQ(
        recognised(R"(
        UBND TỈNH BẮC NINH | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        SỞ NỘI VỤ | | | | Độc lập - Tự do - Hạnh phúc

        DANH SÁCH CÁN BỘ, CÔNG CHỨC
        CÓ MẶT ĐẾN NGÀY 31/12/2025

        STT | Họ và tên     | Ngày, tháng, năm sinh | Giới tính | Số CCCD      | Chức vụ     | Đơn vị công tác | Ghi chú
        1   | 2             | 3                     | 4         | 5            | 6           | 7               | 8
        #1  | Phạm Anh Quân | 07/09/1991            | Nam       | 033091233665 | Chuyên viên | Sở Nội vụ       |
        #2  | Đỗ Thị Mai    | 15/05/1974            | Nữ        | 027174446824 | Chuyên viên | Sở Nội vụ       |

            |               |                       |           |              | Bắc Ninh, ngày 31 tháng 12 năm 2025
        NGƯỜI LẬP BIỂU |    |                       |           |              | THỦ TRƯỞNG ĐƠN VỊ


        Nguyễn Thị Ngân |   |                       |           |              | Trần Văn Thụ
    )"),
        (Lines{"roll A7:H8 A9:H10 A=serial B=full_name C=birth_date D=sex E=national_id F=post G=agency H=note"}));
}

TEST(Recognise, BirthDatesUnderNamAndNu)
{
    EXPECT_EQ(recognised(R"(
        TT | Họ và tên      | Năm sinh | <    | Chức vụ, đơn vị công tác | Trình độ LLCT | <         | <
        ^  | ^              | Nam      | Nữ   | ^                        | Cao cấp       | Trung cấp | Sơ cấp
        #1 | Hồ Bá Lộc      | #1971    |      | Hiệu trưởng, Trường Tiền An |            | x         |
        #2 | Nghiêm Thị Tâm |          | #1981 | Giáo viên, Trường Tiền An |             |           | x
    )"),
              (Lines{"roll A1:H2 A3:H4 A=serial B=full_name C=birth_male D=birth_female E=post_agency "
                     "F=political_theory G=political_theory H=political_theory"}));
}

TEST(Recognise, NamAndNuWithoutAHeadingOverThem)
{
    EXPECT_EQ(recognised(R"(
        TT | Họ và tên      | Nam        | Nữ         | Chức vụ     | Đơn vị
        #1 | Hồ Bá Lộc      | 17/03/1971 |            | Hiệu trưởng | Trường Tiền An
        #2 | Nghiêm Thị Tâm |            | 04/06/1981 | Giáo viên   | Trường Tiền An
    )"),
              (Lines{"roll A1:F1 A2:F3 A=serial B=full_name C=birth_male D=birth_female E=post F=agency"}));
}

TEST(Recognise, ParentsThatAreNotMerged)
{
    EXPECT_EQ(
        recognised(R"(
        TT | Họ và tên      | Ngày sinh  |            | Chức vụ     | Thời gian  |            | Tên lớp
           |                | Nam        | Nữ         |             | Từ         | Đến        |
        #1 | Hồ Bá Lộc      | 17/03/1971 |            | Hiệu trưởng | 01/03/2023 | 05/03/2023 | Cập nhật kiến thức pháp luật
    )"),
        (Lines{"records A1:H2 A3:H3 A=serial B=full_name C=birth_male D=birth_female E=post F=start G=end H=course"}));
}

TEST(Recognise, NamesInTwoColumns)
{
    const Lines expected{"roll A1:E1 A2:E3 A=serial B=family_name C=given_name D=birth_date E=agency"};
    EXPECT_EQ(recognised(R"(
        STT | Họ và tên     | <     | NGÀY SINH  | Đơn vị
        #1  | Nguyễn Thị    | Hương | 01/02/1980 | Sở Nội vụ
        #2  | Trần Văn      | Nam   | 01/02/1981 | Sở Nội vụ
    )"),
              expected);
    EXPECT_EQ(recognised(R"(
        STT | Họ và tên đệm | Tên   | NTNS       | Phòng ban
        #1  | Nguyễn Thị    | Hương | 01/02/1980 | Sở Nội vụ
        #2  | Trần Văn      | Nam   | 01/02/1981 | Sở Nội vụ
    )"),
              expected);
}

TEST(Recognise, RecordsWithGroupedHeadings)
{
    EXPECT_EQ(recognised(R"(
        KẾT QUẢ BỒI DƯỠNG NĂM 2024

        Số TT | HỌ VÀ TÊN | NĂM SINH | Lớp đào tạo, bồi dưỡng | Cơ sở ĐTBD | Thời gian | < | Quyết định cử đi học | < | Văn bằng, chứng chỉ | < | Kết quả
        ^ | ^ | ^ | ^ | ^ | Từ ngày | Đến ngày | Số | Ngày | Số | Ngày cấp | ^
        (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12)
        #1 | Lê Văn Ba | 1980 | Bồi dưỡng đạo đức công vụ | Trường Chính trị | 01/03/2024 | 05/03/2024 | 12/QĐ-SNV | 20/02/2024 | 01/CN | 10/03/2024 | Khá
    )"),
              (Lines{"records A3:L5 A6:L6 A=serial B=full_name C=birth_date D=course E=provider F=start G=end "
                     "H=decision_no I=decision_date J=certificate_no K=certificate_date L=result"}));
}

TEST(Recognise, APeriodAndADecisionInOneCellEach)
{
    EXPECT_EQ(recognised(R"(
        TT | Họ tên    | Ngày sinh  | Nội dung bồi dưỡng | Thời gian            | Số, ngày QĐ
        #1 | Lê Văn Ba | 01/01/1980 | Đạo đức công vụ    | 01/3-15/4/2023       | 12/QĐ-SNV ngày 20/02/2023
    )"),
              (Lines{"records A1:F1 A2:F2 A=serial B=full_name C=birth_date D=course E=period F=decision_no_date"}));
    EXPECT_EQ(recognised(R"(
        TT | Họ tên    | Ngày sinh  | Nội dung bồi dưỡng | Thời gian | Từ ngày    | Đến ngày
        #1 | Lê Văn Ba | 01/01/1980 | Đạo đức công vụ    | 5 ngày    | 01/03/2023 | 05/03/2023
    )"),
              (Lines{"records A1:G1 A2:G2 A=serial B=full_name C=birth_date D=course E=duration F=start G=end"}));
}

TEST(Recognise, AMatrixOfMarks)
{
    EXPECT_EQ(recognised(R"(
        TT | Họ và tên | Ngày sinh | Đơn vị | Lý luận chính trị | < | Nội dung đã bồi dưỡng | < | < | Ghi chú
        ^ | ^ | ^ | ^ | Cao cấp | Trung cấp | Pháp luật | Đạo đức công vụ | Chuyển đổi số | ^
        #1 | Lê Văn Ba | 01/01/1980 | Sở Y tế | x | | x | | x |
    )"),
              (Lines{"matrix A1:J2 A3:J3 A=serial B=full_name C=birth_date D=agency E=political_theory "
                     "F=political_theory G=mark H=mark I=mark J=note"}));
}

TEST(Recognise, TwoTablesOnASheetWithARepeatedHeader)
{
    const rules::WrittenBook book(R"(
        DANH SÁCH CÔNG CHỨC
        STT | Họ và tên | Ngày sinh  | Đơn vị  | Trình độ
        #1  | Lê Văn Ba | 01/01/1980 | Sở Y tế | Đại học
        STT | Họ và tên | Ngày sinh  | Đơn vị  | Trình độ
        #2  | Lê Thị Tư | 01/01/1981 | Sở Y tế | Đại học

        #3  | Lê Văn Sáu | 01/01/1982 | Sở Y tế | Đại học
            | Cộng: 3 người

        KẾT QUẢ BỒI DƯỠNG
        STT | Họ và tên | Ngày sinh  | Nội dung bồi dưỡng   | Từ ngày    | Đến ngày
        #1  | Lê Văn Ba | 01/01/1980 | Đạo đức công vụ      | 03/06/2024 | 07/06/2024
            |           |            | Kiến thức pháp luật  | 05/06/2023 | 09/06/2023
        #2  | Lê Thị Tư | 01/01/1981 | Đạo đức công vụ      | 03/06/2024 | 07/06/2024
    )");
    ASSERT_EQ(book.tables.size(), 2U);
    EXPECT_EQ(area_text(book.tables[0].header) + " " + area_text(book.tables[0].data), "A2:E2 A3:E7");
    EXPECT_EQ(rows_of(book.tables[0]), (std::vector<std::int32_t>{3, 5, 7}));
    EXPECT_EQ(area_text(book.tables[1].header) + " " + area_text(book.tables[1].data), "A11:F11 A12:F14");
    EXPECT_EQ(book.tables[1].kind, Kind::records);
    EXPECT_EQ(book.tables[1].title, "KẾT QUẢ BỒI DƯỠNG");
    EXPECT_EQ(book.tables[1].rows[1].identity_row, book.tables[1].rows[0].row);
    EXPECT_EQ(book.tables[1].rows[2].identity_row, book.tables[1].rows[2].row);
}

TEST(Recognise, ListsWithTheSameHeadingsUnderTitlesOfTheirOwnAreTwo)
{
    EXPECT_EQ(recognised(R"(
        DANH SÁCH CÔNG CHỨC
        STT | Họ và tên | Ngày sinh  | Đơn vị
        #1  | Lê Văn Ba | 01/01/1980 | Sở Y tế

        DANH SÁCH VIÊN CHỨC
        STT | Họ và tên | Ngày sinh  | Đơn vị
        #1  | Lê Thị Tư | 01/01/1981 | Trường Tiền An
    )"),
              (Lines{"roll A2:D2 A3:D3 A=serial B=full_name C=birth_date D=agency",
                     "roll A6:D6 A7:D7 A=serial B=full_name C=birth_date D=agency"}));
}

TEST(Recognise, SectionsAndTotalsAreNoPersons)
{
    const rules::WrittenBook book(R"(
        STT | Họ và tên        | Ngày sinh  | Chức vụ     | Đơn vị
        I   | KHỐI ĐẢNG
        #1  | Lê Văn Ba        | 01/01/1980 | Chuyên viên | Tỉnh ủy
        II. KHỐI CHÍNH QUYỀN | < | < | < | <
            | Sở Nội vụ
        #2  | Lê Thị Tư        | 01/01/1981 | Chuyên viên | Sở Nội vụ
        A   | Sở Y tế
        #3  | Lê Văn Sáu       | 01/01/1982 |             |
            | Tổng cộng (I+II) | #3
        Tổng: 3 người
    )");
    ASSERT_EQ(book.tables.size(), 1U);
    const Table& table = book.tables[0];
    EXPECT_EQ(rows_of(table), (std::vector<std::int32_t>{3, 6, 8}));
    std::vector<std::string> labels;
    for (const Row& row : table.rows)
        labels.push_back(table.sections[static_cast<std::size_t>(row.section)].label);
    EXPECT_EQ(labels, (Lines{"KHỐI ĐẢNG", "Sở Nội vụ", "Sở Y tế"}));
    EXPECT_EQ(area_text(table.data), "A3:E8");
}

TEST(Recognise, APersonMergedOverSeveralRows)
{
    const rules::WrittenBook book(R"(
        STT | Họ và tên | Ngày sinh  | Tên lớp         | Từ ngày
        #1  | Lê Văn Ba | 01/01/1980 | Đạo đức công vụ | 03/06/2024
        ^   | ^         | ^          | Pháp luật       | 05/06/2023
        #2  |           | 01/01/1981 | Pháp luật       | 05/06/2023
    )");
    ASSERT_EQ(book.tables.size(), 1U);
    EXPECT_EQ(book.tables[0].rows[1].identity_row, 1);
    EXPECT_EQ(book.tables[0].rows[2].identity_row, 3) << "a number without a name is a person without a name";
}

TEST(Recognise, HeadingsInOtherWords)
{
    EXPECT_EQ(
        recognised(R"(
        Stt | Họ tên CBCCVC | Sinh ngày | Phái | Số định danh cá nhân | VTVL | Cơ quan công tác | Nhóm đối tượng | Cấp | Giữ chức vụ LĐQL | Mã số CDNN | Ngày bổ nhiệm ngạch | Ngày bổ nhiệm chức vụ | TĐ LLCT | Tình trạng công tác | Hệ số lương | GC
        #1 | Lê Văn Ba | 01/01/1980 | Nam | 027080123456 | Chuyên viên | Sở Y tế | Công chức | Cấp tỉnh | x | 01.003 | 01/01/2010 | 01/01/2015 | Trung cấp | Đang công tác | 3,33 |
    )"),
        (Lines{"roll A1:Q1 A2:Q2 A=serial B=full_name C=birth_date D=sex E=national_id F=post G=agency H=category "
               "I=level J=leader K=rank_code L=appointed_rank M=appointed_post N=political_theory O=status "
               "Q=note"}));
    EXPECT_EQ(recognised(R"(
        STT | Ho va ten | Ngay sinh  | Gioi tinh | Don vi cong tac
        #1  | Le Van Ba | 01/01/1980 | Nam       | So Y te
    )"),
              (Lines{"roll A1:E1 A2:E2 A=serial B=full_name C=birth_date D=sex E=agency"}));
    EXPECT_EQ(recognised(R"(
        STT | Họ và tên cán bộ được cử đi học (*) | Ngày sinh: | Giới tính (Nam: 0, Nữ: 1) | Khóa bồi dưỡng đã tham gia
        #1  | Lê Văn Ba                           | 01/01/1980 | #0                        | Đạo đức công vụ
    )"),
              (Lines{"records A1:E1 A2:E2 A=serial B=full_name C=birth_date D=sex E=course"}));
}

TEST(Recognise, AStatusInAListOfCoursesIsOfTheCourseUnlessItIsOfTheWork)
{
    EXPECT_EQ(recognised(R"(
        STT | Họ và tên | Ngày sinh  | Khóa bồi dưỡng  | Đến ngày   | Tình trạng
        #1  | Lê Văn Ba | 01/01/1980 | Đạo đức công vụ | 01/01/2023 | Đang học
    )"),
              (Lines{"records A1:F1 A2:F2 A=serial B=full_name C=birth_date D=course E=end F=result"}));
    EXPECT_EQ(recognised(R"(
        STT | Họ và tên | Ngày sinh  | Khóa bồi dưỡng  | Đến ngày   | Tình trạng công tác
        #1  | Lê Văn Ba | 01/01/1980 | Đạo đức công vụ | 01/01/2023 | Đang công tác
    )"),
              (Lines{"records A1:F1 A2:F2 A=serial B=full_name C=birth_date D=course E=end F=status"}));
}

TEST(Recognise, ANumberRowWhoseColumnsWereMovedIsStillOne)
{
    EXPECT_EQ(recognised(R"(
        Đơn vị  | STT | Ngày sinh  | Họ và tên | Ghi chú
        (4)     | (1) | (3)        | (2)       | (5)
        Sở Y tế | #1  | 01/01/1980 | Lê Văn Ba |
    )"),
              (Lines{"roll A1:E2 A3:E3 A=agency B=serial C=birth_date D=full_name E=note"}));
    EXPECT_EQ(recognised(R"(
        Đơn vị  | STT | Năm sinh | Họ và tên | Ghi chú
        #4      | #1  | #3       | #3        | #5
        Sở Y tế | #1  | 1980     | Lê Văn Ba |
    )"),
              (Lines{"roll A1:E1 A2:E3 A=agency B=serial C=birth_date D=full_name E=note"}))
        << "a number twice is none of a column";
}

TEST(Recognise, AWiderListBelowNeedNotBeginWithNames)
{
    EXPECT_EQ(recognised(R"(
        STT | Họ và tên | Ngày sinh  | Giới tính
        #1  | Lê Văn Ba | 01/01/1980 | Nam
        #2  | Lê Thị Tư | 02/01/1980 | Nữ

        Đơn vị  | Đến ngày   | Khóa bồi dưỡng  | Kết quả | Họ và tên | Ngày sinh  | STT
        Sở Y tế | 10/03/2023 | Đạo đức công vụ | Khá     | Lê Văn Ba | 01/01/1980 | #1
    )"),
              (Lines{"roll A1:D1 A2:D3 A=serial B=full_name C=birth_date D=sex",
                     "records A5:G5 A6:G6 A=agency B=end C=course D=result E=full_name F=birth_date G=serial"}));
}

TEST(Recognise, CategoriesToBeMarkedSideBySide)
{
    EXPECT_EQ(recognised(R"(
        STT | Họ và tên | Ngày sinh  | Cán bộ | Công chức | Viên chức | Cấp tỉnh | Cấp xã | Đơn vị
        #1  | Lê Văn Ba | 01/01/1980 | x      |           |           | x        |        | Sở Y tế
    )"),
              (Lines{"roll A1:I1 A2:I2 A=serial B=full_name C=birth_date D=category E=category F=category G=level "
                     "H=level I=agency"}));
}

TEST(Recognise, DeputiesAreARoll)
{
    EXPECT_EQ(recognised(R"(
        DANH SÁCH ĐẠI BIỂU HĐND CÁC CẤP NHIỆM KỲ 2021 - 2026
        STT | Họ và tên | Ngày sinh  | Chức vụ, nơi công tác | Đại biểu HĐND cấp | <    | <  | Nhiệm kỳ
        ^   | ^         | ^          | ^                     | Tỉnh              | Huyện | Xã | ^
        #1  | Lê Văn Ba | 01/01/1980 | Trưởng thôn, xã Gia Bình |                |      | x  | 2021-2026
    )"),
              (Lines{"roll A2:H3 A4:H4 A=serial B=full_name C=birth_date D=post_agency E=deputy_level F=deputy_level "
                     "G=deputy_level H=deputy_term"}));
}

TEST(Recognise, AStatisticsBlockBesideAListStaysOutside)
{
    EXPECT_EQ(recognised(R"(
        STT | Họ và tên | Ngày sinh  | Đơn vị  |  | Thống kê | Số người
        #1  | Lê Văn Ba | 01/01/1980 | Sở Y tế |  | Nam      | #1
        #2  | Lê Thị Tư | 01/01/1981 | Sở Y tế |  | Nữ       | #1
    )"),
              (Lines{"roll A1:D1 A2:D3 A=serial B=full_name C=birth_date D=agency"}));
}

TEST(Recognise, WhatIsNoListOfPeople)
{
    EXPECT_EQ(recognised(R"(
        BẢNG BÁO GIÁ VĂN PHÒNG PHẨM THÁNG 12/2025

        STT | Tên hàng           | Quy cách | ĐVT | Đơn giá (đồng) | Xuất xứ
        #1  | Giấy A4 Double A   | Hộp      | Hộp | #284000        | Việt Nam
        #2  | Bút bi Thiên Long  | Hộp      | Hộp | #157000        | Việt Nam
    )"),
              Lines{});
    EXPECT_EQ(recognised(R"(
        STT | Tên xã | Diện tích | Dân số
        #1  | Gia Bình | #12,5 | #8000
    )"),
              Lines{});
    EXPECT_EQ(recognised("\n"), Lines{});
}

TEST(Recognise, CountsUnderWordsForPersonsAreNoNames)
{
    EXPECT_EQ(recognised(R"(
        TT | Chương trình, hình thức đào tạo, bồi dưỡng | Cán bộ được đào tạo, bồi dưỡng | < | Số lớp
        ^  | ^                                          | Tổng số | Cấp tỉnh               | ^
        1  | 2                                          | 3=4     | 4                      | 5
        #1 | Ngoại ngữ                                  | #197    | #82                    | #4
        #2 | Tin học                                    | #347    | #75                    | #5
    )"),
              (Lines{"summary A1:E3 A4:E5 A=serial B=label C=count D=count E=count"}));
    EXPECT_EQ(recognised(R"(
        TT | Chương trình | Cán bộ | Công chức | Ngoại ngữ
        #1 | Ngoại ngữ    | #197   | #82       | #4
    )"),
              (Lines{"summary A1:E1 A2:E2 A=serial B=label C=count D=count E=count"}));
    EXPECT_EQ(recognised("Họ và tên | Ngày sinh | Đơn vị"), Lines{}) << "a header without a single row";
}

TEST(Recognise, SheetsOfOursArePassedOver)
{
    const rules::WrittenBook book(R"(
        == Danh sách
        STT | Họ và tên | Ngày sinh  | Đơn vị
        #1  | Lê Văn Ba | 01/01/1980 | Sở Y tế
        == Kết quả kiểm tra
        STT | Họ và tên | Ngày sinh  | Đơn vị
        #1  | Lê Văn Ba | 01/01/1980 | Sở Y tế
    )");
    EXPECT_EQ(book.tables.size(), 2U);
    EXPECT_EQ(recognise(book.workbook, {false, true}).size(), 1U);
}

} // namespace
} // namespace datchuan::tables
