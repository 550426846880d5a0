#include "targets/contents.hpp"

#include <algorithm>
#include <optional>

#include "targets/row_parts.hpp"
#include "targets/row_words.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::targets {
namespace {

std::optional<staff::Tag> tag_in(std::string_view name)
{
    const auto english = look_up(english_tags, text::fold(name));
    return english ? english : staff::tag_of(name);
}

} // namespace

ContentsRead read_contents(std::string_view words)
{
    ContentsRead read;
    if (look_up(any_course, text::fold(words))) {
        read.understood = true;
        return read;
    }
    for (const std::string_view alternative : parts_of(words, ';')) {
        staff::Tags tags;
        for (const std::string_view name : parts_of(alternative, '+')) {
            const auto tag = tag_in(name);
            if (!tag) {
                read.unknown = name;
                return read;
            }
            tags.add(*tag);
        }
        if (!tags.empty() && std::find(read.contents.begin(), read.contents.end(), tags) == read.contents.end())
            read.contents.push_back(tags);
    }
    read.understood = !read.contents.empty();
    if (!read.understood)
        read.unknown = words;
    return read;
}

bool fulfilled(std::span<const staff::Tags> contents, const staff::Tags& tags, bool taken)
{
    if (contents.empty())
        return taken;
    return std::any_of(contents.begin(), contents.end(),
                       [&](const staff::Tags& content) { return tags.all_of(content); });
}

staff::Tags tags_of(std::span<const staff::Tags> contents)
{
    staff::Tags tags;
    for (const staff::Tags& each : contents)
        tags.add(each);
    return tags;
}

} // namespace datchuan::targets
