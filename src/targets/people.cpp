#include "targets/people.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include <boost/unordered/unordered_flat_map.hpp>

#include "rules/view.hpp"
#include "targets/grouping.hpp"
#include "text/number.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::targets {
namespace {

using tables::Role;

struct Words
{
    std::string_view vietnamese;
    std::string_view english;

    [[nodiscard]] std::string_view in(Language language) const
    {
        return language == Language::vietnamese ? vietnamese : english;
    }
};

// In the order of Bucket.
constexpr std::array<Words, 4> bucket_words{{{"Đạt", "Reached"},
                                             {"Chưa đủ dữ liệu", "Not enough data"},
                                             {"Chưa đạt", "Not reached"},
                                             {"Không tính", "Not counted"}}};

// In the order of Place.
constexpr std::array<Words, place_count> places{{
    {"thuộc đối tượng", "of the population"},
    {"là dòng khác của người đã tính", "further rows of persons already counted"},
    {"thuộc nhóm khác", "of other groups"},
    {"chưa rõ nhóm đối tượng", "of no known group"},
    {"là lao động hợp đồng", "contract workers"},
    {"là đại biểu nhiệm kỳ khác", "deputies of another term"},
    {"đã nghỉ, chuyển trước ngày chốt", "left before the cut-off"},
    {"vào sau ngày chốt", "recruited after the cut-off"},
    {"không thuộc điều kiện lọc", "outside of the filter"},
    {"được loại trừ theo bộ chỉ tiêu", "left out by the profile"},
    {"chưa rõ điều kiện lọc", "of whom the filter can't be told"},
    {"không được bổ nhiệm trong kỳ", "not appointed in the period"},
}};

} // namespace

std::string_view word_of(Bucket bucket, Language language)
{
    return bucket_words[static_cast<std::size_t>(bucket)].in(language);
}

std::string_view card_words(Place place, Language language)
{
    return places[static_cast<std::size_t>(place)].in(language);
}

std::string card_sentence(const Card& card, Language language)
{
    const bool vietnamese = language == Language::vietnamese;
    const auto number = [&](long value) {
        std::string text = text::grouped(value);
        if (!vietnamese)
            std::replace(text.begin(), text.end(), '.', ',');
        return text;
    };
    long rows = 0;
    std::string parts;
    for (std::size_t place = 0; place < place_count; ++place) {
        rows += card[place];
        if (card[place] == 0)
            continue;
        parts += (parts.empty() ? "" : "; ") + number(card[place]) + " " + std::string(places[place].in(language));
    }
    return (vietnamese ? "Danh sách có " + number(rows) + " dòng: " : "The rolls have " + number(rows) + " rows: ") +
           parts + ".";
}

std::string People::say(std::string_view vietnamese, std::string_view english) const
{
    return std::string(language_ == Language::vietnamese ? vietnamese : english);
}

std::string People::shown(const staff::Entry& entry, Role role) const
{
    if (!tables_[entry.at.table].has(role))
        return {};
    const rules::Cell cell = rules::cell_at(workbook_, population_.traits().cell(entry, role));
    return cell.blank() ? std::string{} : cell.shown();
}

NamedPerson People::person_at(staff::RowRef at)
{
    const staff::Entry& entry = *registry_.entry(at);
    NamedPerson person;
    person.name = shown(entry, Role::full_name);
    if (person.name.empty()) {
        const std::string given = shown(entry, Role::given_name);
        person.name = shown(entry, Role::family_name) + (given.empty() ? "" : " " + given);
    }
    person.birth = text::to_text(registry_.identity(at).birth.date);
    for (const Role role : {Role::post, Role::post_agency})
        if (person.post.empty())
            person.post = shown(entry, role);
    person.agency = shown(entry, Role::agency);
    if (person.agency.empty())
        person.agency = population_.traits().agency_shown(entry);
    person.level = entry.level == staff::Level::unknown ? std::string{} : name_of(entry.level, language_);
    for (const Role role : {Role::rank, Role::rank_code})
        if (person.rank.empty())
            person.rank = shown(entry, role);
    person.planned = population_.traits().planned(entry).value_or(false);
    return person;
}

std::string People::course_of(const staff::Record& record) const
{
    const tables::Table& table = tables_[record.at.table];
    const std::int32_t row = table.rows[record.at.row].row;
    std::string title = table.title;
    if (table.has(Role::course))
        title = rules::cell_at(workbook_, {table.sheet, row, table.column_of(Role::course)}).shown();
    return "“" + title + "”";
}

void People::explain(NamedPerson& person, const Target& target, const Placed& placed, const staff::Entry& entry)
{
    const Role appointed = target.method == Method::before_rank ? Role::appointed_rank : Role::appointed_post;
    person.decided_by = population_.traits().cell(entry, target.by_appointment() ? appointed : Role::full_name);
    const staff::Record* record = placed.record == staff::no_index ? nullptr : &registry_.records()[placed.record];
    if (record != nullptr && !target.by_appointment()) {
        const tables::Table& table = tables_[record->at.table];
        const std::int32_t column = table.has(Role::course) ? table.column_of(Role::course) : table.row_anchor_column();
        person.decided_by = {table.sheet, table.rows[record->at.row].row, column};
    }
    if (placed.mark != staff::no_index) {
        const staff::MarkedCourse& mark = registry_.marks()[placed.mark];
        const tables::Table& table = tables_[mark.at.table];
        person.decided_by = {table.sheet, table.rows[mark.at.row].row, mark.column};
    }
    const std::string course = record == nullptr ? std::string{} : course_of(*record);
    const std::string date = record == nullptr ? std::string{} : text::to_text(record->completed_on());
    switch (person.bucket) {
    case Bucket::reached:
        person.why = record == nullptr
                         ? say("Đã đủ tiêu chuẩn.", "Holds what is asked for.")
                         : course + (date.empty() ? "" : say(", hoàn thành ", ", completed ") + date) + ".";
        break;
    case Bucket::undecided:
        person.why = record == nullptr ? say("Chưa có dữ liệu để xét. Vui lòng bổ sung.",
                                             "Nothing is known to judge by. Please add it.")
                                       : course + say(": chưa rõ ngày hoàn thành. Vui lòng bổ sung ngày.",
                                                      ": the day of completion isn't known. Please add it.");
        break;
    case Bucket::missing:
        person.why = record != nullptr
                         ? course + say(", sau ngày bổ nhiệm (", ", after the appointment (") + date + ")."
                         : say("Chưa có khóa phù hợp đã hoàn thành trong kỳ.", "No suitable course completed in time.");
        break;
    case Bucket::not_counted:
        break;
    }
}

std::vector<NamedPerson> People::of(const Target& target, const Result& result, Bucket bucket)
{
    const std::vector<Placed>& placed = bucket == Bucket::reached     ? result.reached
                                        : bucket == Bucket::undecided ? result.open
                                                                      : result.missing;
    std::vector<NamedPerson> people;
    // Agencies as first met, who is planned, then the rolls' order.
    std::vector<std::tuple<std::size_t, bool, std::size_t>> order;
    boost::unordered_flat_map<staff::KeyId, std::size_t> agencies;
    for (const Placed& each : placed) {
        const auto met = agencies.try_emplace(registry_.identity(each.at).agency, agencies.size()).first->second;
        NamedPerson& person = people.emplace_back(person_at(each.at));
        order.emplace_back(met, !person.planned, people.size() - 1);
        person.bucket = bucket;
        explain(person, target, each, *registry_.entry(each.at));
    }
    std::sort(order.begin(), order.end());
    std::vector<NamedPerson> ordered;
    ordered.reserve(people.size());
    for (const auto& [agency, later, index] : order)
        ordered.push_back(std::move(people[index]));
    return ordered;
}

std::string People::reason(Place place, const text::Date& day) const
{
    std::string words(places[static_cast<std::size_t>(place)].in(language_));
    if (place == Place::left || place == Place::not_yet)
        words += " " + text::to_text(day);
    return say("Dòng này ", "This row: ") + words + ".";
}

std::vector<NamedPerson> People::not_counted(const Target& target, const Result& result)
{
    std::vector<NamedPerson> people;
    for (const staff::Entry& entry : registry_.entries()) {
        const Place place = population_.place_of(target, entry, result.day);
        if (place == Place::member || place == Place::other_group)
            continue;
        NamedPerson& person = people.emplace_back(person_at(entry.at));
        person.bucket = Bucket::not_counted;
        person.why = reason(place, result.day);
        person.decided_by = population_.deciding_cell(target, entry, place, result.day);
    }
    return people;
}

} // namespace datchuan::targets
