#include "tables/title.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/vietnamese.hpp"

namespace datchuan::tables {
namespace {

using Words = std::vector<std::string>;

bool parts_words(std::string_view text, std::size_t at)
{
    return at >= text.size() || std::string_view(" ,.:;()-/\"").find(text[at]) != std::string_view::npos;
}

// Where the words stand in the text as words of their own.
std::size_t find_words(std::string_view text, std::string_view words, std::size_t from = 0)
{
    for (std::size_t at = text.find(words, from); at != text.npos; at = text.find(words, at + 1))
        if ((at == 0 || parts_words(text, at - 1)) && parts_words(text, at + words.size()))
            return at;
    return text.npos;
}

bool holds_any(std::string_view text, const Words& words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& each) { return find_words(text, each) != text.npos; });
}

// The words of the list with which the text goes on at that place; empty where it goes on otherwise.
std::string_view words_at(std::string_view text, std::size_t at, const Words& words)
{
    std::string_view longest;
    for (const std::string& each : words)
        if (text.substr(at).starts_with(each) && parts_words(text, at + each.size()) && each.size() > longest.size())
            longest = each;
    return longest;
}

std::string_view without_ends(std::string_view text)
{
    constexpr std::string_view signs = " .,:;-\"";
    const auto first = text.find_first_not_of(signs);
    return first == text.npos ? std::string_view{} : text.substr(first, text.find_last_not_of(signs) - first + 1);
}

// The name of a course without what a title says behind it: dates, places, codes in brackets.
std::string_view course_name(std::string_view text, const CourseWords& words)
{
    std::size_t end = std::min(text.find('('), text.find(';'));
    for (const std::string& ending : words.endings)
        end = std::min(end, find_words(text, ending, 1));
    return without_ends(text.substr(0, end));
}

// "Chương trình: … · Khóa: … · Lớp: …"
std::vector<std::string_view> segments_of(std::string_view line)
{
    std::vector<std::string_view> segments;
    constexpr std::array<std::string_view, 4> separators{"·", ";", "|", "•"};
    while (!line.empty()) {
        std::size_t end = line.size();
        std::size_t next = line.size();
        for (const std::string_view separator : separators)
            if (const auto at = line.find(separator); at < end) {
                end = at;
                next = at + separator.size();
            }
        segments.push_back(text::trim(line.substr(0, end)));
        line.remove_prefix(next);
    }
    return segments;
}

class CourseFinder
{
public:
    CourseFinder(const std::vector<std::string>& lines, const HeaderWords& words)
        : lines_(lines), all_words_(words), words_(words.courses())
    {
        for (const std::string& line : lines)
            joined_ += (joined_.empty() ? "" : " ") + line;
    }

    [[nodiscard]] std::string find() const
    {
        if (std::string labelled = find_label(); !labelled.empty())
            return labelled;
        return find_in_sentence();
    }

private:
    [[nodiscard]] std::string find_label() const
    {
        for (const std::string& label : words_.labels)
            for (const std::string& line : lines_)
                for (std::string_view segment : segments_of(line)) {
                    while (segment.starts_with('-') || segment.starts_with('*') || segment.starts_with(' '))
                        segment.remove_prefix(1);
                    if (!segment.starts_with(label))
                        continue;
                    const auto colon = segment.find_first_not_of(' ', label.size());
                    if (colon == segment.npos || segment[colon] != ':')
                        continue;
                    const std::string_view name = course_name(text::trim(segment.substr(colon + 1)), words_);
                    if ((begins_with_kind(name) || says_content(name)) && !holds_any(joined_, words_.not_of))
                        return std::string(name);
                }
        return {};
    }

    // "DANH SÁCH HỌC VIÊN LỚP BỒI DƯỠNG KIẾN THỨC PHÁP LUẬT"
    [[nodiscard]] std::string find_in_sentence() const
    {
        for (std::size_t at = 0; at < joined_.size(); at = joined_.find(' ', at + 1)) {
            const std::size_t word = at == 0 ? 0 : at + 1;
            if (const std::string_view kind = words_at(joined_, word, words_.kinds); !kind.empty()) {
                const std::string_view before = without_ends(std::string_view(joined_).substr(0, word));
                const std::string_view name = course_name(std::string_view(joined_).substr(word), words_);
                const bool named = ends_with(before, words_.classes)    ? says_more(name)
                                   : ends_with(before, words_.studying) ? says_more(name) && says_content(name)
                                                                        : attended(before, kind) && says_content(name);
                if (named && !holds_any(before, words_.not_of))
                    return std::string(name);
            }
            if (joined_.find(' ', at + 1) == std::string::npos)
                break;
        }
        return {};
    }

    [[nodiscard]] static bool ends_with(std::string_view before, const Words& words)
    {
        return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
            return before.ends_with(word) &&
                   (before.size() == word.size() || parts_words(before, before.size() - word.size() - 1));
        });
    }

    // "CÁN BỘ THAM GIA … BỒI DƯỠNG": somebody took a course that isn't called a class.
    [[nodiscard]] bool attended(std::string_view before, std::string_view kind) const
    {
        return std::find(words_.trainings.begin(), words_.trainings.end(), kind) != words_.trainings.end() &&
               holds_any(before, words_.attending);
    }

    // More than that it's a course: "bồi dưỡng năm 2024" names none.
    [[nodiscard]] bool says_more(std::string_view name) const
    {
        std::size_t at = 0;
        while (at < name.size()) {
            const std::size_t end = std::min(name.find(' ', at), name.size());
            const std::string_view generic = words_at(name, at, words_.generic);
            const std::string_view word = without_ends(name.substr(at, end - at));
            const bool number = word.find_first_not_of("0123456789-/") == word.npos;
            if (generic.empty() && !number)
                return true;
            at = generic.empty() ? end + 1 : at + generic.size();
            at = std::min(name.find_first_not_of(" ,.:;-/", at), name.size());
        }
        return false;
    }

    // What it's about is a known content, behind the words that any course begins with.
    [[nodiscard]] bool says_content(std::string_view name) const
    {
        std::size_t at = 0;
        for (std::string_view generic = words_at(name, at, words_.generic); !generic.empty();
             generic = words_at(name, at, words_.generic))
            at = std::min(name.find_first_not_of(" ,.:;-/", at + generic.size()), name.size());
        return all_words_.names_content(normal_heading(name.substr(at)));
    }

    // "Cao cấp lý luận chính trị", "ngạch chuyên viên chính": without a word that only says it's a course.
    [[nodiscard]] bool begins_with_kind(std::string_view name) const
    {
        const std::string_view kind = words_at(name, 0, words_.kinds);
        return !kind.empty() && says_more(name);
    }

    const std::vector<std::string>& lines_;
    const HeaderWords& all_words_;
    const CourseWords& words_;
    std::string joined_;
};

bool is_name_of_provider(std::string_view name, const CourseWords& words)
{
    constexpr std::size_t longest = 150; // bytes
    return name.size() <= longest && name.find(' ') != name.npos && !words_at(name, 0, words.providers).empty();
}

// "Đơn vị tổ chức: Trường Chính trị tỉnh", "… do Trường Chính trị tỉnh tổ chức", "(Trường Chính trị tỉnh tổ chức)".
std::string provider_in(const std::vector<std::string>& lines, const CourseWords& words)
{
    constexpr std::string_view gives = "tổ chức";
    for (const std::string& line : lines)
        for (const std::string_view segment : segments_of(line)) {
            std::string_view text = segment;
            if (text.starts_with('(') && text.ends_with(')'))
                text = text.substr(1, text.size() - 2);
            text = without_ends(text);
            for (const std::string& label : words.provider_labels) {
                const auto colon = text.starts_with(label) ? text.find_first_not_of(' ', label.size()) : text.npos;
                if (colon == text.npos || text[colon] != ':')
                    continue;
                std::string_view name = text.substr(colon + 1);
                name = without_ends(name.substr(0, name.find_first_of("(;")));
                if (is_name_of_provider(name, words))
                    return std::string(name);
            }
            // "Ban Tổ chức Tỉnh ủy tổ chức": the last of them is what it does.
            std::size_t end = text.npos;
            for (std::size_t at = find_words(text, gives); at != text.npos; at = find_words(text, gives, at + 1))
                end = at;
            if (end == text.npos || end == 0)
                continue;
            const std::string_view before = text.substr(0, end);
            std::size_t from = before.npos;
            for (std::size_t at = find_words(before, "do"); at != before.npos; at = find_words(before, "do", at + 1))
                from = at + 2;
            const bool whole = from == before.npos && without_ends(text.substr(end + gives.size())).empty();
            const std::string_view name = without_ends(whole ? before : before.substr(std::min(from, before.size())));
            if ((whole || from != before.npos) && is_name_of_provider(name, words))
                return std::string(name);
        }
    return {};
}

// "Từ ngày 04/3/2024 đến ngày 08/3/2024", "Thời gian: …", "Khai giảng ngày …, bế giảng ngày …"; not the day of the
// decision that the list hangs on.
std::optional<text::Period> period_in(const std::vector<std::string>& lines)
{
    for (const std::string& line : lines)
        for (const std::string_view begin : {"từ ngày", "từ tháng", "từ", "thời gian", "khai giảng"}) {
            const auto at = find_words(line, begin);
            if (at == line.npos)
                continue;
            std::string_view rest = std::string_view(line).substr(at);
            for (const std::string_view end : {")", ";", " tại ", " theo ", " ở "})
                rest = rest.substr(0, rest.find(end));
            if (const auto period = text::parse_period(without_ends(rest)); period && period->start != period->end)
                return period;
        }
    return std::nullopt;
}

} // namespace

int last_year_in(std::string_view text)
{
    int last = 0;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        int value = 0;
        while (end < text.size() && '0' <= text[end] && text[end] <= '9' && end - i < 6)
            value = value * 10 + (text[end++] - '0');
        if (end - i == 4 && 1950 <= value && value <= 2100)
            last = value;
        i = std::max(end, i + 1);
    }
    return last;
}

Title read_title(const sheet::Workbook& workbook, std::int32_t sheet, const sheet::Area& block,
                 const HeaderWords& words)
{
    const sheet::Grid& grid = workbook.grid(sheet);
    Title title;
    std::vector<std::string> lines;
    for (std::int32_t row = block.first_row; row < block.last_row; ++row)
        for (std::int32_t column = block.first_column; column <= block.last_column; ++column) {
            const auto id = grid.text(column, row);
            if (id == sheet::TextPool::empty)
                continue;
            std::string folded = text::fold(workbook.texts[id]);
            // The form's name begins like one ("DANH SÁCH …") and goes on down to the header.
            if (lines.empty() && !words.is_title(folded))
                continue;
            lines.push_back(std::move(folded));
            title.text += (title.text.empty() ? "" : " ") + text::nfc(text::trim(workbook.texts[id]));
        }
    if (lines.empty())
        return title;
    title.year = last_year_in(title.text);
    title.foreign = words.is_foreign_title(lines.front());
    title.provider = provider_in(lines, words.courses());
    title.course = CourseFinder(lines, words).find();
    if (const auto period = title.course.empty() ? std::nullopt : period_in(lines))
        title.dates = *period;
    return title;
}

} // namespace datchuan::tables
