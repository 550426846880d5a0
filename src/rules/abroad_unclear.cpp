// R63: the list asks whether a course is at home or abroad, and a row doesn't say, or its provider says otherwise.

#include <algorithm>
#include <vector>

#include "rules/all_rules.hpp"
#include "rules/causes.hpp"
#include "rules/phrases.hpp"
#include "rules/spanning_cell.hpp"
#include "text/data_file.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

enum class Place : std::uint8_t
{
    unknown,
    home,
    abroad
};

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
    [[nodiscard]] Place named(std::string_view text) const
    {
        return one_of(home_.within(text), abroad_.within(text) || countries_.within(text));
    }

    [[nodiscard]] Place of_provider(std::string_view provider) const
    {
        if (here_.within(provider))
            return Place::unknown;
        // "Trường Đại học Queensland (Úc)": the country in brackets is where it stands.
        if (const auto open = provider.find('('); open != std::string_view::npos)
            if (const auto close = provider.find(')', open); countries_.within(
                    provider.substr(open + 1, close == std::string_view::npos ? close : close - open - 1)))
                return Place::abroad;
        return one_of(providers_at_home_.within(provider), providers_abroad_.within(provider));
    }

private:
    static Place one_of(bool home, bool abroad)
    {
        if (home == abroad)
            return Place::unknown;
        return home ? Place::home : Place::abroad;
    }

    Phrases home_;
    Phrases abroad_;
    Phrases countries_;
    Phrases providers_at_home_;
    Phrases providers_abroad_;
    Phrases here_;
};

const text::DataFile<Places> places("places_of_study.json");

class PlaceColumns
{
public:
    explicit PlaceColumns(const TableView& table) : table_(table)
    {
        for (const tables::Column& column : table.table().columns) {
            if (column.role == Role::abroad)
                columns_.push_back({column.column, places->named(column.header)});
        }
        // A single column "Nước ngoài" is marked for those who went; the others leave it empty.
        must_say_ = columns_.size() > 1 || columns_.front().marked == Place::unknown;
    }

    void check(const RowView& row, Report& report)
    {
        const Cell first = spanning_cell(table_, row, Role::abroad);
        const bool filled = !first.blank() || std::any_of(columns_.begin(), columns_.end(), [&](const Column& column) {
            return !row.at(column.column).blank();
        });
        if (!filled) {
            if (must_say_)
                report.at(first)
                    .say({{"what", "Chưa ghi học trong nước hay nước ngoài"},
                          {"what_en", "The row doesn't say whether the course is at home or abroad"}})
                    .because(cause_in_class(row.record()));
            return;
        }
        if (!table_.has(Role::provider))
            return;
        const Cell provider = spanning_cell(table_, row, Role::provider);
        const Place by_provider =
            place(provider, by_provider_, [](std::string_view text) { return places->of_provider(text); });
        for (const Column& column : columns_) {
            const Cell cell = column.column == first.address.column ? first : row.at(column.column);
            const Place said = said_in(cell, column);
            if (said != Place::unknown && by_provider != Place::unknown && said != by_provider)
                return say_contradiction(cell, provider, said, report);
        }
    }

private:
    struct Column
    {
        std::int32_t column = 0;
        Place marked = Place::unknown; // what a mark in it means
    };

    template <typename Read>
    Place place(const Cell& cell, sheet::TextCache<Place>& known, Read&& read)
    {
        if (cell.kind != sheet::CellKind::text)
            return Place::unknown;
        const sheet::Workbook& workbook = table_.book().workbook;
        return known.get(workbook.texts, workbook.grid(cell.address.sheet).text(cell.address.column, cell.address.row),
                         read);
    }

    Place said_in(const Cell& cell, const Column& column)
    {
        const Place by_words = place(cell, by_words_, [](std::string_view text) { return places->named(text); });
        if (by_words != Place::unknown || cell.kind != sheet::CellKind::text)
            return by_words;
        return staff::mark_of(cell.text) == staff::Mark::yes ? column.marked : Place::unknown;
    }

    static void say_contradiction(const Cell& cell, const Cell& provider, Place said, Report& report)
    {
        const bool home = said == Place::home;
        report.at(cell).say({{"what", std::string("Ghi học ") + (home ? "trong nước" : "nước ngoài") +
                                          " nhưng cơ sở đào tạo là “" + provider.shown() + "”"},
                             {"what_en", std::string("The row says ") + (home ? "at home" : "abroad") +
                                             ", but the provider is “" + provider.shown() + "”"}});
    }

    const TableView& table_;
    std::vector<Column> columns_;
    bool must_say_ = false;
    sheet::TextCache<Place> by_words_;
    sheet::TextCache<Place> by_provider_;
};

void check(const TableView& table, Report& report)
{
    PlaceColumns columns(table);
    for (const RowView row : table)
        columns.check(row, report);
}

} // namespace

const Rule abroad_unclear{
    .id = "R63",
    .name = "abroad-unclear",
    .severity = Severity::hint,
    .scope = Scope::records,
    .needs = {Role::abroad},
    .vi = {.title = "Chưa rõ học trong nước hay nước ngoài",
           .message = "{what} ở dòng {row}. Vui lòng bổ sung hoặc kiểm tra.",
           .why =
               "Báo cáo tách đào tạo, bồi dưỡng ở trong nước và ở nước ngoài. Ô để trống hoặc trái với tên cơ sở đào "
               "tạo thì không xếp được vào bảng nào."},
    .en = {.title = "At home or abroad isn't clear",
           .message = "{what_en} (row {row}). Please add or check it.",
           .why = "Reports tell training at home and abroad apart. An empty cell, or one that its provider "
                  "contradicts, fits neither."},
    .check = check,
    .data = {"places_of_study.json"},
};

} // namespace datchuan::rules
