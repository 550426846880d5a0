#include "tables/summary_lines.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "tables/outline.hpp"
#include "tables/summary_words.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::tables {
namespace {

using sheet::CellKind;

constexpr std::int32_t longest_gap = 2; // blank rows inside a form
constexpr int most_signature_cells = 4;
constexpr int least_headings = 3; // of a row that begins another form

class LineReader
{
public:
    LineReader(const sheet::Workbook& workbook, std::int32_t sheet, const HeaderWords& words, const sheet::Area& header,
               const SummaryColumns& columns, FigureReader& figures, Forms which)
        : texts_(workbook.texts), grid_(workbook.grid(sheet)), words_(words), header_(header), columns_(columns),
          figures_(figures), which_(which)
    {
    }

    SummaryRows read(std::int32_t end)
    {
        std::int32_t gap = 0;
        std::int32_t row = header_.last_row + 1;
        for (; row < std::min(end, grid_.rows()); ++row) {
            look_at(row);
            if (filled_ == 0) {
                if (++gap > longest_gap || (gap > 0 && ended_by_total()))
                    break;
                continue;
            }
            gap = 0;
            if (ends_the_form(row))
                break;
            if (const std::int32_t repeated = repeats_the_header(row); repeated > 0) {
                row += repeated - 1;
                continue;
            }
            if (headings_ >= least_headings && numbers_ == 0)
                break;
            add(row);
        }
        settle_lines(result_, header_.last_row, which_);
        return std::move(result_);
    }

private:
    void look_at(std::int32_t row)
    {
        filled_ = 0;
        numbers_ = 0;
        headings_ = 0;
        for (std::int32_t column = columns_.first; column <= columns_.last; ++column)
            filled_ += grid_.empty(column, row) ? 0 : 1;
        for (const std::int32_t column : columns_.figures) {
            const Figure figure = figures_.at(grid_, column, row);
            numbers_ += figure.is_number() ? 1 : 0;
            headings_ += figure.kind == Figure::Kind::other && grid_.kind(column, row) == CellKind::text ? 1 : 0;
        }
        shares_ = 0;
        for (const std::int32_t column : columns_.others)
            shares_ += figures_.at(grid_, column, row).is_number() ? 1 : 0;
        for (const std::int32_t column : {columns_.serial, columns_.label})
            headings_ += column >= 0 && grid_.kind(column, row) == CellKind::text ? 1 : 0;
    }

    [[nodiscard]] bool ended_by_total() const
    {
        return !result_.lines.empty() && result_.lines.back().kind == LineKind::total &&
               std::any_of(result_.lines.begin(), result_.lines.end(),
                           [](const Line& line) { return line.kind == LineKind::count; });
    }

    [[nodiscard]] bool ends_the_form(std::int32_t row) const
    {
        if (numbers_ > 0 || filled_ > most_signature_cells)
            return false;
        for (std::int32_t column = columns_.first; column <= columns_.last; ++column)
            if (grid_.kind(column, row) == CellKind::text &&
                words_.is_signature(text::fold(texts_[grid_.text(column, row)])))
                return true;
        return false;
    }

    // How many rows of a header that is repeated for printing stand here; 0 where none does.
    [[nodiscard]] std::int32_t repeats_the_header(std::int32_t row) const
    {
        for (std::int32_t column = columns_.first; column <= columns_.last; ++column)
            if (grid_.text(column, row) != grid_.text(column, header_.first_row) ||
                grid_.kind(column, row) != grid_.kind(column, header_.first_row))
                return 0;
        return header_.last_row - header_.first_row + 1;
    }

    // The label's cell: in its own column, or merged from the serial column ("TỔNG CỘNG").
    [[nodiscard]] std::string label_at(std::int32_t row) const
    {
        for (const std::int32_t column : {columns_.label, columns_.serial})
            if (column >= 0 && grid_.kind(column, row) == CellKind::text &&
                (column == columns_.label || !outline_of(texts_[grid_.text(column, row)]))) {
                std::string label = text::nfc(text::trim(texts_[grid_.text(column, row)]));
                std::replace_if(
                    label.begin(), label.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
                return label;
            }
        if (columns_.label < 0 || grid_.kind(columns_.label, row) != CellKind::number)
            return {};
        const double year = grid_.number(columns_.label, row);
        constexpr double greatest = 1e6; // any number may stand there, and what's greater names nothing
        return 0 <= year && year <= greatest ? std::to_string(static_cast<long>(year)) : std::string{};
    }

    [[nodiscard]] Outline serial_at(std::int32_t row) const
    {
        if (columns_.serial < 0)
            return {};
        if (grid_.kind(columns_.serial, row) == CellKind::text)
            return outline_of(texts_[grid_.text(columns_.serial, row)]).value_or(Outline{});
        if (grid_.kind(columns_.serial, row) != CellKind::number)
            return {};
        const double number = grid_.number(columns_.serial, row);
        const auto whole = static_cast<long long>(std::min(std::max(number, 0.0), 1e6));
        if (static_cast<double>(whole) == number)
            return {Mark::number, 0, std::to_string(whole)};
        return {Mark::decimal, 1, {}};
    }

    // "chia ra" where rows have their number: merged over the rows that it divides into, so that their labels stand
    // beside it. Empty where no words stand there, or no label beside them.
    [[nodiscard]] std::string words_in_front(std::int32_t row) const
    {
        if (columns_.serial < 0 || columns_.label < 0 || grid_.kind(columns_.serial, row) != CellKind::text ||
            grid_.kind(columns_.label, row) != CellKind::text)
            return {};
        return words_of(texts_[grid_.text(columns_.serial, row)]);
    }

    void add(std::int32_t row)
    {
        Line line;
        line.row = row;
        line.label = label_at(row);
        Outline outline = serial_at(row);
        const SummaryWords& words = SummaryWords::shipped();
        // "Trong đó:", "*Trong đó: - Nữ", "Chia ra:", alone or in front of a label, in its cell or the one before it.
        const std::string in_front = words_in_front(row);
        bool opens_part = words.part.begins(in_front) > 0;
        bool opens_division = !opens_part && words.division.begins(in_front) > 0;
        for (;;) {
            if (outline.mark == Mark::none || outline.mark == Mark::star)
                if (Outline taken = take_outline(line.label); taken.mark != Mark::none)
                    outline = std::move(taken);
            const std::string said = words_of(line.label);
            const bool part = words.part.begins(said) > 0;
            const bool division = !part && words.division.begins(said) > 0;
            if (!part && !division)
                break;
            opens_part = part;
            opens_division = division;
            const std::size_t colon = line.label.find(':');
            line.label = colon == std::string::npos
                             ? std::string()
                             : std::string(text::trim(std::string_view(line.label).substr(colon + 1)));
            if (colon == std::string::npos) // "Trong đó nữ"
                line.label = std::string(text::trim(
                    std::string_view(said).substr(part ? words.part.begins(said) : words.division.begins(said))));
            if (line.label.empty())
                break;
            outline = outline.mark == Mark::star ? Outline{} : outline;
        }
        const bool heads = (opens_part || opens_division) && line.label.empty() && numbers_ == 0;
        if (heads) { // "Chia ra:" in a row of its own
            open(opens_part ? Relation::part : Relation::division);
            return;
        }
        if (line.label.empty() && outline.mark == Mark::none && numbers_ == 0)
            return; // a stray remark
        line.outline = outline.written;
        const std::string said = words_of(line.label);
        if (words.is_total_row(line.label) && (numbers_ + shares_ > 0 || which_ == Forms::blank_too))
            line.kind = LineKind::total;
        else if (words.averages.within(said))
            line.kind = LineKind::average;
        else if (numbers_ == 0 && shares_ == 0)
            line.kind = LineKind::section; // settled later: a numbered row may count nobody
        if (line.kind != LineKind::average)
            place(line, outline, opens_part, opens_division);
        result_.lines.push_back(std::move(line));
    }

    // The lines that follow belong to the last one with figures.
    void open(Relation relation)
    {
        opened_.reset();
        for (auto index = static_cast<std::int32_t>(result_.lines.size()) - 1; index >= 0; --index) {
            const Line& above = result_.lines[static_cast<std::size_t>(index)];
            if (above.relation == Relation::part && above.parent >= 0 && relation == Relation::part)
                continue;
            opened_ = Opened{index, relation, {}};
            return;
        }
    }

    void place(Line& line, const Outline& outline, bool opens_part, bool opens_division)
    {
        if (line.kind == LineKind::total) {
            stack_.clear();
            opened_.reset();
            return;
        }
        if (opens_part || opens_division) {
            open(opens_part ? Relation::part : Relation::division);
        }
        if (opened_) {
            // They go on as long as the marks are those of the first of them, or deeper ones.
            const bool first = !opened_->mark;
            if (first)
                opened_->mark = outline;
            const bool above = !first && is_on_stack(outline, opened_->parent);
            if (!above && (first || outline == *opened_->mark)) {
                line.parent = opened_->parent;
                line.relation = opened_->relation;
                cut_stack_to(opened_->parent);
                push(outline);
                return;
            }
            // Parts without a number end where rows have one again: "- Nữ", and then "1. Tuổi đời".
            const bool numbered_again = !above && !first && is_numbered(outline) && !is_numbered(*opened_->mark);
            if (numbered_again)
                cut_stack_to(opened_->parent);
            if (above || numbered_again)
                opened_.reset();
        }
        if (is_attribute(line) && !result_.lines.empty()) {
            line.relation = Relation::part;
            line.parent = whole_for_attribute();
            return;
        }
        while (!stack_.empty() && knows_on_stack(outline) && !(stack_.back().outline == outline))
            stack_.pop_back();
        if (!stack_.empty() && stack_.back().outline == outline)
            stack_.pop_back();
        line.parent = stack_.empty() ? -1 : stack_.back().line;
        push(outline);
    }

    [[nodiscard]] static bool is_numbered(const Outline& outline)
    {
        return Mark::letter <= outline.mark && outline.mark <= Mark::small;
    }

    [[nodiscard]] static bool is_attribute(const Line& line)
    {
        return SummaryWords::shipped().attributes.is(words_of(line.label));
    }

    // A group that is part of any number of persons: of the last line that isn't such a group itself.
    [[nodiscard]] std::int32_t whole_for_attribute() const
    {
        for (auto index = static_cast<std::int32_t>(result_.lines.size()) - 1; index >= 0; --index) {
            const Line& above = result_.lines[static_cast<std::size_t>(index)];
            if (above.relation == Relation::part)
                return above.parent;
            if (above.kind == LineKind::total)
                return index;
        }
        return -1;
    }

    struct Level
    {
        Outline outline;
        std::int32_t line = -1;
    };
    struct Opened
    {
        std::int32_t parent = -1;
        Relation relation = Relation::division;
        std::optional<Outline> mark;
    };

    [[nodiscard]] bool knows_on_stack(const Outline& outline) const
    {
        return std::any_of(stack_.begin(), stack_.end(), [&](const Level& level) { return level.outline == outline; });
    }
    // Whether the mark is the opened parent's own or one above it. None is above a total.
    [[nodiscard]] bool is_on_stack(const Outline& outline, std::int32_t parent) const
    {
        const auto of_parent =
            std::find_if(stack_.begin(), stack_.end(), [&](const Level& level) { return level.line == parent; });
        return of_parent != stack_.end() &&
               std::any_of(stack_.begin(), of_parent + 1, [&](const Level& level) { return level.outline == outline; });
    }
    void cut_stack_to(std::int32_t line)
    {
        while (!stack_.empty() && stack_.back().line != line)
            stack_.pop_back();
    }
    void push(const Outline& outline) { stack_.push_back({outline, static_cast<std::int32_t>(result_.lines.size())}); }

    const sheet::TextPool& texts_;
    const sheet::Grid& grid_;
    const HeaderWords& words_;
    const sheet::Area header_;
    const SummaryColumns& columns_;
    FigureReader& figures_;
    Forms which_;

    SummaryRows result_;
    std::vector<Level> stack_;
    std::optional<Opened> opened_;
    int filled_ = 0;
    int numbers_ = 0;  // in columns of figures
    int shares_ = 0;   // numbers in other columns
    int headings_ = 0; // texts where figures, serial and label stand
};

} // namespace

SummaryRows read_summary_lines(const sheet::Workbook& workbook, std::int32_t sheet, const HeaderWords& words,
                               const sheet::Area& header, const SummaryColumns& columns, FigureReader& figures,
                               std::int32_t end, Forms which)
{
    return LineReader(workbook, sheet, words, header, columns, figures, which).read(end);
}

} // namespace datchuan::tables
