// What targets ask of persons beyond the registry: ethnic minority, branch of the system, planned posts, grade; the
// words are data (extension/data/person_traits.json).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "sheet/grid.hpp"
#include "staff/registry.hpp"
#include "tables/table.hpp"

namespace datchuan::staff {

// Khối (domain.md 1.4).
enum class Branch : std::uint8_t
{
    unknown,
    party,        // Đảng
    state,        // chính quyền
    associations, // Mặt trận Tổ quốc, đoàn thể
    services,     // sự nghiệp
};

[[nodiscard]] Branch branch_of(std::string_view text);

// Whether an ethnicity's name is one of a minority. Nothing for a text that names none.
[[nodiscard]] std::optional<bool> is_minority(std::string_view ethnicity);

// Reads traits of entries off their rows; every distinct text is read once. Workbook, tables and registry must outlive
// it.
class PersonTraits
{
public:
    PersonTraits(const sheet::Workbook& workbook, const std::vector<tables::Table>& tables, const Registry& registry)
        : workbook_(workbook), tables_(tables), registry_(registry)
    {
    }

    // The cell of that role in the entry's row, or in the row that identifies its person; the address of the name's
    // cell where the table lacks the role.
    [[nodiscard]] sheet::Address cell(const Entry& entry, tables::Role role) const;
    [[nodiscard]] std::string_view text(const Entry& entry, tables::Role role) const;
    // text::fold of it.
    [[nodiscard]] const std::string& folded(const Entry& entry, tables::Role role);
    // Folded, whichever column says it.
    [[nodiscard]] std::string_view agency(const Entry& entry) const;
    // The same as it's written: in the row, in the heading of its section, as the sheet's name.
    [[nodiscard]] std::string agency_shown(const Entry& entry) const;

    [[nodiscard]] std::optional<bool> minority(const Entry& entry);
    [[nodiscard]] std::optional<bool> planned(const Entry& entry);
    [[nodiscard]] Branch branch(const Entry& entry);
    // 1 (the highest) to 5; 0 where neither code nor title says it.
    [[nodiscard]] int grade(const Entry& entry);
    // Full years on that day: two numbers where only the year or month of birth is known. Nothing where no birth is.
    struct Age
    {
        int least = 0;
        int most = 0;
    };
    [[nodiscard]] std::optional<Age> age(const Entry& entry, const text::Date& on) const;

private:
    [[nodiscard]] const tables::Table& table_of(const Entry& entry) const { return tables_[entry.at.table]; }
    [[nodiscard]] sheet::TextId text_id(const Entry& entry, tables::Role role) const;

    const sheet::Workbook& workbook_;
    const std::vector<tables::Table>& tables_;
    const Registry& registry_;
    sheet::TextCache<std::string> folded_;
    sheet::TextCache<std::optional<bool>> minorities_;
    sheet::TextCache<Branch> branches_;
    sheet::TextCache<int> grades_;
    sheet::TextCache<int> code_grades_;
};

} // namespace datchuan::staff
