#include "tables/reason.hpp"

#include <array>
#include <cmath>
#include <string_view>

namespace datchuan::tables {
namespace {

// The reasons that aren't a heading's own words, as header_context.cpp gives them.
struct Reason
{
    std::string_view why;
    std::string_view vi;
};

constexpr std::array<Reason, 17> reasons{{
    {"one heading over two columns", "một tiêu đề chung cho hai cột"},
    {"belongs to the column before", "thuộc về cột bên trái"},
    {"a given name beside it", "bên phải là cột Tên"},
    {"dates under Nam", "dưới chữ Nam là ngày"},
    {"dates under Nữ", "dưới chữ Nữ là ngày"},
    {"beside the post", "đứng cạnh cột chức vụ"},
    {"choices side by side", "các lựa chọn đứng cạnh nhau"},
    {"lengths under it", "bên dưới là thời lượng"},
    {"number and date in one cell", "số và ngày trong cùng một ô"},
    {"the only name column", "cột tên duy nhất"},
    {"marks under Nam", "dưới chữ Nam là dấu"},
    {"marks under Nữ", "dưới chữ Nữ là dấu"},
    {"codes under it", "bên dưới là mã số"},
    {"codes of classes under it", "bên dưới là mã lớp"},
    {"phone numbers under it", "bên dưới là số điện thoại"},
    {"amounts under it", "bên dưới là số tiền"},
    {"a content that is ticked", "nội dung được đánh dấu"},
}};

std::string sentence_of(std::string_view why, bool vietnamese)
{
    for (const Reason& reason : reasons)
        if (reason.why == why)
            return std::string(vietnamese ? reason.vi : why);
    return (vietnamese ? "tiêu đề “" : "heading “") + std::string(why) + "”";
}

bool is_doubtful(const Table& table, const Column& column)
{
    return !column.by_clerk && column.role != Role::unknown && column.confidence < sure_enough &&
           table.column_of(column.role) == column.column;
}

} // namespace

std::string reason_of(const Column& column, bool vietnamese)
{
    std::string sentences = column.hidden ? (vietnamese ? "cột đang ẩn" : "a hidden column") : "";
    if (column.by_clerk)
        return sentences + (sentences.empty() ? "" : "; ") + (vietnamese ? "do người dùng chọn" : "chosen by the user");
    std::string_view rest = column.why;
    while (!rest.empty()) {
        const auto end = rest.find("; ");
        sentences += (sentences.empty() ? "" : "; ") + sentence_of(rest.substr(0, end), vietnamese);
        rest = end == rest.npos ? std::string_view() : rest.substr(end + 2);
    }
    return sentences;
}

std::string sureness_of(const Column& column, bool vietnamese)
{
    constexpr double sure = 0.95;
    if (column.role == Role::unknown && !column.by_clerk)
        return {};
    const std::string percent = " (" + std::to_string(std::lround(column.confidence * 100)) + "%)";
    if (column.confidence >= sure)
        return (vietnamese ? "chắc chắn" : "sure") + percent;
    if (column.confidence >= sure_enough)
        return (vietnamese ? "khá chắc" : "fairly sure") + percent;
    return (vietnamese ? "chưa chắc" : "not sure") + percent;
}

std::vector<Doubt> doubts(const std::vector<Table>& tables)
{
    std::vector<Doubt> found;
    for (std::size_t table = 0; table < tables.size(); ++table)
        for (const Column& column : tables[table].columns)
            if (is_doubtful(tables[table], column))
                found.push_back({table, column.column});
    return found;
}

} // namespace datchuan::tables
