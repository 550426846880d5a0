// Where a value stands in the text of a data file.
#pragma once

#include <string_view>

#include <boost/json/fwd.hpp>

namespace datchuan::text {

// The line (from 1 on) in which a value begins that the text was parsed into; 1 for a value that isn't of it.
// Precondition: root is what the text was parsed into.
[[nodiscard]] int line_of(std::string_view text, const boost::json::value& root, const boost::json::value* value);

// The line in which the text stops being JSON. Precondition: it does.
[[nodiscard]] int line_of_syntax_error(std::string_view text);

} // namespace datchuan::text
