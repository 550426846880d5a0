// R58: somebody sent to postgraduate study who was too old for it or had served too short a time.

#include <string>

#include "rules/all_rules.hpp"
#include "rules/naming.hpp"
#include "rules/postgraduate.hpp"
#include "rules/spanning_cell.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

Cell anchor(const TableView& table, const RowView& row)
{
    for (const Role role : {Role::birth_date, Role::birth_male, Role::birth_female}) {
        if (!table.has(role))
            continue;
        if (const Cell cell = row.identity_cell(role); !cell.blank())
            return cell;
    }
    return first_filled_cell(table, row, {Role::decision_date, Role::decision_no_date});
}

// What the rolls know of the person where the list itself doesn't.
const staff::Entry* entry_of(const Book& book, const staff::Record& record)
{
    if (record.person >= book.registry.persons().size())
        return nullptr;
    const auto& entries = book.registry.persons()[record.person].entries;
    return entries.empty() ? nullptr : &book.registry.entries()[entries.front()];
}

void check_row(const TableView& table, const RowView& row, Report& report)
{
    const Book& book = table.book();
    const staff::Record& record = row.record();
    const PostgraduateTerms terms = postgraduate_terms(book, record);
    const text::Date sent = sent_on(record);
    const staff::Entry* entry = entry_of(book, record);
    text::Date birth = row.identity().birth.date;
    if (!birth.known() && entry != nullptr)
        birth = book.registry.identity(entry->at).birth.date;
    const auto say = [&](std::string what, std::string what_en) {
        report.at(anchor(table, row))
            .say({{"person", person_name(book, row.ref())},
                  {"sent", text::to_text(sent)},
                  {"what", std::move(what)},
                  {"what_en", std::move(what_en)}});
    };
    if (terms.oldest && birth.known()) {
        // Of forty years and a day the decree says no more: "không quá 40 tuổi".
        const int age = text::full_years(birth, sent);
        if (age > *terms.oldest)
            return say(std::to_string(age) + " tuổi, quy định khi đó không quá " + std::to_string(*terms.oldest),
                       "was " + std::to_string(age) + "; the limit then was " + std::to_string(*terms.oldest));
    }
    text::Date recruited = table.has(Role::recruited) ? row.date(Role::recruited).date : text::Date{};
    if (!recruited.known() && entry != nullptr)
        recruited = entry->recruited.date;
    if (!terms.service || !recruited.exact() || !sent.exact() || sent < recruited)
        return;
    if (const int served = text::full_years(recruited, sent); served < *terms.service)
        say("mới công tác " + std::to_string(served) + " năm, quy định từ đủ " + std::to_string(*terms.service) +
                " năm",
            "had served " + std::to_string(served) + " years; " + std::to_string(*terms.service) + " are asked for");
}

void check(const TableView& table, Report& report)
{
    PostgraduateTitles titles(table.book().registry);
    for (const RowView row : table) {
        if (titles.hold(row.record()) && sent_on(row.record()).known())
            check_row(table, row, report);
    }
}

} // namespace

const Rule postgraduate_eligibility{
    .id = "R58",
    .name = "postgraduate-eligibility",
    .severity = Severity::warning,
    .scope = Scope::records,
    .needs_any = {Role::decision_date, Role::decision_no_date, Role::start, Role::period},
    .vi = {.title = "Chưa đủ điều kiện đào tạo sau đại học",
           .message = "Tại thời điểm cử đi học ({sent}), {person} {what}. Vui lòng kiểm tra điều kiện.",
           .why = "Cán bộ, công chức được cử đi đào tạo sau đại học phải công tác từ đủ 03 năm và không quá 40 tuổi "
                  "(Nghị định 101/2017/NĐ-CP); công chức được cử đi từ 01/7/2025 không quá 45 tuổi (Nghị định "
                  "171/2025/NĐ-CP).",
           .example = "Công chức sinh “15/08/1980” được cử đi học thạc sĩ theo quyết định ngày “15/08/2023”, lúc đó đủ "
                      "43 tuổi."},
    .en = {.title = "Not eligible for postgraduate study",
           .message = "When sent to study ({sent}) {person} {what_en}. Please check the conditions.",
           .why =
               "Cán bộ and công chức need 3 years of service and may be at most 40 (Decree 101/2017), công chức sent "
               "from 1 July 2025 on at most 45 (Decree 171/2025).",
           .example = "A civil servant born on “15/08/1980” was sent to study for a master's degree by a decision of "
                      "“15/08/2023”, aged 43."},
    .check = check,
    .data = {"postgraduate.json"},
};

} // namespace datchuan::rules
