// R48: two organisers gave the same programme to mostly the same people in one year.

#include <algorithm>
#include <cstdint>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "rules/all_rules.hpp"
#include "rules/naming.hpp"
#include "rules/spanning_cell.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using staff::Record;
using tables::Role;

// Fewer may be anybody's second try, which is R47's business.
constexpr std::size_t fewest_people = 3;

using OrganiserId = sheet::TextId; // of the pool of folded names

// The courses of one programme by one organiser in one year.
using Class = std::tuple<staff::KeyId, int, OrganiserId>;

// The lesser first.
using Pair = std::pair<Class, Class>;

// Reads organisers off the column of providers, else the list's title.
class Organisers
{
public:
    explicit Organisers(const Book& book) : book_(book) {}

    // Empty where none is named.
    OrganiserId of(const Record& record)
    {
        const tables::Table& table = book_.tables[record.at.table];
        if (!table.has(Role::provider))
            return of_title(table);
        const sheet::TextId text =
            book_.workbook.grid(table.sheet).text(table.column_of(Role::provider), table.rows[record.at.row].row);
        return read_.get(book_.workbook.texts, text, [&](std::string_view written) {
            return names_.intern(text::one_spelling(text::fold(text::without_brackets(written))));
        });
    }

    // One name holds the other: a body and its branch, or a class that both gave together.
    [[nodiscard]] bool related(OrganiserId one, OrganiserId other) const
    {
        return names_[one].find(names_[other]) != std::string_view::npos ||
               names_[other].find(names_[one]) != std::string_view::npos;
    }

private:
    OrganiserId of_title(const tables::Table& table)
    {
        return table.title_provider.empty() ? sheet::TextPool::empty
                                            : names_.intern(text::one_spelling(table.title_provider));
    }

    const Book& book_;
    sheet::TextPool names_;
    sheet::TextCache<OrganiserId> read_;
};

class Search
{
public:
    explicit Search(const Book& book) : book_(book), organisers_(book) {}

    void report(Report& report)
    {
        for (const staff::Person& person : book_.registry.persons())
            compare_courses_of(person);
        boost::unordered::erase_if(people_, [](const auto& each) { return each.second < fewest_people; });
        if (people_.empty())
            return;
        count_classes();
        for (const auto& [pair, people] : people_) {
            if (people * 2 > std::min(classes_.at(pair.first).records, classes_.at(pair.second).records))
                say(pair, people, report);
        }
    }

private:
    struct Attended
    {
        Class course;
        const Record* record;
    };
    struct Counted
    {
        std::size_t records = 0;
        const Record* first = nullptr;
    };

    [[nodiscard]] Class class_of(const Record& record)
    {
        const text::Date& day = record.start.date.known() ? record.start.date : record.end.date;
        return {record.title, day.year, organisers_.of(record)};
    }

    void compare_courses_of(const staff::Person& person)
    {
        const std::vector<Record>& records = book_.registry.records();
        by_title_.assign(person.records.begin(), person.records.end());
        std::sort(by_title_.begin(), by_title_.end(), [&](std::uint32_t a, std::uint32_t b) {
            return std::pair(records[a].title, a) < std::pair(records[b].title, b);
        });
        for (auto first = by_title_.begin(); first != by_title_.end();) {
            const staff::KeyId title = records[*first].title;
            const auto last = std::find_if(first, by_title_.end(),
                                           [&](std::uint32_t index) { return records[index].title != title; });
            if (last - first > 1 && title != staff::no_key)
                compare_same(first, last);
            first = last;
        }
    }

    using Position = std::vector<std::uint32_t>::const_iterator;

    // Courses of one title, of one person.
    void compare_same(Position first, Position last)
    {
        constexpr std::size_t most_compared = 8; // nobody goes to more classes of one programme
        attended_.clear();
        for (; first != last && attended_.size() < most_compared; ++first) {
            const Record& record = book_.registry.records()[*first];
            const Class course = class_of(record);
            const auto known = [&](const Attended& each) { return each.course == course; };
            if (std::get<1>(course) != 0 && std::get<2>(course) != sheet::TextPool::empty &&
                std::none_of(attended_.begin(), attended_.end(), known))
                attended_.push_back({course, &record});
        }
        for (auto later = attended_.begin(); later != attended_.end(); ++later) {
            for (auto earlier = attended_.begin(); earlier != later; ++earlier) {
                if (by_two(*earlier, *later))
                    ++people_[Pair{std::min(earlier->course, later->course), std::max(earlier->course, later->course)}];
            }
        }
    }

    [[nodiscard]] bool by_two(const Attended& a, const Attended& b) const
    {
        // The list of those sent and the list of results may write one organiser in two ways.
        const bool told_twice = a.record->at.table != b.record->at.table &&
                                a.record->start.date == b.record->start.date &&
                                a.record->end.date == b.record->end.date;
        return std::get<1>(a.course) == std::get<1>(b.course) && !told_twice &&
               !organisers_.related(std::get<2>(a.course), std::get<2>(b.course));
    }

    void count_classes()
    {
        for (const auto& [pair, people] : people_) {
            classes_.try_emplace(pair.first);
            classes_.try_emplace(pair.second);
        }
        for (const Record& record : book_.registry.records()) {
            const auto counted = classes_.find(class_of(record));
            if (counted == classes_.end())
                continue;
            ++counted->second.records;
            if (counted->second.first == nullptr)
                counted->second.first = &record;
        }
    }

    void say(const Pair& pair, std::size_t people, Report& report) const
    {
        const Record* earlier = classes_.at(pair.first).first;
        const Record* later = classes_.at(pair.second).first;
        if (later->at < earlier->at)
            std::swap(earlier, later);
        const TableView table(book_, later->at.table);
        const Cell course = first_filled_cell(table, RowView(table, later->at.row), {Role::course, Role::content});
        report.at(course).say({{"people", std::to_string(people)},
                               {"course", course_title(book_, later->at)},
                               {"year", std::to_string(std::get<1>(pair.first))},
                               {"first", provider(*earlier)},
                               {"second", provider(*later)}});
    }

    [[nodiscard]] std::string provider(const Record& record) const
    {
        const TableView table(book_, record.at.table);
        return table.has(Role::provider) ? RowView(table, record.at.row)[Role::provider].shown()
                                         : table.table().title_provider;
    }

    const Book& book_;
    Organisers organisers_;
    std::vector<std::uint32_t> by_title_; // records of the person that's being looked at
    std::vector<Attended> attended_;      // of one title
    boost::unordered_flat_map<Pair, std::size_t> people_;
    boost::unordered_flat_map<Class, Counted> classes_;
};

std::string lacking(const Book& book, Language language)
{
    const bool told = std::any_of(book.tables.begin(), book.tables.end(), [](const tables::Table& table) {
        return table.kind == tables::Kind::records && (table.has(Role::provider) || !table.title_provider.empty());
    });
    if (told)
        return {};
    return language == Language::vietnamese
               ? "Chưa có cột “Cơ sở đào tạo”, và tiêu đề danh sách không ghi đơn vị tổ chức lớp. Vui lòng bổ sung để "
                 "kiểm tra."
               : "There's no column “Provider”, and no title says who gave the course. Please add it so that this can "
                 "be checked.";
}

void check_workbook(const Book& book, Report& report) { Search(book).report(report); }

} // namespace

const Rule course_double_organiser{
    .id = "R48",
    .name = "course-double-organiser",
    .severity = Severity::hint,
    .scope = Scope::records,
    .vi = {.title = "Hai nơi cùng tổ chức một lớp",
           .message = "{people} người cùng học “{course}” do hai đơn vị tổ chức trong năm {year}: {first} và {second}. "
                      "Vui lòng rà soát tránh trùng lặp.",
           .why = "Một chương trình do nhiều đầu mối mở cho cùng những người trong một năm là trùng lặp và lãng phí, "
                  "hoặc một lớp được ghi hai lần với hai tên cơ sở.",
           .example = "Cùng ba người học “Kỹ năng soạn thảo văn bản” ở “Trường Chính trị” tháng 3/2023 và ở “Sở Nội "
                      "vụ” tháng 10/2023."},
    .en = {.title = "Two organisers of one course",
           .message = "{people} persons attended “{course}” by two organisers in {year}: {first} and {second}. Please "
                      "look into it, so that nothing is done twice.",
           .why = "A programme that several bodies give to the same people in one year is done twice, or one class was "
                  "entered twice under two providers.",
           .example = "The same three people took “Kỹ năng soạn thảo văn bản” at the “Trường Chính trị” in March 2023 "
                      "and at the “Sở Nội vụ” in October."},
    .check_workbook = check_workbook,
    .lacking = lacking,
};

} // namespace datchuan::rules
