#include "staff/course_topics.hpp"

#include "staff/course_keywords.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::staff {

CourseTopics::CourseTopics(const std::vector<TaggedTitle>& titles, const std::vector<Keyword>& keywords)
{
    for (const TaggedTitle& tagged : titles)
        titles_.try_emplace(text::fold(tagged.title), tagged.tags);
    std::vector<Keyword> more;
    std::vector<Keyword> dropped;
    for (const Keyword& keyword : keywords)
        (keyword.tags.empty() ? dropped : more).push_back(keyword);
    if (!keywords.empty())
        keywords_ = std::make_shared<const Keywords>(changed_keywords(more, dropped));
}

Course CourseTopics::course_of(std::string_view title, std::string_view content) const
{
    Tags said;
    if (!titles_.empty())
        if (const auto tagged = titles_.find(text::fold(title)); tagged != titles_.end())
            said = tagged->second;
    return course_by(keywords_ ? *keywords_ : built_in(), title, content, said);
}

} // namespace datchuan::staff
