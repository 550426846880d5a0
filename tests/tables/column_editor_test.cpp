#include "tables/column_editor.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <regex>
#include <sstream>

#include "rule_table.hpp"
#include "tables/reason.hpp"

namespace datchuan::tables {
namespace {

ColumnEditor editor_of(std::string_view text)
{
    rules::WrittenBook book(text);
    return ColumnEditor(std::move(book.workbook), {}, {});
}

constexpr std::string_view book = R"(
    == Danh sách
    DANH SÁCH CÁN BỘ, CÔNG CHỨC

    STT | Họ và tên     | Ngày sinh  | Đơn vị được phân công giúp đỡ | Cột của phòng
    #1  | Phạm Anh Quân | 07/09/1991 | Sở Nội vụ                     | Chuyên viên
    == Sổ
    Số | Nhân sự       | Hồ sơ
    #1 | Phạm Anh Quân | đủ
)";

TEST(ColumnEditor, ShowsEachAnswerAtOnce)
{
    ColumnEditor editor = editor_of(book);
    ASSERT_EQ(editor.tables().size(), 1U);
    EXPECT_EQ(editor.line_of(0, true), "Danh sách, dòng 3: DANH SÁCH CÁN BỘ, CÔNG CHỨC");
    EXPECT_EQ(editor.line_of(0, 2, true), "C  |  Ngày sinh  |  Ngày sinh  |  chắc chắn (100%)  |  tiêu đề “ngày sinh”");
    EXPECT_EQ(editor.line_of(0, 4, true), "E  |  Cột của phòng  |  Chưa rõ");
    EXPECT_FALSE(editor.changed());

    editor.set_role(0, 4, Role::post);
    EXPECT_TRUE(editor.changed());
    EXPECT_EQ(editor.line_of(0, 4, true),
              "E  |  Cột của phòng  |  Chức vụ  |  chắc chắn (100%)  |  do người dùng chọn");
    editor.set_role(0, 4, Role::unknown);
    EXPECT_EQ(editor.line_of(0, 4, true), "E  |  Cột của phòng  |  bỏ qua  |  chắc chắn (100%)  |  do người dùng chọn");
    editor.set_role(0, 4, std::nullopt);
    EXPECT_FALSE(editor.changed());
    editor.set_role(0, 2, Role::recruited);
    editor.reset(0);
    EXPECT_FALSE(editor.changed());
    EXPECT_EQ(editor.tables()[0].columns[2].role, Role::birth_date);
}

TEST(ColumnEditor, TakesARowForAHeaderWhereRowsFollow)
{
    ColumnEditor editor = editor_of(book);
    EXPECT_FALSE(editor.add_header(1, 1, Kind::roll)) << "nothing below";
    EXPECT_FALSE(editor.add_header(1, 7, Kind::roll)) << "no words";
    EXPECT_FALSE(editor.changed());
    EXPECT_EQ(editor.add_header(1, 0, Kind::records), 1U);
    EXPECT_EQ(editor.line_of(1, true), "Sổ, dòng 1: danh sách các khóa đào tạo, bồi dưỡng");
    editor.reset(1);
    EXPECT_EQ(editor.tables().size(), 1U);
    EXPECT_FALSE(editor.changed());
}

TEST(Doubts, AreGuessesThatAreUsedAndNotAnswered)
{
    ColumnEditor editor = editor_of(book);
    const auto found = doubts(editor.tables());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].column, 3) << "only the beginning of its heading is known";
    EXPECT_EQ(sureness_of(editor.tables()[0].columns[3], true), "chưa chắc (60%)");
    editor.set_role(0, 3, Role::agency);
    EXPECT_TRUE(doubts(editor.tables()).empty());
}

TEST(ColumnEditor, TellsTheSameToSheetsOfTheSameHeader)
{
    ColumnEditor editor = editor_of(R"(
        == Sở Y tế
        STT | Họ và tên     | Ngày sinh  | Ngạch      | Mục A
        #1  | Phạm Anh Quân | 07/09/1991 | 01.003     | Chuyên viên
        == Sở Nội vụ
        DANH SÁCH CÔNG CHỨC
        STT | Họ và tên     | Ngày sinh  | Ngạch      | Mục A
        #1  | Lê Thị Bình   | 07/09/1992 | 01.003     | Văn thư
        == Khác
        STT | Họ và tên     | Ngày sinh  | Mục A      | Ngạch
        #1  | Lê Thị Chi    | 07/09/1993 | Nội trú    | 01.003
    )");
    ASSERT_EQ(editor.tables().size(), 3U);
    EXPECT_EQ(editor.set_role(0, 4, Role::post), 1U);
    EXPECT_EQ(editor.tables()[0].columns[4].role, Role::post);
    EXPECT_EQ(editor.tables()[1].columns[4].role, Role::post);
    EXPECT_EQ(editor.tables()[2].columns[3].role, Role::unknown) << "its columns stand in another order";
    EXPECT_EQ(editor.set_role(1, 4, std::nullopt), 1U);
    EXPECT_FALSE(editor.changed());
    EXPECT_EQ(editor.set_role(1, 4, Role::post), 1U);
    EXPECT_EQ(editor.reset(0), 1U);
    EXPECT_FALSE(editor.changed());
}

TEST(ColumnEditor, TakesARowForTheHeaderOfAForm)
{
    ColumnEditor editor = editor_of(R"(
        == Sách
        TT | Tủ sách    | Số bản | Số mượn | Tỷ lệ (%)
        #1 | Thiếu nhi  | #10    | #5      | #50
        #2 | Người lớn  | #20    | #5      | #25
    )");
    ASSERT_TRUE(editor.tables().empty()) << "nobody's business as it stands";
    EXPECT_EQ(editor.add_header(0, 0, Kind::summary), 0U);
    EXPECT_EQ(editor.tables()[0].kind, Kind::summary);
    EXPECT_EQ(editor.tables()[0].columns[4].role, Role::percentage);
    editor.reset(0);
    EXPECT_TRUE(editor.tables().empty());
}

TEST(ColumnEditor, SaysWhatIsHidden)
{
    rules::WrittenBook hidden(R"(
        STT | Họ và tên     | Ngày sinh  | Đơn vị
        #1  | Phạm Anh Quân | 07/09/1991 | Sở Y tế
    )");
    hidden.workbook.sheets[0].hidden = true;
    hidden.workbook.sheets[0].grid.hide_column(2);
    const ColumnEditor editor(std::move(hidden.workbook), {}, {});
    ASSERT_EQ(editor.tables().size(), 1U);
    EXPECT_EQ(editor.line_of(0, true), "Sheet1 (trang ẩn), dòng 1: danh sách cán bộ, công chức, viên chức");
    EXPECT_EQ(editor.line_of(0, 2, true),
              "C  |  Ngày sinh  |  Ngày sinh  |  chắc chắn (100%)  |  cột đang ẩn; tiêu đề “ngày sinh”");
}

// Every reason that isn't a heading's own words has words for the clerk.
TEST(Reasons, AreAllSaidInVietnamese)
{
    std::ifstream file(DATCHUAN_SOURCE_DIR "/src/tables/header_context.cpp");
    std::ostringstream content;
    content << file.rdbuf();
    const std::string source = content.str();
    const std::regex call(R"re(become\([^;"]*"([^"]*)"\))re");
    int reasons = 0;
    for (std::sregex_iterator at(source.begin(), source.end(), call); at != std::sregex_iterator(); ++at, ++reasons) {
        Column column;
        column.why = (*at)[1];
        EXPECT_EQ(reason_of(column, true).find("tiêu đề “"), std::string::npos) << column.why;
        EXPECT_EQ(reason_of(column, false), column.why);
    }
    EXPECT_GE(reasons, 10);
    Column column;
    column.why = "tên; the only name column";
    EXPECT_EQ(reason_of(column, true), "tiêu đề “tên”; cột tên duy nhất");
}

} // namespace
} // namespace datchuan::tables
