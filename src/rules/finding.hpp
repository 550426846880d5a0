// A finding: what is wrong at which cell. Its sentence is built only when somebody reads it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sheet/address.hpp"

namespace datchuan::rules {

struct Rule;

// The numbers are public (interface.md).
enum class Severity : std::uint8_t
{
    hint = 0,
    warning = 1,
    error = 2
};

enum class Language : std::uint8_t
{
    vietnamese,
    english
};

// What stands in the message's places: name without braces, text.
using Arguments = std::vector<std::pair<std::string_view, std::string>>;

struct Finding
{
    const Rule* rule = nullptr; // never null in a list of findings
    sheet::Address cell;
    Severity severity = Severity::hint; // the rule's, or as the user has set it
    Arguments arguments;
    std::string cause;                // equal in all findings of one rule that one cause has brought; empty: on its own
    std::string replacement;          // what a repair would write or offer; empty where there's none
    std::vector<std::string> choices; // where several answers are possible: all of them
    bool repairable = false;          // one right answer: written on request without asking
};

// The sentence, its places filled in. In every message {cell} is the finding's own cell (E11) and {row} its row's
// number.
[[nodiscard]] std::string message(const Finding& finding, Language language);

// "Lỗi", "Cảnh báo", "Gợi ý"
[[nodiscard]] std::string_view name_of(Severity severity, Language language);

} // namespace datchuan::rules
