#include <stdexcept>

#include <gtest/gtest.h>

#include "rules/all_rules.hpp"
#include "rules/catalogue.hpp"

namespace datchuan::rules {
namespace {

TEST(Choices, SwitchOffAndChangeSeverity)
{
    const Choices choices = Choices::parse(" R42=off; R20 = error;R16=hint ;R22=warning;", Language::vietnamese);
    EXPECT_TRUE(choices.off(decision_missing));
    EXPECT_FALSE(choices.off(sex_unknown));
    EXPECT_EQ(choices.severity(sex_unknown), Severity::error);
    EXPECT_EQ(choices.severity(date_invalid), Severity::hint);
    EXPECT_EQ(choices.severity(national_id_zeros_lost), Severity::warning);
    EXPECT_EQ(choices.severity(name_missing), name_missing.severity);
}

TEST(Choices, LeaveEverythingAsItIsWhereNothingIsChosen)
{
    const Choices choices = Choices::parse("", Language::vietnamese);
    for (const Rule* rule : catalogue()) {
        EXPECT_FALSE(choices.off(*rule)) << rule->id;
        EXPECT_EQ(choices.severity(*rule), rule->severity) << rule->id;
    }
}

TEST(Choices, TakeTheLastWordOnARule)
{
    const Choices choices = Choices::parse("R42=off;R42=error", Language::english);
    EXPECT_FALSE(choices.off(decision_missing));
    EXPECT_EQ(choices.severity(decision_missing), Severity::error);
}

std::string refusal_of(std::string_view text, Language language)
{
    try {
        (void)Choices::parse(text, language);
    } catch (const std::invalid_argument& refusal) {
        return refusal.what();
    }
    return {};
}

TEST(Choices, NameWhatTheyDontKnow)
{
    EXPECT_EQ(refusal_of("R42=off;R99=off", Language::vietnamese),
              "Không có quy tắc “R99”. Vui lòng ghi mã quy tắc, ví dụ R42=off.");
    EXPECT_EQ(refusal_of("R42=tắt", Language::vietnamese),
              "Chưa hiểu “tắt” của quy tắc R42. Vui lòng ghi off, error, warning hoặc hint.");
    EXPECT_NE(refusal_of("R42", Language::english), "");
    EXPECT_NE(refusal_of("=off", Language::english), "");
    EXPECT_NE(refusal_of("off", Language::english).find("“off”"), std::string::npos);
}

} // namespace
} // namespace datchuan::rules
