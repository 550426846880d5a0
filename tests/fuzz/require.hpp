// What must hold of any input at all: a broken promise stops the fuzzer with the place and the sentence.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace datchuan::fuzz {

inline void require(bool holds, std::string_view promise, const char* file = __builtin_FILE(),
                    int line = __builtin_LINE())
{
    if (holds)
        return;
    std::fprintf(stderr, "%s:%d: broken promise: %.*s\n", file, line, static_cast<int>(promise.size()), promise.data());
    std::abort();
}

} // namespace datchuan::fuzz
