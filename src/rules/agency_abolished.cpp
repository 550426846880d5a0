// R30: an agency that had ended before the day of which the row speaks.

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "rules/agency_name.hpp"
#include "rules/all_rules.hpp"
#include "text/data_file.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

using PhraseList = std::vector<std::string>;

PhraseList phrases_in(const text::Data& list)
{
    PhraseList phrases;
    for (const text::Data& phrase : list.as_array())
        phrases.push_back(" " + read_agency(phrase.as_string()).written_out + " ");
    return phrases;
}

// What a text is searched in: its words between single spaces, one at each end too.
std::string searchable(std::string_view written) { return " " + read_agency(written).written_out + " "; }

bool any_begins(std::string_view text, const PhraseList& phrases)
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](const std::string& phrase) { return text.starts_with(phrase); });
}

// A kind of agencies that ended together (extension/data/abolished_agencies.json).
class Abolished
{
public:
    Abolished(const text::Data& group, const text::Data& data)
        : last_day_(group.at("last_day").as_date()), names_(phrases_in(group.at("names"))),
          units_(phrases_in(group.at("units"))), cities_(phrases_in(group.at("cities"))),
          city_names_(phrases_in(group.at("city_names"))), bodies_(phrases_in(group.at("bodies"))),
          offices_(phrases_in(group.at("offices"))), communes_(phrases_in(data.at("communes"))),
          no_communes_(phrases_in(data.at("no_communes"))),
          lasting_cities_(phrases_in(data.at("cities_of_the_state").at("names")))
    {
        group.only({"what", "last_day", "names", "units", "cities", "city_names", "bodies", "offices"});
    }

    [[nodiscard]] const text::Date& last_day() const { return last_day_; }

    // Precondition: searchable().
    [[nodiscard]] bool names(std::string_view text) const
    {
        if (any_begins(text, offices_) && unit_before_commune(text))
            return true;
        // Every word begins at the space in front of it.
        for (std::size_t at = 0; at != std::string_view::npos; at = text.find(' ', at + 1)) {
            const std::string_view rest = text.substr(at);
            if (any_begins(rest, names_) || is_ended_city(rest, city_names_) || is_body_of_unit(rest))
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] bool is_unit(std::string_view rest) const
    {
        return any_begins(rest, units_) || is_ended_city(rest, cities_);
    }

    // Behind the phrase stands a name, and not that of a city of the state.
    [[nodiscard]] bool is_ended_city(std::string_view rest, const PhraseList& phrases) const
    {
        return std::any_of(phrases.begin(), phrases.end(), [&](const std::string& phrase) {
            const bool named = rest.starts_with(phrase) && rest.size() > phrase.size();
            return named && !any_begins(rest.substr(phrase.size() - 1), lasting_cities_);
        });
    }

    [[nodiscard]] bool is_body_of_unit(std::string_view rest) const
    {
        return std::any_of(bodies_.begin(), bodies_.end(), [&](const std::string& body) {
            return rest.starts_with(body) && is_unit(rest.substr(body.size() - 1));
        });
    }

    [[nodiscard]] bool unit_before_commune(std::string_view text) const
    {
        for (std::size_t at = 0; at != std::string_view::npos; at = text.find(' ', at + 1)) {
            const std::string_view rest = text.substr(at);
            if (is_unit(rest))
                return true;
            if (any_begins(rest, communes_) && !any_begins(rest, no_communes_))
                return false;
        }
        return false;
    }

    text::Date last_day_;
    PhraseList names_;
    PhraseList units_;
    PhraseList cities_;
    PhraseList city_names_;
    PhraseList bodies_;
    PhraseList offices_;
    PhraseList communes_;
    PhraseList no_communes_;
    PhraseList lasting_cities_;
};

struct AbolishedGroups
{
    std::vector<Abolished> all;

    explicit AbolishedGroups(const text::Data& data)
    {
        data.only({"abolished", "communes", "no_communes", "cities_of_the_state"});
        data.at("cities_of_the_state").only({"names"});
        for (const text::Data& group : data.at("abolished").as_array())
            all.emplace_back(group, data);
    }
};

const text::DataFile<AbolishedGroups> abolished_file("abolished_agencies.json");

// "Nguyên Chủ tịch UBND huyện": what the person was.
bool speaks_of_the_past(std::string_view folded) { return folded.starts_with("nguyên ") || folded.starts_with("cựu "); }

// To which group the agency in a cell belongs. Posts in front of agencies differ; the agencies are few, and read once.
class Agencies
{
public:
    explicit Agencies(const sheet::TextPool& texts) : texts_(texts) {}

    // Of the agency, or of one behind a comma or on a line of its own; nullptr for any other text.
    const Abolished* group_of(sheet::TextId text)
    {
        return by_text_.get(texts_, text, [&](std::string_view written) { return group_in(written); });
    }

private:
    const Abolished* group_in(std::string_view written)
    {
        if (speaks_of_the_past(text::fold(written)))
            return nullptr;
        for (;;) {
            const auto end = written.find_first_of(",;\n");
            if (const Abolished* group = group_of_clause(written.substr(0, end)); group != nullptr)
                return group;
            if (end == std::string_view::npos)
                return nullptr;
            written.remove_prefix(end + 1);
        }
    }

    const Abolished* group_of_clause(std::string_view clause)
    {
        const auto [known, is_new] = by_clause_.try_emplace(std::string(text::trim(clause)), nullptr);
        if (is_new) {
            const std::string text = searchable(clause);
            const std::vector<Abolished>& groups = abolished_file->all;
            const auto found =
                std::find_if(groups.begin(), groups.end(), [&](const Abolished& group) { return group.names(text); });
            known->second = found == groups.end() ? nullptr : &*found;
        }
        return known->second;
    }

    const sheet::TextPool& texts_;
    sheet::TextCache<const Abolished*> by_text_;
    boost::unordered_flat_map<std::string, const Abolished*> by_clause_;
};

// The day that a list's title gives its people for ("Tính đến ngày 31/12/2024", "NĂM 2024"), where that's before the
// cut-off date; else the cut-off date.
text::Date day_of_list(const tables::Table& table, const text::Date& as_of)
{
    const std::string title = text::fold(table.title);
    constexpr std::string_view until = "đến ";
    if (const auto at = title.rfind(until); at != std::string::npos) {
        const auto named = text::find_date(title.substr(at + until.size()));
        if (named)
            return std::min(as_of, named->latest());
    }
    if (table.title_year == 0)
        return as_of;
    const text::Date year{static_cast<std::int16_t>(table.title_year), 0, 0};
    return std::min(as_of, year.latest());
}

// The day on which a person of a list was there; not known() of somebody who left without a date.
text::Date day_of_person(const staff::Entry& entry, const text::Date& day_of_list)
{
    return entry.left ? entry.left_on : day_of_list;
}

text::Date day_of_course(const staff::Record& record)
{
    for (const text::Date& date : {record.end.date, record.certificate.date, record.start.date}) {
        if (date.known())
            return date;
    }
    return {};
}

void check_column(const TableView& table, std::int32_t column, Agencies& agencies, Report& report)
{
    const Book& book = table.book();
    const sheet::Grid& grid = book.workbook.grid(table.table().sheet);
    const bool records = table.table().kind == tables::Kind::records;
    const text::Date of_list = day_of_list(table.table(), book.settings.as_of);
    for (const RowView row : table) {
        const sheet::TextId text = grid.text(column, row.row().row);
        const Abolished* group = text == sheet::TextPool::empty ? nullptr : agencies.group_of(text);
        if (group == nullptr)
            continue;
        const text::Date day = records ? day_of_course(row.record()) : day_of_person(row.entry(), of_list);
        if (!day.known() || day.earliest() <= group->last_day())
            continue;
        const Cell cell = row.at(column);
        report.at(cell)
            .say({{"agency", cell.shown()}, {"last_day", text::to_text(group->last_day())}})
            .because(cell.shown());
    }
}

void check_workbook(const Book& book, Report& report)
{
    Agencies agencies(book.workbook.texts);
    for (std::uint32_t index = 0; index < book.tables.size(); ++index) {
        const TableView table(book, index);
        for (const Role role : {Role::agency, Role::post_agency}) {
            if (table.table().kind != tables::Kind::targets && table.has(role))
                check_column(table, table.table().column_of(role), agencies, report);
        }
    }
}

} // namespace

const Rule agency_abolished{
    .id = "R30",
    .name = "agency-abolished",
    .severity = Severity::hint,
    .needs_any = {Role::agency, Role::post_agency},
    .vi = {.title = "Đơn vị không còn",
           .message = "Đơn vị “{agency}” không còn sau ngày {last_day}. Vui lòng ghi đơn vị hiện nay hoặc ngày của số "
                      "liệu.",
           .why =
               "Từ ngày 01/7/2025 không còn cấp huyện và thị trấn. Danh sách lập cho ngày sau đó nên ghi đơn vị hiện "
               "nay; khóa học kết thúc trước ngày đó thì ghi đơn vị lúc đi học là đúng.",
           .example = "Danh sách lập cho ngày sau 01/7/2025 mà đơn vị ghi “UBND huyện Tiên Du”."},
    .en = {.title = "Agency abolished",
           .message = "The agency “{agency}” ended on {last_day}. Please write the present agency, or the date of the "
                      "data.",
           .why =
               "Since the 1st of July 2025 there are no districts and no townships. A list for a later day should name "
               "the present agency; a course that ended before is rightly under the agency of its time.",
           .example = "A list for a day after 1 July 2025 says “UBND huyện Tiên Du”, a district's committee."},
    .check_workbook = check_workbook,
    .data = {"abolished_agencies.json"},
};

} // namespace datchuan::rules
