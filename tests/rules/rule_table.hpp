// A rule's test is a table: what must fire and what must stay silent stand side by side.
//
//     check_table(national_id_zeros_lost, R"(
//         Họ và tên      | Giới tính | Ngày sinh  | Số CCCD
//         Nguyễn Văn An  | Nam       | 15/08/1984 | 27084000999    <- R22 027084000999
//         Trần Thị Chi   | Nữ        | 02/03/1990 | 027190001234   // nothing lost
//     )");
//
// Cells: plain text stays text, even where it looks like a number; `#27084` is a number, `date:2024-02-29` a true date,
// `!532` an error with the office's code, `=COUNTIF(D2:D9;"Khá") -> #3` a formula and what it gives (nothing behind the
// arrow: nothing that shows); `↵` breaks the line inside of a cell. `<` belongs to the merged cell on its left, `^` to
// the one above. A line without `|` is one cell in column A (a title, a section). A blank line is a blank row.
// `== Name` begins another sheet, `== Name: title` one with a title above its table.
// `<- R22` expects one finding of that rule in the row, `<- R22 027…` with that replacement, `<- R43 @Ngày QĐ` in that
// column (by its header or its letters), `<- R22 @Số CCCD => 027…` both; several are parted by `;`. A row without such
// a mark has to stay silent, and a finding without a replacement in the mark must offer none.
// `  // …` is a remark for the reader.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "rules/all_rules.hpp"
#include "rules/catalogue.hpp"

namespace datchuan::rules {

struct TableOptions
{
    std::string_view title{}; // a line above the header of the first sheet, with a blank row between
    std::string_view as_of = "2025-12-31";
    std::string_view period_from = "2021-01-01";
    std::string_view period_to = "2025-12-31";
    // Where none are given: any course counts within the period; of professional titles, state management, political
    // theory and leadership the past counts too.
    std::vector<CountingWindow> windows{};
};

// Where a test calls; std::source_location, which Clang has only since 16.
struct Caller
{
    const char* file;
    int line;
    static Caller here(const char* file = __builtin_FILE(), int line = __builtin_LINE()) { return {file, line}; }
};

// Reads the text, recognises its tables, runs this rule alone, and fails where findings and marks differ, where no
// table is recognised, where a message keeps an unfilled place, or where a finding has an answer that the rule's
// `mending` denies.
void check_table(const Rule& rule, std::string_view text, const TableOptions& options = {},
                 const Caller& where = Caller::here());

// A finding that a mark in the text asks for.
struct ExpectedFinding
{
    std::string rule;
    std::int32_t sheet = 0;
    std::int32_t row = 0;
    std::string column; // as named in the mark; empty: any
    std::string replacement;
};

// A workbook written as text, and everything that's made of it; for tests of more than one rule.
class WrittenBook
{
public:
    explicit WrittenBook(std::string_view text, const TableOptions& options = {});

    [[nodiscard]] Book book() const { return {workbook, tables, *registry, settings}; }

    sheet::Workbook workbook;
    std::vector<tables::Table> tables;
    std::unique_ptr<staff::Registry> registry;
    Settings settings;
    std::vector<ExpectedFinding> expected;
};

// "E11 R22", "Danh sách!E11 R22" on any but the first sheet, with " => …" where there's a replacement.
[[nodiscard]] std::vector<std::string> written(const Book& book, const std::vector<Finding>& findings);

// Choices under which only this rule runs.
[[nodiscard]] Choices only(const Rule& rule);

} // namespace datchuan::rules
