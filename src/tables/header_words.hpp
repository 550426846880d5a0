// What headings, totals and signatures say: the words of extension/data/headers.json, looked up.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>

#include "tables/role.hpp"
#include "text/data.hpp"

namespace datchuan::tables {

// A heading made comparable: folded, notes in brackets, "*", ":" and trailing numbers gone, punctuation as spaces.
[[nodiscard]] std::string normal_heading(std::string_view heading);

struct Match
{
    Role role = Role::unknown;
    double confidence = 0; // 0: nothing known
    std::string why;       // the variant that matched
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
        boost::unordered_flat_set<std::string> parents;
        boost::unordered_flat_set<std::string> levels;
    };
    struct Under
    {
        boost::unordered_flat_set<std::string> parents;
        boost::unordered_flat_map<std::string, Role> children;
    };

    static bool begins_with_any(std::string_view folded, const std::vector<std::string>& words);
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
};

} // namespace datchuan::tables
