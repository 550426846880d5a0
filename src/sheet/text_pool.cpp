#include "sheet/text_pool.hpp"

namespace datchuan::sheet {

TextId TextPool::intern(std::string_view text)
{
    if (const auto known = ids_.find(text); known != ids_.end())
        return known->second;
    const auto id = static_cast<TextId>(texts_.size());
    ids_.emplace(texts_.emplace_back(text), id);
    return id;
}

} // namespace datchuan::sheet
