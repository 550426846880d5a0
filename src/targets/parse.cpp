#include <algorithm>
#include <utility>

#include "targets/contents.hpp"
#include "targets/parse_parts.hpp"
#include "targets/profile.hpp"
#include "targets/row_parts.hpp"
#include "targets/row_words.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::targets {
namespace {

constexpr long most_grace_days = 3660;
constexpr long most_planned = 10'000'000;

// What a row asks for, word by word. Each step gives the sentence on what it can't understand, or nothing.
class RowReader
{
public:
    RowReader(const Row& row, Language language) : row_(row), sentences_(language) {}

    Parsed read()
    {
        target_.id = text::trim(cell(Field::id));
        target_.label = text::trim(cell(Field::label));
        using Step = std::string (RowReader::*)();
        for (const Step step : {&RowReader::read_populations, &RowReader::read_conditions, &RowReader::read_content,
                                &RowReader::read_method, &RowReader::read_goal, &RowReader::read_dates}) {
            if (std::string sentence = (this->*step)(); !sentence.empty())
                return sentence;
        }
        return target_;
    }

private:
    [[nodiscard]] const std::string& cell(Field field) const { return row_[static_cast<std::size_t>(field)]; }

    static Group group_in(std::string_view words)
    {
        const auto category = look_up(english_categories, text::fold(words)).value_or(staff::category_of(words));
        // Part-timers work at communes: the words "ở cấp xã" only name them in full.
        const bool leveled = category != staff::Category::unknown && category != staff::Category::part_timer;
        return {category, leveled ? staff::level_of(words) : staff::Level::unknown};
    }

    // "cán bộ, công chức" is what people write of two groups, "… không chuyên trách ở xã, phường" of one.
    std::string read_groups(std::string_view part)
    {
        std::vector<Group> groups;
        std::string_view unknown_name;
        for (const std::string_view name : parts_of(part, ',')) {
            groups.push_back(group_in(name));
            if (groups.back().category == staff::Category::unknown && unknown_name.empty())
                unknown_name = name;
        }
        if (!unknown_name.empty()) {
            groups = {group_in(part)};
            if (groups.front().category == staff::Category::unknown)
                return sentences_.not_understood(Field::population, unknown_name, categories_allowed);
        }
        for (const Group& group : groups) {
            if (std::find(target_.groups.begin(), target_.groups.end(), group) == target_.groups.end())
                target_.groups.push_back(group);
        }
        return {};
    }

    std::string read_populations()
    {
        for (const std::string_view part : parts_of(cell(Field::population), ';')) {
            if (std::string sentence = read_groups(part); !sentence.empty())
                return sentence;
        }
        return target_.groups.empty() ? sentences_.blank(Field::population, categories_allowed) : std::string{};
    }

    std::string read_conditions() { return read_filter(cell(Field::filter), sentences_, target_.conditions); }

    std::string read_content()
    {
        ContentsRead read = read_contents(cell(Field::content));
        if (!read.understood)
            return sentences_.not_understood(Field::content, read.unknown, contents_allowed);
        target_.contents = std::move(read.contents);
        return {};
    }

    std::string read_method()
    {
        const std::string& words = cell(Field::method);
        const auto [head, inside, has_bracket] = bracketed(words);
        if (head.empty())
            return sentences_.blank(Field::method, methods_allowed);
        const auto method = look_up(methods, head);
        if (!method)
            return sentences_.not_understood(Field::method, words, methods_allowed);
        target_.method = *method;
        if (*method == Method::share_of_plan)
            return read_plan(inside);
        return has_bracket ? read_method_bracket(words, inside) : std::string{};
    }

    std::string read_method_bracket(std::string_view words, std::string_view inside)
    {
        if (target_.method == Method::yearly) {
            const auto years = look_up(years_words, inside);
            target_.years = years.value_or(Years::every);
            return years ? std::string{} : sentences_.not_understood(Field::method, words, years_allowed);
        }
        const auto days = whole_among(inside, {"ân", "hạn", "ngày", "grace", "days", "day"}, most_grace_days);
        if (!days || !target_.by_appointment())
            return sentences_.not_understood(Field::method, words,
                                             target_.by_appointment() ? grace_allowed : methods_allowed);
        target_.grace_days = static_cast<int>(*days);
        return {};
    }

    std::string read_plan(std::string_view inside)
    {
        const auto planned = whole_among(inside, {"kế", "hoạch", "người", "persons", "planned"}, most_planned);
        if (!planned || *planned == 0)
            return sentences_.not_understood(Field::method, cell(Field::method), plan_allowed);
        target_.planned = *planned;
        return {};
    }

    std::string read_goal()
    {
        return read_threshold(cell(Field::comparison), cell(Field::threshold), sentences_, target_);
    }

    std::string read_date(Field field, bool required, text::Date& date)
    {
        const std::string& words = cell(field);
        if (text::trim(words).empty())
            return required ? sentences_.blank(field, dates_allowed) : std::string{};
        const auto parsed = text::parse_date(words);
        if (!parsed || !parsed->exact())
            return sentences_.not_understood(field, words, dates_allowed);
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
        return target_.from.known() && target_.to < target_.from ? sentences_.dates_reversed(target_.from, target_.to)
                                                                 : std::string{};
    }

    const Row& row_;
    RowSentences sentences_;
    Target target_;
};

} // namespace

bool asks_for_a_number(std::string_view method)
{
    Target target;
    target.method = look_up(methods, bracketed(method).head).value_or(Method::within_period);
    return target.by_number();
}

Parsed parse(const Row& row, Language language) { return RowReader(row, language).read(); }

} // namespace datchuan::targets
