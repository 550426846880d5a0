// Tidy-up: variants of sex, category and levels are written in the usual word: nu → Nữ, ThS. → Thạc sĩ.

#include <algorithm>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "rules/tidy_up.hpp"
#include "text/data_file.hpp"
#include "text/tidy.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

// A text as it's compared: "Th.S" is ths.
std::string key_of(std::string_view text)
{
    std::string folded = text::one_spelling(text::fold(text));
    std::erase(folded, '.');
    return folded;
}

struct Meant
{
    std::string_view word; // the usual one, empty where the text isn't known
    bool unmarked = false; // the usual word without its diacritics: typed wrong in any column
};

// The usual words of one kind of column (extension/data/usual_words.json).
class Words
{
public:
    explicit Words(const text::Data& words)
    {
        for (const text::Data& entry : words.as_array()) {
            entry.only({"write", "for"});
            const std::string_view word = written_.emplace_back(entry.at("write").as_string());
            const std::string own = key_of(word);
            meanings_.try_emplace(own, Meant{word, false});
            if (const std::string plain = text::fold_plain(own); plain != own)
                meanings_.try_emplace(plain, Meant{word, true});
            for (const text::Data& variant : entry.at("for").as_array()) {
                const std::string key = key_of(variant.as_string());
                meanings_.try_emplace(key, Meant{word, false});
                meanings_.try_emplace(text::fold_plain(key), Meant{word, false});
            }
        }
    }

    Words(const Words&) = delete; // the meanings point into the written words
    Words& operator=(const Words&) = delete;
    Words(Words&&) = default;
    Words& operator=(Words&&) = default;
    ~Words() = default;

    [[nodiscard]] Meant meant_by(std::string_view text) const
    {
        const auto found = meanings_.find(key_of(text));
        return found == meanings_.end() ? Meant{} : found->second;
    }

private:
    std::deque<std::string> written_; // a deque never moves its elements
    boost::unordered_flat_map<std::string, Meant> meanings_;
};

class AllWords
{
public:
    explicit AllWords(const text::Data& data)
    {
        data.only({"columns"});
        for (const text::Data& column : data.at("columns").as_array()) {
            column.only({"role", "words"});
            const auto role = tables::role_of(column.at("role").as_string());
            if (!role)
                column.at("role").refuse_word(column.at("role").as_string());
            by_role_.emplace_back(*role, Words(column.at("words")));
        }
    }

    // nullptr for a role whose columns have no such words.
    [[nodiscard]] const Words* of(tables::Role role) const
    {
        const auto found =
            std::find_if(by_role_.begin(), by_role_.end(), [role](const auto& each) { return each.first == role; });
        return found == by_role_.end() ? nullptr : &found->second;
    }

private:
    std::vector<std::pair<tables::Role, Words>> by_role_;
};

const text::DataFile<AllWords> all_words("usual_words.json");

void tidy_column(const TableView& table, const tables::Column& column, const Words& words, Tidying& to)
{
    const sheet::Workbook& workbook = table.book().workbook;
    const sheet::Grid& grid = workbook.grid(table.table().sheet);
    sheet::TextCache<Meant> known;
    std::vector<std::pair<Cell, std::string_view>> variants;
    // A column that never writes the usual word has its own way ("ĐH", "CĐ" in a narrow one), and keeps it.
    bool usual = false;
    for (const RowView row : table) {
        const Cell cell = row.at(column.column);
        if (cell.kind != sheet::CellKind::text)
            continue;
        const Meant& meant = known.get(workbook.texts, grid.text(column.column, cell.address.row),
                                       [&](std::string_view text) { return words.meant_by(text); });
        if (meant.word.empty())
            continue;
        const bool is_usual = text::tidy(cell.text) == meant.word; // spaces are R12's business
        usual = usual || is_usual || meant.unmarked;
        if (!is_usual)
            variants.emplace_back(cell, meant.word);
    }
    if (!usual)
        return;
    for (const auto& [cell, word] : variants)
        to.at(cell, new_text(std::string(word)));
}

void tidy(const TableView& table, Tidying& to)
{
    for (const tables::Column& column : table.table().columns) {
        if (const Words* words = all_words->of(column.role))
            tidy_column(table, column, *words, to);
    }
}

} // namespace

const TidyUp usual_words{
    .name = "usual-words",
    .vi = {.title = "Giới tính, nhóm, trình độ ghi thống nhất",
           .why = "“nu”, “NỮ” và “Nữ” cùng nghĩa nhưng khi lọc và đếm thì thành ba giá trị. Cột chỉ dùng một cách viết "
                  "tắt riêng thì để nguyên."},
    .en = {.title = "Sex, category and levels in one way",
           .why =
               "“nu”, “NỮ” and “Nữ” mean the same and are three values to filters and counts. A column that keeps to "
               "its own abbreviations is left as it is."},
    .tidy = tidy,
};

} // namespace datchuan::rules
