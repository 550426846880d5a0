// What headings, totals and signatures say: the words of extension/data/headers.json, looked up.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>

#include "tables/role.hpp"
#include "text/data.hpp"

namespace datchuan::tables {

// A heading made comparable: folded, in one spelling, without notes in brackets, "*", ":", the numbering in front and
// trailing numbers; punctuation as spaces.
[[nodiscard]] std::string normal_heading(std::string_view heading);

struct Match
{
    Role role = Role::unknown;
    double confidence = 0; // 0: nothing known
    std::string why;       // the variant that matched
};

// What gives a course away in the title of a list. All folded.
struct CourseWords
{
    std::vector<std::string> labels;          // "chương trình" in "Chương trình: …", the surest first
    std::vector<std::string> classes;         // "lớp" in "học viên lớp bồi dưỡng …"
    std::vector<std::string> kinds;           // with which the name of a course begins: "bồi dưỡng"
    std::vector<std::string> trainings;       // those of them that say by themselves that it's one
    std::vector<std::string> studying;        // "theo học": right before a course
    std::vector<std::string> attending;       // "học viên", "tham gia": before a course that isn't called a class
    std::vector<std::string> generic;         // that name no content: "bồi dưỡng", "năm", "cán bộ"
    std::vector<std::string> endings;         // what follows the name of a course
    std::vector<std::string> provider_labels; // "đơn vị tổ chức" in "Đơn vị tổ chức: …"
    std::vector<std::string> providers; // with which the name of who gives courses begins: "trường", "học viện"
    std::vector<std::string> not_of;    // titles of lists of other people than those who took the course
};

class HeaderWords
{
public:
    // The shipped words, parsed once.
    static const HeaderWords& shipped();

    explicit HeaderWords(const text::Data& data);

    // Everything takes normal headings. parent is empty for a heading that stands alone.
    [[nodiscard]] Match match(const std::string& parent, const std::string& leaf) const;
    // Full name, or family name where names stand in two columns: what every list of people has.
    [[nodiscard]] bool names_people(const std::string& heading) const;
    // Known by itself, as a parent, or as a child of any: words that stand in headers.
    [[nodiscard]] bool knows(const std::string& heading) const;
    [[nodiscard]] bool is_parent(const std::string& heading) const;
    [[nodiscard]] bool is_content_parent(const std::string& heading) const { return contents_.contains(heading); }
    // "Bồi dưỡng pháp luật", "Chuyển đổi số": what a course may be about.
    [[nodiscard]] bool names_content(const std::string& heading) const;
    // The role of a group that has all of these among its levels and may stand without a heading over it:
    // "Cao cấp | Trung cấp | Sơ cấp". Unknown where there's none.
    [[nodiscard]] Role group_of(std::span<const std::string> headings) const;
    // "Lớp": a heading under which codes of classes may stand as well as courses.
    [[nodiscard]] bool may_be_class_codes(const std::string& heading) const { return class_codes_.contains(heading); }
    // "x", "✓", and "-", "chưa": what stands in a column to be marked. Precondition of both: folded.
    [[nodiscard]] bool is_no_tick(const std::string& folded) const { return no_ticks_.contains(folded); }
    [[nodiscard]] bool is_tick(const std::string& folded) const { return ticks_.contains(folded); }
    // Columns of payrolls and school lists, and those of address books.
    [[nodiscard]] bool is_foreign(const std::string& heading) const { return foreign_.contains(heading); }
    [[nodiscard]] bool is_contact(const std::string& heading) const { return contacts_.contains(heading); }
    [[nodiscard]] bool is_foreign_title(std::string_view folded) const
    {
        return begins_with_words(folded, foreign_titles_);
    }
    [[nodiscard]] const CourseWords& courses() const { return courses_; }

    // Of a folded cell text: "Tổng cộng (I+II)", "Cộng: 20 người".
    [[nodiscard]] bool is_total(std::string_view folded) const { return begins_with_any(folded, totals_); }
    // "Khối Đảng", "Phòng Tổ chức": how names of agencies and groups begin, in two words or more.
    [[nodiscard]] bool is_section(std::string_view folded) const
    {
        return folded.find(' ') != folded.npos && begins_with_any(folded, sections_);
    }
    // "NGƯỜI LẬP BIỂU", "Bắc Ninh, ngày 31 tháng 12 năm 2025".
    [[nodiscard]] bool is_signature(std::string_view folded) const;
    // A line that names a form: "DANH SÁCH …", "KẾT QUẢ …".
    [[nodiscard]] bool is_title(std::string_view folded) const { return begins_with_any(folded, titles_); }

private:
    struct Group
    {
        Role role = Role::unknown;
        bool alone = false; // its levels may stand side by side without a heading over them
        boost::unordered_flat_set<std::string> parents;
        boost::unordered_flat_set<std::string> levels;
    };
    struct Under
    {
        boost::unordered_flat_set<std::string> parents;
        boost::unordered_flat_map<std::string, Role> children;
    };

    static bool begins_with_any(std::string_view folded, const std::vector<std::string>& words);
    static bool begins_with_words(std::string_view folded, const std::vector<std::string>& words);
    [[nodiscard]] Match match_own(const std::string& leaf) const;
    [[nodiscard]] Match match_under_parent(const std::string& parent, const std::string& leaf) const;
    [[nodiscard]] Match match_alone(const std::string& leaf) const;
    [[nodiscard]] Match match_beginning(const std::string& leaf) const;

    boost::unordered_flat_map<std::string, Role> columns_;
    boost::unordered_flat_map<std::string, Role> plain_columns_; // without diacritics; unknown where two roles meet
    std::vector<Under> under_;
    std::vector<Group> groups_;
    boost::unordered_flat_set<std::string> contents_;
    boost::unordered_flat_set<std::string> children_;
    boost::unordered_flat_set<std::string>
        name_beginnings_; // first words of name headings, with and without diacritics
    std::vector<std::string> totals_;
    std::vector<std::string> sections_;
    std::vector<std::string> signatures_;
    std::vector<std::string> titles_;
    std::vector<std::string> foreign_titles_;
    std::vector<std::string> content_words_;
    std::vector<std::string> lead_ins_;
    boost::unordered_flat_set<std::string> class_codes_;
    boost::unordered_flat_set<std::string> foreign_;
    boost::unordered_flat_set<std::string> contacts_;
    boost::unordered_flat_set<std::string> ticks_;
    boost::unordered_flat_set<std::string> no_ticks_;
    CourseWords courses_;
};

} // namespace datchuan::tables
