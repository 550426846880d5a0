#include "office/findings_list.hpp"

#include <algorithm>
#include <utility>

#include "office/findings_sheet.hpp"
#include "office/notes.hpp"
#include "office/say.hpp"
#include "rules/rule.hpp"
#include "rules/view.hpp"
#include "text/date.hpp"
#include "text/number.hpp"

namespace datchuan::office {

using rules::Finding;
using rules::FindingGroup;
using rules::Language;
using rules::Severity;

namespace {

// More than that nobody reads; the link formulas of each cost 10 microseconds.
constexpr std::size_t most_listed = 10'000;

struct Title
{
    const char* vietnamese;
    const char* english;
};

constexpr std::array<Title, list_columns> columns{{
    {"Mức độ", "Severity"},
    {"Trang", "Sheet"},
    {"Ô", "Cell"},
    {"Họ và tên", "Name"},
    {"Nội dung", "What's wrong"},
    {"Cách xử lý", "What to do"},
    {"Quy tắc", "Rule"},
}};

// Whom a row speaks of: the name in the row that identifies its person.
class Persons
{
public:
    explicit Persons(const Checked& checked) : checked_(checked) {}

    [[nodiscard]] std::string name_at(const sheet::Address& cell) const
    {
        for (const tables::Table& table : checked_.tables())
            if (table.sheet == cell.sheet && table.data.contains(cell.column, cell.row))
                return name_in(table, cell.row);
        return {};
    }

private:
    [[nodiscard]] std::string name_in(const tables::Table& table, sal_Int32 row) const
    {
        const auto at = std::lower_bound(table.rows.begin(), table.rows.end(), row,
                                         [](const tables::Row& each, sal_Int32 wanted) { return each.row < wanted; });
        if (at == table.rows.end() || at->row != row)
            return {};
        const std::int32_t identity = at->identity_row;
        if (table.has(tables::Role::full_name))
            return shown(table, identity, tables::Role::full_name);
        const std::string family = shown(table, identity, tables::Role::family_name);
        const std::string given = shown(table, identity, tables::Role::given_name);
        return family.empty() || given.empty() ? family + given : family + " " + given;
    }

    [[nodiscard]] std::string shown(const tables::Table& table, std::int32_t row, tables::Role role) const
    {
        if (!table.has(role))
            return {};
        return rules::cell_at(checked_.workbook(), {table.sheet, row, table.column_of(role)}).shown();
    }

    const Checked& checked_;
};

std::string remedy(const Finding& finding, Language language)
{
    if (finding.replacement.empty())
        return say(language, "Xem lại và sửa tại ô", "Look at the cell and correct it");
    if (finding.repairable)
        return say(language, "Thay bằng: ", "Replace by: ") + finding.replacement;
    return say(language, "Đề nghị: ", "Suggested: ") + finding.replacement;
}

std::string rule_line(const rules::Rule& rule, Language language)
{
    const rules::Texts& texts = language == Language::vietnamese ? rule.vi : rule.en;
    return std::string(rule.id) + " " + std::string(texts.title);
}

std::string on_targets(const targets::Effect& effect, const Checked& checked, Language language)
{
    const std::string words = targets::effect_words(effect, checked.targets(), language);
    return words.empty() ? words : say(language, " Ảnh hưởng: ", " Effect: ") + words + ".";
}

TextRow line_of(const FindingGroup& group, const targets::Effect& effect, const Checked& checked,
                const Persons& persons, Language language)
{
    const Finding& finding = *group.first;
    TextRow line;
    line[severity_place] = rules::name_of(finding.severity, language);
    line[sheet_place] = checked.workbook().sheets[static_cast<std::size_t>(finding.cell.sheet)].name;
    line[cell_place] = sheet::cell_name(finding.cell.column, finding.cell.row); // where the formula isn't understood
    line[person_place] = persons.name_at(finding.cell);
    line[message_place] = rules::message(finding, language) + rules::other_cells(group, checked.workbook(), language);
    if (!effect.empty())
        line[message_place] += on_targets(effect, checked, language);
    line[remedy_place] = remedy(finding, language);
    line[rule_place] = rule_line(*finding.rule, language);
    return line;
}

// 1.204, in English 1,204
std::string grouped(long long value, Language language)
{
    std::string text = text::grouped(value);
    if (language == Language::english)
        std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

std::string sheet_names(const Checked& checked, const std::vector<sal_Int32>& sheets)
{
    std::string names;
    for (const sal_Int32 at : sheets)
        names += (names.empty() ? "“" : ", “") + checked.workbook().sheets[static_cast<std::size_t>(at)].name + "”";
    return names;
}

} // namespace

Listed listed_findings(const std::vector<Finding>& findings)
{
    Listed listed{.groups = rules::grouped_by_cause(findings), .left_out = 0};
    std::vector<FindingGroup>& groups = listed.groups;
    if (groups.size() <= most_listed)
        return listed;
    listed.left_out = groups.size() - most_listed;
    std::stable_sort(groups.begin(), groups.end(), [](const FindingGroup& a, const FindingGroup& b) {
        return a.first->severity > b.first->severity;
    });
    groups.resize(most_listed);
    std::sort(groups.begin(), groups.end(), [](const FindingGroup& a, const FindingGroup& b) {
        return a.first < b.first; // addresses in one list: the order in which they came
    });
    return listed;
}

std::vector<std::string> list_heading(const Checked& checked, const std::vector<Finding>& findings,
                                      const Listed& listed, const Marked& marked, std::size_t skipped,
                                      Language language)
{
    std::vector<std::string> lines;
    lines.push_back(say(language, "KẾT QUẢ KIỂM TRA", "CHECK RESULTS"));
    const std::string rows = grouped(static_cast<long long>(checked.rows_checked()), language);
    const std::string as_of = text::to_text(checked.settings().as_of);
    lines.push_back(summary(findings, language) + say(language,
                                                      "; đã kiểm tra " + rows + " dòng, tính đến ngày " + as_of + ".",
                                                      "; " + rows + " rows checked, as of " + as_of + "."));
    if (marked.left_out > 0) {
        const std::string cells = grouped(marked.left_out, language);
        lines.push_back(say(language,
                            cells +
                                " ô không được tô màu vì đã có định dạng có điều kiện riêng, hoặc vì đã đủ số ô tô màu "
                                "nhiều nhất; vui lòng xem trong danh sách này.",
                            cells + " cells aren't coloured, because they have conditional formats of their own or the "
                                    "most cells that can be coloured are reached; please see them in this list."));
    }
    if (!marked.protected_sheets.empty()) {
        const std::string names = sheet_names(checked, marked.protected_sheets);
        lines.push_back(say(language, "Không tô màu trên trang đang được bảo vệ: " + names + ".",
                            "Nothing is coloured on protected sheets: " + names + "."));
    }
    if (listed.left_out > 0) {
        const std::string more = grouped(static_cast<long long>(listed.left_out), language);
        lines.push_back(say(language,
                            "Danh sách nêu 10.000 mục nặng nhất, còn " + more +
                                " mục nữa. Vui lòng sửa rồi kiểm tra lại để xem tiếp.",
                            "The list shows the 10,000 gravest findings; there are " + more +
                                " more. Please correct these and check again to see them."));
    }
    for (std::string& note : notes(checked, language))
        lines.push_back(std::move(note));
    if (skipped > 0) {
        const std::string number = std::to_string(skipped);
        lines.push_back(say(language, number + " nội dung chưa kiểm tra được, nêu ở cuối trang này.",
                            number + " rules could not be checked; they stand at the end of this sheet."));
    }
    return lines;
}

std::vector<targets::Effect> effects_on_targets(const Listed& listed, const Checked& checked)
{
    if (!checked.asks_for_targets())
        return std::vector<targets::Effect>(listed.groups.size());
    return targets::effects_of(listed.groups, checked.book(), checked.target_rows(), checked.targets());
}

std::vector<std::string> most_effective_lines(const Listed& listed, const std::vector<targets::Effect>& effects,
                                              const Checked& checked, Language language)
{
    constexpr std::size_t most = 3;
    std::vector<std::string> lines;
    if (!checked.asks_for_targets())
        return lines;
    for (const std::size_t index : targets::most_effective(effects, checked.targets(), most)) {
        if (lines.empty())
            lines.push_back(say(language, "NÊN XỬ LÝ TRƯỚC, VÌ ẢNH HƯỞNG NHIỀU NHẤT ĐẾN CHỈ TIÊU",
                                "TO BE DEALT WITH FIRST, AS THEY MATTER MOST TO THE TARGETS"));
        const FindingGroup& group = listed.groups[index];
        const sheet::Address& cell = group.first->cell;
        const rules::Rule& rule = *group.first->rule;
        const std::string others = grouped(static_cast<long long>(group.others.size()), language);
        std::string line = std::to_string(lines.size()) + ". " +
                           std::string(language == Language::vietnamese ? rule.vi.title : rule.en.title) + " (" +
                           checked.workbook().sheets[static_cast<std::size_t>(cell.sheet)].name + ", " +
                           sheet::cell_name(cell.column, cell.row);
        if (!group.others.empty())
            line += say(language, " và " + others + " ô khác", " and " + others + " more");
        lines.push_back(line + "): " + targets::effect_words(effects[index], checked.targets(), language) + ".");
    }
    return lines;
}

std::vector<TextRow> list_lines(const std::vector<std::string>& heading, const std::vector<FindingGroup>& findings,
                                const std::vector<targets::Effect>& effects, const std::vector<rules::Skipped>& skipped,
                                const Checked& checked, Language language)
{
    std::vector<TextRow> lines;
    lines.reserve(heading.size() + findings.size() + skipped.size() + 3);
    for (const std::string& each : heading)
        lines.push_back({each});
    TextRow header;
    for (std::size_t i = 0; i < columns.size(); ++i)
        header[i] = say(language, columns[i].vietnamese, columns[i].english);
    lines.push_back(header);
    const Persons persons(checked);
    for (std::size_t i = 0; i < findings.size(); ++i)
        lines.push_back(line_of(findings[i], effects[i], checked, persons, language));
    if (skipped.empty())
        return lines;
    lines.emplace_back();
    lines.push_back({say(language, "CHƯA KIỂM TRA ĐƯỢC", "NOT CHECKED")});
    for (const rules::Skipped& each : skipped) {
        TextRow line;
        line[message_place] = each.reason;
        line[rule_place] = rule_line(*each.rule, language);
        lines.push_back(line);
    }
    return lines;
}

std::string summary(const std::vector<Finding>& findings, Language language)
{
    std::array<long long, 3> counts{};
    for (const Finding& finding : findings)
        ++counts[static_cast<std::size_t>(finding.severity)];
    const auto number = [&](Severity severity) {
        return grouped(counts[static_cast<std::size_t>(severity)], language);
    };
    return say(language,
               number(Severity::error) + " lỗi, " + number(Severity::warning) + " cảnh báo, " + number(Severity::hint) +
                   " gợi ý",
               number(Severity::error) + " errors, " + number(Severity::warning) + " warnings, " +
                   number(Severity::hint) + " hints");
}

} // namespace datchuan::office
