#include "rules/heading_path.hpp"

namespace datchuan::rules {

Heading heading_of(const std::string& path)
{
    const std::size_t cut = path.rfind(" > ");
    if (cut == std::string::npos)
        return {{}, " " + path + " "};
    return {path.substr(0, cut), " " + path.substr(cut + 3) + " "};
}

} // namespace datchuan::rules
