#include "rules/help_pages.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <utility>

#include "rules/catalogue.hpp"
#include "rules/tidy_up.hpp"

namespace datchuan::rules {
namespace {

// What the rules are about, by the first id of each subject: ids are given out by subject.
struct Subject
{
    std::string_view first_id;
    std::string_view vi;
    std::string_view en;
};

constexpr std::array<Subject, 5> subjects{{
    {"R01", "Cấu trúc bảng và cách gõ", "Structure and text"},
    {"R14", "Người trong danh sách", "Who the person is"},
    {"R31", "Nhóm đối tượng, chức vụ, trình độ, mã ngạch", "Category, post, levels, codes"},
    {"R42", "Khóa đào tạo, bồi dưỡng", "Courses"},
    {"R66", "Chỉ tiêu và tỷ lệ", "Targets and percentages"},
}};

// Writes in one language; everything goes through text(), so that no sign of a text is taken for markup.
class Writer
{
public:
    explicit Writer(Language language) : vietnamese_(language == Language::vietnamese), language_(language) {}

    [[nodiscard]] std::string_view say(std::string_view vi, std::string_view en) const { return vietnamese_ ? vi : en; }
    [[nodiscard]] const Texts& texts(const Rule& rule) const { return vietnamese_ ? rule.vi : rule.en; }
    [[nodiscard]] Language language() const { return language_; }
    [[nodiscard]] std::string take() { return std::move(html_); }

    Writer& markup(std::string_view html)
    {
        html_ += html;
        return *this;
    }

    Writer& text(std::string_view text)
    {
        for (const char sign : text)
            switch (sign) {
            case '&':
                html_ += "&amp;";
                break;
            case '<':
                html_ += "&lt;";
                break;
            case '>':
                html_ += "&gt;";
                break;
            case '"':
                html_ += "&quot;";
                break;
            default:
                html_ += sign;
            }
        return *this;
    }

    Writer& link(std::string_view to, std::string_view words)
    {
        return markup("<a href=\"").text(to).markup("\">").text(words).markup("</a>");
    }

    // up: how the page's own folder leads to the language's; twin: the same page in the other language, from there.
    Writer& begin_page(std::string_view title, std::string_view up, std::string_view twin)
    {
        const std::string root(up);
        markup("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
            .markup(say("vi", "en"))
            .markup("\">\n<head>\n<meta charset=\"utf-8\" />\n")
            .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n<title>")
            .text(title)
            .markup(" – Đạt Chuẩn</title>\n<link rel=\"stylesheet\" href=\"")
            .text(root + "../help.css")
            .markup("\" />\n</head>\n<body>\n<nav>");
        link(root + "index.html", say("Trợ giúp Đạt Chuẩn", "Đạt Chuẩn help")).markup(" · ");
        link(root + std::string(list_file()), say("Các quy tắc kiểm tra", "Rules")).markup(" · ");
        return markup(R"(<a rel="alternate" hreflang=")")
            .markup(say("en", "vi"))
            .markup("\" href=\"")
            .text(root + "../" + std::string(say("en/", "vi/")) + std::string(twin))
            .markup("\">")
            .markup(say("English", "Tiếng Việt"))
            .markup("</a></nav>\n<main>\n");
    }

    Writer& end_page() { return markup("</main>\n</body>\n</html>\n"); }

    [[nodiscard]] std::string_view list_file() const { return say("quy-tac.html", "rules.html"); }

private:
    bool vietnamese_;
    Language language_;
    std::string html_;
};

Language other(Language language)
{
    return language == Language::vietnamese ? Language::english : Language::vietnamese;
}

std::string_view severity_class(Severity severity)
{
    switch (severity) {
    case Severity::error:
        return "error";
    case Severity::warning:
        return "warning";
    case Severity::hint:
        break;
    }
    return "hint";
}

// The message as a clerk reads it, with signs for what differs from finding to finding.
void write_message(Writer& page, std::string_view message)
{
    for (bool first = true; !message.empty(); first = false) {
        const auto open = message.find('{');
        const auto close = open == std::string_view::npos ? open : message.find('}', open);
        if (close == std::string_view::npos)
            break;
        page.text(message.substr(0, open));
        const std::string_view place = message.substr(open + 1, close - open - 1);
        if (place == "cell")
            page.text("B7");
        else if (place == "row")
            page.text("7");
        else if (first && open == 0 && place.starts_with("what")) // a whole sentence
            page.markup("<var>").text(page.say("(điều sai cụ thể)", "(What is wrong)")).markup("</var>");
        else
            page.markup("<var>…</var>");
        message.remove_prefix(close + 1);
    }
    page.text(message);
}

void write_repair(Writer& page, Mending mending)
{
    switch (mending) {
    case Mending::automatic:
        page.text(page.say("Đạt Chuẩn sửa được: chọn Sửa tự động, xem trước rồi sửa.",
                           "Đạt Chuẩn can repair it: choose Repair, look at the preview, and repair."));
        break;
    case Mending::choice:
        page.text(page.say("Đạt Chuẩn đề nghị cách ghi, bạn chọn: xem ở Sửa tự động.",
                           "Đạt Chuẩn offers answers, you choose: see Repair."));
        break;
    case Mending::none:
        page.text(page.say("Không sửa tự động: cần người biết hồ sơ quyết định.",
                           "No repair: somebody who knows the files has to decide."));
        break;
    }
}

void write_item(Writer& page, std::string_view term, std::string_view text)
{
    page.markup("<dt>").text(term).markup("</dt><dd>").text(text).markup("</dd>\n");
}

// Title and severity stand above it.
void write_body(Writer& page, const Rule& rule)
{
    const Texts& texts = page.texts(rule);
    page.markup("<p>").text(texts.why).markup("</p>\n<dl>\n");
    write_item(page, page.say("Ví dụ", "Example"), texts.example);
    page.markup("<dt>").text(page.say("Câu báo", "Message")).markup("</dt><dd class=\"message\">");
    write_message(page, texts.message);
    page.markup("</dd>\n");
    if (!texts.mend.empty())
        write_item(page, page.say("Cách sửa", "How to mend it"), texts.mend);
    page.markup("<dt>").text(page.say("Sửa tự động", "Repair")).markup("</dt><dd>");
    write_repair(page, rule.mending);
    page.markup("</dd>\n</dl>\n");
}

void write_severity(Writer& page, const Rule& rule)
{
    page.markup(" <span class=\"severity\">").text(name_of(rule.severity, page.language())).markup("</span>");
}

std::optional<std::size_t> subject_that_begins_at(std::string_view id)
{
    for (std::size_t subject = 0; subject < subjects.size(); ++subject)
        if (subjects[subject].first_id == id)
            return subject;
    return {};
}

std::string subject_anchor(std::size_t subject) { return "subject-" + std::to_string(subject + 1); }

void write_contents(Writer& page)
{
    page.markup("<ul>\n");
    for (std::size_t subject = 0; subject < subjects.size(); ++subject) {
        page.markup("<li>");
        page.link("#" + subject_anchor(subject), page.say(subjects[subject].vi, subjects[subject].en));
        page.markup("</li>\n");
    }
    page.markup("<li>").link("#tidy", page.say("Việc dọn dẹp khi sửa", "Tidying up")).markup("</li>\n</ul>\n");
}

void write_tidy_ups(Writer& page)
{
    page.markup("<h2 id=\"tidy\">").text(page.say("Việc dọn dẹp khi sửa", "Tidying up")).markup("</h2>\n<p>");
    page.text(
        page.say("Những ô này đọc được nên không bị báo, nhưng Sửa tự động có thể ghi lại cho gọn.",
                 "These cells are understood, so nothing is said of them; Repair can write them in a better way."));
    page.markup("</p>\n<dl>\n");
    for (const TidyUp* tidy_up : tidy_ups()) {
        const TidyUp::Words& words = page.language() == Language::vietnamese ? tidy_up->vi : tidy_up->en;
        write_item(page, words.title, words.why);
    }
    page.markup("</dl>\n");
}

HelpPage list_page(Language language)
{
    Writer page(language);
    const std::string_view title = page.say("Các quy tắc kiểm tra", "The rules");
    page.begin_page(title, "", Writer(other(language)).list_file());
    page.markup("<h1>").text(title).markup("</h1>\n<p>");
    page.text(page.say("Lỗi: dòng không tính được cho chắc. Cảnh báo: có lẽ sai, vẫn được tính. Gợi ý: nên xem lại.",
                       "Error: the row can't be counted reliably. Warning: probably wrong, still counted. Hint: worth "
                       "a look."));
    page.markup(" ").text(page.say("Dấu … trong câu báo là chỗ ghi nội dung của từng ô.",
                                   "In the messages … stands for what differs from cell to cell."));
    page.markup("</p>\n");
    write_contents(page);
    for (const Rule* rule : catalogue()) {
        if (const auto subject = subject_that_begins_at(rule->id))
            page.markup("<h2 id=\"" + subject_anchor(*subject) + "\">")
                .text(page.say(subjects[*subject].vi, subjects[*subject].en))
                .markup("</h2>\n");
        page.markup("<section id=\"").text(rule->id).markup("\" class=\"rule ");
        page.markup(severity_class(rule->severity)).markup("\">\n<h3>").link(help_file(*rule, language), rule->id);
        page.markup(" ").text(page.texts(*rule).title);
        write_severity(page, *rule);
        page.markup("</h3>\n");
        write_body(page, *rule);
        page.markup("</section>\n");
    }
    write_tidy_ups(page);
    page.end_page();
    return {std::string(page.list_file()), page.take()};
}

HelpPage page_of(const Rule& rule, Language language)
{
    Writer page(language);
    const std::string name = std::string(rule.id) + " " + std::string(page.texts(rule).title);
    page.begin_page(name, "../", help_file(rule, other(language)));
    page.markup("<section class=\"rule ").markup(severity_class(rule.severity)).markup("\">\n<h1>").text(name);
    write_severity(page, rule);
    page.markup("</h1>\n");
    write_body(page, rule);
    page.markup("</section>\n<p>");
    page.link("../" + std::string(page.list_file()) + "#" + std::string(rule.id),
              page.say("Xem trong danh sách các quy tắc", "See it among the rules"));
    page.markup("</p>\n").end_page();
    return {help_file(rule, language), page.take()};
}

} // namespace

std::string help_file(const Rule& rule, Language language)
{
    return (language == Language::vietnamese ? "quy-tac/" : "rules/") + std::string(rule.id) + ".html";
}

std::vector<HelpPage> help_pages(Language language)
{
    std::vector<HelpPage> pages{list_page(language)};
    pages.reserve(catalogue().size() + 1);
    for (const Rule* rule : catalogue())
        pages.push_back(page_of(*rule, language));
    return pages;
}

} // namespace datchuan::rules
