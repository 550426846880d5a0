#include "rules/place_of_study.hpp"

#include "rules/spanning_cell.hpp"

namespace datchuan::rules {

using tables::Role;

PlaceColumns::PlaceColumns(const TableView& table) : table_(table)
{
    for (const tables::Column& column : table.table().columns) {
        if (column.role != Role::abroad)
            continue;
        columns_.push_back(column.column);
        marked_.push_back(StudyPlaces::shipped().named(column.header));
    }
    must_say_ = columns_.size() > 1 || (columns_.size() == 1 && marked_.front() == StudyPlace::unknown);
}

Cell PlaceColumns::cell(const RowView& row, std::size_t which) const
{
    return which == 0 ? spanning_cell(table_, row, Role::abroad) : row.at(columns_[which]);
}

template <typename Read>
StudyPlace PlaceColumns::place(const Cell& cell, sheet::TextCache<StudyPlace>& known, Read&& read)
{
    if (cell.kind != sheet::CellKind::text)
        return StudyPlace::unknown;
    const sheet::Workbook& workbook = table_.book().workbook;
    return known.get(workbook.texts, workbook.grid(cell.address.sheet).text(cell.address.column, cell.address.row),
                     read);
}

StudyPlace PlaceColumns::said(const Cell& cell, std::size_t which)
{
    const StudyPlace by_words =
        place(cell, by_words_, [](std::string_view text) { return StudyPlaces::shipped().named(text); });
    if (by_words != StudyPlace::unknown || cell.kind != sheet::CellKind::text)
        return by_words;
    return staff::mark_of(cell.text) == staff::Mark::yes ? marked_[which] : StudyPlace::unknown;
}

StudyPlace PlaceColumns::of_provider(const Cell& provider)
{
    return place(provider, by_provider_,
                 [](std::string_view text) { return StudyPlaces::shipped().of_provider(text); });
}

StudyPlace PlaceColumns::place_of(const RowView& row)
{
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (const StudyPlace told = said(cell(row, i), i); told != StudyPlace::unknown)
            return told;
    if (!columns_.empty() && !must_say_) {
        const Cell mark = cell(row, 0);
        if (mark.blank() || (mark.kind == sheet::CellKind::text && staff::mark_of(mark.text) == staff::Mark::no))
            return marked_.front() == StudyPlace::abroad ? StudyPlace::home : StudyPlace::abroad;
    }
    return table_.has(Role::provider) ? of_provider(spanning_cell(table_, row, Role::provider)) : StudyPlace::unknown;
}

} // namespace datchuan::rules
