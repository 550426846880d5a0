// Any bytes as a course's title, and as a row of a targets table, its cells parted by "|", computed over a few people.
#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>

#include "fuzz/require.hpp"
#include "rules/rule_table.hpp"
#include "targets/result.hpp"

using datchuan::fuzz::require;
namespace rules = datchuan::rules;
namespace staff = datchuan::staff;
namespace targets = datchuan::targets;

namespace {

const rules::WrittenBook& few_people()
{
    static const rules::WrittenBook book(R"(
        Họ và tên     | Ngày sinh  | Giới tính | Chức vụ      | Đơn vị           | Đối tượng | Ngày bổ nhiệm | Ghi chú
        Phạm Thị An   | 01/01/1980 | Nữ        | Trưởng phòng | Sở Nội vụ        | Công chức | 01/03/2022    |
        Phạm Văn Bình | 02/01/1980 | Nam       | Chủ tịch     | UBND xã Gia Bình | Cán bộ    |               |
        Phạm Thị Chi  | 03/01/1980 | Nữ        | Hiệu trưởng  | Trường TH Số 1   | Viên chức | không rõ      |
        Phạm Văn Dũng | 04/01/1980 |           | Giáo viên    | Trường TH Số 1   | Viên chức |               | Nghỉ hưu từ 01/6/2024
        == Bồi dưỡng
        Họ và tên     | Ngày sinh  | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày   | Kết quả
        Phạm Thị An   | 01/01/1980 | Cập nhật kiến thức pháp luật  | 07/03/2022 | 11/03/2022 | Khá
        Phạm Thị An   | 01/01/1980 | Bồi dưỡng đạo đức công vụ     | 2022       | 2022       | Khá
        Phạm Văn Bình | 02/01/1980 | Bồi dưỡng ngạch chuyên viên   | không rõ   | không rõ   | Khá
        Phạm Thị Chi  | 03/01/1980 | Kỹ năng quản lý trường học    | 07/03/2022 | 11/03/2022 | Bỏ học
    )");
    return book;
}

targets::Row row_of(std::string_view words)
{
    targets::Row row;
    for (std::string& cell : row) {
        const auto end = words.find('|');
        cell = words.substr(0, end);
        words.remove_prefix(end == std::string_view::npos ? words.size() : end + 1);
    }
    return row;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view words(reinterpret_cast<const char*>(data), size);
    const auto cut = words.find('|');
    static_cast<void>(staff::course_of(words.substr(0, cut), cut == std::string_view::npos ? "" : words.substr(cut)));
    static_cast<void>(staff::tag_of(words));
    static_cast<void>(targets::field_of(words));

    const rules::WrittenBook& book = few_people();
    for (const auto language : {targets::Language::vietnamese, targets::Language::english})
        for (const targets::Result& result :
             targets::compute({row_of(words)}, book.workbook, book.tables, *book.registry, {}, language)) {
            require(!result.message.empty(), "a result has its sentence");
            require(0 <= result.achieved && 0 <= result.undecided && 0 <= result.shortfall && 0 <= result.female,
                    "counts aren't negative");
            require(result.reached.size() + result.open.size() + result.missing.size() <= 4, "four people are counted");
            require(std::isnan(result.percent()) || result.percent() >= 0, "a percentage isn't negative");
        }
    return 0;
}
