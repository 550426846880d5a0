// Reading the cells of a table's rows as what their columns mean; every distinct text is read once.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sheet/grid.hpp"
#include "staff/course_mark.hpp"
#include "staff/registry.hpp"
#include "staff/vocabulary.hpp"
#include "tables/table.hpp"

namespace datchuan::staff {

// What was made of a workbook's texts, shared by all tables.
struct ReadTexts
{
    sheet::TextCache<KeyId> names;
    sheet::TextCache<KeyId> agencies;
    sheet::TextCache<KeyId> agencies_of_posts;
    sheet::TextCache<CourseMark> course_marks;
    sheet::TextCache<NationalId> ids;
    sheet::TextCache<DateReading> dates;
    sheet::TextCache<DateReading> found_dates;
    sheet::TextCache<Sex> sexes;
    sheet::TextCache<Mark> marks;
    sheet::TextCache<Outcome> outcomes;
    sheet::TextCache<StudyForm> forms;
    sheet::TextCache<Category> categories;
    sheet::TextCache<Level> levels;
    sheet::TextCache<Rank> ranks;
    sheet::TextCache<Rank> code_ranks;
    sheet::TextCache<Category> code_categories;
    sheet::TextCache<PoliticalTheory> theories;
    sheet::TextCache<bool> leaders;
    sheet::TextCache<bool> leavers;
};

class CellReader
{
public:
    CellReader(const sheet::Workbook& workbook, const tables::Table& table, ReadTexts& texts, sheet::TextPool& keys);

    [[nodiscard]] Identity identity(const tables::Row& row);

    [[nodiscard]] DateReading date(std::int32_t row, tables::Role role);
    // The first date in a longer text.
    [[nodiscard]] DateReading date_within(std::int32_t row, tables::Role role);
    [[nodiscard]] std::string_view text(std::int32_t row, tables::Role role) const;
    [[nodiscard]] sheet::TextId text_id(std::int32_t row, tables::Role role) const;

    // What the cell of that role says. Where the role has several columns to be marked (Cao cấp | Trung cấp | Sơ cấp),
    // the heading of the marked one speaks.
    template <typename Value, typename Read>
    [[nodiscard]] Value said(std::int32_t row, tables::Role role, sheet::TextCache<Value>& cache, Read&& read)
    {
        const sheet::TextId own = text_id(row, role);
        if (own != sheet::TextPool::empty)
            if (const Value value = cache.get(workbook_.texts, own, read); value != Value{})
                return value;
        for (const tables::Column* column : marked_columns(role))
            if (mark(row, column->column) == Mark::yes)
                if (const Value value = read(std::string_view(column->header)); value != Value{})
                    return value;
        return Value{};
    }

    [[nodiscard]] Mark mark(std::int32_t row, std::int32_t column);
    // The leader column's mark; unknown where there's no such column or it isn't used at all.
    [[nodiscard]] Mark leader_mark(std::int32_t row);
    [[nodiscard]] bool leaves(std::int32_t row, tables::Role role);
    [[nodiscard]] ReadTexts& texts() { return texts_; }
    // A mark under a content, with the date that the cell itself names.
    [[nodiscard]] CourseMark course_mark(std::int32_t row, std::int32_t column);

private:
    // The row in which the cell of that role stands: a merged cell covers rows further down.
    [[nodiscard]] std::int32_t standing_row(std::int32_t row, tables::Role role) const;
    void find_birth_parts();
    void find_merged_roles();
    void name_agencies();
    [[nodiscard]] int part_of_birth(std::int32_t row, std::int32_t column) const;
    [[nodiscard]] KeyId name_key(std::int32_t row);
    [[nodiscard]] KeyId agency_key(std::int32_t row, std::int32_t section);
    [[nodiscard]] NationalId national_id(std::int32_t row);
    [[nodiscard]] Sex sex(std::int32_t row);
    [[nodiscard]] DateReading date_at(std::int32_t row, std::int32_t column);
    [[nodiscard]] DateReading birth(std::int32_t row, Sex& sex);
    [[nodiscard]] DateReading more_exact(const DateReading& birth, std::int32_t row);
    [[nodiscard]] std::vector<const tables::Column*> columns_of(tables::Role role) const;
    [[nodiscard]] const std::vector<const tables::Column*>& marked_columns(tables::Role role) const;
    [[nodiscard]] bool column_used(std::int32_t column);

    const sheet::Workbook& workbook_;
    const tables::Table& table_;
    const sheet::Grid& grid_;
    ReadTexts& texts_;
    sheet::TextPool& keys_;
    std::array<std::vector<const tables::Column*>, tables::role_count> marked_;
    bool sex_by_mark_ = false;     // one column "Nữ" to be marked
    bool sex_column_used_ = false; // … and somewhere it is: only then does a blank mean a man
    bool leader_column_used_ = false;
    std::array<bool, tables::role_count> merged_{}; // columns with cells that cover several rows
    std::int32_t birth_day_ = -1;                   // columns "Ngày | Tháng" before the birth year's, -1 without
    std::int32_t birth_month_ = -1;
    std::vector<std::int32_t> other_births_; // further columns that tell the birth
    KeyId agency_of_sheet_ = no_key;         // the sheet's name, where no column tells agencies …
    std::vector<KeyId> agency_of_section_;   // … or a section's label
    int male_number_ = -1;                   // "Giới tính (Nam: 0, Nữ: 1)"
    int female_number_ = -1;
};

} // namespace datchuan::staff
