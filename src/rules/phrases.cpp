#include "rules/phrases.hpp"

#include <algorithm>

#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

// Each run of punctuation and spaces one space, and a space at both ends: so that whole words are found.
std::string in_words(std::string_view folded)
{
    constexpr std::string_view between_words = " .,;:()[]/-+\"'?";
    std::string words = " ";
    for (const char byte : folded) {
        if (between_words.find(byte) == std::string_view::npos)
            words.push_back(byte);
        else if (words.back() != ' ')
            words.push_back(' ');
    }
    if (words.back() != ' ')
        words.push_back(' ');
    return words;
}

bool holds_any(std::string_view words, const std::vector<std::string>& phrases)
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](const std::string& phrase) { return words.find(phrase) != std::string_view::npos; });
}

} // namespace

Phrases::Phrases(const text::Data& list)
{
    for (const text::Data& phrase : list.as_array()) {
        written_.push_back(in_words(text::one_spelling(text::fold(phrase.as_string()))));
        plain_.push_back(in_words(text::fold_plain(phrase.as_string())));
    }
}

bool Phrases::within(std::string_view text) const
{
    const std::string folded = text::one_spelling(text::fold(text));
    if (holds_any(in_words(folded), written_))
        return true;
    const std::string plain = text::fold_plain(text);
    return plain == folded && holds_any(in_words(plain), plain_);
}

} // namespace datchuan::rules
