#include "staff/rank_code.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include <boost/unordered/unordered_flat_map.hpp>

#include "staff/word_table.hpp"
#include "text/data_file.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::staff {
namespace {

bool is_digit(char c) { return '0' <= c && c <= '9'; }

constexpr std::array<std::string_view, 6> grades{"", "i", "ii", "iii", "iv", "v"};

// 1 to 5 for "iii", "3"; 0 for any other word. Precondition: folded.
int grade_of(std::string_view word)
{
    if (word.size() == 1 && '1' <= word[0] && word[0] <= '5')
        return word[0] - '0';
    const auto found = std::find(grades.begin() + 1, grades.end(), word);
    return found == grades.end() ? 0 : static_cast<int>(found - grades.begin());
}

// A title without its grade: words parted by single spaces.
struct Title
{
    std::string stem;
    int grade = 0;
};

class Table
{
public:
    explicit Table(const text::Data& data)
    {
        data.only({"abbreviations", "groups"});
        for (const auto& [word, words] : data.at("abbreviations").as_object())
            abbreviations_.emplace(normal(word), normal(words.as_string()));
        const auto groups = data.at("groups").as_array();
        for (const text::Data& group : groups) {
            group.only({"titles", "codes"});
            for (const text::Data& code : group.at("codes").as_array())
                add_code(code, first_of(group.at("titles")));
        }
        // Titles point at codes: only once all of these stand where they stay.
        for (const text::Data& group : groups)
            for (const text::Data& code : group.at("codes").as_array()) {
                const RankCode* known = find(code.at("code").as_string());
                add_titles(group.at("titles"), known);
                if (const auto own = code.if_contains("titles"))
                    add_titles(*own, known);
            }
    }

    [[nodiscard]] const RankCode* find(std::string_view code) const
    {
        const auto found = codes_.find(text::fold(code));
        return found == codes_.end() ? nullptr : &found->second;
    }

    [[nodiscard]] Title title_of(std::string_view text) const
    {
        const Words words(text::fold(text));
        Title title;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const bool introduced = words[i] == "hạng" || words[i] == "hang";
            if (introduced && i + 1 < words.size() && grade_of(words[i + 1]) != 0) {
                title.grade = grade_of(words[++i]);
                continue;
            }
            // "Giáo viên tiểu học III"; a digit alone may be anything.
            if (i + 1 == words.size() && title.grade == 0 && !is_digit(words[i][0]) && grade_of(words[i]) != 0) {
                title.grade = grade_of(words[i]);
                continue;
            }
            const auto known = abbreviations_.find(std::string(words[i]));
            title.stem.append(title.stem.empty() ? "" : " ");
            title.stem.append(known == abbreviations_.end() ? words[i] : std::string_view(known->second));
        }
        return title;
    }

    // The codes that bear a title, nullptr where the table doesn't know it. A title typed without diacritics counts.
    [[nodiscard]] const std::vector<const RankCode*>* bearing(const std::string& stem) const
    {
        const auto found = by_title_.find(stem);
        if (found != by_title_.end())
            return &found->second;
        const auto plain = by_plain_title_.find(stem);
        return plain == by_plain_title_.end() ? nullptr : &plain->second;
    }

private:
    static std::string normal(std::string_view text) { return text::one_spelling(text::fold(text)); }

    static std::string first_of(const text::Data& titles)
    {
        return titles.as_array().empty() ? std::string{} : std::string(titles.at(std::size_t{0}).as_string());
    }

    void add_code(const text::Data& data, std::string title)
    {
        data.only({"code", "titles", "grade", "old", "old_since", "replaced_by"});
        RankCode code;
        code.code = data.at("code").as_string();
        if (const auto own = data.if_contains("titles"))
            title = own->at(std::size_t{0}).as_string();
        if (const auto grade = data.if_contains("grade")) {
            const std::string_view written = grade->as_string();
            code.grade = grade_of(text::fold(written));
            title += " hạng " + std::string(written);
        }
        code.title = std::move(title);
        if (const auto since = data.if_contains("old_since"))
            code.old_since = since->as_date();
        const auto old = data.if_contains("old");
        code.old = code.old_since.known() || (old && old->as_bool());
        if (const auto newer = data.if_contains("replaced_by"))
            for (const text::Data& each : newer->as_array())
                code.replaced_by.emplace_back(each.as_string());
        std::string key = text::fold(code.code);
        codes_.emplace(std::move(key), std::move(code));
    }

    void add_titles(const text::Data& titles, const RankCode* code)
    {
        const auto add = [code](auto& table, const std::string& stem) {
            std::vector<const RankCode*>& bearers = table[stem];
            if (std::find(bearers.begin(), bearers.end(), code) == bearers.end())
                bearers.push_back(code);
        };
        for (const text::Data& title : titles.as_array()) {
            const std::string stem = title_of(title.as_string()).stem;
            add(by_title_, stem);
            add(by_plain_title_, text::fold_plain(stem));
        }
    }

    boost::unordered_flat_map<std::string, RankCode> codes_;
    boost::unordered_flat_map<std::string, std::string> abbreviations_;
    boost::unordered_flat_map<std::string, std::vector<const RankCode*>> by_title_;
    boost::unordered_flat_map<std::string, std::vector<const RankCode*>> by_plain_title_;
};

const text::DataFile<Table> table_file("rank_codes.json");

// The runs of digits in a code, with the letter that may follow the first or the last: "15a.201", "04.024a".
struct Parts
{
    std::vector<std::string> digits;
    std::vector<std::string> letters; // behind each run, "" for none
};

// Nothing where anything else stands between them than dots, commas, dashes, low lines and spaces.
std::optional<Parts> parts_of(std::string_view text)
{
    Parts parts;
    bool inside = false;
    for (const char c : text) {
        if (is_digit(c)) {
            if (!inside) {
                parts.digits.emplace_back();
                parts.letters.emplace_back();
            }
            parts.digits.back().push_back(c);
            inside = true;
        } else if (inside && 'a' <= c && c <= 'c') {
            parts.letters.back() = c;
            inside = false;
        } else if (std::string_view(" .,-_").find(c) != std::string_view::npos) {
            inside = false;
        } else {
            return std::nullopt;
        }
    }
    return parts;
}

std::string padded(const std::string& digits) { return digits.size() == 1 ? "0" + digits : digits; }

bool lettered(const Parts& parts)
{
    return std::any_of(parts.letters.begin(), parts.letters.end(), [](const auto& letter) { return !letter.empty(); });
}

// A proposal, and whether it's right even where the table doesn't have it.
struct Proposal
{
    std::string code;
    bool sure = false;
};

// "V.07.03.29" from what follows the V.
std::optional<Proposal> title_code(const Parts& parts)
{
    if (lettered(parts))
        return std::nullopt;
    const auto& runs = parts.digits;
    if (runs.size() == 3 && std::all_of(runs.begin(), runs.end(), [](const auto& run) { return run.size() <= 2; }))
        // A last part of one digit may have lost its zero, or another digit.
        return Proposal{"V." + padded(runs[0]) + "." + padded(runs[1]) + "." + padded(runs[2]), runs[2].size() == 2};
    std::string all;
    for (const std::string& run : runs) {
        if (run.size() % 2 != 0)
            return std::nullopt;
        all += run;
    }
    if (runs.size() > 2 || all.size() != 6)
        return std::nullopt;
    return Proposal{"V." + all.substr(0, 2) + "." + all.substr(2, 2) + "." + all.substr(4), true};
}

std::optional<Proposal> rank_code(const Parts& parts)
{
    const auto& runs = parts.digits;
    if (runs.size() == 2 && runs[0].size() <= 2 && runs[1].size() == 3)
        return Proposal{padded(runs[0]) + parts.letters[0] + "." + runs[1] + parts.letters[1], runs[0].size() == 2};
    if (runs.size() == 1 && (runs[0].size() == 4 || runs[0].size() == 5)) {
        const std::string digits = runs[0].size() == 4 ? "0" + runs[0] : runs[0];
        return Proposal{digits.substr(0, 2) + "." + digits.substr(2) + parts.letters[0], false};
    }
    // "07.03.29" that lost its V.
    if (runs.size() == 3 && runs[0].size() == 2 && runs[1].size() == 2 && runs[2].size() == 2)
        if (auto proposal = title_code(parts))
            return Proposal{std::move(proposal->code), false};
    return std::nullopt;
}

std::optional<Proposal> proposal_of(std::string_view folded)
{
    const bool title = folded.starts_with('v');
    const auto parts = parts_of(title ? folded.substr(1) : folded);
    if (!parts)
        return std::nullopt;
    return title ? title_code(*parts) : rank_code(*parts);
}

// Letters that are typed, or scanned, in place of digits.
std::string with_digits(std::string folded)
{
    std::replace(folded.begin(), folded.end(), 'o', '0');
    std::replace(folded.begin(), folded.end(), 'l', '1');
    return folded;
}

// As the table writes it; the code itself where the table doesn't have it.
std::string as_known(const std::string& code)
{
    const RankCode* known = table_file->find(code);
    return known == nullptr ? code : known->code;
}

} // namespace

std::optional<std::string> right_rank_code(std::string_view text)
{
    std::string folded = text::fold(text);
    std::erase_if(folded, [](char c) { return c == '\'' || c == '"'; });
    if (auto proposal = proposal_of(folded)) {
        if (proposal->sure || find_rank_code(proposal->code) != nullptr)
            return as_known(proposal->code);
        return std::nullopt;
    }
    if (auto proposal = proposal_of(with_digits(std::move(folded))); proposal && find_rank_code(proposal->code))
        return as_known(proposal->code);
    return std::nullopt;
}

std::optional<std::string> right_rank_code(double number)
{
    constexpr double closeness = 1e-6; // far below the third decimal
    constexpr double thousand = 1000;
    const bool whole = std::trunc(number) == number && number >= thousand; // "1.003" read as a grouped number
    const double digits = whole ? number : std::round(number * thousand);
    if (digits < thousand || digits >= 100 * thousand || (!whole && std::abs(number * thousand - digits) > closeness))
        return std::nullopt;
    std::string code = std::to_string(static_cast<int>(digits));
    code.insert(0, 5 - code.size(), '0');
    code.insert(2, ".");
    return find_rank_code(code) == nullptr ? std::nullopt : std::optional(code);
}

const RankCode* find_rank_code(std::string_view code) { return table_file->find(code); }

TitleFit title_fit(std::string_view title, std::string_view code)
{
    const Table& table = table_file.get();
    const RankCode* known = table.find(code);
    if (known == nullptr || known->title.empty())
        return TitleFit::unknown;
    const std::string folded = text::fold(title);
    if (folded.find("tương đương") != std::string::npos || folded.find("tuong duong") != std::string::npos)
        return TitleFit::unknown;
    const Title read = table.title_of(folded);
    const bool same_grade = read.grade == 0 || known->grade == 0 || read.grade == known->grade;
    const auto* bearers = table.bearing(read.stem);
    if (bearers == nullptr) // "Hạng III", "Giáo viên hạng III"
        return same_grade ? TitleFit::unknown : TitleFit::contradicts;
    const bool borne = std::find(bearers->begin(), bearers->end(), known) != bearers->end();
    return borne && same_grade ? TitleFit::fits : TitleFit::contradicts;
}

} // namespace datchuan::staff
