#include <algorithm>
#include <cmath>
#include <initializer_list>

#include "targets/profile.hpp"
#include "targets/row_words.hpp"
#include "text/number.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::targets {
namespace {

// What a row asks for, word by word. Each step gives the sentence on what it can't understand, or nothing.
class RowReader
{
public:
    RowReader(const Row& row, Language language) : row_(row), language_(language) {}

    Parsed read()
    {
        target_.id = text::trim(cell(Field::id));
        target_.label = text::trim(cell(Field::label));
        using Step = std::string (RowReader::*)();
        for (const Step step :
             {&RowReader::read_populations, &RowReader::read_filter, &RowReader::read_content, &RowReader::read_method,
              &RowReader::read_comparison, &RowReader::read_threshold, &RowReader::read_dates}) {
            if (std::string sentence = (this->*step)(); !sentence.empty())
                return sentence;
        }
        return target_;
    }

private:
    [[nodiscard]] const std::string& cell(Field field) const { return row_[static_cast<std::size_t>(field)]; }

    [[nodiscard]] std::string_view pick(const Choice& choice) const
    {
        return language_ == Language::vietnamese ? choice.vietnamese : choice.english;
    }

    // The word as the clerk wrote it, cut where somebody pasted a page into the cell.
    static std::string quoted(std::string_view word)
    {
        constexpr std::size_t longest = 90; // bytes
        word = text::trim(word);
        std::string shown(word.substr(0, longest));
        if (shown.size() < word.size()) {
            while (!shown.empty() && (static_cast<unsigned char>(word[shown.size()]) & 0xC0U) == 0x80U)
                shown.pop_back();
            shown += "…";
        }
        return "“" + shown + "”";
    }

    [[nodiscard]] std::string column(Field field) const
    {
        return (language_ == Language::vietnamese ? "Cột “" : "Column “") + std::string(header_of(field, language_)) +
               "”";
    }

    [[nodiscard]] std::string please(const Choice& allowed) const
    {
        return (language_ == Language::vietnamese ? " Vui lòng ghi: " : " Please write: ") +
               std::string(pick(allowed)) + ".";
    }

    [[nodiscard]] std::string not_understood(Field field, std::string_view word, const Choice& allowed) const
    {
        return column(field) + (language_ == Language::vietnamese ? ": chưa hiểu được " : ": can't understand ") +
               quoted(word) + "." + please(allowed);
    }

    [[nodiscard]] std::string not_supported(Field field, std::string_view word, const Choice& allowed) const
    {
        return column(field) + ": " + quoted(word) +
               (language_ == Language::vietnamese ? " chưa được hỗ trợ." : " isn't supported yet.") + please(allowed);
    }

    [[nodiscard]] std::string blank(Field field, const Choice& allowed) const
    {
        return column(field) + (language_ == Language::vietnamese ? " còn trống." : " is blank.") + please(allowed);
    }

    // The parts between separators, blank ones left out.
    static std::vector<std::string_view> parts_of(std::string_view text, char separator)
    {
        std::vector<std::string_view> parts;
        while (!text.empty()) {
            const std::size_t end = std::min(text.find(separator), text.size());
            if (const std::string_view part = text::trim(text.substr(0, end)); !part.empty())
                parts.push_back(part);
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        return parts;
    }

    static staff::Category category_in(std::string_view words)
    {
        return look_up(english_categories, text::fold(words)).value_or(staff::category_of(words));
    }

    // "cán bộ, công chức" is what people write of two groups, "… không chuyên trách ở xã, phường" of one.
    std::string read_groups(std::string_view part)
    {
        std::vector<staff::Category> groups;
        std::string_view unknown_name;
        for (const std::string_view name : parts_of(part, ',')) {
            groups.push_back(category_in(name));
            if (groups.back() == staff::Category::unknown && unknown_name.empty())
                unknown_name = name;
        }
        if (!unknown_name.empty()) {
            groups = {category_in(part)};
            if (groups.front() == staff::Category::unknown)
                return not_understood(Field::population, unknown_name, categories_allowed);
        }
        for (const staff::Category group : groups) {
            if (std::find(target_.populations.begin(), target_.populations.end(), group) == target_.populations.end())
                target_.populations.push_back(group);
        }
        return {};
    }

    std::string read_populations()
    {
        for (const std::string_view part : parts_of(cell(Field::population), ';')) {
            if (std::string sentence = read_groups(part); !sentence.empty())
                return sentence;
        }
        return target_.populations.empty() ? blank(Field::population, categories_allowed) : std::string{};
    }

    std::string read_condition(std::string_view part)
    {
        const std::size_t equals = part.find('=');
        const std::string key = text::fold(part.substr(0, part.find_first_of("=<>:")));
        const auto condition = look_up(conditions, key);
        if (condition == Condition::unsupported || key == "không" || key == "except")
            return not_supported(Field::filter, part, conditions_allowed);
        if (!condition || equals == std::string_view::npos || equals != part.find_first_of("=<>:"))
            return not_understood(Field::filter, part, conditions_allowed);
        const std::string_view value = text::trim(part.substr(equals + 1));
        const std::string folded = text::fold(value);
        bool understood = false;
        switch (*condition) {
        case Condition::leader:
            target_.leader = look_up(yes_and_no, folded);
            understood = target_.leader.has_value();
            break;
        case Condition::level:
            target_.level = look_up(english_levels, folded).value_or(staff::level_of(value));
            understood = target_.level != staff::Level::unknown;
            break;
        case Condition::sex:
            target_.sex = look_up(english_sexes, folded).value_or(staff::sex_of(value));
            understood = target_.sex != staff::Sex::unknown;
            break;
        case Condition::unsupported:
            break;
        }
        return understood ? std::string{} : not_understood(Field::filter, part, conditions_allowed);
    }

    std::string read_filter()
    {
        for (const std::string_view part : parts_of(cell(Field::filter), ';')) {
            if (std::string sentence = read_condition(part); !sentence.empty())
                return sentence;
        }
        return {};
    }

    std::string read_content()
    {
        const std::string& words = cell(Field::content);
        if (look_up(any_course, text::fold(words)))
            return {};
        target_.all_tags = words.find('+') != std::string::npos;
        if (target_.all_tags && words.find(';') != std::string::npos)
            return not_supported(Field::content, words, contents_allowed);
        for (const std::string_view name : parts_of(words, target_.all_tags ? '+' : ';')) {
            auto tag = look_up(english_tags, text::fold(name));
            if (!tag)
                tag = staff::tag_of(name);
            if (!tag)
                return not_understood(Field::content, name, contents_allowed);
            if (std::find(target_.tags.begin(), target_.tags.end(), *tag) == target_.tags.end())
                target_.tags.push_back(*tag);
        }
        return target_.tags.empty() ? not_understood(Field::content, words, contents_allowed) : std::string{};
    }

    // "khoảng (2 điểm)": what stands before the bracket, and in it.
    struct Bracketed
    {
        std::string head;
        std::string inside;
        bool has_bracket = false;
    };

    static Bracketed bracketed(std::string_view words)
    {
        const std::string folded = text::fold(words);
        const std::size_t open = folded.find('(');
        if (open == std::string::npos)
            return {folded, {}, false};
        const std::size_t close = std::min(folded.find(')', open), folded.size());
        return {std::string(text::trim(folded.substr(0, open))),
                std::string(text::trim(folded.substr(open + 1, close - open - 1))), true};
    }

    // The one number among words that may stand beside it; nothing where another word or no number is there.
    static std::optional<double> number_among(std::string_view text, std::initializer_list<std::string_view> beside)
    {
        std::optional<double> number;
        for (const std::string_view word : parts_of(text, ' ')) {
            if (std::find(beside.begin(), beside.end(), word) != beside.end())
                continue;
            const auto value = text::parse_number(word);
            if (!value || number)
                return std::nullopt;
            number = value;
        }
        return number;
    }

    std::string read_method()
    {
        const std::string& words = cell(Field::method);
        const auto [head, inside, has_bracket] = bracketed(words);
        if (head.empty())
            return blank(Field::method, methods_allowed);
        if (look_up(unsupported_methods, head))
            return not_supported(Field::method, words, methods_allowed);
        const auto method = look_up(methods, head);
        if (!method)
            return not_understood(Field::method, words, methods_allowed);
        target_.method = *method;
        if (!has_bracket)
            return {};
        const auto days = number_among(inside, {"ân", "hạn", "ngày", "grace", "days", "day"});
        const bool whole = days && *days >= 0 && *days <= 3660 && std::floor(*days) == *days;
        if (!whole || (*method != Method::before_rank && *method != Method::before_post))
            return not_understood(Field::method, words, grace_allowed);
        target_.grace_days = static_cast<int>(*days);
        return {};
    }

    std::string read_comparison()
    {
        const std::string& words = cell(Field::comparison);
        const auto [head, inside, has_bracket] = bracketed(words);
        const auto comparison = look_up(comparisons, head);
        if (!comparison) {
            const bool range = head.starts_with("từ") || head.starts_with("from");
            return range ? not_supported(Field::comparison, words, comparisons_allowed)
                         : not_understood(Field::comparison, words, comparisons_allowed);
        }
        target_.comparison = *comparison;
        if (!has_bracket)
            return {};
        const auto points = number_among(inside, {"điểm", "%", "phần", "trăm", "percentage", "points", "point"});
        if (*comparison != Comparison::about || !points || *points < 0 || *points > 100)
            return not_understood(Field::comparison, words, tolerance_allowed);
        target_.tolerance = *points;
        return {};
    }

    std::string read_threshold()
    {
        const std::string folded = text::fold(cell(Field::threshold));
        if (folded.empty()) {
            return target_.comparison == Comparison::none ? std::string{} : blank(Field::threshold, thresholds_allowed);
        }
        const auto number = text::parse_number(folded);
        if (number && *number >= 0 && *number <= 100) {
            target_.threshold = number;
            return {};
        }
        // "30 - 50" is a range, "2025: 80; 2026: 100" are milestones.
        const bool later_form =
            !number && (folded.find('-', 1) != std::string::npos || folded.find_first_of(":;") != std::string::npos);
        return later_form ? not_supported(Field::threshold, folded, thresholds_allowed)
                          : not_understood(Field::threshold, folded, thresholds_allowed);
    }

    std::string read_date(Field field, bool required, text::Date& date)
    {
        const std::string& words = cell(field);
        if (text::trim(words).empty())
            return required ? blank(field, dates_allowed) : std::string{};
        const auto parsed = text::parse_date(words);
        if (!parsed || !parsed->exact())
            return not_understood(field, words, dates_allowed);
        date = *parsed;
        return {};
    }

    std::string read_dates()
    {
        // What is held at the end of the period may have been reached at any time before.
        const bool needs_from = target_.method != Method::up_to_period_end;
        if (std::string sentence = read_date(Field::from, needs_from, target_.from); !sentence.empty())
            return sentence;
        if (std::string sentence = read_date(Field::to, true, target_.to); !sentence.empty())
            return sentence;
        if (std::string sentence = read_date(Field::cut_off, false, target_.cut_off); !sentence.empty())
            return sentence;
        if (target_.from.known() && target_.to < target_.from) {
            const std::string from = text::to_text(target_.from);
            const std::string to = text::to_text(target_.to);
            return language_ == Language::vietnamese
                       ? "Cột “Từ ngày” ghi " + from + ", sau “Đến ngày” " + to +
                             ". Vui lòng kiểm tra lại hai ngày này."
                       : "“From” says " + from + ", after “To” " + to + ". Please check these two dates.";
        }
        return {};
    }

    const Row& row_;
    Language language_;
    Target target_;
};

} // namespace

Parsed parse(const Row& row, Language language) { return RowReader(row, language).read(); }

} // namespace datchuan::targets
