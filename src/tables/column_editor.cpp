#include "tables/column_editor.hpp"

#include <algorithm>
#include <utility>

#include "tables/reason.hpp"

namespace datchuan::tables {
namespace {

constexpr std::size_t longest_shown = 60; // characters of a heading or title in a list

// Cut between characters, never inside of one.
std::string shortened(const std::string& text)
{
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool begins = (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
        if (begins && ++characters > longest_shown)
            return text.substr(0, at) + "…";
    }
    return text;
}

} // namespace

ColumnEditor::ColumnEditor(sheet::Workbook workbook, std::vector<bool> ours, Corrections corrections)
    : workbook_(std::move(workbook)), ours_(std::move(ours)), before_(corrections),
      corrections_(std::move(corrections)), tables_(recognised(corrections_))
{
}

std::vector<Table> ColumnEditor::recognised(const Corrections& corrections) const
{
    std::vector<Table> tables = recognise(workbook_, ours_, corrections);
    std::erase_if(tables, [](const Table& table) { return table.kind == Kind::targets; });
    return tables;
}

std::vector<const Table*> ColumnEditor::alike(const Table& table) const
{
    const auto same = [](const Column& one, const Column& other) { return one.path == other.path; };
    std::vector<const Table*> found;
    for (const Table& each : tables_)
        if (each.sheet != table.sheet &&
            std::equal(each.columns.begin(), each.columns.end(), table.columns.begin(), table.columns.end(), same))
            found.push_back(&each);
    return found;
}

std::size_t ColumnEditor::set_role(std::size_t table, std::size_t column, std::optional<Role> role)
{
    const Table& of = tables_[table];
    const std::vector<const Table*> others = alike(of);
    correct_column(corrections_, workbook_, tables_, of, of.columns[column], role);
    for (const Table* other : others)
        correct_column(corrections_, workbook_, tables_, *other, other->columns[column], role);
    const std::size_t told = others.size();
    tables_ = recognised(corrections_);
    return told;
}

std::size_t ColumnEditor::reset(std::size_t table)
{
    const Table& of = tables_[table];
    const std::vector<const Table*> others = alike(of);
    forget_table(corrections_, workbook_, tables_, of);
    for (const Table* other : others)
        forget_table(corrections_, workbook_, tables_, *other);
    const std::size_t told = others.size();
    tables_ = recognised(corrections_);
    return told;
}

std::optional<std::size_t> ColumnEditor::add_header(std::int32_t sheet, std::int32_t row, Kind kind)
{
    Corrections said = corrections_;
    if (!correct_header(said, workbook_, sheet, row, kind))
        return std::nullopt;
    std::vector<Table> tables = recognised(said);
    const auto at = std::find_if(tables.begin(), tables.end(), [&](const Table& table) {
        return table.sheet == sheet && table.header.first_row <= row && row <= table.header.last_row;
    });
    if (at == tables.end())
        return std::nullopt;
    const auto place = static_cast<std::size_t>(at - tables.begin());
    corrections_ = std::move(said);
    tables_ = std::move(tables);
    return place;
}

std::string ColumnEditor::line_of(std::size_t table, bool vietnamese) const
{
    const Table& of = tables_[table];
    const sheet::Sheet& sheet = workbook_.sheets[static_cast<std::size_t>(of.sheet)];
    std::string line = sheet.name;
    if (sheet.hidden)
        line += vietnamese ? " (trang ẩn)" : " (hidden sheet)";
    line += (vietnamese ? ", dòng " : ", row ") + std::to_string(of.header.first_row + 1);
    line += ": " + (of.title.empty() ? label_of(of.kind, vietnamese) : shortened(of.title));
    return line;
}

std::string ColumnEditor::line_of(std::size_t table, std::size_t column, bool vietnamese) const
{
    const Column& of = tables_[table].columns[column];
    std::string line = sheet::column_letters(of.column) + "  |  ";
    line += of.header.empty() ? (vietnamese ? "(không có tiêu đề)" : "(no heading)") : shortened(of.header);
    const bool passed_over = of.role == Role::unknown && of.by_clerk;
    line += "  |  " + (passed_over ? std::string(vietnamese ? "bỏ qua" : "passed over")
                                   : std::string(label_of(of.role, vietnamese)));
    for (const std::string& part : {sureness_of(of, vietnamese), reason_of(of, vietnamese)})
        if (!part.empty())
            line += "  |  " + part;
    return line;
}

std::string label_of(Kind kind, bool vietnamese)
{
    switch (kind) {
    case Kind::roll:
        return vietnamese ? "danh sách cán bộ, công chức, viên chức" : "list of staff";
    case Kind::records:
        return vietnamese ? "danh sách các khóa đào tạo, bồi dưỡng" : "list of courses";
    case Kind::matrix:
        return vietnamese ? "bảng đánh dấu nội dung bồi dưỡng" : "table of marks";
    case Kind::summary:
        return vietnamese ? "biểu tổng hợp" : "summary";
    case Kind::targets:
        break;
    }
    return vietnamese ? "bảng chỉ tiêu" : "table of targets";
}

} // namespace datchuan::tables
