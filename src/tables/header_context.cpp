// Headings that mean different things: settled by their neighbours and by what stands under them.
#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "tables/header.hpp"
#include "text/date.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::tables {
namespace {

constexpr std::int32_t samples = 30;

// How many of the first cells under a heading are filled, and how many of these a question is true of.
struct Sampled
{
    int filled = 0;
    int yes = 0;
    [[nodiscard]] bool mostly() const { return filled > 0 && yes * 2 >= filled; }
};

template <typename Question>
Sampled sample(const sheet::Grid& grid, std::int32_t column, std::int32_t header_end, Question&& question)
{
    Sampled result;
    for (std::int32_t row = header_end + 1; row <= header_end + samples; ++row) {
        if (grid.empty(column, row))
            continue;
        ++result.filled;
        result.yes += question(row) ? 1 : 0;
    }
    return result;
}

std::string_view leaf_of(const Column& column)
{
    const std::string_view path = column.path;
    const auto cut = path.rfind(" > ");
    return cut == path.npos ? path : path.substr(cut + 3);
}

bool stands_alone(const Column& column) { return column.path.find(" > ") == std::string::npos; }

void become(Column& column, Role role, std::string_view why)
{
    column.role = role;
    column.why += column.why.empty() ? "" : "; ";
    column.why += why;
    column.confidence = std::max(column.confidence, 0.8);
}

class Context
{
public:
    Context(const sheet::Grid& grid, const sheet::TextPool& texts, const HeaderWords& words, const sheet::Area& header,
            std::vector<Column>& columns)
        : grid_(grid), texts_(texts), words_(words), header_end_(header.last_row), columns_(columns)
    {
    }

    void settle()
    {
        for (Column& column : columns_) {
            Column* const left = &column == &columns_.front() ? nullptr : &column - 1;
            if (left && share_a_heading(*left, column)) {
                settle_shared_heading(*left, column);
                continue;
            }
            if (left)
                settle_beside(*left, column);
            settle_by_content(column);
        }
        settle_half_names();
    }

private:
    [[nodiscard]] bool has_role(Role role) const
    {
        return std::any_of(columns_.begin(), columns_.end(), [&](const Column& c) { return c.role == role; });
    }

    [[nodiscard]] bool is_date(std::int32_t column, std::int32_t row) const
    {
        switch (grid_.kind(column, row)) {
        case sheet::CellKind::date:
            return true;
        case sheet::CellKind::number:
            return text::date_of_number(grid_.number(column, row)).has_value();
        case sheet::CellKind::text:
            return text::parse_period(texts_[grid_.text(column, row)]).has_value();
        default:
            return false;
        }
    }

    // "5 ngày", "40 tiết", 40; not "05/2023", nor a year.
    [[nodiscard]] bool is_length(std::int32_t column, std::int32_t row) const
    {
        if (is_date(column, row))
            return false;
        if (grid_.kind(column, row) == sheet::CellKind::number)
            return true;
        const std::string_view text = text::trim(texts_[grid_.text(column, row)]);
        return !text.empty() && '0' <= text[0] && text[0] <= '9' && text.find('/') == text.npos;
    }

    [[nodiscard]] bool holds_date(std::int32_t column, std::int32_t row) const
    {
        const auto id = grid_.text(column, row);
        return id != sheet::TextPool::empty && text::find_date(texts_[id]).has_value();
    }

    [[nodiscard]] bool mostly(const Column& of, bool (Context::*question)(std::int32_t, std::int32_t) const) const
    {
        return sample(grid_, of.column, header_end_,
                      [&](std::int32_t row) { return (this->*question)(of.column, row); })
            .mostly();
    }

    // What a heading would say under a parent that nobody wrote: "Công chức" under "Đối tượng".
    [[nodiscard]] Role choice_in(const Column& column) const
    {
        for (const auto& [parent, role] : {std::pair{"đối tượng", Role::category}, std::pair{"cấp", Role::level}})
            if (stands_alone(column) && words_.match(parent, column.path).role == role &&
                words_.match({}, column.path).role != role)
                return role;
        return Role::unknown;
    }

    [[nodiscard]] bool share_a_heading(const Column& left, const Column& column) const
    {
        const sheet::Area* merge = grid_.merge_at(column.column, column.header_row);
        return merge && merge->contains(left.column, column.header_row) && left.path == column.path &&
               left.header_row == column.header_row;
    }

    // One heading merged over several columns without sub-headings: a name in two parts, else the first one counts.
    static void settle_shared_heading(Column& left, Column& column)
    {
        if (left.role == Role::full_name || left.role == Role::family_name) {
            become(left, Role::family_name, "one heading over two columns");
            become(column, Role::given_name, "one heading over two columns");
        } else if (column.role != Role::mark) {
            become(column, Role::unknown, "belongs to the column before");
        }
    }

    void settle_beside(Column& left, Column& column) const
    {
        // "Họ và tên | Tên": the first is the family name.
        if (column.role == Role::given_name && left.role == Role::full_name)
            become(left, Role::family_name, "a given name beside it");
        // "Nam | Nữ" without a heading over them: birth dates where dates stand in them.
        if (leaf_of(column) == "nữ" && leaf_of(left) == "nam" && stands_alone(column) &&
            (mostly(column, &Context::is_date) || mostly(left, &Context::is_date))) {
            become(left, Role::birth_male, "dates under Nam");
            become(column, Role::birth_female, "dates under Nữ");
        }
        if (column.role == Role::appointed_rank && left.role == Role::post &&
            (leaf_of(column) == "ngày bổ nhiệm" || leaf_of(column) == "thời điểm bổ nhiệm"))
            become(column, Role::appointed_post, "beside the post");
        // "Cán bộ | Công chức | Viên chức": one of them is to be marked.
        if (const Role choice = choice_in(column); choice != Role::unknown && choice == choice_in(left)) {
            become(left, choice, "choices side by side");
            become(column, choice, "choices side by side");
        }
    }

    void settle_by_content(Column& column) const
    {
        // "Thời gian": dates, or so many days.
        if (column.role == Role::period && !has_role(Role::duration) && mostly(column, &Context::is_length))
            become(column, Role::duration, "lengths under it");
        if (column.role == Role::decision_no && !has_role(Role::decision_date) && mostly(column, &Context::holds_date))
            become(column, Role::decision_no_date, "number and date in one cell");
    }

    // Half a name without the other half is the whole one.
    void settle_half_names()
    {
        for (Column& column : columns_) {
            const bool half = (column.role == Role::family_name && !has_role(Role::given_name)) ||
                              (column.role == Role::given_name && !has_role(Role::family_name));
            if (half && !has_role(Role::full_name))
                become(column, Role::full_name, "the only name column");
        }
    }

    const sheet::Grid& grid_;
    const sheet::TextPool& texts_;
    const HeaderWords& words_;
    std::int32_t header_end_;
    std::vector<Column>& columns_;
};

} // namespace

void HeaderReader::settle(std::vector<Column>& columns, const sheet::Area& area) const
{
    Context(grid_, texts_, words_, area, columns).settle();
}

} // namespace datchuan::tables
