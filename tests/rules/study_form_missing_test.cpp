#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(StudyFormMissing, AsksCoursesOfPoliticalTheory)
{
    check_table(study_form_missing, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng                        | Hình thức       | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | Trung cấp lý luận chính trị               | Không tập trung | 10/04/2023 | 31/08/2023
        2  | Lê Thị Bình     | Trung cấp lý luận chính trị               |                 | 10/04/2023 | 31/08/2023   <- R62 @Hình thức
        3  | Trần Văn Cường  | Cao cấp LLCT                              | -               | 10/04/2023 | 31/08/2023   <- R62
        4  | Phạm Thị Dung   | Cập nhật kiến thức pháp luật              |                 | 10/04/2023 | 31/08/2023
        5  | Vũ Thị Đào      | Trung cấp LLCT hệ không tập trung         |                 | 10/04/2023 | 31/08/2023   // its title says it
        6  | Hà Văn Giang    | Trung cấp lý luận chính trị               | VLVH            | 10/04/2023 | 31/08/2023
        7  | Mai Văn Hải     | Cập nhật kiến thức lý luận chính trị      |                 | 10/04/2023 | 12/04/2023
    )");
}

TEST(StudyFormMissing, TakesAMarkInEitherColumn)
{
    check_table(study_form_missing, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày   | Hình thức | <
        ^  | ^               | ^                             | ^          | ^          | Tập trung | Không tập trung
        1  | Nguyễn Văn An   | Trung cấp lý luận chính trị   | 10/04/2023 | 31/08/2023 |           | x
        2  | Lê Thị Bình     | Trung cấp lý luận chính trị   | 10/04/2023 | 31/08/2023 | x         |
        3  | Trần Văn Cường  | Trung cấp lý luận chính trị   | 10/04/2023 | 31/08/2023 |           |                <- R62
    )");
}

TEST(StudyFormMissing, LeavesListsWithoutTheColumnAlone)
{
    check_table(study_form_missing, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | Trung cấp lý luận chính trị   | 10/04/2023 | 31/08/2023
    )");
}

} // namespace
} // namespace datchuan::rules
