#include "office/recount.hpp"

#include <com/sun/star/sheet/XCellRangeFormula.hpp>

#include "office/text.hpp"

namespace datchuan {
namespace {

using driving::Document;
using property::Page;
using tables::Role;

// The cells of one item of a page, for formulas.
class Item
{
public:
    Item(const Page& page, std::size_t index) : page_(page), index_(index) {}

    [[nodiscard]] bool has(Role role) const { return page_.column(role) >= 0; }
    [[nodiscard]] std::string operator[](Role role) const
    {
        return "$'" + page_.name + "'." + sheet::cell_name(page_.column(role), page_.item_rows[index_]);
    }
    [[nodiscard]] std::string name() const
    {
        const Item& self = *this;
        if (has(Role::full_name))
            return self[Role::full_name];
        return self[Role::family_name] + "&\" \"&" + self[Role::given_name];
    }
    [[nodiscard]] std::string birth() const
    {
        const Item& self = *this;
        if (has(Role::birth_date))
            return day(self[Role::birth_date]);
        const std::string man = self[Role::birth_male];
        return "IF(" + man + "=\"\";" + day(self[Role::birth_female]) + ";" + day(man) + ")";
    }
    [[nodiscard]] std::string key() const { return "=" + name() + "&\"|\"&" + birth(); }
    // A true date, or a text of day, month and year with whatever between.
    [[nodiscard]] static std::string day(const std::string& cell)
    {
        const std::string text = "SUBSTITUTE(SUBSTITUTE(" + cell + ";\"-\";\"/\");\".\";\"/\")";
        const std::string first = "FIND(\"/\";" + text + ")";
        const std::string second = "FIND(\"/\";" + text + ";" + first + "+1)";
        return "IF(ISNUMBER(" + cell + ");" + cell + ";IF(" + cell + "=\"\";0;DATE(VALUE(RIGHT(" + text +
               ";4));VALUE(MID(" + text + ";" + first + "+1;" + second + "-" + first + "-1));VALUE(LEFT(" + text + ";" +
               first + "-1)))))";
    }

private:
    const Page& page_;
    std::size_t index_;
};

std::string says(const std::string& cell, std::string_view words)
{
    return "ISNUMBER(FIND(\"" + std::string(words) + "\";" + cell + "))";
}

void add_person(Formulas& people, const Item& who)
{
    constexpr std::string_view leading_posts[] = {"Trưởng phòng",    "Phó Trưởng phòng", "Phó Giám đốc",
                                                  "Chánh Văn phòng", "Chủ tịch UBND",    "Phó Chủ tịch UBND",
                                                  "Bí thư Đảng ủy",  "Hiệu trưởng",      "Phó Hiệu trưởng"};
    const std::string group = "LOWER(" + who[Role::category] + ")";
    std::string leading;
    if (who.has(Role::leader)) {
        leading = "=IF(" + who[Role::leader] + "=\"x\";1;0)";
    } else {
        const std::string post = who[who.has(Role::post) ? Role::post : Role::post_agency];
        leading = "=IF(OR(";
        for (const std::string_view each : leading_posts)
            leading += "LEFT(" + post + "&\",\";LEN(\"" + std::string(each) + ",\"))=\"" + std::string(each) + ",\";";
        leading.back() = ')';
        leading += ";1;0)";
    }
    people.add(
        {who.key(),
         "=IF(" + says(group, "không chuyên trách") + ";\"p\";IF(" + says(group, "hợp đồng") + ";\"h\";IF(" +
             says(group, "công chức") + ";\"c\";IF(" + says(group, "viên chức") + ";\"v\";\"o\"))))",
         "=IF(" + says(who[Role::note], "Nghỉ việc từ ") + ";" + Item::day("RIGHT(" + who[Role::note] + ";10)") + ";0)",
         "=IF(OR(" + who[Role::sex] + "=\"Nữ\";" + who[Role::sex] + "=\"x\";" + who[Role::sex] + "=1);1;0)", leading,
         "=DATEDIF(" + who.birth() + ";DATE(2025;12;31);\"y\")",
         "=" + (who.has(Role::appointed_rank) ? Item::day(who[Role::appointed_rank]) : std::string("0"))});
}

void add_record(Formulas& records, const Item& record)
{
    const std::string title = record[Role::course];
    const auto flag = [](const std::string& condition) { return "=IF(" + condition + ";1;0)"; };
    const std::string end =
        record.has(Role::end) ? Item::day(record[Role::end]) : Item::day("RIGHT(" + record[Role::period] + ";10)");
    records.add({record.key(), "=" + end,
                 "=" + (record.has(Role::certificate_date) ? Item::day(record[Role::certificate_date]) : end),
                 flag(says(title, "pháp luật")), flag(says(title, "đạo đức công vụ")),
                 flag("OR(" + says(title, "thực thi công vụ") + ";" + says(title, "vị trí việc làm") + ")"),
                 flag(says(title, "chức danh nghề nghiệp")), flag(says(title, "lãnh đạo, quản lý")),
                 flag(says(title, "ngạch chuyên viên")), "=1"});
}

std::string day(int year, bool first) { return "DATE(" + std::to_string(year) + (first ? ";1;1)" : ";12;31)"); }

std::string sum(const std::string& product) { return "=SUMPRODUCT(" + product + ")"; }

} // namespace

std::string Formulas::all(char column) const
{
    return "$" + sheet_ + ".$" + column + "$1:$" + column + "$" + std::to_string(lines_.size());
}

void Formulas::write()
{
    document_.add_sheet(sheet_);
    using com::sun::star::uno::Sequence;
    Sequence<Sequence<rtl::OUString>> data(static_cast<sal_Int32>(lines_.size()));
    Sequence<rtl::OUString>* row = data.getArray();
    for (const auto& line : lines_) {
        row->realloc(static_cast<sal_Int32>(line.size()));
        rtl::OUString* cell = row->getArray();
        for (const std::string& formula : line)
            *cell++ = office::to_office(formula);
        ++row;
    }
    const com::sun::star::uno::Reference<com::sun::star::sheet::XCellRangeFormula> to(
        document_.sheet(sheet_)->getCellRangeByPosition(0, 0, data[0].getLength() - 1, data.getLength() - 1),
        com::sun::star::uno::UNO_QUERY_THROW);
    to->setFormulaArray(data);
}

Recount::Recount(Document& document, const property::Pages& pages)
    : document_(document), pages_(pages), people_(document, "People"), records_(document, "Records"),
      answers_(document, "Answers")
{
    const Page& roll = pages.pages.front();
    for (std::size_t item = 0; item < roll.items.size(); ++item)
        add_person(people_, Item(roll, item));
    const Page& records = *pages.of_kind(tables::Kind::records);
    for (std::size_t item = 0; item < records.items.size(); ++item)
        add_record(records_, Item(records, item));
}

std::size_t Recount::ask(const Question& question)
{
    const std::string member = member_of(question, 2025);
    const std::string attended = attended_of(question.contents, question.from, question.to);
    std::string reached = "(" + member + ")";
    for (const RecordColumn content : question.contents)
        reached += "*(" + attended_of({content}, question.from, question.to) + ">0)";
    answers_.add({sum(reached), sum(member), sum("(" + reached + ")*" + people_.all(female)),
                  sum("(" + member + ")*" + attended)});
    return answers_.size();
}

std::size_t Recount::ask_year(const Question& question, int year)
{
    const std::string member = member_of(question, year);
    const std::string attended = attended_of(question.contents, year, year);
    const std::string reached = "(" + member + ")*(" + attended + ">0)";
    answers_.add({sum(reached), sum(member), sum("(" + reached + ")*" + people_.all(female)),
                  sum("(" + member + ")*" + attended)});
    return answers_.size();
}

std::size_t Recount::ask_appointments()
{
    const std::string day_of = people_.all(appointed);
    const std::string member = "(" + member_of({{}, "oc", "", {}}, 2025) + ")*(" + day_of + ">=" + day(2021, true) +
                               ")*(" + day_of + "<=" + day(2025, false) + ")";
    const std::string in_time = "MMULT((" + people_.all(person_key) + "=TRANSPOSE(" + records_.all(record_key) +
                                "))*(" + day_of + ">=TRANSPOSE(" + records_.all(proven) + "));" +
                                records_.all(management) + ")>0";
    const std::string ever = "MMULT((" + people_.all(person_key) + "=TRANSPOSE(" + records_.all(record_key) + "))*1;" +
                             records_.all(management) + ")>0";
    answers_.add({sum("(" + member + ")*(" + in_time + ")"), sum(member),
                  sum("(" + member + ")*(" + in_time + ")*" + people_.all(female)),
                  sum("(" + member + ")*NOT(" + ever + ")")});
    return answers_.size();
}

std::size_t Recount::ask_rows(std::string_view page)
{
    std::string names = "0";
    for (const Page& each : pages_.pages)
        for (std::size_t item = 0; each.name == page && item < each.items.size(); ++item)
            names += "+(LEN(" + Item(each, item).name() + ")>1)";
    answers_.add({"=" + names, "=0", "=0", "=0"});
    return answers_.size();
}

void Recount::write()
{
    people_.write();
    records_.write();
    answers_.write();
}

long Recount::answer(std::size_t line, char column) const
{
    return static_cast<long>(document_.cell("Answers", column + std::to_string(line))->getValue());
}

std::string Recount::told(std::size_t line) const
{
    return std::to_string(answer(line, 'A')) + "/" + std::to_string(answer(line, 'B')) + ", women " +
           std::to_string(answer(line, 'C')) + ", attendances " + std::to_string(answer(line, 'D'));
}

std::string Recount::member_of(const Question& question, int year) const
{
    std::string groups;
    for (const char group : question.groups)
        groups += (groups.empty() ? "(" : "+(") + people_.all(category) + "=\"" + group + "\")";
    std::string member =
        "(" + groups + ")*((" + people_.all(left_on) + "=0)+(" + people_.all(left_on) + ">" + day(year, false) + "))";
    std::string condition = question.condition;
    if (!condition.empty()) {
        condition.replace(0, 3, people_.all(condition[1]));
        member += "*(" + condition + ")";
    }
    return member;
}

std::string Recount::attended_of(const std::vector<RecordColumn>& contents, int from, int to) const
{
    std::string tags;
    for (const RecordColumn content : contents)
        tags += (tags.empty() ? "" : "+") + records_.all(content);
    return "MMULT((" + people_.all(person_key) + "=TRANSPOSE(" + records_.all(record_key) + "))*1;((" + tags +
           ")>0)*(" + records_.all(ended) + ">=" + day(from, true) + ")*(" + records_.all(ended) +
           "<=" + day(to, false) + "))";
}

} // namespace datchuan
