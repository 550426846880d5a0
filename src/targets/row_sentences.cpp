#include "targets/row_sentences.hpp"

#include "text/vietnamese.hpp"

namespace datchuan::targets {
namespace {

// The word as the clerk wrote it, cut where somebody pasted a page into the cell.
std::string quoted(std::string_view word)
{
    constexpr std::size_t longest = 90; // bytes
    word = text::trim(word);
    std::string shown(word.substr(0, longest));
    if (shown.size() < word.size()) {
        while (!shown.empty() && (static_cast<unsigned char>(word[shown.size()]) & 0xC0U) == 0x80U)
            shown.pop_back();
        shown += "…";
    }
    return "“" + shown + "”";
}

} // namespace

std::string RowSentences::column(Field field) const
{
    return (language_ == Language::vietnamese ? "Cột “" : "Column “") + std::string(header_of(field, language_)) + "”";
}

std::string RowSentences::please(const Choice& allowed) const
{
    return language_ == Language::vietnamese ? " Vui lòng ghi: " + std::string(allowed.vietnamese) + "."
                                             : " Please write: " + std::string(allowed.english) + ".";
}

std::string RowSentences::not_understood(Field field, std::string_view word, const Choice& allowed) const
{
    return column(field) + (language_ == Language::vietnamese ? ": chưa hiểu được " : ": can't understand ") +
           quoted(word) + "." + please(allowed);
}

std::string RowSentences::blank(Field field, const Choice& allowed) const
{
    return column(field) + (language_ == Language::vietnamese ? " còn trống." : " is blank.") + please(allowed);
}

std::string RowSentences::contradict(Field one, Field other, const Choice& allowed) const
{
    const bool vietnamese = language_ == Language::vietnamese;
    return column(one) + (vietnamese ? " và cột “" : " and column “") + std::string(header_of(other, language_)) +
           (vietnamese ? "” không khớp nhau." : "” don't go together.") + please(allowed);
}

std::string RowSentences::dates_reversed(const text::Date& from, const text::Date& to) const
{
    const std::string first = text::to_text(from);
    const std::string last = text::to_text(to);
    return language_ == Language::vietnamese
               ? "Cột “Từ ngày” ghi " + first + ", sau “Đến ngày” " + last + ". Vui lòng kiểm tra lại hai ngày này."
               : "“From” says " + first + ", after “To” " + last + ". Please check these two dates.";
}

} // namespace datchuan::targets
