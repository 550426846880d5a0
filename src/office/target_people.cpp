#include "office/target_people.hpp"

#include <iterator>
#include <variant>

#include "targets/outlook.hpp"

namespace datchuan::office {

using targets::Bucket;
using targets::Verdict;

const Buckets not_yet_there{Bucket::missing, Bucket::undecided};
const Buckets all_buckets{Bucket::missing, Bucket::undecided, Bucket::reached, Bucket::not_counted};

std::vector<PeopleBehind> people_behind(const Checked& checked, std::string_view target_id, const Buckets& buckets,
                                        rules::Language language)
{
    targets::People names(checked.workbook(), checked.tables(), checked.registry(), language);
    const std::vector<targets::Result>& results = checked.targets();
    std::vector<PeopleBehind> behind;
    for (std::size_t i = 0; i < results.size(); ++i) {
        const targets::Result& result = results[i];
        const bool wanted = target_id.empty()
                                ? result.verdict != Verdict::not_computable && result.verdict != Verdict::reported
                                : result.id == target_id;
        if (!wanted)
            continue;
        PeopleBehind each{{}, result, {}, {}};
        const targets::Parsed parsed = targets::parse(checked.target_rows()[i], language);
        if (const auto* target = std::get_if<targets::Target>(&parsed)) {
            each.outlook = targets::outlook_sentence(*target, each.result, checked.registry(), language);
            each.target = *target;
            for (const Bucket bucket : buckets) {
                std::vector<targets::NamedPerson> people = bucket == Bucket::not_counted
                                                               ? names.not_counted(*target, each.result)
                                                               : names.of(*target, each.result, bucket);
                std::move(people.begin(), people.end(), std::back_inserter(each.people));
            }
        }
        behind.push_back(std::move(each));
    }
    return behind;
}

} // namespace datchuan::office
