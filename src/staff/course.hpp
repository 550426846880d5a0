// Courses: the tags that targets ask for, read off a title or a content column by keywords that are data
// (extension/data/courses.json).
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "staff/vocabulary.hpp"

namespace datchuan::staff {

// targets.md, "Course tags", in that order.
enum class Tag : std::uint8_t
{
    profession,         // chuyên môn
    political_theory,   // lý luận chính trị
    state_management,   // quản lý nhà nước
    leadership,         // lãnh đạo, quản lý
    professional_title, // chức danh nghề nghiệp
    job_position,       // vị trí việc làm
    law,                // pháp luật
    ethics,             // đạo đức công vụ
    public_duty_skills, // kỹ năng, phương pháp công vụ
    defence,            // quốc phòng, an ninh
    it,                 // tin học
    language,           // ngoại ngữ
    ethnic_language,    // tiếng dân tộc
    deputies,           // đại biểu HĐND
    other,              // khác
};
inline constexpr std::size_t tag_count = static_cast<std::size_t>(Tag::other) + 1;

// A set of tags.
class Tags
{
public:
    constexpr Tags() = default;
    constexpr Tags(std::initializer_list<Tag> tags)
    {
        for (const Tag tag : tags)
            add(tag);
    }
    constexpr void add(Tag tag) { bits_ |= bit(tag); }
    constexpr void add(Tags others) { bits_ |= others.bits_; }
    [[nodiscard]] constexpr bool has(Tag tag) const { return (bits_ & bit(tag)) != 0; }
    [[nodiscard]] constexpr Tags without(Tags others) const
    {
        Tags rest;
        rest.bits_ = bits_ & ~others.bits_;
        return rest;
    }
    [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
    [[nodiscard]] constexpr bool all_of(Tags other) const { return (bits_ & other.bits_) == other.bits_; }
    [[nodiscard]] constexpr bool any_of(Tags other) const { return (bits_ & other.bits_) != 0; }
    friend constexpr bool operator==(Tags, Tags) = default;

private:
    static constexpr std::uint32_t bit(Tag tag) { return 1U << static_cast<unsigned>(tag); }
    std::uint32_t bits_ = 0;
};

// What a course's title says.
struct Course
{
    Tags tags;                  // empty: no keyword fits; such titles are listed, never dropped
    Rank rank = Rank::unknown;  // of a QLNN programme: the rank that it's for
    int leadership_tier = 0;    // of a leadership programme: 1 xã, phòng; 2 huyện; 3 sở; 4 vụ; 0 not said
    bool yearly_update = false; // law, ethics, QPAN refreshers, "cập nhật": may be repeated every year
    PoliticalTheory theory = PoliticalTheory::unknown; // of an LLCT programme: the level that it gives
};

// content: what the list's own content column says; where words of it are known they give the tags, else the title's.
[[nodiscard]] Course course_of(std::string_view title, std::string_view content = {});

// The tag that these words name in a content column or in a targets table: "pháp luật" → law.
[[nodiscard]] std::optional<Tag> tag_of(std::string_view words);
[[nodiscard]] std::string_view name_of(Tag tag);
// The tag that this names, with those that always come with it; empty where it's no name of one.
[[nodiscard]] Tags tags_named(std::string_view name);
// "pháp luật; đạo đức công vụ"
[[nodiscard]] std::string names_of(Tags tags);

// A keyword as people read and write it: "(tc|cc) llct" stands for both.
struct Keyword
{
    std::string words;
    bool whole = false; // the title is these words and no others
    Tags tags;

    friend bool operator==(const Keyword&, const Keyword&) = default;
};
// In the order of courses.json. Those that only keep others from being found aren't among them.
[[nodiscard]] const std::vector<Keyword>& built_in_keywords();

} // namespace datchuan::staff
