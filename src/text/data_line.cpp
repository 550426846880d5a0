#include "text/data_line.hpp"

#include <algorithm>

#include <boost/json.hpp>

namespace datchuan::text {
namespace {

namespace json = boost::json;

int lines_before(std::string_view text, std::size_t at)
{
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

// Walks through a text that is known to be JSON, and through what it was parsed into, side by side.
class Walk
{
public:
    Walk(std::string_view text, const json::value* wanted) : text_(text), wanted_(wanted) {}

    // Whether the wanted value stands here or inside; it begins at found() then.
    bool visit(const json::value& value)
    {
        skip_space();
        if (&value == wanted_) {
            found_ = at_;
            return true;
        }
        if (value.is_object())
            return visit_object(value.get_object());
        if (value.is_array())
            return visit_array(value.get_array());
        skip_scalar();
        return false;
    }

    [[nodiscard]] std::size_t found() const { return found_; }

private:
    bool visit_object(const json::object& object)
    {
        ++at_; // {
        for (skip_space(); at_ < text_.size() && text_[at_] != '}'; skip_space()) {
            if (text_[at_] == ',') {
                ++at_;
                continue;
            }
            const std::size_t start = at_;
            skip_scalar();
            const json::value key = json::parse(text_.substr(start, at_ - start));
            skip_space();
            ++at_; // :
            if (visit(object.at(key.get_string())))
                return true;
        }
        ++at_;
        return false;
    }

    bool visit_array(const json::array& array)
    {
        ++at_; // [
        for (const json::value& value : array) {
            skip_space();
            if (text_[at_] == ',')
                ++at_;
            if (visit(value))
                return true;
        }
        skip_space();
        ++at_;
        return false;
    }

    void skip_space()
    {
        while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos)
            ++at_;
    }

    void skip_scalar()
    {
        if (at_ < text_.size() && text_[at_] == '"') {
            for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_)
                at_ += text_[at_] == '\\' ? 1 : 0;
            ++at_;
            return;
        }
        while (at_ < text_.size() && std::string_view(" \t\r\n,:]}").find(text_[at_]) == std::string_view::npos)
            ++at_;
    }

    std::string_view text_;
    const json::value* wanted_;
    std::size_t at_ = 0;
    std::size_t found_ = 0;
};

} // namespace

int line_of(std::string_view text, const json::value& root, const json::value* value)
{
    Walk walk(text, value);
    return walk.visit(root) ? lines_before(text, walk.found()) : 1;
}

int line_of_syntax_error(std::string_view text)
{
    json::stream_parser parser;
    json::error_code error;
    const std::size_t read = parser.write_some(text.data(), text.size(), error);
    return lines_before(text, std::min(read, text.size()));
}

} // namespace datchuan::text
