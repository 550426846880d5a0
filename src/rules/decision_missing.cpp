// R42: nobody decided to send the person to this course.

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/all_rules.hpp"
#include "rules/causes.hpp"
#include "rules/spanning_cell.hpp"
#include "text/data_file.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

// What decision and note cells say on how a person came to a course (extension/data/decision_notes.json).
class DecisionNotes
{
public:
    explicit DecisionNotes(const text::Data& data)
    {
        data.only({"no_decision", "settled", "unsettled"});
        for (const text::Data& text : data.at("no_decision").as_array()) {
            no_decision_.push_back(text::fold(text.as_string()));
            no_decision_.push_back(text::fold_plain(text.as_string()));
        }
        settled_ = phrases_in(data.at("settled"));
        unsettled_ = phrases_in(data.at("unsettled"));
    }

    // "-", "chưa có": a text that stands there in place of a decision. Nearly all others have a number in them.
    [[nodiscard]] bool says_none(std::string_view text) const
    {
        if (text.find_first_of("0123456789") != std::string_view::npos)
            return false;
        const std::string folded = text::fold(text);
        return folded.find_first_not_of("-._/ ") == std::string::npos ||
               std::find(no_decision_.begin(), no_decision_.end(), folded) != no_decision_.end();
    }

    // "Tự túc, đã báo cáo": no decision is to be expected.
    [[nodiscard]] bool says_settled(std::string_view text) const
    {
        const std::string words = in_words(text);
        return holds_any(words, settled_) && !holds_any(words, unsettled_);
    }

private:
    // As they're looked for in in_words(), and again as they're typed without diacritics.
    static std::vector<std::string> phrases_in(const text::Data& data)
    {
        std::vector<std::string> found;
        for (const text::Data& phrase : data.as_array()) {
            found.push_back(in_words(phrase.as_string()));
            found.push_back(in_words(text::fold_plain(phrase.as_string())));
        }
        return found;
    }

    // Folded, each run of punctuation and spaces one space, and a space at both ends: so that whole words are found.
    static std::string in_words(std::string_view text)
    {
        constexpr std::string_view between_words = " .,;:()[]/-+\"'";
        std::string words = " ";
        for (const char byte : text::fold(text)) {
            if (between_words.find(byte) == std::string_view::npos)
                words.push_back(byte);
            else if (words.back() != ' ')
                words.push_back(' ');
        }
        if (words.back() != ' ')
            words.push_back(' ');
        return words;
    }

    static bool holds_any(std::string_view words, const std::vector<std::string>& phrases)
    {
        return std::any_of(phrases.begin(), phrases.end(),
                           [&](const std::string& phrase) { return words.find(phrase) != std::string_view::npos; });
    }

    std::vector<std::string> no_decision_;
    std::vector<std::string> settled_;
    std::vector<std::string> unsettled_;
};

const text::DataFile<DecisionNotes> decision_notes("decision_notes.json");

// The same words stand in many cells: each text is judged once.
class Decisions
{
public:
    explicit Decisions(const TableView& table) : table_(table) {}

    // The first decision cell, where no cell of the row names a decision or tells why there's none.
    std::optional<Cell> missing_at(const RowView& row)
    {
        const Cell decision = first_filled_cell(table_, row, {Role::decision_no, Role::decision_no_date});
        if (!decision.empty() && !says_none(decision))
            return {};
        if (says_settled(decision) || (table_.has(Role::note) && says_settled(spanning_cell(table_, row, Role::note))))
            return {};
        return decision;
    }

private:
    [[nodiscard]] sheet::TextId text_id(const Cell& cell) const
    {
        return table_.book().workbook.grid(cell.address.sheet).text(cell.address.column, cell.address.row);
    }

    bool says_none(const Cell& cell)
    {
        return cell.kind == sheet::CellKind::text &&
               none_.get(table_.book().workbook.texts, text_id(cell),
                         [](std::string_view text) { return decision_notes->says_none(text); });
    }

    bool says_settled(const Cell& cell)
    {
        return cell.kind == sheet::CellKind::text &&
               settled_.get(table_.book().workbook.texts, text_id(cell),
                            [](std::string_view text) { return decision_notes->says_settled(text); });
    }

    const TableView& table_;
    sheet::TextCache<bool> none_;
    sheet::TextCache<bool> settled_;
};

void check(const TableView& table, Report& report)
{
    Decisions decisions(table);
    std::optional<bool> all_blank; // looked up at the first finding
    for (const RowView row : table) {
        const auto cell = decisions.missing_at(row);
        if (!cell)
            continue;
        if (!all_blank)
            all_blank = columns_are_blank(table, {Role::decision_no, Role::decision_no_date});
        report.at(*cell).because(*all_blank ? cause_in_column(table, cell->address.column)
                                            : cause_in_class(row.record()));
    }
}

} // namespace

const Rule decision_missing{
    .id = "R42",
    .name = "decision-missing",
    .severity = Severity::warning,
    .scope = Scope::records,
    .needs_any = {Role::decision_no, Role::decision_no_date},
    .vi = {.title = "Chưa có quyết định cử đi học",
           .message = "Chưa có quyết định cử đi học ở dòng {row}. Vui lòng bổ sung số, ngày quyết định hoặc ghi rõ “tự "
                      "túc, đã báo cáo”.",
           .why =
               "Người được cử đi đào tạo, bồi dưỡng cần có quyết định của cấp có thẩm quyền. Dòng không có quyết định "
               "có thể là trường hợp tự ý đi học; nếu tự túc và đã báo cáo, vui lòng ghi rõ ở ô này hoặc cột Ghi "
               "chú.",
           .example = "Lớp học từ 08/8/2022 của “Lê Thị Bình” để trống ô Số quyết định."},
    .en = {.title = "No sending decision",
           .message =
               "Row {row} names no decision that sends the person to the course. Please add its number and date, "
               "or write “tự túc, đã báo cáo” (self-funded, reported).",
           .why = "Training needs a decision of the competent authority. A row without one may be somebody who went "
                  "without leave; where the course is self-funded and was reported, say so here or in the notes.",
           .example = "The course that “Lê Thị Bình” began on 08/08/2022 has no decision number."},
    .check = check,
    .data = {"decision_notes.json"},
};

} // namespace datchuan::rules
