#include "targets/breakdown_page.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "targets/page_lines.hpp"

namespace datchuan::targets {
namespace {

using Page = BreakdownPage;
using Cells = std::vector<PageCell>;

// The columns of a result that are counts, and what they count.
struct Count
{
    Page::Column column;
    long Result::*value;
};
constexpr std::array<Count, 5> counts{{{Page::achieved, &Result::achieved},
                                       {Page::total, &Result::population},
                                       {Page::undecided, &Result::undecided},
                                       {Page::female, &Result::female},
                                       {Page::attendances, &Result::attendances}}};

bool is_counted(const Result& result)
{
    return result.verdict != Verdict::not_computable && result.verdict != Verdict::no_population;
}

// Its threshold is a share of its population.
bool asks_for_a_share(const BrokenDown& target)
{
    return target.target && !target.target->by_number() && target.whole.unit == Unit::persons;
}

bool is_judged(const BrokenDown& target)
{
    return asks_for_a_share(target) && target.whole.threshold && target.target->comparison != Comparison::none &&
           is_counted(target.whole);
}

// As many as the clerk gave, two at most.
int decimals_of_threshold(double threshold)
{
    for (int decimals = 0; decimals < 2; ++decimals, threshold *= 10)
        if (std::abs(threshold - std::round(threshold)) < 1e-6)
            return decimals;
    return 2;
}

class Writer
{
public:
    Writer(std::vector<BrokenDown> targets, const Spending& spending, Language language)
        : targets_(std::move(targets)), spending_(spending), language_(language)
    {
        for (BrokenDown& each : targets_)
            sort_lowest_first(each.groups[agency_group]);
    }

    BreakdownPage write()
    {
        top();
        summary();
        reserve_charts();
        write_costs(lines_, spending_);
        list();
        return std::move(page_);
    }

private:
    static constexpr std::size_t level_group = 1;
    static constexpr std::size_t year_group = 2;
    static constexpr std::size_t agency_group = 3;

    void top()
    {
        lines_.sentence(PageLook::title, lines_.say("PHÂN TÍCH KẾT QUẢ THỰC HIỆN CHỈ TIÊU", "TARGETS BROKEN DOWN"));
        std::string day;
        for (const BrokenDown& each : targets_)
            if (day.empty() && each.whole.day.known())
                day = text::to_text(each.whole.day);
        lines_.sentence(
            PageLook::note,
            (day.empty() ? std::string{} : lines_.say("Chốt ngày ", "As of ") + day + ". ") +
                lines_.say(
                    "Số liệu và biểu đồ được làm mới mỗi khi chọn Tính chỉ tiêu hoặc Phân tích chỉ tiêu.",
                    "Figures and charts are made anew whenever you choose Compute targets or Break down targets."));
        lines_.line(PageLook::plain);
    }

    [[nodiscard]] Cells header(std::string_view by, std::string_view name) const
    {
        const auto texts =
            language_ == Language::vietnamese
                ? std::array<std::string_view, Page::columns>{"Chỉ tiêu",    by,          name,
                                                              "Đạt",         "Tổng",      "Tỷ lệ",
                                                              "Ngưỡng",      "Còn thiếu", "Chưa đủ dữ liệu",
                                                              "Trong đó nữ", "Lượt",      "Kết quả"}
                : std::array<std::string_view, Page::columns>{"Target",          by,      name,          "Reached",
                                                              "Total",           "Share", "Threshold",   "Missing",
                                                              "Not enough data", "Women", "Attendances", "Verdict"};
        Cells cells;
        for (const std::string_view text : texts)
            cells.emplace_back(std::string(text));
        return cells;
    }

    [[nodiscard]] PageCell number_or_dash(long value, bool known) const
    {
        return known ? PageCell(static_cast<double>(value)) : PageCell(std::string("-"));
    }

    [[nodiscard]] static PageCell& at(Cells& cells, Page::Column column)
    {
        return cells[static_cast<std::size_t>(column)];
    }

    // The counts and the verdict of a result, in the row that is written next.
    void fill(Cells& cells, const Result& result, const BrokenDown& target)
    {
        const bool counted = is_counted(result);
        for (const Count& count : counts)
            at(cells, count.column) = number_or_dash(result.*count.value, counted && result.*count.value >= 0);
        if (result.verdict == Verdict::no_population)
            cells[Page::total] = 0.0;
        if (asks_for_a_share(target) && counted)
            cells[Page::percent] = PageLines::quotient(Page::achieved, Page::total, lines_.next_row());
        if (result.threshold)
            cells[Page::threshold] = threshold(*result.threshold, target);
        cells[Page::shortfall] = number_or_dash(result.shortfall, counted);
        cells[Page::verdict] = std::string(word_of(result.verdict, language_));
    }

    [[nodiscard]] PageCell threshold(double value, const BrokenDown& target) const
    {
        if (asks_for_a_share(target))
            return value / 100;
        return std::to_string(std::lround(value)) + " " + unit_of(target);
    }

    [[nodiscard]] std::string unit_of(const BrokenDown& target) const
    {
        switch (target.whole.unit) {
        case Unit::attendances:
            return lines_.say("lượt", "attendances");
        case Unit::classes:
            return lines_.say("lớp", "classes");
        case Unit::persons:
            break;
        }
        return lines_.say("người", "persons");
    }

    void format(PageLine& to, const Result& result) const
    {
        to.decimals = std::min(result.decimals, 2);
        to.threshold_decimals = result.threshold ? decimals_of_threshold(*result.threshold) : 0;
    }

    void summary()
    {
        lines_.heading(lines_.say("Theo chỉ tiêu", "By target"));
        summary_header_ = lines_.next_row();
        lines_.line(PageLook::header,
                    header(lines_.say("Tính theo", "Counted"), lines_.say("Nội dung chỉ tiêu", "Target in words")));
        for (const BrokenDown& each : targets_) {
            Cells cells(static_cast<std::size_t>(Page::columns));
            cells[Page::id] = each.whole.id;
            cells[Page::by] = unit_of(each);
            cells[Page::name] = each.whole.label;
            fill(cells, each.whole, each);
            format(lines_.line(PageLook::plain, std::move(cells)), each.whole);
        }
        summary_last_ = lines_.next_row() - 1;
        for (const BrokenDown& each : targets_)
            if (each.whole.verdict == Verdict::not_computable && !each.whole.message.empty())
                lines_.sentence(PageLook::note, each.whole.id + ": " + each.whole.message);
        lines_.line(PageLook::plain);
    }

    // Where the charts will stand; what they show is known when the list is written.
    void reserve_charts()
    {
        const bool any = std::any_of(targets_.begin(), targets_.end(), [](const BrokenDown& each) {
            return asks_for_a_share(each) && is_counted(each.whole);
        });
        if (!any)
            return;
        PageChart chart;
        chart.name = "DatChuan_ChiTieu";
        chart.title = lines_.say("Tỷ lệ đạt so với ngưỡng, theo chỉ tiêu", "Share reached and threshold, by target");
        chart.header_row = summary_header_;
        chart.first_row = summary_header_ + 1;
        chart.last_row = summary_last_;
        chart.names_column = Page::id;
        chart.line = lines_.next_row();
        for (const BrokenDown& each : targets_)
            chart.over_whole = chart.over_whole || each.whole.percent() > 100;
        page_.charts.push_back(std::move(chart));
        lines_.line(PageLook::charts);
        int slot = 1;
        for (const BrokenDown& each : targets_) {
            if (!has_agency_chart(each))
                continue;
            if (slot == 1)
                lines_.line(PageLook::charts);
            PageChart of_agencies;
            of_agencies.line = lines_.next_row() - 1;
            of_agencies.slot = slot;
            page_.charts.push_back(std::move(of_agencies));
            slot = slot == 1 ? 2 : 1;
        }
        lines_.line(PageLook::plain);
    }

    [[nodiscard]] static bool has_agency_chart(const BrokenDown& target)
    {
        return is_judged(target) && target.groups[agency_group].size() > 1;
    }

    void complete_agency_chart(const BrokenDown& target, std::int32_t first_row)
    {
        const std::vector<Result>& agencies = target.groups[agency_group];
        const std::size_t shown = std::min(agencies.size(), agencies_in_chart);
        PageChart& chart = page_.charts[++agency_charts_];
        chart.name = "DatChuan_DonVi_" + std::to_string(agency_charts_);
        chart.title = target.whole.id + ": " + lines_.say("tỷ lệ đạt theo đơn vị", "share reached, by agency");
        if (shown < agencies.size())
            chart.title += " (" + std::to_string(shown) + lines_.say(" đơn vị thấp nhất trong ", " lowest of ") +
                           std::to_string(agencies.size()) + ")";
        chart.lying = true;
        chart.header_row = page_.list_header;
        chart.first_row = first_row;
        chart.last_row = first_row + static_cast<std::int32_t>(shown) - 1;
        chart.names_column = Page::name;
        for (std::size_t i = 0; i < shown; ++i)
            chart.over_whole = chart.over_whole || agencies[i].percent() > 100;
    }

    // ---- the groups

    [[nodiscard]] std::string word_of_group(std::size_t group) const
    {
        switch (page_groups[group]) {
        case GroupBy::sex:
            return lines_.say("Giới tính", "Sex");
        case GroupBy::level:
            return lines_.say("Cấp", "Level");
        case GroupBy::year:
            return lines_.say("Năm", "Year");
        case GroupBy::agency:
            break;
        }
        return lines_.say("Đơn vị", "Agency");
    }

    // What says no more than the whole is left out.
    [[nodiscard]] static bool is_listed(const BrokenDown& target, std::size_t group)
    {
        return target.groups[group].size() > 1;
    }

    [[nodiscard]] bool any_listed(std::size_t group) const
    {
        return std::any_of(targets_.begin(), targets_.end(),
                           [group](const BrokenDown& each) { return is_listed(each, group); });
    }

    void list()
    {
        bool any = false;
        for (std::size_t group = 0; group < page_groups.size(); ++group)
            any = any || any_listed(group);
        if (!any)
            return;
        lines_.heading(lines_.say("Theo giới tính, cấp, năm, đơn vị", "By sex, level, year and agency"));
        for (std::string& note : list_notes())
            lines_.sentence(PageLook::note, std::move(note));
        page_.list_header = lines_.next_row();
        lines_.line(PageLook::header, header(lines_.say("Phân theo", "By"), lines_.say("Nhóm", "Group")));
        for (std::size_t group = 0; group < page_groups.size(); ++group)
            for (const BrokenDown& each : targets_)
                if (is_listed(each, group))
                    list_groups(each, group);
        page_.list_last = lines_.next_row() - 1;
    }

    [[nodiscard]] std::vector<std::string> list_notes() const
    {
        std::vector<std::string> notes{lines_.say(
            "Dòng “Cộng” là công thức cộng các nhóm. Riêng “Còn thiếu” của dòng này tính trên tổng số, không cộng "
            "từ các nhóm. Đơn vị xếp từ tỷ lệ thấp đến cao.",
            "“Total” adds the groups up; what is missing in all is computed of the whole, not added up. Agencies "
            "are ordered from the lowest share on.")};
        if (any_listed(year_group))
            notes.push_back(
                lines_.say("Theo năm: một người có thể đạt ở nhiều năm, nên dòng “Cả kỳ” đếm theo người, không "
                           "cộng các năm.",
                           "By year: a person may have reached it in several years, so the line of the whole "
                           "period counts persons and doesn't add the years up."));
        const bool repeated = std::any_of(targets_.begin(), targets_.end(), [](const BrokenDown& each) {
            return each.whole.card[static_cast<std::size_t>(Place::repeated)] > 0;
        });
        if (repeated)
            notes.push_back(lines_.say("Người có tên ở nhiều dòng, nhiều đơn vị được tính một lần, ở một đơn vị.",
                                       "Who stands in several rows or agencies counts once, in one agency."));
        if (has_deputies())
            notes.push_back(
                lines_.say("Theo cấp: đại biểu HĐND hai cấp được tính ở từng cấp, một lần ở dòng “Cộng”.",
                           "By level: a deputy of two councils counts in each level's line, and once in the "
                           "total."));
        if (has_plan())
            notes.push_back(
                lines_.say("Chỉ tiêu so với kế hoạch: tổng là số kế hoạch, không phải tổng các nhóm.",
                           "Of a share of a plan the total is the planned number, not the sum of the groups."));
        return notes;
    }

    [[nodiscard]] bool has_deputies() const
    {
        return std::any_of(targets_.begin(), targets_.end(), [](const BrokenDown& each) {
            return each.target && each.target->counts_deputies() && is_listed(each, level_group);
        });
    }

    [[nodiscard]] bool has_plan() const
    {
        return std::any_of(targets_.begin(), targets_.end(), [](const BrokenDown& each) {
            return each.target && each.target->method == Method::share_of_plan;
        });
    }

    // Else a single year of the period has neither threshold nor verdict.
    [[nodiscard]] static bool is_asked_each_year(const BrokenDown& target)
    {
        return target.target && target.target->method == Method::yearly;
    }

    void list_groups(const BrokenDown& target, std::size_t group)
    {
        const std::int32_t first = lines_.next_row();
        if (group == agency_group && has_agency_chart(target))
            complete_agency_chart(target, first);
        for (const Result& each : target.groups[group]) {
            Cells cells(static_cast<std::size_t>(Page::columns));
            cells[Page::id] = each.id;
            cells[Page::by] = word_of_group(group);
            cells[Page::name] = group == year_group ? PageCell(std::stod(each.group)) : PageCell(each.group);
            fill(cells, each, target);
            if (group == year_group && !is_asked_each_year(target))
                for (const Page::Column column : {Page::threshold, Page::shortfall, Page::verdict})
                    at(cells, column) = PageCell{};
            format(lines_.line(PageLook::plain, std::move(cells)), each);
        }
        list_total(target, group, first);
    }

    void list_total(const BrokenDown& target, std::size_t group, std::int32_t first)
    {
        const bool years = group == year_group;
        const std::int32_t last = lines_.next_row() - 1;
        Cells cells(static_cast<std::size_t>(Page::columns));
        cells[Page::id] = target.whole.id;
        cells[Page::by] = word_of_group(group);
        cells[Page::name] = years ? lines_.say("Cả kỳ", "Whole period") : lines_.say("Cộng", "Total");
        fill(cells, target.whole, target);
        for (const Count& count : counts) {
            long sum = 0;
            for (const Result& each : target.groups[group])
                sum += each.*count.value;
            // Where groups legitimately don't add up to the whole, it comes from the counts.
            if (!years && target.whole.*count.value >= 0 && sum == target.whole.*count.value)
                at(cells, count.column) = PageLines::sum(count.column, first, last);
        }
        format(lines_.line(PageLook::total, std::move(cells)), target.whole);
    }

    std::vector<BrokenDown> targets_;
    const Spending& spending_;
    Language language_;
    BreakdownPage page_;
    PageLines lines_{page_, language_};
    std::int32_t summary_header_ = 0;
    std::int32_t summary_last_ = 0;
    std::size_t agency_charts_ = 0;
};

} // namespace

BreakdownPage breakdown_page(std::vector<BrokenDown> targets, const Spending& spending, Language language)
{
    return Writer(std::move(targets), spending, language).write();
}

} // namespace datchuan::targets
