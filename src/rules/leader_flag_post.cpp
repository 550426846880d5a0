// R36: the mark of leadership and the post contradict each other.

#include <string>

#include "rules/all_rules.hpp"
#include "rules/mark_groups.hpp"
#include "rules/spanning_cell.hpp"
#include "staff/ordinary_post.hpp"

namespace datchuan::rules {
namespace {

using staff::Mark;
using tables::Role;

enum class Leads : std::uint8_t
{
    unknown,
    no,
    yes
};

Leads leads(std::string_view post)
{
    if (staff::is_leadership_post(post).value_or(false))
        return Leads::yes;
    return staff::is_ordinary_post(post) ? Leads::no : Leads::unknown;
}

// Posts of leadership are held by cán bộ, công chức and viên chức: a part-timer's "Phó Chủ tịch Hội" and a deputy's
// post elsewhere aren't what the column asks for.
bool may_lead(const staff::Entry& entry)
{
    return entry.category != staff::Category::part_timer && entry.category != staff::Category::deputy &&
           entry.category != staff::Category::contract;
}

class Posts
{
public:
    explicit Posts(const TableView& table) : table_(table) {}

    Cell cell(const RowView& row) const { return first_filled_cell(table_, row, {Role::post, Role::post_agency}); }

    Leads read(const Cell& post)
    {
        const sheet::Workbook& workbook = table_.book().workbook;
        const sheet::TextId text = workbook.grid(post.address.sheet).text(post.address.column, post.address.row);
        return text == sheet::TextPool::empty ? Leads::unknown : known_.get(workbook.texts, text, leads);
    }

private:
    const TableView& table_;
    sheet::TextCache<Leads> known_;
};

void check(const TableView& table, Report& report)
{
    MarkReader marks(table.book().workbook);
    bool used = false; // a blank says no only in a column that's used
    for (const RowView row : table)
        used = used || marks.read(row[Role::leader]) == Mark::yes;
    if (!used)
        return;
    Posts posts(table);
    for (const RowView row : table) {
        if (row.continues_person_above() || !may_lead(row.entry()))
            continue;
        const Cell flag = spanning_cell(table, row, Role::leader);
        const Mark marked = flag.empty() ? Mark::no : marks.read(flag);
        if (marked == Mark::unknown)
            continue;
        const Cell post = posts.cell(row);
        const Leads by_post = posts.read(post);
        if (by_post == Leads::unknown || (by_post == Leads::yes) == (marked == Mark::yes))
            continue;
        const bool yes = marked == Mark::yes;
        report.at(flag).say({{"state", yes ? "đánh dấu lãnh đạo, quản lý" : "không đánh dấu lãnh đạo, quản lý"},
                             {"state_en", yes ? "is marked as leading" : "isn't marked as leading"},
                             {"post", post.shown()}});
    }
}

} // namespace

const Rule leader_flag_post{
    .id = "R36",
    .name = "leader-flag-post",
    .severity = Severity::warning,
    .scope = Scope::persons,
    .needs = {Role::leader},
    .needs_any = {Role::post, Role::post_agency},
    .vi = {.title = "Đánh dấu lãnh đạo không khớp chức vụ",
           .message = "Dòng {row} {state}, nhưng chức vụ là “{post}”. Vui lòng kiểm tra.",
           .why = "Các chỉ tiêu về lãnh đạo, quản lý tính theo dấu ở cột này. Chức vụ mà chương trình chưa biết thì "
                  "không bị báo.",
           .example =
               "Cột Lãnh đạo, quản lý đánh dấu x, nhưng chức vụ là “Chuyên viên”; hoặc để trống ở dòng “Hiệu trưởng”."},
    .en = {.title = "Mark of leadership against post",
           .message = "Row {row} {state_en}, but the post is “{post}”. Please check.",
           .why = "Targets about leaders go by the mark in this column. Posts that aren't known aren't reported.",
           .example = "The column of leaders is marked x in the row of a “Chuyên viên”, or blank in the row of a “Hiệu "
                      "trưởng” (headmaster)."},
    .check = check,
    .data = {"ordinary_posts.json"},
};

} // namespace datchuan::rules
