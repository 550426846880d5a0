#include "driving/shared_office.hpp"

#include <optional>

#include <gtest/gtest.h>

namespace datchuan::driving {
namespace {

struct Shared
{
    std::optional<Profile> profile;
    std::optional<Office> office;
};

Shared& shared()
{
    static Shared only;
    return only;
}

class EndOfTests : public testing::Environment
{
    // Not at the end of the process: the libraries of the bridge may be gone by then.
    void TearDown() override
    {
        shared().office.reset();
        shared().profile.reset();
    }
};

[[maybe_unused]] const testing::Environment* const end_of_tests = testing::AddGlobalTestEnvironment(new EndOfTests);

} // namespace

Office& shared_office()
{
    Shared& all = shared();
    if (!all.profile) {
        all.profile.emplace();
        all.profile->install(DATCHUAN_PACKAGE);
    }
    if (!all.office || !all.office->alive()) {
        all.office.reset();
        all.office.emplace(*all.profile);
    }
    return *all.office;
}

} // namespace datchuan::driving
