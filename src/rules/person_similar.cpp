// R28: two persons of one birth date whose names differ by a letter or a tone mark.

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "rules/all_rules.hpp"
#include "rules/naming.hpp"
#include "rules/near_names.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

struct Listed
{
    std::int32_t birth = 0;
    staff::KeyId name = staff::no_key;
    staff::KeyId id = staff::no_key;
    std::uint32_t row = 0; // index into the table's rows
};

struct Pair
{
    std::uint32_t second = 0; // the lower row, on which the finding stands
    std::uint32_t first = 0;
    friend constexpr auto operator<=>(const Pair&, const Pair&) = default;
};

// Persons of one birth date. Where they're many, they're put under the hashes of their names without diacritics, whole
// and with each letter left out in turn: names one letter apart have such a hash in common, so that a thousand people
// needn't be compared pair by pair.
class Neighbours
{
public:
    Neighbours(std::span<const Listed> people, const sheet::TextPool& keys) : people_(people), keys_(keys)
    {
        for (const Listed& person : people) {
            names_.push_back(letters_of(keys[person.name]));
            toneless_.push_back(letters_of(text::tones_behind(keys[person.name])));
        }
    }

    void find(std::vector<Pair>& pairs)
    {
        constexpr std::size_t few = 12;
        if (people_.size() <= few)
            return compare_all(pairs);
        for (std::uint32_t i = 0; i < people_.size(); ++i) {
            add_hashes(i, letters_of(text::fold_plain(keys_[people_[i].name])));
        }
        std::sort(hashes_.begin(), hashes_.end());
        for (auto first = hashes_.begin(); first != hashes_.end();) {
            const auto last = std::find_if(first, hashes_.end(),
                                           [hash = first->first](const auto& other) { return other.first != hash; });
            for (auto a = first; a != last; ++a) {
                for (auto b = std::next(a); b != last; ++b)
                    compare(a->second, b->second, pairs);
            }
            first = last;
        }
    }

private:
    void compare_all(std::vector<Pair>& pairs) const
    {
        for (std::uint32_t a = 0; a < people_.size(); ++a) {
            for (std::uint32_t b = a + 1; b < people_.size(); ++b)
                compare(a, b, pairs);
        }
    }

    void add_hashes(std::uint32_t person, const std::u32string& name)
    {
        constexpr std::uint64_t base = 0x9E3779B97F4A7C15;
        std::uint64_t behind = 0; // the letters behind the one left out, each moved up by one place
        std::uint64_t place = 1;
        for (std::size_t i = 1; i < name.size(); ++i, place *= base)
            behind += name[i] * place;
        std::uint64_t before = 0;
        place = 1;
        for (std::size_t i = 0; i < name.size(); ++i, place *= base) {
            hashes_.emplace_back(before + behind, person);
            before += name[i] * place;
            behind -= i + 1 < name.size() ? name[i + 1] * place : 0;
        }
        hashes_.emplace_back(before, person);
    }

    void compare(std::uint32_t a, std::uint32_t b, std::vector<Pair>& pairs) const
    {
        const bool ids_differ =
            people_[a].id != staff::no_key && people_[b].id != staff::no_key && people_[a].id != people_[b].id;
        // A letter more may move the tone: "Hòa" and "Hoàn" are one letter apart where no tone stands on any.
        if (a == b || ids_differ ||
            !(one_letter_apart(names_[a], names_[b]) || one_letter_apart(toneless_[a], toneless_[b])))
            return;
        const auto [first, second] = std::minmax(people_[a].row, people_[b].row);
        pairs.push_back({second, first});
    }

    std::span<const Listed> people_;
    const sheet::TextPool& keys_;
    std::vector<std::u32string> names_;
    std::vector<std::u32string> toneless_; // with their tones behind the words
    std::vector<std::pair<std::uint64_t, std::uint32_t>> hashes_;
};

// By birth date; of one name and birth date the first row alone: the others are R27's business.
std::vector<Listed> people_of(const TableView& table)
{
    std::vector<Listed> people;
    for (const RowView row : table) {
        const staff::Identity& who = row.identity();
        if (!row.continues_person_above() && who.name != staff::no_key && who.birth.date.exact())
            people.push_back({text::days_of(who.birth.date), who.name, who.id, row.ref().row});
    }
    const auto order = [](const Listed& person) { return std::tie(person.birth, person.name, person.row); };
    std::sort(people.begin(), people.end(), [&](const Listed& a, const Listed& b) { return order(a) < order(b); });
    const auto same = [](const Listed& a, const Listed& b) { return a.birth == b.birth && a.name == b.name; };
    people.erase(std::unique(people.begin(), people.end(), same), people.end());
    return people;
}

// Each lower row once, with the highest of the rows that are like it.
std::vector<Pair> similar_rows(const TableView& table)
{
    const std::vector<Listed> people = people_of(table);
    std::vector<Pair> pairs;
    for (auto first = people.begin(); first != people.end();) {
        const auto last = std::find_if(first, people.end(),
                                       [birth = first->birth](const Listed& person) { return person.birth != birth; });
        if (last - first > 1)
            Neighbours({first, last}, table.book().registry.keys()).find(pairs);
        first = last;
    }
    std::sort(pairs.begin(), pairs.end());
    const auto same_row = [](const Pair& a, const Pair& b) { return a.second == b.second; };
    pairs.erase(std::unique(pairs.begin(), pairs.end(), same_row), pairs.end());
    return pairs;
}

void check(const TableView& table, Report& report)
{
    const Book& book = table.book();
    for (const Pair& pair : similar_rows(table)) {
        const staff::RowRef first{table.index(), pair.first};
        const staff::RowRef second{table.index(), pair.second};
        report.at(address_of(book, second, table.table().row_anchor_column()))
            .say({{"name", person_name(book, second)},
                  {"birth", text::to_text(book.registry.identity(second).birth.date)},
                  {"first_name", person_name(book, first)},
                  {"first_row", std::to_string(table.table().rows[pair.first].row + 1)}});
    }
}

} // namespace

const Rule person_similar{
    .id = "R28",
    .name = "person-similar",
    .severity = Severity::hint,
    .scope = Scope::persons,
    .needs_any = {Role::birth_date, Role::birth_male, Role::birth_female},
    .vi = {.title = "Hai người gần giống nhau",
           .message = "Dòng {first_row} và dòng {row} có thể là cùng một người (“{first_name}” và “{name}”, cùng sinh "
                      "ngày {birth}). Vui lòng xác nhận.",
           .why =
               "Hai tên chỉ khác nhau một chữ cái hoặc một dấu thanh, lại cùng ngày sinh, thì thường là một người bị "
               "gõ nhầm tên. Chương trình vẫn coi là hai người cho đến khi tên được sửa.",
           .example = "“Trần Văn Hùng” và “Đ/c Trần Văn Hừng”, cùng sinh ngày 01/01/1979.",
           .mend = "Nếu là hai người thật, bổ sung số CCCD của cả hai: hai số khác nhau thì không bị báo nữa."},
    .en = {.title = "Two persons much alike",
           .message =
               "Rows {first_row} and {row} may be one person (“{first_name}” and “{name}”, both born on {birth}). "
               "Please confirm.",
           .why = "Names that differ by one letter or one tone mark, under the same birth date, are often one person's "
                  "with a slip of the keyboard. They count as two persons until the name is corrected.",
           .example = "“Trần Văn Hùng” and “Đ/c Trần Văn Hừng”, both born on 01/01/1979.",
           .mend =
               "Where they really are two, add both national ids: with different ids they aren't reported any more."},
    .check = check,
};

} // namespace datchuan::rules
