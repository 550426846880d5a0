#include "targets/share.hpp"

#include <algorithm>
#include <vector>

#include "staff/course_list.hpp"
#include "staff/person_cells.hpp"
#include "targets/attendance.hpp"

namespace datchuan::targets {
namespace {

using staff::KeyId;

// What is known of a person of the first range.
struct Heard
{
    staff::Tags certain;
    staff::Tags possible;
    bool counted = false; // is one of them at all
    bool any_certain = false;
    bool any_possible = false;
};

// Every different text is read once.
class Records
{
public:
    Records(const sheet::Workbook& ranges, const ShareRanges& at) : ranges_(ranges), at_(at) {}

    // One attendance for each course that the row names.
    template <typename Visit>
    void for_each(std::int32_t row, Visit&& visit)
    {
        staff::Record record;
        record.outcome = outcome(row);
        for (const Taught& taught : courses(row)) {
            record.course = &taught.course;
            record.end = taught.dates.end.known() ? staff::DateReading{taught.dates.end} : end(row);
            visit(attendance_of(record));
        }
    }

private:
    struct Taught
    {
        staff::Course course;
        text::Period dates; // that stand beside the course
    };

    const std::vector<Taught>& courses(std::int32_t row)
    {
        return courses_.get(ranges_.texts, ranges_.grid(at_.courses).text(0, row), [](std::string_view written) {
            std::vector<Taught> taught;
            if (const auto tag = staff::tag_of(written)) { // a column of contents
                taught.push_back({.course = {.tags = {*tag}}, .dates = {}});
                return taught;
            }
            for (const staff::ListedCourse& listed : staff::courses_in(written))
                taught.push_back({staff::course_of(listed.title), listed.dates});
            return taught;
        });
    }

    staff::DateReading end(std::int32_t row)
    {
        const sheet::Address cell{at_.ends, row, 0};
        const auto read = [&](std::string_view = {}) { return staff::read_date(ranges_, cell); };
        const sheet::TextId written = ranges_.grid(at_.ends).text(0, row);
        return written == sheet::TextPool::empty ? read() : dates_.get(ranges_.texts, written, read);
    }

    staff::Outcome outcome(std::int32_t row)
    {
        if (at_.outcomes < 0)
            return staff::Outcome::unknown;
        return outcomes_.get(ranges_.texts, ranges_.grid(at_.outcomes).text(0, row), staff::outcome_of);
    }

    const sheet::Workbook& ranges_;
    const ShareRanges& at_;
    sheet::TextCache<std::vector<Taught>> courses_;
    sheet::TextCache<staff::DateReading> dates_;
    sheet::TextCache<staff::Outcome> outcomes_;
};

void hear(Heard& heard, const Attendance& attendance, const Window& window)
{
    if (!attendance.completed || !window.may_hold(attendance))
        return;
    heard.possible.add(attendance.tags);
    heard.any_possible = true;
    if (!window.holds(attendance))
        return;
    heard.certain.add(attendance.tags);
    heard.any_certain = true;
}

} // namespace

Share share_of_persons(const sheet::Workbook& ranges, const ShareRanges& at, const Contents& contents,
                       const text::Date& from, const text::Date& to)
{
    sheet::TextPool keys;
    const std::vector<KeyId> persons = staff::persons_in_rows(ranges, at.persons, keys);
    const std::vector<KeyId> attendees = staff::persons_in_rows(ranges, at.attendees, keys);
    std::vector<Heard> heard(keys.size());
    for (const KeyId person : persons)
        heard[person].counted = person != staff::no_key;

    const Window window{text::days_of(from), text::days_of(to)};
    Records records(ranges, at);
    for (std::size_t row = 0; row < attendees.size(); ++row) {
        if (Heard& person = heard[attendees[row]]; person.counted)
            records.for_each(static_cast<std::int32_t>(row),
                             [&](const Attendance& attendance) { hear(person, attendance, window); });
    }
    Share share;
    for (const Heard& each : heard) {
        if (!each.counted)
            continue;
        ++share.population;
        if (fulfilled(contents, each.certain, each.any_certain))
            ++share.reached;
        else if (fulfilled(contents, each.possible, each.any_possible))
            ++share.undecided;
    }
    return share;
}

long distinct_persons(const sheet::Workbook& ranges, std::int32_t sheet)
{
    sheet::TextPool keys;
    std::vector<KeyId> persons = staff::persons_in_rows(ranges, sheet, keys);
    std::sort(persons.begin(), persons.end());
    persons.erase(std::unique(persons.begin(), persons.end()), persons.end());
    return static_cast<long>(persons.size()) - std::count(persons.begin(), persons.end(), staff::no_key);
}

} // namespace datchuan::targets
