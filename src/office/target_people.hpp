// The persons behind the targets of a checked document.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "office/checker.hpp"
#include "targets/people.hpp"

namespace datchuan::office {

using Buckets = std::vector<targets::Bucket>;

// Who is still to be trained, or of whom that can't be said.
extern const Buckets not_yet_there;
extern const Buckets all_buckets;

struct PeopleBehind
{
    std::optional<targets::Target> target; // nothing where its row can't be understood
    targets::Result result;
    std::vector<targets::NamedPerson> people; // by bucket, then by agency
    std::string outlook; // what it takes to the deadline, and the forecast; empty where there's nothing to say
};

// Of the target with that id, or of all judged ones where it's empty; empty where there's no such target. A target that
// can't be computed has nobody behind it.
[[nodiscard]] std::vector<PeopleBehind> people_behind(const Checked& checked, std::string_view target_id,
                                                      const Buckets& buckets, rules::Language language);

} // namespace datchuan::office
