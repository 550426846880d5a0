// Contents as a clerk asks for them: "pháp luật + đạo đức công vụ; tin học".
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "staff/course.hpp"

namespace datchuan::targets {

// Any of these sets, each of them whole. None: any course will do.
using Contents = std::vector<staff::Tags>;

struct ContentsRead
{
    Contents contents;
    std::string_view unknown; // the first word that names no content; the whole where it names none at all
    bool understood = false;
};

// ";" joins contents of which any will do, "+" those that are all asked for; in Vietnamese or in English.
[[nodiscard]] ContentsRead read_contents(std::string_view words);

// Whether what is asked for is there. `taken`: whether there is a course of any content.
[[nodiscard]] bool fulfilled(std::span<const staff::Tags> contents, const staff::Tags& tags, bool taken);

// Every tag that the contents name.
[[nodiscard]] staff::Tags tags_of(std::span<const staff::Tags> contents);

} // namespace datchuan::targets
