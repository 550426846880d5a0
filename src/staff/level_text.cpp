#include "staff/level_text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "staff/vocabulary.hpp"
#include "staff/word_table.hpp"
#include "text/data_file.hpp"
#include "text/date.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::staff {
namespace {

constexpr std::array<std::string_view, 4> ladder_names{"degree", "political_theory", "state_management", "defence"};
constexpr std::size_t certificate_digits = 3; // fewer digits in a row are no year and no certificate's number

bool is_digit(char c) { return '0' <= c && c <= '9'; }

bool has_number(std::string_view text)
{
    std::size_t run = 0;
    for (const char c : text) {
        run = is_digit(c) ? run + 1 : 0;
        if (run == certificate_digits)
            return true;
    }
    return false;
}

// The number of letters to be typed, dropped or changed to make one of the other.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[b.size()];
}

struct Spelling
{
    std::string text;
    std::string plain; // what is compared
};

class Levels
{
public:
    static const Levels& of(Ladder ladder);

    explicit Levels(const text::Data& own) : words_(own.at("groups"), meanings)
    {
        own.only({"usual", "beginnings", "groups"});
        for (const text::Data& usual : own.at("usual").as_array())
            usual_.push_back({std::string(usual.as_string()), text::fold_plain(usual.as_string())});
        for (const text::Data& beginning : own.at("beginnings").as_array())
            beginnings_.push_back(text::fold(beginning.as_string()));
    }

    [[nodiscard]] bool names(std::string_view text) const
    {
        const Reading reading = words_.read(text);
        if (!reading.matches.empty())
            return true;
        // "ĐHSP", "CĐKT"
        for (std::size_t i = 0; i < reading.words.size(); ++i)
            for (const std::string& beginning : beginnings_)
                if (reading.words[i].starts_with(beginning))
                    return true;
        return false;
    }

    [[nodiscard]] std::string nearest(std::string_view text) const
    {
        constexpr std::size_t short_text = 5; // one letter of fewer than this makes another word
        constexpr std::size_t long_text = 9;  // from here on two may be wrong
        const std::string plain = text::fold_plain(text);
        if (plain.size() < short_text)
            return {};
        const Spelling* best = nullptr;
        std::size_t least = plain.size() < long_text ? 1 : 2;
        for (const Spelling& usual : usual_) {
            const std::size_t apart = distance(plain, usual.plain);
            if (apart < least || (apart == least && best == nullptr)) {
                least = apart;
                best = &usual;
            }
        }
        return best == nullptr ? std::string{} : best->text;
    }

private:
    static constexpr std::array<std::string_view, 2> meanings{"nothing", "level"};
    WordTable words_;
    std::vector<Spelling> usual_;
    std::vector<std::string> beginnings_;
};

constexpr std::array<std::string_view, 2> understood_names{"nothing", "understood"};

// Everything in levels.json.
struct LevelFile
{
    std::vector<Levels> ladders;
    WordTable in_any_column; // "đang học", "có chứng chỉ": understood without a level, whatever the ladder

    explicit LevelFile(const text::Data& data) : in_any_column(data.at("in_any_column"), understood_names)
    {
        data.only({"in_any_column", "degree", "political_theory", "state_management", "defence"});
        for (const std::string_view name : ladder_names)
            ladders.emplace_back(data.at(name));
    }
};

const text::DataFile<LevelFile> level_file("levels.json");

const Levels& Levels::of(Ladder ladder) { return level_file->ladders[static_cast<std::size_t>(ladder)]; }

bool named_by_vocabulary(Ladder ladder, std::string_view text)
{
    switch (ladder) {
    case Ladder::political_theory:
        return political_theory_of(text) != PoliticalTheory::unknown;
    case Ladder::state_management:
        return rank_of_title(text) != Rank::unknown;
    case Ladder::degree:
    case Ladder::defence:
        break;
    }
    return false;
}

// 1 to 4 of "3", "03", "iii"; 0 for any other word.
int group_number(std::string_view word)
{
    constexpr std::array<std::string_view, 5> roman{"", "i", "ii", "iii", "iv"};
    if (word.size() == 2 && word[0] == '0')
        word.remove_prefix(1);
    if (word.size() == 1 && '1' <= word[0] && word[0] <= '4')
        return word[0] - '0';
    const auto found = std::find(roman.begin() + 1, roman.end(), word);
    return found == roman.end() ? 0 : static_cast<int>(found - roman.begin());
}

} // namespace

bool names_level(Ladder ladder, std::string_view text)
{
    return named_by_vocabulary(ladder, text) || Levels::of(ladder).names(text) ||
           (ladder == Ladder::defence && defence_group_of(text) != 0);
}

bool understood_as_level(Ladder ladder, std::string_view text)
{
    const std::string_view trimmed = text::trim(text);
    if (trimmed.empty() || mark_of(trimmed) != Mark::unknown || has_number(trimmed))
        return true;
    return names_level(ladder, trimmed) || level_file->in_any_column.first_of(trimmed) != 0 ||
           text::find_date(trimmed).has_value();
}

std::string nearest_level(Ladder ladder, std::string_view text) { return Levels::of(ladder).nearest(text); }

int defence_group_of(std::string_view text)
{
    const Words words(text::fold(text));
    if (words.size() == 1)
        if (const int alone = group_number(words[0]); alone != 0)
            return alone;
    int group = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string_view word = words[i];
        int named = 0;
        if (word == "tượng" || word == "tuong" || word == "đt" || word == "dt" || word == "nhóm" || word == "nhom")
            named = i + 1 < words.size() ? group_number(words[i + 1]) : 0;
        else if (word.starts_with("đt"))
            named = group_number(word.substr(std::string_view("đt").size()));
        else if (word.starts_with("dt"))
            named = group_number(word.substr(2));
        else if (word.starts_with("tượng"))
            named = group_number(word.substr(std::string_view("tượng").size()));
        if (named == 0)
            continue;
        if (group != 0 && group != named)
            return 0;
        group = named;
    }
    return group;
}

} // namespace datchuan::staff
