// R41: the group of the QPAN course isn't the one of the post.

#include <string>
#include <string_view>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "rules/all_rules.hpp"
#include "rules/mark_groups.hpp"
#include "rules/spanning_cell.hpp"
#include "staff/defence_group.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

struct GroupCell
{
    Cell cell;
    int group = 0;
};

// Which group a row's QPAN columns tell, and where.
class Groups
{
public:
    explicit Groups(const TableView& table) : table_(table), marks_(table.book().workbook)
    {
        for (const tables::Column& column : table.table().columns)
            if (column.role == Role::defence)
                columns_.push_back({&column, stands_for_level(column) ? staff::defence_group_of(column.header) : 0});
    }

    // Group 0 where the row tells none. Of several marked groups the one of the highest rank counts.
    GroupCell read(const RowView& row)
    {
        GroupCell found;
        for (const auto& [column, of_heading] : columns_) {
            const Cell cell = row.at(column->column);
            const int group = of_heading == 0 ? group_in(cell) : marks_.read(cell) == staff::Mark::yes ? of_heading : 0;
            if (group != 0 && (found.group == 0 || group < found.group))
                found = {cell, group};
        }
        return found;
    }

private:
    struct GroupColumn
    {
        const tables::Column* column;
        int of_heading; // the group that a mark means; 0 of a column that tells the group itself
    };

    int group_in(const Cell& cell)
    {
        if (cell.kind == sheet::CellKind::number) {
            const bool group = cell.number == 1 || cell.number == 2 || cell.number == 3 || cell.number == 4;
            return group ? static_cast<int>(cell.number) : 0;
        }
        const sheet::Workbook& workbook = table_.book().workbook;
        const sheet::Address at = cell.address;
        return known_.get(workbook.texts, workbook.grid(at.sheet).text(at.column, at.row), staff::defence_group_of);
    }

    const TableView& table_;
    std::vector<GroupColumn> columns_;
    MarkReader marks_;
    sheet::TextCache<int> known_;
};

// The group that a row's post and agency ask for, each pair looked up once.
class Posts
{
public:
    explicit Posts(const TableView& table) : table_(table) {}

    int group(const RowView& row, const Cell& post)
    {
        const sheet::Workbook& workbook = table_.book().workbook;
        const sheet::Address at = post.address;
        const sheet::TextId text = workbook.grid(at.sheet).text(at.column, at.row);
        const staff::KeyId agency = row.identity().agency;
        const auto [known, fresh] = groups_.try_emplace(static_cast<std::uint64_t>(agency) << 32U | text, 0);
        if (fresh)
            known->second = staff::defence_group_of_post(post_alone(post.text), table_.book().registry.keys()[agency]);
        return known->second;
    }

private:
    // "Giám đốc, Sở Nội vụ": the identity has the agency already.
    [[nodiscard]] std::string post_alone(std::string_view post) const
    {
        const auto cut = table_.has(Role::post) ? std::string_view::npos : post.find_last_of(",\n;");
        return text::fold(post.substr(0, cut));
    }

    const TableView& table_;
    boost::unordered_flat_map<std::uint64_t, int> groups_;
};

void check(const TableView& table, Report& report)
{
    Groups groups(table);
    Posts posts(table);
    for (const RowView row : table) {
        const GroupCell said = groups.read(row);
        if (said.group == 0)
            continue;
        const Cell post = first_filled_cell(table, row, {Role::post, Role::post_agency});
        const int usual = posts.group(row, post);
        if (usual != 0 && usual != said.group)
            report.at(said.cell).say(
                {{"post", post.shown()}, {"usual", std::to_string(usual)}, {"said", std::to_string(said.group)}});
    }
}

} // namespace

const Rule defence_group_post{
    .id = "R41",
    .name = "defence-group-post",
    .severity = Severity::hint,
    .needs = {Role::defence},
    .needs_any = {Role::post, Role::post_agency},
    .vi = {.title = "Đối tượng QPAN không hợp chức vụ",
           .message = "Chức vụ “{post}” thường thuộc đối tượng {usual}, bảng ghi đối tượng {said}. Vui lòng kiểm tra.",
           .why = "Đối tượng bồi dưỡng kiến thức quốc phòng và an ninh được xếp theo chức vụ. Chức vụ không có trong "
                  "bảng xếp thì không bị báo.",
           .example = "Chức vụ “Hiệu trưởng” trường trung học cơ sở, cột QP-AN ghi “Đối tượng 3”; chức vụ này thường "
                      "thuộc đối tượng 4."},
    .en = {.title = "QPAN group against post",
           .message = "The post “{post}” usually belongs to group {usual}; the list says group {said}. Please check.",
           .why = "Groups of defence and security training go by the post. Posts that the table doesn't name aren't "
                  "reported.",
           .example = "The post is “Hiệu trưởng” of a lower secondary school, the group “Đối tượng 3”; such posts "
                      "usually belong to group 4."},
    .check = check,
    .data = {"defence_groups.json"},
};

} // namespace datchuan::rules
