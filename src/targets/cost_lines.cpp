#include <array>
#include <utility>

#include "targets/page_lines.hpp"

namespace datchuan::targets {
namespace {

using Page = BreakdownPage;
using Cells = std::vector<PageCell>;

constexpr double dong_in_million = 1'000'000;

class CostWriter
{
public:
    CostWriter(PageLines& page, const Spending& spending) : page_(page), spending_(spending) {}

    void write()
    {
        if (spending_.whole.attendances == 0 || !(spending_.tells_place || spending_.tells_cost))
            return;
        page_.heading(page_.say("Nơi học và kinh phí", "Where courses were, and what they cost"));
        for (std::string& note : cost_notes())
            page_.sentence(PageLook::note, std::move(note));
        if (spending_.tells_place)
            cost_table(page_.say("Nơi học", "Place of study"), spending_.by_place);
        if (spending_.tells_cost && !spending_.by_source.empty()) {
            if (spending_.tells_place)
                page_.line(PageLook::plain);
            cost_table(page_.say("Nguồn kinh phí", "Source of funds"), spending_.by_source);
        }
        page_.line(PageLook::plain);
    }

private:
    [[nodiscard]] std::vector<std::string> cost_notes() const
    {
        std::string first = page_.say("Các khóa đã hoàn thành ", "Courses completed ");
        if (spending_.from.known())
            first += page_.say("từ ", "from ") + text::to_text(spending_.from) + page_.say(" đến ", " to ");
        else
            first += page_.say("đến ", "up to ");
        first +=
            text::to_text(spending_.to) + ", " +
            page_.say("của mọi người trong các danh sách khóa học. Một người học nhiều nơi, nhiều nguồn được tính một "
                      "lần ở dòng “Cộng”.",
                      "of everybody in the lists of courses. Who stands in several lines counts once in the total.");
        std::vector<std::string> notes{std::move(first)};
        if (spending_.tells_cost)
            notes.push_back(
                page_.say("Bình quân một người = kinh phí chia cho số người có ghi kinh phí, không chia cho tất cả.",
                          "The mean is the cost by the persons whose cost is given, not by all."));
        std::string left_out;
        if (spending_.undated > 0)
            left_out += page_.say("Chưa tính ", "Not counted: ") + page_.number(spending_.undated) +
                        page_.say(" lượt chưa rõ ngày hoàn thành. ", " records without a clear day of completion. ");
        if (spending_.unreadable > 0)
            left_out += page_.say("Chưa cộng kinh phí của ", "Not added: the cost of ") +
                        page_.number(spending_.unreadable) +
                        page_.say(" lượt vì không đọc được số tiền hoặc chưa rõ đơn vị tính. ",
                                  " records whose amount or unit can't be read. ");
        if (spending_.nameless > 0)
            left_out +=
                page_.number(spending_.nameless) + page_.say(" lượt chưa rõ của ai nên không tính vào số người. ",
                                                             " records of nobody known aren't counted as persons. ");
        if (!left_out.empty()) {
            left_out.pop_back();
            notes.push_back(std::move(left_out));
        }
        return notes;
    }

    [[nodiscard]] Cells cost_header(std::string name) const
    {
        Cells cells(static_cast<std::size_t>(Page::columns));
        cells[Page::name] = std::move(name);
        cells[Page::achieved] = page_.say("Lượt", "Records");
        cells[Page::total] = page_.say("Người", "Persons");
        if (!spending_.tells_cost)
            return cells;
        cells[Page::percent] = page_.say("Lượt có kinh phí", "Records with cost");
        cells[Page::threshold] = page_.say("Người có kinh phí", "Persons with cost");
        cells[Page::cost_column] = page_.say("Kinh phí (triệu đồng)", "Cost (million đồng)");
        cells[Page::mean_column] = page_.say("Bình quân một người (triệu đồng)", "Mean a person (million đồng)");
        return cells;
    }

    struct CostCount
    {
        Page::Column column;
        long SpendingGroup::*value;
        bool of_cost;
    };
    static constexpr std::array<CostCount, 4> cost_counts{{{Page::achieved, &SpendingGroup::attendances, false},
                                                           {Page::total, &SpendingGroup::persons, false},
                                                           {Page::percent, &SpendingGroup::paid_attendances, true},
                                                           {Page::threshold, &SpendingGroup::paid_persons, true}}};

    [[nodiscard]] static PageCell& at(Cells& cells, Page::Column column)
    {
        return cells[static_cast<std::size_t>(column)];
    }

    void cost_line(const SpendingGroup& group)
    {
        Cells cells(static_cast<std::size_t>(Page::columns));
        cells[Page::name] = group.name;
        for (const CostCount& count : cost_counts)
            if (!count.of_cost || spending_.tells_cost)
                at(cells, count.column) = static_cast<double>(group.*count.value);
        if (spending_.tells_cost) {
            cells[Page::cost_column] = group.cost / dong_in_million;
            cells[Page::mean_column] = page_.quotient(Page::cost_column, Page::threshold, page_.next_row());
        }
        page_.line(PageLook::plain, std::move(cells)).money = true;
    }

    void cost_table(std::string name, const std::vector<SpendingGroup>& groups)
    {
        page_.line(PageLook::header, cost_header(std::move(name))).money = true;
        const std::int32_t first = page_.next_row();
        for (const SpendingGroup& group : groups)
            cost_line(group);
        const std::int32_t last = page_.next_row() - 1;
        Cells cells(static_cast<std::size_t>(Page::columns));
        cells[Page::name] = page_.say("Cộng", "Total");
        for (const CostCount& count : cost_counts) {
            if (count.of_cost && !spending_.tells_cost)
                continue;
            long sum = 0;
            for (const SpendingGroup& group : groups)
                sum += group.*count.value;
            const long whole = spending_.whole.*count.value;
            at(cells, count.column) =
                sum == whole ? PageCell(page_.sum(count.column, first, last)) : PageCell(static_cast<double>(whole));
        }
        if (spending_.tells_cost) {
            cells[Page::cost_column] = page_.sum(Page::cost_column, first, last);
            cells[Page::mean_column] = page_.quotient(Page::cost_column, Page::threshold, page_.next_row());
        }
        page_.line(PageLook::total, std::move(cells)).money = true;
    }

    PageLines& page_;
    const Spending& spending_;
};

} // namespace

void write_costs(PageLines& page, const Spending& spending) { CostWriter(page, spending).write(); }

} // namespace datchuan::targets
