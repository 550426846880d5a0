#include <array>
#include <stdexcept>

#include "rules/catalogue.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

struct SeverityWord
{
    std::string_view word;
    Severity severity;
};

constexpr std::array<SeverityWord, 3> severity_words{{
    {"error", Severity::error},
    {"warning", Severity::warning},
    {"hint", Severity::hint},
}};

[[noreturn]] void refuse(const std::string& sentence) { throw std::invalid_argument(sentence); }

// Nothing: switched off.
std::optional<Severity> choice_of(std::string_view word, std::string_view id, Language language)
{
    if (word == "off")
        return std::nullopt;
    for (const SeverityWord& known : severity_words) {
        if (known.word == word)
            return known.severity;
    }
    const std::string quoted_word(word);
    const std::string rule(id);
    refuse(language == Language::vietnamese
               ? "Chưa hiểu “" + quoted_word + "” của quy tắc " + rule + ". Vui lòng ghi off, error, warning hoặc hint."
               : "“" + quoted_word + "” isn't known for rule " + rule + ". Please write off, error, warning or hint.");
}

} // namespace

Choices Choices::parse(std::string_view text, Language language)
{
    Choices choices;
    while (!text.empty()) {
        const auto end = text.find(';');
        const std::string_view part = text::trim(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        if (part.empty())
            continue;
        const auto equals = part.find('=');
        const std::string_view id = text::trim(part.substr(0, equals));
        if (find_rule(id) == nullptr) {
            const std::string name(id);
            refuse(language == Language::vietnamese
                       ? "Không có quy tắc “" + name + "”. Vui lòng ghi mã quy tắc, ví dụ R42=off."
                       : "There's no rule “" + name + "”. Please write a rule's id, for instance R42=off.");
        }
        const std::string_view word =
            equals == std::string_view::npos ? std::string_view{} : text::trim(part.substr(equals + 1));
        choices.by_id_.insert_or_assign(std::string(id), choice_of(word, id, language));
    }
    return choices;
}

bool Choices::off(const Rule& rule) const
{
    const auto chosen = by_id_.find(rule.id);
    return chosen != by_id_.end() && !chosen->second;
}

Severity Choices::severity(const Rule& rule) const
{
    const auto chosen = by_id_.find(rule.id);
    return chosen == by_id_.end() ? rule.severity : chosen->second.value_or(rule.severity);
}

} // namespace datchuan::rules
