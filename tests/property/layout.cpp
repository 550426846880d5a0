#include "property/layout.hpp"

#include <algorithm>
#include <iterator>
#include <map>

#include <boost/json.hpp>

#include "text/code_points.hpp"
#include "text/shipped_data.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::property {
namespace {

using tables::Role;

// Headings for a role, as extension/data/headers.json has them.
const std::vector<std::string>& headings_of(Role role)
{
    static const auto all = [] {
        std::map<Role, std::vector<std::string>> read;
        const boost::json::value data = boost::json::parse(text::shipped_data("headers.json"));
        for (const auto& [name, words] : data.at("columns").as_object())
            for (const boost::json::value& word : words.as_array())
                read[tables::role_of(name).value()].emplace_back(word.as_string());
        return read;
    }();
    return all.at(role);
}

// Capitals, letter by letter.
std::string in_capitals(std::string_view words)
{
    static const auto capitals = [] {
        std::map<std::string, std::string> of;
        constexpr char32_t last_vietnamese = 0x1EFF;
        for (char32_t c = 'A'; c <= last_vietnamese; ++c) {
            std::string capital;
            text::append(capital, c);
            const bool letter = c <= 'Z' || (0xC0 <= c && c < 0x1B0) || 0x1E00 <= c;
            if (const std::string small = text::fold(capital);
                letter && small != capital && small.size() >= capital.size() && c != 0xD0)
                of.emplace(small, capital);
        }
        return of;
    }();
    std::string all;
    for (std::size_t at = 0; at < words.size();) {
        std::string letter;
        text::append(letter, text::next_code_point(words, at));
        const auto capital = capitals.find(letter);
        all += capital == capitals.end() ? letter : capital->second;
    }
    return all;
}

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

} // namespace

PageCell day_cell(const text::Date& date, Birth style)
{
    if (!date.known())
        return PageCell::empty();
    if (style == Birth::dates)
        return PageCell::day(date);
    if (style == Birth::short_slashes)
        return PageCell::of(std::to_string(date.day) + "/" + std::to_string(date.month) + "/" +
                            std::to_string(date.year));
    if (style == Birth::dots)
        return PageCell::of(two(date.day) + "." + two(date.month) + "." + std::to_string(date.year));
    if (style == Birth::dashes)
        return PageCell::of(two(date.day) + "-" + two(date.month) + "-" + std::to_string(date.year));
    return PageCell::of(text::to_text(date));
}

std::vector<std::size_t> up_to(std::size_t count)
{
    std::vector<std::size_t> all(count);
    for (std::size_t i = 0; i < count; ++i)
        all[i] = i;
    return all;
}

PageCell words(std::string_view text) { return text.empty() ? PageCell::empty() : PageCell::of(text); }

Layout::Layout(Random& random, tables::Kind kind, std::vector<std::size_t> items) : random_(random)
{
    page_.kind = kind;
    page_.items = std::move(items);
}

std::string Layout::heading(Role role)
{
    std::string words = random_.of(headings_of(role));
    if (capitals_)
        words = in_capitals(words);
    if (chance(5))
        words += " (*)";
    if (chance(5))
        words += ":";
    if (const auto space = words.find(' '); space != std::string::npos && chance(10))
        words[space] = '\n';
    return words;
}

Birth Layout::date_style()
{
    constexpr Birth styles[] = {Birth::dashes,        Birth::slashes, Birth::slashes,
                                Birth::short_slashes, Birth::dots,    Birth::dates};
    return random_.of(styles);
}

void Layout::shuffle_others()
{
    std::vector<BlockPlan> others(std::make_move_iterator(plans_.begin() + 2), std::make_move_iterator(plans_.end()));
    random_.shuffle(others);
    std::move(others.begin(), others.end(), plans_.begin() + 2);
}

void Layout::title(std::string words)
{
    if (chance(50))
        put_line("UBND TỈNH BẮC NINH");
    put_line(std::move(words));
    for (int blank = random_.between(0, 2); blank > 0; --blank)
        page_.rows.emplace_back();
}

void Layout::header()
{
    place_blocks();
    std::size_t depth = 1;
    for (const BlockPlan& block : plans_)
        for (const ColumnPlan& column : block)
            depth = std::max(depth, column.heads.size());
    page_.header_first = next_row();
    page_.header_last = page_.header_first + static_cast<std::int32_t>(depth) - 1;
    page_.rows.resize(page_.rows.size() + depth, blank_row());
    for (std::size_t i = 0; i < plans_.size(); ++i)
        put_heads(plans_[i], page_.blocks[i].first);
    if (chance(30))
        put_number_row();
}

void Layout::sections(const Groups& groups, bool restart)
{
    std::vector<std::size_t> order;
    int serial = 0;
    int section = 0;
    constexpr std::string_view outlines[] = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII"};
    for (const auto& [label, items] : groups) {
        if (items.empty())
            continue;
        if (!label.empty()) {
            auto row = blank_row();
            row[0] = PageCell::of(outlines[section++ % 8]);
            row[1] = PageCell::of(label);
            page_.rows.push_back(std::move(row));
            if (restart)
                serial = 0;
        }
        page_.sections.emplace_back(order.size(), order.size() + items.size());
        for (const std::size_t item : items) {
            put_item(item, ++serial);
            order.push_back(item);
        }
    }
    page_.items = std::move(order);
}

void Layout::total_and_signature()
{
    if (chance(40)) {
        auto row = blank_row();
        row[1] = PageCell::of(chance(50) ? "Tổng cộng: " + std::to_string(page_.items.size()) + " người" : "Tổng cộng");
        page_.rows.push_back(std::move(row));
    }
    if (chance(50)) {
        page_.rows.emplace_back();
        auto row = blank_row();
        row[1] = PageCell::of("NGƯỜI LẬP BIỂU");
        row.back() = PageCell::of("THỦ TRƯỞNG ĐƠN VỊ");
        page_.rows.push_back(std::move(row));
    }
}

Page Layout::take(std::string name)
{
    page_.name = std::move(name);
    return std::move(page_);
}

std::vector<PageCell> Layout::blank_row() const { return std::vector<PageCell>(static_cast<std::size_t>(width_)); }

void Layout::put_line(std::string words)
{
    page_.rows.push_back({PageCell::of(words)});
    if (chance(30)) {
        const std::int32_t row = next_row() - 1;
        page_.merges.push_back({0, row, 7, row});
    }
}

void Layout::place_blocks()
{
    for (const BlockPlan& block : plans_) {
        Block placed{width_, {}};
        for (const ColumnPlan& column : block)
            placed.roles.push_back(column.role);
        width_ += static_cast<std::int32_t>(block.size());
        page_.blocks.push_back(std::move(placed));
    }
}

// Equal heads side by side are one merged cell, and the lowest of a column reaches down to the header's last row.
void Layout::put_heads(const BlockPlan& block, std::int32_t first)
{
    for (std::size_t column = 0; column < block.size(); ++column) {
        const auto& heads = block[column].heads;
        for (std::size_t level = 0; level < heads.size(); ++level) {
            const bool parent = level + 1 < heads.size();
            if (parent && column > 0 && block[column - 1].heads.size() > level + 1 &&
                block[column - 1].heads[level] == heads[level])
                continue;
            std::size_t last = column;
            while (parent && last + 1 < block.size() && block[last + 1].heads[level] == heads[level])
                ++last;
            const std::int32_t row = page_.header_first + static_cast<std::int32_t>(level);
            const sheet::Area area{first + static_cast<std::int32_t>(column), row,
                                   first + static_cast<std::int32_t>(last), parent ? row : page_.header_last};
            page_.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(area.first_column)] =
                PageCell::of(heads[level]);
            if (area.first_column < area.last_column || area.first_row < area.last_row)
                page_.merges.push_back(area);
        }
    }
}

void Layout::put_number_row()
{
    auto row = blank_row();
    const bool brackets = chance(40);
    for (std::size_t column = 0; column < row.size(); ++column)
        row[column] = brackets ? PageCell::of("(" + std::to_string(column + 1) + ")")
                               : PageCell::count(static_cast<double>(column + 1));
    page_.rows.push_back(std::move(row));
    ++page_.header_last;
}

void Layout::put_item(std::size_t item, int serial)
{
    page_.item_rows.push_back(next_row());
    auto row = blank_row();
    std::size_t at = 0;
    for (const BlockPlan& block : plans_)
        for (const ColumnPlan& column : block)
            row[at++] = column.role == Role::serial ? PageCell::count(serial) : column.cell(item);
    page_.rows.push_back(std::move(row));
}

} // namespace datchuan::property
