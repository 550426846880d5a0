// Phrases of a data file, looked for as whole words in what clerks write.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/data.hpp"

namespace datchuan::rules {

class Phrases
{
public:
    Phrases() = default;
    // A list of strings.
    explicit Phrases(const text::Data& list);

    // Case, spaces and punctuation don't matter. A phrase fits with its diacritics, or where the text has none.
    [[nodiscard]] bool within(std::string_view text) const;

private:
    std::vector<std::string> written_; // each with a space at both ends
    std::vector<std::string> plain_;
};

} // namespace datchuan::rules
