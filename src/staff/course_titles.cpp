#include "staff/course_titles.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

#include <boost/unordered/unordered_flat_map.hpp>

#include "staff/course_list.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::staff {
namespace {

using tables::Table;

bool has_letters(std::string_view text)
{
    return std::any_of(text.begin(), text.end(),
                       [](unsigned char c) { return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || c >= 0x80; });
}

class Collector
{
public:
    Collector(const sheet::Workbook& workbook, const std::vector<Table>& tables, const Registry& registry)
        : workbook_(workbook), tables_(tables), registry_(registry)
    {
    }

    std::vector<CourseTitle> collect()
    {
        for (const Record& record : registry_.records())
            if (record.title != no_key)
                add(place_of(record), record.person, record.course->tags.empty());
        for (const MarkedCourse& mark : registry_.marks()) {
            const std::string_view title = title_of(*tables_[mark.at.table].column_at(mark.column));
            add(place_of(text::fold(title), title), mark.person, mark.course->tags.empty());
        }
        count_persons(all_, &CourseTitle::all);
        count_persons(untagged_, &CourseTitle::untagged);
        return std::move(titles_);
    }

private:
    using Attended = std::pair<std::uint32_t, PersonId>; // title, person

    void add(std::uint32_t place, PersonId person, bool untagged)
    {
        ++titles_[place].all.records;
        all_.emplace_back(place, person);
        if (!untagged)
            return;
        ++titles_[place].untagged.records;
        untagged_.emplace_back(place, person);
    }

    std::uint32_t place_of(const Record& record)
    {
        const auto known = by_key_.find(record.title);
        if (known != by_key_.end())
            return known->second;
        const std::string key(registry_.keys()[record.title]);
        const std::uint32_t place = place_of(key, as_written(record, key));
        by_key_.emplace(record.title, place);
        return place;
    }

    std::uint32_t place_of(const std::string& folded, std::string_view title)
    {
        const auto [known, fresh] = by_text_.try_emplace(folded, static_cast<std::uint32_t>(titles_.size()));
        if (fresh)
            titles_.push_back({std::string(text::trim(title)), {}, {}});
        return known->second;
    }

    // Of a cell with several courses that one. The key itself where the title isn't a cell's: of a list of one course.
    [[nodiscard]] std::string_view as_written(const Record& record, std::string_view key) const
    {
        const Table& table = tables_[record.at.table];
        const std::int32_t column = table.course_column();
        if (column < 0 || !table.title_course.empty())
            return key;
        const sheet::Grid& grid = workbook_.grid(table.sheet);
        std::int32_t row = table.rows[record.at.row].row;
        if (const sheet::Area* const merged = grid.merge_at(column, row))
            row = merged->first_row;
        for (const ListedCourse& course : courses_in(workbook_.texts[grid.text(column, row)]))
            if (text::fold(course.title) == key)
                return course.title;
        return key;
    }

    // Records that may be any of several persons' count as another person each.
    void count_persons(std::vector<Attended>& attended, Occurrences CourseTitle::*occurrences)
    {
        std::sort(attended.begin(), attended.end());
        for (std::size_t i = 0; i < attended.size(); ++i)
            if (i == 0 || attended[i] != attended[i - 1] || attended[i].second == several_persons)
                ++(titles_[attended[i].first].*occurrences).persons;
    }

    const sheet::Workbook& workbook_;
    const std::vector<Table>& tables_;
    const Registry& registry_;
    std::vector<CourseTitle> titles_;
    boost::unordered_flat_map<KeyId, std::uint32_t> by_key_;
    boost::unordered_flat_map<std::string, std::uint32_t> by_text_;
    std::vector<Attended> all_;
    std::vector<Attended> untagged_;
};

} // namespace

std::string_view title_of(const tables::Column& column)
{
    if (has_letters(column.header))
        return column.header;
    std::string_view path = column.path;
    constexpr std::string_view below = " > ";
    const auto leaf = path.rfind(below);
    if (leaf == std::string_view::npos)
        return column.header;
    path = path.substr(0, leaf);
    const auto parent = path.rfind(below);
    return parent == std::string_view::npos ? path : path.substr(parent + below.size());
}

std::vector<CourseTitle> course_titles(const sheet::Workbook& workbook, const std::vector<Table>& tables,
                                       const Registry& registry)
{
    return Collector(workbook, tables, registry).collect();
}

} // namespace datchuan::staff
