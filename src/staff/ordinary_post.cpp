#include "staff/ordinary_post.hpp"

#include <algorithm>
#include <array>

#include "staff/vocabulary.hpp"
#include "staff/word_table.hpp"
#include "text/data_file.hpp"

namespace datchuan::staff {
namespace {

constexpr std::array<std::string_view, 3> names{"nothing", "ordinary", "in_doubt"};
constexpr Meaning in_doubt = 2;

struct PostWords
{
    WordTable table;

    explicit PostWords(const text::Data& data) : table(data.at("posts"), names) { data.only({"posts"}); }
};

const text::DataFile<PostWords> words("ordinary_posts.json");

} // namespace

bool is_ordinary_post(std::string_view post)
{
    if (is_leadership_post(post).value_or(true))
        return false;
    const Reading reading = words->table.read(post);
    const bool doubtful = std::any_of(reading.matches.begin(), reading.matches.end(),
                                      [](const Match& match) { return match.meaning == in_doubt; });
    return !doubtful && !reading.matches.empty();
}

} // namespace datchuan::staff
