// Profiles of targets between files and the document's table.
#pragma once

#include <optional>
#include <string>

#include "office/document.hpp"
#include "office/text_file.hpp"
#include "targets/profile.hpp"

namespace datchuan::office {

// All of these throw std::runtime_error with a sentence for the clerk.

// The file at this URL. Refused with its line and reason where it isn't a profile that is understood throughout.
[[nodiscard]] targets::Profile open_profile_file(const ContextRef& context, const rtl::OUString& url,
                                                 rules::Language language);

// Whether there's a table of targets already.
[[nodiscard]] bool has_targets_table(const DocumentRef& document);

// The profile's rows in the place of those of the document's table; the table is added where there's none. One undo
// step. Refused before anything is changed where the document is read-only, where what is written to is protected, and
// where the table has no column for what a row asks. Returns the table's sheet.
sal_Int32 put_profile(const DocumentRef& document, const targets::Profile& profile, rules::Language language);

// The document's table as a profile, called by its title. Refused where there's none, and where a row isn't
// understood: such a file couldn't be opened again.
[[nodiscard]] targets::Profile profile_of_table(const DocumentRef& document, rules::Language language);

// Writes the document's table to the file at this URL; the profile is called like the file.
void save_profile_file(const ContextRef& context, const DocumentRef& document, const rtl::OUString& url,
                       rules::Language language);

} // namespace datchuan::office
