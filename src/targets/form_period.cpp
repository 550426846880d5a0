#include "targets/form_period.hpp"

#include <array>
#include <string>
#include <utility>

#include "staff/list_years.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::targets {
namespace {

struct Months
{
    std::uint8_t first = 1;
    std::uint8_t last = 12;
};

// The longest first: "quý iii" isn't "quý i".
constexpr std::array<std::pair<std::string_view, Months>, 14> parts_of_years{{
    {"quý iii", {7, 9}},
    {"quý iv", {10, 12}},
    {"quý ii", {4, 6}},
    {"quý i", {1, 3}},
    {"quý 1", {1, 3}},
    {"quý 2", {4, 6}},
    {"quý 3", {7, 9}},
    {"quý 4", {10, 12}},
    {"6 tháng đầu năm", {1, 6}},
    {"06 tháng đầu năm", {1, 6}},
    {"6 tháng cuối năm", {7, 12}},
    {"06 tháng cuối năm", {7, 12}},
    {"9 tháng đầu năm", {1, 9}},
    {"09 tháng đầu năm", {1, 9}},
}};

bool speaks_of_months(std::string_view folded)
{
    return folded.find("quý ") != folded.npos || folded.find("tháng ") != folded.npos ||
           folded.find("học kỳ") != folded.npos || folded.find("tuần ") != folded.npos;
}

} // namespace

std::optional<text::Period> period_of_form(std::string_view title)
{
    const text::Period years = staff::years_of_list(title);
    if (!years.start.known() || !years.end.known())
        return std::nullopt;
    const std::string folded = text::fold(title);
    const std::string_view own = std::string_view(folded).substr(0, folded.find("kèm theo"));
    Months months;
    if (speaks_of_months(own)) {
        bool known = false;
        for (const auto& [words, span] : parts_of_years)
            if (!known && own.find(words) != own.npos) {
                months = span;
                known = true;
            }
        if (!known || years.start.year != years.end.year)
            return std::nullopt;
    }
    text::Period period{{years.start.year, months.first, 1}, {years.end.year, months.last}};
    period.end = period.end.latest();
    return period;
}

} // namespace datchuan::targets
