// What a command or a call of the service does to a document: each one undo step, refused before anything is changed.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "office/checker.hpp"
#include "office/document.hpp"
#include "office/marks.hpp"
#include "office/repair.hpp"
#include "tables/corrections.hpp"

namespace datchuan::office {

// All of these throw std::runtime_error with a sentence for the clerk where the document is read-only, and where what
// they would write to is protected.

// What to tell of a document in which no list of persons or courses is recognised.
[[nodiscard]] std::string no_list_found(rules::Language language);

// What to tell where the office itself fails, which it does without words, or with words for programmers: mostly
// because the document was closed while it was worked on.
[[nodiscard]] std::string cut_short(rules::Language language);

// Replaces all marks by these.
Marked mark(const DocumentRef& document, std::vector<Mark> marks, rules::Language language);

// What a check gave, shown in the document: marks and the sheet of findings in the place of earlier ones. Nothing of
// either stays where nothing was found. No sheet is added where the document's structure is protected.
struct Shown
{
    Marked marked;
    bool listed = false; // on the sheet of findings
};
Shown show(const DocumentRef& document, const Checked& checked, const std::vector<rules::Finding>& findings,
           rules::Language language);

// Removes marks and the sheet of findings. There being such a sheet, the document's structure counts, too.
void clear(const DocumentRef& document, rules::Language language);

// A finding's answer, as the service is given it.
struct Replacement
{
    sheet::Address cell;
    std::string text;
    bool cell_holds_number = false;
    const rules::Rule* rule = nullptr; // null where it isn't known: then the text is written as text
};

// The number of cells changed. Of a rule whose repair reaches further than the finding's cell, all that it reaches is
// written in the tables of these findings.
long repair(const DocumentRef& document, const std::vector<Replacement>& replacements, rules::Language language);

// Writes these changes, and then shows what a new check finds, as show() does: all in one undo step.
struct Repaired
{
    Written written;
    std::unique_ptr<Checked> checked; // the new check; null where nothing was written, and nothing is shown then
    std::vector<rules::Finding> findings;
    Shown shown;
};
Repaired repair(const DocumentRef& document, std::vector<rules::Change> changes, const Options& options);

// Keeps in the document what the clerk says about its tables and columns.
void correct_columns(const DocumentRef& document, const tables::Corrections& corrections, rules::Language language);

// Adds the table of targets (the named profile, else the default one) unless there is one.
struct Inserted
{
    sal_Int32 sheet = 0; // where the table stands
    bool is_new = false;
};
Inserted insert_targets(const DocumentRef& document, const Options& options);

// Computes the document's table of targets and fills it, after adding it where there is none. Returns its sheet.
// A profile that is named only decides which table is added. None is added to a document in which no list is
// recognised: std::runtime_error with that sentence.
// Returns the cell in which the first row's results begin, so that a window can show them.
sheet::Address fill_targets(const DocumentRef& document, Options options);

// Puts the sheet "Phân tích chỉ tiêu" in; returns its index. std::runtime_error where no list is recognised. Where the
// document has that sheet, fill_targets() makes it anew, too.
sal_Int32 break_down_targets(const DocumentRef& document, const Options& options);

// Puts the sheet "Danh sách chưa đạt" in: who hasn't reached the judged targets yet; with a target's id everybody
// behind its number, and who isn't counted. std::runtime_error where no list is recognised, or no target can be
// computed.
struct ListedPeople
{
    sal_Int32 sheet = 0;
    long persons = 0; // lines of the list
};
ListedPeople list_people(const DocumentRef& document, const Options& options, const std::string& target_id);

// The id of the target in whose row of the document's table this cell stands; empty for any other cell.
[[nodiscard]] std::string target_at(const DocumentRef& document, const sheet::Address& cell);

} // namespace datchuan::office
