#include "targets/form_sentences.hpp"

#include <algorithm>

#include "text/number.hpp"

namespace datchuan::targets {
namespace {

constexpr std::size_t most_named = 4;

class Teller
{
public:
    Teller(const LeftInForm& left, Language language) : left_(left), vietnamese_(language == Language::vietnamese) {}

    std::vector<std::string> tell()
    {
        if (left_.why_not == FormQuestions::WhyNot::no_period)
            say(" chưa đếm được vì tiêu đề chưa ghi rõ năm.", " isn't counted: its title doesn't say of which year.");
        if (left_.no_unit)
            say(" chưa đếm được vì chưa ghi đơn vị tính (người hay lượt người).",
                " isn't counted: it doesn't say whether persons or attendances are meant.");
        if (!left_.not_understood.empty())
            say(": không điền dòng, cột chưa hiểu: " + names(left_.not_understood) + ".",
                ": left empty, not understood: " + names(left_.not_understood) + ".");
        tell_open();
        tell_gaps();
        tell_targets();
        return std::move(sentences_);
    }

private:
    void say(const std::string& vietnamese, const std::string& english)
    {
        sentences_.push_back(vietnamese_ ? "Biểu ở trang “" + left_.sheet + "”" + vietnamese
                                         : "The form on sheet “" + left_.sheet + "”" + english);
    }

    static std::string count(std::size_t number) { return text::grouped(static_cast<long long>(number)); }
    static std::string count(long number) { return text::grouped(number); }
    static std::string name(const sheet::Address& cell) { return sheet::cell_name(cell.column, cell.row); }

    [[nodiscard]] std::string names(std::vector<std::string> all) const
    {
        std::string text;
        for (std::size_t i = 0; i < all.size() && i < most_named; ++i)
            text += (i > 0 ? ", “" : "“") + all[i] + "”";
        if (all.size() > most_named)
            text += (vietnamese_ ? " và " : " and ") + count(all.size() - most_named) +
                    (vietnamese_ ? " mục khác" : " others");
        return text;
    }

    void tell_open()
    {
        if (left_.open.empty())
            return;
        const auto& [cell, cases] = left_.open.front();
        say(": " + count(left_.open.size()) + " ô để trống vì dữ liệu chưa đủ để đếm chắc chắn (ô " + name(cell) +
                ": " + count(cases) + " trường hợp chưa rõ).",
            ": " + count(left_.open.size()) + " cells stay empty, the data don't tell for sure (" + name(cell) + ": " +
                count(cases) + " open cases).");
    }

    void tell_gaps()
    {
        using Why = rules::FormGap::Why;
        struct Words
        {
            Why why;
            std::string vietnamese;
            std::string english;
        };
        const Words all[] = {
            {Why::no_base, "chưa rõ tỷ lệ tính trên số nào", "it isn't plain what the percentage is of"},
            {Why::typed, "số cần dùng đang gõ dưới dạng chữ", "a number that's needed is typed as text"},
            {Why::no_whole, "mẫu số bằng 0", "the whole is 0"},
            {Why::too_great, "tỷ lệ sẽ vượt 100%", "the percentage would be more than 100"},
            {Why::merged, "ô đang gộp với ô khác", "the cell is merged with another"},
        };
        for (const Words& each : all) {
            std::vector<std::string> cells;
            for (const rules::FormGap& gap : left_.gaps)
                if (gap.why == each.why && std::find(cells.begin(), cells.end(), name(gap.cell)) == cells.end())
                    cells.push_back(name(gap.cell));
            if (cells.empty())
                continue;
            say(": không điền ô " + first_of(cells) + ": " + each.vietnamese + ".",
                ": " + first_of(cells) + " left empty: " + each.english + ".");
        }
    }

    // "D5, D6, D7, D8 …"
    static std::string first_of(const std::vector<std::string>& cells)
    {
        std::string text;
        for (std::size_t i = 0; i < cells.size() && i < most_named; ++i) {
            text += i > 0 ? ", " : "";
            text += cells[i];
        }
        return cells.size() > most_named ? text + " …" : text;
    }

    void tell_targets()
    {
        using Why = OwnTargets::Left::Why;
        struct Words
        {
            Why why;
            std::string vietnamese;
            std::string english;
        };
        const Words all[] = {
            {Why::unknown, "chưa khớp chỉ tiêu nào trong hồ sơ chỉ tiêu", "no target of the profile is worded so"},
            {Why::several, "khớp nhiều chỉ tiêu nên không đoán", "several targets are worded so"},
            {Why::threshold, "ngưỡng khác với hồ sơ chỉ tiêu", "the threshold isn't that of the profile"},
        };
        for (const Words& each : all) {
            std::vector<std::string> labels;
            for (const auto& [label, why] : left_.targets)
                if (why == each.why)
                    labels.push_back(label);
            if (!labels.empty())
                say(": không điền dòng " + names(labels) + ": " + each.vietnamese + ".",
                    ": " + names(labels) + " left empty: " + each.english + ".");
        }
        for (const std::string& reason : left_.not_computable)
            say(": không điền dòng " + reason, ": left empty: " + reason);
        if (!left_.differing.empty())
            say(": số đã ghi ở ô " + name(left_.differing.front()) + " khác số tính từ danh sách, dòng đó để nguyên.",
                ": the number in " + name(left_.differing.front()) +
                    " isn't what the lists give; its line is left as it is.");
    }

    const LeftInForm& left_;
    bool vietnamese_;
    std::vector<std::string> sentences_;
};

} // namespace

std::vector<std::string> sentences_of(const LeftInForm& left, Language language)
{
    return Teller(left, language).tell();
}

} // namespace datchuan::targets
