// R34: code and title of a rank disagree by the code table.

#include <string>

#include <boost/unordered/unordered_flat_map.hpp>

#include "rules/all_rules.hpp"
#include "rules/code_reader.hpp"

namespace datchuan::rules {
namespace {

using staff::TitleFit;
using tables::Role;

// The same pairs of title and code stand in many rows: each is compared once.
class Fits
{
public:
    explicit Fits(const sheet::Workbook& workbook) : workbook_(workbook) {}

    TitleFit of(const Cell& title, const Cell& code, const std::string& right_code)
    {
        if (code.kind != sheet::CellKind::text)
            return staff::title_fit(title.text, right_code);
        const auto key = static_cast<std::uint64_t>(text_id(title)) << 32U | text_id(code);
        const auto [known, fresh] = fits_.try_emplace(key, TitleFit::unknown);
        if (fresh)
            known->second = staff::title_fit(title.text, right_code);
        return known->second;
    }

private:
    [[nodiscard]] sheet::TextId text_id(const Cell& cell) const
    {
        return workbook_.grid(cell.address.sheet).text(cell.address.column, cell.address.row);
    }

    const sheet::Workbook& workbook_;
    boost::unordered_flat_map<std::uint64_t, TitleFit> fits_;
};

void check(const TableView& table, Report& report)
{
    CodeReader codes(table.book().workbook);
    Fits fits(table.book().workbook);
    for (const RowView row : table) {
        const Cell title = row[Role::rank];
        const Cell cell = row[Role::rank_code];
        if (title.kind != sheet::CellKind::text || cell.empty())
            continue;
        const auto code = codes.read(cell);
        if (!code || fits.of(title, cell, *code) != TitleFit::contradicts)
            continue;
        report.at(cell).say({{"code", *code},
                             {"title_of_code", staff::find_rank_code(*code)->title},
                             {"title", title.shown()},
                             {"title_cell", sheet::cell_name(title.address.column, title.address.row)}});
    }
}

} // namespace

const Rule rank_code_title{
    .id = "R34",
    .name = "rank-code-title",
    .severity = Severity::warning,
    .needs = {Role::rank, Role::rank_code},
    .vi = {.title = "Mã ngạch không khớp tên ngạch",
           .message = "Mã {code} là “{title_of_code}”, nhưng ô {title_cell} ghi “{title}”. Vui lòng thống nhất.",
           .why = "Mã và tên được đối chiếu theo bảng mã ngạch công chức và chức danh nghề nghiệp viên chức. Mã hoặc "
                  "tên không có trong bảng, và tên có ghi “và tương đương”, không bị báo.",
           .example = "Mã “01.002” là chuyên viên chính, cột Ngạch ghi “Chuyên viên”."},
    .en = {.title = "Rank code against title",
           .message = "Code {code} is “{title_of_code}”, but {title_cell} says “{title}”. Please make them agree.",
           .why = "Code and title are compared by the table of ranks and professional titles. Codes and titles that it "
                  "doesn't have, and titles with “và tương đương” (or equivalent), aren't reported.",
           .example = "Code “01.002” is chuyên viên chính; the column of titles says “Chuyên viên”."},
    .check = check,
    .data = {"rank_codes.json"},
};

} // namespace datchuan::rules
