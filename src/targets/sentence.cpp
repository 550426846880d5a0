#include "targets/sentence.hpp"

#include <algorithm>
#include <cmath>

#include "text/number.hpp"

namespace datchuan::targets {
namespace {

std::string english_marks(std::string text, char from, char to)
{
    std::replace(text.begin(), text.end(), from, to);
    return text;
}

// Words of one language and the numbers among them.
class Wording
{
public:
    Wording(const Target& target, const Result& result, Language language)
        : target_(target), result_(result), vietnamese_(language == Language::vietnamese)
    {
    }

    std::string sentence()
    {
        if (result_.verdict == Verdict::no_population)
            return pick("Không có đối tượng thuộc chỉ tiêu này nên không tính tỷ lệ.",
                        "Nobody belongs to this target's population, so there's no percentage.") +
                   unclear();
        return goal() + achieved() + missing() + "." + above_range() + years() + open_cases() + unclear() + untagged();
    }

private:
    [[nodiscard]] std::string pick(std::string_view vietnamese, std::string_view english) const
    {
        return std::string(vietnamese_ ? vietnamese : english);
    }

    [[nodiscard]] std::string decimal(double value, int decimals) const
    {
        std::string text = text::to_text(value, decimals);
        return vietnamese_ ? text : english_marks(std::move(text), ',', '.');
    }

    [[nodiscard]] std::string number(long value) const
    {
        std::string text = text::grouped(value);
        return vietnamese_ ? text : english_marks(std::move(text), '.', ',');
    }

    [[nodiscard]] std::string persons(long value) const
    {
        return number(value) + (vietnamese_ ? " người" : value == 1 ? " person" : " persons");
    }

    // Of what the target counts.
    [[nodiscard]] std::string counted(long value) const
    {
        switch (result_.unit) {
        case Unit::attendances:
            return number(value) + (vietnamese_ ? " lượt" : value == 1 ? " attendance" : " attendances");
        case Unit::classes:
            return number(value) + (vietnamese_ ? " lớp" : value == 1 ? " class" : " classes");
        case Unit::persons:
            break;
        }
        return persons(value);
    }

    [[nodiscard]] std::string percent(long part, long whole) const
    {
        return decimal(static_cast<double>(part) * 100.0 / static_cast<double>(whole), result_.decimals) + "%";
    }

    // 80 → "80%", 80,5 → "80,5%": as many decimals as the clerk gave.
    [[nodiscard]] std::string threshold_text(double threshold) const
    {
        if (target_.by_number())
            return counted(std::lround(threshold));
        int decimals = 0;
        for (double scaled = threshold; decimals < 6 && std::abs(scaled - std::round(scaled)) > 1e-6; scaled *= 10)
            ++decimals;
        return decimal(threshold, decimals) + "%";
    }

    [[nodiscard]] std::string goal() const
    {
        if (target_.comparison == Comparison::none || !target_.threshold)
            return pick("Đạt ", "Achieved by ");
        std::string text = pick("Mục tiêu ", "Target ");
        if (target_.comparison == Comparison::about)
            text += pick("khoảng ", "about ");
        if (target_.comparison == Comparison::range)
            text += pick("từ ", "from ");
        text += threshold_text(*target_.threshold);
        if (target_.comparison == Comparison::range)
            text += pick(" đến ", " to ") + threshold_text(target_.upper);
        if (target_.method == Method::yearly)
            text += pick(" hằng năm", " a year");
        if (target_.method == Method::share_of_plan)
            text += pick(" kế hoạch ", " of the plan of ") + persons(target_.planned);
        return text + milestone() + pick(": đạt ", ": achieved by ");
    }

    [[nodiscard]] std::string milestone() const
    {
        if (target_.milestones.empty())
            return {};
        const auto due = std::find_if(target_.milestones.begin(), target_.milestones.end(),
                                      [&](const Milestone& each) { return result_.day <= each.until; });
        const Milestone& in_force = due == target_.milestones.end() ? target_.milestones.back() : *due;
        return pick(" (mốc ", " (by ") + text::to_text(in_force.until) + ")";
    }

    [[nodiscard]] std::string achieved() const
    {
        if (result_.unit != Unit::persons)
            return counted(result_.achieved) + pick(" của ", " of ") +
                   persons(static_cast<long>(result_.reached.size()));
        return number(result_.achieved) + "/" + persons(result_.population) + " (" +
               percent(result_.achieved, result_.population) + ")" + which_year();
    }

    [[nodiscard]] std::string which_year() const
    {
        if (result_.years.empty() || target_.years == Years::mean)
            return {};
        const auto shown = std::find_if(result_.years.rbegin(), result_.years.rend(), [&](const YearCount& year) {
            return year.achieved == result_.achieved && year.population == result_.population;
        });
        if (shown == result_.years.rend())
            return {};
        const std::string year = std::to_string(shown->year);
        return target_.years == Years::last ? pick(" năm ", " in ") + year
                                            : pick(" ở năm thấp nhất ", " in the weakest year ") + year;
    }

    [[nodiscard]] std::string missing() const
    {
        if (result_.shortfall == 0)
            return {};
        return pick(", còn thiếu ", ", missing ") + counted(result_.shortfall);
    }

    [[nodiscard]] std::string above_range() const
    {
        const bool above =
            target_.comparison == Comparison::range && !target_.by_number() && result_.population > 0 &&
            static_cast<double>(result_.achieved) * 100 > target_.upper * static_cast<double>(result_.population);
        return above ? pick(" Cao hơn khoảng đề ra.", " Above the range.") : std::string{};
    }

    [[nodiscard]] std::string years() const
    {
        std::string text;
        for (const YearCount& year : result_.years) {
            text += text.empty() ? " " : "; ";
            text += std::to_string(year.year) + ": " + number(year.achieved) + "/" + number(year.population);
            if (year.population > 0)
                text += " (" + percent(year.achieved, year.population) + ")";
        }
        return text.empty() ? text : text + ".";
    }

    // What the open cases leave open: the interval, and whether it matters.
    [[nodiscard]] std::string open_cases() const
    {
        if (result_.undecided == 0)
            return {};
        const std::string low = percent(result_.achieved, result_.population);
        const std::string high = percent(result_.achieved + result_.undecided, result_.population);
        std::string text = pick(" Còn ", " Not enough data on ") + persons(result_.undecided) +
                           pick(" chưa đủ dữ liệu: tỷ lệ từ ", ": between ") + low + pick(" đến ", " and ") + high;
        if (result_.verdict == Verdict::met)
            text += pick(", chắc chắn đạt", ", certainly met");
        else if (result_.verdict == Verdict::not_met)
            text += pick(", chắc chắn chưa đạt", ", certainly not met");
        else if (result_.verdict == Verdict::undecided)
            text += pick(", chưa kết luận được. Vui lòng bổ sung dữ liệu của những người này",
                         ", so the verdict is open. Please complete the data of these persons");
        return text + ".";
    }

    // Who may belong to the population, but a condition can't be told.
    [[nodiscard]] std::string unclear() const
    {
        const long rows = result_.card[static_cast<std::size_t>(Place::unclear)];
        if (rows == 0)
            return {};
        return vietnamese_ ? " Chưa tính " + persons(rows) +
                                 " vì chưa rõ có thuộc đối tượng hay không; vui lòng bổ sung dữ liệu."
                           : " Left out " + persons(rows) +
                                 " of whom the data don't say whether they belong; please complete them.";
    }

    // They may be what is missing, which nothing in the workbook tells.
    [[nodiscard]] std::string untagged() const
    {
        if (result_.untagged == 0 || result_.verdict == Verdict::met)
            return {};
        return vietnamese_
                   ? " Còn " + number(result_.untagged) +
                         " lượt học của những người chưa đạt có tên khóa chưa rõ nội dung nên chưa tính; vui lòng "
                         "chọn Danh mục nội dung để ghi nội dung."
                   : " Not counted: " + number(result_.untagged) +
                         (result_.untagged == 1 ? " attendance" : " attendances") +
                         " whose course title says nothing of its contents; please choose Course topics to tag them.";
    }

    const Target& target_;
    const Result& result_;
    bool vietnamese_;
};

} // namespace

std::string sentence_of(const Target& target, const Result& result, Language language)
{
    return Wording(target, result, language).sentence();
}

std::string no_roll(Language language)
{
    return language == Language::vietnamese
               ? "Chưa tính được: tệp chưa có danh sách cán bộ, công chức, viên chức. Vui lòng bổ sung danh sách này."
               : "Can't be computed: the file has no list of staff. Please add one.";
}

std::string no_records(Language language)
{
    return language == Language::vietnamese
               ? "Chưa tính được: tệp chưa có danh sách kết quả đào tạo, bồi dưỡng. Vui lòng bổ sung danh sách này."
               : "Can't be computed: the file has no list of training records. Please add one.";
}

std::string no_column(std::span<const tables::Role> roles, Language language)
{
    const bool vietnamese = language == Language::vietnamese;
    std::string columns;
    for (const tables::Role role : roles) {
        if (!columns.empty())
            columns += vietnamese ? " hoặc " : " or ";
        columns += "“" + std::string(tables::label_of(role, vietnamese)) + "”";
    }
    return vietnamese
               ? "Chưa tính được: danh sách chưa có cột " + columns + " hoặc cột này còn trống. Vui lòng bổ sung."
               : "Can't be computed: the list has no column " + columns + ", or it's blank. Please add it.";
}

} // namespace datchuan::targets
