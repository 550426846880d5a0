// Where a course was, at home or abroad, by the columns of a list and by its provider.
#pragma once

#include <cstdint>
#include <vector>

#include "rules/study_place.hpp"
#include "rules/view.hpp"

namespace datchuan::rules {

// The columns of a list that tell at home from abroad. The table's book must outlive it.
class PlaceColumns
{
public:
    // Precondition: the table has a column of Role::abroad, or one of Role::provider.
    explicit PlaceColumns(const TableView& table);

    [[nodiscard]] const std::vector<std::int32_t>& columns() const { return columns_; }
    // A single column "Nước ngoài" is marked for those who went; the others leave it empty.
    [[nodiscard]] bool must_say() const { return must_say_; }

    // The row's cell in that column (by its place in columns()); in the first one a merged cell above counts.
    [[nodiscard]] Cell cell(const RowView& row, std::size_t which) const;
    // What that cell says.
    [[nodiscard]] StudyPlace said(const Cell& cell, std::size_t which);
    [[nodiscard]] StudyPlace of_provider(const Cell& provider);

    // Where the row's course was: by its columns, else by its provider.
    [[nodiscard]] StudyPlace place_of(const RowView& row);

private:
    template <typename Read>
    [[nodiscard]] StudyPlace place(const Cell& cell, sheet::TextCache<StudyPlace>& known, Read&& read);

    const TableView& table_;
    std::vector<std::int32_t> columns_;
    std::vector<StudyPlace> marked_; // by column: what a mark in it means
    bool must_say_ = false;
    sheet::TextCache<StudyPlace> by_words_;
    sheet::TextCache<StudyPlace> by_provider_;
};

} // namespace datchuan::rules
