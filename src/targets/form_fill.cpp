#include "targets/form_fill.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

#include "rules/column_arithmetic.hpp"
#include "rules/form_formulas.hpp"
#include "sheet/workbook_copy.hpp"
#include "tables/summary.hpp"
#include "targets/form_counts.hpp"
#include "targets/form_sentences.hpp"
#include "targets/own_targets.hpp"
#include "text/number.hpp"

namespace datchuan::targets {

using rules::Filling;
using rules::Look;
using rules::Proposal;
using tables::Kind;

const Filling results_in_form{
    .name = "form-results",
    .vi = {.title = "Kết quả chỉ tiêu",
           .why = "Dòng này được nhận ra theo câu chữ của chỉ tiêu; kết quả như ở bảng Chỉ tiêu."},
    .en = {.title = "Results of targets",
           .why = "The line is known by the wording of a target; the result is the one of the table of targets."}};
const Filling counts_in_form{
    .name = "form-counts",
    .vi = {.title = "Số đếm từ danh sách",
           .why = "Chỉ đếm khi hiểu chắc dòng, cột, đơn vị tính và thời gian của biểu; ô đã có nội dung để nguyên."},
    .en = {.title = "Counts from the lists",
           .why = "Counted only where the form's line, column, unit and time are understood for sure; cells that hold "
                  "anything stay as they are."}};
const Filling totals_in_form{
    .name = "form-totals",
    .vi = {.title = "Công thức tổng", .why = "Công thức sống: sửa một số thì tổng tự đổi theo."},
    .en = {.title = "Formulas of totals", .why = "A live formula: it follows when a number is changed."}};
const Filling shares_in_form{
    .name = "form-shares",
    .vi = {.title = "Công thức tỷ lệ", .why = "Công thức sống, tính từ hai số đếm của biểu."},
    .en = {.title = "Formulas of percentages", .why = "A live formula of the form's own two counts."}};

namespace {

constexpr double hundred = 100;

std::int32_t last_row_of(const tables::Table& form)
{
    return std::max(form.data.last_row, form.lines.empty() ? 0 : form.lines.back().row);
}

class FormsFiller
{
public:
    FormsFiller(const rules::Book& book, const std::vector<bool>& ours, const std::vector<Row>& rows,
                const std::vector<Result>& results, Language language)
        : book_(book), rows_(rows), results_(results), language_(language), tables_(lists_of(book.tables)),
          first_form_(tables_.size()),
          tried_(sheet::copy_of(book.workbook)), with_forms_{tried_, tables_, book.registry, book.settings}
    {
        for (tables::Table& form : tables::recognise_forms(book.workbook, ours, book.tables))
            tables_.push_back(std::move(form));
    }

    FormFilling fill()
    {
        result_.any_form = tables_.size() > first_form_;
        for (std::size_t index = first_form_; index < tables_.size(); ++index)
            fill(static_cast<std::uint32_t>(index));
        const std::array<const Filling*, 4> order{&results_in_form, &counts_in_form, &totals_in_form, &shares_in_form};
        const auto place = [&](const Proposal& proposal) {
            return std::pair(std::find(order.begin(), order.end(), proposal.filling) - order.begin(), proposal.cell);
        };
        std::sort(result_.proposals.begin(), result_.proposals.end(),
                  [&](const Proposal& a, const Proposal& b) { return place(a) < place(b); });
        return std::move(result_);
    }

private:
    static std::vector<tables::Table> lists_of(const std::vector<tables::Table>& all)
    {
        std::vector<tables::Table> lists;
        std::copy_if(all.begin(), all.end(), std::back_inserter(lists),
                     [](const tables::Table& table) { return table.kind != Kind::summary; });
        return lists;
    }

    [[nodiscard]] std::string say(std::string vietnamese, std::string english) const
    {
        return language_ == Language::vietnamese ? std::move(vietnamese) : std::move(english);
    }
    [[nodiscard]] sheet::Grid& grid() { return tried_.sheets[static_cast<std::size_t>(form_->sheet)].grid; }

    void fill(std::uint32_t index)
    {
        form_ = &tables_[index];
        left_ = {};
        left_.sheet = book_.workbook.sheets[static_cast<std::size_t>(form_->sheet)].name;
        const std::size_t before = result_.proposals.size();
        std::string sources;
        rules::KnownShare share;
        const std::optional<OwnTargets> own = own_targets(*form_, tried_, rows_);
        if (own)
            share = fill_results(*own);
        else
            sources = fill_counts();
        fill_formulas(index, share);
        if (result_.proposals.size() > before)
            result_.forms.push_back(
                {form_->sheet,
                 {form_->header.first_column, form_->header.first_row, form_->header.last_column, last_row_of(*form_)},
                 std::move(sources)});
        for (std::string& sentence : sentences_of(left_, language_))
            result_.left.push_back(std::move(sentence));
    }

    void propose(const Filling& filling, const sheet::Address& cell, rules::NewValue value, std::string detail,
                 std::vector<sheet::Address> needs = {})
    {
        Proposal& proposal = result_.proposals.emplace_back();
        proposal.cell = cell;
        proposal.filling = &filling;
        proposal.detail = std::move(detail);
        proposal.needs = std::move(needs);
        proposal.answers.push_back(std::move(value));
        proposal.likely = 0;
        proposal.certain = true;
    }

    // ---- counts ----

    // Returns where they're from; empty where nothing was counted.
    std::string fill_counts()
    {
        const FormQuestions questions = questions_of(*form_, grid());
        left_.why_not = questions.why_not;
        left_.no_unit = questions.no_unit;
        if (questions.why_not != FormQuestions::WhyNot::nothing || !has_courses())
            return {};
        left_.not_understood = questions.not_understood;
        const std::vector<FormCount> counts = count_form(questions, book_);
        const std::vector<tables::ColumnFormula> declared = rules::declared_formulas(with_forms_, *form_);
        bool any = false;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            // What the number row computes gets its formula.
            const bool computed = std::any_of(declared.begin(), declared.end(), [&](const auto& formula) {
                return formula.result == questions.cells[i].cell.column;
            });
            if (!computed)
                any = fill_count(questions, questions.cells[i], counts[i]) || any;
        }
        return any ? source_names() + " (" + questions.period + ")" : std::string();
    }

    bool fill_count(const FormQuestions& questions, const CellQuestion& question, const FormCount& count)
    {
        if (count.open > 0) {
            left_.open.emplace_back(question.cell, count.open);
            return false;
        }
        if (count.counted == 0) { // nothing in the lists may be for want of lists
            ++result_.zeros;
            return false;
        }
        grid().set_number(question.cell.column, question.cell.row, static_cast<double>(count.counted));
        const std::string number = text::grouped(count.counted);
        const bool persons = question.measure == Measure::persons;
        propose(counts_in_form, question.cell, rules::new_number(static_cast<double>(count.counted), number),
                say("Đếm được " + number + (persons ? " người" : " lượt") + ": " + question.about + "; " +
                        questions.period + ", từ " + source_names() + ".",
                    number + (persons ? " persons" : " attendances") + ": " + question.about + "; " + questions.period +
                        ", from " + source_names() + "."));
        return true;
    }

    [[nodiscard]] bool has_courses() const
    {
        return book_.registry.has_roll() && std::any_of(book_.tables.begin(), book_.tables.end(), tells_courses);
    }
    static bool tells_courses(const tables::Table& table)
    {
        return table.kind == Kind::records || table.kind == Kind::matrix;
    }

    // "trang “Bồi dưỡng”, “Theo dõi”"
    [[nodiscard]] std::string source_names() const
    {
        std::vector<std::int32_t> sheets;
        for (const tables::Table& table : book_.tables)
            if (tells_courses(table) && std::find(sheets.begin(), sheets.end(), table.sheet) == sheets.end())
                sheets.push_back(table.sheet);
        std::string names = say("trang", "sheet");
        for (std::size_t i = 0; i < sheets.size(); ++i)
            names += (i > 0 ? ", “" : " “") + book_.workbook.sheets[static_cast<std::size_t>(sheets[i])].name + "”";
        return names;
    }

    // ---- results of targets ----

    rules::KnownShare fill_results(const OwnTargets& own)
    {
        for (const OwnTargets::Left& each : own.left)
            left_.targets.emplace_back(form_->lines[each.line].label, each.why);
        for (const OwnTargets::Match& match : own.matches)
            fill_result(own, match);
        const std::int32_t achieved = own.column(ResultColumn::achieved);
        const std::int32_t total = own.column(ResultColumn::total);
        return achieved >= 0 && total >= 0 ? rules::KnownShare{own.column(ResultColumn::percent), achieved, total}
                                           : rules::KnownShare{};
    }

    [[nodiscard]] bool waits(std::int32_t column, std::int32_t row)
    {
        return column >= 0 && grid().empty(column, row) && grid().merge_at(column, row) == nullptr;
    }

    // Whether one of the counts in the line was filled in by the clerk and isn't ours.
    bool differs(const OwnTargets& own, std::int32_t row, const Result& result)
    {
        for (const auto& [which, value] :
             {std::pair{ResultColumn::achieved, result.achieved}, std::pair{ResultColumn::total, result.population}}) {
            const std::int32_t column = own.column(which);
            if (column < 0 || grid().empty(column, row))
                continue;
            if (grid().kind(column, row) == sheet::CellKind::number &&
                grid().number(column, row) == static_cast<double>(value))
                continue;
            left_.differing.push_back({form_->sheet, row, column});
            return true;
        }
        return false;
    }

    void fill_result(const OwnTargets& own, const OwnTargets::Match& match)
    {
        const tables::Line& line = form_->lines[match.line];
        const Result& result = results_[match.target];
        const std::int32_t row = line.row;
        if (result.verdict == Verdict::not_computable || result.verdict == Verdict::no_population) {
            left_.not_computable.push_back("“" + line.label + "”: " + result.message);
            return;
        }
        if (result.unit != Unit::persons || differs(own, row, result))
            return;
        const std::string detail = result.id + ": " + result.message;
        const auto number = [&](ResultColumn which, long value) {
            const std::int32_t column = own.column(which);
            if (!waits(column, row))
                return;
            grid().set_number(column, row, static_cast<double>(value));
            propose(results_in_form, {form_->sheet, row, column},
                    rules::new_number(static_cast<double>(value), text::grouped(value)), detail);
        };
        number(ResultColumn::achieved, result.achieved);
        number(ResultColumn::total, result.population);
        number(ResultColumn::shortfall, result.shortfall);
        number(ResultColumn::women, result.female);
        fill_percent(own, row, result, detail);
        if (const std::int32_t column = own.column(ResultColumn::verdict);
            waits(column, row) && result.verdict != Verdict::reported)
            propose(results_in_form, {form_->sheet, row, column},
                    rules::new_text(std::string(word_of(result.verdict, language_))), detail);
    }

    // The number itself, where the two counts don't stand beside it.
    void fill_percent(const OwnTargets& own, std::int32_t row, const Result& result, const std::string& detail)
    {
        const std::int32_t column = own.column(ResultColumn::percent);
        const bool live = own.column(ResultColumn::achieved) >= 0 && own.column(ResultColumn::total) >= 0;
        if (!waits(column, row) || live)
            return;
        const bool plain =
            !grid().shown_as_percent(column, row) && form_->column_at(column)->header.find('%') != std::string::npos;
        const double percent = result.percent();
        rules::NewValue value = rules::new_number(plain ? percent : percent / hundred,
                                                  text::to_text(percent, result.decimals) + (plain ? "" : "%"));
        value.look = plain ? Look::decimal : Look::percent;
        grid().set_number(column, row, value.number);
        propose(results_in_form, {form_->sheet, row, column}, std::move(value), detail);
    }

    // ---- formulas ----

    void fill_formulas(std::uint32_t index, const rules::KnownShare& share)
    {
        rules::FormFormulas formulas = rules::form_formulas(rules::TableView(with_forms_, index), tried_, share);
        left_.gaps = std::move(formulas.gaps);
        for (rules::FormFormula& each : formulas.formulas) {
            const bool of_total = each.kind == rules::FormFormula::Kind::total;
            const std::string shown = shown_value(each);
            const std::string declared =
                each.reason.empty() ? std::string()
                                    : say("Dòng đánh số cột của biểu ghi cột này là " + each.reason + ".",
                                          "The form's number row says that this column is " + each.reason + ".");
            propose(of_total ? totals_in_form : shares_in_form, each.cell,
                    rules::new_formula(std::move(each.formula), each.value, shown, each.look), declared,
                    std::move(each.needs));
        }
    }

    static std::string shown_value(const rules::FormFormula& formula)
    {
        if (formula.look == Look::percent)
            return text::to_text(formula.value * hundred, 1) + "%";
        return formula.look == Look::decimal ? text::to_text(formula.value, 1) : rules::figure_text(formula.value);
    }

    const rules::Book& book_;
    const std::vector<Row>& rows_;
    const std::vector<Result>& results_;
    Language language_;
    std::vector<tables::Table> tables_; // the lists, and behind them the forms
    std::size_t first_form_;
    sheet::Workbook tried_; // in which every cell is filled that is proposed
    rules::Book with_forms_;
    const tables::Table* form_ = nullptr; // at hand
    LeftInForm left_;
    FormFilling result_;
};

} // namespace

FormFilling fill_forms(const rules::Book& book, const std::vector<bool>& ours, const std::vector<Row>& rows,
                       const std::vector<Result>& results, Language language)
{
    return FormsFiller(book, ours, rows, results, language).fill();
}

} // namespace datchuan::targets
