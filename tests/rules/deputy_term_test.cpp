#include "rule_table.hpp"

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

TableOptions term_of_2021()
{
    TableOptions options;
    options.title = "DANH SÁCH ĐẠI BIỂU HĐND CÁC CẤP";
    options.windows = {{{staff::Tag::deputies}, {2021, 5, 23}, {2026, 5, 31}, false}};
    return options;
}

TEST(DeputyTerm, FiresOnDeputiesWithoutLevelOrTermOrOfAnotherOne)
{
    check_table(deputy_term, R"(
        STT | Họ và tên        | Ngày sinh  | Đại biểu HĐND cấp | Nhiệm kỳ
        1   | Trịnh Thị Hường  | 16/08/1983 | Xã                | 2021-2026
        2   | Quách Diệu Quyên | 12/09/1987 |                   | 2021-2026           <- R40 @Họ và tên
        3   | Bùi Thị Thủy     | 12/12/1989 | Xã                |                     <- R40 @Họ và tên
        4   | Hoàng Mai Phượng | 14/03/1970 | -                 | -                   <- R40 @Họ và tên
        5   | Cao Thị Khánh    | 13/12/1989 | Tỉnh              | 2016-2021           <- R40 @Họ và tên
        6   | Cao Văn Lâm      | 13/12/1989 | Tỉnh              | 2026-2031           <- R40 @Họ và tên
        7   | Cao Văn Minh     | 13/12/1989 | Cấp xã            | nhiệm kỳ 2021 - 2026
        8   | Cao Văn Nam      | 13/12/1989 | Xã                | Khóa XIX            // a term, though not in years
        9   | Cao Văn Oanh     | 13/12/1989 | x                 | 2021-2026           <- R40 @Họ và tên  // which level
    )",
                term_of_2021());
}

TEST(DeputyTerm, LooksOnlyAtDeputies)
{
    TableOptions options = term_of_2021();
    options.title = "DANH SÁCH CÁN BỘ, CÔNG CHỨC";
    check_table(deputy_term, R"(
        STT | Họ và tên        | Ngày sinh  | Đơn vị công tác  | Đại biểu HĐND cấp | Nhiệm kỳ
        1   | Trịnh Thị Hường  | 16/08/1983 | UBND xã Gia Bình | Xã                | 2021-2026
        2   | Quách Diệu Quyên | 12/09/1987 | UBND xã Gia Bình |                   |
        3   | Bùi Thị Thủy     | 12/12/1989 | UBND xã Gia Bình | không             |
        4   | Hoàng Mai Phượng | 14/03/1970 | UBND xã Gia Bình | Xã                |                <- R40 @Họ và tên
    )",
                options);
}

TEST(DeputyTerm, TakesTheLevelFromASection)
{
    check_table(deputy_term, R"(
        STT | Họ và tên        | Ngày sinh  | Giới tính | Đại biểu HĐND cấp | Nhiệm kỳ
        I   | HĐND TỈNH        |            |           |                   |
        1   | Trịnh Thị Hường  | 16/08/1983 | Nữ        |                   | 2021-2026
        II  | HĐND XÃ GIA BÌNH |            |           |                   |
        1   | Quách Diệu Quyên | 12/09/1987 | Nữ        |                   | 2021-2026
        2   | Quách Diệu Nhi   | 12/09/1987 | Nữ        |                   |                  <- R40 @Họ và tên
    )",
                term_of_2021());
}

} // namespace
} // namespace datchuan::rules
