// Targets tables of clerks' own shapes, and which of their lines are known by their wording.
#include "filled.hpp"

namespace datchuan::targets {
namespace {

// Ten civil servants: eight with a law course, four of them with ethics, five with skills; two public employees who
// lead, one of them trained in it.
constexpr std::string_view lists = R"(
        DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC
        STT | Họ và tên  | Ngày sinh  | Giới tính | Chức vụ     | Đơn vị    | Đối tượng
        #1  | Trần Văn A | 01/01/1980 | Nam       | Chuyên viên | Sở Nội vụ | Công chức
        #2  | Trần Văn B | 02/01/1980 | Nam       | Chuyên viên | Sở Nội vụ | Công chức
        #3  | Trần Văn C | 03/01/1980 | Nam       | Chuyên viên | Sở Nội vụ | Công chức
        #4  | Trần Văn D | 04/01/1980 | Nam       | Chuyên viên | Sở Nội vụ | Công chức
        #5  | Trần Thị E | 05/01/1980 | Nữ        | Chuyên viên | Sở Nội vụ | Công chức
        #6  | Trần Thị G | 06/01/1980 | Nữ        | Chuyên viên | Sở Nội vụ | Công chức
        #7  | Trần Thị H | 07/01/1980 | Nữ        | Chuyên viên | Sở Nội vụ | Công chức
        #8  | Trần Thị I | 08/01/1980 | Nữ        | Chuyên viên | Sở Nội vụ | Công chức
        #9  | Trần Văn K | 09/01/1980 | Nam       | Chuyên viên | Sở Nội vụ | Công chức
        #10 | Trần Văn L | 10/01/1980 | Nam       | Chuyên viên | Sở Nội vụ | Công chức
        #11 | Trần Văn M | 11/01/1980 | Nam       | Hiệu trưởng | Trường A  | Viên chức
        #12 | Trần Văn N | 12/01/1980 | Nam       | Hiệu trưởng | Trường B  | Viên chức
== Bồi dưỡng: KẾT QUẢ BỒI DƯỠNG
        STT | Họ và tên  | Ngày sinh  | Tên khóa học            | Đến ngày   | Kết quả
        #1  | Trần Văn A | 01/01/1980 | Kiến thức pháp luật     | 10/05/2024 | Đạt
        #2  | Trần Văn B | 02/01/1980 | Kiến thức pháp luật     | 10/05/2024 | Đạt
        #3  | Trần Văn C | 03/01/1980 | Kiến thức pháp luật     | 10/05/2024 | Đạt
        #4  | Trần Văn D | 04/01/1980 | Kiến thức pháp luật     | 10/05/2024 | Đạt
        #5  | Trần Thị E | 05/01/1980 | Kiến thức pháp luật     | 10/05/2024 | Đạt
        #6  | Trần Thị G | 06/01/1980 | Kiến thức pháp luật     | 10/05/2024 | Đạt
        #7  | Trần Thị H | 07/01/1980 | Kiến thức pháp luật     | 10/05/2024 | Đạt
        #8  | Trần Thị I | 08/01/1980 | Kiến thức pháp luật     | 10/05/2024 | Đạt
        #9  | Trần Văn A | 01/01/1980 | Đạo đức công vụ         | 10/05/2024 | Đạt
        #10 | Trần Văn B | 02/01/1980 | Đạo đức công vụ         | 10/05/2024 | Đạt
        #11 | Trần Văn C | 03/01/1980 | Đạo đức công vụ         | 10/05/2024 | Đạt
        #12 | Trần Văn D | 04/01/1980 | Đạo đức công vụ         | 10/05/2024 | Đạt
        #13 | Trần Văn A | 01/01/1980 | Kỹ năng thực thi công vụ | 10/05/2024 | Đạt
        #14 | Trần Văn B | 02/01/1980 | Kỹ năng thực thi công vụ | 10/05/2024 | Đạt
        #15 | Trần Văn C | 03/01/1980 | Kỹ năng thực thi công vụ | 10/05/2024 | Đạt
        #16 | Trần Văn D | 04/01/1980 | Kỹ năng thực thi công vụ | 10/05/2024 | Đạt
        #17 | Trần Thị E | 05/01/1980 | Kỹ năng thực thi công vụ | 10/05/2024 | Đạt
        #18 | Trần Văn M | 11/01/1980 | Bồi dưỡng năng lực quản lý | 10/05/2024 | Đạt
)";

Filled with(std::string_view table)
{
    return filled(std::string(lists) + std::string(table), shipped_profiles().front().rows);
}

TEST(OwnTargets, CountsAndALivePercentage)
{
    const Filled result = with(R"(
== Kết quả
        KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU BỒI DƯỠNG
        STT | Nội dung chỉ tiêu | Mục tiêu (%) | Tổng số | Số người đạt | Tỷ lệ (%) | Đánh giá
        #1  | 80% cán bộ, công chức được cập nhật kiến thức pháp luật | #80 | | | |
        #2  | 70% cán bộ, công chức được bồi dưỡng kỹ năng và phương pháp thực thi công vụ | #70 | | | |
        #3  | 70% viên chức giữ chức vụ lãnh đạo, quản lý được bồi dưỡng năng lực, kỹ năng quản lý | #70 | | | |
)");
    EXPECT_EQ(result.cells, (Lines{"D3 10", "E3 8", "D4 10", "E4 5", "G4 Chưa đạt", "D5 2", "E5 1", "G5 Chưa đạt",
                                   "F3 =E3*100/D3", "F4 =E4*100/D4", "F5 =E5*100/D5"}));
    EXPECT_EQ(result.left, Lines{});
}

TEST(OwnTargets, APercentageAloneIsANumber)
{
    const Filled result = with(R"(
== Kết quả
        CÁC CHỈ TIÊU ĐÀO TẠO, BỒI DƯỠNG GIAI ĐOẠN 2021-2025
        Chỉ tiêu | Kế hoạch giao | Kết quả thực hiện (%)
        CBCC được cập nhật kiến thức pháp luật và đạo đức công vụ | ≥ 80% |
        CBCC được bồi dưỡng kỹ năng, phương pháp thực thi công vụ | ≥ 70% |
)");
    EXPECT_EQ(result.cells, (Lines{"C3 40,0", "C4 50,0"}));
    EXPECT_EQ(result.left, Lines{});
}

TEST(OwnTargets, GroupsNamedAboveAndTruePercentages)
{
    const Filled result = with(R"(
== Kết quả
        TÌNH HÌNH THỰC HIỆN CHỈ TIÊU BỒI DƯỠNG NĂM 2025
        TT | Chỉ tiêu | Chỉ tiêu 2025 | Kết quả | < | Còn thiếu
        ^  | ^        | ^             | Số lượng | Tỷ lệ | ^
        I  | Cán bộ, công chức | | | |
        #1 | Cập nhật kiến thức pháp luật, đạo đức công vụ | 80% | | |
        #2 | Bồi dưỡng kỹ năng, phương pháp thực thi công vụ | 70% | | |
        II | Viên chức | | | |
        #1 | Bồi dưỡng theo tiêu chuẩn chức danh nghề nghiệp | 80% | | |
)");
    EXPECT_EQ(result.cells, (Lines{"D5 4", "E5 40,0%", "F5 4", "D6 5", "E6 50,0%", "F6 2", "D8 0", "E8 0,0%", "F8 2"}));
}

TEST(OwnTargets, WhatIsNotTheSameIsLeft)
{
    const Filled result = with(R"(
== Kết quả
        KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU BỒI DƯỠNG
        STT | Nội dung chỉ tiêu | Mục tiêu (%) | Đạt | Tổng số
        #1  | 80% cán bộ, công chức được cập nhật kiến thức pháp luật, đạo đức công vụ | #80 | | 
        #2  | 75% cán bộ, công chức được bồi dưỡng kỹ năng thực thi công vụ | #75 | | 
        #3  | 80% công chức được cập nhật kiến thức pháp luật | #80 | |
        #4  | 80% cán bộ, công chức dưới 45 tuổi được cập nhật kiến thức pháp luật | #80 | |
        #5  | 80% cán bộ, công chức nữ được cập nhật kiến thức pháp luật | #80 | |
        #6  | 80% cán bộ, công chức được bồi dưỡng ngoại ngữ | #80 | |
        #7  | 80% cán bộ, công chức được cập nhật kiến thức pháp luật | #80 | #3 |
)");
    EXPECT_EQ(result.cells, (Lines{"D3 4", "E3 10"}));
    EXPECT_EQ(result.left.size(), 3U);
}

TEST(OwnTargets, APlanOfCoursesIsNoTableOfTargets)
{
    const Filled result = with(R"(
== Kế hoạch
        KẾT QUẢ THỰC HIỆN KẾ HOẠCH BỒI DƯỠNG
        TT | Chương trình     | Kế hoạch | Thực hiện | Tỷ lệ (%)
        #1 | Quản lý nhà nước | #40      | #30       |
        #2 | Tin học          | #50      | #20       |
)");
    EXPECT_EQ(result.cells, (Lines{"E3 =D3*100/C3", "E4 =D4*100/C4"}));
}

TEST(OwnTargets, TheNameOfAGroupIsNoTarget)
{
    const Filled result = with(R"(
== Biểu
        KẾT QUẢ BỒI DƯỠNG THEO KẾ HOẠCH
        TT | Đối tượng                        | Kế hoạch | Thực hiện
        #1 | Cán bộ, công chức                | #40      |
        #2 | Người hoạt động không chuyên trách | #50    |
)");
    EXPECT_EQ(result.cells, Lines{});
    EXPECT_TRUE(std::none_of(result.left.begin(), result.left.end(), [](const std::string& sentence) {
        return sentence.find("chỉ tiêu") != std::string::npos;
    }));
}

} // namespace
} // namespace datchuan::targets
