// A sentence in the reader's language.
#pragma once

#include <string>
#include <utility>

#include "rules/finding.hpp"

namespace datchuan::office {

[[nodiscard]] inline std::string say(rules::Language language, std::string vietnamese, std::string english)
{
    return language == rules::Language::english ? std::move(english) : std::move(vietnamese);
}

} // namespace datchuan::office
