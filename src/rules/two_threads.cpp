#include "rules/two_threads.hpp"

#include <atomic>
#include <future>
#include <system_error>

namespace datchuan::rules {
namespace {

class Parts
{
public:
    Parts(std::size_t count, const std::function<void(std::size_t)>& work) : count_(count), work_(work) {}

    void take_turns()
    {
        try {
            for (std::size_t part = next_++; part < count_; part = next_++)
                work_(part);
        } catch (...) {
            next_ = count_;
            throw;
        }
    }

private:
    std::size_t count_;
    const std::function<void(std::size_t)>& work_;
    std::atomic<std::size_t> next_ = 0;
};

} // namespace

void on_two_threads(std::size_t count, const std::function<void(std::size_t)>& work)
{
    Parts parts(count, work);
    std::future<void> other;
    try {
        other = std::async(std::launch::async, [&parts] { parts.take_turns(); });
    } catch (const std::system_error&) {
        return parts.take_turns(); // none can be had
    }
    parts.take_turns(); // where this throws, the future waits for the other thread before it goes
    other.get();
}

} // namespace datchuan::rules
