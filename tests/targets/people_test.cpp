#include "targets/people.hpp"

#include <gtest/gtest.h>

#include "targets/counting.hpp"

namespace datchuan::targets {
namespace {

constexpr std::string_view book = R"(
    Họ và tên     | Ngày sinh  | Giới tính | Chức vụ      | Đơn vị      | Đối tượng    | Ghi chú
    Phạm Thị An   | 01/01/1980 | Nữ        | Trưởng phòng | Sở Nội vụ   | Công chức    |
    Phạm Văn Bình | 02/01/1990 | Nam       | Chuyên viên  | Sở Tài chính | Công chức   |
    Phạm Thị Chi  | 03/01/1985 | Nữ        | Chuyên viên  | Sở Nội vụ   | Công chức    |
    Phạm Văn Dũng | 04/01/1979 | Nam       | Chuyên viên  | Sở Tài chính | Công chức   |
    Phạm Thị Nga  | 05/01/1980 | Nữ        | Văn thư      | Sở Nội vụ   | Hợp đồng 111 |
    Phạm Văn Kiên | 06/01/1981 | Nam       | Chuyên viên  | Sở Nội vụ   | Công chức    | Nghỉ hưu từ 01/6/2024
    Phạm Thị Lan  | 07/01/1982 | Nữ        | Giáo viên    | Trường Mầm non Sen | Viên chức |
    == Bồi dưỡng
    Họ và tên     | Ngày sinh  | Tên khóa bồi dưỡng           | Đến ngày   | Kết quả
    Phạm Thị An   | 01/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá
    Phạm Văn Bình | 02/01/1990 | Cập nhật kiến thức pháp luật | không rõ   | Khá
)";

class PeopleBehind : public testing::Test
{
protected:
    // "Sheet cell name (agency): why", a line each
    static std::string told(const std::vector<NamedPerson>& people)
    {
        std::string lines;
        for (const NamedPerson& each : people)
            lines += std::to_string(each.decided_by.sheet) + "!" +
                     sheet::cell_name(each.decided_by.column, each.decided_by.row) + " " + each.name + " (" +
                     each.agency + "): " + each.why + "\n";
        return lines;
    }

    rules::WrittenBook written_{book};
    Target target_ = std::get<Target>(parse(law_target(), Language::vietnamese));
    Result result_ =
        compute({law_target()}, written_.workbook, written_.tables, *written_.registry, {}, Language::vietnamese)
            .front();
    People people_{written_.workbook, written_.tables, *written_.registry, Language::vietnamese};
};

TEST_F(PeopleBehind, EachBucketNamesTheCellThatDecided)
{
    EXPECT_EQ(told(people_.of(target_, result_, Bucket::reached)),
              "1!C2 Phạm Thị An (Sở Nội vụ): “Cập nhật kiến thức pháp luật”, hoàn thành 11/03/2022.\n");
    EXPECT_EQ(told(people_.of(target_, result_, Bucket::undecided)),
              "1!C3 Phạm Văn Bình (Sở Tài chính): “Cập nhật kiến thức pháp luật”: chưa rõ ngày hoàn thành. Vui lòng bổ "
              "sung ngày.\n");
    EXPECT_EQ(told(people_.of(target_, result_, Bucket::missing)),
              "0!A4 Phạm Thị Chi (Sở Nội vụ): Chưa có khóa phù hợp đã hoàn thành trong kỳ.\n"
              "0!A5 Phạm Văn Dũng (Sở Tài chính): Chưa có khóa phù hợp đã hoàn thành trong kỳ.\n");
}

TEST_F(PeopleBehind, WhoIsNotCountedAndWhy)
{
    EXPECT_EQ(told(people_.not_counted(target_, result_)),
              "0!F6 Phạm Thị Nga (Sở Nội vụ): Dòng này là lao động hợp đồng.\n"
              "0!G7 Phạm Văn Kiên (Sở Nội vụ): Dòng này đã nghỉ, chuyển trước ngày chốt 31/12/2025.\n");
}

TEST_F(PeopleBehind, TheCardInWords)
{
    EXPECT_EQ(card_sentence(result_.card, Language::vietnamese),
              "Danh sách có 7 dòng: 4 thuộc đối tượng; 1 thuộc nhóm khác; 1 là lao động hợp đồng; 1 đã nghỉ, chuyển "
              "trước ngày chốt.");
}

} // namespace
} // namespace datchuan::targets
