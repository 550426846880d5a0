// R63: the list asks whether a course is at home or abroad, and a row doesn't say, or its provider says otherwise.

#include <string>

#include "rules/all_rules.hpp"
#include "rules/causes.hpp"
#include "rules/place_of_study.hpp"
#include "rules/spanning_cell.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

void say_contradiction(const Cell& cell, const Cell& provider, StudyPlace said, Report& report)
{
    const bool home = said == StudyPlace::home;
    report.at(cell).say({{"what", std::string("Ghi học ") + (home ? "trong nước" : "nước ngoài") +
                                      " nhưng cơ sở đào tạo là “" + provider.shown() + "”"},
                         {"what_en", std::string("The row says ") + (home ? "at home" : "abroad") +
                                         ", but the provider is “" + provider.shown() + "”"}});
}

void check_row(const TableView& table, PlaceColumns& places, const RowView& row, Report& report)
{
    const std::size_t columns = places.columns().size();
    bool filled = false;
    for (std::size_t i = 0; i < columns && !filled; ++i)
        filled = !places.cell(row, i).blank();
    if (!filled) {
        if (places.must_say())
            report.at(places.cell(row, 0))
                .say({{"what", "Chưa ghi học trong nước hay nước ngoài"},
                      {"what_en", "The row doesn't say whether the course is at home or abroad"}})
                .because(cause_in_class(row.record()));
        return;
    }
    if (!table.has(Role::provider))
        return;
    const Cell provider = spanning_cell(table, row, Role::provider);
    const StudyPlace by_provider = places.of_provider(provider);
    if (by_provider == StudyPlace::unknown)
        return;
    for (std::size_t i = 0; i < columns; ++i) {
        const Cell cell = places.cell(row, i);
        const StudyPlace said = places.said(cell, i);
        if (said != StudyPlace::unknown && said != by_provider)
            return say_contradiction(cell, provider, said, report);
    }
}

void check(const TableView& table, Report& report)
{
    PlaceColumns places(table);
    for (const RowView row : table)
        check_row(table, places, row, report);
}

} // namespace

const Rule abroad_unclear{
    .id = "R63",
    .name = "abroad-unclear",
    .severity = Severity::hint,
    .scope = Scope::records,
    .needs = {Role::abroad},
    .vi = {.title = "Chưa rõ học trong nước hay nước ngoài",
           .message = "{what} ở dòng {row}. Vui lòng bổ sung hoặc kiểm tra.",
           .why =
               "Báo cáo tách đào tạo, bồi dưỡng ở trong nước và ở nước ngoài. Ô để trống hoặc trái với tên cơ sở đào "
               "tạo thì không xếp được vào bảng nào.",
           .example = "Cơ sở đào tạo là “Học viện Công vụ Singapore” nhưng ghi “Trong nước”."},
    .en = {.title = "At home or abroad isn't clear",
           .message = "{what_en} (row {row}). Please add or check it.",
           .why = "Reports tell training at home and abroad apart. An empty cell, or one that its provider "
                  "contradicts, fits neither.",
           .example = "The provider is “Học viện Công vụ Singapore”, the row says “Trong nước” (at home)."},
    .check = check,
    .data = {"places_of_study.json"},
};

} // namespace datchuan::rules
