// What the clerk says about tables and columns while saying it: each answer is seen at once in what is recognised.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sheet/grid.hpp"
#include "tables/corrections.hpp"
#include "tables/table.hpp"

namespace datchuan::tables {

class ColumnEditor
{
public:
    // ours: as recognise() takes it.
    ColumnEditor(sheet::Workbook workbook, std::vector<bool> ours, Corrections corrections);

    // Without our own table of targets: there's nothing to be said about it.
    [[nodiscard]] const std::vector<Table>& tables() const { return tables_; }
    [[nodiscard]] const Corrections& corrections() const { return corrections_; }
    [[nodiscard]] bool changed() const { return corrections_ != before_; }

    // Preconditions of these: the table is one of tables(), the column an index into its columns.
    // No role: what the words say again. Tables of the same header on other sheets ("one sheet per agency") are told
    // the same; the sheets' number.
    std::size_t set_role(std::size_t table, std::size_t column, std::optional<Role> role);
    std::size_t reset(std::size_t table);

    // That row is a header: where its table stands among tables() now. Nothing where the row holds no words, or there
    // is nothing below it, and nothing is changed then.
    std::optional<std::size_t> add_header(std::int32_t sheet, std::int32_t row, Kind kind);

    // "Danh sách, dòng 6: DANH SÁCH CÁN BỘ", told apart from all others.
    [[nodiscard]] std::string line_of(std::size_t table, bool vietnamese) const;
    // "C | Ngày sinh | hiểu là: Ngày sinh | chắc chắn (100%) | tiêu đề “ngày sinh”"
    [[nodiscard]] std::string line_of(std::size_t table, std::size_t column, bool vietnamese) const;

private:
    // The tables on other sheets whose headings are the same, in the same order.
    [[nodiscard]] std::vector<const Table*> alike(const Table& table) const;
    [[nodiscard]] std::vector<Table> recognised(const Corrections& corrections) const;

    sheet::Workbook workbook_;
    std::vector<bool> ours_;
    Corrections before_;
    Corrections corrections_;
    std::vector<Table> tables_;
};

// The kinds that a clerk can call a table, and what they are called.
inline constexpr std::array kinds_to_choose{Kind::roll, Kind::records, Kind::matrix, Kind::summary};
[[nodiscard]] std::string label_of(Kind kind, bool vietnamese);

} // namespace datchuan::tables
