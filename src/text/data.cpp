#include "text/data.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include <boost/json.hpp>

namespace datchuan::text {
namespace {

std::string quoted(std::string_view word) { return "“" + std::string(word) + "”"; }

constexpr std::array<std::string_view, 6> remarks{"about", "note", "source", "how_to_read", "comment", "to_check"};

} // namespace

std::span<const std::string_view> remark_keys() { return remarks; }

DataFault::DataFault(const boost::json::value* where, std::string vietnamese, std::string english)
    : std::runtime_error(english), where_(where), vietnamese_(std::move(vietnamese)), english_(std::move(english))
{
}

void Data::refuse(std::string vietnamese, std::string english) const
{
    throw DataFault(value_, std::move(vietnamese), std::move(english));
}

void Data::refuse_word(std::string_view word) const
{
    refuse("không dùng được từ " + quoted(word) + " ở đây", quoted(word) + " means nothing here");
}

Data Data::at(std::string_view key) const
{
    const auto* const object = value_->if_object();
    if (object == nullptr)
        refuse("phải là một nhóm { } có " + quoted(key), "has to be a group { } with " + quoted(key));
    const auto* const member = object->if_contains(key);
    if (member == nullptr)
        refuse("thiếu " + quoted(key), quoted(key) + " is missing");
    return *member;
}

Data Data::at(std::size_t index) const
{
    const std::vector<Data> all = as_array();
    if (index >= all.size())
        refuse("danh sách [ ] quá ngắn", "the list [ ] is too short");
    return all[index];
}

std::optional<Data> Data::if_contains(std::string_view key) const
{
    const auto* const object = value_->if_object();
    if (object == nullptr)
        refuse("phải là một nhóm { }", "has to be a group { }");
    const auto* const member = object->if_contains(key);
    return member == nullptr || member->is_null() ? std::nullopt : std::optional<Data>(*member);
}

std::vector<Data> Data::as_array() const
{
    const auto* const array = value_->if_array();
    if (array == nullptr)
        refuse("phải là một danh sách [ ]", "has to be a list [ ]");
    return {array->begin(), array->end()};
}

std::vector<std::pair<std::string_view, Data>> Data::as_object() const
{
    const auto* const object = value_->if_object();
    if (object == nullptr)
        refuse("phải là một nhóm { }", "has to be a group { }");
    std::vector<std::pair<std::string_view, Data>> members;
    for (const auto& member : *object)
        members.emplace_back(std::string_view(member.key()), Data(member.value()));
    return members;
}

std::string_view Data::as_string() const
{
    const auto* const text = value_->if_string();
    if (text == nullptr)
        refuse("phải là chữ trong ngoặc kép", "has to be a text in quotes");
    return {text->data(), text->size()};
}

bool Data::as_bool() const
{
    const auto* const yes = value_->if_bool();
    if (yes == nullptr)
        refuse("phải là true hoặc false", "has to be true or false");
    return *yes;
}

double Data::as_number() const
{
    if (!value_->is_number())
        refuse("phải là một số", "has to be a number");
    return value_->to_number<double>();
}

int Data::as_int(int least, int most) const
{
    const double number = as_number();
    if (std::trunc(number) != number || number < least || number > most)
        refuse("phải là số nguyên từ " + std::to_string(least) + " đến " + std::to_string(most),
               "has to be a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    return static_cast<int>(number);
}

bool Data::is_null() const { return value_->is_null(); }

Date Data::as_date() const
{
    const std::string_view text = as_string();
    const auto date = parse_iso(text);
    if (!date)
        refuse(quoted(text) + " không phải là ngày; vui lòng viết dạng 2025-07-01",
               quoted(text) + " is no date; please write it as 2025-07-01");
    return *date;
}

Term Data::term() const
{
    const auto limit = [this](std::string_view key) {
        const Data day = at(key);
        return day.is_null() ? Date{} : day.as_date();
    };
    const Term term{limit("from"), limit("to")};
    if (term.from.known() && term.to.known() && term.to < term.from)
        at("to").refuse("ngày hết hiệu lực (to) trước ngày bắt đầu (from)", "“to” is before “from”");
    return term;
}

void Data::only(std::span<const std::string_view> keys) const
{
    const auto among = [](const auto& known, std::string_view key) {
        return std::find(known.begin(), known.end(), key) != known.end();
    };
    for (const auto& [key, value] : as_object())
        if (!among(keys, key) && !among(remarks, key))
            value.refuse("không có mục nào tên " + quoted(key) + " ở đây", "there's nothing called " + quoted(key));
}

} // namespace datchuan::text
