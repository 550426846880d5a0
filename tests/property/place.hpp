// One page of a scene with its people, for those who put an error into it.
#pragma once

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "property/layout.hpp"
#include "property/seeded_errors.hpp"

namespace datchuan::property {

using Spoilt = std::optional<Anchor>;

class Place
{
public:
    Place(Scene& scene, std::size_t index) : scene_(scene), page_(scene.pages.pages[index]), index_(index) {}

    [[nodiscard]] Page& page() { return page_; }
    [[nodiscard]] bool has(tables::Role role) const { return page_.column(role) >= 0; }
    [[nodiscard]] std::size_t size() const { return page_.item_rows.size(); }
    PageCell& cell(tables::Role role, std::size_t item) { return page_.cell(role, item); }
    [[nodiscard]] sheet::Address address(tables::Role role, std::size_t item) const
    {
        return {static_cast<std::int32_t>(index_), page_.item_rows[item], page_.column(role)};
    }
    [[nodiscard]] sheet::Address header(tables::Role role) const;
    PageCell& heading(tables::Role role)
    {
        const sheet::Address at = header(role);
        return page_.rows[static_cast<std::size_t>(at.row)][static_cast<std::size_t>(at.column)];
    }
    PageCell& at(std::int32_t column, std::size_t item)
    {
        return page_.rows[static_cast<std::size_t>(page_.item_rows[item])][static_cast<std::size_t>(column)];
    }
    [[nodiscard]] sheet::Address name(std::size_t item) const { return address(name_role(), item); }
    [[nodiscard]] tables::Role name_role() const
    {
        return has(tables::Role::full_name) ? tables::Role::full_name : tables::Role::family_name;
    }

    [[nodiscard]] const Somebody& person(std::size_t item) const;
    // Of a list of records.
    [[nodiscard]] const Attended& course(std::size_t item) const;
    // Somebody whose other rows would no longer be matched if this one were spoilt.
    [[nodiscard]] bool has_courses(std::size_t item) const;

    template <typename Fits>
    std::optional<std::size_t> any(Fits&& fits)
    {
        std::vector<std::size_t> fitting;
        for (std::size_t item = 0; item < size(); ++item)
            if (fits(item))
                fitting.push_back(item);
        return fitting.empty() ? std::nullopt : std::optional(scene_.random.of(fitting));
    }

    // Another cell in place of one whose item fits.
    template <typename Fits>
    Spoilt put(std::string_view rule, tables::Role role, const PageCell& cell, Fits&& fits,
               std::string_view replacement = {})
    {
        if (!has(role))
            return std::nullopt;
        const auto item = any(fits);
        if (!item)
            return std::nullopt;
        page_.cell(role, *item) = cell;
        return Anchor{std::string(rule), address(role, *item), std::string(replacement)};
    }

    [[nodiscard]] Random& random() { return scene_.random; }
    [[nodiscard]] Scene& scene() { return scene_; }

private:
    Scene& scene_;
    Page& page_;
    std::size_t index_;
};

inline const auto anybody = [](std::size_t) { return true; };

[[nodiscard]] Place roll(Scene& scene);
[[nodiscard]] std::optional<Place> records(Scene& scene);
[[nodiscard]] std::optional<Place> deputies(Scene& scene);
// Puts a page into the scene, after all others.
Place put_page(Scene& scene, Page page);

// A date as the example is written, as far as it's a true date or a text.
[[nodiscard]] PageCell like(const PageCell& example, const text::Date& date);
[[nodiscard]] text::Date plus_days(const text::Date& date, int days);

// All of one row but its number, also in another.
void copy_row(Place& place, std::size_t from, std::size_t to);

// Two persons of the roll, the first above the second, of whom nobody has courses.
[[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> two_without_courses(Place& place);

// Two courses of one person, the first above the second.
template <typename Fits>
std::optional<std::pair<std::size_t, std::size_t>> two_courses(Place& place, Fits&& fit)
{
    for (std::size_t first = 0; first < place.size(); ++first)
        for (std::size_t second = first + 1; second < place.size(); ++second)
            if (place.course(first).who == place.course(second).who && fit(place.course(first), place.course(second)))
                return std::pair(first, second);
    return std::nullopt;
}

[[nodiscard]] bool yearly(const Attended& course);
[[nodiscard]] bool of_a_rank(const Attended& course);
// To a minimum of hours a year.
[[nodiscard]] bool bound(const Somebody& who);

} // namespace datchuan::property
