#include "sheet/address.hpp"

#include <algorithm>

namespace datchuan::sheet {

std::string column_letters(std::int32_t column)
{
    std::string letters;
    for (std::int32_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.push_back(static_cast<char>('A' + (rest - 1) % 26));
    std::reverse(letters.begin(), letters.end());
    return letters;
}

std::string cell_name(std::int32_t column, std::int32_t row)
{
    return column_letters(column) + std::to_string(row + 1);
}

} // namespace datchuan::sheet
