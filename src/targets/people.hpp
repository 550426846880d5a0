// The persons behind a number: who stands in which bucket, and the cell that put them there.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "targets/population.hpp"
#include "targets/result.hpp"

namespace datchuan::targets {

enum class Bucket : std::uint8_t
{
    reached,
    undecided,
    missing,
    not_counted // in neither number
};

// "Đạt", "Chưa đủ dữ liệu", "Chưa đạt", "Không tính"
[[nodiscard]] std::string_view word_of(Bucket bucket, Language language);

struct NamedPerson
{
    Bucket bucket = Bucket::missing;
    std::string name; // as the list writes them, on one line each
    std::string birth;
    std::string post;
    std::string agency;
    std::string level; // "Cấp xã"; empty where it isn't known
    std::string rank;
    bool planned = false;      // in the planning for a leadership post
    std::string why;           // a sentence
    sheet::Address decided_by; // the cell that decided it
};

// Workbook, tables and registry must outlive it.
class People
{
public:
    People(const sheet::Workbook& workbook, const std::vector<tables::Table>& tables, const staff::Registry& registry,
           Language language)
        : workbook_(workbook), tables_(tables), registry_(registry), language_(language),
          population_(workbook, tables, registry)
    {
    }

    // Of one bucket of a result, by agency in the order of the rolls; of each agency those in the planning for a
    // leadership post first, who are the next to be nominated. Precondition: not those who aren't counted.
    [[nodiscard]] std::vector<NamedPerson> of(const Target& target, const Result& result, Bucket bucket);

    // The rows of the rolls that aren't counted on that day though somebody might look for them, with the reason; in
    // the order of the rolls. Those of other groups, mostly many, are only told on the card.
    [[nodiscard]] std::vector<NamedPerson> not_counted(const Target& target, const Result& result);

private:
    [[nodiscard]] NamedPerson person_at(staff::RowRef at);
    [[nodiscard]] std::string shown(const staff::Entry& entry, tables::Role role) const;
    [[nodiscard]] std::string say(std::string_view vietnamese, std::string_view english) const;
    void explain(NamedPerson& person, const Target& target, const Placed& placed, const staff::Entry& entry);
    [[nodiscard]] std::string course_of(const staff::Record& record) const;
    [[nodiscard]] std::string reason(Place place, const text::Date& day) const;

    const sheet::Workbook& workbook_;
    const std::vector<tables::Table>& tables_;
    const staff::Registry& registry_;
    Language language_;
    Population population_;
};

// The words of the denominator card: "12 người đã nghỉ trước ngày chốt". Empty for those who aren't told on it.
[[nodiscard]] std::string_view card_words(Place place, Language language);

// "Danh sách có 120 dòng: 100 người thuộc đối tượng; 8 nhóm khác; …": its numbers add up to the rows of the rolls.
[[nodiscard]] std::string card_sentence(const Card& card, Language language);

} // namespace datchuan::targets
