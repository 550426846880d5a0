// Whether a person held what an appointment asks for on the day of it: the programme of the rank, or the leadership
// programme and the political theory of the post (targets T1a and T1b, rule R56).
#pragma once

#include <cstdint>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "sheet/grid.hpp"
#include "staff/registry.hpp"
#include "tables/table.hpp"
#include "text/date.hpp"

namespace datchuan::staff {

enum class Standing : std::uint8_t
{
    held,    // on the day of appointment, or nothing is asked for
    later,   // there's evidence, all of it later than the appointment and its grace
    lacking, // excluded by what is known: the roll names a lower level of political theory than the post's
    unknown, // nothing is known that would decide
};

struct Qualification
{
    Standing standing = Standing::unknown;
    const Record* record = nullptr; // that decided; nullptr where none did
    text::Date date;                // of that evidence: the certificate's, else the end of the course, else its start
};

// Asks about entries of a registry. Workbook, tables and registry must outlive it.
class Qualifications
{
public:
    Qualifications(const sheet::Workbook& workbook, const std::vector<tables::Table>& tables, const Registry& registry);

    // Precondition of both: the entry's date of that appointment is known. Grace in days after it, 0 or more.
    [[nodiscard]] Qualification for_rank(const Entry& entry, int grace_days) const;
    [[nodiscard]] Qualification for_post(const Entry& entry, int grace_days);

    // Whether the date in the entry's column of appointments to posts can be one to a leadership post: it can't where
    // the post is plainly a rank ("Chuyên viên").
    [[nodiscard]] bool may_lead(const Entry& entry);

private:
    struct Post
    {
        int tier = 0;
        bool is_rank = false;
    };

    const Post& post_of(const Entry& entry);
    [[nodiscard]] Qualification leadership(const Entry& entry, int tier, int grace_days) const;
    [[nodiscard]] Qualification theory(const Entry& entry, int tier, int grace_days) const;

    const sheet::Workbook& workbook_;
    const std::vector<tables::Table>& tables_;
    const Registry& registry_;
    boost::unordered_flat_map<std::uint64_t, Post> posts_; // by text of the post and key of the agency
};

} // namespace datchuan::staff
