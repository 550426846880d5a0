// The help on the rules, made from the same texts as the messages: a page with all of them and a page for each.
#pragma once

#include <string>
#include <vector>

#include "rules/rule.hpp"

namespace datchuan::rules {

struct HelpPage
{
    std::string file; // below the language's folder, "quy-tac/R22.html"
    std::string html; // well-formed as XML too
};

// The page with all rules (each under its id as an anchor) first, then a page a rule. A page of its own is what the
// office opens: a system's shell may drop an anchor from the address of a file.
[[nodiscard]] std::vector<HelpPage> help_pages(Language language);

// Where the page about a rule lies: "quy-tac/R22.html", "rules/R22.html".
[[nodiscard]] std::string help_file(const Rule& rule, Language language);

} // namespace datchuan::rules
