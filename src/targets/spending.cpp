#include "targets/spending.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <utility>

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>

#include "rules/funds.hpp"
#include "rules/place_of_study.hpp"
#include "rules/spanning_cell.hpp"
#include "targets/attendance.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::targets {
namespace {

using rules::Cell;
using rules::RowView;
using rules::StudyPlace;
using rules::TableView;
using tables::Role;

std::string say(Language language, std::string_view vietnamese, std::string_view english)
{
    return std::string(language == Language::english ? english : vietnamese);
}

// A group while it's counted.
class Tally
{
public:
    explicit Tally(std::string name) { group_.name = std::move(name); }

    void add(staff::PersonId person, bool known, bool paid, double cost)
    {
        ++group_.attendances;
        group_.paid_attendances += paid ? 1 : 0;
        group_.cost += cost;
        if (known)
            persons_.insert(person);
        if (known && paid)
            paid_.insert(person);
    }

    [[nodiscard]] SpendingGroup group() const
    {
        SpendingGroup group = group_;
        group.persons = static_cast<long>(persons_.size());
        group.paid_persons = static_cast<long>(paid_.size());
        return group;
    }

private:
    SpendingGroup group_;
    boost::unordered_flat_set<staff::PersonId> persons_;
    boost::unordered_flat_set<staff::PersonId> paid_;
};

// What an attendance cost by one column. A cell that serves several rows is added once, and is named by all of them.
struct Amount
{
    bool named = false;
    double added = 0;
    bool unreadable = false;
};

// The columns of costs of one list.
class Costs
{
public:
    explicit Costs(const TableView& table) : table_(table)
    {
        const auto costs = std::count_if(table.table().columns.begin(), table.table().columns.end(),
                                         [](const tables::Column& column) { return column.role == Role::cost; });
        funds_ = rules::funds_of(table.table());
        if (!funds_ && costs == 1)
            funds_ = rules::Funds{table.table().column_at(table.table().column_of(Role::cost)), {}};
        several_ = !funds_ && costs > 1;
        if (!funds_)
            return;
        reader_.emplace(table, *funds_);
        added_.assign(funds_->sources.size() + 1, {-1, -1, -1});
    }

    [[nodiscard]] bool any() const { return funds_.has_value(); }
    [[nodiscard]] bool several() const { return several_; } // of which nobody can tell the total
    [[nodiscard]] std::size_t sources() const { return funds_ ? funds_->sources.size() : 0; }
    [[nodiscard]] const std::string& source(std::size_t which) const { return funds_->sources[which]->header; }

    // which: 0 the total, then the sources.
    [[nodiscard]] Amount read(const RowView& row, std::size_t which)
    {
        const std::int32_t column = which == 0 ? funds_->total->column : funds_->sources[which - 1]->column;
        const Cell cell = rules::spanning_cell(table_, row, column);
        if (cell.blank())
            return {};
        const std::optional<double> dong = in_dong(cell, which);
        if (!dong || *dong < 0)
            return {false, 0, true};
        const bool fresh = !(added_[which] == cell.address);
        added_[which] = cell.address;
        return {*dong > 0, fresh ? *dong : 0, false};
    }

private:
    [[nodiscard]] std::optional<double> in_dong(const Cell& cell, std::size_t which)
    {
        if (reader_->in_dong())
            return reader_->read(cell, which);
        // A cell may name its unit where its column doesn't.
        if (cell.kind == sheet::CellKind::text) {
            if (const auto money = rules::money_in(cell.text); money && money->unit)
                return money->amount * money->unit->worth;
            if (rules::says_no_amount(cell.text))
                return 0;
        }
        return cell.kind == sheet::CellKind::number && cell.number == 0 ? std::optional(0.0) : std::nullopt;
    }

    const TableView& table_;
    std::optional<rules::Funds> funds_;
    std::optional<rules::FundReader> reader_;
    std::vector<sheet::Address> added_; // by column: the cell that was added last
    bool several_ = false;
};

class Spender
{
public:
    Spender(const rules::Book& book, Language language)
        : book_(book), language_(language), whole_({}), attendances_(attendances_of(book.tables, book.registry))
    {
        spending_.from = book.settings.period_from;
        spending_.to = book.settings.period_to.known() ? std::min(book.settings.period_to, book.settings.as_of)
                                                       : book.settings.as_of;
        window_ = {spending_.from.known() ? text::days_of(spending_.from.earliest()) : never,
                   text::days_of(spending_.to.latest())};
        for (const auto& [vi, en] : {std::pair{"Trong nước", "At home"}, std::pair{"Nước ngoài", "Abroad"},
                                     std::pair{"Chưa ghi nơi học", "Not said"}})
            places_.emplace_back(say(language, vi, en));
    }

    Spending spend()
    {
        const std::vector<staff::Record>& records = book_.registry.records();
        std::size_t first = 0;
        while (first < records.size()) {
            std::size_t end = first;
            while (end < records.size() && records[end].at.table == records[first].at.table)
                ++end;
            spend_list(first, end);
            first = end;
        }
        return finished();
    }

private:
    void spend_list(std::size_t first, std::size_t end)
    {
        const TableView table(book_, book_.registry.records()[first].at.table);
        Costs costs(table);
        std::optional<rules::PlaceColumns> places;
        if (table.has(Role::abroad) || table.has(Role::provider))
            places.emplace(table);
        spending_.tells_cost = spending_.tells_cost || costs.any() || costs.several();
        for (std::size_t i = first; i < end; ++i) {
            const Attendance& attendance = attendances_[i];
            if (!attendance.completed || !window_.may_hold(attendance))
                continue;
            if (!window_.holds(attendance)) {
                ++spending_.undated;
                continue;
            }
            const staff::Record& record = book_.registry.records()[i];
            const RowView row(table, record.at.row);
            add(record.person, places ? places->place_of(row) : StudyPlace::unknown, table, row, costs);
        }
    }

    void add(staff::PersonId person, StudyPlace place, const TableView& table, const RowView& row, Costs& costs)
    {
        const bool known = person < book_.registry.persons().size();
        spending_.nameless += known ? 0 : 1;
        const Amount total = costs.any() ? costs.read(row, 0) : Amount{false, 0, costs.several()};
        spending_.unreadable += total.unreadable ? 1 : 0;
        whole_.add(person, known, total.named, total.added);
        const std::size_t at = place == StudyPlace::home ? 0 : place == StudyPlace::abroad ? 1 : 2;
        places_[at].add(person, known, total.named, total.added);
        if (!spending_.tells_cost && !table.has(Role::fund_source))
            return;
        bool told = false;
        for (std::size_t i = 0; i < costs.sources(); ++i) {
            const Amount amount = costs.read(row, i + 1);
            if (!amount.named)
                continue;
            told = true;
            source(costs.source(i)).add(person, known, true, amount.added);
        }
        if (told)
            return;
        std::string name;
        if (costs.sources() == 0 && table.has(Role::fund_source)) {
            const Cell words = rules::spanning_cell(table, row, Role::fund_source);
            name = words.blank() ? std::string{} : words.shown();
        }
        source(name).add(person, known, total.named, total.added);
    }

    // Spellings that differ by capitals or spaces only are one source.
    Tally& source(std::string_view written)
    {
        const auto [slot, fresh] = source_index_.try_emplace(text::fold(written), sources_.size());
        if (fresh)
            sources_.emplace_back(written.empty() ? say(language_, "Chưa ghi nguồn", "Not said")
                                                  : text::nfc(text::trim(written)));
        return sources_[slot->second];
    }

    Spending finished()
    {
        spending_.tells_place = places_[0].group().attendances + places_[1].group().attendances > 0;
        for (const Tally& tally : places_)
            if (SpendingGroup group = tally.group(); group.attendances > 0)
                spending_.by_place.push_back(std::move(group));
        const auto unnamed = source_index_.find(std::string{});
        for (std::size_t i = 0; i < sources_.size(); ++i)
            if (unnamed == source_index_.end() || unnamed->second != i)
                spending_.by_source.push_back(sources_[i].group());
        if (unnamed != source_index_.end())
            spending_.by_source.push_back(sources_[unnamed->second].group());
        spending_.whole = whole_.group();
        return std::move(spending_);
    }

    const rules::Book& book_;
    Language language_;
    Window window_;
    Spending spending_;
    Tally whole_;
    std::vector<Tally> places_;
    std::vector<Tally> sources_;
    boost::unordered_flat_map<std::string, std::size_t> source_index_; // by the folded name
    std::vector<Attendance> attendances_;
};

} // namespace

Spending spending_of(const rules::Book& book, Language language) { return Spender(book, language).spend(); }

} // namespace datchuan::targets
