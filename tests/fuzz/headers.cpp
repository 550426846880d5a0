// Any bytes as a heading, a label and a word of every vocabulary; and the normal forms that all of them rest on.
#include <cstdint>
#include <string>
#include <string_view>

#include "fuzz/require.hpp"
#include "rules/agency_name.hpp"
#include "rules/field_lines.hpp"
#include "staff/level_text.hpp"
#include "staff/vocabulary.hpp"
#include "tables/header_words.hpp"
#include "text/tidy.hpp"
#include "text/vietnamese.hpp"

using datchuan::fuzz::require;
namespace rules = datchuan::rules;
namespace staff = datchuan::staff;
namespace tables = datchuan::tables;
namespace text = datchuan::text;

namespace {

void check_normal_forms(std::string_view words)
{
    const std::string composed = text::nfc(words);
    require(text::nfc(composed) == composed, "NFC of NFC is itself");
    const std::string folded = text::fold(words);
    require(text::fold(folded) == folded, "folding twice changes nothing");
    const std::string plain = text::fold_plain(words);
    require(text::fold_plain(plain) == plain, "folding plainly twice changes nothing");
    const std::string spelt = text::one_spelling(folded);
    require(text::one_spelling(spelt) == spelt, "one spelling has one spelling");
    static_cast<void>(text::name_key(words));
    static_cast<void>(text::without_titles(words));

    // What a repair writes must need no second repair.
    const std::string right = text::without_odd_characters(words);
    require(!text::has_odd_characters(right), "odd characters are gone once replaced");
    const std::string even = text::evenly_spaced(words);
    require(text::evenly_spaced(even) == even, "even spaces stay even");
    const std::string tidy = text::tidy(words);
    require(text::tidy(tidy) == tidy, "tidying twice changes nothing");
}

void check_heading(std::string_view words)
{
    const tables::HeaderWords& known = tables::HeaderWords::shipped();
    const std::string heading = tables::normal_heading(words);
    for (const std::string& parent : {std::string(), std::string("năm sinh"), std::string("llct"), heading}) {
        const tables::Match match = known.match(parent, heading);
        require(0 <= match.confidence && match.confidence <= 1, "confidence is between 0 and 1");
    }
    const std::string folded = text::fold(words);
    static_cast<void>(known.names_people(heading));
    static_cast<void>(known.knows(heading));
    static_cast<void>(known.is_parent(heading));
    static_cast<void>(known.is_total(folded));
    static_cast<void>(known.is_signature(folded));
    static_cast<void>(known.is_title(folded));
}

void check_vocabulary(std::string_view words)
{
    static_cast<void>(staff::sex_of(words));
    static_cast<void>(staff::category_of(words));
    static_cast<void>(staff::category_of_heading(words));
    static_cast<void>(staff::level_of(words));
    static_cast<void>(staff::mark_of(words));
    static_cast<void>(staff::rank_of_title(words));
    static_cast<void>(staff::outcome_of(words));
    static_cast<void>(staff::study_form_of(words));
    static_cast<void>(staff::is_leadership_post(words));
    static_cast<void>(staff::says_left(words));
    using staff::Ladder;
    for (const Ladder ladder : {Ladder::degree, Ladder::political_theory, Ladder::state_management, Ladder::defence})
        if (const std::string level = staff::nearest_level(ladder, words); !level.empty())
            require(staff::understood_as_level(ladder, level), "a level that is offered is one");
    const rules::AgencyName agency = rules::read_agency(words);
    static_cast<void>(rules::agency_key(agency));
    static_cast<void>(rules::rightly_in_several_lines(tables::Role::post_agency, words));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view words(reinterpret_cast<const char*>(data), size);
    check_normal_forms(words);
    check_heading(words);
    check_vocabulary(words);
    return 0;
}
