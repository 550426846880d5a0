// A list that's being laid out: its columns with their headings, then its lines.
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "property/pages.hpp"

namespace datchuan::property {

struct ColumnPlan
{
    tables::Role role = tables::Role::unknown;
    std::vector<std::string> heads;            // from the top down
    std::function<PageCell(std::size_t)> cell; // of a person or course
};
using BlockPlan = std::vector<ColumnPlan>;

// How a list writes its dates.
enum class Birth : unsigned char
{
    dashes,
    slashes,
    short_slashes,
    dots,
    dates
};

[[nodiscard]] PageCell day_cell(const text::Date& date, Birth style);
// A text; nothing where it's empty.
[[nodiscard]] PageCell words(std::string_view text);
[[nodiscard]] std::vector<std::size_t> up_to(std::size_t count);

using Groups = std::vector<std::pair<std::string, std::vector<std::size_t>>>;

class Layout
{
public:
    Layout(Random& random, tables::Kind kind, std::vector<std::size_t> items);

    [[nodiscard]] bool chance(std::size_t percent) { return random_.percent(percent); }
    [[nodiscard]] Random& random() { return random_; }
    // Any heading that the role has.
    [[nodiscard]] std::string heading(tables::Role role);
    [[nodiscard]] Birth date_style();

    void add(tables::Role role, std::function<PageCell(std::size_t)> cell)
    {
        add(role, heading(role), std::move(cell));
    }
    void add(tables::Role role, std::string head, std::function<PageCell(std::size_t)> cell)
    {
        plans_.push_back({{role, {std::move(head)}, std::move(cell)}});
    }
    void add(BlockPlan block) { plans_.push_back(std::move(block)); }

    // Precondition: serial and name are the first two blocks, which stay where they are.
    void shuffle_others();

    void title(std::string words);
    void header();
    // The lines, under their labels where they have any.
    void sections(const Groups& groups, bool restart);
    void total_and_signature();
    [[nodiscard]] Page take(std::string name);
    [[nodiscard]] const std::vector<std::size_t>& items() const { return page_.items; }

private:
    [[nodiscard]] std::int32_t next_row() const { return static_cast<std::int32_t>(page_.rows.size()); }
    [[nodiscard]] std::vector<PageCell> blank_row() const;
    void put_line(std::string words);
    void place_blocks();
    void put_heads(const BlockPlan& block, std::int32_t first);
    void put_number_row();
    void put_item(std::size_t item, int serial);

    Random& random_;
    Page page_;
    std::vector<BlockPlan> plans_;
    std::int32_t width_ = 0;
    bool capitals_ = random_.percent(20);
};

} // namespace datchuan::property
