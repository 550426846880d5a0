// R27: the same person a second time in a list of persons.

#include <array>
#include <limits>
#include <optional>
#include <tuple>

#include <boost/container_hash/hash.hpp>
#include <boost/unordered/unordered_flat_map.hpp>

#include "rules/all_rules.hpp"
#include "rules/naming.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

// A deputy of two councils rightly stands in the list once for each.
staff::Level council_of(const TableView& table, const RowView& row)
{
    return table.has(Role::deputy_level) ? staff::level_of(row[Role::deputy_level].text) : staff::Level::unknown;
}

// The rows met so far, under everything by which a later row can be known for the same person.
class SeenPersons
{
public:
    explicit SeenPersons(std::size_t rows)
    {
        by_id_.reserve(rows);
        by_birth_.reserve(rows * 3); // with and without id and agency, which many share
    }

    // The first row above that is the same person; this row is remembered for those below.
    std::optional<staff::RowRef> find_and_add(const staff::Identity& who, staff::Level council, staff::RowRef row)
    {
        std::optional<staff::RowRef> first;
        const auto consider = [&](const std::optional<staff::RowRef>& found) {
            if (found && (!first || *found < *first))
                first = found;
        };
        if (who.id != staff::no_key) {
            const auto [known, added] = by_id_.try_emplace(IdKey{who.name, who.id, council}, row);
            if (!added)
                consider(known->second);
        }
        if (who.birth.date.exact()) {
            consider(find_by_birth(who, council));
            add_by_birth(who, council, row);
        }
        return first;
    }

private:
    // Stands in a key for any value, known or not.
    static constexpr staff::KeyId any = std::numeric_limits<staff::KeyId>::max();

    using IdKey = std::tuple<staff::KeyId, staff::KeyId, staff::Level>;
    struct BirthKey
    {
        staff::KeyId name;
        std::int32_t birth;
        staff::Level council;
        staff::KeyId id;
        staff::KeyId agency;
        friend bool operator==(const BirthKey&, const BirthKey&) = default;
        friend std::size_t hash_value(const BirthKey& key)
        {
            std::size_t seed = 0;
            boost::hash_combine(seed, key.name);
            boost::hash_combine(seed, key.birth);
            boost::hash_combine(seed, static_cast<unsigned>(key.council));
            boost::hash_combine(seed, key.id);
            boost::hash_combine(seed, key.agency);
            return seed;
        }
    };

    static BirthKey birth_key(const staff::Identity& who, staff::Level council, staff::KeyId id, staff::KeyId agency)
    {
        return {who.name, text::days_of(who.birth.date), council, id, agency};
    }

    // Id and agency contradict only where both rows know them. Each row is kept with and without its own, so that a
    // thousand rows of one name and birth date still cost four look-ups each.
    std::optional<staff::RowRef> find_by_birth(const staff::Identity& who, staff::Level council) const
    {
        std::optional<staff::RowRef> first;
        for (const staff::KeyId id : compatible(who.id)) {
            for (const staff::KeyId agency : compatible(who.agency)) {
                const auto found = by_birth_.find(birth_key(who, council, id, agency));
                if (found != by_birth_.end() && (!first || found->second < *first))
                    first = found->second;
            }
        }
        return first;
    }

    void add_by_birth(const staff::Identity& who, staff::Level council, staff::RowRef row)
    {
        for (const staff::KeyId id : {who.id, any}) {
            for (const staff::KeyId agency : {who.agency, any})
                by_birth_.try_emplace(birth_key(who, council, id, agency), row);
        }
    }

    static std::array<staff::KeyId, 2> compatible(staff::KeyId key)
    {
        return key == staff::no_key ? std::array{any, any} : std::array{key, staff::no_key};
    }

    boost::unordered_flat_map<IdKey, staff::RowRef, boost::hash<IdKey>> by_id_;
    boost::unordered_flat_map<BirthKey, staff::RowRef, boost::hash<BirthKey>> by_birth_;
};

void check(const TableView& table, Report& report)
{
    SeenPersons seen(table.table().rows.size());
    for (const RowView row : table) {
        const staff::Identity& who = row.identity();
        if (row.continues_person_above() || who.name == staff::no_key)
            continue;
        const auto first = seen.find_and_add(who, council_of(table, row), row.ref());
        if (!first)
            continue;
        std::string person = person_name(table.book(), row.ref());
        if (who.birth.date.known())
            person += ", " + text::to_text(who.birth.date);
        report.at(row.anchor())
            .say(
                {{"person", std::move(person)}, {"first_row", std::to_string(table.table().rows[first->row].row + 1)}});
    }
}

} // namespace

const Rule person_repeated{
    .id = "R27",
    .name = "person-repeated",
    .severity = Severity::warning,
    .scope = Scope::persons,
    .needs_any = {Role::national_id, Role::birth_date, Role::birth_male, Role::birth_female},
    .vi = {.title = "Một người ghi hai lần",
           .message = "{person} có ở dòng {first_row} và dòng {row}. Nếu là một người, vui lòng giữ một dòng.",
           .why =
               "Trong danh sách người, mỗi người chỉ nên có một dòng. Hai dòng được coi là một người khi trùng họ tên "
               "và số CCCD, hoặc trùng họ tên và ngày sinh mà số CCCD, đơn vị không trái nhau. Khi tính chỉ tiêu, "
               "người đó vẫn chỉ được đếm một lần.",
           .example = "“Quách Ngọc Lê”, cùng số CCCD “030181339118”, có ở hai dòng với hai đơn vị."},
    .en = {.title = "Person listed twice",
           .message = "{person} stands in rows {first_row} and {row}. If it's one person, please keep one row.",
           .why = "A list of persons has one row for each. Two rows are taken for one person where name and national "
                  "id agree, or name and birth date, and neither id nor agency contradicts. Targets count the person "
                  "once in any case.",
           .example = "“Quách Ngọc Lê” stands in two rows with one id, “030181339118”, and two agencies."},
    .check = check,
};

} // namespace datchuan::rules
