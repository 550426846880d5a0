// The path of a form's column through its headings, cut into its last heading and what stands over it.
#pragma once

#include <string>

namespace datchuan::rules {

struct Heading
{
    std::string above; // the path of headings over the leaf
    std::string leaf;  // with a space at both ends
};

// Of a path as tables::Column has it: "trong đó > nữ".
[[nodiscard]] Heading heading_of(const std::string& path);

} // namespace datchuan::rules
