// Targets once more as formulas of the office's own, on helper columns that read the cells of drawn pages: nothing of
// what the checker makes of them is asked.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "driving/document.hpp"
#include "property/pages.hpp"
#include "targets/profile.hpp"

namespace datchuan {

// Columns of the helper sheets, of persons …
enum PersonColumn : char
{
    person_key = 'A',
    category = 'B', // o, c, v, p, h
    left_on = 'C',  // 0: still there
    female = 'D',
    leads = 'E',
    age = 'F', // full years on 31/12/2025
    appointed = 'G'
};
// … and of records.
enum RecordColumn : char
{
    record_key = 'A',
    ended = 'B',
    proven = 'C', // the certificate's day, else the end
    law = 'D',
    ethics = 'E',
    skills = 'F',
    titles = 'G',
    leadership = 'H',
    management = 'I',
    any = 'J'
};

// One target: who belongs to it, and what they need to have learnt.
struct Question
{
    targets::Row row;
    std::string_view groups;            // categories
    std::string condition;              // on columns of a person: "{D}=1"
    std::vector<RecordColumn> contents; // all of them
    int from = 2021;
    int to = 2025;
};

// A sheet of formulas, written in one go.
class Formulas
{
public:
    Formulas(driving::Document& document, std::string sheet) : document_(document), sheet_(std::move(sheet)) {}

    // A line of them; how many there are of each has to be the same.
    void add(std::vector<std::string> line) { lines_.push_back(std::move(line)); }
    [[nodiscard]] std::size_t size() const { return lines_.size(); }
    // Of a column all lines: "$Rows.$C$1:$C$30".
    [[nodiscard]] std::string all(char column) const;
    // Adds the sheet.
    void write();

private:
    driving::Document& document_;
    std::string sheet_;
    std::vector<std::vector<std::string>> lines_;
};

// Of a roll on the first page and a list of records. Each question takes a line; the answers are there once it's
// written.
class Recount
{
public:
    Recount(driving::Document& document, const property::Pages& pages);

    std::size_t ask(const Question& question);
    // Persons of one year, and who of them reached it in that year.
    std::size_t ask_year(const Question& question, int year);
    // Appointed to the rank in the period, and whose programme was proven by then; in place of attendances those who
    // have none at all.
    std::size_t ask_appointments();
    // The names on that page, 0 where there's no such page.
    std::size_t ask_rows(std::string_view page);
    void write();

    [[nodiscard]] long answer(std::size_t line, char column) const;
    // "achieved/population, women, attendances"
    [[nodiscard]] std::string told(std::size_t line) const;

private:
    [[nodiscard]] std::string member_of(const Question& question, int year) const;
    // How many completed records of any of these contents each person has in these years.
    [[nodiscard]] std::string attended_of(const std::vector<RecordColumn>& contents, int from, int to) const;

    driving::Document& document_;
    const property::Pages& pages_;
    Formulas people_;
    Formulas records_;
    Formulas answers_;
};

} // namespace datchuan
