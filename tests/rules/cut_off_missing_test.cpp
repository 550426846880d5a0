#include <gtest/gtest.h>

#include "targets_table.hpp"

namespace datchuan::rules {
namespace {

constexpr sheet::Address header{2, 0, 0};

std::string sentence_of(const WrittenBook& written)
{
    const auto findings = run(written.book(), only(cut_off_missing));
    if (findings.empty())
        return {};
    EXPECT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].cell, header);
    EXPECT_EQ(message(findings[0], Language::english).find('{'), std::string::npos);
    return message(findings[0], Language::vietnamese);
}

TEST(CutOffMissing, AsksForADateOfEachTarget)
{
    const TargetRow dated = judged("T1", 1, 0, 2, 1);
    TargetRow undated = judged("T3", 1, 0, 2, 2);
    undated.cut_off = {};
    EXPECT_EQ(sentence_of(with_targets(roll_with_records, {dated})), "");
    EXPECT_EQ(sentence_of(with_targets(roll_with_records, {undated})),
              "Chưa có ngày chốt số liệu. Vui lòng nhập, ví dụ 31/12/2025.");
    EXPECT_EQ(sentence_of(with_targets(roll_with_records, {dated, undated})),
              "Chưa có ngày chốt số liệu của chỉ tiêu T3. Vui lòng nhập, ví dụ 31/12/2025.");
}

TEST(CutOffMissing, NamesDataThatAreNewer)
{
    constexpr std::string_view newer = R"(
        == Danh sách
        TT | Họ và tên       | Ngày sinh  | Đơn vị     | Nhóm đối tượng | Ngày tuyển dụng
        1  | Nguyễn Văn An   | 15/08/1974 | Sở Nội vụ  | Công chức      | 01/08/2000
        2  | Lê Thị Bình     | 02/03/2000 | Sở Nội vụ  | Công chức      | 01/02/2026
        == Bồi dưỡng
        TT | Họ và tên       | Ngày sinh  | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày   | Kết quả
        1  | Nguyễn Văn An   | 15/08/1974 | Cập nhật kiến thức pháp luật  | 06/06/2022 | 10/06/2022 | Đạt
        2  | Nguyễn Văn An   | 15/08/1974 | Bồi dưỡng đạo đức công vụ     | 05/01/2026 | 09/01/2026 | Đạt
        3  | Nguyễn Văn An   | 15/08/1974 | Kỹ năng soạn thảo văn bản     | 05/10/2026 | 09/10/2026 |
        4  | Nguyễn Văn An   | 15/08/1974 | Kỹ năng giao tiếp             | 29/12/2025 | 05/01/2026 | Đang học
    )";
    const WrittenBook written = with_targets(newer, {judged("T1", 1, 0, 2, 1)});
    EXPECT_EQ(sentence_of(written), "Có 2 dòng số liệu sau ngày chốt 31/12/2025, dòng đầu ở ô B3 (Danh sách). Vui lòng "
                                    "kiểm tra ngày chốt; số liệu sau ngày này không được tính.");
    // The clerk has asked for a later day.
    WrittenBook later = with_targets(newer, {judged("T1", 1, 0, 2, 1)});
    later.settings.as_of = {2026, 6, 30};
    EXPECT_EQ(sentence_of(later), "");
}

TEST(CutOffMissing, SaysThatItNeedsATargetsTable)
{
    const WrittenBook written(roll_with_records);
    EXPECT_EQ(sentence_of(written), "");
    EXPECT_EQ(not_checked(written.book(), only(cut_off_missing), Language::english).size(), 1U);
}

} // namespace
} // namespace datchuan::rules
