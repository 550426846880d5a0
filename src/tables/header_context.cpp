// Headings that mean different things: settled by their neighbours and by what stands under them.
#include <algorithm>
#include <string_view>

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

} // namespace

void HeaderReader::settle(std::vector<Column>& columns, const sheet::Area& area)
{
    const auto has_role = [&](Role role) {
        return std::any_of(columns.begin(), columns.end(), [&](const Column& c) { return c.role == role; });
    };
    const auto is_date = [&](std::int32_t column, std::int32_t row) {
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
    };
    // "5 ngày", "40 tiết", 40; not "05/2023", nor a year.
    const auto is_length = [&](std::int32_t column, std::int32_t row) {
        if (is_date(column, row))
            return false;
        if (grid_.kind(column, row) == sheet::CellKind::number)
            return true;
        const std::string_view text = text::trim(texts_[grid_.text(column, row)]);
        return !text.empty() && '0' <= text[0] && text[0] <= '9' && text.find('/') == text.npos;
    };
    const auto is_category = [&](const Column& column) {
        return stands_alone(column) && words_.match("đối tượng", column.path).role == Role::category;
    };
    const auto mostly_dates = [&](const Column& of) {
        return sample(grid_, of.column, area.last_row, [&](std::int32_t row) { return is_date(of.column, row); })
            .mostly();
    };

    for (std::size_t i = 0; i < columns.size(); ++i) {
        Column& column = columns[i];
        Column* const left = i > 0 ? &columns[i - 1] : nullptr;
        // One heading merged over several columns without sub-headings: a name in two parts, else the first one counts.
        if (left && left->header_row == column.header_row && left->path == column.path && !column.path.empty() &&
            extent(column.column, column.header_row).contains(left->column, column.header_row)) {
            if (left->role == Role::full_name || left->role == Role::family_name) {
                become(*left, Role::family_name, "one heading over two columns");
                become(column, Role::given_name, "one heading over two columns");
            } else if (column.role != Role::mark) {
                become(column, Role::unknown, "belongs to the column before");
            }
            continue;
        }
        // "Họ và tên | Tên": the first is the family name.
        if (left && column.role == Role::given_name && left->role == Role::full_name)
            become(*left, Role::family_name, "a given name beside it");
        // "Nam | Nữ" without a heading over them: birth dates where dates stand in them.
        if (left && leaf_of(column) == "nữ" && leaf_of(*left) == "nam" && stands_alone(column) &&
            (mostly_dates(column) || mostly_dates(*left))) {
            become(*left, Role::birth_male, "dates under Nam");
            become(column, Role::birth_female, "dates under Nữ");
        }
        if (left && column.role == Role::appointed_rank && left->role == Role::post &&
            (leaf_of(column) == "ngày bổ nhiệm" || leaf_of(column) == "thời điểm bổ nhiệm"))
            become(column, Role::appointed_post, "beside the post");
        // "Thời gian": dates, or so many days.
        if (column.role == Role::period && !has_role(Role::duration)) {
            const auto counted = sample(grid_, column.column, area.last_row,
                                        [&](std::int32_t row) { return is_length(column.column, row); });
            if (counted.mostly())
                become(column, Role::duration, "lengths under it");
        }
        // "Cán bộ | Công chức | Viên chức": one of them is to be marked.
        if (left && is_category(column) && is_category(*left)) {
            become(*left, Role::category, "categories side by side");
            become(column, Role::category, "categories side by side");
        }
        if (column.role == Role::decision_no && !has_role(Role::decision_date)) {
            const auto dated = sample(grid_, column.column, area.last_row, [&](std::int32_t row) {
                const auto id = grid_.text(column.column, row);
                return id != sheet::TextPool::empty && text::find_date(texts_[id]).has_value();
            });
            if (dated.mostly())
                become(column, Role::decision_no_date, "number and date in one cell");
        }
    }
    // Half a name without the other half is the whole one.
    for (Column& column : columns) {
        const bool half = (column.role == Role::family_name && !has_role(Role::given_name)) ||
                          (column.role == Role::given_name && !has_role(Role::family_name));
        if (half && !has_role(Role::full_name))
            become(column, Role::full_name, "the only name column");
    }
}

} // namespace datchuan::tables
