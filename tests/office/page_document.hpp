// Drawn pages as sheets of a real document.
#pragma once

#include "driving/document.hpp"
#include "property/pages.hpp"

namespace datchuan {

// Each page on a sheet of its own, written in one go: values, true dates, merged cells. Precondition: a new document.
void write_pages(driving::Document& document, const property::Pages& pages);

} // namespace datchuan
