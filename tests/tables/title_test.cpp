// What the title block above a table tells: the course of a class list, its dates, and lists that aren't ours.
#include <gtest/gtest.h>

#include "rule_table.hpp"
#include "text/date.hpp"

namespace datchuan::tables {
namespace {

struct Told
{
    std::string_view title; // lines above the header
    std::string_view course;
    std::string_view dates = "";
};

Table table_under(std::string_view title)
{
    std::string text = "\n" + std::string(title) + R"(
        STT | Họ và tên | Ngày sinh  | Đơn vị  | Chức vụ
        #1  | Lê Văn Ba | 01/01/1980 | Sở Y tế | Chuyên viên
    )";
    const rules::WrittenBook book(text);
    return book.tables.empty() ? Table{} : book.tables.front();
}

std::string dates_text(const text::Period& dates)
{
    return dates.end.known() ? text::to_text(dates.start) + " - " + text::to_text(dates.end) : "";
}

TEST(Title, NamesWhoGaveTheCourse)
{
    const std::pair<std::string_view, std::string_view> told[] = {
        {"DANH SÁCH HỌC VIÊN LỚP BỒI DƯỠNG KIẾN THỨC PHÁP LUẬT DO TRƯỜNG CHÍNH TRỊ TỈNH TỔ CHỨC",
         "trường chính trị tỉnh"},
        {"DANH SÁCH HỌC VIÊN LỚP BỒI DƯỠNG KIẾN THỨC PHÁP LUẬT\n(Ban Tổ chức Tỉnh ủy tổ chức)", "ban tổ chức tỉnh ủy"},
        {"DANH SÁCH HỌC VIÊN LỚP BỒI DƯỠNG KIẾN THỨC PHÁP LUẬT\nĐơn vị tổ chức: Sở Tư pháp (tỉnh)", "sở tư pháp"},
        {"DANH SÁCH HỌC VIÊN LỚP BỒI DƯỠNG NGHIỆP VỤ CÔNG TÁC TỔ CHỨC", ""},
        {"DANH SÁCH HỌC VIÊN LỚP BỒI DƯỠNG KIẾN THỨC PHÁP LUẬT\nĐơn vị tổ chức: …", ""},
        {"TRƯỜNG CHÍNH TRỊ TỈNH\nDANH SÁCH VIÊN CHỨC THAM GIA TẬP HUẤN KỸ NĂNG CHUYỂN ĐỔI SỐ", ""},
    };
    for (const auto& [title, provider] : told)
        EXPECT_EQ(table_under(title).title_provider, provider) << title;
}

TEST(Title, NamesTheCourseOfAClassList)
{
    const Told told[] = {
        {"DANH SÁCH HỌC VIÊN LỚP BỒI DƯỠNG KIẾN THỨC PHÁP LUẬT\n(Từ ngày 04/3/2024 đến ngày 08/3/2024 tại Trường Chính "
         "trị)",
         "bồi dưỡng kiến thức pháp luật", "04/03/2024 - 08/03/2024"},
        {"DANH SÁCH HỌC VIÊN HOÀN THÀNH CHƯƠNG TRÌNH BỒI DƯỠNG\nĐề nghị cấp chứng chỉ\nChương trình: Bồi dưỡng ngạch "
         "chuyên viên chính (CVC-01) · Khóa: 12 · Lớp: K12A",
         "bồi dưỡng ngạch chuyên viên chính"},
        {"DANH SÁCH HỌC VIÊN\nLớp: Bồi dưỡng kỹ năng lãnh đạo, quản lý cấp phòng\nThời gian: 10/5/2024 - 20/5/2024",
         "bồi dưỡng kỹ năng lãnh đạo, quản lý cấp phòng", "10/05/2024 - 20/05/2024"},
        {"LỚP BỒI DƯỠNG KIẾN THỨC QUỐC PHÒNG VÀ AN NINH ĐỐI TƯỢNG 4\nDANH SÁCH HỌC VIÊN",
         "bồi dưỡng kiến thức quốc phòng và an ninh đối tượng 4"},
        {"DANH SÁCH CÁN BỘ, CÔNG CHỨC THAM GIA TẬP HUẤN KỸ NĂNG CHUYỂN ĐỔI SỐ", "tập huấn kỹ năng chuyển đổi số"},
        {"DANH SÁCH CÁN BỘ THEO HỌC CAO CẤP LÝ LUẬN CHÍNH TRỊ", "cao cấp lý luận chính trị"},
        {"DANH SÁCH\ncấp giấy chứng nhận hoàn thành khóa bồi dưỡng đạo đức công vụ\n(Kèm theo Quyết định số 12/QĐ-TCT "
         "ngày 15/5/2024)",
         "bồi dưỡng đạo đức công vụ"},
    };
    for (const auto& [title, course, dates] : told) {
        const Table table = table_under(title);
        EXPECT_EQ(table.kind, Kind::records) << title;
        EXPECT_EQ(table.title_course, course) << title;
        EXPECT_EQ(dates_text(table.title_dates), dates) << title;
    }
}

TEST(Title, OfARollNamesNone)
{
    for (const std::string_view title : {
             "DANH SÁCH CÁN BỘ, CÔNG CHỨC",
             "DANH SÁCH CÁN BỘ, CÔNG CHỨC THAM GIA CÁC LỚP BỒI DƯỠNG NĂM 2024",
             "DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC CỬ ĐI ĐÀO TẠO, BỒI DƯỠNG NĂM 2024",
             "DANH SÁCH CÔNG CHỨC CHƯA BỒI DƯỠNG QUẢN LÝ NHÀ NƯỚC NGẠCH CHUYÊN VIÊN",
             "DANH SÁCH VIÊN CHỨC TRƯỜNG ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ TỈNH",
             "KẾT QUẢ ĐÁNH GIÁ CÁN BỘ LÃNH ĐẠO, QUẢN LÝ NĂM 2024",
             "KẾT QUẢ BỒI DƯỠNG CÁN BỘ HUYỆN TIÊN DU",
             "DANH SÁCH CÔNG CHỨC LÃNH ĐẠO, QUẢN LÝ CẤP PHÒNG",
             "DANH SÁCH CÁN BỘ CÓ NHU CẦU THAM GIA LỚP BỒI DƯỠNG KIẾN THỨC PHÁP LUẬT",
         }) {
        const Table table = table_under(title);
        EXPECT_EQ(table.kind, Kind::roll) << title;
        EXPECT_EQ(table.title_course, "") << title;
        EXPECT_FALSE(table.rows.empty()) << title;
    }
}

TEST(Title, OfOtherListsThanOurs)
{
    for (const std::string_view title :
         {"BẢNG ĐIỂM DANH LỚP BỒI DƯỠNG KIẾN THỨC PHÁP LUẬT", "BẢNG THANH TOÁN TIỀN LƯƠNG", "DANH SÁCH HỌC SINH"})
        EXPECT_TRUE(table_under(title).rows.empty()) << title;
}

} // namespace
} // namespace datchuan::tables
