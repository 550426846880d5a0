// Whether a course is held at home or abroad: the words of extension/data/places_of_study.json.
#pragma once

#include <cstdint>
#include <string_view>

#include "rules/phrases.hpp"
#include "text/data.hpp"

namespace datchuan::rules {

enum class StudyPlace : std::uint8_t
{
    unknown,
    home,
    abroad
};

class StudyPlaces
{
public:
    static const StudyPlaces& shipped();

    explicit StudyPlaces(const text::Data& data);

    // What a cell or a heading says.
    [[nodiscard]] StudyPlace named(std::string_view text) const;
    // What the name of the school tells.
    [[nodiscard]] StudyPlace of_provider(std::string_view provider) const;

private:
    Phrases home_;
    Phrases abroad_;
    Phrases countries_;
    Phrases providers_at_home_;
    Phrases providers_abroad_;
    Phrases here_;
};

} // namespace datchuan::rules
