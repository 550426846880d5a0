// How many seeds a property is tried with.
#pragma once

#include <cstdint>
#include <cstdlib>

namespace datchuan::property {

// By hand more can be had: DATCHUAN_SEEDS=100 build/tests/property_tests tries a hundred times as many.
inline std::uint64_t seeds(std::uint64_t usually)
{
    const char* factor = std::getenv("DATCHUAN_SEEDS");
    return usually * (factor == nullptr ? 1 : std::strtoull(factor, nullptr, 10));
}

} // namespace datchuan::property
