#include "rule_table.hpp"

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

TEST(MarkUnclear, FiresOnSignsThatSayNeitherYesNorNo)
{
    check_table(mark_unclear, R"(
        STT | Họ và tên      | Ngày sinh  | Đơn vị    | Nội dung đã bồi dưỡng | <               | <             | <
        ^   | ^              | ^          | ^         | Pháp luật             | Đạo đức công vụ | Chuyển đổi số | Quốc phòng, an ninh
        1   | Nguyễn Văn An  | 15/08/1984 | Sở Y tế   | x                     | ✓               | X             | #4
        2   | Lê Thị Bình    | 02/03/1990 | Sở Y tế   | ?                     | có              | 2023          | ĐT4              <- R37 @E
        3   | Trần Văn Cường | 02/03/1979 | Sở Y tế   | //                    | chưa            | 12/5/2023     | Đối tượng 4      <- R37 @E
        4   | Phạm Thị Dung  | 02/03/1979 | Sở Y tế   |                       | -               | 0123/CN       | x                // blank, no, a certificate
        5   | Vũ Thị Đào     | 02/03/1979 | Sở Y tế   | x                     | x               | x ?           | x                <- R37 @G
        6   | Hà Văn Giang   | 02/03/1979 | Sở Y tế   | x                     | linh tinh       | date:2024-02-29 | đang học       <- R37 @F
        7   | Mai Văn Hải    | 02/03/1979 | Sở Y tế   | #7                    | #1              | #2023         | x                <- R37 @E
        8   | Tạ Thị Hoa     | 02/03/1979 | Sở Y tế   | x                     | !532            | …             | #0               // R08; nothing
    )");
}

TEST(MarkUnclear, FiresInLevelGroupsAndTheLeaderColumn)
{
    check_table(mark_unclear, R"(
        STT | Họ và tên      | Ngày sinh  | Lãnh đạo, quản lý | Trình độ LLCT | <         | <      | Trình độ chuyên môn
        ^   | ^              | ^          | ^                 | Cao cấp       | Trung cấp | Sơ cấp | ^
        1   | Nguyễn Văn An  | 15/08/1984 | x                 |               | x         |        | ?                     // not to be marked
        2   | Lê Thị Bình    | 02/03/1990 | ?                 |               |           | 2015   | Đại học               <- R37 @Lãnh đạo, quản lý
        3   | Trần Văn Cường | 02/03/1979 | Trưởng phòng      | ?             | x         |        | Đại học               <- R37 @Cao cấp
        4   | Phạm Thị Dung  | 02/03/1979 |                   |               | gì đó     |        | Đại học               <- R37 @Trung cấp
        5   | Vũ Thị Đào     | 02/03/1979 |                   |               | Trung cấp |        | Đại học               // a level
    )");
}

TEST(MarkUnclear, ReadsChoicesThatStandSideBySide)
{
    check_table(mark_unclear, R"(
        STT | Họ và tên      | Năm sinh | <    | Đại biểu HĐND cấp | <
        ^   | ^              | Nam      | Nữ   | Tỉnh              | Xã
        1   | Nguyễn Văn An  | 1984     |      | x                 |
        2   | Lê Thị Bình    |          | 1990 |                   | ?      <- R37 @F
        3   | Trần Văn Cường | 1979     |      |                   | x
        4   | Phạm Văn Dũng  | 1980     |      | Tỉnh              |
    )");
}

TEST(MarkUnclear, LeavesColumnsOfWordsAlone)
{
    check_table(mark_unclear, R"(
        STT | Họ và tên      | Ngày sinh  | Đơn vị    | Nội dung đã bồi dưỡng | <
        ^   | ^              | ^          | ^         | Pháp luật             | Nơi học tập
        1   | Nguyễn Văn An  | 15/08/1984 | Sở Y tế   | x                     | Trường Chính trị
        2   | Lê Thị Bình    | 02/03/1990 | Sở Y tế   | x                     | Học viện Hành chính
        3   | Trần Văn Cường | 02/03/1979 | Sở Y tế   |                       |
    )");
}

} // namespace
} // namespace datchuan::rules
