// What clerks' files and clicks bring along: a clear sentence or plain work, the document unharmed, the office alive.
#include <chrono>
#include <functional>
#include <string>
#include <thread>
#include <vector>

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "driving/sample_roll.hpp"
#include "driving/service.hpp"
#include "driving/shared_office.hpp"
#include "driving/snapshot.hpp"
#include "office/text.hpp"

namespace datchuan {
namespace {

namespace uno = com::sun::star::uno;
using driving::corpus;
using driving::differences;
using driving::Document;
using driving::Service;
using driving::shared_office;
using driving::snapshot;
using driving::View;
using driving::without_sheet;
using office::to_office;
using office::to_utf8;
using uno::Reference;
using uno::UNO_QUERY_THROW;

constexpr char roll[] = "Danh sách"; // the sheet of d04
constexpr char findings_sheet[] = "Kết quả kiểm tra";
using Texts = std::vector<std::string>;

class BadInput : public testing::Test
{
protected:
    void TearDown() override { EXPECT_TRUE(shared_office().alive()); }
};

// The sentence of the RuntimeException that the call raises; empty if it raises none.
std::string failure_of(const std::function<void()>& call)
{
    try {
        call();
    } catch (const uno::RuntimeException& failure) {
        return to_utf8(failure.Message);
    }
    return {};
}

// A sheet, or the document's structure. Protecting is itself a step that can be undone.
void protect(const Document& document, const Reference<uno::XInterface>& what)
{
    Reference<css::util::XProtectable>(what, UNO_QUERY_THROW)->protect("");
    document.history()->clear();
}

TEST_F(BadInput, EmptyDocument)
{
    Document document(shared_office(), View::window);
    const auto before = snapshot(document.ref());
    EXPECT_TRUE(Service(document).recognise().empty());
    EXPECT_TRUE(Service(document).validate().empty());
    EXPECT_TRUE(Service(document).not_checked().empty());
    for (const driving::TargetSeen& target : Service(document).compute())
        EXPECT_TRUE(target.fields.at("verdict") == "no population" || target.fields.at("verdict") == "not computable")
            << target.id << " " << target.fields.at("verdict");
    for (const char* const command : {"Validate", "ComputeTargets"}) {
        const driving::Done done = document.command(command);
        EXPECT_FALSE(done.success) << command;
        EXPECT_EQ(done.sentence.find("Không tìm thấy bảng"), 0U) << done.sentence;
    }
    EXPECT_EQ(failure_of([&] { Service(document).write_targets(); }).find("Không tìm thấy bảng"), 0U);
    EXPECT_EQ(differences(before, snapshot(document.ref())), "");
    EXPECT_TRUE(document.undo_titles().empty());
    EXPECT_TRUE(document.command("InsertTargets").success);
    document.undo();
    EXPECT_EQ(differences(before, snapshot(document.ref())), "");
}

TEST_F(BadInput, PriceList)
{
    Document document(shared_office(), corpus("d16"), View::window);
    const auto before = snapshot(document.ref());
    EXPECT_TRUE(Service(document).recognise().empty());
    EXPECT_TRUE(Service(document).validate().empty());
    for (const char* const command : {"Validate", "ComputeTargets"}) {
        const driving::Done done = document.command(command);
        EXPECT_FALSE(done.success) << command;
        EXPECT_EQ(done.sentence.find("Không tìm thấy bảng"), 0U) << done.sentence;
    }
    for (const char* const command : {"NextFinding", "PreviousFinding", "ClearMarks"})
        document.command(command);
    EXPECT_EQ(differences(before, snapshot(document.ref())), "");
    EXPECT_TRUE(document.undo_titles().empty());
    EXPECT_FALSE(document.modified());
}

TEST_F(BadInput, WindowWithoutDocument)
{
    const auto desktop = Reference<css::frame::XFrame>(shared_office().desktop(), UNO_QUERY_THROW);
    const auto empty = desktop->findFrame("_blank", 0);
    ASSERT_TRUE(empty.is());
    const driving::Done done = driving::run_command(shared_office(), empty, "Validate", true);
    EXPECT_FALSE(done.success);
    EXPECT_FALSE(driving::is_command_enabled(shared_office(), empty, "Validate"));
    Reference<css::util::XCloseable>(empty, UNO_QUERY_THROW)->close(true);
}

TEST_F(BadInput, ProtectedSheet)
{
    Document document(shared_office(), corpus("d04"), View::window);
    document.add_sheet("Khác");
    protect(document, document.sheet(roll));
    const auto before = snapshot(document.ref());
    ASSERT_FALSE(Service(document).validate().empty()) << "it can be read";
    const auto findings = Service(document).raw_findings();
    Service(document).mark(findings);
    EXPECT_EQ(Service(document).repair(findings), 0);
    EXPECT_EQ(differences(without_sheet(before, ""), without_sheet(snapshot(document.ref()), "")), "")
        << "nothing is written on a protected sheet";

    const driving::Done done = document.command("Validate");
    EXPECT_TRUE(done.success) << done.sentence;
    EXPECT_NE(done.sentence.find("“Danh sách” đang được bảo vệ"), std::string::npos) << done.sentence;
    EXPECT_TRUE(document.has_sheet(findings_sheet)) << "the list is on a sheet of its own";
    EXPECT_EQ(
        differences(without_sheet(before, findings_sheet), without_sheet(snapshot(document.ref()), findings_sheet)),
        "");
    document.command("ClearMarks");
    EXPECT_EQ(differences(before, snapshot(document.ref())), "");
}

TEST_F(BadInput, ProtectedSheetOfTargets)
{
    Document document(shared_office(), corpus("d03"), View::window);
    ASSERT_TRUE(document.command("InsertTargets").success);
    protect(document, document.sheet("Chỉ tiêu"));
    const auto before = snapshot(document.ref());
    const std::string sentence = failure_of([&] { Service(document).write_targets(); });
    EXPECT_NE(sentence.find("“Chỉ tiêu” đang được bảo vệ"), std::string::npos) << sentence;
    const driving::Done done = document.command("ComputeTargets");
    EXPECT_FALSE(done.success);
    EXPECT_EQ(done.sentence, sentence);
    EXPECT_EQ(differences(before, snapshot(document.ref())), "");
    EXPECT_TRUE(document.undo_titles().empty());
}

TEST_F(BadInput, ProtectedStructure)
{
    Document document(shared_office(), corpus("d04"), View::window);
    protect(document, document.ref());
    const auto before = snapshot(document.ref());
    for (const char* const command : {"InsertTargets", "ComputeTargets"}) {
        const driving::Done done = document.command(command);
        EXPECT_FALSE(done.success) << command;
        EXPECT_NE(done.sentence.find("Cấu trúc của tệp đang được bảo vệ"), std::string::npos) << done.sentence;
    }
    EXPECT_EQ(differences(before, snapshot(document.ref())), "");
    EXPECT_TRUE(document.undo_titles().empty());

    const driving::Done done = document.command("Validate");
    EXPECT_TRUE(done.success) << done.sentence;
    EXPECT_NE(done.sentence.find("Cấu trúc của tệp đang được bảo vệ"), std::string::npos) << done.sentence;
    EXPECT_EQ(document.sheet_names(), Texts{roll});
    EXPECT_NE(differences(before, snapshot(document.ref())), "") << "marks need no new sheet";
    document.command("ClearMarks");
    EXPECT_EQ(differences(before, snapshot(document.ref())), "");
}

TEST_F(BadInput, ReadOnlyDocument)
{
    Document document(shared_office(), corpus("d04"), View::read_only);
    const auto before = snapshot(document.ref());
    const auto findings = Service(document).raw_findings();
    ASSERT_GT(findings.getLength(), 0);
    const std::vector<std::function<void()>> writing{
        [&] { Service(document).mark(findings); }, [&] { Service(document).clear_marks(); },
        [&] { Service(document).repair(findings); }, [&] { Service(document).write_targets(); }};
    for (const auto& call : writing)
        EXPECT_NE(failure_of(call).find("chỉ đọc"), std::string::npos) << failure_of(call);
    const driving::Done done = document.command("Validate");
    EXPECT_TRUE(done.success);
    EXPECT_NE(done.sentence.find("chỉ đọc"), std::string::npos) << done.sentence;
    for (const char* const command : {"ComputeTargets", "InsertTargets", "ClearMarks"}) {
        const driving::Done refused = document.command(command);
        EXPECT_FALSE(refused.success) << command;
        EXPECT_NE(refused.sentence.find("chỉ đọc"), std::string::npos) << refused.sentence;
    }
    EXPECT_EQ(differences(before, snapshot(document.ref())), "");
    EXPECT_FALSE(document.modified());
}

TEST_F(BadInput, FindingsOfAReadOnlyDocumentCanBeVisited)
{
    Document document(shared_office(), corpus("d04"), View::read_only);
    document.command("Validate");
    document.select_cell(roll, "A1");
    EXPECT_TRUE(document.command("NextFinding").success);
    EXPECT_EQ(document.selected(), Service(document).validate().front().cell);
}

TEST_F(BadInput, SelectedChart)
{
    Document document(shared_office(), corpus("d04"), View::window);
    const Reference<css::table::XTableChartsSupplier> supplier(document.sheet(roll), UNO_QUERY_THROW);
    uno::Sequence<css::table::CellRangeAddress> data(1);
    data.getArray()[0] = {0, 0, 8, 1, 12};
    supplier->getCharts()->addNewByName("Biểu đồ", css::awt::Rectangle(1000, 1000, 8000, 5000), data, true, false);
    const Reference<css::drawing::XDrawPagesSupplier> pages(document.ref(), UNO_QUERY_THROW);
    const Reference<css::container::XIndexAccess> page(pages->getDrawPages()->getByIndex(0), UNO_QUERY_THROW);
    const uno::Any chart = page->getByIndex(0);
    for (const char* const command : {"Validate", "NextFinding", "PreviousFinding", "ComputeTargets", "ClearMarks"}) {
        document.select(chart);
        ASSERT_EQ(document.selected(), "") << "no cell is selected";
        EXPECT_TRUE(document.command(command).success) << command;
    }
    document.command("Validate");
    document.select(chart);
    document.command("NextFinding");
    EXPECT_EQ(document.selected(), Service(document).validate().front().cell);
}

TEST_F(BadInput, ClosedDocument)
{
    Document document(shared_office(), corpus("d04"));
    const office::DocumentRef closed = document.ref();
    const auto findings = Service(document).raw_findings();
    document.close();
    const auto checker = shared_office().checker();
    const std::vector<std::function<void()>> calls{
        [&] { checker->recognise(closed, {}); },    [&] { checker->validate(closed, {}); },
        [&] { checker->notChecked(closed, {}); },   [&] { checker->computeTargets(closed, {}); },
        [&] { checker->mark(closed, findings); },   [&] { checker->clearMarks(closed); },
        [&] { checker->repair(closed, findings); }, [&] { checker->writeTargets(closed, {}); },
    };
    for (const auto& call : calls)
        EXPECT_NE(failure_of(call).find("Không làm xong được với tệp"), std::string::npos) << failure_of(call);
}

// Closes a document at several moments of that work, which runs meanwhile in the office.
void close_during(const std::function<void(const Document&)>& work)
{
    for (int wait = 0; wait <= 300; wait += 60) {
        Document document(shared_office(), View::window);
        driving::fill_roll(document, document.sheet_names().front(), 6'000);
        const office::DocumentRef worked_on = document.ref();
        std::thread working([&] { work(document); });
        std::this_thread::sleep_for(std::chrono::milliseconds(wait));
        css::uno::Reference<css::util::XCloseable>(worked_on, UNO_QUERY_THROW)->close(true);
        working.join();
        ASSERT_TRUE(shared_office().alive()) << "closed after " << wait << " ms";
    }
}

TEST_F(BadInput, DocumentClosedWhileTheServiceWorks)
{
    using Call = void (*)(const Reference<org::datchuan::XTrainingChecker>&, const office::DocumentRef&);
    const Call calls[]{[](const auto& checker, const auto& document) { checker->validate(document, {}); },
                       [](const auto& checker, const auto& document) { checker->writeTargets(document, {}); }};
    const auto checker = shared_office().checker();
    for (const Call call : calls)
        close_during([&](const Document& document) { // it ends in time or with a sentence, as the race goes
            const std::string sentence = failure_of([&] { call(checker, document.ref()); });
            EXPECT_TRUE(sentence.empty() || sentence.find("Không làm xong được với tệp") == 0) << sentence;
        });
}

TEST_F(BadInput, DocumentClosedWhileACommandWorks)
{
    for (const char* const name : {"Validate", "ComputeTargets"})
        close_during([&](const Document& document) { // the office may refuse the command, its window being gone
            static_cast<void>(failure_of([&] { driving::run_command(shared_office(), document.frame(), name, true); }));
        });
}

} // namespace
} // namespace datchuan
