// Postgraduate study on the state's account: which records are that, and what the decree in force asks of them
// (extension/data/postgraduate.json).
#pragma once

#include <optional>

#include "rules/view.hpp"

namespace datchuan::rules {

// What holds for one person's study; a limit that isn't known for certain is absent.
struct PostgraduateTerms
{
    std::optional<int> oldest;            // full years on the day of the decision
    std::optional<int> service;           // full years of service by then
    std::optional<int> commitment_factor; // committed time by time of study
};

// Tells courses of postgraduate study by their titles, each distinct title judged once.
class PostgraduateTitles
{
public:
    explicit PostgraduateTitles(const staff::Registry& registry) : registry_(registry) {}

    // Whether the title is that of a master's, doctor's or specialist's degree.
    [[nodiscard]] bool hold(const staff::Record& record);

private:
    const staff::Registry& registry_;
    sheet::TextCache<bool> known_;
};

// By the decision's date (else the start) and the person's category. Where the category isn't known: the limits of
// công chức, unless the list or the agency is one of viên chức, and the smallest commitment of all.
[[nodiscard]] PostgraduateTerms postgraduate_terms(const Book& book, const staff::Record& record);

// The day of the decision, else the first day of study; not known() where neither can be read.
[[nodiscard]] text::Date sent_on(const staff::Record& record);

// A status or note that says that somebody gave up the job, which retiring, dying and being transferred isn't.
[[nodiscard]] bool says_resigned(std::string_view text);

} // namespace datchuan::rules
