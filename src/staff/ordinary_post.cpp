#include "staff/ordinary_post.hpp"

#include <algorithm>
#include <array>

#include <boost/json.hpp>

#include "staff/vocabulary.hpp"
#include "staff/word_table.hpp"
#include "text/shipped_data.hpp"

namespace datchuan::staff {
namespace {

constexpr std::array<std::string_view, 3> names{"nothing", "ordinary", "in_doubt"};
constexpr Meaning in_doubt = 2;

const WordTable& words()
{
    static const WordTable table(boost::json::parse(text::shipped_data("ordinary_posts.json")).at("posts"), names);
    return table;
}

} // namespace

bool is_ordinary_post(std::string_view post)
{
    if (is_leadership_post(post).value_or(true))
        return false;
    const Reading reading = words().read(post);
    const bool doubtful = std::any_of(reading.matches.begin(), reading.matches.end(),
                                      [](const Match& match) { return match.meaning == in_doubt; });
    return !doubtful && !reading.matches.empty();
}

} // namespace datchuan::staff
