// Any bytes as a number, an amount of money, a length of time.
#include <cmath>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "fuzz/require.hpp"
#include "rules/money.hpp"
#include "rules/span.hpp"
#include "text/number.hpp"

using datchuan::fuzz::require;
namespace rules = datchuan::rules;
namespace text = datchuan::text;

namespace {

void read_text(std::string_view words)
{
    if (const auto number = text::parse_number(words))
        require(std::isfinite(*number), "a number that is read is finite");
    if (const auto digits = text::digits_only(words))
        require(!digits->empty() && digits->find_first_not_of("0123456789") == std::string::npos, "digits are digits");
    if (const auto money = rules::money_in(words)) {
        require(std::isfinite(money->amount), "an amount is finite");
        require(!money->unit || (money->unit->worth > 0 && !money->unit->name.empty()), "a unit is worth something");
        require(!rules::money_text(money->amount).empty(), "an amount can be written");
    }
    static_cast<void>(rules::says_no_amount(words));
    const rules::TimeUnit unit = rules::unit_in_heading(words);
    for (const rules::TimeUnit of_column : {rules::TimeUnit::unknown, rules::TimeUnit::day, unit})
        if (const auto span = rules::span_in(words, of_column)) {
            require(std::isfinite(span->amount), "a length is finite");
            require(!span->periods() || !span->months(), "a length is of tiết or of the calendar");
        }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    read_text({reinterpret_cast<const char*>(data), size});
    if (size >= sizeof(std::int64_t)) {
        std::int64_t bits = 0;
        std::memcpy(&bits, data, sizeof bits);
        const long long count = bits % 1'000'000'000'000;
        require(text::parse_number(text::grouped(count)) == static_cast<double>(count),
                "a count that is written reads as itself");
        const double tenths = static_cast<double>(count % 1'000'000) / 10;
        require(text::parse_number(text::to_text(tenths, 1)) == tenths, "tenths that are written read as themselves");
    }
    return 0;
}
