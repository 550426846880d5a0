// R68: one person belongs to two populations. Two names under one id are R26's business.

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/all_rules.hpp"
#include "rules/naming.hpp"

namespace datchuan::rules {
namespace {

using staff::Category;

// Those whom targets count apart: cán bộ and công chức are one population (T2, T3).
enum class Population : std::uint8_t
{
    official_or_civil_servant,
    public_employee,
    part_timer,
    deputy
};

struct Name
{
    std::string_view vietnamese;
    std::string_view english;
};

constexpr std::array<Name, 4> names{{{"cán bộ, công chức", "official or civil servant"},
                                     {"viên chức", "public employee"},
                                     {"người hoạt động không chuyên trách", "part-time commune worker"},
                                     {"đại biểu HĐND", "people's council deputy"}}};

const Name& name_of(Population population) { return names[static_cast<std::size_t>(population)]; }

std::optional<Population> population_of(const staff::Entry& entry)
{
    if (entry.deputy)
        return Population::deputy;
    switch (entry.category) {
    case Category::official:
    case Category::civil_servant:
        return Population::official_or_civil_servant;
    case Category::public_employee:
        return Population::public_employee;
    case Category::part_timer:
        return Population::part_timer;
    case Category::deputy:
        return Population::deputy;
    case Category::contract:
    case Category::unknown:
        break;
    }
    return std::nullopt;
}

struct Appearance
{
    const staff::Entry* entry;
    Population population;
};

bool same_name(const Book& book, const staff::Entry& one, const staff::Entry& other)
{
    return book.registry.identity(one.at).name == book.registry.identity(other.at).name;
}

void say_double(const Book& book, const Appearance& first, const Appearance& second, Report& report)
{
    const Cell name = RowView(TableView(book, second.entry->at.table), second.entry->at.row).anchor();
    const sheet::Address other =
        address_of(book, first.entry->at, book.tables[first.entry->at.table].row_anchor_column());
    report.at(name).say({{"person", person_name(book, second.entry->at)},
                         {"first", std::string(name_of(first.population).vietnamese)},
                         {"first_en", std::string(name_of(first.population).english)},
                         {"second", std::string(name_of(second.population).vietnamese)},
                         {"second_en", std::string(name_of(second.population).english)},
                         {"first_cell", cell_place(book, other, name.address.sheet)}});
}

void check_workbook(const Book& book, Report& report)
{
    const std::vector<staff::Entry>& entries = book.registry.entries();
    for (const staff::Person& person : book.registry.persons()) {
        if (person.entries.size() < 2)
            continue;
        std::optional<Appearance> first;
        for (const std::uint32_t index : person.entries) { // in sheet order
            const std::optional<Population> population = population_of(entries[index]);
            if (!population || !entries[index].present(book.settings.as_of))
                continue;
            if (!first) {
                first = Appearance{&entries[index], *population};
            } else if (*population != first->population && same_name(book, *first->entry, entries[index])) {
                say_double(book, *first, {&entries[index], *population}, report);
                break;
            }
        }
    }
}

} // namespace

const Rule double_role{
    .id = "R68",
    .name = "double-role",
    .severity = Severity::hint,
    .scope = Scope::persons,
    .vi = {.title = "Một người hai vai",
           .message = "{person} vừa là {first} (ô {first_cell}) vừa là {second}: tính ở cả hai chỉ tiêu, chỉ tính một "
                      "lần trong tổng số. Vui lòng kiểm tra nếu không phải là một người.",
           .why = "Chủ tịch xã có thể là đại biểu HĐND; khi đó các số cộng lại lớn hơn số người. Nếu hai dòng là hai "
                  "người khác nhau cùng tên và ngày sinh, số CCCD sẽ phân biệt được.",
           .example = "“Nguyễn Văn An” là “Chủ tịch UBND xã A” và cũng có trong danh sách đại biểu HĐND xã."},
    .en = {.title = "One person in two roles",
           .message = "{person} is {first_en} ({first_cell}) and {second_en}: counted in the targets of both, and once "
                      "in the total. Please check whether the two are one person.",
           .why = "The chairman of a commune may be a deputy too; the parts then add up to more than the number of "
                  "persons. Two persons of one name and birth date are told apart by their national ids.",
           .example = "“Nguyễn Văn An” is the “Chủ tịch UBND xã A” and on the list of the commune's deputies too."},
    .check_workbook = check_workbook,
};

} // namespace datchuan::rules
