// What forms of counts say: the words of extension/data/summary_words.json, looked up.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/data.hpp"

namespace datchuan::tables {

// A list of phrases, found as whole words.
class WordList
{
public:
    WordList() = default;
    explicit WordList(std::vector<std::string> phrases) : phrases_(std::move(phrases)) {}

    // All take words as words_of() makes them.
    [[nodiscard]] bool within(std::string_view words) const;
    [[nodiscard]] bool is(std::string_view words) const;
    // How many bytes of the text's beginning the longest phrase takes that it begins with; 0 where it begins with none.
    [[nodiscard]] std::size_t begins(std::string_view words) const;
    [[nodiscard]] bool ends(std::string_view words) const;
    [[nodiscard]] const std::vector<std::string>& phrases() const { return phrases_; }

private:
    std::vector<std::string> phrases_; // each with a space at both ends
};

// Folded, in one spelling, punctuation as spaces, a space at both ends: " tỷ lệ % ". Notes in brackets stay.
[[nodiscard]] std::string words_of(std::string_view text);

struct SummaryWords
{
    static const SummaryWords& shipped(); // parsed once

    explicit SummaryWords(const text::Data& data);

    WordList labels;
    WordList programmes;
    WordList totals;        // of rows
    WordList total_columns; // headings
    WordList division;
    WordList part;
    WordList attributes;
    std::vector<std::pair<std::string, std::string>> opposites; // together they make up the whole: men and women
    WordList averages;
    WordList percentages;
    WordList thresholds;
    WordList beyond_hundred;
    WordList planned; // headings of counts, of which …
    WordList done;    // … these are a percentage
    WordList compared;
    WordList shares;
    WordList not_added;
    WordList money;
    WordList numbers_of_no_count;
    WordList people;
    WordList attendances;
    WordList unit_lines;
    WordList form_numbers;
    WordList figure_units;
    WordList titles;
    WordList bodies;
    WordList strong;
    WordList weak;
    WordList foreign;

    // Of a row's label: "Tổng cộng", "Cộng (I+II)", "TỔNG SỐ:"; not "Tổng số lớp mở trong năm".
    [[nodiscard]] bool is_total_row(std::string_view label) const;
    // "Biểu số 10-BTCTW", "Mẫu số 03", with or without its unit; not "Biểu số 1: Tổng hợp kết quả", "Biểu số liệu".
    [[nodiscard]] bool is_form_number(std::string_view text) const;
};

} // namespace datchuan::tables
