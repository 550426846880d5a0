#include "tables/rows.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/vietnamese.hpp"

namespace datchuan::tables {
namespace {

using sheet::CellKind;

// A list that goes on after more blank rows than this is taken for another one.
constexpr std::int32_t longest_gap = 12;
// A signature row holds a place and date, or two titles: never more cells than this.
constexpr int most_signature_cells = 4;

constexpr std::array<std::string_view, 4> people{"người", "đồng chí", "đ/c", "học viên"};

enum class Serial : std::uint8_t
{
    none,
    number,
    outline,
    words
}; // "", "12", "I" or "A" or "-", "Tổng cộng"

Serial serial_of(std::string_view text)
{
    std::string_view s = text::trim(text);
    while (!s.empty() && (s.back() == '.' || s.back() == ')'))
        s.remove_suffix(1);
    if (s.empty())
        return Serial::none;
    const auto all = [&](std::string_view allowed) { return s.find_first_not_of(allowed) == s.npos; };
    if (all("0123456789.,/"))
        return Serial::number;
    if (s == "-" || s == "+" || s == "*" || all("IVXLC") || (s.size() == 1 && 'A' <= s[0] && s[0] <= 'Z'))
        return Serial::outline;
    return Serial::words;
}

// "có 12 người", "số lượng: 05 đồng chí", "số có mặt: 6": a number of people stands in it.
bool counts_people(std::string_view folded)
{
    std::size_t at = folded.find_first_of("0123456789");
    if (at == std::string_view::npos)
        return false;
    const std::string_view before = text::trim(folded.substr(0, at));
    at = folded.find_first_not_of("0123456789", at);
    if (at == std::string_view::npos && before.ends_with(':') && before.starts_with("số "))
        return true;
    const std::string_view rest = at == std::string_view::npos ? std::string_view() : text::trim(folded.substr(at));
    return std::any_of(people.begin(), people.end(), [&](std::string_view unit) { return rest.starts_with(unit); });
}

class RowReader
{
public:
    RowReader(Table& table, const sheet::Workbook& workbook, const HeaderWords& words)
        : table_(table), texts_(workbook.texts), grid_(workbook.grid(table.sheet)), words_(words),
          serial_(table.column_of(Role::serial)),
          family_(table.has(Role::full_name) ? table.column_of(Role::full_name) : table.column_of(Role::family_name)),
          given_(table.has(Role::full_name) ? -1 : table.column_of(Role::given_name)),
          course_(table.course_column()), names_{family_, given_}
    {
        for (const sheet::Area& merge : grid_.merges())
            if (merge.first_column <= family_ && family_ <= merge.last_column && merge.last_row > merge.first_row)
                name_merges_.push_back(merge);
    }

    std::int32_t read(std::int32_t end)
    {
        std::int32_t gap = 0;
        std::int32_t row = table_.header.last_row + 1;
        for (; row < std::min(end, grid_.rows()) && gap <= longest_gap; ++row) {
            look_at(row);
            if (filled_ == 0) {
                ++gap;
                continue;
            }
            if (ends_the_list(row))
                break;
            gap = add(row) ? 0 : gap + 1;
        }
        finish();
        return row;
    }

private:
    // Counts what the row holds, once, for all questions asked of it.
    void look_at(std::int32_t row)
    {
        filled_ = 0;
        facts_ = 0;
        for (std::int32_t column = table_.header.first_column; column <= table_.header.last_column; ++column) {
            if (grid_.empty(column, row))
                continue;
            ++filled_;
            if (column != serial_ && column != family_ && column != given_)
                ++facts_;
        }
        named_ = has_name(row);
        // A number and nothing but zeros behind it: formulas dragged beyond the last person.
        if (!named_ && facts_ > 0 && holds_only_zeros(row))
            facts_ = 0;
        serial_kind_ = Serial::none;
        if (serial_ >= 0) {
            const CellKind kind = grid_.kind(serial_, row);
            if (kind == CellKind::text)
                serial_kind_ = serial_of(texts_[grid_.text(serial_, row)]);
            else if (kind != CellKind::empty)
                serial_kind_ = Serial::number;
        }
    }

    [[nodiscard]] bool holds_only_zeros(std::int32_t row) const
    {
        for (std::int32_t column = table_.header.first_column; column <= table_.header.last_column; ++column) {
            const CellKind kind = grid_.kind(column, row);
            const bool number = kind == CellKind::number || kind == CellKind::date;
            if (column != serial_ && kind != CellKind::empty && !(number && grid_.number(column, row) == 0.0))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool has_name(std::int32_t row) const
    {
        for (const std::int32_t column : {family_, given_}) {
            const CellKind kind = column < 0 ? CellKind::empty : grid_.kind(column, row);
            // A formula that was dragged too far shows 0 where a name should stand.
            if (kind != CellKind::empty && !(kind == CellKind::number && grid_.number(column, row) == 0.0))
                return true;
        }
        return false;
    }

    [[nodiscard]] std::string first_words(std::int32_t row) const
    {
        for (std::int32_t column = table_.header.first_column; column <= table_.header.last_column; ++column)
            if (grid_.kind(column, row) == CellKind::text)
                return text::fold(texts_[grid_.text(column, row)]);
        return {};
    }

    [[nodiscard]] bool ends_the_list(std::int32_t row) const
    {
        if (serial_kind_ == Serial::number || filled_ > most_signature_cells)
            return false;
        for (std::int32_t column = table_.header.first_column; column <= table_.header.last_column; ++column)
            if (grid_.kind(column, row) == CellKind::text) {
                const auto words = texts_[grid_.text(column, row)];
                // A name with a note that begins alike doesn't end a list: nothing else stands in a signature row.
                if (!(named_ && facts_ >= 2) && words_.is_signature(text::fold(words)))
                    return true;
            }
        return false;
    }

    [[nodiscard]] bool is_total(std::int32_t row) const
    {
        if (serial_kind_ == Serial::number)
            return false;
        const std::string words = first_words(row);
        return words_.is_total(words) && !words_.is_title(words); // "Tổng hợp …"
    }

    // Numbered, with a name that is 0 or a formula's empty result, and nothing but such beside it: formulas that were
    // dragged too far. A form that was numbered beforehand has no formulas.
    [[nodiscard]] bool is_ghost(std::int32_t row) const
    {
        if (named_ || serial_kind_ != Serial::number || continues(row))
            return false;
        const bool dragged = std::any_of(names_.begin(), names_.end(), [&](std::int32_t column) {
            return column >= 0 && (grid_.kind(column, row) == CellKind::number || !grid_.formula(column, row).empty());
        });
        if (!dragged)
            return false;
        for (std::int32_t column = table_.header.first_column; column <= table_.header.last_column; ++column)
            if (column != serial_ && !shows_nothing(column, row))
                return false;
        return true;
    }

    [[nodiscard]] bool shows_nothing(std::int32_t column, std::int32_t row) const
    {
        switch (grid_.kind(column, row)) {
        case CellKind::empty:
            return true;
        case CellKind::number:
        case CellKind::date:
            return grid_.number(column, row) == 0.0 || !grid_.formula(column, row).empty();
        case CellKind::error:
            return true; // a formula over nothing
        case CellKind::text:
            break;
        }
        return text::trim(texts_[grid_.text(column, row)]).empty() || !grid_.formula(column, row).empty();
    }

    // A number in front, and a label of a total or an agency where a person's name should stand.
    [[nodiscard]] bool hints_at_no_person(std::int32_t row) const
    {
        const auto name = grid_.text(family_, row);
        if (name == sheet::TextPool::empty || facts_ > 1)
            return false;
        const Hint hint = hints_.get(texts_, name, [&](std::string_view text) {
            const std::string folded = text::fold(text);
            if (counts_people(folded))
                return Hint::count;
            return words_.is_total(folded) ? Hint::total : words_.is_section(folded) ? Hint::section : Hint::none;
        });
        if (serial_kind_ != Serial::number)
            return hint == Hint::count && serial_kind_ == Serial::none;
        return hint == Hint::total || hint == Hint::count || (hint == Hint::section && facts_ == 0);
    }

    void add_line(std::int32_t row, LineKind kind)
    {
        Line line;
        line.row = row;
        line.kind = kind;
        for (std::int32_t column = table_.header.first_column; column <= table_.header.last_column; ++column)
            if (grid_.kind(column, row) == CellKind::text && (column != serial_ || serial_kind_ == Serial::words)) {
                line.label = text::nfc(text::trim(texts_[grid_.text(column, row)]));
                break;
            }
        table_.lines.push_back(std::move(line));
    }

    [[nodiscard]] bool is_section(std::int32_t row) const
    {
        if (serial_kind_ == Serial::words)
            return !named_ && facts_ <= 1;
        if (serial_kind_ == Serial::outline)
            return facts_ <= 1;
        // A label alone in the name column: an agency's or a group's name, where persons have a number in front.
        return serial_kind_ == Serial::none && serial_ >= 0 && named_ && facts_ == 0 && !merged_name(row);
    }

    // The merged name cell that covers this row from above. The merges are ordered by their first row.
    [[nodiscard]] const sheet::Area* merged_name(std::int32_t row) const
    {
        const auto after =
            std::lower_bound(name_merges_.begin(), name_merges_.end(), row,
                             [](const sheet::Area& merge, std::int32_t r) { return merge.first_row < r; });
        if (after == name_merges_.begin() || std::prev(after)->last_row < row)
            return nullptr;
        return &*std::prev(after);
    }

    [[nodiscard]] bool repeats_the_header(std::int32_t row) const
    {
        if (serial_kind_ == Serial::number || !named_)
            return false;
        const auto name = grid_.text(family_, row);
        return name != sheet::TextPool::empty && words_.names_people(normal_heading(texts_[name]));
    }

    // Adds the row where it is a person or a record. False for all else.
    bool add(std::int32_t row)
    {
        if (repeats_the_header(row)) {
            in_repeated_header_ = true;
            return false;
        }
        // What hangs below a repeated header: its sub-headings and its number row.
        if (in_repeated_header_ && !(named_ && facts_ > 0 && serial_kind_ != Serial::words) && !continues(row))
            return false;
        if (in_repeated_header_ && is_numbering(row))
            return false;
        in_repeated_header_ = false;
        if (is_total(row)) {
            add_line(row, LineKind::total);
            return false;
        }
        if (is_ghost(row)) {
            add_line(row, LineKind::ghost);
            return false;
        }
        if (hints_at_no_person(row)) {
            add_line(row, LineKind::doubtful);
            return false;
        }
        if (is_section(row)) {
            add_section(row);
            return false;
        }
        if (facts_ == 0 && !(named_ && serial_kind_ == Serial::number))
            return false; // a number without a name, or a stray word
        Row added{row, row, static_cast<std::int32_t>(table_.sections.size()) - 1};
        if (const auto above = continues(row))
            added.identity_row = *above;
        else if (!named_ && facts_ < 2 && serial_kind_ != Serial::number)
            return false; // a lone remark
        table_.rows.push_back(added);
        return true;
    }

    // The row of the person that this row continues.
    [[nodiscard]] std::optional<std::int32_t> continues(std::int32_t row) const
    {
        if (table_.rows.empty() || named_)
            return std::nullopt;
        if (const sheet::Area* merge = merged_name(row))
            return merge->first_row;
        const bool course = course_ >= 0 && !grid_.empty(course_, row);
        if (table_.kind == Kind::records && course && serial_kind_ == Serial::none)
            return table_.rows.back().identity_row;
        return std::nullopt;
    }

    [[nodiscard]] bool is_numbering(std::int32_t row) const
    {
        for (std::int32_t column = table_.header.first_column; column <= table_.header.last_column; ++column)
            if (grid_.kind(column, row) == CellKind::text && column == family_)
                return texts_[grid_.text(column, row)].size() <= 2;
        return named_ && grid_.kind(family_, row) == CellKind::number;
    }

    void add_section(std::int32_t row)
    {
        std::string label;
        for (std::int32_t column = table_.header.first_column; column <= table_.header.last_column; ++column)
            if (grid_.kind(column, row) == CellKind::text && !(column == serial_ && serial_kind_ == Serial::outline)) {
                label = text::nfc(text::trim(texts_[grid_.text(column, row)]));
                break;
            }
        if (!label.empty())
            table_.sections.push_back({row, label});
    }

    void finish()
    {
        table_.data = table_.header;
        table_.data.first_row = table_.rows.empty() ? table_.header.last_row + 1 : table_.rows.front().row;
        table_.data.last_row = table_.rows.empty() ? table_.header.last_row : table_.rows.back().row;
    }

    Table& table_;
    const sheet::TextPool& texts_;
    const sheet::Grid& grid_;
    const HeaderWords& words_;
    const std::int32_t serial_;
    const std::int32_t family_; // the full name, or its first part
    const std::int32_t given_;  // -1 where the name stands in one column
    const std::int32_t course_;
    const std::array<std::int32_t, 2> names_; // both, as they are
    std::vector<sheet::Area> name_merges_;
    enum class Hint : std::uint8_t
    {
        none,
        total,
        section,
        count // "Có 12 người"
    };
    mutable sheet::TextCache<Hint> hints_; // of texts in the name column

    int filled_ = 0;
    int facts_ = 0; // filled cells beside serial and name
    Serial serial_kind_ = Serial::none;
    bool named_ = false;
    bool in_repeated_header_ = false;
};

} // namespace

std::int32_t read_rows(Table& table, const sheet::Workbook& workbook, const HeaderWords& words, std::int32_t end)
{
    return RowReader(table, workbook, words).read(end);
}

bool begins_like_a_header(const sheet::Grid& grid, const sheet::TextPool& texts, const Table& table, std::int32_t row)
{
    const std::int32_t serial = table.column_of(Role::serial);
    const std::int32_t column = serial >= 0 ? serial : table.row_anchor_column();
    switch (grid.kind(column, row)) {
    case CellKind::number:
    case CellKind::date:
    case CellKind::error:
        return false;
    case CellKind::text:
        return serial < 0 || serial_of(texts[grid.text(column, row)]) == Serial::words;
    case CellKind::empty:
        break;
    }
    return true;
}

} // namespace datchuan::tables
