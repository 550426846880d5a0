// R33: a rank code that people of the row's category don't have.

#include <optional>
#include <string>
#include <string_view>

#include "rules/all_rules.hpp"
#include "rules/code_reader.hpp"
#include "rules/spanning_cell.hpp"

namespace datchuan::rules {
namespace {

using staff::Category;
using tables::Role;

struct Words
{
    std::string_view vi;
    std::string_view en;
};

// Categories that some codes exclude.
Words words_of(Category category)
{
    switch (category) {
    case Category::official:
        return {"cán bộ", "an official"};
    case Category::civil_servant:
        return {"công chức", "a civil servant"};
    default:
        return {"người hoạt động không chuyên trách", "a part-timer"};
    }
}

// What kind of code it is, where people of that category can't have it.
std::optional<Words> contradiction(std::string_view code, Category category)
{
    if (code.starts_with('V')) {
        if (category == Category::official || category == Category::civil_servant)
            return Words{"mã chức danh nghề nghiệp của viên chức", "a public employee's title"};
    } else if (category == Category::part_timer && (code == "01.001" || code == "01.002" || code == "01.003")) {
        return Words{"mã ngạch công chức", "a civil servant's rank"};
    }
    return std::nullopt;
}

// The category as the row says it. Where it's derived, it was derived from the code and can't contradict it.
class SaidCategories
{
public:
    explicit SaidCategories(const TableView& table) : table_(table) {}

    Category read(const RowView& row)
    {
        if (table_.table().kind != tables::Kind::records)
            return row.continues_person_above() ? Category::unknown : row.entry().category;
        const sheet::Workbook& workbook = table_.book().workbook;
        const sheet::Address at = spanning_cell(table_, row, Role::category).address;
        return known_.get(workbook.texts, workbook.grid(at.sheet).text(at.column, at.row), staff::category_of);
    }

private:
    const TableView& table_;
    sheet::TextCache<Category> known_;
};

void check(const TableView& table, Report& report)
{
    CodeReader codes(table.book().workbook);
    SaidCategories categories(table);
    for (const RowView row : table) {
        const Cell cell = row[Role::rank_code];
        if (cell.empty())
            continue;
        const Category category = categories.read(row);
        if (category != Category::official && category != Category::civil_servant && category != Category::part_timer)
            continue;
        const auto code = codes.read(cell);
        const auto kind = code ? contradiction(*code, category) : std::nullopt;
        if (!kind)
            continue;
        const Words said = words_of(category);
        report.at(cell).say({{"code", *code},
                             {"kind", std::string(kind->vi)},
                             {"kind_en", std::string(kind->en)},
                             {"category", std::string(said.vi)},
                             {"category_en", std::string(said.en)}});
    }
}

} // namespace

const Rule rank_code_category{
    .id = "R33",
    .name = "rank-code-category",
    .severity = Severity::warning,
    .needs = {Role::rank_code, Role::category},
    .vi =
        {.title = "Mã ngạch không hợp với nhóm đối tượng",
         .message = "{code} là {kind}, nhưng dòng {row} ghi là {category}. Vui lòng kiểm tra mã và nhóm đối tượng.",
         .why = "Mã V. là chức danh nghề nghiệp của viên chức; các ngạch chuyên viên (01.001 đến 01.003) không dành "
                "cho người hoạt động không chuyên trách. Mã dùng chung như kế toán viên, văn thư viên không bị báo.",
         .example =
             "Dòng ghi Công chức nhưng mã là “V.07.03.29”, chức danh nghề nghiệp của viên chức (giáo viên tiểu học)."},
    .en = {.title = "Rank code against category",
           .message = "{code} is {kind_en}, but row {row} says {category_en}. Please check code and category.",
           .why = "V. codes are professional titles of public employees; part-timers hold none of the ranks 01.001 to "
                  "01.003. Codes that several categories share (accountants, clerks) aren't reported.",
           .example =
               "The row says civil servant, the code is “V.07.03.29”, a title of public employees (primary teachers)."},
    .check = check,
    .data = {"rank_codes.json"},
};

} // namespace datchuan::rules
