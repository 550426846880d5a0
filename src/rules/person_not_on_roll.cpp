// R66: a person of a course list whom no roll of the workbook knows.

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>

#include "rules/all_rules.hpp"
#include "rules/naming.hpp"
#include "rules/near_names.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

bool on_roll(const Book& book, const staff::Record& record)
{
    return record.person < book.registry.persons().size() && book.registry.persons()[record.person].on_roll;
}

// The persons of the rolls by what a slip of the hand leaves of their names. Made only where somebody isn't found.
class RollNames
{
public:
    explicit RollNames(const Book& book) : book_(book)
    {
        for (const staff::Person& person : book.registry.persons()) {
            if (!person.on_roll || person.entries.empty())
                continue;
            const staff::RowRef row = book.registry.entries()[person.entries.front()].at;
            const staff::Identity& who = book.registry.identity(row);
            if (who.name == staff::no_key)
                continue;
            by_plain_name_[text::fold_plain(book.registry.keys()[who.name])].push_back(row);
            if (who.birth.date.exact())
                by_birth_[text::days_of(who.birth.date)].push_back(row);
        }
    }

    // The names of those whom the row may mean, each once: without diacritics the same, or of the same birth date and a
    // letter apart.
    [[nodiscard]] std::vector<std::string> near_to(const staff::Identity& who) const
    {
        std::vector<std::string> names;
        const std::string_view name = book_.registry.keys()[who.name];
        const std::u32string letters = letters_of(name);
        if (const auto same = by_plain_name_.find(text::fold_plain(name)); same != by_plain_name_.end())
            for (const staff::RowRef row : same->second)
                add(row, who, names);
        if (!who.birth.date.exact())
            return names;
        if (const auto born = by_birth_.find(text::days_of(who.birth.date)); born != by_birth_.end())
            for (const staff::RowRef row : born->second)
                if (one_letter_apart(letters, letters_of(book_.registry.keys()[book_.registry.identity(row).name])))
                    add(row, who, names);
        return names;
    }

private:
    // Neither a namesake, whom another name wouldn't help, nor somebody of another birth or id.
    void add(staff::RowRef row, const staff::Identity& who, std::vector<std::string>& names) const
    {
        const staff::Identity& listed = book_.registry.identity(row);
        const auto differ = [](const auto& a, const auto& b, const auto& none) {
            return a != none && b != none && a != b;
        };
        if (listed.name == who.name || differ(listed.id, who.id, staff::no_key) ||
            differ(listed.birth.date.year, who.birth.date.year, 0) ||
            (listed.birth.date.exact() && who.birth.date.exact() && listed.birth.date != who.birth.date))
            return;
        std::string name = person_name(book_, row);
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(std::move(name));
    }

    const Book& book_;
    boost::unordered_flat_map<std::string, std::vector<staff::RowRef>> by_plain_name_;
    boost::unordered_flat_map<std::int32_t, std::vector<staff::RowRef>> by_birth_;
};

// Whether the row's name stands in one cell, so that another name can be written there.
bool named_in_one_cell(const TableView& table, const Cell& anchor)
{
    return table.has(tables::Role::full_name) && anchor.kind == sheet::CellKind::text &&
           anchor.address.column == table.table().column_of(tables::Role::full_name);
}

void offer_near(const RollNames& roll, const staff::Identity& who, Report::Entry entry)
{
    std::vector<std::string> names = roll.near_to(who);
    if (names.size() == 1)
        entry.offer(std::move(names.front()));
    else
        entry.among(std::move(names));
}

// What has brought a person's missing from the rolls: the whole list is of people whose roll isn't there, or their
// agency is on no roll, be it renamed or left out. Else it's the person's own cause, however many courses there are.
class Causes
{
public:
    explicit Causes(const Book& book) : book_(book), tables_(book.tables.size(), Matches::none)
    {
        for (const staff::Entry& entry : book.registry.entries())
            agencies_.insert(book.registry.identity(entry.at).agency);
        for (const staff::Record& record : book.registry.records()) {
            if (on_roll(book, record))
                tables_[record.at.table] = Matches::some;
        }
    }

    [[nodiscard]] std::string of(const staff::Record& record) const
    {
        if (record.person == staff::several_persons)
            return {};
        if (tables_[record.at.table] == Matches::none)
            return "table " + std::to_string(record.at.table);
        const staff::KeyId agency = book_.registry.identity(record.at).agency;
        if (agency != staff::no_key && !agencies_.contains(agency))
            return "agency " + std::to_string(agency);
        return "person " + std::to_string(record.person);
    }

private:
    enum class Matches : std::uint8_t
    {
        none,
        some
    };

    const Book& book_;
    std::vector<Matches> tables_;                      // by list: whether anybody of it is on a roll
    boost::unordered_flat_set<staff::KeyId> agencies_; // of the rolls
};

void check_workbook(const Book& book, Report& report)
{
    std::optional<RollNames> roll;
    std::optional<Causes> causes; // looked up at the first finding, as the names are
    for (const staff::Record& record : book.registry.records()) {
        const TableView table(book, record.at.table);
        const RowView row(table, record.at.row);
        if (row.continues_person_above() || row.identity().name == staff::no_key || on_roll(book, record))
            continue;
        const bool several = record.person == staff::several_persons;
        const Cell anchor = row.anchor();
        if (!causes)
            causes.emplace(book);
        Report::Entry entry = report.at(anchor).because(causes->of(record));
        entry.say({{"person", person_name(book, record.at)},
                   {"reason", several ? "khớp với nhiều người trong danh sách cán bộ, công chức, viên chức"
                                      : "không có trong danh sách cán bộ, công chức, viên chức"},
                   {"reason_en", several ? "fits several persons of the staff roll" : "isn't on the staff roll"}});
        if (several || !named_in_one_cell(table, anchor))
            continue;
        if (!roll)
            roll.emplace(book);
        offer_near(*roll, row.identity(), entry);
    }
}

std::string lacking(const Book& book, Language language)
{
    if (book.registry.has_roll())
        return {};
    return language == Language::vietnamese ? "Chưa có danh sách cán bộ, công chức, viên chức trong tệp để đối chiếu. "
                                              "Vui lòng bổ sung danh sách này."
                                            : "The file has no staff roll to compare with. Please add one.";
}

} // namespace

const Rule person_not_on_roll{
    .id = "R66",
    .name = "person-not-on-roll",
    .severity = Severity::warning,
    .scope = Scope::records,
    .mending = Mending::choice,
    .vi = {.title = "Không có trong danh sách đơn vị",
           .message =
               "{person} có trong danh sách lớp nhưng {reason}. Vui lòng kiểm tra tên, ngày sinh, số CCCD hoặc bổ "
               "sung.",
           .why = "Tỷ lệ được tính trên những người trong danh sách cán bộ, công chức, viên chức. Khóa học của người "
                  "không tìm thấy ở đó, hoặc không rõ là ai, không được tính cho ai.",
           .example = "“Lê Thị Bìnhh” có trong danh sách lớp; danh sách đơn vị có “Lê Thị Bình” cùng ngày sinh."},
    .en = {.title = "Not on the staff roll",
           .message = "{person} is in the course list but {reason_en}. Please check name, birth date and national id, "
                      "or add what is missing.",
           .why = "Percentages are of the persons on the staff roll. A course of somebody who isn't found there, or "
                  "who can't be told apart, counts for nobody.",
           .example = "“Lê Thị Bìnhh” is in the course list; the roll has “Lê Thị Bình” with the same birth date."},
    .check_workbook = check_workbook,
    .lacking = lacking,
};

} // namespace datchuan::rules
