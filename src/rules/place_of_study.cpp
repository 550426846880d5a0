#include "rules/place_of_study.hpp"

#include "rules/phrases.hpp"
#include "rules/spanning_cell.hpp"
#include "text/data_file.hpp"

namespace datchuan::rules {

using tables::Role;

namespace {

// The words of extension/data/places_of_study.json.
class Places
{
public:
    explicit Places(const text::Data& data)
        : home_(data.at("home")), abroad_(data.at("abroad")), countries_(data.at("countries")),
          providers_at_home_(data.at("providers_at_home")), providers_abroad_(data.at("providers_abroad").at("words")),
          here_(data.at("here_all_the_same"))
    {
        data.only({"home", "abroad", "countries", "providers_at_home", "providers_abroad", "here_all_the_same"});
        data.at("providers_abroad").only({"words"});
    }

    // What a cell or a heading says.
    [[nodiscard]] StudyPlace named(std::string_view text) const
    {
        return one_of(home_.within(text), abroad_.within(text) || countries_.within(text));
    }

    [[nodiscard]] StudyPlace of_provider(std::string_view provider) const
    {
        if (here_.within(provider))
            return StudyPlace::unknown;
        // "Trường Đại học Queensland (Úc)": the country in brackets is where it stands.
        if (const auto open = provider.find('('); open != std::string_view::npos)
            if (const auto close = provider.find(')', open); countries_.within(
                    provider.substr(open + 1, close == std::string_view::npos ? close : close - open - 1)))
                return StudyPlace::abroad;
        return one_of(providers_at_home_.within(provider), providers_abroad_.within(provider));
    }

private:
    static StudyPlace one_of(bool home, bool abroad)
    {
        if (home == abroad)
            return StudyPlace::unknown;
        return home ? StudyPlace::home : StudyPlace::abroad;
    }

    Phrases home_;
    Phrases abroad_;
    Phrases countries_;
    Phrases providers_at_home_;
    Phrases providers_abroad_;
    Phrases here_;
};

const text::DataFile<Places> places("places_of_study.json");

} // namespace

PlaceColumns::PlaceColumns(const TableView& table) : table_(table)
{
    for (const tables::Column& column : table.table().columns) {
        if (column.role != Role::abroad)
            continue;
        columns_.push_back(column.column);
        marked_.push_back(places->named(column.header));
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
    const StudyPlace by_words = place(cell, by_words_, [](std::string_view text) { return places->named(text); });
    if (by_words != StudyPlace::unknown || cell.kind != sheet::CellKind::text)
        return by_words;
    return staff::mark_of(cell.text) == staff::Mark::yes ? marked_[which] : StudyPlace::unknown;
}

StudyPlace PlaceColumns::of_provider(const Cell& provider)
{
    return place(provider, by_provider_, [](std::string_view text) { return places->of_provider(text); });
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
