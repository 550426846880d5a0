// The marks that number the lines of a form: "A", "I", "1", "1.1", "a)", "-", "+".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace datchuan::tables {

// The kinds of marks that number an outline; which of them stands under which is seen from the form itself.
enum class Mark : std::uint8_t
{
    none,
    letter,  // "A", "B"
    roman,   // "I", "II"
    number,  // "1"
    decimal, // "1.1"
    small,   // "a)"
    dash,
    plus,
    star
};

struct Outline
{
    Mark mark = Mark::none;
    int depth = 0; // dots in a decimal
    std::string written;

    friend bool operator==(const Outline& a, const Outline& b) { return a.mark == b.mark && a.depth == b.depth; }
};

// Of a token that stands alone in the serial column or in front of a label; nothing for any other.
[[nodiscard]] std::optional<Outline> outline_of(std::string_view token);

// "- Đại học", "+ Trong nước", "I. Đào tạo", "a) Khối Đảng": the mark in front, which is taken off the label.
[[nodiscard]] Outline take_outline(std::string& label);

} // namespace datchuan::tables
