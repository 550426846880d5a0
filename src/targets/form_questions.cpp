#include "targets/form_questions.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "tables/summary_words.hpp"
#include "targets/form_period.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::targets {
namespace {

using staff::Category;
using staff::Tag;
using tables::Line;
using tables::LineKind;
using tables::Relation;
using tables::Role;
using tables::SummaryWords;

enum class Axis : std::uint8_t
{
    none,
    persons,
    courses
};

// A line or a column, as far as its own heading and those over it say.
struct Item
{
    std::int32_t at = 0; // index of the line, or the column on the sheet
    std::int32_t parent = -1;
    bool counts = false; // has figures of its own
    std::string name;    // for people
    std::optional<Asked> asked;
    bool has_children = false;
    std::vector<std::int32_t> children; // indices of items that together make it up
};

bool names_persons(const Asked& asked)
{
    const AskedPersons& who = asked.persons;
    return !who.categories.empty() || who.level != staff::Level::unknown || who.leader || who.women || who.minority;
}

bool names(const Asked& asked, Category category)
{
    const auto& categories = asked.persons.categories;
    return std::find(categories.begin(), categories.end(), category) != categories.end();
}

bool names_course(const Asked& asked)
{
    return asked.course.names_content() || asked.course.training || asked.course.refresher;
}

bool is_degree_training(const AskedCourse& course)
{
    return course.tags.has(Tag::profession) && (course.training || course.levels != 0);
}

// The parts of a column's path.
std::vector<std::string_view> headings_in(std::string_view path)
{
    constexpr std::string_view separator = " > ";
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t cut = path.find(separator);
        parts.push_back(path.substr(0, cut));
        if (cut == path.npos)
            return parts;
        path.remove_prefix(cut + separator.size());
    }
}

template <typename Value>
std::uint32_t index_of(std::vector<AnyOf<Value>>& all, AnyOf<Value> wanted)
{
    const auto found = std::find(all.begin(), all.end(), wanted);
    if (found != all.end())
        return static_cast<std::uint32_t>(found - all.begin());
    all.push_back(std::move(wanted));
    return static_cast<std::uint32_t>(all.size() - 1);
}

template <typename Value>
void add_new(std::vector<Value>& to, const std::vector<Value>& more)
{
    for (const Value& each : more)
        if (std::find(to.begin(), to.end(), each) == to.end())
            to.push_back(each);
}

class FormReader
{
public:
    FormReader(const tables::Table& form, const sheet::Grid& grid) : form_(form), grid_(grid) {}

    FormQuestions read()
    {
        if (!any_empty_cell())
            return no(FormQuestions::WhyNot::no_form);
        read_lines();
        if (axis_ == Axis::none || !read_columns())
            return no(FormQuestions::WhyNot::no_form);
        const auto period = period_of_form(form_.title);
        if (!period)
            return no(FormQuestions::WhyNot::no_period);
        result_.window = {text::days_of(period->start), text::days_of(period->end)};
        result_.period = text::to_text(period->start) + " – " + text::to_text(period->end);
        result_.place = rules::StudyPlaces::shipped().named(form_.title);
        settle_kinds();
        for (const Item& line : lines_)
            for (const Item& column : columns_)
                if (is_empty_cell(line, column))
                    ask(line, column);
        tell_unknown();
        return std::move(result_);
    }

private:
    static FormQuestions no(FormQuestions::WhyNot why)
    {
        FormQuestions nothing;
        nothing.why_not = why;
        return nothing;
    }

    [[nodiscard]] bool is_empty_cell(const Item& line, const Item& column) const
    {
        const std::int32_t row = form_.lines[static_cast<std::size_t>(line.at)].row;
        return line.counts && column.counts && grid_.empty(column.at, row) && grid_.merge_at(column.at, row) == nullptr;
    }

    [[nodiscard]] bool any_empty_cell() const
    {
        return std::any_of(form_.lines.begin(), form_.lines.end(), [&](const Line& line) {
            return line.kind == LineKind::count &&
                   std::any_of(form_.columns.begin(), form_.columns.end(), [&](const tables::Column& column) {
                       return column.role == Role::count && grid_.empty(column.column, line.row);
                   });
        });
    }

    [[nodiscard]] static HeadingRead read_heading(Axis axis, std::string_view heading)
    {
        return axis == Axis::persons ? read_persons_heading(heading) : read_courses_heading(heading);
    }

    // Groups of persons or contents of courses, whichever more of the labels name.
    [[nodiscard]] Axis axis_of_lines() const
    {
        int persons = 0;
        int courses = 0;
        for (const Line& line : form_.lines) {
            if (line.kind != LineKind::count && line.kind != LineKind::section)
                continue;
            const HeadingRead as_persons = read_persons_heading(line.label);
            const HeadingRead as_courses = read_courses_heading(line.label);
            persons += as_persons.asked && names_persons(*as_persons.asked) ? 1 : 0;
            courses += as_courses.asked && names_course(*as_courses.asked) ? 1 : 0;
        }
        if (persons == courses)
            return Axis::none;
        return persons > courses ? Axis::persons : Axis::courses;
    }

    void read_lines()
    {
        axis_ = axis_of_lines();
        for (std::size_t i = 0; i < form_.lines.size(); ++i) {
            const Line& line = form_.lines[i];
            Item item;
            item.at = static_cast<std::int32_t>(i);
            item.parent = line.parent;
            item.counts = line.kind == LineKind::count;
            item.name = line.label;
            if (line.kind == LineKind::count || line.kind == LineKind::section)
                item.asked = read_heading(axis_, line.label).asked;
            names_servants_ = names_servants_ || (item.asked && names(*item.asked, Category::civil_servant));
            if (item.asked && line.parent >= 0) {
                Item& parent = lines_[static_cast<std::size_t>(line.parent)];
                item.asked = parent.asked ? narrowed(*parent.asked, *item.asked) : std::nullopt;
                parent.has_children = parent.has_children || line.relation != Relation::part;
            }
            if (line.parent >= 0 && line.relation != Relation::part)
                lines_[static_cast<std::size_t>(line.parent)].children.push_back(item.at);
            lines_.push_back(std::move(item));
        }
    }

    // False where no column is understood.
    bool read_columns()
    {
        const Axis axis = axis_ == Axis::persons ? Axis::courses : Axis::persons;
        bool any = false;
        for (const tables::Column& column : form_.columns) {
            if (column.role != Role::count)
                continue;
            Item item;
            item.at = column.column;
            item.counts = true;
            item.name = column.header;
            item.asked = Asked{};
            for (const std::string_view heading : headings_in(column.path)) {
                HeadingRead read = read_heading(axis, heading);
                if (!read.asked && axis == Axis::courses)
                    read = read_persons_heading(heading); // "Trong đó > Nữ"
                item.asked = item.asked && read.asked ? narrowed(*item.asked, *read.asked) : std::nullopt;
            }
            any = any || item.asked;
            columns_.push_back(std::move(item));
        }
        return any;
    }

    // Where degrees have a place of their own in the form, "chuyên môn, nghiệp vụ" elsewhere means courses.
    void settle_kinds()
    {
        std::vector<Item>& items = axis_ == Axis::courses ? lines_ : columns_;
        const bool any = std::any_of(items.begin(), items.end(), [](const Item& item) {
            return item.asked && is_degree_training(item.asked->course);
        });
        for (Item& item : items)
            if (any && item.asked && item.asked->course.tags.has(Tag::profession) &&
                !is_degree_training(item.asked->course))
                item.asked->course.refresher = true;
    }

    // What the line counts: what its label says, else what the lines under it count together.
    [[nodiscard]] std::optional<AnyOf<AskedPersons>> persons_of(const Item& line) const
    {
        if (!line.asked)
            return std::nullopt;
        AskedPersons who = line.asked->persons;
        // Beside công chức, cán bộ are officials; alone they may be everybody.
        if (who.categories == std::vector{Category::official} && !names_servants_)
            return std::nullopt;
        if (!who.categories.empty()) {
            const bool leaf = !line.has_children && !who.women && !who.minority;
            return AnyOf<AskedPersons>{{std::move(who)}, leaf};
        }
        if (line.has_children)
            return joined<AskedPersons>(line, [this](const Item& child) { return persons_of(child); });
        return from_title(std::move(who));
    }
    [[nodiscard]] std::optional<AnyOf<AskedPersons>> from_title(AskedPersons who) const
    {
        who.categories = persons_in_title(form_.title).categories;
        if (who.categories.empty())
            return std::nullopt;
        settle_officials(who);
        return AnyOf<AskedPersons>{{std::move(who)}, false};
    }
    [[nodiscard]] std::optional<AnyOf<AskedCourse>> courses_of(const Item& line) const
    {
        if (!line.asked)
            return std::nullopt;
        if (!line.asked->course.tags.empty())
            return AnyOf<AskedCourse>{{line.asked->course}, !line.has_children};
        if (line.has_children && names_course(*line.asked))
            return joined<AskedCourse>(line, [this](const Item& child) { return courses_of(child); });
        return std::nullopt;
    }

    template <typename Value, typename Read>
    [[nodiscard]] std::optional<AnyOf<Value>> joined(const Item& line, Read&& read) const
    {
        AnyOf<Value> all;
        for (const std::int32_t child : line.children) {
            const auto each = read(lines_[static_cast<std::size_t>(child)]);
            if (!each)
                return std::nullopt;
            add_new(all.alternatives, each->alternatives);
        }
        return all;
    }

    // In forms of programmes "cán bộ" alone is everybody on the staff.
    void settle_officials(AskedPersons& who) const
    {
        if (axis_ != Axis::courses || who.categories != std::vector{Category::official})
            return;
        who.categories = {Category::official, Category::civil_servant, Category::public_employee};
        who.staff_in_general = true;
    }

    // Columns of a form of programmes.
    [[nodiscard]] std::optional<AnyOf<AskedPersons>> persons_of_column(const Item& column) const
    {
        AskedPersons who = column.asked->persons;
        if (who.categories.empty())
            return from_title(std::move(who));
        settle_officials(who);
        return AnyOf<AskedPersons>{{std::move(who)}, false};
    }

    // Columns of a form of groups: a content, or all of them.
    [[nodiscard]] std::optional<AnyOf<AskedCourse>> courses_of_column(const Item& column, bool& everything) const
    {
        if (!column.asked->course.tags.empty())
            return AnyOf<AskedCourse>{{column.asked->course},
                                      !column.asked->total && !column.asked->persons.women &&
                                          !column.asked->persons.minority};
        const bool of_all = column.asked->total || column.asked->persons.women || column.asked->persons.minority;
        if (!of_all || column.asked->course.names_content())
            return std::nullopt;
        everything = true;
        AnyOf<AskedCourse> all;
        for (const Item& other : columns_) {
            if (!other.asked)
                return std::nullopt; // what isn't understood belongs to the total
            if (!other.asked->course.tags.empty())
                add_new(all.alternatives, {other.asked->course});
        }
        return all.alternatives.empty() ? std::nullopt : std::optional(std::move(all));
    }

    [[nodiscard]] std::optional<Measure> measure_of(const Item& column) const
    {
        const SummaryWords& words = SummaryWords::shipped();
        if (column.asked->measure)
            return column.asked->measure;
        const std::string unit = tables::words_of(form_.unit);
        if (words.attendances.within(unit) || words.attendances.within(tables::words_of(form_.title)))
            return Measure::attendances;
        if (words.people.within(unit))
            return Measure::persons;
        return std::nullopt;
    }

    void ask(const Item& line, const Item& column)
    {
        if (!line.asked || !column.asked)
            return;
        CellQuestion question;
        const bool groups = axis_ == Axis::persons;
        auto who = groups ? persons_of(line) : persons_of_column(column);
        auto what = groups ? courses_of_column(column, question.everything) : courses_of(line);
        if (!who || !what)
            return;
        if (groups)
            for (AskedPersons& each : who->alternatives) {
                each.women = each.women || column.asked->persons.women;
                each.minority = each.minority || column.asked->persons.minority;
                who->leaf = who->leaf && !column.asked->persons.women && !column.asked->persons.minority;
            }
        const auto measure = measure_of(column);
        result_.no_unit = result_.no_unit || !measure;
        if (!measure || *measure == Measure::classes)
            return;
        question.measure = *measure;
        question.cell = {form_.sheet, form_.lines[static_cast<std::size_t>(line.at)].row, column.at};
        question.persons = index_of(result_.persons, std::move(*who));
        question.courses = index_of(result_.courses, std::move(*what));
        question.about = name_with_parents(line) + "; " + column.name;
        result_.cells.push_back(std::move(question));
    }

    [[nodiscard]] std::string name_with_parents(const Item& line) const
    {
        const std::string above =
            line.parent < 0 ? std::string() : name_with_parents(lines_[static_cast<std::size_t>(line.parent)]);
        return above.empty() ? line.name : above + " > " + line.name;
    }

    // Lines and columns none of whose empty cells could be asked about.
    void tell_unknown()
    {
        const auto asks = [this](const Item& line, const Item& column) {
            const sheet::Address cell{form_.sheet, form_.lines[static_cast<std::size_t>(line.at)].row, column.at};
            return std::any_of(result_.cells.begin(), result_.cells.end(),
                               [&](const CellQuestion& question) { return question.cell == cell; });
        };
        for (const Item& line : lines_) {
            const bool understood =
                line.asked && (axis_ == Axis::persons ? persons_of(line).has_value() : courses_of(line).has_value());
            const bool waits = std::any_of(columns_.begin(), columns_.end(),
                                           [&](const Item& column) { return is_empty_cell(line, column); });
            const bool for_its_parts = line.asked && line.has_children; // these are told
            if (waits && !understood && !for_its_parts)
                tell(line, axis_ == Axis::courses && !line.has_children);
        }
        for (const Item& column : columns_) {
            bool waits = false;
            bool asked = false;
            for (const Item& line : lines_) {
                waits = waits || is_empty_cell(line, column);
                asked = asked || asks(line, column);
            }
            if (waits && !asked && !result_.no_unit)
                tell(column, axis_ == Axis::persons && !column.asked);
        }
    }

    void tell(const Item& item, bool is_content)
    {
        result_.not_understood.push_back(item.name);
        if (is_content)
            result_.other_contents.push_back(text::fold(item.name));
    }

    const tables::Table& form_;
    const sheet::Grid& grid_;
    Axis axis_ = Axis::none;
    bool names_servants_ = false; // a line speaks of công chức
    std::vector<Item> lines_;
    std::vector<Item> columns_;
    FormQuestions result_;
};

} // namespace

FormQuestions questions_of(const tables::Table& form, const sheet::Grid& grid) { return FormReader(form, grid).read(); }

} // namespace datchuan::targets
