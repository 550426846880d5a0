// A sentence in a window's status bar.
#pragma once

#include "ui/cursor.hpp"

namespace datchuan::ui {

// Stays until the cursor moves, another note comes, or it's ended.
void show_note(const FrameRef& frame, const rtl::OUString& text);
void end_note(const FrameRef& frame);

} // namespace datchuan::ui
