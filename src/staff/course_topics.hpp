// What a workbook itself says of its courses' contents, in its sheet "Danh mục nội dung".
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "staff/course.hpp"

namespace datchuan::staff {

class Keywords;

struct TaggedTitle
{
    std::string title;
    Tags tags;
};

// What counts, the first that says anything: the content column of the record's own row; the tags of its very title;
// the keywords of the title.
class CourseTopics
{
public:
    CourseTopics() = default; // says nothing: the built-in keywords hold
    // Titles are compared by text::fold. keywords: those that aren't as built in: other tags for a built-in one, none
    // where it isn't to count, or a keyword of the workbook's own. Precondition: variants_of() understands them.
    CourseTopics(const std::vector<TaggedTitle>& titles, const std::vector<Keyword>& keywords);

    [[nodiscard]] Course course_of(std::string_view title, std::string_view content = {}) const;

private:
    boost::unordered_flat_map<std::string, Tags> titles_;
    std::shared_ptr<const Keywords> keywords_; // null: the built-in ones
};

} // namespace datchuan::staff
