// The columns in which lists tell who somebody is and what they have learnt.
#pragma once

#include <functional>

#include "property/layout.hpp"

namespace datchuan::property {

// From an item to the person.
using Who = std::function<const Somebody&(std::size_t)>;

void add_serial(Layout& layout);
// In one column or in two.
void add_name(Layout& layout, const Who& who);
// In one column, or in one for men and one for women.
void add_birth(Layout& layout, const Who& who);
void add_sex(Layout& layout, const Who& who);
void add_id(Layout& layout, const Who& who);
// In one column where they needn't stand apart.
void add_post_and_agency(Layout& layout, const Who& who, bool apart);
void add_levels(Layout& layout, const Who& who, bool all);
void add_notes(Layout& layout, const Who& who);

} // namespace datchuan::property
