#include "rules/postgraduate.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "rules/phrases.hpp"
#include "rules/spanning_cell.hpp"
#include "text/data_file.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using staff::Category;
using tables::Role;

Category category_in(const text::Data& data)
{
    const std::string_view name = data.as_string();
    if (name == "official")
        return Category::official;
    if (name == "civil_servant")
        return Category::civil_servant;
    if (name == "public_employee")
        return Category::public_employee;
    data.refuse_word(name);
}

std::optional<int> limit(const text::Data& data)
{
    constexpr int highest = 99; // of years and of times
    return data.is_null() ? std::nullopt : std::optional(data.as_int(1, highest));
}

struct Decree
{
    text::Date from;
    text::Date to; // not known where it's in force
    std::vector<Category> categories;
    PostgraduateTerms terms;

    [[nodiscard]] bool in_force(const text::Date& on) const
    {
        return on.known() && from <= on.earliest() && (!to.known() || on.latest() <= to);
    }
    [[nodiscard]] bool binds(Category category) const
    {
        return std::find(categories.begin(), categories.end(), category) != categories.end();
    }
};

struct Law
{
    std::vector<Decree> decrees;
    Phrases studies;
    Phrases no_studies;
    Phrases resigned;
    Phrases agencies_of_public_employees;

    explicit Law(const text::Data& data)
        : studies(data.at("studies")), no_studies(data.at("no_studies")), resigned(data.at("resigned")),
          agencies_of_public_employees(data.at("agencies_of_public_employees"))
    {
        data.only({"rules", "studies", "no_studies", "resigned", "agencies_of_public_employees"});
        for (const text::Data& each : data.at("rules").as_array()) {
            each.only({"from", "to", "categories", "age", "service_years", "multiple"});
            Decree& decree = decrees.emplace_back();
            const text::Term term = each.term();
            decree.from = term.from;
            decree.to = term.to;
            for (const text::Data& category : each.at("categories").as_array())
                decree.categories.push_back(category_in(category));
            decree.terms = {limit(each.at("age")), limit(each.at("service_years")), limit(each.at("multiple"))};
        }
    }
};

const text::DataFile<Law> law("postgraduate.json");

Category category_of(const Book& book, const staff::Record& record)
{
    if (record.person < book.registry.persons().size()) {
        for (const std::uint32_t index : book.registry.persons()[record.person].entries) {
            if (const Category of_roll = book.registry.entries()[index].category; of_roll != Category::unknown)
                return of_roll;
        }
    }
    const TableView table(book, record.at.table);
    if (table.has(Role::category)) {
        const Cell cell = RowView(table, record.at.row).identity_cell(Role::category);
        if (cell.kind == sheet::CellKind::text)
            return staff::category_of(cell.text);
    }
    // A code proves it, whichever of the two columns it stands in.
    for (const Role role : {Role::rank_code, Role::rank}) {
        if (!table.has(role))
            continue;
        const Cell cell = RowView(table, record.at.row).identity_cell(role);
        if (cell.kind != sheet::CellKind::text)
            continue;
        if (const Category proved = staff::category_of_code(cell.text); proved != Category::unknown)
            return proved;
    }
    return staff::category_of_heading(table.table().title);
}

// Whether somebody of no known category may well be a viên chức.
bool may_be_public_employee(const Book& book, const staff::Record& record)
{
    if (text::fold(book.tables[record.at.table].title).find("viên chức") != std::string::npos)
        return true;
    const staff::KeyId agency = book.registry.identity(record.at).agency;
    return law->agencies_of_public_employees.within(book.registry.keys()[agency]);
}

} // namespace

bool PostgraduateTitles::hold(const staff::Record& record)
{
    if (record.title == staff::no_key || !record.course->tags.has(staff::Tag::profession))
        return false;
    return known_.get(registry_.keys(), record.title, [](std::string_view title) {
        return law->studies.within(title) && !law->no_studies.within(title);
    });
}

text::Date sent_on(const staff::Record& record)
{
    return record.decision.date.known() ? record.decision.date : record.start.date;
}

PostgraduateTerms postgraduate_terms(const Book& book, const staff::Record& record)
{
    const text::Date on = sent_on(record);
    Category category = category_of(book, record);
    PostgraduateTerms terms;
    std::optional<int> least;
    const bool unknown = category == Category::unknown;
    if (unknown && !may_be_public_employee(book, record))
        category = Category::civil_servant;
    for (const Decree& decree : law->decrees) {
        if (!decree.in_force(on))
            continue;
        if (const auto factor = decree.terms.commitment_factor)
            least = std::min(least.value_or(*factor), *factor);
        if (decree.binds(category))
            terms = decree.terms;
    }
    if (unknown)
        terms.commitment_factor = least;
    return terms;
}

bool says_resigned(std::string_view text) { return law->resigned.within(text); }

} // namespace datchuan::rules
