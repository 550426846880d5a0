#include "staff/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <utility>

#include <boost/unordered/unordered_flat_map.hpp>

#include "staff/word_table.hpp"
#include "text/data_file.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::staff {
namespace {

using Names = std::span<const std::string_view>;

// The names of meanings in the data file stand in the order of the enum, so that one is the other's number.
template <typename Enum>
Enum to(Meaning meaning)
{
    return static_cast<Enum>(meaning);
}

template <typename Enum>
bool has(const Reading& reading, Enum wanted)
{
    return std::any_of(reading.matches.begin(), reading.matches.end(),
                       [wanted](const Match& match) { return to<Enum>(match.meaning) == wanted; });
}

constexpr std::array<std::string_view, 6> rank_names{
    "nothing", "staff", "officer", "specialist", "senior_specialist", "principal_specialist"};

// What a phrase says of a category. The first ones are those of Category; "cán bộ" and abbreviations count in a
// heading only where they stand alone.
constexpr std::array<std::string_view, 16> category_names{"nothing",
                                                          "official",
                                                          "civil_servant",
                                                          "public_employee",
                                                          "part_timer",
                                                          "deputy",
                                                          "contract",
                                                          "official_if_alone",
                                                          "civil_servant_if_alone",
                                                          "public_employee_if_alone",
                                                          "part_timer_if_alone",
                                                          "deputy_if_alone",
                                                          "contract_if_alone",
                                                          "official_and_civil_servant",
                                                          "several",
                                                          "lead_in"};
constexpr Meaning first_if_alone = 7;
constexpr Meaning official_and_civil_servant = 13;
constexpr Meaning several = 14;
constexpr Meaning lead_in = 15;

// The categories that a text names.
struct Named
{
    unsigned categories = 0;   // a bit for each
    bool only_if_alone = true; // none but such as count in a heading only alone
    std::uint32_t words = 0;   // that name a category or lead in to it

    void add(Category category) { categories |= 1U << static_cast<unsigned>(category); }
    [[nodiscard]] Category only() const
    {
        for (auto category = Category::official; category <= Category::contract;
             category = static_cast<Category>(static_cast<int>(category) + 1))
            if (categories == 1U << static_cast<unsigned>(category))
                return category;
        return Category::unknown;
    }
};

constexpr unsigned officials_and_civil_servants =
    1U << static_cast<unsigned>(Category::official) | 1U << static_cast<unsigned>(Category::civil_servant);

Named named_in(const Reading& reading)
{
    Named named;
    for (const Match& match : reading.matches) {
        named.words += match.count;
        if (match.meaning == lead_in)
            continue;
        if (match.meaning == several) {
            named.categories = ~0U;
        } else if (match.meaning == official_and_civil_servant) {
            named.categories |= officials_and_civil_servants;
        } else if (match.meaning >= first_if_alone) {
            named.add(to<Category>(static_cast<Meaning>(match.meaning - first_if_alone + 1)));
        } else {
            named.add(to<Category>(match.meaning));
            named.only_if_alone = false;
        }
    }
    return named;
}

// "I", "A", "1.2": how a section is numbered. Precondition: folded.
bool is_numbering(std::string_view word)
{
    const auto all_in = [word](std::string_view letters) {
        return word.find_first_not_of(letters) == std::string_view::npos;
    };
    return all_in("0123456789") || all_in("ivx") || (word.size() == 1 && 'a' <= word[0] && word[0] <= 'z');
}

std::uint32_t numbering_words(const Words& words)
{
    std::uint32_t count = 0;
    while (count < words.size() && is_numbering(words[count]))
        ++count;
    return count;
}

// Letters and digits of a rank code with two digits before the first dot, as it's written by the book: "1.003" and
// "01003" (a number cell lost its zero or dot) are 01.003.
std::string code_form(std::string_view code)
{
    std::string form = text::fold(code);
    std::erase(form, ' ');
    if (form.size() == 5 && form.find('.') == std::string::npos)
        form.insert(2, ".");
    if (form.size() > 1 && form[1] == '.' && '0' <= form[0] && form[0] <= '9')
        form.insert(0, "0");
    return form;
}

constexpr std::array<std::string_view, 6> post_names{"nothing",         "leader",     "leader_at_clause_start",
                                                     "leader_in_front", "taken_away", "next_post"};
enum class Post : Meaning
{
    nothing,
    leader,
    leader_at_clause_start,
    leader_in_front,
    taken_away,
    next_post
};

bool starts_clause(const Words& words, const Match& match)
{
    return match.first == 0 || words.clause(match.first) != words.clause(match.first - 1);
}

bool is_whole_clause(const Words& words, const Match& match)
{
    const std::size_t behind = match.first + match.count;
    return starts_clause(words, match) && (behind == words.size() || words.clause(behind) != words.clause(match.first));
}

bool names_leader(const Words& words, const Match& match)
{
    switch (to<Post>(match.meaning)) {
    case Post::leader:
        return true;
    case Post::leader_at_clause_start:
        return starts_clause(words, match);
    case Post::leader_in_front:
        return match.first == 0 || is_whole_clause(words, match);
    default:
        return false;
    }
}

constexpr std::array<std::string_view, 5> left_names{"nothing", "left", "arrived", "taken_away", "of_another"};
enum class Left : Meaning
{
    nothing,
    left,
    arrived,
    taken_away,
    of_another
};

bool begins_date(std::string_view word)
{
    constexpr std::array<std::string_view, 6> words{"ngày", "tháng", "năm", "đầu", "cuối", "quí"};
    return ('0' <= word[0] && word[0] <= '9') || std::find(words.begin(), words.end(), word) != words.end();
}

// "chuyển công tác từ 01/6/2024" against "chuyển công tác từ Sở Tài chính".
bool says_left_since(const Words& words, const Match& match)
{
    const std::size_t behind = match.first + match.count;
    return (words[behind - 1] == "từ" || words[behind - 1] == "tu") && behind < words.size() &&
           begins_date(words[behind]);
}

using Marks = boost::unordered_flat_map<std::string, Mark>;

Marks marks_in(const text::Data& data)
{
    data.only({"yes", "no"});
    Marks known;
    for (const auto& [key, mark] : {std::pair{"yes", Mark::yes}, std::pair{"no", Mark::no}})
        for (const text::Data& each : data.at(key).as_array())
            known.emplace(text::fold(each.as_string()), mark);
    return known;
}

using RankCodes = boost::unordered_flat_map<std::string, Rank>;

RankCodes rank_codes_in(const text::Data& data)
{
    RankCodes ranks;
    for (const text::Data& group : data.as_array()) {
        group.only({"means", "codes"});
        const text::Data means = group.at("means");
        const auto rank = std::find(rank_names.begin(), rank_names.end(), means.as_string()) - rank_names.begin();
        if (rank == std::ssize(rank_names))
            means.refuse_word(means.as_string());
        for (const text::Data& code : group.at("codes").as_array())
            ranks.emplace(code_form(code.as_string()), static_cast<Rank>(rank));
    }
    return ranks;
}

constexpr std::array<std::string_view, 3> sex_names{"nothing", "male", "female"};
constexpr std::array<std::string_view, 5> level_names{"nothing", "central", "province", "district", "commune"};
constexpr std::array<std::string_view, 5> theory_names{"nothing", "none", "elementary", "intermediate", "advanced"};
constexpr std::array<std::string_view, 3> outcome_names{"nothing", "completed", "not_completed"};
constexpr std::array<std::string_view, 3> form_names{"nothing", "full_time", "part_time"};
constexpr std::array<std::string_view, 3> at_work_names{"nothing", "at_work", "taken_away"};

// Everything in vocabulary.json.
struct Vocabulary
{
    WordTable sex;
    WordTable category;
    WordTable level;
    WordTable rank;
    WordTable political_theory;
    WordTable outcome;
    WordTable study_form;
    WordTable leadership_post;
    WordTable left;
    WordTable at_work;
    Marks marks;
    RankCodes rank_codes;

    explicit Vocabulary(const text::Data& data)
        : sex(data.at("sex"), sex_names), category(data.at("category"), category_names),
          level(data.at("level"), level_names), rank(data.at("rank"), rank_names),
          political_theory(data.at("political_theory"), theory_names), outcome(data.at("outcome"), outcome_names),
          study_form(data.at("study_form"), form_names), leadership_post(data.at("leadership_post"), post_names),
          left(data.at("left"), left_names), at_work(data.at("at_work"), at_work_names),
          marks(marks_in(data.at("mark"))), rank_codes(rank_codes_in(data.at("rank_codes")))
    {
        data.only({"sex", "category", "level", "mark", "rank", "rank_codes", "political_theory", "outcome",
                   "study_form", "leadership_post", "left", "at_work"});
    }
};

const text::DataFile<Vocabulary> vocabulary("vocabulary.json");

} // namespace

Sex sex_of(std::string_view text) { return to<Sex>(vocabulary->sex.first_of(text)); }

Category category_of(std::string_view text)
{
    const Named named = named_in(vocabulary->category.read(text));
    // The targets count cán bộ and công chức together.
    return named.categories == officials_and_civil_servants ? Category::civil_servant : named.only();
}

Category category_of_heading(std::string_view text)
{
    const Reading reading = vocabulary->category.read(text);
    const Named named = named_in(reading);
    if (named.only_if_alone && named.words + numbering_words(reading.words) < reading.words.size())
        return Category::unknown;
    return named.only();
}

Level level_of(std::string_view text) { return to<Level>(vocabulary->level.first_of(text)); }

Mark mark_of(std::string_view text)
{
    const Marks& marks = vocabulary->marks;
    const std::string folded = text::fold(text);
    const auto exact = marks.find(folded);
    if (exact != marks.end())
        return exact->second;
    // "(x)", "x.", "Có;"
    const auto first = folded.find_first_not_of("(.,; ");
    const auto last = folded.find_last_not_of(").,; ");
    if (first == std::string::npos || last == std::string::npos || last < first)
        return Mark::unknown;
    const auto bare = marks.find(folded.substr(first, last - first + 1));
    return bare == marks.end() ? Mark::unknown : bare->second;
}

Rank rank_of_title(std::string_view text) { return to<Rank>(vocabulary->rank.first_of(text)); }

Rank rank_of_code(std::string_view code)
{
    const RankCodes& ranks = vocabulary->rank_codes;
    const auto found = ranks.find(code_form(code));
    return found == ranks.end() ? Rank::unknown : found->second;
}

Category category_of_code(std::string_view code)
{
    const std::string form = code_form(code);
    // V.07.03.29, V07.03.29
    if (form.size() >= 3 && form[0] == 'v') {
        const std::size_t at = form[1] == '.' ? 2 : 1;
        return '0' <= form[at] && form[at] <= '9' ? Category::public_employee : Category::unknown;
    }
    return form.size() == 6 && "01.001" <= form && form <= "01.005" ? Category::civil_servant : Category::unknown;
}

PoliticalTheory political_theory_of(std::string_view text)
{
    Meaning highest = 0;
    for (const Match& match : vocabulary->political_theory.read(text).matches)
        highest = std::max(highest, match.meaning);
    return to<PoliticalTheory>(highest);
}

Outcome outcome_of(std::string_view text)
{
    const Reading reading = vocabulary->outcome.read(text);
    // "Đang học, dự kiến hoàn thành tháng 6"
    if (has(reading, Outcome::not_completed))
        return Outcome::not_completed;
    return has(reading, Outcome::completed) ? Outcome::completed : Outcome::unknown;
}

StudyForm study_form_of(std::string_view text)
{
    const Reading reading = vocabulary->study_form.read(text);
    // "tập trung kết hợp trực tuyến"
    if (has(reading, StudyForm::part_time))
        return StudyForm::part_time;
    return has(reading, StudyForm::full_time) ? StudyForm::full_time : StudyForm::unknown;
}

std::optional<bool> is_leadership_post(std::string_view post)
{
    const Reading reading = vocabulary->leadership_post.read(post);
    if (reading.words.size() == 0)
        return std::nullopt;
    bool taken_away = false;
    std::uint32_t clause = 0;
    for (const Match& match : reading.matches) {
        if (reading.words.clause(match.first) != clause || to<Post>(match.meaning) == Post::next_post) {
            clause = reading.words.clause(match.first);
            taken_away = false;
        }
        if (to<Post>(match.meaning) == Post::taken_away)
            taken_away = true;
        else if (!taken_away && names_leader(reading.words, match))
            return true;
    }
    return false;
}

bool says_left(std::string_view text)
{
    const Reading reading = vocabulary->left.read(text);
    bool taken_away = false;
    std::uint32_t clause = 0;
    for (const Match& match : reading.matches) {
        if (reading.words.clause(match.first) != clause) {
            clause = reading.words.clause(match.first);
            taken_away = false;
        }
        const Left meaning = to<Left>(match.meaning);
        if (meaning == Left::of_another)
            return false;
        if (meaning == Left::taken_away)
            taken_away = true;
        else if (!taken_away &&
                 (meaning == Left::left || (meaning == Left::arrived && says_left_since(reading.words, match))))
            return true;
    }
    return false;
}

bool says_at_work(std::string_view text)
{
    const std::vector<Match> matches = vocabulary->at_work.read(text).matches;
    return !matches.empty() &&
           std::all_of(matches.begin(), matches.end(), [](const Match& match) { return match.meaning == 1; });
}

} // namespace datchuan::staff
