#include "staff/person_traits.hpp"

#include <array>

#include "staff/agency_text.hpp"
#include "staff/rank_code.hpp"
#include "staff/word_table.hpp"
#include "text/data_file.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::staff {
namespace {

using tables::Role;

constexpr std::array<std::string_view, 3> ethnicity_names{"nothing", "majority", "minority"};
constexpr Meaning minority_meaning = 2;

// In the order of Branch.
constexpr std::array<std::string_view, 5> branch_names{"nothing", "party", "state", "associations", "services"};

struct TraitWords
{
    WordTable ethnicities;
    WordTable branches;

    explicit TraitWords(const text::Data& data)
        : ethnicities(data.at("ethnicity"), ethnicity_names), branches(data.at("branch"), branch_names)
    {
        data.only({"ethnicity", "branch"});
    }
};

const text::DataFile<TraitWords> trait_words("person_traits.json");

} // namespace

Branch branch_of(std::string_view text) { return static_cast<Branch>(trait_words->branches.first_of(text)); }

std::optional<bool> is_minority(std::string_view ethnicity)
{
    const Meaning meaning = trait_words->ethnicities.first_of(ethnicity);
    if (meaning == 0)
        return std::nullopt;
    return meaning == minority_meaning;
}

sheet::Address PersonTraits::cell(const Entry& entry, Role role) const
{
    const tables::Table& table = table_of(entry);
    const tables::Row& row = table.rows[entry.at.row];
    const std::int32_t column = table.has(role) ? table.column_of(role) : table.row_anchor_column();
    const bool own = !workbook_.grid(table.sheet).empty(column, row.row);
    return {table.sheet, own ? row.row : row.identity_row, column};
}

sheet::TextId PersonTraits::text_id(const Entry& entry, Role role) const
{
    if (!table_of(entry).has(role))
        return sheet::TextPool::empty;
    const sheet::Address at = cell(entry, role);
    return workbook_.grid(at.sheet).text(at.column, at.row);
}

std::string_view PersonTraits::text(const Entry& entry, Role role) const
{
    return workbook_.texts[text_id(entry, role)];
}

const std::string& PersonTraits::folded(const Entry& entry, Role role)
{
    return folded_.get(workbook_.texts, text_id(entry, role), text::fold);
}

std::string_view PersonTraits::agency(const Entry& entry) const
{
    return registry_.keys()[registry_.identity(entry.at).agency];
}

std::string PersonTraits::agency_shown(const Entry& entry) const
{
    const std::string_view folded = agency(entry);
    const tables::Table& table = table_of(entry);
    const std::int32_t section = table.rows[entry.at.row].section;
    const std::string_view sheet = workbook_.sheets[static_cast<std::size_t>(table.sheet)].name;
    for (const std::string_view said :
         {text(entry, Role::agency), text(entry, Role::post_agency),
          section < 0 ? std::string_view{} : std::string_view(table.sections[static_cast<std::size_t>(section)].label),
          sheet})
        if (std::string written = as_written(said, folded); !written.empty())
            return written;
    return std::string(folded);
}

std::optional<bool> PersonTraits::minority(const Entry& entry)
{
    const sheet::TextId said = text_id(entry, Role::ethnicity);
    if (said == sheet::TextPool::empty)
        return std::nullopt;
    const auto read = [](std::string_view text) -> std::optional<bool> {
        if (const auto named = is_minority(text))
            return named;
        // "Dân tộc thiểu số" as a column to be marked.
        const Mark mark = mark_of(text);
        return mark == Mark::unknown ? std::nullopt : std::optional(mark == Mark::yes);
    };
    return minorities_.get(workbook_.texts, said, read);
}

std::optional<bool> PersonTraits::planned(const Entry& entry)
{
    if (!table_of(entry).has(Role::planned))
        return std::nullopt;
    const sheet::TextId said = text_id(entry, Role::planned);
    // Either marked, or the planned post stands there.
    return said != sheet::TextPool::empty && mark_of(workbook_.texts[said]) != Mark::no;
}

Branch PersonTraits::branch(const Entry& entry)
{
    const tables::Table& table = table_of(entry);
    const sheet::TextId category = text_id(entry, Role::category);
    if (category != sheet::TextPool::empty)
        if (const Branch said = branches_.get(workbook_.texts, category, branch_of); said != Branch::unknown)
            return said;
    const Role agency = table.has(Role::agency) ? Role::agency : Role::post_agency;
    if (const sheet::TextId at = text_id(entry, agency); at != sheet::TextPool::empty)
        if (const Branch said = branches_.get(workbook_.texts, at, branch_of); said != Branch::unknown)
            return said;
    const std::int32_t section = table.rows[entry.at.row].section;
    return section < 0 ? Branch::unknown : branch_of(table.sections[static_cast<std::size_t>(section)].label);
}

int PersonTraits::grade(const Entry& entry)
{
    const auto of_code = [](std::string_view text) {
        const auto code = right_rank_code(text);
        const RankCode* known = code ? find_rank_code(*code) : nullptr;
        return known == nullptr ? 0 : known->grade;
    };
    if (const sheet::TextId code = text_id(entry, Role::rank_code); code != sheet::TextPool::empty)
        if (const int grade = code_grades_.get(workbook_.texts, code, of_code); grade != 0)
            return grade;
    const sheet::TextId title = text_id(entry, Role::rank);
    return title == sheet::TextPool::empty ? 0 : grades_.get(workbook_.texts, title, grade_of_title);
}

std::optional<PersonTraits::Age> PersonTraits::age(const Entry& entry, const text::Date& on) const
{
    const text::Date& birth = registry_.identity(entry.at).birth.date;
    if (!birth.known())
        return std::nullopt;
    return Age{text::full_years(birth.latest(), on), text::full_years(birth.earliest(), on)};
}

} // namespace datchuan::staff
