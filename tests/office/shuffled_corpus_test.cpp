// The targets of the sample workbooks are the same in whatever order sheets, columns and rows stand.
#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "driving/shared_office.hpp"
#include "office/checker.hpp"
#include "office/own_sheets.hpp"
#include "office/truth.hpp"
#include "property/shuffled.hpp"

namespace datchuan {
namespace {

// A line each: what a target counts, and what it says.
std::vector<std::string> told(const std::vector<targets::Result>& results)
{
    std::vector<std::string> all;
    for (const targets::Result& each : results)
        all.push_back(each.id + " " + std::to_string(each.achieved) + "/" + std::to_string(each.population) +
                      ", undecided " + std::to_string(each.undecided) + ", women " + std::to_string(each.female) +
                      ", attendances " + std::to_string(each.attendances) + ", missing " +
                      std::to_string(each.shortfall) + ", " + std::string(targets::code_of(each.verdict)) + ": " +
                      each.message);
    return all;
}

// The lines that aren't the same.
std::string differences(const std::vector<std::string>& before, const std::vector<std::string>& after)
{
    std::string lines;
    for (std::size_t i = 0; i < before.size(); ++i)
        if (before[i] != after.at(i))
            lines += before[i] + "\n  but now " + after[i] + "\n";
    return lines;
}

std::string listed(const std::vector<tables::Table>& tables)
{
    std::string lines;
    for (const tables::Table& table : tables) {
        lines += std::string(tables::name_of(table.kind)) + " on sheet " + std::to_string(table.sheet) + " from " +
                 sheet::cell_name(table.header.first_column, table.header.first_row) + ", " +
                 std::to_string(table.rows.size()) + " rows:";
        for (const tables::Column& column : table.columns)
            lines += " " + sheet::column_letters(column.column) + "=" + std::string(tables::name_of(column.role));
        lines += "\n";
    }
    return lines;
}

std::vector<std::filesystem::path> workbooks_with_people()
{
    const auto is_list = [](const corpus::WantedTable& table) { return table.kinds.front() != "summary"; };
    std::vector<std::filesystem::path> files;
    for (const std::string_view folder : {"corpus", "heldout"})
        for (const std::filesystem::path& file : corpus::truth_files(folder))
            if (const auto tables = corpus::Truth::read(file).tables;
                std::any_of(tables.begin(), tables.end(), is_list))
                files.push_back(file);
    return files;
}

class Order : public testing::TestWithParam<std::filesystem::path>
{
};

TEST_P(Order, OfSheetsColumnsAndRowsChangesNoTarget)
{
    const corpus::Truth truth = corpus::Truth::read(GetParam());
    const driving::Document document(driving::shared_office(), truth.workbook);
    office::Options options;
    options.as_of = text::parse_iso(truth.as_of);
    const office::Checked checked(document.ref(), options);
    const std::vector<bool> ours = office::own_sheets(document.ref());
    const std::vector<std::string> before = told(checked.targets());
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        property::Random random(seed);
        const property::Shuffled after = property::shuffled(checked.workbook(), checked.tables(), random);
        EXPECT_GT(after.columns_moved, 0U);
        EXPECT_GT(after.rows_moved, 0U);
        std::vector<bool> our_sheets;
        for (const std::size_t from : after.sheets)
            our_sheets.push_back(ours[from]);
        const std::vector<tables::Table> tables = tables::recognise(after.workbook, our_sheets);
        const staff::Registry registry(after.workbook, tables);
        const auto results = targets::compute(checked.target_rows(), after.workbook, tables, registry, *options.as_of,
                                              targets::Language::vietnamese);
        EXPECT_EQ(differences(before, told(results)), "") << "seed " << seed << ", before\n"
                                                          << listed(checked.tables()) << "after\n"
                                                          << listed(tables);
    }
}

INSTANTIATE_TEST_SUITE_P(Corpus, Order, testing::ValuesIn(workbooks_with_people()), [](const auto& each) {
    const std::string name = each.param.filename().string();
    return name.substr(0, name.find('.'));
});

} // namespace
} // namespace datchuan
