#include "rules/finding.hpp"

#include <gtest/gtest.h>

#include "rules/rule.hpp"

namespace datchuan::rules {
namespace {

const Rule sample{
    .id = "R00",
    .name = "sample",
    .vi = {.title = "Mẫu", .message = "Ô {cell}, dòng {row}: “{value}” {odd}", .why = "…"},
    .en = {.title = "Sample", .message = "{value}{value} in {cell}", .why = "…"},
};

Finding finding_saying(std::string value)
{
    Finding finding;
    finding.rule = &sample;
    finding.cell = {0, 10, 4};
    finding.arguments = {{"value", std::move(value)}};
    return finding;
}

TEST(Finding, FillsItsPlaces)
{
    const Finding finding = finding_saying("31/02/1985");
    EXPECT_EQ(message(finding, Language::vietnamese), "Ô E11, dòng 11: “31/02/1985” {odd}");
    EXPECT_EQ(message(finding, Language::english), "31/02/198531/02/1985 in E11");
}

TEST(Finding, NeverTakesBracesOfACellForPlaces)
{
    EXPECT_EQ(message(finding_saying("{cell} {"), Language::english), "{cell} {{cell} { in E11");
}

TEST(Finding, NamesItsSeverity)
{
    EXPECT_EQ(name_of(Severity::error, Language::vietnamese), "Lỗi");
    EXPECT_EQ(name_of(Severity::warning, Language::vietnamese), "Cảnh báo");
    EXPECT_EQ(name_of(Severity::hint, Language::vietnamese), "Gợi ý");
    EXPECT_EQ(name_of(Severity::hint, Language::english), "Hint");
}

} // namespace
} // namespace datchuan::rules
