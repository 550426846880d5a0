#include "staff/person_cells.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "staff/national_id.hpp"
#include "tables/header_words.hpp"
#include "text/number.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::staff {
namespace {

using sheet::CellKind;
using sheet::TextId;
using tables::Role;

constexpr std::size_t id_length = 12;

// What a text in the first column is.
enum class Says : std::uint8_t
{
    nothing,
    person,
    no_person, // a total, an agency
    heading,
    signature
};

struct Reading
{
    Says says = Says::nothing;
    std::string key;
};

bool heads_persons(Role role)
{
    return role == Role::full_name || role == Role::family_name || role == Role::given_name ||
           role == Role::national_id || role == Role::staff_id || role == Role::insurance_id;
}

// Zeros lost in front are put back where a province begins the number then: it has come from a number.
std::string key_of(const NationalId& id)
{
    if (id.form != IdForm::short12)
        return id.digits;
    std::string restored(id_length - id.digits.size(), '0');
    restored += id.digits;
    return province_listed(restored) ? restored : id.digits;
}

Reading read_text(std::string_view text)
{
    const NationalId id = read_national_id(text);
    if (id.form == IdForm::empty)
        return {};
    if (id.form != IdForm::wrong)
        return {Says::person, key_of(id)};
    const tables::HeaderWords& words = tables::HeaderWords::shipped();
    const std::string folded = text::fold(text);
    if (heads_persons(words.match({}, tables::normal_heading(text)).role))
        return {Says::heading, {}};
    if (words.is_signature(folded))
        return {Says::signature, {}};
    if (words.is_total(folded) || words.is_section(folded))
        return {Says::no_person, {}};
    std::string key = text::name_key(text);
    return {key.empty() ? Says::nothing : Says::person, std::move(key)};
}

// "2", "(2)", "B": right below a heading.
bool numbers_column(std::string_view key)
{
    if (key.starts_with('(') && key.ends_with(')'))
        key = key.substr(1, key.size() - 2);
    return key.size() <= 2;
}

std::string number_text(double number)
{
    constexpr double exact_below = 1e15;
    if (number == std::floor(number) && std::fabs(number) < exact_below)
        return std::to_string(static_cast<long long>(number));
    return std::to_string(number);
}

class Rows
{
public:
    Rows(const sheet::Workbook& workbook, std::int32_t sheet, sheet::TextPool& keys)
        : workbook_(workbook), sheet_(sheet), grid_(workbook.grid(sheet)), keys_(keys)
    {
    }

    std::vector<KeyId> read()
    {
        std::vector<KeyId> persons(static_cast<std::size_t>(grid_.rows()), no_key);
        bool any_heading = false;
        bool signed_off = false;
        std::int32_t below_heading = -1; // the row in which the columns may be numbered
        for (std::int32_t row = 0; row < grid_.rows(); ++row) {
            const Reading& first = first_of(row);
            if (first.says == Says::heading) {
                if (!any_heading)
                    std::fill(persons.begin(), persons.begin() + row, no_key);
                any_heading = true;
                signed_off = false;
                below_heading = row + 1;
                continue;
            }
            signed_off = signed_off || first.says == Says::signature;
            if (first.says == Says::person && !signed_off && !(row == below_heading && numbers_column(first.key)))
                persons[static_cast<std::size_t>(row)] = key_of_row(row, first.key);
        }
        return persons;
    }

private:
    // Valid until the next call.
    const Reading& first_of(std::int32_t row)
    {
        switch (grid_.kind(0, row)) {
        case CellKind::text:
            return texts_.get(workbook_.texts, grid_.text(0, row), read_text);
        case CellKind::number:
        case CellKind::date: {
            const double number = grid_.number(0, row);
            const NationalId id = read_national_id(number);
            number_ = {number == 0 ? Says::nothing : Says::person,
                       id.form == IdForm::wrong ? number_text(number) : staff::key_of(id)};
            return number_;
        }
        case CellKind::empty:
        case CellKind::error:
            break;
        }
        number_ = {};
        return number_;
    }

    KeyId key_of_row(std::int32_t row, const std::string& first)
    {
        if (grid_.columns() == 1 && grid_.kind(0, row) == CellKind::text)
            return single_.get(workbook_.texts, grid_.text(0, row),
                               [&](std::string_view) { return keys_.intern(first); });
        std::string key = first;
        for (std::int32_t column = 1; column < grid_.columns(); ++column)
            key += '\x1f' + detail_of(column, row);
        while (key.back() == '\x1f') // columns that say nothing: the same as no such columns
            key.pop_back();
        return keys_.intern(key);
    }

    std::string detail_of(std::int32_t column, std::int32_t row)
    {
        const TextId text = grid_.text(column, row);
        if (text != sheet::TextPool::empty)
            return details_.get(workbook_.texts, text, [](std::string_view written) {
                const std::optional<text::Date> date = text::parse_date(written);
                return date ? text::to_text(*date) : text::name_key(written);
            });
        if (grid_.empty(column, row))
            return {};
        const DateReading date = read_date(workbook_, {sheet_, row, column});
        return date.date.known() ? text::to_text(date.date) : number_text(grid_.number(column, row));
    }

    const sheet::Workbook& workbook_;
    const std::int32_t sheet_;
    const sheet::Grid& grid_;
    sheet::TextPool& keys_;
    sheet::TextCache<Reading> texts_;
    sheet::TextCache<KeyId> single_;
    sheet::TextCache<std::string> details_;
    Reading number_;
};

} // namespace

std::vector<KeyId> persons_in_rows(const sheet::Workbook& workbook, std::int32_t sheet, sheet::TextPool& keys)
{
    return Rows(workbook, sheet, keys).read();
}

} // namespace datchuan::staff
