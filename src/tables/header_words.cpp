#include "tables/header_words.hpp"

#include <algorithm>
#include <array>

#include "text/data_file.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::tables {
namespace {

// How many words more than a known heading a heading that begins with it may have: "Họ và tên cán bộ được cử đi học".
constexpr std::ptrdiff_t most_extra_words = 6;
constexpr double after_a_lead_in = 0.8;

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

// Signs of more than one byte that part words: "Từ … đến …".
constexpr std::array<std::string_view, 6> long_signs{"…", "“", "”", "•", "·", "º"};

std::size_t long_sign_at(std::string_view text, std::size_t at)
{
    for (const std::string_view sign : long_signs)
        if (text.substr(at, sign.size()) == sign)
            return sign.size();
    return 0;
}

// "15.3 Lý luận chính trị": forms number their headings.
void drop_numbering(std::string& heading)
{
    const auto letter =
        std::find_if_not(heading.begin(), heading.end(), [](char c) { return is_digit(c) || c == ' ' || c == ')'; });
    if (letter != heading.end())
        heading.erase(heading.begin(), letter);
}

// Headings of one or two letters without diacritics mean what they say: "Nam" isn't "Năm".
constexpr std::size_t shortest_plain = 4;

} // namespace

std::string normal_heading(std::string_view heading)
{
    const std::string folded = text::fold(heading);
    std::string out;
    int depth = 0;
    for (std::size_t at = 0; at < folded.size(); ++at) {
        const char c = folded[at];
        if (const std::size_t length = depth == 0 ? long_sign_at(folded, at) : 0; length > 0) {
            out.push_back(' ');
            at += length - 1;
            continue;
        }
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
    drop_numbering(single);
    return text::one_spelling(single);
}

namespace {

const text::DataFile<HeaderWords> header_file("headers.json");

} // namespace

const HeaderWords& HeaderWords::shipped() { return header_file.get(); }

HeaderWords::HeaderWords(const text::Data& data)
{
    data.only({"columns", "under", "groups", "contents", "content_words", "ticks", "no_ticks", "lead_ins",
               "class_codes", "courses", "foreign_titles", "foreign_columns", "contacts", "totals", "sections",
               "signatures", "titles"});
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
        entry.only({"role", "alone", "parents", "levels"});
        Group& group = groups_.emplace_back();
        group.role = role_named(entry.at("role"), entry.at("role").as_string());
        group.parents = headings(entry.at("parents"));
        group.levels = headings(entry.at("levels"));
        group.alone = entry.if_contains("alone") && entry.at("alone").as_bool();
        children_.insert(group.levels.begin(), group.levels.end());
    }
    contents_ = headings(data.at("contents"));
    totals_ = folded_words(data.at("totals"));
    sections_ = folded_words(data.at("sections"));
    signatures_ = folded_words(data.at("signatures"));
    titles_ = folded_words(data.at("titles"));
    foreign_titles_ = folded_words(data.at("foreign_titles"));
    for (const text::Data& word : data.at("content_words").as_array())
        content_words_.push_back(normal_heading(word.as_string()));
    for (const text::Data& word : data.at("lead_ins").as_array())
        lead_ins_.push_back(normal_heading(word.as_string()) + " ");
    class_codes_ = headings(data.at("class_codes"));
    foreign_ = headings(data.at("foreign_columns"));
    contacts_ = headings(data.at("contacts"));
    for (const std::string& tick : folded_words(data.at("ticks")))
        ticks_.insert(tick);
    for (const std::string& tick : folded_words(data.at("no_ticks")))
        no_ticks_.insert(tick);
    const text::Data courses = data.at("courses");
    courses.only({"labels", "classes", "kinds", "trainings", "studying", "attending", "generic", "endings",
                  "provider_labels", "providers", "not_of"});
    courses_ = {.labels = folded_words(courses.at("labels")),
                .classes = folded_words(courses.at("classes")),
                .kinds = folded_words(courses.at("kinds")),
                .trainings = folded_words(courses.at("trainings")),
                .studying = folded_words(courses.at("studying")),
                .attending = folded_words(courses.at("attending")),
                .generic = folded_words(courses.at("generic")),
                .endings = folded_words(courses.at("endings")),
                .provider_labels = folded_words(courses.at("provider_labels")),
                .providers = folded_words(courses.at("providers")),
                .not_of = folded_words(courses.at("not_of"))};
}

Match HeaderWords::match(const std::string& parent, const std::string& leaf) const
{
    if (!parent.empty())
        if (Match match = match_under_parent(parent, leaf); match.confidence > 0)
            return match;
    if (Match match = match_own(leaf); match.confidence > 0)
        return match;
    // "Các khóa bồi dưỡng đã tham gia": what matters comes behind.
    for (const std::string& lead_in : lead_ins_)
        if (leaf.starts_with(lead_in))
            if (Match match = match_own(leaf.substr(lead_in.size())); match.confidence > 0) {
                match.confidence *= after_a_lead_in;
                return match;
            }
    return {};
}

Match HeaderWords::match_own(const std::string& leaf) const
{
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
    const std::string without_marks = text::fold_plain(leaf);
    if (const auto plain = plain_columns_.find(without_marks);
        without_marks.size() >= shortest_plain && plain != plain_columns_.end() && plain->second != Role::unknown)
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

bool HeaderWords::names_content(const std::string& heading) const
{
    const std::string padded = " " + heading + " ";
    return std::any_of(content_words_.begin(), content_words_.end(), [&](const std::string& word) {
        const auto at = padded.find(word);
        return at != std::string::npos && padded[at - 1] == ' ' && padded[at + word.size()] == ' ';
    });
}

Role HeaderWords::group_of(std::span<const std::string> headings) const
{
    for (const Group& group : groups_)
        if (group.alone && std::all_of(headings.begin(), headings.end(),
                                       [&](const std::string& level) { return group.levels.contains(level); }))
            return group.role;
    return Role::unknown;
}

bool HeaderWords::begins_with_words(std::string_view folded, const std::vector<std::string>& words)
{
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return folded.starts_with(word) && (folded.size() == word.size() || folded[word.size()] == ' ');
    });
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
