// The columns of a list's costs: a total, and the sources of funds beside it.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "rules/money.hpp"

namespace datchuan::rules {

struct Funds
{
    const tables::Column* total = nullptr;
    std::vector<const tables::Column*> sources; // right beside it, on one side
};

// A total with two sources or more. Nothing where there's none, or where it can't be told which is the total.
[[nodiscard]] std::optional<Funds> funds_of(const tables::Table& table);

// Whether the heading names where money comes from: "NSNN", "Cá nhân".
[[nodiscard]] bool names_source_of_funds(const tables::Column& column);

// Reads the amounts of these columns. Table and funds must outlive it.
class FundReader
{
public:
    FundReader(const TableView& table, const Funds& funds);

    // In đồng, or in the unit of the sheet; nothing where the cell can't be read. which: 0 the total, then the sources.
    [[nodiscard]] std::optional<double> read(const Cell& cell, std::size_t which);

    // What the total's own unit is worth in what read() gives.
    [[nodiscard]] double worth_of_total() const { return units_.front() ? units_.front()->worth : 1; }
    // Whether read() gives đồng: every column tells its unit.
    [[nodiscard]] bool in_dong() const { return units_.front().has_value(); }

private:
    struct Reading
    {
        std::optional<Money> money;
        bool no_amount = false;
    };
    [[nodiscard]] const Reading& text(const Cell& cell);

    const TableView& table_;
    std::vector<std::optional<MoneyUnit>> units_; // of the total, then of the sources
    sheet::TextCache<Reading> read_;
};

} // namespace datchuan::rules
