// The forms of counts that party offices send up (8C, 9A, 9C, 10, 11, 12B, 13), rebuilt from their headings and rows:
// what stands beside the title, which rows are parts and groups, and that figures filled in rightly bring no finding.
#include <gtest/gtest.h>

#include "tables/recognised.hpp"

namespace datchuan::tables {
namespace {

// "12 count TỔNG SỐ", "13 count/part<12 Nữ": the row as the office numbers it, what it is, its parent's row, its label.
Lines lines_of(const Table& table)
{
    Lines written;
    for (const Line& line : table.lines) {
        constexpr std::array kinds{"count", "section", "total", "average", "doubtful", "ghost"};
        std::string text = std::to_string(line.row + 1) + " " + kinds[static_cast<std::size_t>(line.kind)];
        text += line.relation == Relation::part ? "/part" : line.relation == Relation::division ? "/division" : "";
        if (line.parent >= 0)
            text += "<" + std::to_string(table.lines[static_cast<std::size_t>(line.parent)].row + 1);
        written.push_back(text + " " + line.label);
    }
    return written;
}

Lines findings_in(const rules::WrittenBook& book) { return rules::written(book.book(), rules::run(book.book())); }

TEST(PartyForms, Form8cOpeningIncreaseDecreaseClosing)
{
    constexpr auto form = R"(
        TỈNH ỦY BẮC NINH | < | | | Biểu 8c- BTCTW
        BAN TỔ CHỨC | < | < | < | <
        THỐNG KÊ | < | < | < | <
        TÌNH HÌNH NGƯỜI HƯỞNG LƯƠNG, PHỤ CẤP NGÂN SÁCH KHỐI ĐẢNG, MTTQ, ĐOÀN THỂ CT - XH CẤP TỈNH, CẤP HUYỆN NĂM 2024 | < | < | < | <

        TT | Tiêu chí | Kỳ này | Cùng kỳ năm trước | (%) kỳ này so với cùng kỳ năm trước
        ^ | ^ | ^ | ^ | ^
        #1 | #2 | #3 | #4 | #5
        A | Số người hưởng lương ngân sách cuối kỳ trước chuyển sang | #100 | #104 | #96.2
        - | Cán bộ, công chức | #80 | #82 | #97.6
        - | Viên chức | #15 | #16 | #93.8
        - | Hợp đồng 68 | #5 | #6 | #83.3
        B | Số người hưởng lương ngân sách tăng trong kỳ | #6 | #4 | #150
        1 | Tuyển dụng, tiếp nhận công chức | #5 | #4 | #125
        a | Thi tuyển | #3 | #4 | #75
        b | Tiếp nhận | #2 | |
        2 | Tuyển dụng, tiếp nhận viên chức | #1 | |
        C | Số người hưởng lương ngân sách giảm trong kỳ | #9 | #8 | #112.5
        1 | Nghỉ hưu đúng tuổi | #5 | #4 | #125
        2 | Chuyển đi | #3 | #2 | #150
        3 | Cho thôi việc | #1 | #2 | #50
        D | Số người hưởng lương ngân sách cuối kỳ báo cáo | #97 | #100 | #97
        - | Cán bộ, công chức | #78 | #80 | #97.5
        - | Viên chức | #14 | #15 | #93.3
        - | Hợp đồng 68 | #5 | #5 | #100
        | | ………,ngày…tháng…năm 2024 | < | <
        NGƯỜI LẬP BIỂU (Ký, ghi rõ họ và tên; số điện thoại di động và cố định liên hệ) | < | TRƯỞNG BAN (Ký, đóng dấu, ghi rõ họ và tên) | < | <
    )";
    EXPECT_EQ(recognised(form), (Lines{"summary A6:E8 A9:E25 A=serial B=label C=count D=count E=percentage"}));
    const rules::WrittenBook book(form);
    ASSERT_EQ(book.tables.size(), 1U);
    EXPECT_EQ(book.tables[0].title, "THỐNG KÊ TÌNH HÌNH NGƯỜI HƯỞNG LƯƠNG, PHỤ CẤP NGÂN SÁCH KHỐI ĐẢNG, MTTQ, ĐOÀN THỂ "
                                    "CT - XH CẤP TỈNH, CẤP HUYỆN NĂM 2024");
    EXPECT_EQ(lines_of(book.tables[0]), (Lines{
                                            "9 count Số người hưởng lương ngân sách cuối kỳ trước chuyển sang",
                                            "10 count<9 Cán bộ, công chức",
                                            "11 count<9 Viên chức",
                                            "12 count<9 Hợp đồng 68",
                                            "13 count Số người hưởng lương ngân sách tăng trong kỳ",
                                            "14 count<13 Tuyển dụng, tiếp nhận công chức",
                                            "15 count<14 Thi tuyển",
                                            "16 count<14 Tiếp nhận",
                                            "17 count<13 Tuyển dụng, tiếp nhận viên chức",
                                            "18 count Số người hưởng lương ngân sách giảm trong kỳ",
                                            "19 count<18 Nghỉ hưu đúng tuổi",
                                            "20 count<18 Chuyển đi",
                                            "21 count<18 Cho thôi việc",
                                            "22 count Số người hưởng lương ngân sách cuối kỳ báo cáo",
                                            "23 count<22 Cán bộ, công chức",
                                            "24 count<22 Viên chức",
                                            "25 count<22 Hợp đồng 68",
                                        }));
    EXPECT_EQ(findings_in(book), Lines{});
}

// Leaders by post: the title stands between two blocks, all merged over the rows above the header; no serial column.
constexpr auto form_9c = R"(
    HUYỆN ỦY GIA BÌNH BAN TỔ CHỨC | THỐNG KÊ CÁN BỘ LÃNH ĐẠO, QUẢN LÝ CẤP HUYỆN NĂM 2024 | < | < | < | < | < | < | Biểu số 9C - BTCTW Đvt: Người | < | <
    ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^
    Tiêu chí | Ban chấp hành | Ban thường vụ | Lãnh đạo cấp ủy | < | Lãnh đạo HĐND | < | Lãnh đạo UBND | < | Uỷ ban Mặt trận Tổ quốc, đoàn thể CT-XH | <
    ^ | ^ | ^ | Bí thư | Phó bí thư | Chủ tịch | Phó chủ tịch | Chủ tịch | Phó chủ tịch | Chủ tịch | Phó chủ tịch
    #1 | #2 | #3 | #4 | #5 | #6 | #7 | #8 | #9 | #10 | #11
    TỔNG SỐ | #40 | #12 | #1 | #2 | #1 | #2 | #1 | #3 | #6 | #11
    *Trong đó:- Nữ | #8 | #2 | | #1 | | #1 | | #1 | #2 | #4
    - Dân tộc thiểu số | #1 | | | | | | | | |
    1. Tuổi đời | | | | | | | | | |
    - Từ 40 tuổi trở xuống | #10 | #2 | | | | | | #1 | #1 | #4
    - Từ trên 40 tuổi đến 50 tuổi | #20 | #5 | | #1 | #1 | #1 | | #1 | #3 | #5
    - Từ trên 50 tuổi | #10 | #5 | #1 | #1 | | #1 | #1 | #1 | #2 | #2
    2. Trình độ chuyên môn nghiệp vụ | | | | | | | | | |
    - Đại học | #25 | #7 | | #1 | | #1 | | #2 | #4 | #8
    - Trên đại học | #13 | #5 | #1 | #1 | #1 | #1 | #1 | #1 | #2 | #2
    4. Trình độ lý luận chính trị | | | | | | | | | |
    - Trung cấp | #5 | | | | | | | | #1 | #6
    - Cao cấp, cử nhân | #35 | #12 | #1 | #2 | #1 | #2 | #1 | #3 | #5 | #5
    | | | | | | ………,ngày…tháng…năm 2024 | < | < | < | <
    NGƯỜI LẬP BIỂU (Ký, ghi rõ họ và tên; số điện thoại di động và cố định liên hệ) | < | < | < | < | < | TRƯỞNG BAN (Ký, đóng dấu, ghi rõ họ và tên) | < | < | < | <
)";

TEST(PartyForms, Form9LeadersByPost)
{
    EXPECT_EQ(recognised(form_9c),
              (Lines{"summary A3:K5 A6:K18 A=label B=count C=count D=count E=count F=count G=count H=count I=count "
                     "J=count K=count"}));
    const rules::WrittenBook book(form_9c);
    ASSERT_EQ(book.tables.size(), 1U);
    EXPECT_EQ(book.tables[0].title, "THỐNG KÊ CÁN BỘ LÃNH ĐẠO, QUẢN LÝ CẤP HUYỆN NĂM 2024");
    EXPECT_EQ(book.tables[0].title_year, 2024);
    EXPECT_EQ(book.tables[0].unit, "Người");
    EXPECT_EQ(lines_of(book.tables[0]), (Lines{
                                            "6 total TỔNG SỐ",
                                            "7 count/part<6 Nữ",
                                            "8 count/part<6 Dân tộc thiểu số",
                                            "9 section Tuổi đời",
                                            "10 count<9 Từ 40 tuổi trở xuống",
                                            "11 count<9 Từ trên 40 tuổi đến 50 tuổi",
                                            "12 count<9 Từ trên 50 tuổi",
                                            "13 section Trình độ chuyên môn nghiệp vụ",
                                            "14 count<13 Đại học",
                                            "15 count<13 Trên đại học",
                                            "16 section Trình độ lý luận chính trị",
                                            "17 count<16 Trung cấp",
                                            "18 count<16 Cao cấp, cử nhân",
                                        }));
    EXPECT_EQ(findings_in(book), Lines{});
}

TEST(PartyForms, Form10WithChiaRaMergedInFrontOfItsRows)
{
    constexpr auto form = R"(
        TỈNH ỦY BẮC NINH BAN TỔ CHỨC | < | THỐNG KÊ KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ NĂM 2024 | < | < | < | Biểu số 10-BTCTW Đvt: Người | <
        ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^
        TT | Chương trình, hình thức đào tạo, bồi dưỡng | Cán bộ được đào tạo, bồi dưỡng | < | < | Số lớp đào tạo, bồi dưỡng | < | <
        ^ | ^ | Tổng số | Cấp tỉnh | Cấp xã | Tổng số lớp | Cấp ủy cấp tỉnh mở | Cấp ủy cấp huyện mở
        #1 | #2 | 3=4+5 | #4 | #5 | 6=7+8 | #7 | #8
        I | Đào tạo | #16 | #10 | #6 | | |
        1 | Đào tạo chuyên môn | #16 | #10 | #6 | | |
        chia ra | - Đại học | #10 | #6 | #4 | | |
        ^ | + Đào tạo trong nước | #8 | #5 | #3 | | |
        ^ | + Đào tạo ngoài nước | #2 | #1 | #1 | | |
        ^ | - Thạc sỹ (tương đương) | #6 | #4 | #2 | | |
        II | Bồi dưỡng | #9 | #5 | #4 | #3 | #1 | #2
        1 | Nghiệp vụ xây dựng Đảng | #4 | #2 | #2 | #1 | #1 |
        2 | Quản lý nhà nước | #5 | #3 | #2 | #2 | | #2
        Chia ra | + Bồi dưỡng trong nước | #4 | #2 | #2 | #2 | | #2
        ^ | + Bồi dưỡng ngoài nước | #1 | #1 | | | |
        | | | ………,ngày…tháng…năm 2024 | < | < | < | <
        NGƯỜI LẬP BIỂU (Ký, ghi rõ họ và tên) | < | < | TRƯỞNG BAN (Ký, đóng dấu, ghi rõ họ và tên) | < | < | < | <
    )";
    EXPECT_EQ(recognised(form), (Lines{"summary A3:H5 A6:H16 A=serial B=label C=count D=count E=count F=count G=count "
                                       "H=count"}));
    const rules::WrittenBook book(form);
    ASSERT_EQ(book.tables.size(), 1U);
    EXPECT_EQ(book.tables[0].title, "THỐNG KÊ KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ NĂM 2024");
    EXPECT_EQ(lines_of(book.tables[0]), (Lines{
                                            "6 count Đào tạo",
                                            "7 count<6 Đào tạo chuyên môn",
                                            "8 count/division<7 Đại học",
                                            "9 count<8 Đào tạo trong nước",
                                            "10 count<8 Đào tạo ngoài nước",
                                            "11 count/division<7 Thạc sỹ (tương đương)",
                                            "12 count Bồi dưỡng",
                                            "13 count<12 Nghiệp vụ xây dựng Đảng",
                                            "14 count<12 Quản lý nhà nước",
                                            "15 count/division<14 Bồi dưỡng trong nước",
                                            "16 count/division<14 Bồi dưỡng ngoài nước",
                                        }));
    EXPECT_EQ(findings_in(book), Lines{});
}

constexpr auto form_11 = R"(
    TỈNH ỦY BẮC NINH BAN TỔ CHỨC | < | THỐNG KÊ VỀ KẾT QUẢ LUÂN CHUYỂN CÁN BỘ NĂM 2024 | < | < | Biểu số 11-BTCTW Đvt: Lượt người | <
    ^ | ^ | ^ | ^ | ^ | ^ | ^
    Tiêu chí | Cấp tỉnh | < | < | Cấp huyện | < | <
    ^ | Tổng số | Trung ương về tỉnh | Tỉnh về huyện | Huyện về tỉnh | Huyện về xã | Xã này sang xã khác
    #1 | 2 (=3+…+7) | #3 | #4 | #5 | #6 | #7
    TỔNG SỐ | #20 | #1 | #5 | #4 | #6 | #4
    *Trong đó: - Nữ | #6 | | #2 | #1 | #2 | #1
    - Dân tộc thiểu số | #1 | | | | #1 |
    - Tôn giáo | | | | | |
    1. Tuổi đời | | | | | |
    - Từ 40 tuổi trở xuống | #12 | #1 | #3 | #2 | #4 | #2
    - Từ trên 40 tuổi đến 50 tuổi | #8 | | #2 | #2 | #2 | #2
    2. Trình độ lý luận chính trị | | | | | |
    - Trung cấp | #9 | | | #1 | #5 | #3
    - Cao cấp, cử nhân | #11 | #1 | #5 | #3 | #1 | #1
    | | | | ………,ngày…tháng…năm 2024 | < | <
    NGƯỜI LẬP BIỂU (Ký, ghi rõ họ và tên) | < | < | < | TRƯỞNG BAN (Ký, đóng dấu, ghi rõ họ và tên) | < | <
)";

TEST(PartyForms, Form11WithASumFromColumnToColumn)
{
    EXPECT_EQ(recognised(form_11),
              (Lines{"summary A3:G5 A6:G15 A=label B=count C=count D=count E=count F=count G=count"}));
    const rules::WrittenBook book(form_11);
    ASSERT_EQ(book.tables.size(), 1U);
    EXPECT_EQ(book.tables[0].title, "THỐNG KÊ VỀ KẾT QUẢ LUÂN CHUYỂN CÁN BỘ NĂM 2024");
    EXPECT_EQ(book.tables[0].unit, "Lượt người");
    EXPECT_EQ(findings_in(book), Lines{});
    // "2 (=3+…+7)" is a formula like any other.
    std::string wrong(form_11);
    wrong.replace(wrong.find("xuống | #12"), std::string("xuống | #12").size(), "xuống | #13");
    EXPECT_EQ(findings_in(rules::WrittenBook(wrong)), (Lines{"B11 R05"}));
}

TEST(PartyForms, Form12PlannedCadresSayTwiceHowTheTotalIsDivided)
{
    constexpr auto form = R"(
        TỈNH ỦY BẮC NINH BAN TỔ CHỨC | THỐNG KÊ KẾT QUẢ QUY HOẠCH CÁN BỘ CẤP HUYỆN NĂM 2024 | < | < | < | Biểu số 12B-BTCTW Đvt: Lượt người | <
        ^ | ^ | ^ | ^ | ^ | ^ | ^
        Tiêu chí | Uỷ viên BCH | Uỷ viên BTV | Ủy ban Kiểm tra | Bí thư | Lãnh đạo UBND | <
        ^ | ^ | ^ | ^ | ^ | Chủ tịch | Phó chủ tịch
        1 | 2 | 3 | 4 | 5 | 6 | 7
        TỔNG SỐ | #60 | #20 | #7 | #3 | #3 | #6
        *Trong đó:- Nữ | #15 | #5 | #2 | #1 | | #2
        - Dân tộc thiểu số | #2 | #1 | | | |
        *Phân tích tổng số theo: | | | | | |
        1. Tuổi đời | | | | | |
        - Từ 40 tuổi trở xuống | #20 | #5 | #3 | | | #1
        - Từ trên 40 tuổi đến 50 tuổi | #30 | #10 | #3 | #2 | #2 | #4
        - Từ trên 50 tuổi | #10 | #5 | #1 | #1 | #1 | #1
        3. Chức danh khoa học | | | | | |
        - Phó Giáo sư | | | | | |
        - Giáo sư | | | | | |
        | | | | ………,ngày…tháng…năm 2024 | < | <
        NGƯỜI LẬP BIỂU (Ký, ghi rõ họ và tên) | < | < | < | TRƯỞNG BAN (Ký, đóng dấu, ghi rõ họ và tên) | < | <
    )";
    const rules::WrittenBook book(form);
    ASSERT_EQ(book.tables.size(), 1U);
    EXPECT_EQ(recognised(form)[0].substr(0, 22), "summary A3:G5 A6:G13 A");
    EXPECT_EQ(book.tables[0].title, "THỐNG KÊ KẾT QUẢ QUY HOẠCH CÁN BỘ CẤP HUYỆN NĂM 2024");
    EXPECT_EQ(findings_in(book), Lines{});
}

TEST(PartyForms, Form13AppointmentsAndNominations)
{
    constexpr auto form = R"(
        TỈNH ỦY BẮC NINH BAN TỔ CHỨC | THỐNG KÊ SỐ LƯỢT BỔ NHIỆM, GIỚI THIỆU ỨNG CỬ NĂM 2024 | < | < | Biểu số 13-BTCTW Đvt: Lượt người
        ^ | ^ | ^ | ^ | ^
        Bổ nhiệm, giới thiệu cán bộ ứng cử | Cán bộ diện Trung ương quản lý | Cán bộ diện BTV tỉnh ủy quản lý | Cán bộ diện BTV huyện ủy quản lý | Cán bộ cơ sở
        #1 | #2 | #3 | #4 | #5
        TỔNG SỐ | #2 | #15 | #40 | #30
        1. Bổ nhiệm | #1 | #10 | #25 | #20
        Trong đó: Bổ nhiệm lại | | #4 | #10 | #8
        2. Giới thiệu ứng cử | #1 | #5 | #15 | #10
        | | | ………,ngày…tháng…năm 2024 | <
        NGƯỜI LẬP BIỂU (Ký, ghi rõ họ và tên) | < | | TRƯỞNG BAN (Ký, đóng dấu, ghi rõ họ và tên) | <
    )";
    EXPECT_EQ(recognised(form), (Lines{"summary A3:E4 A5:E8 A=label B=count C=count D=count E=count"}));
    const rules::WrittenBook book(form);
    ASSERT_EQ(book.tables.size(), 1U);
    EXPECT_EQ(book.tables[0].unit, "Lượt người");
    EXPECT_EQ(lines_of(book.tables[0]), (Lines{
                                            "5 total TỔNG SỐ",
                                            "6 count Bổ nhiệm",
                                            "7 count/part<6 Bổ nhiệm lại",
                                            "8 count Giới thiệu ứng cử",
                                        }));
    EXPECT_EQ(findings_in(book), Lines{});
    // The total at the top is the sum of both, part of which is no third.
    std::string wrong(form);
    wrong.replace(wrong.find("TỔNG SỐ | #2 | #15"), std::string("TỔNG SỐ | #2 | #15").size(), "TỔNG SỐ | #2 | #19");
    EXPECT_EQ(findings_in(rules::WrittenBook(wrong)), (Lines{"C5 R04 => 15"}));
}

} // namespace
} // namespace datchuan::tables
