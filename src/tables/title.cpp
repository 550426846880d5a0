#include "tables/title.hpp"

#include <algorithm>
#include <cstddef>

namespace datchuan::tables {

int last_year_in(std::string_view text)
{
    int last = 0;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        int value = 0;
        while (end < text.size() && '0' <= text[end] && text[end] <= '9' && end - i < 6)
            value = value * 10 + (text[end++] - '0');
        if (end - i == 4 && 1950 <= value && value <= 2100)
            last = value;
        i = std::max(end, i + 1);
    }
    return last;
}

} // namespace datchuan::tables
