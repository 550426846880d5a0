#include "staff/cell_reader.hpp"

#include <algorithm>

#include "staff/agency_text.hpp"
#include "tables/header_words.hpp"
#include "text/date.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::staff {
namespace {

using sheet::CellKind;
using tables::Role;

DateReading reading_of(const std::optional<text::Date>& date) { return {date.value_or(text::Date{}), !date}; }

DateReading read_text_date(std::string_view text)
{
    const std::string_view trimmed = text::trim(text);
    if (trimmed.empty() || trimmed.find_first_not_of("-/. ") == trimmed.npos || trimmed == "–" || trimmed == "—")
        return {};
    return reading_of(text::parse_date(trimmed));
}

// Folded line by line: a break parts post and agency.
std::string fold_lines(std::string_view text)
{
    std::string folded;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        folded += (folded.empty() ? "" : "\n") + text::fold(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return folded;
}

// The number that a heading gives to a word: "Giới tính (Nam: 0, Nữ: 1)". -1 where it gives none.
int number_after(std::string_view heading, std::string_view word)
{
    const auto at = heading.find(word);
    if (at == heading.npos)
        return -1;
    const auto digit = heading.find_first_not_of(" :=-", at + word.size());
    if (digit == heading.npos || heading[digit] < '0' || heading[digit] > '9')
        return -1;
    return heading[digit] - '0';
}

} // namespace

DateReading read_date(const sheet::Workbook& workbook, sheet::Address cell)
{
    const sheet::Grid& grid = workbook.grid(cell.sheet);
    switch (grid.kind(cell.column, cell.row)) {
    case CellKind::empty:
        return {};
    case CellKind::date:
        return reading_of(text::date_of_date_cell(grid.number(cell.column, cell.row)));
    case CellKind::number:
        return reading_of(text::date_of_number(grid.number(cell.column, cell.row)));
    case CellKind::text:
        return read_text_date(workbook.texts[grid.text(cell.column, cell.row)]);
    case CellKind::error:
        break;
    }
    return {.date = {}, .unreadable = true};
}

CellReader::CellReader(const sheet::Workbook& workbook, const tables::Table& table, ReadTexts& texts,
                       sheet::TextPool& keys)
    : workbook_(workbook), table_(table), grid_(workbook.grid(table.sheet)), texts_(texts), keys_(keys)
{
    for (const tables::Column& column : table.columns)
        if (column.path.find(" > ") != std::string::npos || columns_of(column.role).size() > 1)
            marked_[static_cast<std::size_t>(column.role)].push_back(&column);
    if (const tables::Column* column = table.column_at(table.column_of(Role::sex))) {
        const std::string heading = text::fold(column->header);
        male_number_ = number_after(heading, "nam");
        female_number_ = number_after(heading, "nữ");
        const std::string words = tables::normal_heading(heading);
        sex_by_mark_ = words == "nữ" || words == "phụ nữ" || words == "là nữ";
        sex_column_used_ = column_used(column->column);
    }
    if (table.has(Role::leader))
        leader_column_used_ = column_used(table.column_of(Role::leader));
    find_birth_parts();
    for (const tables::Column* column : columns_of(Role::birth_date))
        if (column->column != table.column_of(Role::birth_date))
            other_births_.push_back(column->column);
    find_merged_roles();
    if (!table.has(Role::agency) && !table.has(Role::post_agency))
        name_agencies();
}

// "Ngày | Tháng | Năm" under "Ngày sinh".
void CellReader::find_birth_parts()
{
    const std::int32_t year = table_.column_of(Role::birth_date);
    const auto leaf_is = [&](std::int32_t column, std::string_view word) {
        const tables::Column* of = table_.column_at(column);
        return of && of->role == Role::unknown && tables::normal_heading(of->header) == word;
    };
    if (year < 2 || !leaf_is(year - 1, "tháng") || !leaf_is(year - 2, "ngày"))
        return;
    birth_month_ = year - 1;
    birth_day_ = year - 2;
}

void CellReader::find_merged_roles()
{
    for (const sheet::Area& merge : grid_.merges()) {
        if (merge.first_row == merge.last_row || merge.last_row < table_.data.first_row ||
            merge.first_row > table_.data.last_row)
            continue;
        if (const tables::Column* column = table_.column_at(merge.first_column))
            merged_[static_cast<std::size_t>(column->role)] = true;
    }
}

void CellReader::name_agencies()
{
    const auto key_of = [&](std::string_view name) {
        const std::string folded = text::fold(name);
        return is_agency_name(folded) ? keys_.intern(folded) : no_key;
    };
    agency_of_sheet_ = key_of(workbook_.sheets[static_cast<std::size_t>(table_.sheet)].name);
    for (const tables::Section& section : table_.sections)
        agency_of_section_.push_back(key_of(section.label));
}

std::int32_t CellReader::standing_row(std::int32_t row, Role role) const
{
    if (!merged_[static_cast<std::size_t>(role)])
        return row;
    const std::int32_t column = table_.column_of(role);
    if (!grid_.empty(column, row))
        return row;
    const sheet::Area* merge = grid_.merge_at(column, row);
    return merge ? merge->first_row : row;
}

std::vector<const tables::Column*> CellReader::columns_of(Role role) const
{
    std::vector<const tables::Column*> all;
    for (const tables::Column& column : table_.columns)
        if (column.role == role)
            all.push_back(&column);
    return all;
}

const std::vector<const tables::Column*>& CellReader::marked_columns(Role role) const
{
    return marked_[static_cast<std::size_t>(role)];
}

bool CellReader::column_used(std::int32_t column)
{
    return std::any_of(table_.rows.begin(), table_.rows.end(),
                       [&](const tables::Row& row) { return mark(row.row, column) == Mark::yes; });
}

sheet::TextId CellReader::text_id(std::int32_t row, Role role) const
{
    const std::int32_t column = table_.column_of(role);
    return column < 0 ? sheet::TextPool::empty : grid_.text(column, standing_row(row, role));
}

std::string_view CellReader::text(std::int32_t row, Role role) const { return workbook_.texts[text_id(row, role)]; }

Mark CellReader::mark(std::int32_t row, std::int32_t column)
{
    switch (grid_.kind(column, row)) {
    case CellKind::text:
        return texts_.marks.get(workbook_.texts, grid_.text(column, row), mark_of);
    case CellKind::number:
        return grid_.number(column, row) == 1.0   ? Mark::yes
               : grid_.number(column, row) == 0.0 ? Mark::no
                                                  : Mark::unknown;
    default:
        return Mark::unknown;
    }
}

Mark CellReader::leader_mark(std::int32_t row)
{
    if (!leader_column_used_)
        return Mark::unknown;
    const std::int32_t column = table_.column_of(Role::leader);
    // A blank says no, since the column is used; a sign that nobody knows says nothing.
    return grid_.empty(column, row) ? Mark::no : mark(row, column);
}

bool CellReader::leaves(std::int32_t row, Role role)
{
    const sheet::TextId id = text_id(row, role);
    return id != sheet::TextPool::empty && texts_.leavers.get(workbook_.texts, id, says_left);
}

DateReading CellReader::date(std::int32_t row, Role role)
{
    const std::int32_t column = table_.column_of(role);
    if (column < 0)
        return {};
    return date_at(standing_row(row, role), column);
}

DateReading CellReader::date_at(std::int32_t row, std::int32_t column)
{
    if (grid_.kind(column, row) == CellKind::text)
        return texts_.dates.get(workbook_.texts, grid_.text(column, row), read_text_date);
    return read_date(workbook_, {table_.sheet, row, column});
}

DateReading CellReader::date_within(std::int32_t row, Role role)
{
    const sheet::TextId id = text_id(row, role);
    if (id == sheet::TextPool::empty)
        return date(row, role);
    return texts_.found_dates.get(workbook_.texts, id, [](std::string_view text) {
        return DateReading{.date = text::find_date(text).value_or(text::Date{}), .unreadable = false};
    });
}

KeyId CellReader::name_key(std::int32_t row)
{
    const auto intern = [&](std::string_view name) { return keys_.intern(text::name_key(name)); };
    if (const sheet::TextId whole = text_id(row, Role::full_name); whole != sheet::TextPool::empty)
        return texts_.names.get(workbook_.texts, whole, intern);
    const std::string_view family = text(row, Role::family_name);
    const std::string_view given = text(row, Role::given_name);
    if (family.empty() && given.empty())
        return no_key;
    return intern(std::string(family) + " " + std::string(given));
}

KeyId CellReader::agency_key(std::int32_t row, std::int32_t section)
{
    const auto intern = [&](std::string_view agency) { return keys_.intern(text::fold(agency)); };
    if (const sheet::TextId id = text_id(row, Role::agency); id != sheet::TextPool::empty)
        return texts_.agencies.get(workbook_.texts, id, intern);
    if (const sheet::TextId id = text_id(row, Role::post_agency); id != sheet::TextPool::empty)
        return texts_.agencies_of_posts.get(
            workbook_.texts, id, [&](std::string_view both) { return keys_.intern(agency_of_post(fold_lines(both))); });
    if (section >= 0 && !agency_of_section_.empty())
        if (const KeyId named = agency_of_section_[static_cast<std::size_t>(section)]; named != no_key)
            return named;
    return agency_of_sheet_;
}

NationalId CellReader::national_id(std::int32_t row)
{
    const std::int32_t column = table_.column_of(Role::national_id);
    switch (column < 0 ? CellKind::empty : grid_.kind(column, row)) {
    case CellKind::text:
        return texts_.ids.get(workbook_.texts, grid_.text(column, row),
                              [](std::string_view text) { return read_national_id(text); });
    case CellKind::number:
    case CellKind::date:
        return read_national_id(grid_.number(column, row));
    case CellKind::error:
        return {.form = IdForm::wrong, .digits = {}};
    case CellKind::empty:
        break;
    }
    return {};
}

Sex CellReader::sex(std::int32_t row)
{
    const std::int32_t column = table_.column_of(Role::sex);
    if (column < 0)
        return Sex::unknown;
    // "Nam | Nữ", one of them marked.
    for (const tables::Column* choice : marked_columns(Role::sex))
        if (mark(row, choice->column) == Mark::yes)
            if (const Sex said = sex_of(choice->header); said != Sex::unknown)
                return said;
    if (grid_.kind(column, row) == CellKind::number && (male_number_ >= 0 || female_number_ >= 0)) {
        const int number = static_cast<int>(grid_.number(column, row));
        return number == male_number_ ? Sex::male : number == female_number_ ? Sex::female : Sex::unknown;
    }
    if (const sheet::TextId id = grid_.text(column, row); id != sheet::TextPool::empty) {
        const std::string_view digit = text::trim(workbook_.texts[id]);
        if (digit.size() == 1 && (digit[0] - '0' == male_number_ || digit[0] - '0' == female_number_))
            return digit[0] - '0' == male_number_ ? Sex::male : Sex::female;
        if (const Sex said = texts_.sexes.get(workbook_.texts, id, sex_of); said != Sex::unknown)
            return said;
    }
    if (!sex_by_mark_ || !sex_column_used_)
        return Sex::unknown;
    if (grid_.empty(column, row))
        return Sex::male;
    const Mark marked = mark(row, column);
    return marked == Mark::yes ? Sex::female : marked == Mark::no ? Sex::male : Sex::unknown;
}

DateReading CellReader::birth(std::int32_t row, Sex& sex)
{
    if (table_.has(Role::birth_date)) {
        DateReading birth = date(row, Role::birth_date);
        if (birth_day_ >= 0 && birth.date.known() && birth.date.month == 0) {
            const int month = part_of_birth(row, birth_month_);
            const int day = part_of_birth(row, birth_day_);
            if (text::is_calendar_day(birth.date.year, month, day))
                birth.date = {birth.date.year, static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
            else if (1 <= month && month <= 12)
                birth.date.month = static_cast<std::uint8_t>(month);
        }
        return more_exact(birth, row);
    }
    const DateReading man = date(row, Role::birth_male);
    const DateReading woman = date(row, Role::birth_female);
    if (man.empty() == woman.empty())
        return {}; // neither, or both: which of them is right isn't known
    if (sex == Sex::unknown)
        sex = man.empty() ? Sex::female : Sex::male;
    return man.empty() ? woman : man;
}

// "Năm sinh" beside "Ngày sinh", in whatever order: the day, where another column tells it and doesn't contradict.
DateReading CellReader::more_exact(const DateReading& birth, std::int32_t row)
{
    if (birth.date.exact())
        return birth;
    for (const std::int32_t column : other_births_)
        if (const DateReading other = date_at(row, column);
            other.date.exact() && (!birth.date.known() || other.date.year == birth.date.year))
            return other;
    return birth;
}

// The day or month of birth that stands in a column of its own; 0 where nothing does that could be one.
int CellReader::part_of_birth(std::int32_t row, std::int32_t column) const
{
    if (grid_.kind(column, row) == CellKind::number)
        return static_cast<int>(grid_.number(column, row));
    const std::string_view digits = text::trim(workbook_.texts[grid_.text(column, row)]);
    if (digits.empty() || digits.size() > 2 || digits.find_first_not_of("0123456789") != digits.npos)
        return 0;
    return digits.size() == 1 ? digits[0] - '0' : (digits[0] - '0') * 10 + digits[1] - '0';
}

Identity CellReader::identity(const tables::Row& row)
{
    Identity who;
    who.name = name_key(row.identity_row);
    who.agency = agency_key(row.identity_row, row.section);
    who.sex = sex(row.identity_row);
    who.birth = birth(row.identity_row, who.sex);
    const NationalId id = national_id(row.identity_row);
    who.id_form = id.form;
    if (id.form == IdForm::valid)
        who.id = keys_.intern(id.digits);
    else if (id.form == IdForm::short12)
        if (const auto restored = restore_leading_zeros(id.digits, who.sex, who.birth.date))
            who.id = keys_.intern(*restored);
    if (const sheet::TextId number = text_id(row.identity_row, Role::staff_id);
        number != sheet::TextPool::empty && who.name != no_key)
        who.staff = keys_.intern("#" + text::fold(workbook_.texts[number]) + " " + std::string(keys_[who.name]));
    return who;
}

CourseMark CellReader::course_mark(std::int32_t row, std::int32_t column)
{
    switch (grid_.kind(column, row)) {
    case CellKind::text:
        return texts_.course_marks.get(workbook_.texts, grid_.text(column, row),
                                       [](std::string_view text) { return read_course_mark(text); });
    case CellKind::number:
        return read_course_mark(grid_.number(column, row));
    case CellKind::date:
        return {.mark = Mark::yes, .date = text::date_of_date_cell(grid_.number(column, row)).value_or(text::Date{})};
    case CellKind::empty:
        return {.says_nothing = true};
    case CellKind::error:
        break;
    }
    return {};
}

} // namespace datchuan::staff
