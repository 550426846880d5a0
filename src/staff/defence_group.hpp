// Which QPAN group (đối tượng) a post belongs to: posts and groups are data (extension/data/defence_groups.json).
#pragma once

#include <string_view>

namespace datchuan::staff {

// 1 to 4; 0 for a post that the table doesn't name, or names in two groups. Both are texts as text::fold gives them;
// the agency may be empty.
[[nodiscard]] int defence_group_of_post(std::string_view post, std::string_view agency);

} // namespace datchuan::staff
