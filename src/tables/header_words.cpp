#include "tables/header_words.hpp"

#include <algorithm>

#include "text/data_file.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::tables {
namespace {

// How many words more than a known heading a heading that begins with it may have: "Họ và tên cán bộ được cử đi học".
constexpr std::ptrdiff_t most_extra_words = 6;

std::vector<std::string> folded_words(const text::Data& list)
{
    std::vector<std::string> words;
    for (const text::Data& word : list.as_array())
        words.push_back(text::fold(word.as_string()));
    return words;
}

boost::unordered_flat_set<std::string> headings(const text::Data& list)
{
    boost::unordered_flat_set<std::string> all;
    for (const text::Data& word : list.as_array())
        all.insert(normal_heading(word.as_string()));
    return all;
}

Role role_named(const text::Data& data, std::string_view name)
{
    const auto role = role_of(name);
    if (!role)
        data.refuse_word(name);
    return *role;
}

std::string first_word(std::string_view heading) { return std::string(heading.substr(0, heading.find(' '))); }

bool is_digit(char c) { return '0' <= c && c <= '9'; }

} // namespace

std::string normal_heading(std::string_view heading)
{
    const std::string folded = text::fold(heading);
    std::string out;
    int depth = 0;
    for (const char c : folded) {
        if (c == '(' || c == '[')
            ++depth;
        else if ((c == ')' || c == ']') && depth > 0)
            --depth;
        else if (depth == 0)
            out.push_back(std::string_view("*:,/-;.&+\"'_").find(c) == std::string_view::npos ? c : ' ');
    }
    while (!out.empty() && (out.back() == ' ' || is_digit(out.back())))
        out.pop_back();
    // Spaces that stood around what was dropped.
    std::string single;
    for (const char c : out)
        if (c != ' ' || (!single.empty() && single.back() != ' '))
            single.push_back(c);
    return single;
}

namespace {

const text::DataFile<HeaderWords> header_file("headers.json");

} // namespace

const HeaderWords& HeaderWords::shipped() { return header_file.get(); }

HeaderWords::HeaderWords(const text::Data& data)
{
    data.only({"columns", "under", "groups", "contents", "totals", "sections", "signatures", "titles"});
    for (const auto& [name, variants] : data.at("columns").as_object()) {
        const Role role = role_named(variants, name);
        for (const text::Data& variant : variants.as_array()) {
            const std::string heading = normal_heading(variant.as_string());
            columns_.emplace(heading, role);
            if (role == Role::full_name || role == Role::family_name) {
                name_beginnings_.insert(first_word(heading));
                name_beginnings_.insert(text::fold_plain(first_word(heading)));
            }
            const auto [plain, fresh] = plain_columns_.emplace(text::fold_plain(heading), role);
            if (!fresh && plain->second != role)
                plain->second = Role::unknown;
        }
    }
    for (const text::Data& entry : data.at("under").as_array()) {
        entry.only({"parents", "children"});
        Under& under = under_.emplace_back();
        under.parents = headings(entry.at("parents"));
        for (const auto& [child, role] : entry.at("children").as_object()) {
            const std::string heading = normal_heading(child);
            under.children.emplace(heading, role_named(role, role.as_string()));
            children_.insert(heading);
        }
    }
    for (const text::Data& entry : data.at("groups").as_array()) {
        entry.only({"role", "parents", "levels"});
        Group& group = groups_.emplace_back();
        group.role = role_named(entry.at("role"), entry.at("role").as_string());
        group.parents = headings(entry.at("parents"));
        group.levels = headings(entry.at("levels"));
        children_.insert(group.levels.begin(), group.levels.end());
    }
    contents_ = headings(data.at("contents"));
    totals_ = folded_words(data.at("totals"));
    sections_ = folded_words(data.at("sections"));
    signatures_ = folded_words(data.at("signatures"));
    titles_ = folded_words(data.at("titles"));
}

Match HeaderWords::match(const std::string& parent, const std::string& leaf) const
{
    if (!parent.empty())
        if (Match match = match_under_parent(parent, leaf); match.confidence > 0)
            return match;
    if (Match match = match_alone(leaf); match.confidence > 0)
        return match;
    return match_beginning(leaf);
}

Match HeaderWords::match_under_parent(const std::string& parent, const std::string& leaf) const
{
    const auto path = [&] { return std::string(parent).append(" > ").append(leaf); };
    for (const Under& under : under_)
        if (under.parents.contains(parent))
            if (const auto child = under.children.find(leaf); child != under.children.end())
                return {child->second, 1.0, path()};
    for (const Group& group : groups_)
        if (group.parents.contains(parent) && group.levels.contains(leaf))
            return {group.role, 1.0, path()};
    if (contents_.contains(parent))
        return {Role::mark, 1.0, path()};
    return {};
}

Match HeaderWords::match_alone(const std::string& leaf) const
{
    if (const auto known = columns_.find(leaf); known != columns_.end())
        return {known->second, 1.0, leaf};
    if (const auto plain = plain_columns_.find(text::fold_plain(leaf));
        plain != plain_columns_.end() && plain->second != Role::unknown)
        return {plain->second, 0.8, plain->first};
    return {};
}

Match HeaderWords::match_beginning(const std::string& leaf) const
{
    // The longest known heading of two words or more with which this one begins.
    for (std::size_t end = leaf.rfind(' '); end != std::string::npos && end > 0; end = leaf.rfind(' ', end - 1)) {
        const std::string beginning = leaf.substr(0, end);
        if (beginning.find(' ') == std::string::npos)
            break;
        if (std::count(leaf.begin() + static_cast<std::ptrdiff_t>(end), leaf.end(), ' ') > most_extra_words)
            break;
        if (const auto known = columns_.find(beginning); known != columns_.end())
            return {known->second, 0.6, known->first};
    }
    return {};
}

bool HeaderWords::names_people(const std::string& heading) const
{
    if (heading.empty() || !name_beginnings_.contains(first_word(heading)))
        return false;
    const Match match = match_alone(heading);
    if (match.role == Role::full_name || match.role == Role::family_name)
        return true;
    // "Họ và tên cán bộ được cử đi học" begins with a name's heading; "Cán bộ được đào tạo" only seems to.
    const Match beginning = match.confidence == 0 ? match_beginning(heading) : Match{};
    return beginning.role == Role::full_name && beginning.why.starts_with("họ ");
}

bool HeaderWords::knows(const std::string& heading) const
{
    return !heading.empty() && (match_alone(heading).confidence > 0 || children_.contains(heading) ||
                                is_parent(heading) || match_beginning(heading).confidence > 0);
}

bool HeaderWords::is_parent(const std::string& heading) const
{
    const auto among_parents = [&](const auto& of) { return of.parents.contains(heading); };
    return contents_.contains(heading) || std::any_of(under_.begin(), under_.end(), among_parents) ||
           std::any_of(groups_.begin(), groups_.end(), among_parents);
}

bool HeaderWords::begins_with_any(std::string_view folded, const std::vector<std::string>& words)
{
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return folded.starts_with(word) &&
               (folded.size() == word.size() || std::string_view(" :.,(").find(folded[word.size()]) != folded.npos);
    });
}

bool HeaderWords::is_signature(std::string_view folded) const
{
    const auto day = folded.find("ngày");
    const auto month = folded.find("tháng", day == folded.npos ? 0 : day);
    const bool dated = day != folded.npos && month != folded.npos && folded.find("năm", month) != folded.npos;
    return dated || begins_with_any(folded, signatures_);
}

} // namespace datchuan::tables
