#include "targets/form_counts.hpp"

#include <algorithm>
#include <bit>
#include <memory>
#include <optional>
#include <string>

#include <boost/unordered/unordered_flat_map.hpp>

#include "rules/place_of_study.hpp"
#include "staff/level_text.hpp"
#include "staff/person_traits.hpp"
#include "targets/attendance.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::targets {
namespace {

using rules::StudyPlace;
using staff::Category;
using staff::Tag;
using tables::Role;

// Ordered so that the smaller one decides where both have to hold, and the greater one where any is enough.
enum class Answer : std::uint8_t
{
    no,
    unknown,
    yes
};

Answer both(Answer a, Answer b) { return std::min(a, b); }
Answer any(Answer a, Answer b) { return std::max(a, b); }
Answer answer(bool holds) { return holds ? Answer::yes : Answer::no; }

// What one is asked for, by bits, of what is said: nothing said is not known.
template <typename Bits>
Answer among(Bits said, Bits asked)
{
    if (said == 0 || ((said & asked) != 0 && (said & asked) != said))
        return Answer::unknown;
    return answer((said & asked) != 0);
}

// A completed course of a person, from a record or a mark.
struct Attended
{
    const staff::Course* course = nullptr;
    std::string_view title; // folded
    staff::Tags tags;
    staff::StudyForm form = staff::StudyForm::unknown;
    StudyPlace place = StudyPlace::unknown;
    bool certain_time = false;
};

constexpr CourseLevels degrees =
    level_intermediate | level_bachelor | level_college | level_university | level_master | level_doctor;

// What a title says beyond its tags.
struct TitleFacts
{
    AskedCourse named;
    CourseLevels degree = 0;
    int group = 0;
};

CourseLevels theory_of(const staff::Course& course, const TitleFacts& facts)
{
    switch (course.theory) {
    case staff::PoliticalTheory::elementary:
        return level_elementary;
    case staff::PoliticalTheory::intermediate:
        return level_intermediate;
    case staff::PoliticalTheory::advanced:
        return (facts.named.levels & level_bachelor) != 0 ? level_bachelor : level_advanced;
    default:
        return 0;
    }
}

class PlaceReader
{
public:
    explicit PlaceReader(const rules::Book& book) : book_(book), lists_(book.tables.size()) {}

    // By the columns that ask for it, else by the name of the school.
    [[nodiscard]] StudyPlace of(const staff::RowRef& at)
    {
        std::unique_ptr<List>& list = lists_[at.table];
        if (!list)
            list = std::make_unique<List>(book_, at.table);
        return list->places ? list->places->place_of(rules::RowView(list->table, at.row)) : StudyPlace::unknown;
    }
    [[nodiscard]] bool asks(const staff::RowRef& at) const { return book_.tables[at.table].has(Role::abroad); }

private:
    struct List
    {
        List(const rules::Book& book, std::uint32_t index) : table(book, index)
        {
            if (table.has(Role::abroad) || table.has(Role::provider))
                places.emplace(table);
        }
        rules::TableView table;
        std::optional<rules::PlaceColumns> places;
    };

    const rules::Book& book_;
    std::vector<std::unique_ptr<List>> lists_; // by table; made when first asked for
};

class FormCounter
{
public:
    FormCounter(const FormQuestions& questions, const rules::Book& book)
        : questions_(questions), tables_(book.tables), registry_(book.registry),
          traits_(book.workbook, book.tables, book.registry), places_(book),
          attendances_(attendances_of(book.tables, book.registry)), marks_(attendances_of_marks(book.registry)),
          counts_(questions.cells.size())
    {
    }

    std::vector<FormCount> count()
    {
        for (const staff::Person& person : registry_.persons())
            if (hear_courses(person)) {
                hear_person(person);
                add();
            }
        add_unmatched();
        return std::move(counts_);
    }

private:
    // ---- courses ----

    const TitleFacts& facts_of(std::string_view title)
    {
        const auto [found, fresh] = facts_.try_emplace(std::string(title));
        if (fresh) {
            TitleFacts& facts = found->second;
            facts.named = named_in_title(title);
            facts.degree = facts.named.levels & degrees;
            if ((facts.degree & level_bachelor) != 0)
                facts.degree = static_cast<CourseLevels>((facts.degree & ~level_bachelor) | level_university);
            facts.group = staff::defence_group_of(title);
        }
        return found->second;
    }

    [[nodiscard]] static Answer level_answer(const AskedCourse& asked, const Attended& each, const TitleFacts& facts)
    {
        const bool theory = each.tags.has(Tag::political_theory) && asked.tags.has(Tag::political_theory);
        const bool degree = each.tags.has(Tag::profession) && asked.tags.has(Tag::profession);
        if (theory == degree)
            return Answer::unknown;
        if (theory)
            return among(theory_of(*each.course, facts), asked.levels);
        CourseLevels wanted = asked.levels;
        if ((wanted & level_bachelor) != 0)
            wanted = static_cast<CourseLevels>(wanted | level_university);
        return facts.degree == 0 ? Answer::no : among(facts.degree, wanted);
    }

    // "Đào tạo" or "bồi dưỡng", where that tells contents apart.
    [[nodiscard]] static Answer kind_answer(const AskedCourse& asked, const Attended& each, const TitleFacts& facts)
    {
        if (asked.training == asked.refresher) {
            const bool unclear = asked.tags.has(Tag::profession) && !asked.training && facts.degree != 0 &&
                                 each.tags.has(Tag::profession);
            return unclear ? Answer::unknown : Answer::yes;
        }
        if (each.tags.has(Tag::political_theory) && asked.tags.has(Tag::political_theory)) {
            if (each.course->theory != staff::PoliticalTheory::unknown)
                return answer(asked.training);
            return facts.named.refresher ? answer(asked.refresher) : Answer::unknown;
        }
        if (each.tags.has(Tag::profession) && asked.tags.has(Tag::profession))
            return answer(asked.training == (facts.degree != 0));
        return Answer::yes;
    }

    [[nodiscard]] Answer answer_of(const AskedCourse& asked, const Attended& each, const TitleFacts& facts) const
    {
        if (!each.tags.any_of(asked.tags))
            return Answer::no;
        Answer result = Answer::yes;
        if (asked.levels != 0)
            result = both(result, level_answer(asked, each, facts));
        else
            result = both(result, kind_answer(asked, each, facts));
        if (asked.ranks != 0) {
            const auto rank = each.course->rank;
            const auto said = rank == staff::Rank::unknown ? 0U : 1U << static_cast<unsigned>(rank);
            result = both(result, among(said, static_cast<unsigned>(asked.ranks)));
        }
        if (asked.groups != 0)
            result = both(result, among(facts.group == 0 ? 0U : 1U << static_cast<unsigned>(facts.group),
                                        static_cast<unsigned>(asked.groups)));
        if (asked.tiers != 0)
            result = both(result, among(facts.named.tiers, asked.tiers));
        if (asked.form != staff::StudyForm::unknown)
            result = both(result,
                          each.form == staff::StudyForm::unknown ? Answer::unknown : answer(each.form == asked.form));
        if (asked.place != StudyPlace::unknown)
            result =
                both(result, each.place == StudyPlace::unknown ? Answer::unknown : answer(each.place == asked.place));
        return result;
    }

    // Of one thing that was attended: what it is in each of the form's contents.
    void hear(const Attended& each)
    {
        const TitleFacts& facts = facts_of(each.title);
        const Answer in_time = each.certain_time ? Answer::yes : Answer::unknown;
        const bool may_be_another =
            std::any_of(questions_.other_contents.begin(), questions_.other_contents.end(),
                        [&](const std::string& other) { return each.title.find(other) != std::string_view::npos; });
        answers_.assign(questions_.courses.size(), Answer::no);
        int leaves = 0;
        for (std::size_t i = 0; i < answers_.size(); ++i) {
            Answer all = Answer::no;
            for (const AskedCourse& asked : questions_.courses[i].alternatives)
                all = any(all, answer_of(asked, each, facts));
            answers_[i] = both(all, both(in_time, may_be_another ? Answer::unknown : Answer::yes));
            leaves += questions_.courses[i].leaf && answers_[i] != Answer::no ? 1 : 0;
        }
        for (std::size_t i = 0; i < answers_.size(); ++i) {
            Heard& heard = heard_[i];
            heard.best = any(heard.best, answers_[i]);
            // One attendance in two contents of the form: it can't be told for which of them it counts.
            const bool counts = answers_[i] == Answer::yes && leaves <= 1;
            heard.certain += counts ? 1 : 0;
            heard.possible += !counts && answers_[i] != Answer::no ? 1 : 0;
        }
        anything_else_ = anything_else_ || leaves == 0;
    }

    // What the form's title says of all that it counts.
    [[nodiscard]] Answer in_place(StudyPlace place, bool asked_for) const
    {
        if (questions_.place == StudyPlace::unknown)
            return Answer::yes;
        if (place != StudyPlace::unknown)
            return answer(place == questions_.place);
        // A list that never asks holds courses at home, but for those whose school is abroad.
        return asked_for ? Answer::unknown : answer(questions_.place == StudyPlace::home);
    }

    // False where nothing was attended that any cell could count.
    bool hear_courses(const staff::Person& person)
    {
        heard_.assign(questions_.courses.size(), {});
        anything_else_ = false;
        bool any_course = false;
        staff::Tags told;
        for (const std::uint32_t index : person.records) {
            any_course = hear_record(registry_.records()[index], attendances_[index]) || any_course;
            told.add(attendances_[index].tags);
        }
        for (const std::uint32_t index : person.marks) {
            const Attendance& mark = marks_[index];
            if (!questions_.window.may_hold(mark) || mark.tags.any_of(told))
                continue;
            const staff::MarkedCourse& marked = registry_.marks()[index];
            const tables::Column* const column = tables_[marked.at.table].column_at(marked.column);
            hear({marked.course, column == nullptr ? std::string_view() : std::string_view(column->path), mark.tags,
                  staff::StudyForm::unknown, StudyPlace::unknown,
                  mark.completed && questions_.window.holds(mark) &&
                      in_place(StudyPlace::unknown, false) == Answer::yes});
            any_course = true;
        }
        return any_course;
    }

    bool hear_record(const staff::Record& record, const Attendance& attendance)
    {
        if (!attendance.completed || !questions_.window.may_hold(attendance))
            return false;
        const StudyPlace place = places_.of(record.at);
        const Answer here = in_place(place, places_.asks(record.at));
        if (here == Answer::no)
            return false;
        hear({record.course, registry_.keys()[record.title], attendance.tags, record.form, place,
              questions_.window.holds(attendance) && here == Answer::yes});
        return true;
    }

    // ---- persons ----

    [[nodiscard]] Answer category_answer(const AskedPersons& asked, const staff::Entry& entry) const
    {
        const auto names = [&](Category category) {
            return std::find(asked.categories.begin(), asked.categories.end(), category) != asked.categories.end();
        };
        if (names(Category::deputy) && entry.deputy)
            return Answer::yes;
        if (entry.category == Category::unknown)
            return entry.deputy && !asked.staff_in_general ? Answer::no : Answer::unknown;
        if (names(entry.category))
            return Answer::yes;
        return asked.staff_in_general ? Answer::unknown : Answer::no;
    }

    [[nodiscard]] Answer answer_of(const AskedPersons& asked, const staff::Person& person, const staff::Entry& entry)
    {
        Answer result = category_answer(asked, entry);
        if (asked.level != staff::Level::unknown)
            result = both(result,
                          entry.level == staff::Level::unknown ? Answer::unknown : answer(entry.level == asked.level));
        if (asked.leader) {
            const tables::Table& table = tables_[entry.at.table];
            const bool told = table.has(Role::leader) || table.has(Role::post) || table.has(Role::post_agency);
            result = both(result, told ? answer(entry.leader == *asked.leader) : Answer::unknown);
        }
        if (asked.women)
            result = both(result, person.sex == staff::Sex::unknown ? Answer::unknown
                                                                    : answer(person.sex == staff::Sex::female));
        if (asked.minority) {
            const auto minority = traits_.minority(entry);
            result = both(result, minority ? answer(*minority) : Answer::unknown);
        }
        // Who left before the end may or may not be counted.
        const bool left =
            entry.left && (!entry.left_on.known() || text::days_of(entry.left_on.earliest()) <= questions_.window.last);
        return left ? both(result, Answer::unknown) : result;
    }

    void hear_person(const staff::Person& person)
    {
        who_.assign(questions_.persons.size(), Answer::no);
        int leaves = 0;
        for (std::size_t i = 0; i < who_.size(); ++i) {
            if (person.entries.empty())
                who_[i] = Answer::unknown; // on no roll
            for (const std::uint32_t index : person.entries)
                for (const AskedPersons& asked : questions_.persons[i].alternatives)
                    who_[i] = any(who_[i], answer_of(asked, person, registry_.entries()[index]));
            leaves += questions_.persons[i].leaf && who_[i] == Answer::yes ? 1 : 0;
        }
        if (leaves <= 1)
            return;
        // In two groups of the form at once: it can't be told for which of them the person counts.
        for (Answer& each : who_)
            each = both(each, Answer::unknown);
    }

    // ---- counts ----

    void add()
    {
        for (std::size_t i = 0; i < counts_.size(); ++i) {
            const CellQuestion& cell = questions_.cells[i];
            add(counts_[i], cell, who_[cell.persons]);
        }
    }

    void add(FormCount& count, const CellQuestion& cell, Answer who) const
    {
        if (who == Answer::no)
            return;
        const Heard& heard = heard_[cell.courses];
        if (cell.measure == Measure::persons) {
            const Answer all = both(who, heard.best);
            count.counted += all == Answer::yes ? 1 : 0;
            count.open += all == Answer::unknown ? 1 : 0;
        } else {
            count.counted += who == Answer::yes ? heard.certain : 0;
            count.open += heard.possible + (who == Answer::yes ? 0 : heard.certain);
        }
        count.open += cell.everything && anything_else_ ? 1 : 0;
    }

    // Records that fit several persons, or none.
    void add_unmatched()
    {
        who_.assign(questions_.persons.size(), Answer::unknown);
        for (std::size_t i = 0; i < registry_.records().size(); ++i) {
            const staff::Record& record = registry_.records()[i];
            if (record.person != staff::no_person && record.person != staff::several_persons)
                continue;
            heard_.assign(questions_.courses.size(), {});
            anything_else_ = false;
            if (hear_record(record, attendances_[i]))
                add();
        }
    }

    struct Heard
    {
        Answer best = Answer::no;
        long certain = 0; // attendances
        long possible = 0;
    };

    const FormQuestions& questions_;
    const std::vector<tables::Table>& tables_;
    const staff::Registry& registry_;
    staff::PersonTraits traits_;
    PlaceReader places_;
    std::vector<Attendance> attendances_;
    std::vector<Attendance> marks_;
    boost::unordered_flat_map<std::string, TitleFacts> facts_;
    std::vector<FormCount> counts_;
    // Of the person at hand:
    std::vector<Heard> heard_;    // by content
    std::vector<Answer> who_;     // by group
    bool anything_else_ = false;  // attended something that is in none of the form's contents
    std::vector<Answer> answers_; // of one attendance, by content
};

} // namespace

std::vector<FormCount> count_form(const FormQuestions& questions, const rules::Book& book)
{
    return FormCounter(questions, book).count();
}

} // namespace datchuan::targets
