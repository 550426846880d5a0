// The office that all tests of a program share.
#pragma once

#include "driving/office.hpp"

namespace datchuan::driving {

// Headless, with the finished package. Started at the first call, and anew after it died. Ends with the program's
// tests.
Office& shared_office();

} // namespace datchuan::driving
