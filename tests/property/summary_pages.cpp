// Tables of counts, as they go upwards: their sums and percentages are right.
#include "property/layout.hpp"

namespace datchuan::property {
namespace {

constexpr std::string_view agencies[] = {"Sở Nội vụ",  "Sở Tài chính",   "Sở Y tế",        "Sở Xây dựng",
                                         "Sở Tư pháp", "Sở Công Thương", "Thanh tra tỉnh", "Văn phòng UBND tỉnh"};

void put(Page& page, std::initializer_list<PageCell> cells) { page.rows.emplace_back(cells); }

// With one decimal, as clerks type it: "37,5".
PageCell percent(int part, int whole)
{
    const int tenths = (part * 2000 / whole + 1) / 2;
    return PageCell::of(std::to_string(tenths / 10) + "," + std::to_string(tenths % 10));
}

void begin(Page& page, std::string_view name, std::string_view title)
{
    page.name = name;
    page.kind = tables::Kind::summary;
    put(page, {PageCell::of(title)});
    page.rows.emplace_back();
}

void item(Page& page, std::initializer_list<PageCell> cells)
{
    page.items.push_back(page.items.size());
    page.item_rows.push_back(static_cast<std::int32_t>(page.rows.size()));
    put(page, cells);
}

} // namespace

Page counts_page(Random& random)
{
    Page page;
    begin(page, "Tổng hợp", "KẾT QUẢ BỒI DƯỠNG CÔNG CHỨC NĂM 2024");
    const auto head = [](std::string_view words) { return PageCell::of(words); };
    page.header_first = 2;
    put(page,
        {head("STT"), head("Đơn vị"), head("Tổng số công chức"), head("Được bồi dưỡng"), {}, {}, head("Tỷ lệ (%)")});
    put(page, {{}, {}, {}, head("Tổng số"), head("Nam"), head("Nữ"), {}});
    put(page, {head("A"), head("B"), head("1"), head("2=3+4"), head("3"), head("4"), head("5=2*100/1")});
    page.header_last = 4;
    page.merges = {{0, 2, 0, 3}, {1, 2, 1, 3}, {2, 2, 2, 3}, {3, 2, 5, 2}, {6, 2, 6, 3}};
    int all = 0;
    int all_men = 0;
    int all_women = 0;
    const int lines = random.between(4, 8);
    for (int line = 0; line < lines; ++line) {
        const int whole = random.between(20, 60);
        const int men = random.between(2, whole / 2 - 1);
        const int women = random.between(2, whole / 2 - 1);
        item(page,
             {PageCell::count(line + 1), PageCell::of(agencies[line]), PageCell::count(whole),
              PageCell::count(men + women), PageCell::count(men), PageCell::count(women), percent(men + women, whole)});
        all += whole;
        all_men += men;
        all_women += women;
    }
    put(page, {{},
               PageCell::of("Tổng cộng"),
               PageCell::count(all),
               PageCell::count(all_men + all_women),
               PageCell::count(all_men),
               PageCell::count(all_women),
               percent(all_men + all_women, all)});
    page.blocks = {{0, {tables::Role::serial}},
                   {1, {tables::Role::label}},
                   {2, {tables::Role::count}},
                   {3, {tables::Role::count, tables::Role::count, tables::Role::count}},
                   {6, {tables::Role::percentage}}};
    return page;
}

Page shares_page(Random& random)
{
    Page page;
    begin(page, "Cơ cấu", "CƠ CẤU CÔNG CHỨC NĂM 2024");
    page.header_first = 2;
    page.header_last = 2;
    put(page, {PageCell::of("STT"), PageCell::of("Nhóm"), PageCell::of("Số công chức"), PageCell::of("Nữ"),
               PageCell::of("Tỷ lệ (%)")});
    constexpr std::string_view groups[] = {"Lãnh đạo", "Chuyên viên", "Nhân viên"};
    // Quarters: their shares add up as they are shown.
    const int quarter = random.between(4, 30);
    const int counts[] = {quarter, 2 * quarter, quarter};
    int women = 0;
    for (int line = 0; line < 3; ++line) {
        const int of_these = random.between(1, counts[line]);
        women += of_these;
        item(page, {PageCell::count(line + 1), PageCell::of(groups[line]), PageCell::count(counts[line]),
                    PageCell::count(of_these), percent(counts[line], 4 * quarter)});
    }
    put(page,
        {{}, PageCell::of("Tổng cộng"), PageCell::count(4 * quarter), PageCell::count(women), PageCell::of("100")});
    page.blocks = {{0, {tables::Role::serial}},
                   {1, {tables::Role::label}},
                   {2, {tables::Role::count}},
                   {3, {tables::Role::count}},
                   {4, {tables::Role::percentage}}};
    return page;
}

} // namespace datchuan::property
