#include "rules/postgraduate.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

#include <boost/json.hpp>

#include "rules/phrases.hpp"
#include "rules/spanning_cell.hpp"
#include "text/shipped_data.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using staff::Category;
using tables::Role;

Category category_named(std::string_view name)
{
    if (name == "official")
        return Category::official;
    if (name == "civil_servant")
        return Category::civil_servant;
    if (name == "public_employee")
        return Category::public_employee;
    throw std::runtime_error("postgraduate.json: no category " + std::string(name));
}

std::optional<int> limit(const boost::json::value& value)
{
    return value.is_null() ? std::nullopt : std::optional(value.to_number<int>());
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

    static const Law& shipped()
    {
        static const Law law(boost::json::parse(text::shipped_data("postgraduate.json")));
        return law;
    }

private:
    explicit Law(const boost::json::value& data)
        : studies(data.at("studies")), no_studies(data.at("no_studies")), resigned(data.at("resigned")),
          agencies_of_public_employees(data.at("agencies_of_public_employees"))
    {
        for (const boost::json::value& each : data.at("rules").as_array()) {
            Decree& decree = decrees.emplace_back();
            decree.from = text::parse_iso(each.at("from").as_string()).value();
            if (const auto& to = each.at("to"); !to.is_null())
                decree.to = text::parse_iso(to.as_string()).value();
            for (const boost::json::value& category : each.at("categories").as_array())
                decree.categories.push_back(category_named(category.as_string()));
            decree.terms = {limit(each.at("age")), limit(each.at("service_years")), limit(each.at("multiple"))};
        }
    }
};

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
    return staff::category_of_heading(table.table().title);
}

// Whether somebody of no known category may well be a viên chức.
bool may_be_public_employee(const Book& book, const staff::Record& record)
{
    if (text::fold(book.tables[record.at.table].title).find("viên chức") != std::string::npos)
        return true;
    const staff::KeyId agency = book.registry.identity(record.at).agency;
    return Law::shipped().agencies_of_public_employees.within(book.registry.keys()[agency]);
}

} // namespace

bool PostgraduateTitles::hold(const staff::Record& record)
{
    if (record.title == staff::no_key || !record.course->tags.has(staff::Tag::profession))
        return false;
    return known_.get(registry_.keys(), record.title, [](std::string_view title) {
        return Law::shipped().studies.within(title) && !Law::shipped().no_studies.within(title);
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
    for (const Decree& decree : Law::shipped().decrees) {
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

bool says_resigned(std::string_view text) { return Law::shipped().resigned.within(text); }

} // namespace datchuan::rules
