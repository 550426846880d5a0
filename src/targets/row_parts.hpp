// Cutting a cell of the targets table into its words.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace datchuan::targets {

// The parts between separators, blank ones left out. Views into the text.
[[nodiscard]] std::vector<std::string_view> parts_of(std::string_view text, char separator);

// "khoảng (2 điểm)": what stands before the bracket, and in it; both folded.
struct Bracketed
{
    std::string head;
    std::string inside;
    bool has_bracket = false;
};
[[nodiscard]] Bracketed bracketed(std::string_view words);

// The one number among words that may stand beside it; nothing where another word or no number is there.
[[nodiscard]] std::optional<double> number_among(std::string_view text, std::initializer_list<std::string_view> beside);

// The same of a whole number from 0 to `most`.
[[nodiscard]] std::optional<long> whole_among(std::string_view text, std::initializer_list<std::string_view> beside,
                                              long most);

} // namespace datchuan::targets
