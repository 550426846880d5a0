// Headings that mean different things: settled by their neighbours and by what stands under them.
#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "tables/header.hpp"
#include "text/date.hpp"
#include "text/number.hpp"
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
        settle_runs();
        settle_contents();
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

    // A single digit may be the code of something.
    [[nodiscard]] bool is_amount(std::int32_t column, std::int32_t row) const
    {
        const bool number = grid_.kind(column, row) == sheet::CellKind::number;
        const auto amount =
            number ? std::optional(grid_.number(column, row)) : text::parse_number(texts_[grid_.text(column, row)]);
        constexpr double greatest_code = 9;
        return amount && (*amount == 0 || *amount > greatest_code);
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

    [[nodiscard]] bool is_tick(std::int32_t column, std::int32_t row) const
    {
        return grid_.kind(column, row) == sheet::CellKind::number
                   ? grid_.number(column, row) == 1
                   : words_.is_tick(text::fold(texts_[grid_.text(column, row)]));
    }

    // A tick, or what says that there's none.
    [[nodiscard]] bool is_mark(std::int32_t column, std::int32_t row) const
    {
        if (grid_.kind(column, row) == sheet::CellKind::number && grid_.number(column, row) == 0)
            return true;
        return is_tick(column, row) || words_.is_no_tick(text::fold(texts_[grid_.text(column, row)]));
    }

    // "01.003", "V.07.03.29".
    [[nodiscard]] bool is_rank_code(std::int32_t column, std::int32_t row) const
    {
        const std::string_view code = text::trim(texts_[grid_.text(column, row)]);
        const auto digit = [&](std::size_t at) { return at < code.size() && '0' <= code[at] && code[at] <= '9'; };
        if (code.starts_with('V') || code.starts_with('v'))
            return digit(1) || (code.size() > 1 && code[1] == '.' && digit(2));
        return digit(0) && digit(1) && code.find('.') != code.npos && code.find('/') == code.npos && code.size() <= 7;
    }

    // "5A", "K12", "Lớp 3": what a class is called that has no name of its own.
    [[nodiscard]] bool is_class_code(std::int32_t column, std::int32_t row) const
    {
        if (grid_.kind(column, row) == sheet::CellKind::number)
            return true;
        std::string_view code = text::trim(texts_[grid_.text(column, row)]);
        constexpr std::size_t longest_code = 16;
        return code.size() <= longest_code && code.find_first_of("0123456789") != code.npos &&
               std::count(code.begin(), code.end(), ' ') <= 1;
    }

    [[nodiscard]] bool is_phone_number(std::int32_t column, std::int32_t row) const
    {
        constexpr double least = 1e7;
        if (grid_.kind(column, row) == sheet::CellKind::number)
            return grid_.number(column, row) >= least;
        const std::string_view text = texts_[grid_.text(column, row)];
        constexpr std::ptrdiff_t least_digits = 8;
        return std::count_if(text.begin(), text.end(), [](char c) { return '0' <= c && c <= '9'; }) >= least_digits;
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
        if (leaf_of(column) == "nữ" && leaf_of(left) == "nam") {
            if (stands_alone(column) && (mostly(column, &Context::is_date) || mostly(left, &Context::is_date))) {
                become(left, Role::birth_male, "dates under Nam");
                become(column, Role::birth_female, "dates under Nữ");
            } else if (mostly(column, &Context::is_tick) || mostly(left, &Context::is_tick)) {
                become(left, Role::sex, "marks under Nam");
                become(column, Role::sex, "marks under Nữ");
            }
        }
        if (column.role == Role::appointed_rank && left.role == Role::post &&
            (leaf_of(column) == "ngày bổ nhiệm" || leaf_of(column) == "thời điểm bổ nhiệm"))
            become(column, Role::appointed_post, "beside the post");
    }

    void settle_by_content(Column& column) const
    {
        // "Thời gian": dates, or so many days.
        if (column.role == Role::period && !has_role(Role::duration) && mostly(column, &Context::is_length))
            become(column, Role::duration, "lengths under it");
        if (column.role == Role::decision_no && !has_role(Role::decision_date) && mostly(column, &Context::holds_date))
            become(column, Role::decision_no_date, "number and date in one cell");
        if (column.role == Role::rank && !has_role(Role::rank_code) && mostly(column, &Context::is_rank_code))
            become(column, Role::rank_code, "codes under it");
        if (column.role == Role::course && words_.may_be_class_codes(std::string(leaf_of(column))) &&
            mostly(column, &Context::is_class_code))
            become(column, Role::unknown, "codes of classes under it");
        // "NSNN", "Nguồn hỗ trợ": where money comes from, or how much of it.
        if (column.role == Role::fund_source && mostly(column, &Context::is_amount))
            become(column, Role::cost, "amounts under it");
        // "DT" is dân tộc or điện thoại.
        if (column.role == Role::ethnicity && mostly(column, &Context::is_phone_number))
            become(column, Role::unknown, "phone numbers under it");
    }

    // "Cao cấp | Trung cấp | Sơ cấp", "Cán bộ | Công chức | Viên chức" without a heading over them: one of them is to
    // be marked. What an abbreviation means ("CC", "TC", "CV") only its neighbours tell.
    void settle_runs()
    {
        for (std::size_t first = 0; first < columns_.size();) {
            std::vector<std::string> run;
            Role role = Role::unknown;
            while (first + run.size() < columns_.size() && stands_alone(columns_[first + run.size()])) {
                run.push_back(columns_[first + run.size()].path);
                const Role of_run = words_.group_of(run);
                // One heading over several columns ("Cán bộ" over the parts of a name) is no choice.
                const bool again = run.size() > 1 && run.back() == run[run.size() - 2];
                if (run.back().empty() || of_run == Role::unknown || again) {
                    run.pop_back();
                    break;
                }
                role = of_run;
            }
            constexpr std::size_t least_choices = 2;
            if (run.size() >= least_choices)
                for (std::size_t i = 0; i < run.size(); ++i)
                    become(columns_[first + i], role, "choices side by side");
            first += std::max<std::size_t>(run.size(), 1);
        }
    }

    // Columns that name contents of courses and are ticked, where nobody wrote "Nội dung bồi dưỡng" over them. Beside
    // such columns an empty one is one, too.
    void settle_contents()
    {
        std::vector<Column*> ticked;
        std::vector<Column*> blank;
        for (Column& column : columns_) {
            if (column.role == Role::mark) {
                ticked.push_back(&column);
            } else if (column.role == Role::unknown && words_.names_content(column.path)) {
                const Sampled cells = sample(grid_, column.column, header_end_,
                                             [&](std::int32_t row) { return is_mark(column.column, row); });
                if (cells.mostly())
                    ticked.push_back(&column);
                else if (cells.filled == 0)
                    blank.push_back(&column);
            }
        }
        constexpr std::size_t least_contents = 2;
        if (ticked.size() < least_contents)
            return;
        ticked.insert(ticked.end(), blank.begin(), blank.end());
        for (Column* column : ticked)
            if (column->role != Role::mark)
                become(*column, Role::mark, "a content that is ticked");
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
