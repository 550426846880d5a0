// Work that falls into many parts, shared by two threads.
#pragma once

#include <cstddef>
#include <functional>

namespace datchuan::rules {

// Calls work(0) … work(count - 1), each once, in any order, the calling thread and a second one taking the next part
// in turn; returns when all is done. Where no second thread can be had, the calling one does it all. What any part
// throws comes out here, once both threads have stopped; parts not yet begun are then left undone.
void on_two_threads(std::size_t count, const std::function<void(std::size_t)>& work);

} // namespace datchuan::rules
