// The content of a data file, read so that whatever is wrong in it is told by its line.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/json/fwd.hpp>

#include "text/date.hpp"

namespace datchuan::text {

// The days on which something holds. A day that isn't known stands for no limit.
struct Term
{
    Date from;
    Date to;
};

// What a reader says of a value that it can't use, in both languages: "thiếu “periods”".
class DataFault : public std::runtime_error
{
public:
    DataFault(const boost::json::value* where, std::string vietnamese, std::string english);

    [[nodiscard]] const boost::json::value* where() const { return where_; }
    [[nodiscard]] const std::string& vietnamese() const { return vietnamese_; }
    [[nodiscard]] const std::string& english() const { return english_; }

private:
    const boost::json::value* where_;
    std::string vietnamese_;
    std::string english_;
};

// Members that any object may have, for people to read.
[[nodiscard]] std::span<const std::string_view> remark_keys();

// A value of a data file: the questions of boost::json::value, but each wrong answer is a DataFault at that value.
// Precondition: outlived by the value that it was made from.
class Data
{
public:
    // Not explicit: a parsed value is data.
    Data(const boost::json::value& value) : value_(&value) {}

    [[nodiscard]] Data at(std::string_view key) const;
    [[nodiscard]] Data at(std::size_t index) const;
    // Nothing where the object has no such member, or null in its place.
    [[nodiscard]] std::optional<Data> if_contains(std::string_view key) const;
    [[nodiscard]] std::vector<Data> as_array() const;
    [[nodiscard]] std::vector<std::pair<std::string_view, Data>> as_object() const;
    [[nodiscard]] std::string_view as_string() const;
    [[nodiscard]] bool as_bool() const;
    [[nodiscard]] double as_number() const;
    // A whole number from least to most.
    [[nodiscard]] int as_int(int least, int most) const;
    [[nodiscard]] bool is_null() const;
    // "2025-07-01"
    [[nodiscard]] Date as_date() const;
    // The members "from" and "to" of an object: dates, or null for no limit. Refused where they're the wrong way round.
    [[nodiscard]] Term term() const;

    // The object has no members but these, and remarks ("about", "source", "note" …).
    void only(std::initializer_list<std::string_view> keys) const { only(std::span(keys.begin(), keys.size())); }
    void only(std::span<const std::string_view> keys) const;

    [[noreturn]] void refuse(std::string vietnamese, std::string english) const;
    // "không có … “word”"
    [[noreturn]] void refuse_word(std::string_view word) const;

private:
    const boost::json::value* value_;
};

} // namespace datchuan::text
