#include "driving/form_workbook.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace datchuan::driving {
namespace {

using Texts = std::vector<std::vector<std::string>>;

// Texts that are digits alone become numbers; shorter rows are blank at their end.
void put(Document& document, const std::string& sheet, Texts texts)
{
    std::size_t width = 0;
    for (const auto& row : texts)
        width = std::max(width, row.size());
    for (auto& row : texts)
        row.resize(width);
    document.fill(sheet, 0, 0, texts);
    for (std::size_t row = 0; row < texts.size(); ++row)
        for (std::size_t column = 0; column < texts[row].size(); ++column)
            if (const std::string& text = texts[row][column];
                !text.empty() && text.find_first_not_of("0123456789") == std::string::npos)
                document
                    .cell(sheet, sheet::cell_name(static_cast<std::int32_t>(column), static_cast<std::int32_t>(row)))
                    ->setValue(std::stod(text));
}

} // namespace

void fill_form_workbook(Document& document)
{
    for (const char* const sheet : {"Danh sách", "Bồi dưỡng", "Biểu 1", "Biểu 10", "Chỉ tiêu của phòng"})
        document.add_sheet(sheet);
    put(document, "Danh sách",
        {{"STT", "Họ và tên", "Ngày sinh", "Giới tính", "Chức vụ", "Đơn vị", "Đối tượng", "Cấp"},
         {"1", "Nguyễn Văn An", "01/01/1980", "Nam", "Giám đốc", "Sở Nội vụ", "Công chức", "Tỉnh"},
         {"2", "Trần Thị Bình", "02/02/1985", "Nữ", "Chuyên viên", "Sở Nội vụ", "Công chức", "Tỉnh"},
         {"3", "Vũ Thị Giang", "06/06/1979", "Nữ", "Chủ tịch UBND xã", "UBND xã A", "Cán bộ", "Xã"},
         {"4", "Bùi Văn Khoa", "08/08/1991", "Nam", "Giáo viên", "Trường THPT A", "Viên chức", "Tỉnh"}});
    put(document, "Bồi dưỡng",
        {{"STT", "Họ và tên", "Ngày sinh", "Tên khóa học", "Từ ngày", "Đến ngày", "Kết quả"},
         {"1", "Nguyễn Văn An", "01/01/1980", "Cao cấp lý luận chính trị", "01/02/2023", "28/06/2024", "Đạt"},
         {"2", "Trần Thị Bình", "02/02/1985", "Tin học văn phòng", "06/05/2024", "10/05/2024", "Đạt"},
         {"3", "Trần Thị Bình", "02/02/1985", "Tin học nâng cao", "03/06/2024", "07/06/2024", "Đạt"},
         {"4", "Vũ Thị Giang", "06/06/1979", "Tin học văn phòng", "06/05/2024", "10/05/2024", "Đạt"},
         {"5", "Trần Thị Bình", "02/02/1985", "Kiến thức pháp luật", "04/09/2023", "08/09/2023", "Đạt"}});
    put(document, "Biểu 1",
        {{"BIỂU TỔNG HỢP KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC NĂM 2024"},
         {"", "", "Đơn vị tính: lượt người"},
         {""},
         {"TT", "Đối tượng", "Cao cấp lý luận chính trị", "Tin học"},
         {"1", "Công chức lãnh đạo, quản lý cấp tỉnh", "", ""},
         {"2", "Công chức chuyên môn cấp tỉnh", "", ""},
         {"3", "Cán bộ cấp xã", "", ""},
         {"", "TỔNG CỘNG", "", ""}});
    put(document, "Biểu 10",
        {{"THỐNG KÊ KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ NĂM 2024"},
         {"", "", "Đvt: Người"},
         {""},
         {"TT", "Chương trình, hình thức đào tạo, bồi dưỡng", "Tổng số cán bộ", "Cấp tỉnh", "Cấp xã",
          "Tỷ lệ cấp xã (%)"},
         {"1", "2", "3=4+5", "4", "5", "6=5*100/3"},
         {"1", "Tin học", "", "", "", ""},
         {"2", "Quản lý kinh tế", "", "", "", ""}});
    put(document, "Chỉ tiêu của phòng",
        {{"Chỉ tiêu", "Mục tiêu (%)", "Số người đạt", "Tổng số", "Tỷ lệ"},
         {"80% cán bộ, công chức được cập nhật kiến thức pháp luật", "80", "", "", ""},
         {"80% cán bộ, công chức được bồi dưỡng kỹ năng mềm", "80", "", "", ""}});
    document.history()->clear();
}

} // namespace datchuan::driving
