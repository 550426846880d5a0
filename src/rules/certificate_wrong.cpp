// R54: a certificate dated before the course's end, or one number for two persons.

#include <cstdint>
#include <string>
#include <string_view>

#include <boost/container_hash/hash.hpp>
#include <boost/unordered/unordered_flat_map.hpp>

#include "rules/all_rules.hpp"
#include "rules/certificate_words.hpp"
#include "rules/naming.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using staff::Record;
using tables::Role;

void check_date(const RowView& row, Report& report)
{
    const Record& record = row.record();
    const text::Date certified = record.certificate.date;
    // A course that has begun hasn't ended yet: its start serves where the end can't be read.
    const text::Date end = record.end.date.known() ? record.end.date : record.start.date;
    if (!certified.known() || !end.known() || certified.latest() >= end.earliest())
        return;
    report.at(row[Role::certificate_date])
        .say({{"what", "Chứng chỉ cấp ngày " + text::to_text(certified) + " trước ngày kết thúc khóa học " +
                           text::to_text(end)},
              {"what_en", "The certificate of " + text::to_text(certified) +
                              " is earlier than the end of the course on " + text::to_text(end)},
              {"ask", "hai ngày này"},
              {"ask_en", "these two dates"}});
}

// A number as it's compared with others: folded and without spaces. Nearly every one is different, so it's cut down to
// a hash without making a string of it, and written out only where two hashes are equal.
struct Number
{
    std::uint64_t hash = 0;
    std::size_t digits = 0; // 0: nothing that can be compared ("đã cấp", "x")
    bool bare = false;      // few digits alone: counted anew in every class
};

class NumberHash
{
public:
    void add(char byte)
    {
        hash_ = (hash_ ^ static_cast<unsigned char>(byte)) * fnv_prime;
        const bool is_digit = '0' <= byte && byte <= '9';
        digits_ += is_digit ? 1U : 0U;
        others_ += is_digit ? 0U : 1U;
    }

    [[nodiscard]] Number number() const
    {
        constexpr std::size_t digits_of_a_series = 6;
        return {hash_, digits_, others_ == 0 && digits_ < digits_of_a_series};
    }

private:
    // FNV-1a, 64 bits.
    static constexpr std::uint64_t fnv_prime = 0x100000001B3;
    std::uint64_t hash_ = 0xCBF29CE484222325;
    std::size_t digits_ = 0;
    std::size_t others_ = 0;
};

std::string compared(std::string_view text)
{
    std::string key = text::fold(text);
    std::erase(key, ' ');
    return key;
}

// What text::fold() does to letters that certificates' numbers are made of; false where it takes more than that.
bool add_plain(std::string_view text, NumberHash& hash)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char byte = text[i];
        if (static_cast<unsigned char>(byte) < 0x80) {
            const bool seen = byte > ' ' && byte != 0x7F; // no space and no control
            if (seen)
                hash.add('A' <= byte && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte);
        } else if (text.substr(i).starts_with("Đ") || text.substr(i).starts_with("đ")) {
            for (const char part : std::string_view("đ"))
                hash.add(part);
            ++i;
        } else {
            return false;
        }
    }
    return true;
}

Number number_in(std::string_view text)
{
    NumberHash hash;
    if (add_plain(text, hash))
        return hash.number();
    NumberHash folded;
    for (const char byte : compared(text))
        folded.add(byte);
    return folded.number();
}

std::string text_of(const Cell& cell)
{
    return cell.kind == sheet::CellKind::text ? std::string(cell.text) : cell.shown();
}

class Numbers
{
public:
    explicit Numbers(const Book& book) : book_(book) { first_.reserve(book.registry.records().size()); }

    void check(const RowView& row, const Cell& cell, Report& report)
    {
        const Number number = read(cell);
        if (number.digits == 0)
            return;
        const auto [known, is_first] = first_.try_emplace(context(row, number), row.ref());
        if (is_first || same_person(known->second, row))
            return;
        const staff::RowRef first = known->second;
        const Cell first_cell = RowView(TableView(book_, first.table), first.row)[Role::certificate_no];
        if (compared(text_of(first_cell)) != compared(text_of(cell)) || names_a_decision(cell))
            return;
        const std::string place = cell_place(book_, first_cell.address, cell.address.sheet);
        report.at(cell).say(
            {{"what", "Số chứng chỉ “" + cell.shown() + "” dùng cho hai người: " + person_name(book_, first) + " (ô " +
                          place + ") và " + person_name(book_, row.ref())},
             {"what_en", "The certificate number “" + cell.shown() + "” stands for two persons: " +
                             person_name(book_, first) + " (" + place + ") and " + person_name(book_, row.ref())},
             {"ask", "bản gốc"},
             {"ask_en", "the originals"}});
    }

private:
    static Number read(const Cell& cell)
    {
        if (cell.kind == sheet::CellKind::number)
            return number_in(cell.shown());
        return cell.kind == sheet::CellKind::text ? number_in(cell.text) : Number{};
    }

    // A whole class has the number of the decision that recognises it.
    [[nodiscard]] bool names_a_decision(const Cell& cell) const
    {
        return cell.kind == sheet::CellKind::text && CertificateWords::shipped().not_certificates.within(cell.text);
    }

    // Of the number, and of a bare one also of course and year.
    [[nodiscard]] static std::uint64_t context(const RowView& row, const Number& number)
    {
        if (!number.bare)
            return number.hash;
        const Record& record = row.record();
        std::size_t hash = number.hash;
        boost::hash_combine(hash, record.title);
        boost::hash_combine(hash, record.completed_on().year);
        return hash;
    }

    [[nodiscard]] bool same_person(staff::RowRef first, const RowView& row) const
    {
        const staff::Registry& registry = book_.registry;
        const staff::PersonId one = registry.record(first)->person;
        const staff::PersonId other = row.record().person;
        return registry.identity(first).name == row.identity().name || (one == other && one != staff::several_persons);
    }

    const Book& book_;
    boost::unordered_flat_map<std::uint64_t, staff::RowRef> first_; // by context
};

void check_workbook(const Book& book, Report& report)
{
    Numbers numbers(book);
    for (std::uint32_t index = 0; index < book.tables.size(); ++index) {
        const TableView table(book, index);
        if (table.table().kind != tables::Kind::records)
            continue;
        const bool dated = table.has(Role::certificate_date);
        const bool numbered = table.has(Role::certificate_no);
        for (const RowView row : table) {
            if (dated)
                check_date(row, report);
            // A cell merged over several rows is the first one's alone: the others' own cells are empty.
            if (numbered)
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
                  "chương trình không biết kết quả là của ai hoặc có từ ngày nào.",
           .example = "Chứng chỉ cấp ngày “13/07/2024” nhưng lớp đến “16/08/2024” mới kết thúc."},
    .en = {.title = "Certificate can't be right",
           .message = "{what_en}. Please check {ask_en}.",
           .why = "A certificate is given when the course has ended, and its number belongs to one person. Otherwise "
                  "nobody can tell whose result it is, or since when it counts.",
           .example = "The certificate is of “13/07/2024”, but the course ended on “16/08/2024”."},
    .check_workbook = check_workbook,
    .data = {"certificates.json"},
};

} // namespace datchuan::rules
