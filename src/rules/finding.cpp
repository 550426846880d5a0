#include "rules/finding.hpp"

#include <algorithm>

#include "rules/rule.hpp"

namespace datchuan::rules {
namespace {

// What a place stands for; nullptr for a name that the finding doesn't know.
const std::string* value_of(std::string_view place, const Arguments& arguments)
{
    const auto named = [&](const auto& argument) { return argument.first == place; };
    const auto found = std::find_if(arguments.begin(), arguments.end(), named);
    return found == arguments.end() ? nullptr : &found->second;
}

// One pass from left to right: braces that come from a cell's text are never taken for places.
std::string filled(std::string_view text, const Arguments& arguments)
{
    std::string sentence;
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = open == std::string_view::npos ? open : text.find('}', open);
        if (close == std::string_view::npos)
            break;
        sentence += text.substr(0, open);
        if (const std::string* value = value_of(text.substr(open + 1, close - open - 1), arguments))
            sentence += *value;
        else
            sentence += text.substr(open, close - open + 1);
        text.remove_prefix(close + 1);
    }
    sentence += text;
    return sentence;
}

} // namespace

std::string message(const Finding& finding, Language language)
{
    Arguments arguments = finding.arguments;
    arguments.emplace_back("cell", sheet::cell_name(finding.cell.column, finding.cell.row));
    arguments.emplace_back("row", std::to_string(finding.cell.row + 1));
    const Texts& texts = language == Language::vietnamese ? finding.rule->vi : finding.rule->en;
    return filled(texts.message, arguments);
}

std::string_view name_of(Severity severity, Language language)
{
    const bool vietnamese = language == Language::vietnamese;
    switch (severity) {
    case Severity::error:
        return vietnamese ? "Lỗi" : "Error";
    case Severity::warning:
        return vietnamese ? "Cảnh báo" : "Warning";
    case Severity::hint:
        break;
    }
    return vietnamese ? "Gợi ý" : "Hint";
}

} // namespace datchuan::rules
