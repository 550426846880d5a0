#include "staff/registry.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include <boost/unordered/unordered_flat_map.hpp>

#include "staff/cell_reader.hpp"
#include "staff/course_list.hpp"
#include "staff/course_titles.hpp"
#include "staff/list_years.hpp"
#include "staff/person_index.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::staff {
namespace {

using tables::Kind;
using tables::Role;
using tables::Table;

bool lists_persons(const Table& table) { return table.kind == Kind::roll || table.kind == Kind::matrix; }

// First and last year in "2021-2026", "nhiệm kỳ 2021 - 2026".
std::pair<int, int> years_in(std::string_view text)
{
    std::pair<int, int> years{0, 0};
    int value = 0;
    int digits = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && '0' <= text[i] && text[i] <= '9') {
            value = digits < 5 ? value * 10 + (text[i] - '0') : value;
            ++digits;
            continue;
        }
        if (digits == 4)
            (years.first == 0 ? years.first : years.second) = value;
        value = digits = 0;
    }
    return years;
}

} // namespace

bool Entry::present(const text::Date& on) const
{
    if (left && (!left_on.known() || left_on.earliest() <= on))
        return false;
    return !recruited.date.known() || recruited.date.earliest() <= on;
}

class Registry::Builder
{
public:
    Builder(Registry& registry, const sheet::Workbook& workbook, const std::vector<Table>& tables,
            const CourseTopics& topics)
        : r_(registry), workbook_(workbook), tables_(tables), topics_(topics)
    {
        r_.identities_.resize(tables.size());
        r_.row_index_.resize(tables.size());
    }

    void build()
    {
        for (std::uint32_t table = 0; table < tables_.size(); ++table)
            if (lists_persons(tables_[table]))
                read_roll(table);
        // Records come after all rolls, wherever they stand: they're looked up in them.
        for (std::uint32_t table = 0; table < tables_.size(); ++table)
            if (tables_[table].kind == Kind::records)
                read_records(table);
    }

private:
    struct CourseTaught
    {
        const Course* course;
        KeyId title;
        text::Period dates; // that stand beside the course
    };
    // A run of courses_taught_.
    struct Taught
    {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
    };

    void read_roll(std::uint32_t index)
    {
        const Table& table = tables_[index];
        CellReader cells(workbook_, table, texts_, r_.keys_);
        r_.has_roll_ = true;
        r_.identities_[index].reserve(table.rows.size());
        r_.row_index_[index].assign(table.rows.size(), no_index);
        const Category of_title = category_of_heading(table.title);
        for (std::uint32_t i = 0; i < table.rows.size(); ++i) {
            const tables::Row& row = table.rows[i];
            const Identity& who = r_.identities_[index].emplace_back(cells.identity(row));
            if (row.identity_row != row.row && !r_.entries_.empty()) {
                r_.row_index_[index][i] = static_cast<std::uint32_t>(r_.entries_.size() - 1);
                continue; // a second line of the person above
            }
            const auto entry = static_cast<std::uint32_t>(r_.entries_.size());
            r_.row_index_[index][i] = entry;
            r_.entries_.push_back(read_entry(cells, table, row, of_title));
            Entry& added = r_.entries_.back();
            added.at = {index, i};
            added.person = person_of_roll(who, added.at);
            r_.persons_[added.person].entries.push_back(entry);
        }
        read_marks(cells, index);
    }

    // What a matrix says of its persons, column by column. A column that's used nowhere tracks nothing.
    void read_marks(CellReader& cells, std::uint32_t index)
    {
        const Table& table = tables_[index];
        const text::Period of_list = years_of_list(table.title);
        for (const tables::Column& column : table.columns) {
            if (column.role != Role::mark)
                continue;
            const Course& course = content_of(column);
            const text::Period of_column = years_of_list(column.header);
            bool used = false;
            for (std::uint32_t i = 0; i < table.rows.size(); ++i) {
                const CourseMark mark = cells.course_mark(table.rows[i].row, column.column);
                used = used || mark.mark != Mark::unknown;
                if (mark.says_nothing || mark.mark == Mark::no || r_.row_index_[index][i] == no_index)
                    continue;
                add_mark({index, i}, column.column, course, mark, of_column.end.known() ? of_column : of_list);
            }
            if (used)
                r_.tracked_.add(course.tags);
        }
    }

    void add_mark(RowRef at, std::int32_t column, const Course& course, const CourseMark& mark,
                  const text::Period& told)
    {
        const PersonId person = r_.entries_[r_.row_index_[at.table][at.row]].person;
        r_.persons_[person].marks.push_back(static_cast<std::uint32_t>(r_.marks_.size()));
        MarkedCourse& marked = r_.marks_.emplace_back();
        marked.at = at;
        marked.column = column;
        marked.person = person;
        marked.course = &course;
        marked.first = mark.date.known() ? mark.date : told.start;
        marked.last = mark.date.known() ? mark.date : told.end;
        marked.unclear = mark.mark == Mark::unknown;
    }

    // "Pháp luật" under "Nội dung đã bồi dưỡng"; a year's column has its content above it.
    const Course& content_of(const tables::Column& column)
    {
        Course course = topics_.course_of(column.header, column.header);
        const auto leaf = column.path.rfind(" > ");
        if (course.tags.empty() && leaf != std::string::npos)
            course = topics_.course_of(column.path.substr(0, leaf));
        if (course.tags.empty())
            course = topics_.course_of(title_of(column));
        return r_.courses_.emplace_back(course);
    }

    Entry read_entry(CellReader& cells, const Table& table, const tables::Row& at, Category of_title)
    {
        Entry entry;
        const std::int32_t row = at.row;
        ReadTexts& texts = cells.texts();
        entry.category = cells.said<Category>(row, Role::category, texts.categories, category_of);
        // "không" and "-" in a deputies' column say that the person is none.
        const auto names_a_council = [&](Role role) {
            const sheet::TextId said = cells.text_id(row, role);
            return said != sheet::TextPool::empty && texts.marks.get(workbook_.texts, said, mark_of) != Mark::no;
        };
        const bool by_columns = names_a_council(Role::deputy_level) || names_a_council(Role::deputy_term) ||
                                cells.said<Level>(row, Role::deputy_level, texts.levels, level_of) != Level::unknown;
        entry.deputy = entry.category == Category::deputy || by_columns || of_title == Category::deputy;
        if (entry.category == Category::unknown)
            entry.category = derived_category(cells, table, at, of_title);
        if (entry.category == Category::unknown && entry.deputy)
            entry.category = Category::deputy;
        entry.level =
            cells.said<Level>(row, table.has(Role::level) ? Role::level : Role::deputy_level, texts.levels, level_of);
        entry.rank = rank(cells, row);
        entry.theory = cells.said<PoliticalTheory>(row, Role::political_theory, texts.theories, political_theory_of);
        entry.leader = leads(cells, row);
        entry.recruited = cells.date(row, Role::recruited);
        entry.appointed_rank = cells.date(row, Role::appointed_rank);
        entry.appointed_post = cells.date(row, Role::appointed_post);
        for (const Role role : {Role::status, Role::note})
            if (!entry.left && cells.leaves(row, role)) {
                entry.left = true;
                entry.left_on = cells.date_within(row, role).date;
            }
        std::tie(entry.term_first, entry.term_last) = years_in(cells.text(row, Role::deputy_term));
        if (entry.deputy && entry.term_first == 0)
            std::tie(entry.term_first, entry.term_last) = years_in(table.title);
        return entry;
    }

    Category derived_category(CellReader& cells, const Table& table, const tables::Row& row, Category of_title)
    {
        if (const auto code = cells.text_id(row.row, Role::rank_code); code != sheet::TextPool::empty)
            if (const Category proved = cells.texts().code_categories.get(workbook_.texts, code, category_of_code);
                proved != Category::unknown)
                return proved;
        if (row.section >= 0) {
            const std::string& label = table.sections[static_cast<std::size_t>(row.section)].label;
            if (const Category of_section = category_of_heading(label); of_section != Category::unknown)
                return of_section;
        }
        return of_title;
    }

    Rank rank(CellReader& cells, std::int32_t row)
    {
        if (const auto code = cells.text_id(row, Role::rank_code); code != sheet::TextPool::empty)
            if (const Rank of_code = cells.texts().code_ranks.get(workbook_.texts, code, rank_of_code);
                of_code != Rank::unknown)
                return of_code;
        return cells.said<Rank>(row, Role::rank, cells.texts().ranks, rank_of_title);
    }

    bool leads(CellReader& cells, std::int32_t row)
    {
        if (const Mark marked = cells.leader_mark(row); marked != Mark::unknown)
            return marked == Mark::yes;
        const auto by_post = [](std::string_view post) { return is_leadership_post(post).value_or(false); };
        for (const Role role : {Role::post, Role::post_agency})
            if (const auto post = cells.text_id(row, role); post != sheet::TextPool::empty)
                return cells.texts().leaders.get(workbook_.texts, post, by_post);
        return false;
    }

    void read_records(std::uint32_t index)
    {
        const Table& table = tables_[index];
        CellReader cells(workbook_, table, texts_, r_.keys_);
        r_.identities_[index].reserve(table.rows.size());
        r_.row_index_[index].assign(table.rows.size(), no_index);
        const tables::Column* titles = table.column_at(table.course_column());
        const Role title_role = titles ? titles->role : Role::course;
        for (std::uint32_t i = 0; i < table.rows.size(); ++i) {
            const Identity& who = r_.identities_[index].emplace_back(cells.identity(table.rows[i]));
            const RowRef at{index, i};
            const PersonId person = person_of_record(who, at);
            const auto first = static_cast<std::uint32_t>(r_.records_.size());
            r_.row_index_[index][i] = first;
            const Taught taught = taught_in(cells, table, table.rows[i].row, title_role);
            for (std::uint32_t part = 0; part < taught.count; ++part) {
                if (person != several_persons)
                    r_.persons_[person].records.push_back(first + part);
                Record& record = r_.records_.emplace_back(part == 0 ? read_record(cells, table, table.rows[i].row)
                                                                    : r_.records_[first]);
                record.at = at;
                record.person = person;
                name_course(record, courses_taught_[taught.first + part], taught.count > 1);
                if (taught.count > 1)
                    read_beside(cells, table.rows[i].row, record, part, taught.count);
            }
        }
    }

    static void name_course(Record& record, const CourseTaught& course, bool one_of_several)
    {
        record.course = course.course;
        record.title = course.title;
        // Dates of a row with several courses are those of the first day of one and the last of another.
        if (one_of_several)
            record.start = {};
        if (course.dates.end.known() && (one_of_several || (record.start.empty() && record.end.empty()))) {
            record.start = {.date = course.dates.start, .unreadable = false};
            record.end = {.date = course.dates.end, .unreadable = false};
        }
    }

    // Of several courses in one cell, what stands beside this one where other cells have as many lines.
    static void read_beside(CellReader& cells, std::int32_t row, Record& record, std::uint32_t part,
                            std::uint32_t courses)
    {
        const auto beside = [&](Role role) {
            const auto parts = parts_beside(cells.text(row, role), courses);
            return parts.empty() ? std::string_view() : parts[part];
        };
        const auto read = [](std::string_view date) {
            const auto day = text::parse_date(date);
            return DateReading{.date = day.value_or(text::Date{}), .unreadable = !day};
        };
        for (const auto& [role, reading] :
             {std::pair{Role::start, &record.start}, std::pair{Role::end, &record.end},
              std::pair{Role::decision_date, &record.decision}, std::pair{Role::certificate_date, &record.certificate}})
            if (const std::string_view date = beside(role); !date.empty())
                *reading = read(date);
        if (const auto period = text::parse_period(beside(Role::period)); period && record.start.empty()) {
            record.start = {.date = period->start, .unreadable = false};
            record.end = {.date = period->end, .unreadable = false};
        }
        if (const std::string_view result = beside(Role::result); !result.empty())
            record.outcome = outcome_of(result);
    }

    Record read_record(CellReader& cells, const Table& table, std::int32_t row)
    {
        Record record;
        record.start = cells.date(row, Role::start);
        record.end = cells.date(row, Role::end);
        if (table.has(Role::period) && !table.has(Role::start))
            read_period(cells, row, record);
        record.decision = table.has(Role::decision_date) ? cells.date(row, Role::decision_date)
                                                         : cells.date_within(row, Role::decision_no_date);
        record.certificate = cells.date(row, Role::certificate_date);
        record.outcome = cells.said<Outcome>(row, Role::result, texts_.outcomes, outcome_of);
        record.form = cells.said<StudyForm>(row, Role::study_form, texts_.forms, study_form_of);
        return record;
    }

    void read_period(CellReader& cells, std::int32_t row, Record& record)
    {
        const auto id = cells.text_id(row, Role::period);
        if (id == sheet::TextPool::empty) {
            record.start = record.end = cells.date(row, Role::period);
        } else if (const auto period = text::parse_period(workbook_.texts[id])) {
            record.start = {.date = period->start, .unreadable = false};
            record.end = {.date = period->end, .unreadable = false};
        }
    }

    // The courses of this row's title and content, or of the list's title; equal pairs share them.
    Taught taught_in(CellReader& cells, const Table& table, std::int32_t row, Role title_role)
    {
        const sheet::TextId content = cells.text_id(row, Role::content);
        if (!table.title_course.empty()) {
            const auto [known, fresh] = of_lists_.try_emplace({&table, content}, Taught{});
            if (fresh)
                known->second = teach({{table.title_course, table.title_dates}}, workbook_.texts[content]);
            return known->second;
        }
        const sheet::TextId title = cells.text_id(row, title_role);
        const auto key = (static_cast<std::uint64_t>(content) << 32U) | title;
        const auto [known, fresh] = taught_.try_emplace(key, Taught{});
        if (fresh)
            known->second = teach(courses_in(workbook_.texts[title]), workbook_.texts[content]);
        return known->second;
    }

    Taught teach(const std::vector<ListedCourse>& listed, std::string_view content)
    {
        const Taught taught{static_cast<std::uint32_t>(courses_taught_.size()),
                            static_cast<std::uint32_t>(listed.size())};
        for (const ListedCourse& each : listed) {
            const Course& course = r_.courses_.emplace_back(topics_.course_of(each.title, content));
            courses_taught_.push_back({&course, r_.keys_.intern(text::fold(each.title)), each.dates});
        }
        return taught;
    }

    PersonId person_of_roll(const Identity& who, RowRef at)
    {
        PersonId person = on_rolls_.find_same(who);
        // Two of that name and birth are known already: this row is one of them, or a third. Not to be guessed.
        if (person == no_person || person == several_persons)
            person = new_person(at);
        r_.persons_[person].on_roll = true;
        on_rolls_.add(person, who);
        learn_sex(person, who);
        return person;
    }

    PersonId person_of_record(const Identity& who, RowRef at)
    {
        PersonId person = on_rolls_.find_owner(who);
        if (person == no_person) {
            person = in_records_.find_same(who);
            if (person == no_person || person == several_persons) {
                person = new_person(at);
                in_records_.add(person, who);
            }
        }
        if (person != several_persons)
            learn_sex(person, who);
        return person;
    }

    PersonId new_person(RowRef at)
    {
        Person& person = r_.persons_.emplace_back();
        person.first = at;
        return static_cast<PersonId>(r_.persons_.size() - 1);
    }

    void learn_sex(PersonId id, const Identity& who)
    {
        Person& person = r_.persons_[id];
        if (person.sex == Sex::unknown)
            person.sex = who.sex;
        if (person.sex == Sex::unknown && who.id != no_key)
            person.sex = sex_in(r_.keys_[who.id]);
    }

    Registry& r_;
    const sheet::Workbook& workbook_;
    const std::vector<Table>& tables_;
    const CourseTopics& topics_;
    ReadTexts texts_;
    PersonIndex on_rolls_;
    PersonIndex in_records_;
    std::vector<CourseTaught> courses_taught_;
    boost::unordered_flat_map<std::uint64_t, Taught> taught_; // by content and title
    std::map<std::pair<const Table*, sheet::TextId>, Taught> of_lists_;
};

Registry::Registry(const sheet::Workbook& workbook, const std::vector<Table>& tables, const CourseTopics& topics)
{
    Builder(*this, workbook, tables, topics).build();
}

Registry::Registry(Registry&&) noexcept = default;
Registry& Registry::operator=(Registry&&) noexcept = default;
Registry::~Registry() = default;

const Entry* Registry::entry(RowRef row) const
{
    if (row_index_[row.table].empty() || entries_.empty())
        return nullptr;
    const std::uint32_t index = row_index_[row.table][row.row];
    // A row that continues a person above has that person's entry.
    return index < entries_.size() && entries_[index].at.table == row.table ? &entries_[index] : nullptr;
}

const Record* Registry::record(RowRef row) const
{
    if (row_index_[row.table].empty() || records_.empty())
        return nullptr;
    const std::uint32_t index = row_index_[row.table][row.row];
    return index < records_.size() && records_[index].at == row ? &records_[index] : nullptr;
}

} // namespace datchuan::staff
