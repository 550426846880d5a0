// R67: one cell says that the person has left, another that the person is at work.

#include <optional>
#include <string>

#include "rules/all_rules.hpp"
#include "rules/naming.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

// Statuses and notes, each distinct text read once.
class Sayings
{
public:
    explicit Sayings(const Book& book) : book_(book) {}

    struct Saying
    {
        bool left = false;
        bool at_work = false;
        text::Date on; // of leaving, where it's named
    };

    Saying of(const Cell& cell)
    {
        if (cell.kind != sheet::CellKind::text)
            return {};
        const sheet::TextId id = book_.workbook.grid(cell.address.sheet).text(cell.address.column, cell.address.row);
        return read_.get(book_.workbook.texts, id, read);
    }

private:
    static Saying read(std::string_view text)
    {
        if (staff::says_left(text))
            return {.left = true, .at_work = false, .on = text::find_date(text).value_or(text::Date{})};
        return {.left = false, .at_work = staff::says_at_work(text), .on = {}};
    }

    const Book& book_;
    sheet::TextCache<Saying> read_;
};

void check(const TableView& table, Report& report)
{
    const Book& book = table.book();
    Sayings sayings(book);
    for (const RowView row : table) {
        const Cell note = row[Role::note];
        const Cell status = row[Role::status];
        const Sayings::Saying noted = sayings.of(note);
        const Sayings::Saying stated = sayings.of(status);
        if (!(noted.left && stated.at_work) && !(stated.left && noted.at_work))
            continue;
        const text::Date& on = noted.left ? noted.on : stated.on;
        if (on.known() && on.earliest() > book.settings.as_of)
            continue; // goes later, and is at work until then
        const Cell& leaving = noted.left ? note : status;
        const Cell& working = noted.left ? status : note;
        report.at(leaving).say({{"person", person_name(book, row.ref())},
                                {"left", leaving.shown()},
                                {"working", working.shown()},
                                {"working_cell", cell_place(book, working.address, leaving.address.sheet)},
                                {"as_of", text::to_text(book.settings.as_of)}});
    }
}

} // namespace

const Rule left_before_cut_off{
    .id = "R67",
    .name = "left-before-cut-off",
    .severity = Severity::warning,
    .scope = Scope::persons,
    .needs = {Role::status, Role::note},
    .vi = {.title = "Đã nghỉ nhưng ghi đang công tác",
           .message = "{person}: ô này ghi “{left}”, nhưng ô {working_cell} ghi “{working}”. Người đã nghỉ không còn "
                      "tính vào mẫu số tại {as_of}. Vui lòng xác nhận và sửa một trong hai ô.",
           .why =
               "Người nghỉ hưu, chuyển đi, thôi việc trước ngày chốt không được tính ở cả tử số và mẫu số. Khi hai ô "
               "trái nhau, chương trình coi là đã nghỉ, nên cần xác nhận.",
           .example = "Ghi chú “Nghỉ hưu 6/2024”, cột Tình trạng công tác vẫn ghi “Đang công tác”."},
    .en = {.title = "Left, yet said to be at work",
           .message = "{person}: this cell says “{left}”, but {working_cell} says “{working}”. Who has left isn't in "
                      "the denominator of {as_of} any more. Please confirm it and correct one of the two cells.",
           .why = "Who retired, moved away or resigned before the cut-off is out of both numbers. Where two cells "
                  "contradict each other the person is taken to have left, so that needs a look.",
           .example = "The note says “Nghỉ hưu 6/2024” (retired), the status still “Đang công tác” (at work)."},
    .check = check,
};

} // namespace datchuan::rules
