// Interned texts of a workbook: equal texts share one id, so that everything read from a text is read once.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

namespace datchuan::sheet {

using TextId = std::uint32_t;

class TextPool
{
public:
    TextPool() { intern({}); }
    TextPool(const TextPool&) = delete; // the map's keys point into the stored texts
    TextPool& operator=(const TextPool&) = delete;
    TextPool(TextPool&&) = default;
    TextPool& operator=(TextPool&&) = default;
    ~TextPool() = default;

    static constexpr TextId empty = 0;

    // The id of this text (UTF-8), a new one for a text not met before.
    TextId intern(std::string_view text);

    // Precondition: the id came from this pool. The view lives as long as the pool.
    [[nodiscard]] std::string_view operator[](TextId id) const { return texts_[id]; }
    [[nodiscard]] std::size_t size() const { return texts_.size(); }

private:
    std::deque<std::string> texts_; // a deque never moves its elements
    boost::unordered_flat_map<std::string_view, TextId> ids_;
};

// What a pure function makes of each text of a pool, computed when first asked for.
template <typename Value>
class TextCache
{
public:
    template <typename Read>
    const Value& get(const TextPool& texts, TextId id, Read&& read)
    {
        if (values_.size() <= id)
            values_.resize(texts.size());
        auto& slot = values_[id];
        if (!slot)
            slot.emplace(read(texts[id]));
        return *slot;
    }

private:
    std::vector<std::optional<Value>> values_;
};

} // namespace datchuan::sheet
