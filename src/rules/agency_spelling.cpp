// R29: an agency written in a rarer way than the same agency elsewhere in the workbook.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "rules/agency_name.hpp"
#include "rules/all_rules.hpp"
#include "text/tidy.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

using SpellingId = std::uint32_t;
using AgencyId = std::uint32_t;

struct Spelling
{
    std::string written; // tidy: odd characters and spaces are no other spelling, but R11's and R12's business
    AgencyId agency = 0;
    std::size_t cells = 0;
};

// Every way in which the workbook writes an agency, and which of them mean the same one.
class Spellings
{
public:
    explicit Spellings(const Book& book) : texts_(book.workbook.texts) {}

    void count(sheet::TextId text) { ++spellings_[of(text)].cells; }

    // To be called once all cells are counted.
    void settle()
    {
        join_unmarked();
        commonest_.assign(agencies_.size(), none);
        for (SpellingId id = 0; id < spellings_.size(); ++id) {
            SpellingId& best = commonest_[spellings_[id].agency];
            if (best == none || spellings_[best].cells < spellings_[id].cells)
                best = id;
        }
    }

    // The commonest spelling of the agency; nullptr where the text is spelt no rarer than that.
    [[nodiscard]] const Spelling* commoner_than(sheet::TextId text)
    {
        const Spelling& own = spellings_[of(text)];
        const Spelling& best = spellings_[commonest_[own.agency]];
        return own.cells < best.cells ? &best : nullptr;
    }

    [[nodiscard]] const std::string& written(sheet::TextId text) { return spellings_[of(text)].written; }

private:
    static constexpr SpellingId none = 0xFFFFFFFF;

    struct Unmarked
    {
        SpellingId spelling = 0;
        std::string plain_key;
    };

    SpellingId of(sheet::TextId text)
    {
        return by_text_.get(texts_, text, [&](std::string_view written) {
            std::string right = text::tidy(written);
            const auto next = static_cast<SpellingId>(spellings_.size());
            const auto [known, is_new] = by_spelling_.try_emplace(right, next);
            if (is_new)
                add(std::move(right));
            return known->second;
        });
    }

    void add(std::string written)
    {
        const AgencyName name = read_agency(written);
        const std::string key = agency_key(name);
        const auto agency = agencies_.try_emplace(key, static_cast<AgencyId>(agencies_.size())).first->second;
        const std::string plain = text::fold_plain(key);
        if (name.unmarked) {
            unmarked_.push_back({static_cast<SpellingId>(spellings_.size()), plain});
        } else {
            const auto [known, is_new] = by_plain_key_.try_emplace(plain, agency);
            if (!is_new && known->second != agency)
                known->second = none; // two agencies that only diacritics tell apart
        }
        spellings_.push_back({std::move(written), agency, 0});
    }

    void join_unmarked()
    {
        for (const Unmarked& each : unmarked_) {
            const auto found = by_plain_key_.find(each.plain_key);
            if (found != by_plain_key_.end() && found->second != none)
                spellings_[each.spelling].agency = found->second;
        }
    }

    const sheet::TextPool& texts_;
    sheet::TextCache<SpellingId> by_text_;
    std::vector<Spelling> spellings_;
    boost::unordered_flat_map<std::string, SpellingId> by_spelling_;
    boost::unordered_flat_map<std::string, AgencyId> agencies_;
    boost::unordered_flat_map<std::string, AgencyId> by_plain_key_; // none where several agencies share it
    std::vector<Unmarked> unmarked_;
    std::vector<SpellingId> commonest_; // by agency
};

template <typename Visit>
void for_each_agency(const Book& book, Visit&& visit)
{
    for (const tables::Table& table : book.tables) {
        if (table.kind == tables::Kind::targets || !table.has(Role::agency))
            continue;
        const sheet::Grid& grid = book.workbook.grid(table.sheet);
        const std::int32_t column = table.column_of(Role::agency);
        for (const tables::Row& row : table.rows) {
            const sheet::TextId text = grid.text(column, row.row);
            if (text != sheet::TextPool::empty)
                visit(sheet::Address{table.sheet, row.row, column}, text);
        }
    }
}

void check_workbook(const Book& book, Report& report)
{
    Spellings spellings(book);
    for_each_agency(book, [&](sheet::Address, sheet::TextId text) { spellings.count(text); });
    spellings.settle();
    for_each_agency(book, [&](sheet::Address cell, sheet::TextId text) {
        const Spelling* best = spellings.commoner_than(text);
        if (best != nullptr)
            report.at(cell)
                .say({{"value", cell_at(book.workbook, cell).shown()},
                      {"common", best->written},
                      {"cells", std::to_string(best->cells)}})
                .offer(best->written)
                .because(spellings.written(text));
    });
}

} // namespace

const Rule agency_spelling{
    .id = "R29",
    .name = "agency-spelling",
    .severity = Severity::warning,
    .needs = {Role::agency},
    .mending = Mending::choice,
    .vi = {.title = "Một đơn vị ghi nhiều cách",
           .message =
               "“{value}” ở ô {cell} có vẻ là “{common}” (cách ghi ở {cells} ô khác). Vui lòng chọn một tên chung.",
           .why =
               "Một đơn vị ghi nhiều cách (viết tắt, viết hoa khác nhau, thiếu dấu) thì khi lọc và tổng hợp theo đơn "
               "vị bị tách thành nhiều đơn vị. Đơn vị khác số hoặc khác địa danh không bị coi là một.",
           .example = "Phần lớn các dòng ghi “Sở Nội vụ”, một dòng ghi “Sở NV”."},
    .en = {.title = "One agency in several spellings",
           .message =
               "“{value}” in {cell} seems to be “{common}”, as {cells} other cells have it. Please choose one name "
               "for both.",
           .why = "An agency that is abbreviated, capitalised or accented in different ways falls apart in filters and "
                  "totals. Agencies of another number or place are never taken for one.",
           .example = "Most rows say “Sở Nội vụ”, one says “Sở NV”."},
    .check_workbook = check_workbook,
    .data = {"agency_words.json"},
};

} // namespace datchuan::rules
