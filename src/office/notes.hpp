// What a clerk has to know about a check beside its findings: what was guessed, and what could not be read.
#pragma once

#include <string>
#include <vector>

#include "office/checker.hpp"

namespace datchuan::office {

// A sentence each, ending in a full stop; none where all went well.
[[nodiscard]] std::vector<std::string> notes(const Checked& checked, rules::Language language);

} // namespace datchuan::office
