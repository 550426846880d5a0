#include "staff/agency_text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "text/code_points.hpp"
#include "text/data_file.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::staff {
namespace {

// First words of agencies' names, folded. Some stand within posts, too ("Trưởng phòng"), so inside of a clause only the
// sure ones count.
struct Beginnings
{
    explicit Beginnings(const text::Data& data)
    {
        data.only({"anywhere", "in_front"});
        for (const text::Data& word : data.at("anywhere").as_array())
            sure.push_back(text::fold(word.as_string()));
        all = sure;
        for (const text::Data& word : data.at("in_front").as_array())
            all.push_back(text::fold(word.as_string()));
    }

    std::vector<std::string> all;
    std::vector<std::string> sure;
};

const text::DataFile<Beginnings> beginnings("agency_beginnings.json");

constexpr std::string_view post_endings[] = {"trưởng", "phó", "viên"};

// Whether one of the words begins the text and more follows; "Viện trưởng" is a post.
bool begins_with(std::string_view text, const std::vector<std::string>& words)
{
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        if (!text.starts_with(word) || text.size() < word.size() + 2 ||
            (text[word.size()] != ' ' && text[word.size()] != '.'))
            return false;
        const std::string_view rest = text::trim(text.substr(word.size() + 1));
        return std::none_of(std::begin(post_endings), std::end(post_endings),
                            [&](std::string_view ending) { return rest.starts_with(ending); });
    });
}

// What parts post and agency.
constexpr std::array<std::string_view, 6> separators{",", ";", "\n", " - ", "/", "("};

std::size_t next_clause(std::string_view text, std::size_t from)
{
    std::size_t next = text.npos;
    for (const std::string_view separator : separators)
        if (const auto at = text.find(separator, from); at != text.npos)
            next = std::min(next, at + separator.size());
    return next;
}

// NFC with single spaces and nothing invisible: of this, fold() changes letter by letter.
std::string with_single_spaces(std::string_view text)
{
    const std::string composed = text::nfc(text::trim(text));
    std::string single;
    for (std::size_t at = 0; at < composed.size();) {
        const char32_t c = text::next_code_point(composed, at);
        if (!text::is_space(c) && !text::is_invisible(c))
            text::append(single, c);
        else if (text::is_space(c) && !single.ends_with(' '))
            single += ' ';
    }
    return single;
}

// How many bytes that many code points take.
std::size_t bytes_of(std::string_view text, std::size_t code_points)
{
    std::size_t at = 0;
    for (; code_points > 0 && at < text.size(); --code_points)
        static_cast<void>(text::next_code_point(text, at));
    return at;
}

std::size_t code_points_in(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count)
        static_cast<void>(text::next_code_point(text, at));
    return count;
}

std::string_view tidy(std::string_view agency)
{
    agency = text::trim(agency);
    while (!agency.empty() && (agency.back() == '.' || agency.back() == ')' || agency.back() == ','))
        agency.remove_suffix(1);
    return text::trim(agency);
}

} // namespace

bool is_agency_name(std::string_view folded) { return begins_with(text::trim(folded), beginnings->all); }

std::string_view agency_of_post(std::string_view folded)
{
    // A clause of its own …
    std::size_t last = folded.npos;
    for (std::size_t at = next_clause(folded, 0); at < folded.size(); at = next_clause(folded, at)) {
        if (begins_with(text::trim(folded.substr(at)), beginnings->all))
            return tidy(folded.substr(at));
        last = at;
    }
    // … or what a post goes on with: "Chủ tịch UBND xã Gia Bình", "Chuyên viên Sở Nội vụ".
    const std::size_t clause = last == folded.npos ? 0 : last;
    for (std::size_t at = folded.find(' ', clause); at != folded.npos; at = folded.find(' ', at + 1))
        if (begins_with(folded.substr(at + 1), beginnings->sure))
            return tidy(folded.substr(at + 1));
    return last == folded.npos ? std::string_view{} : tidy(folded.substr(last));
}

std::string as_written(std::string_view text, std::string_view folded)
{
    const std::string written = with_single_spaces(text);
    const std::string all = text::fold(written);
    const std::size_t at = folded.empty() ? all.npos : all.find(folded);
    if (at == all.npos)
        return {};
    const std::size_t from = bytes_of(written, code_points_in(std::string_view(all).substr(0, at)));
    const std::string_view rest = std::string_view(written).substr(from);
    std::string part(rest.substr(0, bytes_of(rest, code_points_in(folded))));
    return text::fold(part) == folded ? part : std::string{};
}

} // namespace datchuan::staff
