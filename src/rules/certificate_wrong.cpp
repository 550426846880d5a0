// R54: a certificate dated before the course's end, or one number for two persons.

#include <string>
#include <tuple>

#include <boost/unordered/unordered_flat_map.hpp>

#include "rules/all_rules.hpp"
#include "rules/certificate_words.hpp"
#include "rules/naming.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using staff::Record;
using tables::Role;

void check_date(const RowView& row, const Cell& cell, Report& report)
{
    const Record& record = row.record();
    const text::Date certified = record.certificate.date;
    // A course that has begun hasn't ended yet: its start serves where the end can't be read.
    const text::Date end = record.end.date.known() ? record.end.date : record.start.date;
    if (!certified.known() || !end.known() || certified.latest() >= end.earliest())
        return;
    report.at(cell).say({{"what", "Chứng chỉ cấp ngày " + text::to_text(certified) + " trước ngày kết thúc khóa học " +
                                      text::to_text(end)},
                         {"what_en", "The certificate of " + text::to_text(certified) +
                                         " is earlier than the end of the course on " + text::to_text(end)},
                         {"ask", "hai ngày này"},
                         {"ask_en", "these two dates"}});
}

// A number as it's compared with others.
struct Number
{
    sheet::TextId key = sheet::TextPool::empty; // empty: nothing that can be compared
    bool bare = false;                          // few digits alone: counted anew in every class
};

class Numbers
{
public:
    explicit Numbers(const Book& book) : book_(book) {}

    void check(const RowView& row, const Cell& cell, Report& report)
    {
        const Number number = read(cell);
        if (number.key == sheet::TextPool::empty)
            return;
        const auto [known, is_first] = first_.try_emplace(context(row, number), Owner{row.ref(), cell.address});
        if (is_first || same_person(known->second.row, row) || names_a_decision(cell))
            return;
        const Owner& first = known->second;
        const std::string place = cell_place(book_, first.cell, cell.address.sheet);
        report.at(cell).say(
            {{"what", "Số chứng chỉ “" + cell.shown() + "” dùng cho hai người: " + person_name(book_, first.row) +
                          " (ô " + place + ") và " + person_name(book_, row.ref())},
             {"what_en", "The certificate number “" + cell.shown() + "” stands for two persons: " +
                             person_name(book_, first.row) + " (" + place + ") and " + person_name(book_, row.ref())},
             {"ask", "bản gốc"},
             {"ask_en", "the originals"}});
    }

private:
    struct Owner
    {
        staff::RowRef row;
        sheet::Address cell;
    };
    // Number, and of a bare one also course and year.
    using Context = std::tuple<sheet::TextId, staff::KeyId, int>;

    Number read(const Cell& cell)
    {
        if (cell.kind == sheet::CellKind::number)
            return compared(cell.shown());
        if (cell.kind != sheet::CellKind::text)
            return {};
        const sheet::TextId id = book_.workbook.grid(cell.address.sheet).text(cell.address.column, cell.address.row);
        return read_.get(book_.workbook.texts, id, [&](std::string_view text) { return compared(text); });
    }

    // Words in place of a number ("đã cấp", "x") have no digit.
    Number compared(std::string_view text)
    {
        constexpr std::size_t digits_of_a_series = 6;
        std::string key;
        bool digits_alone = true;
        std::size_t digits = 0;
        for (const char byte : text::fold(text)) {
            if (byte == ' ')
                continue;
            key.push_back(byte);
            const bool is_digit = '0' <= byte && byte <= '9';
            digits += is_digit ? 1U : 0U;
            digits_alone = digits_alone && is_digit;
        }
        if (digits == 0)
            return {};
        return {keys_.intern(key), digits_alone && digits < digits_of_a_series};
    }

    // A whole class has the number of the decision that recognises it.
    [[nodiscard]] bool names_a_decision(const Cell& cell) const
    {
        return cell.kind == sheet::CellKind::text && CertificateWords::shipped().not_certificates.within(cell.text);
    }

    [[nodiscard]] Context context(const RowView& row, const Number& number) const
    {
        if (!number.bare)
            return {number.key, staff::no_key, 0};
        const Record& record = row.record();
        return {number.key, record.title, record.completed_on().year};
    }

    [[nodiscard]] bool same_person(staff::RowRef first, const RowView& row) const
    {
        const staff::Registry& registry = book_.registry;
        const staff::PersonId one = registry.record(first)->person;
        const staff::PersonId other = row.record().person;
        return registry.identity(first).name == row.identity().name || (one == other && one != staff::several_persons);
    }

    const Book& book_;
    sheet::TextPool keys_;
    sheet::TextCache<Number> read_;
    boost::unordered_flat_map<Context, Owner> first_;
};

void check_workbook(const Book& book, Report& report)
{
    Numbers numbers(book);
    for (std::uint32_t index = 0; index < book.tables.size(); ++index) {
        const TableView table(book, index);
        if (table.table().kind != tables::Kind::records)
            continue;
        for (const RowView row : table) {
            if (table.has(Role::certificate_date))
                check_date(row, row[Role::certificate_date], report);
            // A cell merged over several rows is the first one's alone: the others' own cells are empty.
            if (table.has(Role::certificate_no))
                numbers.check(row, row[Role::certificate_no], report);
        }
    }
}

} // namespace

const Rule certificate_wrong{
    .id = "R54",
    .name = "certificate-wrong",
    .severity = Severity::error,
    .scope = Scope::records,
    .needs_any = {Role::certificate_no, Role::certificate_date},
    .vi = {.title = "Chứng chỉ không hợp lý",
           .message = "{what}. Vui lòng đối chiếu {ask}.",
           .why = "Chứng chỉ chỉ được cấp khi khóa học đã kết thúc, và mỗi số chứng chỉ chỉ của một người. Khi sai, "
                  "chương trình không biết kết quả là của ai hoặc có từ ngày nào."},
    .en = {.title = "Certificate can't be right",
           .message = "{what_en}. Please check {ask_en}.",
           .why = "A certificate is given when the course has ended, and its number belongs to one person. Otherwise "
                  "nobody can tell whose result it is, or since when it counts."},
    .check_workbook = check_workbook,
};

} // namespace datchuan::rules
