#include "driving/sample_roll.hpp"

#include <vector>

namespace datchuan::driving {

void fill_roll(Document& document, const std::string& sheet, int persons)
{
    std::vector<std::vector<std::string>> rows{
        {"STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Chức vụ", "Đơn vị"}};
    for (int i = 1; i <= persons; ++i)
        rows.push_back({std::to_string(i), "Nguyễn Văn An", i % 7 == 0 ? "31/02/1980" : "01/02/1980", "Nam",
                        "0010800" + std::to_string(10'000 + i), "Chuyên viên", "Sở Nội vụ"});
    document.fill(sheet, 0, 0, rows);
}

} // namespace datchuan::driving
