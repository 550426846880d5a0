#include "targets/nomination.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "targets/verdict.hpp"
#include "text/number.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::targets {
namespace {

struct Words
{
    std::string_view vietnamese;
    std::string_view english;

    [[nodiscard]] std::string_view in(Language language) const
    {
        return language == Language::english ? english : vietnamese;
    }
};

// In the order of ListColumn.
constexpr std::array<Words, static_cast<std::size_t>(ListColumn::cell) + 1> headers{{
    {"Chỉ tiêu", "Target"},
    {"Kết quả", "Result"},
    {"Đơn vị", "Agency"},
    {"Họ và tên", "Name"},
    {"Ngày sinh", "Date of birth"},
    {"Chức vụ", "Post"},
    {"Cấp", "Level"},
    {"Ngạch", "Rank"},
    {"Quy hoạch", "In planning"},
    {"Cử đi", "Nominate"},
    {"Vì sao", "Why"},
    {"Ô", "Cell"},
}};

constexpr Words class_size_words{"Sĩ số một lớp (người):", "Persons in a class:"};

constexpr std::int32_t rows_searched = 200; // for the header, and for what stands above it

// In a formula.
std::string quoted(std::string_view text)
{
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

std::string key_of(std::string_view target, std::string_view name, std::string_view birth)
{
    constexpr char separator = '\x1F'; // can't be typed
    return text::fold(target) + separator + text::fold(name) + separator + std::string(text::trim(birth));
}

std::string_view text_at(const sheet::Workbook& workbook, std::int32_t sheet, std::int32_t column, std::int32_t row)
{
    return column < 0 ? std::string_view{} : workbook.texts[workbook.grid(sheet).text(column, row)];
}

using Places = std::array<std::int32_t, headers.size()>;

Places columns_in(const sheet::Workbook& workbook, std::int32_t sheet, std::int32_t row)
{
    Places places;
    places.fill(-1);
    for (std::int32_t column = 0; column < workbook.grid(sheet).columns(); ++column) {
        const std::string_view text = text::trim(text_at(workbook, sheet, column, row));
        for (std::size_t i = 0; i < headers.size() && !text.empty(); ++i)
            if (places[i] < 0 && (text == headers[i].vietnamese || text == headers[i].english))
                places[i] = column;
    }
    return places;
}

std::int32_t place(const Places& places, ListColumn column) { return places[static_cast<std::size_t>(column)]; }

} // namespace

std::string_view header_of(ListColumn column, Language language)
{
    return headers[static_cast<std::size_t>(column)].in(language);
}

std::vector<ListColumn> columns_for(const std::vector<const NamedPerson*>& people)
{
    const auto any = [&](auto&& has) {
        return std::any_of(people.begin(), people.end(), [&](const NamedPerson* each) { return has(*each); });
    };
    std::vector<ListColumn> columns;
    columns.reserve(headers.size());
    for (std::size_t i = 0; i < headers.size(); ++i)
        columns.push_back(static_cast<ListColumn>(i));
    if (!any([](const NamedPerson& each) { return !each.level.empty(); }))
        std::erase(columns, ListColumn::level);
    if (!any([](const NamedPerson& each) { return !each.rank.empty(); }))
        std::erase(columns, ListColumn::rank);
    if (!any([](const NamedPerson& each) { return each.planned; }))
        std::erase(columns, ListColumn::planned);
    return columns;
}

std::string_view class_size_label(Language language) { return class_size_words.in(language); }

Nominated::Nominated(const sheet::Workbook& workbook, std::int32_t sheet)
{
    const sheet::Grid& grid = workbook.grid(sheet);
    for (std::int32_t row = 0; row < std::min(grid.rows(), rows_searched); ++row) {
        const std::string_view label = text::trim(text_at(workbook, sheet, 0, row));
        if (label != class_size_words.vietnamese && label != class_size_words.english)
            continue;
        constexpr double most = 10'000;
        const double size = grid.number(class_size_column, row);
        if (1 <= size && size <= most)
            class_size_ = static_cast<int>(size);
    }
    read_ticks(workbook, sheet);
}

void Nominated::read_ticks(const sheet::Workbook& workbook, std::int32_t sheet)
{
    const sheet::Grid& grid = workbook.grid(sheet);
    std::int32_t row = 0;
    Places places;
    const auto is_header = [&] {
        return place(places, ListColumn::target) >= 0 && place(places, ListColumn::name) >= 0 &&
               place(places, ListColumn::tick) >= 0;
    };
    for (;; ++row) {
        if (row == std::min(grid.rows(), rows_searched))
            return;
        places = columns_in(workbook, sheet, row);
        if (is_header())
            break;
    }
    const auto text = [&](ListColumn column) { return text_at(workbook, sheet, place(places, column), row); };
    for (++row; row < grid.rows(); ++row) {
        const bool ticked = !text::trim(text(ListColumn::tick)).empty();
        if (const std::string_view name = text(ListColumn::name); !name.empty())
            lines_[key_of(text(ListColumn::target), name, text(ListColumn::birth))].push_back(
                {text::fold(text(ListColumn::agency)), ticked});
    }
}

std::vector<bool> Nominated::ticked(std::string_view target, const std::vector<NamedPerson>& people) const
{
    std::vector<bool> ticked(people.size(), false);
    if (lines_.empty())
        return ticked;
    std::unordered_map<std::string, int> namesakes;
    for (const NamedPerson& person : people)
        ++namesakes[key_of(target, person.name, person.birth)];
    for (std::size_t i = 0; i < people.size(); ++i) {
        const std::string key = key_of(target, people[i].name, people[i].birth);
        const auto found = lines_.find(key);
        if (found == lines_.end())
            continue;
        const bool only_one = found->second.size() == 1 && namesakes[key] == 1;
        const std::string agency = text::fold(people[i].agency);
        ticked[i] = std::any_of(found->second.begin(), found->second.end(),
                                [&](const Line& line) { return line.ticked && (only_one || line.agency == agency); });
    }
    return ticked;
}

std::string ticked_formula(const Result& result, const ListCells& list, Language language)
{
    return "=SUMPRODUCT((" + list.targets + "=" + quoted(result.id) + ")*(" + list.buckets + "=" +
           quoted(word_of(Bucket::missing, language)) + ")*(" + list.ticks + "=" + quoted(tick_mark) + "))";
}

namespace {

bool can_be_sent(const Target& target, const Result& result)
{
    return result.unit == Unit::persons && result.population > 0 && !target.by_appointment() &&
           target.method != Method::yearly && result.verdict != Verdict::not_computable;
}

// Puts the sentence together from texts and formulas.
class WhatIf
{
public:
    WhatIf(const Target& target, const Result& result, std::string ticked, std::string class_size, Language language)
        : target_(target), result_(result), ticked_(std::move(ticked)), class_size_(std::move(class_size)),
          vietnamese_(language == Language::vietnamese)
    {
        target_.threshold = result.threshold;
        judged_ = target.comparison != Comparison::none && result.threshold.has_value();
        needed_ = shortfall_of(target_, 0, result.population);
        reached_ = std::to_string(result.achieved) + "+" + ticked_;
    }

    [[nodiscard]] std::string formula() const
    {
        std::string text = "=IF(" + ticked_ + "=0;" + quoted(pick("Chưa đánh dấu ai: ", "Nobody is ticked: ")) + ";" +
                           quoted(pick("Nếu cử ", "If these ")) + "&" + ticked_ + "&" +
                           quoted(pick(" người đã đánh dấu: ", " are sent: ")) + ")&" +
                           quoted(pick("đạt ", "reached by ") + number(result_.achieved)) + "&IF(" + ticked_ +
                           R"(=0;"";"+"&)" + ticked_ + ")&" +
                           quoted("/" + number(result_.population) + pick(" người (", " (")) + "&" + percent() + "&" +
                           quoted("%)");
        if (judged_)
            text += "&\", \"&" + verdict();
        if (result_.undecided > 0)
            text += "&" + quoted(pick("; chưa kể ", "; not counting ") + number(result_.undecided) +
                                 pick(" người chưa đủ dữ liệu", " without enough data"));
        return text + "&\".\"";
    }

private:
    [[nodiscard]] std::string pick(std::string_view vi, std::string_view en) const
    {
        return std::string(vietnamese_ ? vi : en);
    }

    [[nodiscard]] std::string number(long value) const
    {
        std::string text = text::grouped(value);
        if (!vietnamese_)
            std::replace(text.begin(), text.end(), '.', ',');
        return text;
    }

    // With the marks of the sheet's language, whatever those of the office that computes it. One decimal; a share that
    // isn't there yet never looks as if it was.
    [[nodiscard]] std::string percent() const
    {
        const std::string share = "ROUND((" + reached_ + ")*100/" + std::to_string(result_.population) + ";1)";
        std::string shown = share;
        if (judged_ && !target_.by_number() && *target_.threshold >= 0.1) {
            const long tenths = std::lround(std::ceil(*target_.threshold * 10 - 1e-9)) - 1;
            shown = "IF(" + reached_ + ">=" + std::to_string(needed_) + ";" + share + ";MIN(" + share + ";" +
                    std::to_string(tenths) + "/10))";
        }
        return "SUBSTITUTE(FIXED(" + shown + ";1;TRUE());" + (vietnamese_ ? R"(".";","))" : R"(",";"."))");
    }

    [[nodiscard]] std::string missing() const
    {
        const std::string rest = "(" + std::to_string(needed_) + "-" + reached_as_term() + ")";
        return quoted(pick("còn thiếu ", "missing ")) + "&" + rest + "&" + quoted(pick(" người", "")) + "&IF(N(" +
               class_size_ + ")>=1;" + quoted(pick(", là ", ", that is ")) + "&ROUNDUP(" + rest + "/" + class_size_ +
               ";0)&" + quoted(pick(" lớp", " class(es)")) + ";\"\")";
    }

    [[nodiscard]] std::string reached_as_term() const { return "(" + reached_ + ")"; }

    // The fewest persons with whom it's called about.
    [[nodiscard]] long fewest_about() const
    {
        long low = 0;
        long high = needed_;
        while (low < high) {
            const long middle = low + (high - low) / 2;
            if (verdict_of(target_, middle, 0, result_.population) == Verdict::not_met)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    [[nodiscard]] std::string verdict() const
    {
        std::string below = missing();
        if (target_.comparison == Comparison::about)
            below = "IF(" + reached_ + ">=" + std::to_string(fewest_about()) + ";" +
                    quoted(pick("xấp xỉ chỉ tiêu, ", "about the target, ")) + ";\"\")&" + below;
        return "IF(" + reached_ + ">=" + std::to_string(needed_) + ";" +
               quoted(pick("đạt chỉ tiêu", "the target is met")) + ";" + below + ")";
    }

    Target target_;
    const Result& result_;
    std::string ticked_;
    std::string class_size_;
    bool vietnamese_;
    bool judged_ = false;
    long needed_ = 0;
    std::string reached_;
};

} // namespace

std::optional<std::string> what_if_formula(const Target& target, const Result& result, const std::string& ticked,
                                           const std::string& class_size, Language language)
{
    if (!can_be_sent(target, result))
        return std::nullopt;
    return WhatIf(target, result, ticked, class_size, language).formula();
}

} // namespace datchuan::targets
