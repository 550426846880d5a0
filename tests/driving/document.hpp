// An open document: its cells by name, its history, its commands.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/table/XCellRange.hpp>

#include "driving/office.hpp"
#include "office/document.hpp"

namespace datchuan::driving {

// With a window (none is seen of it in a headless office), for commands; hidden otherwise.
enum class View
{
    hidden,
    window,
    read_only // in a window
};

struct Done
{
    bool success = false;
    std::string sentence;
};

// "Validate" … in a window; without quiet as a click on the button. file: the argument File, where it isn't empty.
// Throws std::runtime_error if nothing takes it.
Done run_command(const Office& office, const css::uno::Reference<css::frame::XFrame>& frame, const std::string& name,
                 bool quiet, const std::filesystem::path& file = {});
// Whether the button of that command can be pressed.
[[nodiscard]] bool is_command_enabled(const Office& office, const css::uno::Reference<css::frame::XFrame>& frame,
                                      const std::string& name);

// Closed when this object goes. Everything throws the office's exceptions.
class Document
{
public:
    // A copy of that file, calculated and unmodified. Throws std::runtime_error if it can't be opened.
    Document(Office& office, const std::filesystem::path& original, View view = View::hidden);
    // A new, empty spreadsheet with one sheet.
    explicit Document(Office& office, View view = View::hidden);
    ~Document();
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    [[nodiscard]] const office::DocumentRef& ref() const { return document_; }
    [[nodiscard]] Office& office() const { return office_; }
    void close();

    [[nodiscard]] std::vector<std::string> sheet_names() const;
    [[nodiscard]] bool has_sheet(const std::string& name) const;
    [[nodiscard]] office::SheetRef sheet(const std::string& name) const;
    void add_sheet(const std::string& name);

    // By sheet and the name of the cell or range ("B12", "A1:C3").
    [[nodiscard]] css::uno::Reference<css::table::XCellRange> range(const std::string& sheet,
                                                                    const std::string& name) const;
    [[nodiscard]] css::uno::Reference<css::table::XCell> cell(const std::string& sheet, const std::string& name) const;
    [[nodiscard]] std::string text(const std::string& sheet, const std::string& name) const;
    void set_text(const std::string& sheet, const std::string& name, const std::string& text);
    // A block of texts from that column and row on (counted from 0).
    void fill(const std::string& sheet, sal_Int32 column, sal_Int32 row,
              const std::vector<std::vector<std::string>>& texts);
    // The cell of that sheet that shows exactly this text, the first row by row.
    [[nodiscard]] std::optional<sheet::Address> find(const std::string& sheet, const std::string& text) const;

    [[nodiscard]] css::uno::Reference<css::document::XUndoManager> history() const;
    // The latest first.
    [[nodiscard]] std::vector<std::string> undo_titles() const;
    void undo();
    [[nodiscard]] bool modified() const;
    void set_modified(bool modified);

    [[nodiscard]] css::uno::Reference<css::frame::XFrame> frame() const;
    Done command(const std::string& name, bool quiet = true) { return run_command(office_, frame(), name, quiet); }
    Done command_on_file(const std::string& name, const std::filesystem::path& file, bool quiet = true)
    {
        return run_command(office_, frame(), name, quiet, file);
    }
    [[nodiscard]] bool enabled(const std::string& name) const { return is_command_enabled(office_, frame(), name); }
    // Whether anything takes the command at all.
    [[nodiscard]] bool has_command(const std::string& name) const;
    void select(const css::uno::Any& what);
    void select_cell(const std::string& sheet, const std::string& name);
    // "Sheet!B12"; empty where no cell is selected.
    [[nodiscard]] std::string selected() const;
    [[nodiscard]] std::string active_sheet() const;

private:
    void open(const std::string& url, View view);

    Office& office_;
    office::DocumentRef document_;
};

// The workbook of tests/data/corpus whose name begins like this ("d04"). Throws std::runtime_error if there's none.
[[nodiscard]] std::filesystem::path corpus(const std::string& prefix);

} // namespace datchuan::driving
