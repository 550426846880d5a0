// R45: a degree in a field that is outside of the person's field of work.

#include <bitset>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "rules/all_rules.hpp"
#include "rules/naming.hpp"
#include "rules/phrases.hpp"
#include "rules/spanning_cell.hpp"
#include "staff/rank_code.hpp"
#include "staff/word_table.hpp"
#include "text/data_file.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

// Fields of study or of work, a bit for each; those that nobody knows aren't in it.
using Fields = std::bitset<64>;

// The mapping table (extension/data/fields_of_work.json).
class FieldTable
{
public:
    explicit FieldTable(const text::Data& data)
        : FieldTable(data, names_in(data.at("studies")), names_in(data.at("works")))
    {
        data.only({"degrees", "no_degrees", "agency_begins", "studies", "works"});
    }

    [[nodiscard]] Fields studies_in(std::string_view text) const { return fields_in(studies_, text); }
    // "Kế toán, Chi cục Thú y" is an accountant's post: where the agency begins, the post ends.
    [[nodiscard]] Fields works_in_post(std::string_view text) const
    {
        const std::vector<staff::Match> agencies = agency_begins_.read(text).matches;
        Fields fields;
        for (const staff::Match& match : posts_.read(text).matches) {
            if (agencies.empty() || match.first < agencies.front().first)
                fields.set(match.meaning - 1U);
        }
        return fields;
    }
    [[nodiscard]] Fields works_of_agency(std::string_view text) const { return fields_in(agencies_, text); }

    // A title of study for a degree, and not of a short course.
    [[nodiscard]] bool names_degree(std::string_view title) const
    {
        return degrees_.within(title) && !no_degrees_.within(title);
    }

    [[nodiscard]] bool names_short_course(std::string_view title) const { return no_degrees_.within(title); }

    // Each of the studies is outside of each of the works, and there are some of both.
    [[nodiscard]] bool outside(const Fields& studies, const Fields& works) const
    {
        if (studies.none() || works.none())
            return false;
        for (std::size_t work = 0; work < outside_.size(); ++work) {
            if (works.test(work) && (studies & ~outside_[work]).any())
                return false;
        }
        return true;
    }

private:
    using Names = std::vector<std::string_view>;

    FieldTable(const text::Data& data, const Names& studies, const Names& works)
        : studies_(words(data.at("studies"), "has", studies)), posts_(words(data.at("works"), "posts", works)),
          agencies_(words(data.at("works"), "agencies", works)),
          agency_begins_(std::vector<staff::WordGroup>{
              {.meaning = 1, .is = {}, .has = staff::phrases_in(data.at("agency_begins"))}}),
          degrees_(data.at("degrees")), no_degrees_(data.at("no_degrees"))
    {
        for (const text::Data& study : data.at("studies").as_array())
            study.only({"means", "has"});
        for (const text::Data& work : data.at("works").as_array()) {
            work.only({"means", "posts", "agencies", "outside"});
            Fields& outside = outside_.emplace_back();
            for (const text::Data& study : work.at("outside").as_array())
                outside.set(index_of(studies, study));
        }
    }

    // "nothing" first, as word tables want it.
    [[nodiscard]] static Names names_in(const text::Data& list)
    {
        Names names{"nothing"};
        for (const text::Data& field : list.as_array())
            names.emplace_back(field.at("means").as_string());
        if (names.size() > Fields().size())
            list.refuse("có quá nhiều mục", "has too many entries");
        return names;
    }

    [[nodiscard]] static std::size_t index_of(const Names& names, const text::Data& name)
    {
        for (std::size_t i = 1; i < names.size(); ++i) {
            if (names[i] == name.as_string())
                return i - 1;
        }
        name.refuse_word(name.as_string());
    }

    [[nodiscard]] static staff::WordTable words(const text::Data& list, std::string_view member, const Names& names)
    {
        std::vector<staff::WordGroup> groups;
        for (const text::Data& field : list.as_array()) {
            if (const auto phrases = field.if_contains(member))
                groups.push_back({.meaning = static_cast<staff::Meaning>(index_of(names, field.at("means")) + 1),
                                  .is = {},
                                  .has = staff::phrases_in(*phrases)});
        }
        return staff::WordTable(groups);
    }

    [[nodiscard]] static Fields fields_in(const staff::WordTable& table, std::string_view text)
    {
        Fields fields;
        for (const staff::Match& match : table.read(text).matches)
            fields.set(match.meaning - 1U);
        return fields;
    }

    staff::WordTable studies_;
    staff::WordTable posts_;
    staff::WordTable agencies_;
    staff::WordTable agency_begins_;
    Phrases degrees_;
    Phrases no_degrees_;
    std::vector<Fields> outside_; // fields of study, by field of work
};

const text::DataFile<FieldTable> field_table("fields_of_work.json");

// What a person works on, and the words that tell.
struct Work
{
    Fields fields;
    std::string told;
};

// What cells say of works, each distinct text read once.
class Works
{
public:
    explicit Works(const Book& book) : book_(book) {}

    // Posts, ranks and codes of the record's own row and of the person's rows on the rolls; where they tell nothing,
    // the agencies.
    Work of(const staff::Record& record)
    {
        rows_.assign(1, record.at);
        if (record.person < book_.registry.persons().size()) {
            for (const std::uint32_t index : book_.registry.persons()[record.person].entries)
                rows_.push_back(book_.registry.entries()[index].at);
        }
        Work work;
        for (const staff::RowRef row : rows_)
            add(row, {Role::post, Role::post_agency, Role::rank, Role::rank_code}, posts_, in_post, work);
        if (work.fields.any())
            return work;
        for (const staff::RowRef row : rows_)
            add(row, {Role::agency, Role::post_agency, Role::post}, agencies_, in_agency, work);
        return work;
    }

private:
    using Read = Fields (*)(std::string_view);

    // A rank code tells what its title does.
    static Fields in_post(std::string_view text)
    {
        const auto code = staff::right_rank_code(text);
        const staff::RankCode* known = code ? staff::find_rank_code(*code) : nullptr;
        return field_table.get().works_in_post(known == nullptr ? text : std::string_view(known->title));
    }

    static Fields in_agency(std::string_view text) { return field_table.get().works_of_agency(text); }

    void add(staff::RowRef at, std::initializer_list<Role> roles, sheet::TextCache<Fields>& known, Read read,
             Work& work)
    {
        const TableView table(book_, at.table);
        const RowView row(table, at.row);
        for (const Role role : roles) {
            if (!table.has(role))
                continue;
            const Cell cell = row.identity_cell(role);
            if (cell.kind != sheet::CellKind::text)
                continue;
            const sheet::TextId id =
                book_.workbook.grid(cell.address.sheet).text(cell.address.column, cell.address.row);
            const Fields& fields = known.get(book_.workbook.texts, id, read);
            if (fields.any() && work.told.empty())
                work.told = cell.shown();
            work.fields |= fields;
        }
    }

    const Book& book_;
    std::vector<staff::RowRef> rows_;
    sheet::TextCache<Fields> posts_;
    sheet::TextCache<Fields> agencies_;
};

// What majors and titles say of studies.
class Studies
{
public:
    explicit Studies(const TableView& table) : table_(table) {}

    struct Study
    {
        Fields fields;
        Cell cell; // of the major, else of the course
    };

    // None where the course isn't one for a degree.
    Study of(const RowView& row)
    {
        const staff::Tags tags = row.record().course->tags;
        if (!tags.empty() && !tags.has(staff::Tag::profession))
            return {};
        const Cell course = first_filled_cell(table_, row, {Role::course, Role::content});
        if (table_.has(Role::major)) {
            const Cell major = spanning_cell(table_, row, Role::major);
            if (!major.blank())
                return says_short(course) ? Study{} : Study{fields_in(major), major};
        }
        return Study{titled(course), course};
    }

private:
    [[nodiscard]] sheet::TextId text_id(const Cell& cell) const
    {
        return table_.book().workbook.grid(cell.address.sheet).text(cell.address.column, cell.address.row);
    }

    Fields fields_in(const Cell& cell)
    {
        if (cell.kind != sheet::CellKind::text)
            return {};
        return majors_.get(table_.book().workbook.texts, text_id(cell),
                           [](std::string_view text) { return field_table.get().studies_in(text); });
    }

    // A class of some days may have a column of majors too.
    bool says_short(const Cell& course)
    {
        return course.kind == sheet::CellKind::text &&
               shorts_.get(table_.book().workbook.texts, text_id(course),
                           [](std::string_view text) { return field_table.get().names_short_course(text); });
    }

    // A title tells both, the degree and its field.
    Fields titled(const Cell& course)
    {
        if (course.kind != sheet::CellKind::text)
            return {};
        return titles_.get(table_.book().workbook.texts, text_id(course), [](std::string_view title) {
            const FieldTable& table = field_table.get();
            return table.names_degree(title) ? table.studies_in(title) : Fields{};
        });
    }

    const TableView& table_;
    sheet::TextCache<Fields> majors_;
    sheet::TextCache<Fields> titles_;
    sheet::TextCache<bool> shorts_;
};

void check(const TableView& table, Report& report)
{
    const Book& book = table.book();
    Studies studies(table);
    Works works(book);
    for (const RowView row : table) {
        const Studies::Study study = studies.of(row);
        if (study.fields.none())
            continue;
        const Work work = works.of(row.record());
        if (field_table.get().outside(study.fields, work.fields))
            report.at(study.cell).say({{"study", study.cell.shown()}, {"work", work.told}});
    }
}

// Whether posts, ranks or agencies of anybody are told at all.
std::string lacking(const Book& book, Language language)
{
    for (const tables::Table& table : book.tables) {
        if (table.kind == tables::Kind::targets || table.kind == tables::Kind::summary)
            continue;
        for (const Role role : {Role::post, Role::post_agency, Role::agency, Role::rank, Role::rank_code}) {
            if (table.has(role))
                return {};
        }
    }
    return language == Language::vietnamese
               ? "Chưa có cột “Chức vụ”, “Ngạch” hoặc “Đơn vị” để biết lĩnh vực công tác. Vui lòng bổ sung một cột này."
               : "No column tells the post, the rank or the agency, and so the field of work. Please add one.";
}

} // namespace

const Rule field_mismatch{
    .id = "R45",
    .name = "field-mismatch",
    .severity = Severity::warning,
    .scope = Scope::records,
    .needs_any = {Role::major, Role::course, Role::content},
    .vi = {.title = "Chuyên ngành chưa khớp vị trí",
           .message = "Chuyên ngành “{study}” chưa khớp vị trí “{work}”. Vui lòng xác nhận hoặc ghi lý do cử đi học.",
           .why = "Người được cử đi đào tạo chuyên môn học ngành phù hợp với vị trí việc làm (Nghị định "
                  "101/2017/NĐ-CP; Nghị định 171/2025/NĐ-CP). Chỉ nêu những cặp ngành học và lĩnh vực công tác trái "
                  "hẳn nhau; luật, hành chính, tin học, ngoại ngữ dùng cho mọi vị trí nên không bị nêu.",
           .example = "Người giữ chức vụ “Kế toán trưởng” được cử đi học đại học ngành “Thú y”."},
    .en = {.title = "Field of study doesn't fit",
           .message =
               "The field “{study}” doesn't fit the position “{work}”. Please confirm it, or note why the person "
               "was sent.",
           .why = "Degrees on the state's account are in the field of the post (Decrees 101/2017 and 171/2025). Only "
                  "pairs that have nothing in common are named; law, administration, IT and languages serve in any "
                  "post.",
           .example = "A “Kế toán trưởng” (chief accountant) was sent to study “Thú y” (veterinary medicine)."},
    .check = check,
    .lacking = lacking,
    .data = {"fields_of_work.json"},
};

} // namespace datchuan::rules
