#include "office/topics_sheet.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>
#include <tuple>
#include <vector>

#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>

#include "office/actions.hpp"
#include "office/choices.hpp"
#include "office/list_sheet.hpp"
#include "office/number_formats.hpp"
#include "office/page_setup.hpp"
#include "office/protection.hpp"
#include "office/say.hpp"
#include "office/table_look.hpp"
#include "office/text.hpp"
#include "office/undo.hpp"
#include "targets/profile.hpp"
#include "text/number.hpp"

namespace uno = com::sun::star::uno;

namespace datchuan::office {

using rules::Language;
using staff::KeywordSource;
using staff::TopicFault;
using staff::TopicKeyword;
using staff::TopicsColumn;
using staff::TopicTitle;

namespace {

constexpr sal_Int32 header_row = 5;
constexpr sal_Int32 first_row = header_row + 1;
constexpr sal_Int32 last_column = static_cast<sal_Int32>(staff::topics_columns) - 1;

// Blank rows for lines of the clerk's own: at the end of the titles, behind the clerk's keywords.
constexpr std::size_t spare_titles = 5;
constexpr std::size_t spare_keywords = 10;

// 1/100 mm, in the order of TopicsColumn
constexpr std::array<sal_Int32, staff::topics_columns> widths{9'000, 1'700, 1'700, 5'600, 6'000,
                                                              800,   9'000, 5'600, 6'000};

sal_Int32 at(TopicsColumn column) { return static_cast<sal_Int32>(column); }

std::string contents_offered(Language language)
{
    return say(language, "tên nội dung có trong danh sách của ô, ví dụ: pháp luật; tin học",
               "contents as the cell's list offers them, for example: pháp luật; tin học");
}

std::string fault_sentence(TopicFault fault, const std::string& unknown, Language language)
{
    switch (fault) {
    case TopicFault::unknown_words:
        return say(language,
                   "Chưa dùng: chưa hiểu được “" + unknown + "”. Vui lòng ghi: " + contents_offered(language) + ".",
                   "Not used: can't understand “" + unknown + "”. Please write: " + contents_offered(language) + ".");
    case TopicFault::no_contents:
        return say(language, "Chưa dùng: cột “Nội dung” còn trống.", "Not used: “Contents” is blank.");
    case TopicFault::repeated:
        return say(language, "Chưa dùng: dòng phía trên đã ghi nội dung khác.",
                   "Not used: a line above says something else.");
    case TopicFault::no_words:
        return say(language, "Chưa dùng: từ khóa chưa có chữ nào.", "Not used: the keyword has no word.");
    case TopicFault::bracket:
        return say(language, "Chưa dùng: từ khóa thiếu dấu “)” hoặc có quá nhiều lựa chọn trong ngoặc.",
                   "Not used: a bracket isn't closed, or too many alternatives stand in brackets.");
    case TopicFault::none:
        break;
    }
    return {};
}

std::string result_of(const TopicTitle& line, Language language)
{
    if (line.fault != TopicFault::none)
        return fault_sentence(line.fault, line.unknown, language);
    if (line.contents.empty())
        return {};
    return line.occurrences.records == 0
               ? say(language, "Chưa có lượt học nào mang tên này.", "No attendance bears this title.")
               : say(language, "Đang dùng", "In use");
}

std::string source_of(const TopicKeyword& line, Language language)
{
    const std::string fault = fault_sentence(line.fault, line.unknown, language);
    const auto source = [&]() -> std::string {
        switch (line.source) {
        case KeywordSource::built_in:
            return say(language, "có sẵn", "built in");
        case KeywordSource::changed:
            return say(language, "có sẵn, đã sửa", "built in, changed");
        case KeywordSource::dropped:
            return say(language, "có sẵn, đã bỏ", "built in, dropped");
        case KeywordSource::own:
            break;
        }
        return say(language, "tự thêm", "added");
    }();
    return fault.empty() ? source : source + ". " + fault;
}

class Writer
{
public:
    Writer(const DocumentRef& document, const staff::TopicsTable& table, Language language)
        : document_(document), table_(table), language_(language), formats_(document, language),
          target_(empty_own_sheet(document, OwnSheet::topics, language))
    {
        const auto own = std::find_if(table.keywords.begin(), table.keywords.end(), [](const TopicKeyword& line) {
            return line.source != KeywordSource::own && line.fault != TopicFault::repeated;
        });
        own_keywords_ = static_cast<std::size_t>(own - table.keywords.begin());
        titles_end_ = row_at(table.titles.size() + spare_titles) - 1;
        keywords_end_ = row_at(table.keywords.size() + spare_keywords) - 1;
    }

    sal_Int32 write()
    {
        const sal_Int32 last_row = std::max(titles_end_, keywords_end_);
        if (target_.added) {
            set_widths(target_.sheet, widths);
            use_page_style(document_, target_.sheet);
        }
        const CellsRef all = cells(0, 0, last_column, last_row);
        hold_row_heights(all);
        for (const TopicsColumn column : {TopicsColumn::title, TopicsColumn::title_contents, TopicsColumn::keyword,
                                          TopicsColumn::keyword_contents}) // what is typed there stays a text
            set_property(table_cells(column, column), "NumberFormat", formats_.text());
        write_cells(last_row);
        lay_out();
        fit_row_heights(all);
        repeat_row(target_.sheet, header_row);
        freeze(document_, target_.sheet, 0, first_row);
        return extent_of(target_.sheet).Sheet;
    }

private:
    static sal_Int32 row_at(std::size_t line) { return first_row + static_cast<sal_Int32>(line); }

    [[nodiscard]] CellsRef cells(sal_Int32 left, sal_Int32 top, sal_Int32 right, sal_Int32 bottom) const
    {
        return target_.sheet->getCellRangeByPosition(left, top, right, bottom);
    }
    // Below the header.
    [[nodiscard]] CellsRef table_cells(TopicsColumn first, TopicsColumn last) const
    {
        return cells(at(first), first_row, at(last), first < TopicsColumn::gap ? titles_end_ : keywords_end_);
    }

    [[nodiscard]] std::array<std::string, 4> heading() const
    {
        long titles = 0;
        long records = 0;
        for (const TopicTitle& line : table_.titles)
            if (line.tags.empty() || line.fault != TopicFault::none) {
                ++titles;
                records += line.occurrences.records;
            }
        const std::string count = text::grouped(titles);
        const std::string attended = text::grouped(records);
        return {say(language_, "DANH MỤC NỘI DUNG CÁC KHÓA ĐÀO TẠO, BỒI DƯỠNG", "TOPICS OF COURSES"),
                titles == 0
                    ? say(language_, "Mọi tên khóa trong tệp đều đã rõ nội dung.",
                          "The contents of all course titles in this file are known.")
                    : say(language_,
                          count + " tên khóa chưa rõ nội dung (" + attended +
                              " lượt). Vui lòng chọn ở cột “Nội dung”, nhiều nội dung nối bằng dấu “;”. Lần Kiểm tra "
                              "hoặc Tính chỉ tiêu sau dùng ngay.",
                          count + " titles of unknown contents (" + attended +
                              " attendances). Please choose from “Contents”, several parted by “;”. The next check "
                              "and computing use it at once."),
                say(language_,
                    "Từ khóa tìm theo cả từ trong tên khóa, từ khóa dài hơn được lấy trước. (a|b) là a hoặc b; “…” là "
                    "đúng cả tên khóa. Có thể sửa, thêm dòng; để trống Nội dung của từ khóa có sẵn là bỏ từ khóa đó.",
                    "Keywords are looked for word by word, the longest first. (a|b) is a or b; “…” is the whole title. "
                    "You may change and add lines; blank contents of a built-in keyword drop it."),
                say(language_,
                    "Chỉ có hiệu lực trong tệp này. Dòng kết quả có cột nội dung riêng thì theo cột đó, rồi đến tên "
                    "khóa, rồi đến từ khóa. Các cột tô màu được ghi lại mỗi lần chọn Danh mục nội dung.",
                    "For this file only. A record's own content column comes first, then its title, then keywords. "
                    "Tinted columns are written anew whenever Course topics is chosen.")};
    }

    void write_cells(sal_Int32 last_row)
    {
        std::vector<std::array<uno::Any, staff::topics_columns>> rows(static_cast<std::size_t>(last_row) + 1);
        for (auto& row : rows)
            row.fill(uno::Any(rtl::OUString()));
        const auto put = [&](sal_Int32 row, TopicsColumn column, const std::string& text) {
            rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] <<= to_office(text);
        };
        sal_Int32 row = 0;
        for (const std::string& line : heading())
            put(row++, TopicsColumn::title, line);
        for (std::size_t column = 0; column < staff::topics_columns; ++column)
            put(header_row, static_cast<TopicsColumn>(column),
                std::string(staff::header_of(static_cast<TopicsColumn>(column), language_ == Language::vietnamese)));
        row = first_row;
        for (const TopicTitle& line : table_.titles) {
            put(row, TopicsColumn::title, line.title);
            put(row, TopicsColumn::title_contents, line.contents);
            put(row, TopicsColumn::title_result, result_of(line, language_));
            auto& values = rows[static_cast<std::size_t>(row++)];
            values[static_cast<std::size_t>(TopicsColumn::records)] <<= static_cast<double>(line.occurrences.records);
            values[static_cast<std::size_t>(TopicsColumn::persons)] <<= static_cast<double>(line.occurrences.persons);
        }
        for (std::size_t line = 0; line < table_.keywords.size(); ++line) {
            const TopicKeyword& keyword = table_.keywords[line];
            row = row_at(line < own_keywords_ ? line : line + spare_keywords);
            put(row, TopicsColumn::keyword, keyword.words);
            put(row, TopicsColumn::keyword_contents, keyword.contents);
            put(row, TopicsColumn::source, source_of(keyword, language_));
        }
        uno::Sequence<uno::Sequence<uno::Any>> data(static_cast<sal_Int32>(rows.size()));
        std::transform(rows.begin(), rows.end(), data.getArray(), [](const auto& values) {
            return uno::Sequence<uno::Any>(values.data(), static_cast<sal_Int32>(values.size()));
        });
        uno::Reference<css::sheet::XCellRangeData>(cells(0, 0, last_column, last_row), uno::UNO_QUERY_THROW)
            ->setDataArray(data);
    }

    void lay_out()
    {
        constexpr sal_Int32 tint = 0xEAF4EA; // as the results on the sheet of targets
        look_like_title(cells(0, 0, 0, 0));
        const std::vector<std::string> contents = targets::choices_for(targets::Field::content, language_);
        for (const auto& [first, last, bottom] :
             {std::tuple(TopicsColumn::title, TopicsColumn::title_result, titles_end_),
              std::tuple(TopicsColumn::keyword, TopicsColumn::source, keywords_end_)}) {
            const CellsRef header = cells(at(first), header_row, at(last), header_row);
            look_like_header(header);
            set_property(header, "HoriJustify", css::table::CellHoriJustify_CENTER);
            const CellsRef table = cells(at(first), header_row, at(last), bottom);
            draw_frame(table);
            set_property(table, "VertJustify", css::table::CellVertJustify2::TOP);
            set_property(table, "IsTextWrapped", true);
        }
        set_fill(table_cells(TopicsColumn::records, TopicsColumn::persons), tint);
        set_fill(table_cells(TopicsColumn::title_result, TopicsColumn::title_result), tint);
        set_fill(table_cells(TopicsColumn::source, TopicsColumn::source), tint);
        set_property(table_cells(TopicsColumn::records, TopicsColumn::persons), "NumberFormat", formats_.count());
        offer_choices(table_cells(TopicsColumn::title_contents, TopicsColumn::title_contents), contents);
        offer_choices(table_cells(TopicsColumn::keyword_contents, TopicsColumn::keyword_contents), contents);
    }

    const DocumentRef& document_;
    const staff::TopicsTable& table_;
    Language language_;
    NumberFormats formats_;
    EmptySheet target_;
    std::size_t own_keywords_ = 0; // that come first
    sal_Int32 titles_end_ = 0;     // the last framed rows
    sal_Int32 keywords_end_ = 0;
};

} // namespace

ListedTopics list_topics(const DocumentRef& document, const Options& options)
{
    const Language language = options.language;
    require_editable(document, language);
    const Checked checked(document, options);
    if (checked.rows_checked() == 0)
        throw std::runtime_error(no_list_found(language));
    const staff::TopicsTable table = staff::refreshed(
        checked.topics(), staff::course_titles(checked.workbook(), checked.tables(), checked.registry()));
    ListedTopics listed;
    for (const TopicTitle& line : table.titles)
        listed.untagged += line.tags.empty() || line.fault != TopicFault::none ? 1 : 0;
    const UndoStep step(document, to_office("Danh mục nội dung"));
    listed.sheet = Writer(document, table, language).write();
    return listed;
}

} // namespace datchuan::office
