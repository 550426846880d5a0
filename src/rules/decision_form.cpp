// R44: a decision number that isn't written as such numbers are, or one number with two dates.

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "rules/all_rules.hpp"
#include "rules/naming.hpp"
#include "rules/spanning_cell.hpp"
#include "text/data_file.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

enum class Shape : std::uint8_t
{
    note,      // words in place of a number: another rule's business
    bare,      // digits alone
    bodiless,  // "171/QĐ"
    whole,     // "171/QĐ-SNV"
    malformed, // anything else that begins like a number or names a decision
};

struct Number
{
    Shape shape = Shape::note;
    std::string written{};                      // without spaces, dates and remarks
    sheet::TextId key = sheet::TextPool::empty; // the same among the numbers of the table
    bool of_one_name = false;                   // its body's name is shared by many offices
};

bool is_digit(char c) { return '0' <= c && c <= '9'; }
bool is_letter(char c) { return ('a' <= c && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

// How document numbers are written (extension/data/document_numbers.json).
class DocumentNumbers
{
public:
    explicit DocumentNumbers(const text::Data& data)
        : kinds_(words_in(data.at("kinds"))), leading_(words_in(data.at("leading_words"))),
          decisions_(words_in(data.at("decision_words"))),
          shared_bodies_(words_in(data.at("bodies_of_one_name").at("names")))
    {
        data.only({"kinds", "leading_words", "decision_words", "bodies_of_one_name"});
        data.at("bodies_of_one_name").only({"names"});
        std::stable_sort(leading_.begin(), leading_.end(),
                         [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
    }

    [[nodiscard]] Number read(std::string_view text) const
    {
        const std::string folded = text::fold(text);
        std::string_view rest = folded;
        const bool names_decision = strip_leading(rest);
        if (rest.empty() || !is_digit(rest.front())) {
            const bool unfilled = rest.empty() || rest.starts_with("…") ||
                                  std::string_view("./-_").find(rest.front()) != std::string_view::npos;
            const bool of_a_number = names_decision || rest.find('/') != std::string_view::npos;
            const bool doubtful = folded.find('?') != std::string::npos;
            return {.shape = (of_a_number && unfilled) || doubtful ? Shape::malformed : Shape::note};
        }
        return read_number(rest);
    }

private:
    static std::vector<std::string> words_in(const text::Data& data)
    {
        std::vector<std::string> words;
        for (const text::Data& word : data.as_array()) {
            words.push_back(text::fold(word.as_string()));
            words.push_back(text::fold_plain(word.as_string()));
        }
        return words;
    }

    static bool holds(const std::vector<std::string>& words, std::string_view word)
    {
        return std::find(words.begin(), words.end(), word) != words.end();
    }

    // Takes "Quyết định số:" off the front; whether the words name a decision or a number.
    bool strip_leading(std::string_view& rest) const
    {
        const auto leads = [&](const std::string& word) {
            return rest.starts_with(word) && (rest.size() == word.size() || !is_letter(rest[word.size()]));
        };
        const auto found = std::find_if(leading_.begin(), leading_.end(), leads);
        if (found == leading_.end())
            return false;
        rest.remove_prefix(found->size());
        const auto begin = rest.find_first_not_of(" :");
        rest.remove_prefix(begin == std::string_view::npos ? rest.size() : begin);
        return std::any_of(decisions_.begin(), decisions_.end(),
                           [&](const std::string& word) { return found->find(word) != std::string::npos; });
    }

    // The number as far as it's one word: without spaces around its strokes, and without the date or remark behind.
    static std::string first_word(std::string_view text, std::string_view& behind)
    {
        const auto joins = [](char c) { return c == '/' || c == '-'; };
        std::string word;
        std::size_t at = 0;
        for (; at < text.size() && text[at] != ',' && text[at] != ';' && text[at] != '(' && text[at] != ':'; ++at) {
            if (text[at] != ' ') {
                word.push_back(text[at]);
                continue;
            }
            if (!joins(word.back()) && !(at + 1 < text.size() && joins(text[at + 1])))
                break;
        }
        while (word.ends_with('.'))
            word.pop_back();
        behind = text::trim(text.substr(at));
        return word;
    }

    [[nodiscard]] Number read_number(std::string_view text) const
    {
        std::string_view behind;
        Number number;
        number.written = first_word(text, behind);
        std::string_view rest = number.written;
        const auto take = [&](auto&& belongs) {
            std::size_t count = 0;
            while (count < rest.size() && belongs(rest[count]))
                ++count;
            const std::string_view taken = rest.substr(0, count);
            rest.remove_prefix(count);
            return taken;
        };
        take(is_digit);
        if (rest.empty()) {
            // "12 QĐ SNV" lacks its strokes; "12 ngày 05/4/2023" doesn't.
            number.shape =
                holds(kinds_, behind.substr(0, behind.find_first_of(" -/"))) ? Shape::malformed : Shape::bare;
            return number;
        }
        if (rest.size() >= 2 && 'a' <= rest[0] && rest[0] <= 'z' && (rest[1] == '/' || rest[1] == '-'))
            rest.remove_prefix(1); // "12a/QĐ-SNV"
        number.shape = Shape::malformed;
        std::vector<std::string_view> parts;
        while (!rest.empty() && (rest.front() == '/' || rest.front() == '-')) {
            rest.remove_prefix(1);
            parts.push_back(take([](char c) { return c != '/' && c != '-'; }));
        }
        if (!rest.empty() || parts.empty())
            return number;
        const auto is_year = [](std::string_view part) {
            return part.size() == 4 && std::all_of(part.begin(), part.end(), is_digit);
        };
        if (is_year(parts.front()))
            parts.erase(parts.begin());
        number.shape = shape_of(parts);
        if (number.shape == Shape::whole)
            number.of_one_name = holds(shared_bodies_, parts.back()) || holds(shared_bodies_, parts[1]);
        return number;
    }

    // Of what stands behind the number and the year: "QĐ-SNV", "QĐ/TU", "SNV-ĐTBD" of an official letter.
    [[nodiscard]] Shape shape_of(const std::vector<std::string_view>& parts) const
    {
        const auto names = [](std::string_view part) { return !part.empty() && is_letter(part.front()); };
        if (parts.empty() || !std::all_of(parts.begin(), parts.end(), names))
            return Shape::malformed;
        if (parts.size() == 1)
            return holds(kinds_, parts.front()) ? Shape::bodiless : Shape::malformed;
        return Shape::whole;
    }

    std::vector<std::string> kinds_;
    std::vector<std::string> leading_;
    std::vector<std::string> decisions_;
    std::vector<std::string> shared_bodies_;
};

const text::DataFile<DocumentNumbers> document_numbers("document_numbers.json");

class Decisions
{
public:
    explicit Decisions(const TableView& table)
        : table_(table), body_is_told_(table.has(Role::decision_body)), bare_is_usual_(body_is_told_ || mostly_bare())
    {
    }

    void check(const RowView& row, Report& report)
    {
        const Cell cell = first_filled_cell(table_, row, {Role::decision_no, Role::decision_no_date});
        const Number* number = read(cell);
        if (number == nullptr || number->shape == Shape::note || cell.address.row != row.row().row)
            return;
        const bool allowed = number->shape == Shape::whole || (number->shape == Shape::bodiless && body_is_told_) ||
                             (number->shape == Shape::bare && bare_is_usual_);
        if (!allowed)
            return say_malformed(cell, report);
        if (number->shape == Shape::whole)
            compare_dates(row, cell, *number, report);
    }

private:
    struct Dated
    {
        text::Date date;
        sheet::Address cell;
    };

    // Nothing for an empty cell and a date.
    const Number* read(const Cell& cell)
    {
        const sheet::Workbook& workbook = table_.book().workbook;
        if (cell.kind == sheet::CellKind::number)
            return &bare_;
        if (cell.kind != sheet::CellKind::text || cell.blank())
            return nullptr;
        return &read_.get(workbook.texts, text_id(cell), [&](std::string_view text) {
            Number number = document_numbers->read(text);
            number.key = keys_.intern(number.written);
            return number;
        });
    }

    [[nodiscard]] sheet::TextId text_id(const Cell& cell) const
    {
        return table_.book().workbook.grid(cell.address.sheet).text(cell.address.column, cell.address.row);
    }

    sheet::TextId body(const RowView& row)
    {
        return bodies_.get(table_.book().workbook.texts, text_id(spanning_cell(table_, row, Role::decision_body)),
                           [&](std::string_view text) { return keys_.intern(text::fold(text)); });
    }

    // A list that writes all its numbers as digits alone has its own way, told in its heading or title.
    bool mostly_bare()
    {
        std::size_t bare = 0;
        std::size_t all = 0;
        for (const RowView row : table_) {
            const Number* number = read(first_filled_cell(table_, row, {Role::decision_no, Role::decision_no_date}));
            if (number == nullptr || number->shape == Shape::note)
                continue;
            ++all;
            bare += number->shape == Shape::bare ? 1 : 0;
        }
        return bare * 2 > all;
    }

    static void say_malformed(const Cell& cell, Report& report)
    {
        report.at(cell)
            .say({{"what", "Số quyết định “" + cell.shown() + "” chưa đúng dạng, ví dụ: 123/QĐ-SNV"},
                  {"what_en", "“" + cell.shown() +
                                  "” isn't written as a decision number, such as "
                                  "123/QĐ-SNV"}})
            .because(cell.shown());
    }

    void compare_dates(const RowView& row, const Cell& cell, const Number& number, Report& report)
    {
        const text::Date date = row.record().decision.date;
        const staff::KeyId agency = row.identity().agency;
        if (!date.exact() || (number.of_one_name && !body_is_told_ && agency == staff::no_key))
            return;
        const staff::KeyId office = number.of_one_name ? agency : staff::no_key;
        std::vector<Dated>& dates = dates_[{number.key, body_is_told_ ? body(row) : office, date.year}];
        const bool known =
            std::any_of(dates.begin(), dates.end(), [&](const Dated& each) { return each.date == date; });
        if (known)
            return;
        if (!dates.empty()) {
            const std::string first = text::to_text(dates.front().date);
            const std::string place = cell_place(table_.book(), dates.front().cell, cell.address.sheet);
            report.at(cell).say({{"what", "Số quyết định “" + cell.shown() + "” ghi ngày " + text::to_text(date) +
                                              " nhưng ở ô " + place + " ghi ngày " + first},
                                 {"what_en", "The decision “" + cell.shown() + "” is dated " + text::to_text(date) +
                                                 " here and " + first + " in " + place}});
        }
        dates.push_back({date, cell.address});
    }

    const TableView& table_;
    const Number bare_{.shape = Shape::bare};
    sheet::TextPool keys_;
    sheet::TextCache<Number> read_;
    sheet::TextCache<sheet::TextId> bodies_;
    bool body_is_told_;
    bool bare_is_usual_;
    // By number, body (else the agency where the number's own body isn't one of a kind) and year.
    boost::unordered_flat_map<std::tuple<sheet::TextId, sheet::TextId, int>, std::vector<Dated>> dates_;
};

void check(const TableView& table, Report& report)
{
    Decisions decisions(table);
    for (const RowView row : table)
        decisions.check(row, report);
}

} // namespace

const Rule decision_form{
    .id = "R44",
    .name = "decision-form",
    .severity = Severity::hint,
    .scope = Scope::records,
    .needs_any = {Role::decision_no, Role::decision_no_date},
    .vi = {.title = "Số quyết định chưa đúng dạng",
           .message = "{what}. Vui lòng kiểm tra.",
           .why = "Số văn bản gồm số, loại văn bản và cơ quan ban hành (171/QĐ-SNV, 45-QĐ/TU). Số ghi thiếu, hoặc một "
                  "số trong năm ghi hai ngày khác nhau, thường là gõ nhầm và không tra lại được quyết định.",
           .example = "Ô Số quyết định ghi “12QĐ SNV” hoặc chỉ ghi “171”; ghi đủ là “171/QĐ-SNV”."},
    .en = {.title = "Form of the decision number",
           .message = "{what_en}. Please check it.",
           .why = "A document number has a number, a kind and a body (171/QĐ-SNV, 45-QĐ/TU). An incomplete one, or one "
                  "number of a year with two dates, is mostly a slip, and the decision can't be found by it.",
           .example = "A decision number says “12QĐ SNV” or just “171”; in full it's “171/QĐ-SNV”."},
    .check = check,
    .data = {"document_numbers.json"},
};

} // namespace datchuan::rules
