#include "property/pages.hpp"

#include <algorithm>
#include <functional>
#include <map>

#include <boost/json.hpp>

#include "text/code_points.hpp"
#include "text/shipped_data.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::property {
namespace {

using staff::Category;
using staff::Sex;
using tables::Role;

// Headings for a role, as extension/data/headers.json has them.
const std::vector<std::string>& headings_of(Role role)
{
    static const auto all = [] {
        std::map<Role, std::vector<std::string>> read;
        const boost::json::value data = boost::json::parse(text::shipped_data("headers.json"));
        for (const auto& [name, words] : data.at("columns").as_object())
            for (const boost::json::value& word : words.as_array())
                read[tables::role_of(name).value()].emplace_back(word.as_string());
        return read;
    }();
    return all.at(role);
}

struct ColumnPlan
{
    Role role = Role::unknown;
    std::vector<std::string> heads;            // from the top down
    std::function<PageCell(std::size_t)> cell; // of a person or course
};
using BlockPlan = std::vector<ColumnPlan>;

// Capitals, letter by letter.
std::string in_capitals(std::string_view words)
{
    static const auto capitals = [] {
        std::map<std::string, std::string> of;
        constexpr char32_t last_vietnamese = 0x1EFF;
        for (char32_t c = 'A'; c <= last_vietnamese; ++c) {
            std::string capital;
            text::append(capital, c);
            const bool letter = c <= 'Z' || (0xC0 <= c && c < 0x1B0) || 0x1E00 <= c;
            if (const std::string small = text::fold(capital);
                letter && small != capital && small.size() >= capital.size() && c != 0xD0)
                of.emplace(small, capital);
        }
        return of;
    }();
    std::string all;
    for (std::size_t at = 0; at < words.size();) {
        std::string letter;
        text::append(letter, text::next_code_point(words, at));
        const auto capital = capitals.find(letter);
        all += capital == capitals.end() ? letter : capital->second;
    }
    return all;
}

enum class Birth : unsigned char
{
    dashes,
    slashes,
    short_slashes,
    dots,
    dates
};

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

PageCell day_cell(const text::Date& date, Birth style)
{
    if (!date.known())
        return PageCell::empty();
    if (style == Birth::dates)
        return PageCell::day(date);
    if (style == Birth::short_slashes)
        return PageCell::of(std::to_string(date.day) + "/" + std::to_string(date.month) + "/" +
                            std::to_string(date.year));
    if (style == Birth::dots)
        return PageCell::of(two(date.day) + "." + two(date.month) + "." + std::to_string(date.year));
    if (style == Birth::dashes)
        return PageCell::of(two(date.day) + "-" + two(date.month) + "-" + std::to_string(date.year));
    return PageCell::of(text::to_text(date));
}

// A list that's being laid out.
class Layout
{
public:
    Layout(Random& random, tables::Kind kind, std::vector<std::size_t> items) : random_(random)
    {
        page_.kind = kind;
        page_.items = std::move(items);
    }

    [[nodiscard]] bool chance(std::size_t percent) { return random_.percent(percent); }
    Random& random() { return random_; }

    std::string heading(Role role)
    {
        std::string words = random_.of(headings_of(role));
        if (capitals_)
            words = in_capitals(words);
        if (chance(5))
            words += " (*)";
        if (chance(5))
            words += ":";
        if (const auto space = words.find(' '); space != std::string::npos && chance(10))
            words[space] = '\n';
        return words;
    }

    Birth date_style()
    {
        constexpr Birth styles[] = {Birth::dashes,        Birth::slashes, Birth::slashes,
                                    Birth::short_slashes, Birth::dots,    Birth::dates};
        return random_.of(styles);
    }

    void add(Role role, std::function<PageCell(std::size_t)> cell) { add(role, heading(role), std::move(cell)); }
    void add(Role role, std::string head, std::function<PageCell(std::size_t)> cell)
    {
        plans_.push_back({{role, {std::move(head)}, std::move(cell)}});
    }
    void add(BlockPlan block) { plans_.push_back(std::move(block)); }

    // Precondition: serial and name are the first two blocks, which stay where they are.
    void shuffle_others()
    {
        std::vector<BlockPlan> others(std::make_move_iterator(plans_.begin() + 2),
                                      std::make_move_iterator(plans_.end()));
        random_.shuffle(others);
        std::move(others.begin(), others.end(), plans_.begin() + 2);
    }

    void title(std::string words)
    {
        if (chance(50))
            put_line("UBND TỈNH BẮC NINH");
        put_line(std::move(words));
        for (int blank = random_.between(0, 2); blank > 0; --blank)
            page_.rows.emplace_back();
    }

    void header()
    {
        place_blocks();
        std::size_t depth = 1;
        for (const BlockPlan& block : plans_)
            for (const ColumnPlan& column : block)
                depth = std::max(depth, column.heads.size());
        page_.header_first = next_row();
        page_.header_last = page_.header_first + static_cast<std::int32_t>(depth) - 1;
        page_.rows.resize(page_.rows.size() + depth, blank_row());
        for (std::size_t i = 0; i < plans_.size(); ++i)
            put_heads(plans_[i], page_.blocks[i].first);
        if (chance(30))
            put_number_row();
    }

    void sections(const std::vector<std::pair<std::string, std::vector<std::size_t>>>& groups, bool restart)
    {
        std::vector<std::size_t> order;
        int serial = 0;
        int section = 0;
        constexpr std::string_view outlines[] = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII"};
        for (const auto& [label, items] : groups) {
            if (items.empty())
                continue;
            if (!label.empty()) {
                auto row = blank_row();
                row[0] = PageCell::of(outlines[section++ % 8]);
                row[1] = PageCell::of(label);
                page_.rows.push_back(std::move(row));
                if (restart)
                    serial = 0;
            }
            page_.sections.emplace_back(order.size(), order.size() + items.size());
            for (const std::size_t item : items) {
                put_item(item, ++serial);
                order.push_back(item);
            }
        }
        page_.items = std::move(order);
    }

    void total_and_signature()
    {
        if (chance(40)) {
            auto row = blank_row();
            row[1] =
                PageCell::of(chance(50) ? "Tổng cộng: " + std::to_string(page_.items.size()) + " người" : "Tổng cộng");
            page_.rows.push_back(std::move(row));
        }
        if (chance(50)) {
            page_.rows.emplace_back();
            auto row = blank_row();
            row[1] = PageCell::of("NGƯỜI LẬP BIỂU");
            row.back() = PageCell::of("THỦ TRƯỞNG ĐƠN VỊ");
            page_.rows.push_back(std::move(row));
        }
    }

    Page take(std::string name)
    {
        page_.name = std::move(name);
        return std::move(page_);
    }
    [[nodiscard]] const std::vector<std::size_t>& items() const { return page_.items; }

private:
    [[nodiscard]] std::int32_t next_row() const { return static_cast<std::int32_t>(page_.rows.size()); }
    [[nodiscard]] std::vector<PageCell> blank_row() const
    {
        return std::vector<PageCell>(static_cast<std::size_t>(width_));
    }

    void put_line(std::string words)
    {
        page_.rows.push_back({PageCell::of(words)});
        if (chance(30)) {
            const std::int32_t row = next_row() - 1;
            page_.merges.push_back({0, row, 7, row});
        }
    }

    void place_blocks()
    {
        for (const BlockPlan& block : plans_) {
            Block placed{width_, {}};
            for (const ColumnPlan& column : block)
                placed.roles.push_back(column.role);
            width_ += static_cast<std::int32_t>(block.size());
            page_.blocks.push_back(std::move(placed));
        }
    }

    // Equal heads side by side are one merged cell, and the lowest of a column reaches down to the header's last row.
    void put_heads(const BlockPlan& block, std::int32_t first)
    {
        for (std::size_t column = 0; column < block.size(); ++column) {
            const auto& heads = block[column].heads;
            for (std::size_t level = 0; level < heads.size(); ++level) {
                const bool parent = level + 1 < heads.size();
                if (parent && column > 0 && block[column - 1].heads.size() > level + 1 &&
                    block[column - 1].heads[level] == heads[level])
                    continue;
                std::size_t last = column;
                while (parent && last + 1 < block.size() && block[last + 1].heads[level] == heads[level])
                    ++last;
                const std::int32_t row = page_.header_first + static_cast<std::int32_t>(level);
                const sheet::Area area{first + static_cast<std::int32_t>(column), row,
                                       first + static_cast<std::int32_t>(last), parent ? row : page_.header_last};
                page_.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(area.first_column)] =
                    PageCell::of(heads[level]);
                if (area.first_column < area.last_column || area.first_row < area.last_row)
                    page_.merges.push_back(area);
            }
        }
    }

    void put_number_row()
    {
        auto row = blank_row();
        const bool brackets = chance(40);
        for (std::size_t column = 0; column < row.size(); ++column)
            row[column] = brackets ? PageCell::of("(" + std::to_string(column + 1) + ")")
                                   : PageCell::count(static_cast<double>(column + 1));
        page_.rows.push_back(std::move(row));
        ++page_.header_last;
    }

    void put_item(std::size_t item, int serial)
    {
        page_.item_rows.push_back(next_row());
        auto row = blank_row();
        serial_ = serial;
        std::size_t at = 0;
        for (const BlockPlan& block : plans_)
            for (const ColumnPlan& column : block)
                row[at++] = column.role == Role::serial ? PageCell::count(serial) : column.cell(item);
        page_.rows.push_back(std::move(row));
    }

    Random& random_;
    Page page_;
    std::vector<BlockPlan> plans_;
    std::int32_t width_ = 0;
    int serial_ = 0;
    bool capitals_ = random_.percent(20);
};

std::vector<std::size_t> up_to(std::size_t count)
{
    std::vector<std::size_t> all(count);
    for (std::size_t i = 0; i < count; ++i)
        all[i] = i;
    return all;
}

PageCell words(std::string_view text) { return text.empty() ? PageCell::empty() : PageCell::of(text); }

void add_serial(Layout& layout)
{
    layout.add(Role::serial, [](std::size_t) { return PageCell::empty(); });
}

// The columns that tell who somebody is; who: from an item to the person.
using Who = std::function<const Somebody&(std::size_t)>;

void add_name(Layout& layout, const Who& who)
{
    const auto family = [who](std::size_t item) { return words(who(item).family); };
    const auto given = [who](std::size_t item) { return words(who(item).given); };
    if (layout.chance(15))
        layout.add({{Role::family_name, {"Họ và tên đệm"}, family}, {Role::given_name, {"Tên"}, given}});
    else
        layout.add(Role::full_name, [who](std::size_t item) { return words(who(item).name()); });
}

void add_birth(Layout& layout, const Who& who)
{
    const Birth style = layout.date_style();
    const auto birth = [who, style](Sex sex) {
        return [who, style, sex](std::size_t item) {
            return who(item).sex == sex ? day_cell(who(item).birth, style) : PageCell::empty();
        };
    };
    if (layout.chance(20))
        layout.add({{Role::birth_male, {"Ngày, tháng, năm sinh", "Nam"}, birth(Sex::male)},
                    {Role::birth_female, {"Ngày, tháng, năm sinh", "Nữ"}, birth(Sex::female)}});
    else
        layout.add(Role::birth_date, [who, style](std::size_t item) { return day_cell(who(item).birth, style); });
}

void add_sex(Layout& layout, const Who& who)
{
    if (layout.chance(20))
        return layout.add(Role::sex, "Nữ", [who](std::size_t item) {
            return who(item).sex == Sex::female ? PageCell::of("x") : PageCell::empty();
        });
    if (layout.chance(10))
        return layout.add(Role::sex, "Giới tính (Nam: 0, Nữ: 1)",
                          [who](std::size_t item) { return PageCell::count(who(item).sex == Sex::female ? 1 : 0); });
    std::string head;
    do
        head = layout.heading(Role::sex);
    while (head.find("ữ") != std::string::npos && head.find("Nam") == std::string::npos); // a column to be marked
    layout.add(Role::sex, head, [who](std::size_t item) { return words(who(item).sex == Sex::female ? "Nữ" : "Nam"); });
}

void add_id(Layout& layout, const Who& who)
{
    const bool spaced = layout.chance(10);
    layout.add(Role::national_id, [who, spaced](std::size_t item) {
        std::string id = who(item).id;
        if (spaced)
            for (const std::size_t at : {9U, 6U, 3U})
                id.insert(at, " ");
        return words(id);
    });
}

void add_post_and_agency(Layout& layout, const Who& who, bool apart)
{
    if (!apart && layout.chance(25))
        return layout.add(Role::post_agency,
                          [who](std::size_t item) { return words(who(item).post + ", " + who(item).agency); });
    layout.add(Role::post, [who](std::size_t item) { return words(who(item).post); });
    layout.add(Role::agency, [who](std::size_t item) { return words(who(item).agency); });
}

void add_levels(Layout& layout, const Who& who, bool all)
{
    if (all || layout.chance(60))
        layout.add(Role::degree, [who](std::size_t item) { return words(who(item).degree); });
    constexpr std::string_view theories[] = {"Cao cấp", "Trung cấp", "Sơ cấp"};
    if (layout.chance(50)) {
        BlockPlan group;
        for (int level = 0; level < 3; ++level)
            group.push_back({Role::political_theory,
                             {"Lý luận chính trị", std::string(theories[level])},
                             [who, level](std::size_t item) {
                                 return who(item).theory == level ? PageCell::of("x") : PageCell::empty();
                             }});
        if (layout.chance(30))
            for (ColumnPlan& column : group)
                column.heads.insert(column.heads.begin(), "Trình độ");
        layout.add(std::move(group));
    } else {
        layout.add(Role::political_theory, [who, theories](std::size_t item) {
            return who(item).theory < 0 ? PageCell::empty() : PageCell::of(theories[who(item).theory]);
        });
    }
    if (all || layout.chance(50))
        layout.add(Role::state_management, [who](std::size_t item) { return words(who(item).management); });
    if (all || layout.chance(30))
        layout.add(Role::defence, [who](std::size_t item) { return words(who(item).defence_group); });
}

void add_notes(Layout& layout, const Who& who)
{
    if (layout.chance(20))
        layout.add(Role::ethnicity, [](std::size_t item) { return PageCell::of(item % 7 == 0 ? "Tày" : "Kinh"); });
    if (layout.chance(20))
        layout.add(Role::party, "Ngày vào Đảng", [who](std::size_t item) {
            return item % 3 == 0 ? PageCell::of(text::to_text(who(item).recruited)) : PageCell::empty();
        });
    if (layout.chance(20))
        layout.add(Role::home, [](std::size_t) { return PageCell::of("Bắc Ninh"); });
    if (layout.chance(30))
        layout.add(Role::unknown, "Số điện thoại",
                   [](std::size_t item) { return PageCell::of("09" + std::to_string(12'000'000 + item * 77)); });
    layout.add(Role::note, [who](std::size_t item) {
        constexpr std::string_view harmless[] = {"Nghỉ thai sản từ 01/3/2024", "Kiêm nhiệm",
                                                 "Biệt phái đến tháng 6/2025", "Đang học cao học"};
        if (who(item).left_on.known())
            return PageCell::of("Nghỉ việc từ " + text::to_text(who(item).left_on));
        return item % 9 == 4 ? PageCell::of(harmless[item / 9 % 4]) : PageCell::empty();
    });
}

} // namespace

PageCell PageCell::of(std::string_view words) { return {sheet::CellKind::text, std::string(words), 0}; }

PageCell PageCell::day(const text::Date& date)
{
    return {sheet::CellKind::date, {}, static_cast<double>(text::days_of(date))};
}

std::int32_t Page::column(Role role) const
{
    for (const Block& block : blocks)
        for (std::size_t i = 0; i < block.roles.size(); ++i)
            if (block.roles[i] == role)
                return block.first + static_cast<std::int32_t>(i);
    return -1;
}

PageCell& Page::cell(Role role, std::size_t item)
{
    return rows[static_cast<std::size_t>(item_rows[item])][static_cast<std::size_t>(column(role))];
}

const PageCell& Page::cell(Role role, std::size_t item) const
{
    return rows[static_cast<std::size_t>(item_rows[item])][static_cast<std::size_t>(column(role))];
}

Page roll_page(const Staff& staff, Random& random, const LayoutOptions& options)
{
    const bool all = options.all_columns;
    Layout layout(random, tables::Kind::roll, up_to(staff.people.size()));
    const Who who = [&staff](std::size_t item) -> const Somebody& { return staff.people[item]; };
    add_serial(layout);
    add_name(layout, who);
    add_birth(layout, who);
    add_sex(layout, who);
    if (all || layout.chance(70))
        add_id(layout, who);
    add_post_and_agency(layout, who, all);
    layout.add(Role::category, [who](std::size_t item) { return words(who(item).category_text); });
    if (all || layout.chance(30))
        layout.add(Role::leader,
                   [who](std::size_t item) { return who(item).leads ? PageCell::of("x") : PageCell::empty(); });
    if (all || layout.chance(60)) {
        const auto rank = [who](std::size_t item) { return words(who(item).rank); };
        const auto code = [who](std::size_t item) { return words(who(item).rank_code); };
        if (layout.chance(30)) {
            layout.add({{Role::rank, {"Ngạch", "Tên ngạch"}, rank}, {Role::rank_code, {"Ngạch", "Mã số"}, code}});
        } else {
            layout.add(Role::rank, rank);
            layout.add(Role::rank_code, code);
        }
    }
    if (all || layout.chance(40)) {
        const Birth style = layout.date_style();
        layout.add(Role::recruited, [who, style](std::size_t item) { return day_cell(who(item).recruited, style); });
    }
    add_levels(layout, who, all);
    add_notes(layout, who);
    layout.shuffle_others();
    layout.title("DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC NĂM 2025");
    layout.header();
    if (layout.chance(50)) {
        std::map<std::string, std::vector<std::size_t>> groups;
        for (const std::size_t item : layout.items())
            groups[staff.people[item].agency].push_back(item);
        layout.sections({groups.begin(), groups.end()}, layout.chance(50));
    } else {
        layout.sections({{"", layout.items()}}, false);
    }
    layout.total_and_signature();
    return layout.take("Danh sách");
}

Page deputies_page(const Staff& deputies, Random& random)
{
    Layout layout(random, tables::Kind::roll, up_to(deputies.people.size()));
    const Who who = [&deputies](std::size_t item) -> const Somebody& { return deputies.people[item]; };
    add_serial(layout);
    add_name(layout, who);
    add_birth(layout, who);
    add_sex(layout, who);
    add_post_and_agency(layout, who, false);
    const auto council = [who](std::size_t item) { return words(who(item).council); };
    const auto term = [](std::size_t) { return PageCell::of("2021-2026"); };
    if (layout.chance(50)) {
        layout.add({{Role::deputy_level, {"Đại biểu HĐND", "Cấp"}, council},
                    {Role::deputy_term, {"Đại biểu HĐND", "Nhiệm kỳ"}, term}});
    } else {
        layout.add(Role::deputy_level, council);
        layout.add(Role::deputy_term, term);
    }
    layout.shuffle_others();
    layout.title("DANH SÁCH ĐẠI BIỂU HĐND XÃ NHIỆM KỲ 2021-2026");
    layout.header();
    layout.sections({{"", layout.items()}}, false);
    layout.total_and_signature();
    return layout.take("Đại biểu");
}

Page records_page(const Staff& staff, Random& random, const LayoutOptions& options)
{
    const bool all = options.all_columns;
    Layout layout(random, tables::Kind::records, up_to(staff.courses.size()));
    const Who who = [&staff](std::size_t item) -> const Somebody& { return staff.people[staff.courses[item].who]; };
    const auto course = [&staff](std::size_t item) -> const Attended& { return staff.courses[item]; };
    add_serial(layout);
    add_name(layout, who);
    add_birth(layout, who);
    if (layout.chance(30))
        add_sex(layout, who);
    if (layout.chance(40))
        add_id(layout, who);
    if (layout.chance(60))
        layout.add(Role::agency, [who](std::size_t item) { return words(who(item).agency); });
    layout.add(Role::course, [course](std::size_t item) { return words(course(item).title); });
    const Birth style = layout.date_style();
    const auto start = [course, style](std::size_t item) { return day_cell(course(item).start, style); };
    const auto end = [course, style](std::size_t item) { return day_cell(course(item).end, style); };
    if (layout.chance(50)) {
        layout.add({{Role::start, {"Thời gian đào tạo, bồi dưỡng", "Từ ngày"}, start},
                    {Role::end, {"Thời gian đào tạo, bồi dưỡng", "Đến ngày"}, end}});
    } else if (!all && layout.chance(20)) {
        layout.add(Role::period, "Thời gian học", [course](std::size_t item) {
            return PageCell::of(text::to_text(course(item).start) + " - " + text::to_text(course(item).end));
        });
    } else {
        layout.add(Role::start, start);
        layout.add(Role::end, end);
    }
    if (all || layout.chance(60)) {
        if (layout.chance(50))
            layout.add(Role::duration, "Số tiết",
                       [course](std::size_t item) { return PageCell::count(course(item).periods); });
        else
            layout.add(Role::duration, "Thời lượng", [course](std::size_t item) {
                return PageCell::of(std::to_string(course(item).periods) + " tiết");
            });
    }
    if (all || layout.chance(70)) {
        const auto number = [course](std::size_t item) { return words(course(item).decision_no); };
        const auto date = [course, style](std::size_t item) { return day_cell(course(item).decision_date, style); };
        if (layout.chance(50))
            layout.add({{Role::decision_no, {"Quyết định cử đi học", "Số"}, number},
                        {Role::decision_date, {"Quyết định cử đi học", "Ngày"}, date}});
        else if (!all && layout.chance(30))
            layout.add(Role::decision_no_date, [course](std::size_t item) {
                return PageCell::of(course(item).decision_no + " ngày " + text::to_text(course(item).decision_date));
            });
        else {
            layout.add(Role::decision_no, number);
            layout.add(Role::decision_date, date);
        }
    }
    if (layout.chance(60))
        layout.add(Role::provider, [course](std::size_t item) { return words(course(item).provider); });
    if (all || layout.chance(50))
        layout.add(Role::study_form, [course](std::size_t item) { return words(course(item).form); });
    if (all || layout.chance(70))
        layout.add(Role::result, [course](std::size_t item) { return words(course(item).result); });
    if (all || layout.chance(50)) {
        layout.add(Role::certificate_no, [course](std::size_t item) { return words(course(item).certificate_no); });
        layout.add(Role::certificate_date,
                   [course, style](std::size_t item) { return day_cell(course(item).certificate_date, style); });
    }
    if (all || layout.chance(40))
        layout.add(Role::cost, "Kinh phí (đồng)",
                   [course](std::size_t item) { return PageCell::count(course(item).cost); });
    if (layout.chance(30))
        layout.add(Role::note, [](std::size_t) { return PageCell::empty(); });
    layout.shuffle_others();
    layout.title("KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG GIAI ĐOẠN 2021-2025");
    layout.header();
    layout.sections({{"", layout.items()}}, false);
    layout.total_and_signature();
    return layout.take("Bồi dưỡng");
}

Page matrix_page(const Staff& staff, Random& random)
{
    Layout layout(random, tables::Kind::matrix, up_to(staff.people.size()));
    const Who who = [&staff](std::size_t item) -> const Somebody& { return staff.people[item]; };
    add_serial(layout);
    add_name(layout, who);
    add_birth(layout, who);
    add_sex(layout, who);
    add_post_and_agency(layout, who, false);
    constexpr std::string_view contents[] = {"Pháp luật", "Đạo đức công vụ", "Kỹ năng công vụ", "Tin học", "Ngoại ngữ"};
    BlockPlan marks;
    for (const std::string_view content : contents)
        marks.push_back({Role::mark, {"Nội dung đã bồi dưỡng", std::string(content)}, [&random](std::size_t) {
                             return random.percent(60)   ? PageCell::of("x")
                                    : random.percent(20) ? PageCell::of("-")
                                                         : PageCell::empty();
                         }});
    layout.add(std::move(marks));
    add_notes(layout, who);
    layout.title("BẢNG THEO DÕI BỒI DƯỠNG CÁN BỘ, CÔNG CHỨC NĂM 2025");
    layout.header();
    layout.sections({{"", layout.items()}}, false);
    layout.total_and_signature();
    return layout.take("Theo dõi");
}

Pages draw_pages(const Staff& staff, const Staff& deputies, Random& random, const LayoutOptions& options)
{
    Pages drawn;
    drawn.pages.push_back(roll_page(staff, random, options));
    if (!staff.courses.empty())
        drawn.pages.push_back(records_page(staff, random, options));
    if (!deputies.people.empty())
        drawn.pages.push_back(deputies_page(deputies, random));
    return drawn;
}

sheet::Workbook Pages::workbook() const
{
    sheet::Workbook workbook;
    for (const Page& page : pages) {
        std::size_t width = 0;
        for (const auto& row : page.rows)
            width = std::max(width, row.size());
        sheet::Sheet& sheet = workbook.sheets.emplace_back();
        sheet.name = page.name;
        sheet.grid = sheet::Grid(static_cast<std::int32_t>(width), static_cast<std::int32_t>(page.rows.size()));
        for (std::size_t row = 0; row < page.rows.size(); ++row)
            for (std::size_t column = 0; column < page.rows[row].size(); ++column) {
                const PageCell& cell = page.rows[row][column];
                const auto c = static_cast<std::int32_t>(column);
                const auto r = static_cast<std::int32_t>(row);
                switch (cell.kind) {
                case sheet::CellKind::text:
                    sheet.grid.set_text(c, r, workbook.texts.intern(cell.text));
                    break;
                case sheet::CellKind::number:
                    sheet.grid.set_number(c, r, cell.number);
                    break;
                case sheet::CellKind::date:
                    sheet.grid.set_date(c, r, cell.number);
                    break;
                case sheet::CellKind::error:
                    sheet.grid.set_error(c, r, static_cast<int>(cell.number));
                    break;
                case sheet::CellKind::empty:
                    break;
                }
            }
        sheet.grid.set_merges(page.merges);
        for (const std::int32_t row : page.hidden_rows)
            sheet.grid.hide_rows(row, row);
    }
    return workbook;
}

const Page* Pages::of_kind(tables::Kind kind) const
{
    const auto found = std::find_if(pages.begin(), pages.end(), [&](const Page& page) { return page.kind == kind; });
    return found == pages.end() ? nullptr : &*found;
}

std::string Pages::shown() const
{
    const sheet::Workbook book = workbook();
    std::string text;
    for (std::size_t sheet = 0; sheet < pages.size(); ++sheet) {
        text += "== " + pages[sheet].name + "\n";
        const sheet::Grid& grid = book.sheets[sheet].grid;
        for (std::int32_t row = 0; row < grid.rows(); ++row) {
            for (std::int32_t column = 0; column < grid.columns(); ++column)
                text += (column > 0 ? " | " : "") +
                        rules::cell_at(book, {static_cast<std::int32_t>(sheet), row, column}).shown();
            text += "\n";
        }
    }
    return text;
}

} // namespace datchuan::property
