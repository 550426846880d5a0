#include "targets/group_doubts.hpp"

#include "rules/all_rules.hpp"

namespace datchuan::targets {
namespace {

using rules::Book;
using rules::Finding;

class Hearing
{
public:
    explicit Hearing(const Book& book) : book_(book), registry_(book.registry) {}

    void hear(const Finding& finding, Doubts& doubts) const
    {
        const std::optional<Doubted> doubted = doubted_by(finding, book_);
        if (!doubted || doubted->doubt == Doubt::nothing)
            return;
        if (book_.tables[doubted->row.table].kind == tables::Kind::records)
            hear_record(finding, *doubted, doubts);
        else if (const staff::Entry* entry = registry_.entry(doubted->row))
            hear_entry(finding, *entry, *doubted, doubts);
    }

private:
    void hear_entry(const Finding& finding, const staff::Entry& entry, const Doubted& doubted, Doubts& doubts) const
    {
        Touched& touched = doubts.persons[entry.person];
        touched.twice = touched.twice || finding.rule == &rules::person_repeated ||
                        finding.rule == &rules::person_similar || finding.rule == &rules::national_id_shared;
        if (doubted.doubt == Doubt::completion) {
            for (const std::uint32_t index : registry_.persons()[entry.person].marks)
                if (registry_.marks()[index].at == doubted.row && registry_.marks()[index].column == doubted.column)
                    touched.marks.push_back(index);
            return;
        }
        touched.owner = touched.owner || doubted.doubt == Doubt::owner;
        touched.traits.emplace_back(doubted.row, doubted.role);
    }

    void hear_record(const Finding& finding, const Doubted& doubted, Doubts& doubts) const
    {
        const staff::Record* const first = registry_.record(doubted.row);
        if (first == nullptr)
            return;
        const auto index = static_cast<std::uint32_t>(first - registry_.records().data());
        const bool known = first->person < registry_.persons().size();
        if (known && registry_.persons()[first->person].on_roll) {
            if (doubted.doubt == Doubt::owner)
                return;
            Touched& touched = doubts.persons[first->person];
            for_each_of_row(index, [&](std::uint32_t each) { touched.records.emplace_back(each, doubted.doubt); });
            return;
        }
        if (doubted.doubt != Doubt::owner)
            return;
        const staff::KeyId name = known ? staff::no_key : registry_.identity(doubted.row).name;
        Stranger& stranger = doubts.strangers[{first->person, name}];
        if (finding.rule == &rules::person_not_on_roll)
            stranger.proposed = finding.replacement;
        if (known)
            stranger.records = registry_.persons()[first->person].records;
        else
            for_each_of_row(index, [&](std::uint32_t each) { stranger.records.push_back(each); });
    }

    // A row with several courses is several records.
    template <typename Visit>
    void for_each_of_row(std::uint32_t first, Visit&& visit) const
    {
        const std::vector<staff::Record>& records = registry_.records();
        for (std::uint32_t each = first; each < records.size() && records[each].at == records[first].at; ++each)
            visit(each);
    }

    const Book& book_;
    const staff::Registry& registry_;
};

} // namespace

Doubts doubts_of(const rules::FindingGroup& group, const Book& book)
{
    const Hearing hearing(book);
    Doubts doubts;
    hearing.hear(*group.first, doubts);
    for (const Finding* finding : group.others)
        hearing.hear(*finding, doubts);
    return doubts;
}

} // namespace datchuan::targets
