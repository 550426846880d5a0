// Text files by their address.
#pragma once

#include <string>

#include <com/sun/star/uno/XComponentContext.hpp>

#include "rules/finding.hpp"

namespace datchuan::office {

using ContextRef = com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>;

// The bytes of the file at this URL. std::runtime_error with a sentence where it can't be read, or is larger than any
// text that we read.
[[nodiscard]] std::string read_file(const ContextRef& context, const rtl::OUString& url, rules::Language language);

// Writes the file anew. std::runtime_error with a sentence where that isn't possible.
void write_file(const ContextRef& context, const rtl::OUString& url, const std::string& text, rules::Language language);

// "bo-chi-tieu.json", for people. Precondition: a URL.
[[nodiscard]] std::string file_name_of(const rtl::OUString& url);

} // namespace datchuan::office
