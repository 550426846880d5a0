// Random draws that are the same on every machine: the distributions of the standard library aren't.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace datchuan::property {

class Random
{
public:
    explicit Random(std::uint64_t seed) : engine_(seed) {}

    // 0 to count - 1. Precondition: count > 0.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(engine_() % count); }
    // Both ends belong to it.
    int between(int first, int last)
    {
        return first + static_cast<int>(below(static_cast<std::size_t>(last - first) + 1));
    }
    bool percent(std::size_t chance) { return below(100) < chance; }

    template <typename List>
    auto& of(List&& list)
    {
        return list[below(std::size(list))];
    }
    template <typename List>
    void shuffle(List& list)
    {
        for (std::size_t i = list.size(); i > 1; --i)
            std::swap(list[i - 1], list[below(i)]);
    }
    std::string digits(std::size_t count)
    {
        std::string all;
        while (all.size() < count)
            all.push_back(static_cast<char>('0' + below(10)));
        return all;
    }

private:
    std::mt19937_64 engine_;
};

} // namespace datchuan::property
