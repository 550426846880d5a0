#include "tables/summary_words.hpp"

#include <algorithm>

#include "text/data_file.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::tables {
namespace {

WordList list_of(const text::Data& list)
{
    std::vector<std::string> phrases;
    for (const text::Data& phrase : list.as_array())
        phrases.push_back(words_of(phrase.as_string()));
    return WordList(std::move(phrases));
}

const text::DataFile<SummaryWords> file("summary_words.json");

// What may follow a total's word: nothing, the rows that it adds up ("I+II", "1 2", "mục A"), an amount.
bool says_what_is_added(std::string_view rest)
{
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(' ', 1), rest.size());
        const std::string_view word = text::trim(rest.substr(0, end));
        rest.remove_prefix(end);
        constexpr std::string_view outline = "0123456789ivx+…=";
        const bool is_outline = word.size() == 1 || word.find_first_not_of(outline) == word.npos || word == "mục" ||
                                word == "phần" || word == "chung" || word == "người" || word == "lượt" ||
                                word == "nhóm" || word == "số" || word == "trang";
        if (!is_outline)
            return false;
    }
    return true;
}

} // namespace

std::string words_of(std::string_view text)
{
    constexpr std::string_view between_words = " .,;:()[]/-\"'?*&_";
    std::string words = " ";
    for (const char byte : text::one_spelling(text::fold(text))) {
        if (between_words.find(byte) == std::string_view::npos)
            words.push_back(byte);
        else if (words.back() != ' ')
            words.push_back(' ');
    }
    if (words.back() != ' ')
        words.push_back(' ');
    return words;
}

bool WordList::within(std::string_view words) const
{
    return std::any_of(phrases_.begin(), phrases_.end(),
                       [&](const std::string& phrase) { return words.find(phrase) != std::string_view::npos; });
}

bool WordList::is(std::string_view words) const
{
    return std::find(phrases_.begin(), phrases_.end(), words) != phrases_.end();
}

std::size_t WordList::begins(std::string_view words) const
{
    std::size_t longest = 0;
    for (const std::string& phrase : phrases_)
        if (words.starts_with(phrase))
            longest = std::max(longest, phrase.size());
    return longest;
}

bool WordList::ends(std::string_view words) const
{
    return std::any_of(phrases_.begin(), phrases_.end(),
                       [&](const std::string& phrase) { return words.ends_with(phrase); });
}

const SummaryWords& SummaryWords::shipped() { return file.get(); }

SummaryWords::SummaryWords(const text::Data& data)
{
    data.only({"labels",     "programmes",  "totals",      "total_columns", "division",       "part",
               "attributes", "averages",    "percentages", "thresholds",    "beyond_hundred", "planned",
               "done",       "compared",    "shares",      "not_added",     "money",          "numbers_of_no_count",
               "people",     "attendances", "unit_lines",  "form_numbers",  "figure_units",   "titles",
               "bodies",     "opposites",   "domain"});
    for (const auto& [name, list] : {std::pair{"labels", &labels},
                                     std::pair{"programmes", &programmes},
                                     std::pair{"totals", &totals},
                                     std::pair{"total_columns", &total_columns},
                                     std::pair{"division", &division},
                                     std::pair{"part", &part},
                                     std::pair{"attributes", &attributes},
                                     std::pair{"averages", &averages},
                                     std::pair{"percentages", &percentages},
                                     std::pair{"thresholds", &thresholds},
                                     std::pair{"beyond_hundred", &beyond_hundred},
                                     std::pair{"planned", &planned},
                                     std::pair{"done", &done},
                                     std::pair{"compared", &compared},
                                     std::pair{"shares", &shares},
                                     std::pair{"not_added", &not_added},
                                     std::pair{"money", &money},
                                     std::pair{"numbers_of_no_count", &numbers_of_no_count},
                                     std::pair{"people", &people},
                                     std::pair{"attendances", &attendances},
                                     std::pair{"unit_lines", &unit_lines},
                                     std::pair{"form_numbers", &form_numbers},
                                     std::pair{"figure_units", &figure_units},
                                     std::pair{"titles", &titles},
                                     std::pair{"bodies", &bodies}})
        *list = list_of(data.at(name));
    for (const text::Data& pair : data.at("opposites").as_array())
        opposites.emplace_back(words_of(pair.at(std::size_t{0}).as_string()),
                               words_of(pair.at(std::size_t{1}).as_string()));
    const text::Data domain = data.at("domain");
    domain.only({"strong", "weak", "foreign"});
    strong = list_of(domain.at("strong"));
    weak = list_of(domain.at("weak"));
    foreign = list_of(domain.at("foreign"));
}

bool SummaryWords::is_total_row(std::string_view label) const
{
    const std::string words = words_of(label);
    const std::size_t taken = totals.begins(words);
    return taken > 0 && says_what_is_added(std::string_view(words).substr(taken - 1));
}

bool SummaryWords::is_form_number(std::string_view text) const
{
    const std::string words = words_of(text);
    const std::size_t taken = form_numbers.begins(words);
    if (taken == 0 || taken >= words.size() || words[taken] < '0' || '9' < words[taken])
        return false;
    return !titles.within(std::string_view(words).substr(taken - 1));
}

} // namespace datchuan::tables
