// Posts that surely lead nobody: words are data (extension/data/ordinary_posts.json).
#pragma once

#include <string_view>

namespace datchuan::staff {

// "Chuyên viên", "Giáo viên". A post that isn't one need not be one of leadership: many are in doubt, or unknown.
[[nodiscard]] bool is_ordinary_post(std::string_view post);

} // namespace datchuan::staff
