// The sheet "Danh mục nội dung": which contents the titles and keywords of courses stand for in this document.
#pragma once

#include "office/checker.hpp"
#include "office/document.hpp"

namespace datchuan::office {

// Puts the sheet in, or writes it anew with all that the clerk has entered: one undo step. std::runtime_error with a
// sentence where the document is read-only, where what it writes to is protected, and where no list is recognised.
struct ListedTopics
{
    sal_Int32 sheet = 0;
    long untagged = 0; // titles of which nothing is known
};
ListedTopics list_topics(const DocumentRef& document, const Options& options);

} // namespace datchuan::office
