#include "targets/own_targets.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

#include "tables/figure.hpp"
#include "text/number.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::targets {
namespace {

using staff::Category;
using tables::LineKind;
using tables::Role;
using Why = OwnTargets::Left::Why;

// A row of the profile, as its wording and its meaning are compared.
struct Known
{
    std::size_t index = 0;
    std::string folded;
    Wording wording;
    Target target;
};

bool is_deputies(const std::vector<Category>& categories) { return categories == std::vector{Category::deputy}; }

std::vector<Category> categories_of(const Target& target)
{
    std::vector<Category> categories;
    for (const Group& group : target.groups)
        categories.push_back(group.category);
    std::sort(categories.begin(), categories.end());
    categories.erase(std::unique(categories.begin(), categories.end()), categories.end());
    return categories;
}

// Whether both ask for the same persons and contents. Part-timers and deputies are told by their name alone.
bool same_meaning(const Wording& own, const Known& known)
{
    const AskedPersons& a = own.persons;
    const AskedPersons& b = known.wording.persons;
    if (a.categories != categories_of(known.target) || own.before_rank != known.wording.before_rank ||
        own.before_post != known.wording.before_post)
        return false;
    const bool at_commune = a.categories == std::vector{Category::part_timer};
    if (a.leader != b.leader || a.women != b.women || a.minority != b.minority || (a.level != b.level && !at_commune))
        return false;
    AskedCourse one = own.course;
    AskedCourse other = known.wording.course;
    for (AskedCourse* course : {&one, &other}) {
        course->training = course->refresher = false;
        if (at_commune || is_deputies(a.categories))
            course->tiers = 0;
        if (is_deputies(a.categories))
            course->tags = {};
    }
    return one == other;
}

// A wording that says in what: the mere name of a group is none of a target.
bool speaks_of_training(const Wording& own)
{
    return own.course.names_content() || own.before_rank || own.before_post || own.names_training;
}

// A target that asks for more than wordings tell is only known by its full wording.
bool asks_for_more(const Target& target)
{
    return std::any_of(target.conditions.begin(), target.conditions.end(),
                       [](const Condition& condition) { return condition.about != Trait::leader; }) ||
           std::any_of(target.groups.begin(), target.groups.end(),
                       [](const Group& group) { return group.level != staff::Level::unknown; });
}

bool no_other_words(const std::vector<std::string>& own, const std::vector<std::string>& known)
{
    return std::all_of(own.begin(), own.end(), [&](const std::string& word) {
        return std::find(known.begin(), known.end(), word) != known.end();
    });
}

class OwnTargetsReader
{
public:
    OwnTargetsReader(const tables::Table& form, const sheet::Workbook& workbook, const std::vector<Row>& rows)
        : form_(form), texts_(workbook.texts), grid_(workbook.grid(form.sheet)), figures_(workbook.texts)
    {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            Parsed parsed = parse(rows[i], Language::vietnamese);
            const std::string& label = rows[i][static_cast<std::size_t>(Field::label)];
            if (auto* const target = std::get_if<Target>(&parsed))
                known_.push_back({i, text::fold(label), read_wording(label), std::move(*target)});
        }
    }

    std::optional<OwnTargets> read()
    {
        read_columns();
        const bool holds_results =
            std::any_of(result_.columns.begin() + static_cast<std::ptrdiff_t>(ResultColumn::achieved),
                        result_.columns.end(), [](std::int32_t column) { return column >= 0; });
        if (!holds_results)
            return std::nullopt;
        bool any_like_a_target = false;
        std::size_t with_threshold = 0;
        std::size_t all = 0;
        for (std::size_t i = 0; i < form_.lines.size(); ++i) {
            if (form_.lines[i].kind != LineKind::count)
                continue;
            const Wording own = wording_of(i);
            const auto threshold = threshold_of(i, own);
            ++all;
            with_threshold += threshold ? 1 : 0;
            any_like_a_target =
                any_like_a_target || (!own.persons.categories.empty() && threshold && speaks_of_training(own));
            match(i, own, threshold);
        }
        const bool targets = any_like_a_target && with_threshold * 2 >= all;
        return targets || !result_.matches.empty() ? std::optional(std::move(result_)) : std::nullopt;
    }

private:
    void read_columns()
    {
        result_.columns.fill(-1);
        std::array<bool, result_column_count> twice{};
        for (const tables::Column& column : form_.columns) {
            if (column.role == Role::label || column.role == Role::serial || column.role == Role::note)
                continue;
            ResultColumn which = result_column_of(column.header);
            if (column.role == Role::threshold)
                which = ResultColumn::threshold;
            if (which == ResultColumn::nothing && column.role == Role::percentage)
                which = ResultColumn::percent;
            if (which == ResultColumn::nothing)
                continue;
            std::int32_t& at = result_.columns[static_cast<std::size_t>(which)];
            bool& again = twice[static_cast<std::size_t>(which)];
            again = again || at >= 0;
            at = again ? -1 : column.column; // which of the two is meant can't be told
        }
    }

    // With the groups that the heading above names, where the label itself names none.
    [[nodiscard]] Wording wording_of(std::size_t line) const
    {
        Wording wording = read_wording(form_.lines[line].label);
        const std::int32_t parent = form_.lines[line].parent;
        if (wording.persons.categories.empty() && parent >= 0)
            wording.persons = wording_of(static_cast<std::size_t>(parent)).persons;
        return wording;
    }

    [[nodiscard]] std::optional<double> threshold_of(std::size_t line, const Wording& wording)
    {
        const std::int32_t column = result_.column(ResultColumn::threshold);
        if (column < 0)
            return wording.percent;
        const std::int32_t row = form_.lines[line].row;
        const tables::Figure figure = figures_.at(grid_, column, row);
        constexpr double hundred = 100;
        if (figure.is_number()) {
            const double value = figure.percent && !figure.typed ? figure.value * hundred : figure.value;
            return value <= hundred ? std::optional(value) : std::nullopt;
        }
        if (grid_.kind(column, row) == sheet::CellKind::text) { // "≥ 80%", "tối thiểu 80"
            std::string_view words = texts_[grid_.text(column, row)];
            const std::size_t first = words.find_first_of("0123456789");
            if (first == words.npos)
                return wording.percent;
            words = words.substr(first);
            return text::parse_number(words.substr(0, words.find_first_not_of("0123456789,.")));
        }
        return wording.percent;
    }

    void match(std::size_t line, const Wording& own, std::optional<double> threshold)
    {
        const std::string folded = text::fold(form_.lines[line].label);
        std::vector<const Known*> found;
        for (const Known& each : known_)
            if (each.folded == folded)
                found.push_back(&each);
        const bool verbatim = !found.empty();
        for (const Known& each : known_)
            if (!verbatim && speaks_of_training(own) && !asks_for_more(each.target) && same_meaning(own, each) &&
                no_other_words(own.unknown, each.wording.unknown))
                found.push_back(&each);
        if (found.empty())
            return result_.left.push_back({line, Why::unknown});
        const auto fits = [&](const Known* known) {
            return !threshold || !known->target.threshold || std::abs(*known->target.threshold - *threshold) < 1e-9;
        };
        if (found.size() > 1)
            std::erase_if(found, [&](const Known* known) { return !known->target.threshold || !fits(known); });
        if (found.size() != 1)
            return result_.left.push_back({line, Why::several});
        if (!fits(found.front()))
            return result_.left.push_back({line, Why::threshold});
        result_.matches.push_back({line, found.front()->index});
    }

    const tables::Table& form_;
    const sheet::TextPool& texts_;
    const sheet::Grid& grid_;
    tables::FigureReader figures_;
    std::vector<Known> known_;
    OwnTargets result_;
};

} // namespace

std::optional<OwnTargets> own_targets(const tables::Table& form, const sheet::Workbook& workbook,
                                      const std::vector<Row>& rows)
{
    return OwnTargetsReader(form, workbook, rows).read();
}

} // namespace datchuan::targets
