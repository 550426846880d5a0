#include "property/habits.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace datchuan::property {

using tables::Role;

void insert_rows(Page& page, std::int32_t at, std::vector<std::vector<PageCell>> rows)
{
    const auto count = static_cast<std::int32_t>(rows.size());
    page.rows.insert(page.rows.begin() + at, std::make_move_iterator(rows.begin()),
                     std::make_move_iterator(rows.end()));
    for (std::int32_t& row : page.item_rows)
        row += row >= at ? count : 0;
    for (sheet::Area& merge : page.merges)
        if (merge.first_row >= at) {
            merge.first_row += count;
            merge.last_row += count;
        }
    for (std::int32_t& row : page.hidden_rows)
        row += row >= at ? count : 0;
}

void write_persons_once(Page& page, const Staff& staff, bool merged)
{
    constexpr std::array identity{Role::serial,      Role::full_name,  Role::family_name,  Role::given_name,
                                  Role::birth_date,  Role::birth_male, Role::birth_female, Role::sex,
                                  Role::national_id, Role::agency};
    int serial = 0;
    for (std::size_t first = 0; first < page.items.size();) {
        std::size_t next = first + 1;
        while (next < page.items.size() && staff.courses[page.items[next]].who == staff.courses[page.items[first]].who)
            ++next;
        page.cell(Role::serial, first) = PageCell::count(++serial);
        for (const Role role : identity) {
            const std::int32_t column = page.column(role);
            if (column < 0)
                continue;
            for (std::size_t item = first + 1; item < next; ++item)
                page.cell(role, item) = PageCell::empty();
            if (merged && next > first + 1)
                page.merges.push_back({column, page.item_rows[first], column, page.item_rows[next - 1]});
        }
        first = next;
    }
}

void repeat_header(Page& page, std::size_t above_item)
{
    const std::int32_t at = page.item_rows[above_item];
    const std::vector<std::vector<PageCell>> header(page.rows.begin() + page.header_first,
                                                    page.rows.begin() + page.header_last + 1);
    insert_rows(page, at, header);
    std::vector<sheet::Area> repeated;
    for (sheet::Area merge : page.merges)
        if (page.header_first <= merge.first_row && merge.last_row <= page.header_last) {
            merge.first_row += at - page.header_first;
            merge.last_row += at - page.header_first;
            repeated.push_back(merge);
        }
    page.merges.insert(page.merges.end(), repeated.begin(), repeated.end());
}

void part_by_blank_row(Page& page, std::size_t above_item) { insert_rows(page, page.item_rows[above_item], {{}}); }

Page stacked(const Page& above, const Page& below)
{
    Page both = above;
    both.rows.emplace_back();
    both.rows.emplace_back();
    const auto down = static_cast<std::int32_t>(both.rows.size());
    both.rows.insert(both.rows.end(), below.rows.begin(), below.rows.end());
    for (sheet::Area merge : below.merges) {
        merge.first_row += down;
        merge.last_row += down;
        both.merges.push_back(merge);
    }
    return both;
}

} // namespace datchuan::property
