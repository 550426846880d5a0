#include "targets/sentence.hpp"

#include <cmath>

#include "text/number.hpp"

namespace datchuan::targets {
namespace {

bool is_vietnamese(Language language) { return language == Language::vietnamese; }

std::string decimal(double value, int decimals, Language language)
{
    std::string text = text::to_text(value, decimals);
    if (!is_vietnamese(language)) {
        if (const auto comma = text.find(','); comma != std::string::npos)
            text[comma] = '.';
    }
    return text;
}

std::string count(long value, Language language)
{
    std::string text = text::grouped(value);
    if (!is_vietnamese(language)) {
        for (char& each : text) {
            if (each == '.')
                each = ',';
        }
    }
    return text;
}

std::string persons(long value, Language language)
{
    return count(value, language) + (is_vietnamese(language) ? " người" : value == 1 ? " person" : " persons");
}

std::string percent(long part, long whole, int decimals, Language language)
{
    return decimal(static_cast<double>(part) * 100.0 / static_cast<double>(whole), decimals, language) + "%";
}

// 80 → "80%", 80,5 → "80,5%": as many decimals as the clerk gave.
std::string threshold_text(double threshold, Language language)
{
    int decimals = 0;
    for (double scaled = threshold; decimals < 6 && std::abs(scaled - std::round(scaled)) > 1e-6; scaled *= 10)
        ++decimals;
    return decimal(threshold, decimals, language) + "%";
}

std::string goal(const Target& target, Language language)
{
    if (target.comparison == Comparison::none || !target.threshold)
        return is_vietnamese(language) ? "Đạt " : "Achieved by ";
    const bool about = target.comparison == Comparison::about;
    const std::string threshold = threshold_text(*target.threshold, language);
    if (is_vietnamese(language))
        return (about ? "Mục tiêu khoảng " : "Mục tiêu ") + threshold + ": đạt ";
    return (about ? "Target about " : "Target ") + threshold + ": achieved by ";
}

std::string missing(const Result& result, Language language)
{
    if (result.shortfall == 0)
        return {};
    return (is_vietnamese(language) ? ", còn thiếu " : ", missing ") + persons(result.shortfall, language);
}

// What the open cases leave open: the interval, and whether it matters.
std::string open_cases(const Result& result, Language language)
{
    if (result.undecided == 0)
        return {};
    const std::string low = percent(result.achieved, result.population, result.decimals, language);
    const std::string high = percent(result.achieved + result.undecided, result.population, result.decimals, language);
    const bool vietnamese = is_vietnamese(language);
    std::string text =
        vietnamese
            ? " Còn " + persons(result.undecided, language) + " chưa đủ dữ liệu: tỷ lệ từ " + low + " đến " + high
            : " Not enough data on " + persons(result.undecided, language) + ": between " + low + " and " + high;
    if (result.verdict == Verdict::met)
        text += vietnamese ? ", chắc chắn đạt" : ", certainly met";
    else if (result.verdict == Verdict::not_met)
        text += vietnamese ? ", chắc chắn chưa đạt" : ", certainly not met";
    else if (result.verdict == Verdict::undecided)
        text += vietnamese ? ", chưa kết luận được. Vui lòng bổ sung dữ liệu của những người này"
                           : ", so the verdict is open. Please complete the data of these persons";
    return text + ".";
}

} // namespace

std::string sentence_of(const Target& target, const Result& result, Language language)
{
    if (result.verdict == Verdict::no_population) {
        return is_vietnamese(language) ? "Không có đối tượng thuộc chỉ tiêu này nên không tính tỷ lệ."
                                       : "Nobody belongs to this target's population, so there's no percentage.";
    }
    return goal(target, language) + count(result.achieved, language) + "/" + persons(result.population, language) +
           " (" + percent(result.achieved, result.population, result.decimals, language) + ")" +
           missing(result, language) + "." + open_cases(result, language);
}

std::string no_roll(Language language)
{
    return is_vietnamese(language)
               ? "Chưa tính được: tệp chưa có danh sách cán bộ, công chức, viên chức. Vui lòng bổ sung danh sách này."
               : "Can't be computed: the file has no list of staff. Please add one.";
}

std::string no_records(Language language)
{
    return is_vietnamese(language)
               ? "Chưa tính được: tệp chưa có danh sách kết quả đào tạo, bồi dưỡng. Vui lòng bổ sung danh sách này."
               : "Can't be computed: the file has no list of training records. Please add one.";
}

std::string no_column(std::span<const tables::Role> roles, Language language)
{
    const bool vietnamese = is_vietnamese(language);
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
