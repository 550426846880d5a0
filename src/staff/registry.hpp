// Who is who in a workbook: persons on rolls, records of courses, and which record is whose.
#pragma once

#include <cstdint>
#include <deque>
#include <limits>
#include <vector>

#include "sheet/grid.hpp"
#include "staff/course.hpp"
#include "staff/course_topics.hpp"
#include "staff/national_id.hpp"
#include "staff/vocabulary.hpp"
#include "tables/table.hpp"
#include "text/date.hpp"

namespace datchuan::staff {

// A date cell as read: what it says, or that it can't be read.
struct DateReading
{
    text::Date date;         // known() only where it could be read
    bool unreadable = false; // something stands there that is no date, or a day that the calendar lacks
    [[nodiscard]] bool empty() const { return !unreadable && !date.known(); }
};

[[nodiscard]] DateReading read_date(const sheet::Workbook& workbook, sheet::Address cell);

// Keys (names, agencies) are ids in Registry::keys(), so comparing two is comparing numbers.
using KeyId = sheet::TextId;
inline constexpr KeyId no_key = sheet::TextPool::empty;

// What a row of a roll, matrix or record list says of who it is. Carried down from the row above where it continues it.
struct Identity
{
    KeyId name = no_key;   // text::name_key of the full name, family and given name joined
    KeyId agency = no_key; // text::fold of the agency
    KeyId id = no_key;     // 12 digits, zeros restored where that's certain; no_key for any other form
    IdForm id_form = IdForm::empty;
    KeyId staff = no_key; // staff number and name together: a number alone is anybody's in another list
    Sex sex = Sex::unknown;
    DateReading birth; // from the birth column, else from the Nam/Nữ columns
};

using PersonId = std::uint32_t;
inline constexpr PersonId no_person = std::numeric_limits<PersonId>::max();
// A record that fits several persons of the rolls equally well: matched to none, and said so.
inline constexpr PersonId several_persons = no_person - 1;

inline constexpr std::uint32_t no_index = std::numeric_limits<std::uint32_t>::max();

struct RowRef
{
    std::uint32_t table = 0; // index into the recognised tables
    std::uint32_t row = 0;   // index into Table::rows
    friend constexpr auto operator<=>(const RowRef&, const RowRef&) = default;
};

// A person's row on a roll or matrix.
struct Entry
{
    RowRef at;
    PersonId person = no_person;
    Category category = Category::unknown; // from its column; else from code, section, title
    bool deputy = false;                   // a deputy by category, by the deputies' columns or by the list's title
    Level level = Level::unknown;
    bool leader = false; // by the leader column where it has a clear mark in use, else by the post
    Rank rank = Rank::unknown;
    PoliticalTheory theory = PoliticalTheory::unknown;
    DateReading recruited;
    DateReading appointed_rank;
    DateReading appointed_post;
    bool left = false;  // status or note says that the person left …
    text::Date left_on; // … from this day, where it names one
    // First and last year of a deputy's term, 0 where not known.
    int term_first = 0;
    int term_last = 0;

    // On the roll on that day: recruited by then, and not yet gone. Leaving without a date counts as gone.
    [[nodiscard]] bool present(const text::Date& on) const;
};

// A person's attendance of a course: one row of a record list, or one of several courses in its course cell.
struct Record
{
    RowRef at;
    PersonId person = no_person;    // several_persons where it fits more than one
    const Course* course = nullptr; // never null; of a title that stands in several rows the same object
    KeyId title = no_key;           // text::fold of the title
    DateReading start;
    DateReading end;
    DateReading decision;
    DateReading certificate;
    Outcome outcome = Outcome::unknown; // unknown where the cell is empty or there's no such column
    StudyForm form = StudyForm::unknown;

    // Not said to be unfinished. An empty result of a course that has ended counts as completed.
    [[nodiscard]] bool completed() const { return outcome != Outcome::not_completed; }
    // The day from which it counts (targets.md): the end date, else the certificate's; not known() where neither can
    // be read.
    [[nodiscard]] text::Date completed_on() const { return end.date.known() ? end.date : certificate.date; }
};

// A mark under a content of a matrix that says yes, the person was trained in it, or that nobody can read.
struct MarkedCourse
{
    RowRef at;
    std::int32_t column = 0;
    PersonId person = no_person;
    const Course* course = nullptr; // never null; of the column's heading
    // When it was at the earliest and at the latest, by the cell, the heading or the list's title; not known() where
    // none of them says.
    text::Date first;
    text::Date last;
    bool unclear = false; // neither yes nor no
};

struct Person
{
    RowRef first;                       // where the person is first met
    bool on_roll = false;               // on a roll or matrix, not only in records
    std::vector<std::uint32_t> entries; // indices into entries(), in sheet order
    std::vector<std::uint32_t> records; // indices into records(), in sheet order
    std::vector<std::uint32_t> marks;   // indices into marks(), in sheet order
    Sex sex = Sex::unknown;             // the first that any row knows (the id's digit where no row does)
};

class Registry
{
public:
    // The tables must outlive the registry. topics: what the workbook itself says of its courses' contents.
    Registry(const sheet::Workbook& workbook, const std::vector<tables::Table>& tables,
             const CourseTopics& topics = {});
    Registry(const Registry&) = delete;
    Registry& operator=(const Registry&) = delete;
    Registry(Registry&&) noexcept;
    Registry& operator=(Registry&&) noexcept;
    ~Registry();

    [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }
    [[nodiscard]] const std::vector<Record>& records() const { return records_; }
    [[nodiscard]] const std::vector<MarkedCourse>& marks() const { return marks_; }
    // The contents under which the matrices of the workbook have marks at all: of any other they say nothing.
    [[nodiscard]] Tags tracked() const { return tracked_; }
    [[nodiscard]] const std::vector<Person>& persons() const { return persons_; }
    [[nodiscard]] const sheet::TextPool& keys() const { return keys_; }

    // Precondition of all: the row exists.
    [[nodiscard]] const Identity& identity(RowRef row) const { return identities_[row.table][row.row]; }
    // A row that continues a person above has that person's entry; of a row with several courses the first record.
    // nullptr where the row is no entry, or no record.
    [[nodiscard]] const Entry* entry(RowRef row) const;
    [[nodiscard]] const Record* record(RowRef row) const;

    [[nodiscard]] bool has_roll() const { return has_roll_; }

private:
    class Builder;

    sheet::TextPool keys_;
    std::vector<std::vector<Identity>> identities_;     // by table, by row
    std::vector<std::vector<std::uint32_t>> row_index_; // by table, by row: into entries_ or records_
    std::vector<Entry> entries_;
    std::vector<Record> records_;
    std::vector<MarkedCourse> marks_;
    Tags tracked_;
    std::vector<Person> persons_;
    std::deque<Course> courses_; // records point into it: a deque never moves its elements
    bool has_roll_ = false;
};

} // namespace datchuan::staff
