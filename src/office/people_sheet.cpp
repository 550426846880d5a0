#include "office/people_sheet.hpp"

#include <algorithm>
#include <array>
#include <string>

#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/XCell.hpp>

#include "office/cell_block.hpp"
#include "office/list_sheet.hpp"
#include "office/page_setup.hpp"
#include "office/say.hpp"
#include "office/sheet_text.hpp"
#include "office/table_look.hpp"
#include "office/text.hpp"
#include "targets/nomination.hpp"
#include "text/date.hpp"

namespace uno = com::sun::star::uno;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {

using rules::Language;
using targets::Bucket;
using targets::ListColumn;
using targets::NamedPerson;

namespace {

// 1/100 mm
sal_Int32 width_of(ListColumn column)
{
    // In the order of ListColumn.
    constexpr std::array<sal_Int32, 12> widths{1'800, 2'600, 5'200, 4'600, 2'400, 4'200,
                                               2'300, 2'800, 2'000, 2'100, 7'600, 1'600};
    return widths[static_cast<std::size_t>(column)];
}

constexpr sal_Int32 input_fill = 0xFFF9DB; // pale yellow: cells for the clerk to fill

class PeopleSheet
{
public:
    PeopleSheet(const DocumentRef& document, const Checked& checked, const std::vector<PeopleBehind>& behind,
                Language language)
        : document_(document), checked_(checked), behind_(behind), language_(language)
    {
        if (const auto earlier = find_own_sheet(document, OwnSheet::people))
            nominated_ = targets::Nominated(checked.workbook(), *earlier);
        std::vector<const NamedPerson*> people;
        for (const PeopleBehind& each : behind)
            for (const NamedPerson& person : each.people)
                people.push_back(&person);
        columns_ = targets::columns_for(people);
    }

    sal_Int32 write()
    {
        heading();
        list();
        const EmptySheet target = empty_own_sheet(document_, OwnSheet::people, language_);
        sheet_ = target.sheet;
        std::vector<sal_Int32> widths;
        for (const ListColumn column : columns_)
            widths.push_back(width_of(column));
        set_widths(sheet_, widths); // before the rows' heights, which depend on them
        if (target.added)
            use_page_style(document_, sheet_);
        const CellsRef all = cells(0, 0, last_column(), last_row());
        hold_row_heights(all);
        write_lines(sheet_, {lines_.begin(), lines_.end()});
        write_links(sheet_, at(ListColumn::cell), header_row_ + 1, checked_.workbook(), links_);
        what_ifs();
        lay_out();
        fit_row_heights(all);
        return finish();
    }

private:
    using Line = std::vector<std::string>;

    [[nodiscard]] std::string say(std::string vietnamese, std::string english) const
    {
        return office::say(language_, std::move(vietnamese), std::move(english));
    }

    [[nodiscard]] sal_Int32 last_column() const { return static_cast<sal_Int32>(columns_.size()) - 1; }
    [[nodiscard]] sal_Int32 last_row() const { return static_cast<sal_Int32>(lines_.size()) - 1; }
    // Precondition: the list has it.
    [[nodiscard]] sal_Int32 at(ListColumn column) const
    {
        return static_cast<sal_Int32>(std::find(columns_.begin(), columns_.end(), column) - columns_.begin());
    }
    [[nodiscard]] CellsRef cells(sal_Int32 left, sal_Int32 top, sal_Int32 right, sal_Int32 bottom) const
    {
        return sheet_->getCellRangeByPosition(left, top, right, bottom);
    }

    sal_Int32 line(std::string text)
    {
        lines_.push_back({std::move(text)});
        lines_.back().resize(columns_.size());
        return last_row();
    }

    void heading()
    {
        line(say("DANH SÁCH CHƯA ĐẠT CHỈ TIÊU", "PERSONS WHO HAVEN'T REACHED A TARGET YET"));
        line(say("Trang này nêu tên từng người; vui lòng xóa trước khi gửi tệp đi nơi khác nếu không cần.",
                 "This sheet names persons; please delete it before you send the file elsewhere if it isn't needed."));
        for (const PeopleBehind& each : behind_) {
            const std::string day = text::to_text(each.result.day);
            line(each.result.id + ": " + each.result.message +
                 (day.empty() ? "" : say(" Chốt ngày ", " As of ") + day + ". ") +
                 targets::card_sentence(each.result.card, language_));
            if (!each.outlook.empty())
                line("      " + each.outlook); // one line would make the page wider than the list
        }
        line({});
        size_row_ = line(std::string(targets::class_size_label(language_)));
        line(say("Gõ x ở cột “Cử đi” của danh sách dưới đây; các dòng này tự tính lại.",
                 "Type x in the column “Nominate” of the list below; these lines follow at once."));
        what_if_row_ = last_row() + 1;
        for (const PeopleBehind& each : behind_)
            if (has_what_if(each))
                line(each.result.id);
        line({});
    }

    // Ticks are counted by the target's id.
    [[nodiscard]] bool has_what_if(const PeopleBehind& each) const
    {
        const auto of_that_id = std::count_if(behind_.begin(), behind_.end(), [&](const PeopleBehind& other) {
            return other.result.id == each.result.id;
        });
        return each.target && !each.result.id.empty() && of_that_id == 1 &&
               targets::what_if_formula(*each.target, each.result, "B1", "C1", language_).has_value();
    }

    [[nodiscard]] std::string text_of(ListColumn column, const PeopleBehind& of, const NamedPerson& person,
                                      bool ticked) const
    {
        switch (column) {
        case ListColumn::target:
            return of.result.id;
        case ListColumn::bucket:
            return std::string(targets::word_of(person.bucket, language_));
        case ListColumn::agency:
            return person.agency;
        case ListColumn::name:
            return person.name;
        case ListColumn::birth:
            return person.birth;
        case ListColumn::post:
            return person.post;
        case ListColumn::level:
            return person.level;
        case ListColumn::rank:
            return person.rank;
        case ListColumn::planned:
            return person.planned ? std::string(targets::tick_mark) : std::string{};
        case ListColumn::tick:
            return ticked ? std::string(targets::tick_mark) : std::string{};
        case ListColumn::why:
            return person.why;
        case ListColumn::cell:
            break;
        }
        return sheet::cell_name(person.decided_by.column, person.decided_by.row);
    }

    void list()
    {
        header_row_ = line({});
        for (std::size_t i = 0; i < columns_.size(); ++i)
            lines_.back()[i] = targets::header_of(columns_[i], language_);
        for (const PeopleBehind& each : behind_) {
            const std::vector<bool> ticked = nominated_.ticked(each.result.id, each.people);
            for (std::size_t i = 0; i < each.people.size(); ++i) {
                const NamedPerson& person = each.people[i];
                Line& row = lines_.emplace_back();
                row.reserve(columns_.size());
                for (const ListColumn column : columns_)
                    row.push_back(text_of(column, each, person, ticked[i]));
                links_.push_back(person.decided_by);
                to_send_.push_back(person.bucket == Bucket::missing);
            }
        }
    }

    // "$B$12:$B$40", of the list without its header; of an empty list the blank row below it.
    [[nodiscard]] std::string range(ListColumn column) const
    {
        const std::string letters = "$" + sheet::column_letters(at(column)) + "$";
        return letters + std::to_string(header_row_ + 2) + ":" + letters +
               std::to_string(std::max(last_row(), header_row_ + 1) + 1);
    }

    void what_ifs()
    {
        const std::string size_cell =
            "$" + sheet::column_letters(targets::class_size_column) + "$" + std::to_string(size_row_ + 1);
        sheet_->getCellByPosition(targets::class_size_column, size_row_)->setValue(nominated_.class_size());
        const targets::ListCells where{range(ListColumn::target), range(ListColumn::bucket), range(ListColumn::tick)};
        std::vector<CellFormula> formulas;
        sal_Int32 row = what_if_row_;
        for (const PeopleBehind& each : behind_) {
            if (!has_what_if(each))
                continue;
            const std::string ticked = "$B$" + std::to_string(row + 1);
            formulas.push_back({1, row, targets::ticked_formula(each.result, where, language_)});
            formulas.push_back(
                {2, row, *targets::what_if_formula(*each.target, each.result, ticked, size_cell, language_)});
            ++row;
        }
        write_formulas(sheet_, std::move(formulas));
    }

    void lay_out()
    {
        look_like_title(cells(0, 0, 0, 0));
        look_like_header(cells(0, header_row_, last_column(), header_row_));
        const CellsRef body = cells(0, header_row_, last_column(), last_row());
        set_property(body, "VertJustify", css::table::CellVertJustify2::TOP);
        set_property(body, "IsTextWrapped", true);
        draw_frame(body);
        lay_out_inputs();
        if (last_row() == header_row_)
            return;
        look_like_links(cells(at(ListColumn::cell), header_row_ + 1, at(ListColumn::cell), last_row()));
        const sal_Int32 tick = at(ListColumn::tick);
        set_property(cells(tick, header_row_ + 1, tick, last_row()), "HoriJustify", css::table::CellHoriJustify_CENTER);
        offer_ticks(tick);
    }

    void lay_out_inputs()
    {
        const CellsRef size = cells(targets::class_size_column, size_row_, targets::class_size_column, size_row_);
        set_fill(size, input_fill);
        set_property(size, "HoriJustify", css::table::CellHoriJustify_LEFT);
        draw_frame(size);
        const auto validation = property<Reference<css::beans::XPropertySet>>(size, "Validation");
        set_property(validation, "Type", css::sheet::ValidationType_WHOLE);
        set_property(validation, "ShowErrorMessage", true);
        const Reference<css::sheet::XSheetCondition> condition(validation, UNO_QUERY_THROW);
        condition->setOperator(css::sheet::ConditionOperator_GREATER_EQUAL);
        condition->setFormula1("1");
        set_property(size, "Validation", validation);
        const sal_Int32 what_ifs = header_row_ - 1 - what_if_row_;
        if (what_ifs == 0)
            return;
        set_bold(cells(0, what_if_row_, 1, what_if_row_ + what_ifs - 1));
        set_property(cells(1, what_if_row_, 1, what_if_row_ + what_ifs - 1), "HoriJustify",
                     css::table::CellHoriJustify_CENTER);
    }

    // Only where sending the person would change the number: runs of those who haven't reached it.
    void offer_ticks(sal_Int32 column)
    {
        std::size_t first = 0;
        while (first < to_send_.size()) {
            std::size_t end = first + 1;
            while (end < to_send_.size() && to_send_[end] == to_send_[first])
                ++end;
            if (to_send_[first])
                offer_ticks(cells(column, header_row_ + 1 + static_cast<sal_Int32>(first), column,
                                  header_row_ + static_cast<sal_Int32>(end)));
            first = end;
        }
    }

    static void offer_ticks(const CellsRef& range)
    {
        set_fill(range, input_fill);
        const auto validation = property<Reference<css::beans::XPropertySet>>(range, "Validation");
        set_property(validation, "Type", css::sheet::ValidationType_LIST);
        set_property(validation, "ShowList", sal_Int16(1));
        set_property(validation, "ShowErrorMessage", true);
        set_property(validation, "IgnoreBlankCells", true);
        Reference<css::sheet::XSheetCondition>(validation, UNO_QUERY_THROW)
            ->setFormula1(quoted_text(to_office(targets::tick_mark)));
        set_property(range, "Validation", validation);
    }

    sal_Int32 finish()
    {
        css::table::CellRangeAddress table = extent_of(sheet_);
        const sal_Int32 sheet = table.Sheet;
        table.StartRow = header_row_;
        table.EndColumn = last_column();
        table.EndRow = last_row();
        add_filter(document_, OwnSheet::people, table);
        repeat_row(sheet_, header_row_);
        // While ticking one sees what it leads to; many targets would leave no room to scroll.
        constexpr sal_Int32 most_rows = 20;
        freeze(document_, sheet_, 0, header_row_ < most_rows ? header_row_ + 1 : 0);
        return sheet;
    }

    const DocumentRef& document_;
    const Checked& checked_;
    const std::vector<PeopleBehind>& behind_;
    Language language_;
    targets::Nominated nominated_; // in an earlier list
    std::vector<ListColumn> columns_;
    std::vector<Line> lines_;
    std::vector<sheet::Address> links_;
    std::vector<bool> to_send_; // by line of the list
    SheetRef sheet_;
    sal_Int32 size_row_ = 0;
    sal_Int32 what_if_row_ = 0;
    sal_Int32 header_row_ = 0;
};

} // namespace

sal_Int32 write_people_sheet(const DocumentRef& document, const Checked& checked,
                             const std::vector<PeopleBehind>& behind, Language language)
{
    return PeopleSheet(document, checked, behind, language).write();
}

} // namespace datchuan::office
