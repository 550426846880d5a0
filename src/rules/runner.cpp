#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

#include "rules/catalogue.hpp"
#include "rules/two_threads.hpp"
#include "text/data_file.hpp"

namespace datchuan::rules {
namespace {

// What these find can't be read at all: any other finding there would rest on a value that isn't known (rules.md).
constexpr std::array<std::string_view, 5> unreadable_ids{"R08", "R10", "R16", "R21", "R64"};

bool calls_unreadable(const Finding& finding)
{
    return std::find(unreadable_ids.begin(), unreadable_ids.end(), finding.rule->id) != unreadable_ids.end();
}

bool in_scope(const tables::Table& table, Scope scope)
{
    if (scope == Scope::tables)
        return table.kind != tables::Kind::targets;
    switch (table.kind) {
    case tables::Kind::roll:
    case tables::Kind::matrix:
        return scope == Scope::persons || scope == Scope::rows;
    case tables::Kind::records:
        return scope == Scope::records || scope == Scope::rows;
    case tables::Kind::summary:
        return scope == Scope::summaries;
    case tables::Kind::targets:
        break;
    }
    return false;
}

std::vector<tables::Role> missing_from(const tables::Table& table, const std::vector<tables::Role>& needs)
{
    std::vector<tables::Role> missing;
    std::copy_if(needs.begin(), needs.end(), std::back_inserter(missing),
                 [&](tables::Role role) { return !table.has(role); });
    return missing;
}

bool serves(const tables::Table& table, const Rule& rule)
{
    const auto present = [&](tables::Role role) { return table.has(role); };
    return in_scope(table, rule.scope) && std::all_of(rule.needs.begin(), rule.needs.end(), present) &&
           (rule.needs_any.empty() || std::any_of(rule.needs_any.begin(), rule.needs_any.end(), present));
}

bool any_serves(const Book& book, const Rule& rule)
{
    return std::any_of(book.tables.begin(), book.tables.end(),
                       [&](const tables::Table& table) { return serves(table, rule); });
}

std::string lacked(const Book& book, const Rule& rule, Language language)
{
    return rule.lacking == nullptr ? std::string{} : rule.lacking(book, language);
}

void apply(const Rule& rule, const Book& book, Report& report)
{
    if (!any_serves(book, rule) || !lacked(book, rule, Language::vietnamese).empty())
        return;
    if (rule.check_workbook != nullptr)
        return rule.check_workbook(book, report);
    for (std::uint32_t index = 0; index < book.tables.size(); ++index) {
        if (serves(book.tables[index], rule))
            rule.check(TableView(book, index), report);
    }
}

// Of the findings of one cell, in the order of rules: each rule's first, or the one that calls the cell unreadable.
using Position = std::vector<Finding>::iterator;
Position keep_of_cell(Position first, Position last, Position into)
{
    const Position unreadable = std::find_if(first, last, calls_unreadable);
    if (unreadable != last) {
        if (into != unreadable)
            *into = std::move(*unreadable);
        return ++into;
    }
    const Rule* previous = nullptr;
    for (; first != last; ++first) {
        if (first->rule == previous)
            continue;
        previous = first->rule;
        if (into != first)
            *into = std::move(*first);
        ++into;
    }
    return into;
}

void order_and_thin(std::vector<Finding>& findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return std::tie(a.cell, a.rule->id) < std::tie(b.cell, b.rule->id);
    });
    Position kept = findings.begin();
    for (Position first = findings.begin(); first != findings.end();) {
        const Position last = std::find_if(
            first, findings.end(), [cell = first->cell](const Finding& finding) { return finding.cell != cell; });
        kept = keep_of_cell(first, last, kept);
        first = last;
    }
    findings.erase(kept, findings.end());
}

std::string no_table_reason(Scope scope, bool vietnamese)
{
    switch (scope) {
    case Scope::persons:
        return vietnamese ? "Chưa có danh sách cán bộ, công chức, viên chức trong tệp. Vui lòng bổ sung danh sách này."
                          : "The file has no list of staff. Please add one.";
    case Scope::records:
        return vietnamese ? "Chưa có danh sách đào tạo, bồi dưỡng trong tệp. Vui lòng bổ sung danh sách này."
                          : "The file has no list of training records. Please add one.";
    case Scope::summaries:
        return vietnamese ? "Chưa có biểu tổng hợp số liệu trong tệp. Vui lòng bổ sung biểu này."
                          : "The file has no summary form. Please add one.";
    case Scope::rows:
    case Scope::tables:
        break;
    }
    return vietnamese ? "Chưa có danh sách nào về người trong tệp. Vui lòng bổ sung danh sách."
                      : "The file has no list of persons. Please add one.";
}

std::string labels(const std::vector<tables::Role>& roles, bool vietnamese, std::string_view last_link)
{
    std::string list;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        if (i > 0)
            list += i + 1 == roles.size() ? last_link : std::string_view(", ");
        list += "“";
        list += tables::label_of(roles[i], vietnamese);
        list += "”";
    }
    return list;
}

std::string columns_reason(const tables::Table& table, const Rule& rule, bool vietnamese)
{
    const std::vector<tables::Role> needed = missing_from(table, rule.needs);
    std::string columns = labels(needed, vietnamese, vietnamese ? " và " : " and ");
    // One of the alternatives has to be named only where none is there.
    if (!rule.needs_any.empty() && missing_from(table, rule.needs_any).size() == rule.needs_any.size()) {
        if (!columns.empty())
            columns += "; ";
        columns += labels(rule.needs_any, vietnamese, vietnamese ? " hoặc " : " or ");
    }
    return vietnamese ? "Chưa có cột " + columns + ". Vui lòng bổ sung cột này để kiểm tra."
                      : "There's no column " + columns + ". Please add it so that this can be checked.";
}

// A copy of the user's that can't be used: the rule runs, but by other words or numbers than the user meant.
std::string refused_reason(const Rule& rule, const std::vector<text::RefusedData>& refused, bool vietnamese)
{
    const auto read = std::find_if(refused.begin(), refused.end(), [&](const text::RefusedData& each) {
        return std::find(rule.data.begin(), rule.data.end(), each.file) != rule.data.end();
    });
    if (read == refused.end())
        return {};
    const std::string line = read->line > 0 ? (vietnamese ? ", dòng " : ", line ") + std::to_string(read->line) : "";
    return vietnamese ? "Tệp dữ liệu " + read->file + line + ": " + read->vietnamese +
                            ". Quy tắc này đang dùng dữ liệu kèm theo chương trình; vui lòng sửa tệp đó."
                      : "Data file " + read->file + line + ": " + read->english +
                            ". The rule goes by the data that ship with the program; please mend that file.";
}

std::string lacking_reason(const Book& book, const Rule& rule, Language language)
{
    const bool vietnamese = language == Language::vietnamese;
    if (any_serves(book, rule)) {
        std::string lacks = lacked(book, rule, language);
        return lacks.empty() && rule.left_open != nullptr ? rule.left_open(book, language) : lacks;
    }
    // The table that comes nearest to what the rule needs is the one whose columns are worth naming.
    const tables::Table* nearest = nullptr;
    std::size_t fewest = 0;
    for (const tables::Table& table : book.tables) {
        const std::size_t missing = missing_from(table, rule.needs).size();
        if (in_scope(table, rule.scope) && (nearest == nullptr || missing < fewest)) {
            nearest = &table;
            fewest = missing;
        }
    }
    return nearest == nullptr ? no_table_reason(rule.scope, vietnamese) : columns_reason(*nearest, rule, vietnamese);
}

// Worth a second thread: starting one costs as much as checking some hundred rows.
bool is_large(const Book& book)
{
    constexpr std::size_t many_rows = 2000;
    std::size_t rows = 0;
    for (const tables::Table& table : book.tables)
        rows += table.rows.size();
    return rows >= many_rows;
}

} // namespace

std::vector<Finding> run(const Book& book, const Choices& choices)
{
    std::vector<const Rule*> chosen;
    std::copy_if(catalogue().begin(), catalogue().end(), std::back_inserter(chosen),
                 [&](const Rule* rule) { return !choices.off(*rule); });
    // Rules only read what they share, and each has a list of its own.
    std::vector<std::vector<Finding>> found(chosen.size());
    const auto apply_one = [&](std::size_t i) {
        Report report(*chosen[i], choices.severity(*chosen[i]), found[i]);
        apply(*chosen[i], book, report);
    };
    if (is_large(book)) {
        on_two_threads(chosen.size(), apply_one);
    } else {
        for (std::size_t i = 0; i < chosen.size(); ++i)
            apply_one(i);
    }
    std::vector<Finding> findings;
    for (std::vector<Finding>& of_rule : found)
        findings.insert(findings.end(), std::move_iterator(of_rule.begin()), std::move_iterator(of_rule.end()));
    order_and_thin(findings);
    return findings;
}

std::vector<Skipped> not_checked(const Book& book, const Choices& choices, Language language)
{
    std::vector<Skipped> skipped;
    if (book.tables.empty())
        return skipped;
    const std::vector<text::RefusedData> refused = text::refused_data();
    for (const Rule* rule : catalogue()) {
        if (choices.off(*rule))
            continue;
        std::string reason = lacking_reason(book, *rule, language);
        if (reason.empty())
            reason = refused_reason(*rule, refused, language == Language::vietnamese);
        if (!reason.empty())
            skipped.push_back({rule, std::move(reason)});
    }
    return skipped;
}

} // namespace datchuan::rules
