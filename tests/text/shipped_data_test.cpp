#include "text/shipped_data.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace datchuan::text {
namespace {

TEST(ShippedData, IsTheFileItself)
{
    for (const std::string name : {"names.json", "provinces.json"}) {
        const std::ifstream file(DATCHUAN_SOURCE_DIR "/extension/data/" + name, std::ios::binary);
        std::ostringstream content;
        content << file.rdbuf();
        EXPECT_FALSE(content.str().empty()) << name;
        EXPECT_EQ(shipped_data(name), content.str()) << name;
    }
}

TEST(ShippedData, UnknownNamesThrow) { EXPECT_THROW(static_cast<void>(shipped_data("none.json")), std::out_of_range); }

} // namespace
} // namespace datchuan::text
