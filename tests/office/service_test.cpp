// org.datchuan.TrainingChecker: its options, what it refuses, and that it says so in the reader's language.
#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "driving/service.hpp"
#include "driving/shared_office.hpp"
#include "driving/windows.hpp"
#include "office/text.hpp"
#include "rules/catalogue.hpp"

namespace datchuan {
namespace {

namespace uno = com::sun::star::uno;
using driving::corpus;
using driving::Document;
using driving::options;
using driving::Options;
using driving::Service;
using driving::shared_office;
using office::to_utf8;
using org::datchuan::XTrainingChecker;
using uno::Reference;

constexpr char cut_off[] = "2025-12-31";

// The message of the IllegalArgumentException that the call raises; nothing if it raises none.
template <typename Call>
std::optional<std::string> refused(Call call)
{
    try {
        call();
    } catch (const css::lang::IllegalArgumentException& refusal) {
        return to_utf8(refusal.Message);
    }
    return std::nullopt;
}

// One of the methods that take options, by name.
struct Method
{
    const char* name;
    void (*call)(const Reference<XTrainingChecker>&, const office::DocumentRef&, const Options&);
};

const std::vector<Method> methods{
    {"recognise", [](const auto& checker, const auto& on, const auto& by) { checker->recognise(on, options(by)); }},
    {"validate", [](const auto& checker, const auto& on, const auto& by) { checker->validate(on, options(by)); }},
    {"notChecked", [](const auto& checker, const auto& on, const auto& by) { checker->notChecked(on, options(by)); }},
    {"computeTargets",
     [](const auto& checker, const auto& on, const auto& by) { checker->computeTargets(on, options(by)); }},
    {"writeTargets",
     [](const auto& checker, const auto& on, const auto& by) { checker->writeTargets(on, options(by)); }},
};

class EachMethod : public testing::TestWithParam<Method>
{
};

TEST_P(EachMethod, TakesKnownOptionsAndNamesTheUnknownOne)
{
    struct Case
    {
        const char* name;
        const char* value;
        const char* named; // in the message; nothing where it's taken
    };
    const std::vector<Case> cases{
        {"Language", "vi", nullptr},
        {"Language", "en", nullptr},
        {"Language", "fr", "fr"},
        {"AsOf", "2025-12-31", nullptr},
        {"AsOf", "31/12/2025", "31/12/2025"},
        {"AsOf", "2025-02-30", "2025-02-30"},
        {"Profile", "", nullptr},
        {"Profile", "bac-ninh-2021-2025", nullptr},
        {"Profile", "ha-noi-1999", "ha-noi-1999"},
        {"Rules", "", nullptr},
        {"Rules", "R22=off", nullptr},
        {"Rules", "R22=off;R21=hint", nullptr},
        {"Rules", "R99=off", "R99"},
        {"Rules", "R22=loud", "loud"},
        {"Colour", "red", "Colour"},
        {"language", "vi", "language"},
    };
    const Document document(shared_office(), corpus("d03"));
    const auto checker = shared_office().checker();
    for (const Case& each : cases) {
        const auto refusal = refused([&] { GetParam().call(checker, document.ref(), {{each.name, each.value}}); });
        EXPECT_EQ(refusal.has_value(), each.named != nullptr) << each.name << " " << each.value;
        if (refusal && each.named) {
            EXPECT_NE(refusal->find(each.named), std::string::npos) << *refusal;
        }
    }
}

TEST_P(EachMethod, RefusesNoDocument)
{
    const auto checker = shared_office().checker();
    const auto refusal = refused([&] { GetParam().call(checker, {}, {}); });
    ASSERT_TRUE(refusal);
    EXPECT_NE(refusal->find("document"), std::string::npos) << *refusal;
}

INSTANTIATE_TEST_SUITE_P(Service, EachMethod, testing::ValuesIn(methods),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(Service, RefusesAnOptionThatIsNotAText)
{
    const Document document(shared_office());
    uno::Sequence<css::beans::NamedValue> values(1);
    values.getArray()[0].Name = "AsOf";
    values.getArray()[0].Value <<= sal_Int32(20251231);
    const auto refusal = refused([&] { shared_office().checker()->validate(document.ref(), values); });
    ASSERT_TRUE(refusal);
    EXPECT_NE(refusal->find("AsOf"), std::string::npos) << *refusal;
}

TEST(Service, RefusesInTheLanguageAskedForWhereverItStands)
{
    const Document document(shared_office());
    const auto checker = shared_office().checker();
    const auto refusal = [&](const Options& by) {
        return refused([&] { checker->validate(document.ref(), options(by)); }).value_or("not refused");
    };
    EXPECT_EQ(refusal({{"Colour", "red"}, {"Language", "en"}}).find("There is no option"), 0U);
    EXPECT_EQ(refusal({{"Colour", "red"}, {"Language", "vi"}}).find("Không có tùy chọn"), 0U);
    EXPECT_EQ(refusal({{"Colour", "red"}}).find("Không có tùy chọn"), 0U) << "the office is Vietnamese";
}

TEST(Service, RefusesFindingsOutsideOfTheDocument)
{
    const Document document(shared_office());
    const auto checker = shared_office().checker();
    uno::Sequence<org::datchuan::Finding> findings(1);
    findings.getArray()[0].Cell = {7, 0, 0};
    findings.getArray()[0].Repairable = true;
    EXPECT_TRUE(refused([&] { checker->mark(document.ref(), findings); }));
    EXPECT_TRUE(refused([&] { checker->repair(document.ref(), findings); }));
    EXPECT_TRUE(document.undo_titles().empty());
}

TEST(Service, NamesThePeopleWhoMissATarget)
{
    const Document document(shared_office(), corpus("d03"));
    const auto checker = shared_office().checker();
    const auto asked = options({{"AsOf", cut_off}, {"Language", "vi"}});
    const auto missing = checker->missingPeople(document.ref(), "T3", asked);
    const auto results = checker->computeTargets(document.ref(), asked);
    const auto t3 = std::find_if(results.begin(), results.end(), [](const auto& each) { return each.Id == "T3"; });
    ASSERT_TRUE(t3 != results.end());
    EXPECT_EQ(missing.getLength(), t3->Population - t3->Achieved);
    ASSERT_GT(missing.getLength(), 0);
    EXPECT_NE(missing[0].indexOf(','), -1) << to_utf8(missing[0]); // with birth, post, agency
    EXPECT_TRUE(refused([&] { checker->missingPeople(document.ref(), "T99", asked); }));
    EXPECT_TRUE(refused([&] { checker->missingPeople(document.ref(), "", asked); })) << "no target has no id";
}

TEST(Service, BreaksResultsDown)
{
    const Document document(shared_office(), corpus("d03"));
    const auto checker = shared_office().checker();
    const auto results =
        checker->computeTargets(document.ref(), options({{"AsOf", cut_off}, {"Language", "vi"}, {"GroupBy", "sex"}}));
    long population = 0;
    long of_groups = 0;
    for (const org::datchuan::TargetResult& each : results)
        if (each.Id == "T2")
            (each.Group.isEmpty() ? population : of_groups) += each.Population;
    EXPECT_GT(population, 0);
    EXPECT_EQ(population, of_groups);
}

TEST(Service, SpeaksTheLanguageAskedFor)
{
    const Document document(shared_office(), corpus("d04"));
    const auto vietnamese = Service(document, {{"AsOf", cut_off}, {"Language", "vi"}}).validate();
    const auto english = Service(document, {{"AsOf", cut_off}, {"Language", "en"}}).validate();
    const auto by_default = Service(document, {{"AsOf", cut_off}}).validate();
    ASSERT_EQ(vietnamese.size(), english.size());
    ASSERT_EQ(vietnamese.size(), by_default.size());
    ASSERT_FALSE(vietnamese.empty());
    for (std::size_t i = 0; i < vietnamese.size(); ++i) {
        EXPECT_EQ(vietnamese[i].cell, english[i].cell);
        EXPECT_NE(vietnamese[i].message, english[i].message) << vietnamese[i].rule;
        EXPECT_EQ(vietnamese[i].message, by_default[i].message);
        EXPECT_EQ(english[i].message.find("Vui lòng"), std::string::npos) << english[i].message;
        EXPECT_EQ(vietnamese[i].message.find('!'), std::string::npos) << vietnamese[i].message;
    }
}

std::multiset<std::string> rules_in(const std::vector<driving::FindingSeen>& findings)
{
    std::multiset<std::string> ids;
    for (const driving::FindingSeen& finding : findings)
        ids.insert(finding.rule);
    return ids;
}

TEST(Service, SwitchesRulesOffAndSetsSeverities)
{
    const Document document(shared_office(), corpus("d04"));
    const auto all = Service(document, {{"AsOf", cut_off}}).validate();
    const auto chosen = Service(document, {{"AsOf", cut_off}, {"Rules", "R22=off;R21=hint"}}).validate();
    auto expected = rules_in(all);
    ASSERT_GT(expected.count("R22"), 0U);
    ASSERT_GT(expected.count("R21"), 0U);
    expected.erase("R22");
    EXPECT_EQ(rules_in(chosen), expected) << "only R22 is gone";
    for (const driving::FindingSeen& finding : chosen) {
        const auto own = static_cast<int>(rules::find_rule(finding.rule)->severity);
        EXPECT_EQ(finding.severity, finding.rule == "R21" ? 0 : own) << finding.rule;
    }
}

TEST(Service, LooksFromTheDateAskedFor)
{
    const Document document(shared_office(), corpus("d04"));
    const auto ages = [&](const char* as_of) {
        return rules_in(Service(document, {{"AsOf", as_of}}).validate()).count("R18");
    };
    EXPECT_GT(ages("2060-12-31"), ages(cut_off)) << "everybody is too old by then";
}

TEST(Service, ComputesAProfileByNameAndByDefault)
{
    const Document document(shared_office(), corpus("d03"));
    const auto named = Service(document, {{"AsOf", cut_off}, {"Profile", "bac-ninh-2021-2025"}}).compute();
    const auto by_default = Service(document, {{"AsOf", cut_off}}).compute();
    ASSERT_EQ(named.size(), 10U);
    ASSERT_EQ(by_default.size(), named.size());
    for (std::size_t i = 0; i < named.size(); ++i) {
        EXPECT_EQ(named[i].id, by_default[i].id);
        EXPECT_EQ(named[i].fields, by_default[i].fields) << named[i].id;
        EXPECT_FALSE(named[i].message.empty()) << named[i].id;
    }
}

TEST(Service, SaysWhichRulesCouldNotRun)
{
    const Document rolls_only(shared_office(), corpus("d01"));
    const Document price_list(shared_office(), corpus("d16"));
    const auto skipped = Service(rolls_only).not_checked();
    EXPECT_TRUE(std::find(skipped.begin(), skipped.end(), "R42") != skipped.end()) << "no records, no dates of courses";
    EXPECT_TRUE(std::find(skipped.begin(), skipped.end(), "R14") == skipped.end()) << "there are names";
    EXPECT_TRUE(Service(price_list).not_checked().empty()) << "no table, nothing to be sorry for";
}

TEST(Service, IsNamedAsPublished)
{
    const Reference<css::lang::XServiceInfo> info(shared_office().checker(), uno::UNO_QUERY_THROW);
    EXPECT_TRUE(info->supportsService("org.datchuan.TrainingChecker"));
    EXPECT_FALSE(info->supportsService("org.datchuan.Other"));
}

TEST(Service, ShowsNoDialogInAHeadlessOffice)
{
    Document document(shared_office(), corpus("d16"), driving::View::window);
    const std::size_t windows = driving::top_windows(shared_office()).size();
    const driving::Done done = document.command("Validate", false);
    EXPECT_FALSE(done.sentence.empty()) << "it has something to say, which a visible office shows in a box";
    for (int look = 0; look < 10; ++look) // a box would come from the event loop, a little later
        EXPECT_LE(driving::top_windows(shared_office()).size(), windows);
}

} // namespace
} // namespace datchuan
