// Lines of the sheet "Phân tích chỉ tiêu" while they're written, one after the other.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "sheet/address.hpp"
#include "targets/breakdown_page.hpp"
#include "text/number.hpp"

namespace datchuan::targets {

class PageLines
{
public:
    PageLines(BreakdownPage& page, Language language) : page_(page), language_(language) {}

    [[nodiscard]] std::string say(std::string_view vietnamese, std::string_view english) const
    {
        return std::string(language_ == Language::vietnamese ? vietnamese : english);
    }

    [[nodiscard]] std::string number(long value) const
    {
        std::string text = text::grouped(value);
        if (language_ == Language::english)
            std::replace(text.begin(), text.end(), '.', ',');
        return text;
    }

    [[nodiscard]] std::int32_t next_row() const { return static_cast<std::int32_t>(page_.lines.size()); }

    // Valid until the next one is added.
    PageLine& line(PageLook look, std::vector<PageCell> cells = {})
    {
        cells.resize(static_cast<std::size_t>(BreakdownPage::columns));
        PageLine& added = page_.lines.emplace_back();
        added.look = look;
        added.cells = std::move(cells);
        return added;
    }

    void sentence(PageLook look, std::string text) { line(look, {std::move(text)}); }

    void heading(const std::string& text) { sentence(PageLook::heading, std::to_string(++sections_) + ". " + text); }

    // Of the column in these rows.
    [[nodiscard]] static Formula sum(std::int32_t column, std::int32_t first, std::int32_t last)
    {
        return {"=SUM(" + sheet::cell_name(column, first) + ":" + sheet::cell_name(column, last) + ")"};
    }

    // Neighbours below each other are written in two ways by turns. The office joins equal ones to groups, and crashes
    // (7.4) where it takes back that another list came to stand over such a group.
    [[nodiscard]] static Formula quotient(std::int32_t part, std::int32_t whole, std::int32_t row)
    {
        const std::string below = sheet::cell_name(whole, row);
        const std::string test = row % 2 == 0 ? below + "=0" : "0=" + below;
        return {"=IF(" + test + ";\"\";" + sheet::cell_name(part, row) + "/" + below + ")"};
    }

private:
    BreakdownPage& page_;
    Language language_;
    int sections_ = 0;
};

// Courses at home and abroad and their costs; nothing where the lists tell neither.
void write_costs(PageLines& page, const Spending& spending);

} // namespace datchuan::targets
