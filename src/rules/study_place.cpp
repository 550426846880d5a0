#include "rules/study_place.hpp"

#include "text/data_file.hpp"

namespace datchuan::rules {
namespace {

const text::DataFile<StudyPlaces> file("places_of_study.json");

StudyPlace one_of(bool home, bool abroad)
{
    if (home == abroad)
        return StudyPlace::unknown;
    return home ? StudyPlace::home : StudyPlace::abroad;
}

} // namespace

const StudyPlaces& StudyPlaces::shipped() { return file.get(); }

StudyPlaces::StudyPlaces(const text::Data& data)
    : home_(data.at("home")), abroad_(data.at("abroad")), countries_(data.at("countries")),
      providers_at_home_(data.at("providers_at_home")), providers_abroad_(data.at("providers_abroad").at("words")),
      here_(data.at("here_all_the_same"))
{
    data.only({"home", "abroad", "countries", "providers_at_home", "providers_abroad", "here_all_the_same"});
    data.at("providers_abroad").only({"words"});
}

StudyPlace StudyPlaces::named(std::string_view text) const
{
    return one_of(home_.within(text), abroad_.within(text) || countries_.within(text));
}

StudyPlace StudyPlaces::of_provider(std::string_view provider) const
{
    if (here_.within(provider))
        return StudyPlace::unknown;
    // "Trường Đại học Queensland (Úc)": the country in brackets is where it stands.
    if (const auto open = provider.find('('); open != std::string_view::npos)
        if (const auto close = provider.find(')', open);
            countries_.within(provider.substr(open + 1, close == std::string_view::npos ? close : close - open - 1)))
            return StudyPlace::abroad;
    return one_of(providers_at_home_.within(provider), providers_abroad_.within(provider));
}

} // namespace datchuan::rules
