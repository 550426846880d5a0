// Empty cells of forms of counts: which get a formula, and which are better left.
#include <gtest/gtest.h>

#include "filled_form.hpp"

namespace datchuan::rules {
namespace {

using Lines = std::vector<std::string>;

std::string name_of(FormGap::Why why)
{
    switch (why) {
    case FormGap::Why::no_base:
        return "no base";
    case FormGap::Why::typed:
        return "typed";
    case FormGap::Why::no_whole:
        return "no whole";
    case FormGap::Why::too_great:
        return "too great";
    case FormGap::Why::merged:
        return "merged";
    }
    return {};
}

// What is filled in, form by form; it must give no finding that wasn't there.
Lines filled(std::string_view text)
{
    const WrittenBook written_book(text);
    const Lines before = written(written_book.book(), run(written_book.book(), {}));
    sheet::Workbook workbook = sheet::copy_of(written_book.workbook);
    const std::vector<tables::Table> forms = tables::recognise_forms(workbook, {}, written_book.tables);
    const Book book{workbook, forms, *written_book.registry, written_book.settings};
    Lines lines;
    std::vector<FormFormula> all;
    for (std::uint32_t index = 0; index < forms.size(); ++index) {
        const FormFormulas result = form_formulas(TableView(book, index), workbook);
        for (const FormFormula& each : result.formulas) {
            lines.push_back(sheet::cell_name(each.cell.column, each.cell.row) + " " + each.formula + " " +
                            figure_text(each.value) + (each.look == Look::percent ? " as percent" : ""));
            all.push_back(each);
        }
        for (const FormGap& gap : result.gaps)
            lines.push_back(sheet::cell_name(gap.cell.column, gap.cell.row) + " " + name_of(gap.why));
    }
    for (const std::string& finding : findings_with(written_book, all))
        EXPECT_TRUE(std::find(before.begin(), before.end(), finding) != before.end()) << finding;
    return lines;
}

TEST(FormFormulas, TheNumberRowSaysHowAPercentageIsComputed)
{
    EXPECT_EQ(filled(R"(
        KẾT QUẢ BỒI DƯỠNG CÁN BỘ
        STT | Đơn vị    | Được bồi dưỡng | Tổng số cán bộ | Tỷ lệ (%)  | Số lớp
        A   | B         | 1              | 2              | 3=1*100/2  | 4
        #1  | Sở Nội vụ | #20            | #40            |            | #1
        #2  | Sở Y tế   | #10            | #40            | #25        | #1
        #3  | Sở Tư pháp|                | #12            |            |
        #4  | Sở Xây dựng| #0            | #0             |            |
        #5  | Sở Công Thương| 7          | #10            |            |
    )"),
              (Lines{"E4 =C4*100/D4 50", "E7 no whole", "E8 typed"}));
}

TEST(FormFormulas, TheNumberRowSaysWhatATotalAddsUp) // Biểu số 10-BTCTW
{
    EXPECT_EQ(filled(R"(
        KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ
        NĂM 2024
        TT | Chương trình, hình thức đào tạo, bồi dưỡng | Cán bộ được đào tạo, bồi dưỡng | < | < | < | < | Số lớp | < | <
        ^ | ^ | Tổng số | Cấp tỉnh | < | Cấp huyện | Cấp xã | Tổng số lớp | Cấp tỉnh mở | Cấp huyện mở
        ^ | ^ | ^ | Tổng số | Trong đó: lãnh đạo, quản lý | ^ | ^ | ^ | ^ | ^
        #1 | #2 | 3=4+6+7 | #4 | #5 | #6 | #7 | 8=9+10 | #9 | #10
        I | Bồi dưỡng | | | | | | | |
        #1 | Nghiệp vụ xây dựng Đảng | | #2 | #1 | #3 | #4 | | #1 | #2
        #2 | Quản lý nhà nước | | #5 | | | | | - | #1
        #3 | Tin học | | | | | | | |
    )"),
              (Lines{"C8 =D8+F8+G8 9", "C9 =D9+F9+G9 5", "H8 =I8+J8 3", "H9 =SUM(I9;J9) 1"}));
}

TEST(FormFormulas, HeadingsNameTheTwoCountsOfAnEmptyColumn)
{
    EXPECT_EQ(filled(R"(
        TỶ LỆ CÔNG CHỨC ĐƯỢC BỒI DƯỠNG
        STT | Đơn vị      | Tổng số công chức | Số được bồi dưỡng | Tỷ lệ (%) | Ghi chú
        #1  | Sở Nội vụ   | #40               | #10               |           |
        #2  | Sở Y tế     | #50               | #30               |           |
        #3  | Sở Tư pháp  | #50               |                   |           |
            | Tổng cộng   | #140              | #40               |           |
    )"),
              (Lines{"E3 =D3*100/C3 25", "E4 =D4*100/C4 60", "E6 =D6*100/C6 28,571429"}));
}

TEST(FormFormulas, AColumnWithoutAPercentSignGetsTruePercentages)
{
    EXPECT_EQ(filled(R"(
        CÔNG CHỨC NỮ VÀ ĐẢNG VIÊN
        STT | Đơn vị    | Tổng số  | < | Nữ | < | Đảng viên | <
        ^   | ^         | Biên chế | Có mặt | Số lượng | Tỷ lệ | Số lượng | Tỷ lệ
        #1  | Sở Nội vụ | #42      | #40    | #10      |       | #30      |
        #2  | Sở Y tế   | #55      | #50    | #30      |       | #20      |
    )"),
              (Lines{"F4 no base", "H4 no base"})); // which of the two totals isn't said
    EXPECT_EQ(filled(R"(
        CÔNG CHỨC NỮ VÀ ĐẢNG VIÊN
        STT | Đơn vị    | Tổng số | Nữ | < | Đảng viên | <
        ^   | ^         | ^       | Số lượng | Tỷ lệ | Số lượng | Tỷ lệ
        #1  | Sở Nội vụ | #40     | #10      |       | #30      |
        #2  | Sở Y tế   | #50     | #30      |       | #20      |
    )"),
              (Lines{"E4 =D4/C4 0,25 as percent", "E5 =D5/C5 0,6 as percent", "G4 =F4/C4 0,75 as percent",
                     "G5 =F5/C5 0,4 as percent"}));
}

TEST(FormFormulas, WhatStandsInTheColumnTellsTheRest)
{
    EXPECT_EQ(filled(R"(
        CƠ CẤU CÔNG CHỨC THEO NGẠCH
        STT | Ngạch                | Số công chức | Nữ   | Tỷ lệ
        #1  | Chuyên viên cao cấp  | #10          | #4   | #0.1
        #2  | Chuyên viên chính    | #30          | #9   | #0.3
        #3  | Chuyên viên          | #60          | #20  |
            | Tổng cộng            | #100         | #33  | #1
    )"),
              (Lines{"E5 =C5/C$6 0,6 as percent"}));
}

TEST(FormFormulas, PlansMayBeExceededOthersNot)
{
    EXPECT_EQ(filled(R"(
        KẾT QUẢ BỒI DƯỠNG CÔNG CHỨC
        STT | Nội dung bồi dưỡng | Kế hoạch | Thực hiện | Tỷ lệ so với kế hoạch (%)
        #1  | Quản lý nhà nước   | #40      | #50       |
        #2  | Tin học            | #50      | #30       |
    )"),
              (Lines{"E3 =D3*100/C3 125", "E4 =D4*100/C4 60"}));
    EXPECT_EQ(filled(R"(
        KẾT QUẢ BỒI DƯỠNG CÔNG CHỨC
        STT | Đơn vị      | Tổng số | Số được bồi dưỡng | Tỷ lệ (%)
        #1  | Sở Nội vụ   | #40     | #50               |
        #2  | Sở Y tế     | #50     | #30               |
    )"),
              (Lines{"E4 =D4*100/C4 60", "E3 too great"}));
}

TEST(FormFormulas, AHeadingMayNameItsCount)
{
    EXPECT_EQ(filled(R"(
        CÔNG CHỨC CÁC SỞ
        STT | Đơn vị      | Tổng số | Nữ  | Đảng viên | Tỷ lệ nữ (%) | Tỷ lệ người dân tộc (%)
        #1  | Sở Nội vụ   | #40     | #10 | #20       |              |
        #2  | Sở Y tế     | #50     | #30 | #40       |              |
    )"),
              (Lines{"F3 =D3*100/C3 25", "F4 =D4*100/C4 60", "G3 no base"}));
}

TEST(FormFormulas, NoTwoCountsNoPercentage)
{
    EXPECT_EQ(filled(R"(
        KẾT QUẢ BỒI DƯỠNG CÔNG CHỨC
        STT | Đơn vị    | Số lớp | Số lượt người | Tỷ lệ công chức được bồi dưỡng (%)
        #1  | Sở Nội vụ | #2     | #40           |
        #2  | Sở Y tế   | #3     | #50           |
    )"),
              (Lines{"E3 no base"}));
}

TEST(FormFormulas, TotalsOfOneList)
{
    EXPECT_EQ(filled(R"(
        SỐ LƯỢNG CÔNG CHỨC ĐƯỢC BỒI DƯỠNG
        STT | Đơn vị      | Số công chức | Nữ  | Tin học
        #1  | Sở Nội vụ   | #40          | #10 |
        #2  | Sở Y tế     | #50          | #30 |
        #3  | Sở Tư pháp  | #50          |     |
            | Tổng cộng   |              |     |
    )"),
              (Lines{"C6 =SUM(C3:C5) 140", "D6 =SUM(D3:D5) 40"}));
}

TEST(FormFormulas, MeansAndDurationsHaveNoTotal)
{
    EXPECT_EQ(filled(R"(
        SỐ LƯỢNG CÔNG CHỨC ĐƯỢC BỒI DƯỠNG
        STT | Đơn vị      | Số công chức | Tuổi bình quân | Số ngày học | Định biên | Kinh phí (triệu đồng)
        #1  | Sở Nội vụ   | #40          | #41            | #5          | #1.5      | #12.5
        #2  | Sở Y tế     | #50          | #39            | #3          | #2        | #20
            | Tổng cộng   |              |                |             |           |
    )"),
              (Lines{"C5 =SUM(C3:C4) 90", "G5 =SUM(G3:G4) 32,5"}));
}

TEST(FormFormulas, TotalsNameTheirPartsOrFollowTheOutline)
{
    EXPECT_EQ(filled(R"(
        SỐ LƯỢNG CÔNG CHỨC ĐƯỢC BỒI DƯỠNG
        TT  | Đối tượng          | Tin học | Ngoại ngữ
        I   | Cấp tỉnh           |         |
        #1  | Lãnh đạo, quản lý  | #4      | #2
        #2  | Chuyên môn         | #6      | #3
        II  | Cấp xã             | #9      |
        #1  | Cán bộ             | #5      | #1
        #2  | Công chức          | #4      |
            | Tổng cộng (I+II)   |         |
    )"),
              (Lines{"C9 =SUM(C4:C6) 19", "D9 =SUM(D4:D5;D7:D8) 6"}));
}

TEST(FormFormulas, PersonsInSeveralProgrammesAreNotAddedUp)
{
    EXPECT_EQ(filled(R"(
        KẾT QUẢ BỒI DƯỠNG CÔNG CHỨC NĂM 2024
        Đơn vị tính: Người
        TT | Chương trình      | Số học viên | Nữ
        #1 | Quản lý nhà nước  | #40         | #10
        #2 | Tin học           | #50         | #30
           | Tổng cộng         |             |
    )"),
              (Lines{}));
    EXPECT_EQ(filled(R"(
        KẾT QUẢ BỒI DƯỠNG CÔNG CHỨC NĂM 2024
        Đơn vị tính: Lượt người
        TT | Chương trình      | Số học viên | Nữ
        #1 | Quản lý nhà nước  | #40         | #10
        #2 | Tin học           | #50         | #30
           | Tổng cộng         |             |
    )"),
              (Lines{"C6 =SUM(C4:C5) 90", "D6 =SUM(D4:D5) 40"}));
}

TEST(FormFormulas, MergedCellsAndTextsAreLeft)
{
    EXPECT_EQ(filled(R"(
        TỶ LỆ CÔNG CHỨC ĐƯỢC BỒI DƯỠNG
        STT | Đơn vị      | Tổng số công chức | Số được bồi dưỡng | Tỷ lệ (%) | Ghi chú
        #1  | Sở Nội vụ   | #40               | #10               |           | <
        #2  | Sở Y tế     | #50               | #30               | #60       |
        #3  | Sở Tư pháp  | #50               | #20               | -         |
        #4  | Sở Xây dựng | #40               | #20               | #50       |
    )"),
              (Lines{"E3 merged"}));
}

} // namespace
} // namespace datchuan::rules
