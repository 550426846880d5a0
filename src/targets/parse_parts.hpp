// The steps of understanding a row of the targets table: each gives the sentence on what it can't understand, or
// nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "targets/profile.hpp"
#include "targets/row_sentences.hpp"

namespace datchuan::targets {

// "Lọc": conditions joined with ";".
[[nodiscard]] std::string read_filter(std::string_view words, const RowSentences& sentences,
                                      std::vector<Condition>& conditions);

// "So sánh" and "Ngưỡng (%)" together: a number, a range, milestones, or numbers of persons, attendances, classes.
// Precondition: the method is read.
[[nodiscard]] std::string read_threshold(std::string_view comparison, std::string_view threshold,
                                         const RowSentences& sentences, Target& target);

} // namespace datchuan::targets
