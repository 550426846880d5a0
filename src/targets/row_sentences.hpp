// What is said of a row of the targets table that can't be understood: which column, which word, what may stand there.
#pragma once

#include <string>
#include <string_view>

#include "targets/profile.hpp"

namespace datchuan::targets {

// What may stand in a column.
struct Choice
{
    std::string_view vietnamese;
    std::string_view english;
};

class RowSentences
{
public:
    explicit RowSentences(Language language) : language_(language) {}

    [[nodiscard]] Language language() const { return language_; }
    [[nodiscard]] std::string not_understood(Field field, std::string_view word, const Choice& allowed) const;
    [[nodiscard]] std::string blank(Field field, const Choice& allowed) const;
    // Two words of a row that can't go together.
    [[nodiscard]] std::string contradict(Field one, Field other, const Choice& allowed) const;
    [[nodiscard]] std::string dates_reversed(const text::Date& from, const text::Date& to) const;

private:
    [[nodiscard]] std::string column(Field field) const;
    [[nodiscard]] std::string please(const Choice& allowed) const;

    Language language_;
};

} // namespace datchuan::targets
