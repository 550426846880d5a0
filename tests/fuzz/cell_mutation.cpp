#include "fuzz/cell_mutation.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include <boost/json.hpp>

#include "text/shipped_data.hpp"

namespace datchuan::fuzz {
namespace {

using Rows = std::vector<std::vector<std::string>>;

// Every heading that the program knows.
const std::vector<std::string>& headings()
{
    static const std::vector<std::string> all = [] {
        std::vector<std::string> found;
        const auto collect = [&](const boost::json::value& words) {
            for (const boost::json::value& word : words.as_array())
                found.emplace_back(word.as_string());
        };
        const boost::json::value data = boost::json::parse(text::shipped_data("headers.json"));
        for (const auto& [role, words] : data.at("columns").as_object())
            collect(words);
        for (const boost::json::value& group : data.at("under").as_array()) {
            collect(group.at("parents"));
            for (const auto& [child, role] : group.at("children").as_object())
                found.emplace_back(child);
        }
        for (const boost::json::value& group : data.at("groups").as_array()) {
            collect(group.at("parents"));
            collect(group.at("levels"));
        }
        for (const char* list : {"contents", "totals", "signatures", "titles"})
            collect(data.at(list));
        return found;
    }();
    return all;
}

// What clerks write, right and wrong.
constexpr std::string_view values[] = {
    "",
    "<",
    "^",
    "x",
    "-",
    "#0",
    "#1",
    "#2",
    "#3",
    "#4.5",
    "#1980",
    "#30000",
    "#27084000999",
    "#1e300",
    "date:1984-08-15",
    "date:2023-02-10",
    "date:2026-01-01",
    "!502",
    "!532",
    "1",
    "2",
    "I",
    "A",
    "1.1",
    "15/08/1984",
    "31/02/1985",
    "1985",
    "8/1985",
    "không rõ",
    "01/3-15/4/2023",
    "Nguyễn Văn An",
    "Nguyễn Văn  An ",
    "Nguyễn Văn Ân",
    "Trần Thị Bình",
    "H'Hen Niê",
    "Đ/c Hùng",
    "Ng.V.A",
    "Nam",
    "Nữ",
    "nu",
    "Nm",
    "027084000999",
    "27084000999",
    "999084000999",
    "123456789",
    "Công chức",
    "Cán bộ",
    "Viên chức",
    "Người hoạt động không chuyên trách",
    "Đại biểu HĐND",
    "Chuyên viên",
    "Chủ tịch UBND",
    "Hiệu trưởng",
    "Sở Nội vụ",
    "so noi vu",
    "UBND huyện Gia Bình",
    "01.003",
    "1.003",
    "V07.03.29",
    "Giáo viên tiểu học hạng III",
    "Cao cấp",
    "Trung câp",
    "Đại học",
    "Đối tượng 4",
    "xã",
    "2021-2026",
    "Bồi dưỡng ngạch chuyên viên",
    "Cập nhật kiến thức pháp luật",
    "Thạc sĩ Quản lý công",
    "Trung cấp lý luận chính trị",
    "171/QĐ-SNV",
    "171/QĐ",
    "45/QĐ-UBND ngày 05/4/2023",
    "40 tiết",
    "5 ngày",
    "-3",
    "4 năm",
    "1.500.000",
    "1,5 tr",
    "Trong nước",
    "Singapore",
    "Tập trung",
    "Khá",
    "Đang học",
    "Nghỉ hưu từ 01/6/2024",
    "Tổng cộng",
    "Người lập biểu",
    "I. KHỐI HÀNH CHÍNH",
    "DANH SÁCH CÔNG CHỨC NĂM 2024",
    "\x01",
};

Rows rows_of(std::string_view text)
{
    Rows rows{{std::string()}};
    for (const char byte : text) {
        if (byte == '\n')
            rows.push_back({std::string()});
        else if (byte == '|')
            rows.back().emplace_back();
        else
            rows.back().back().push_back(byte);
    }
    return rows;
}

std::string text_of(const Rows& rows)
{
    std::string text;
    for (const auto& row : rows) {
        if (&row != &rows.front())
            text += '\n';
        for (const std::string& cell : row)
            text += (&cell == &row.front() ? "" : "|") + cell;
    }
    return text;
}

class Mutation
{
public:
    Mutation(Rows& rows, std::minstd_rand& random) : rows_(rows), random_(random) {}

    void change()
    {
        auto& row = rows_[below(rows_.size())];
        constexpr std::size_t kinds = 9;
        switch (below(kinds)) {
        case 0:
            row[below(row.size())] = headings()[below(headings().size())];
            break;
        case 1:
        case 2:
            row[below(row.size())] = values[below(std::size(values))];
            break;
        case 3: // one cell from elsewhere
            row[below(row.size())] = any_cell();
            break;
        case 4:
            row.insert(row.begin() + static_cast<std::ptrdiff_t>(below(row.size() + 1)),
                       std::string(values[below(std::size(values))]));
            break;
        case 5:
            rows_.insert(rows_.begin() + static_cast<std::ptrdiff_t>(below(rows_.size() + 1)),
                         std::vector<std::string>(rows_[below(rows_.size())]));
            break;
        case 6:
            if (rows_.size() > 1)
                rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(below(rows_.size())));
            break;
        case 7:
            std::swap(rows_[below(rows_.size())], rows_[below(rows_.size())]);
            break;
        default:
            change_column();
        }
    }

private:
    std::size_t below(std::size_t count) { return random_() % count; }

    const std::string& any_cell()
    {
        const auto& row = rows_[below(rows_.size())];
        return row[below(row.size())];
    }

    // A column dropped, doubled, or moved to the right.
    void change_column()
    {
        const std::size_t column = below(rows_[below(rows_.size())].size());
        const std::size_t kind = below(3);
        for (auto& row : rows_) {
            if (column + 1 >= row.size())
                continue;
            const auto at = row.begin() + static_cast<std::ptrdiff_t>(column);
            if (kind == 0)
                row.erase(at);
            else if (kind == 1)
                row.insert(at, std::string(*at));
            else
                std::swap(row[column], row[column + 1]);
        }
    }

    Rows& rows_;
    std::minstd_rand& random_;
};

} // namespace

std::string with_other_cells(std::string_view text, std::size_t most_bytes, std::minstd_rand& random)
{
    Rows rows = rows_of(text);
    constexpr unsigned most_changes = 4;
    Mutation mutation(rows, random);
    for (auto changes = random() % most_changes + 1; changes > 0; --changes)
        mutation.change();
    std::string changed = text_of(rows);
    if (changed.size() > most_bytes)
        changed.resize(most_bytes);
    return changed;
}

} // namespace datchuan::fuzz
