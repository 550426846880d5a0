#include "bench/measure.hpp"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <functional>
#include <iomanip>
#include <map>
#include <sstream>
#include <vector>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include <org/datchuan/XTrainingChecker.hpp>

#include "bench/workload.hpp"
#include "office/text.hpp"

namespace uno = com::sun::star::uno;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::bench {
namespace {

constexpr int runs = 5;

// The peak since the last reset, and what is in use now, from Linux' account of the process, in MB.
double memory(const std::string& field)
{
    std::ifstream status("/proc/self/status");
    std::string word;
    double kilobytes = 0;
    while (status >> word)
        if (word == field && status >> kilobytes)
            return kilobytes / 1024;
    return 0;
}

// What earlier work has freed goes back to the system first, or the next would use it unseen.
double in_use()
{
#if defined(__GLIBC__)
    ::malloc_trim(0);
#endif
    std::ofstream("/proc/self/clear_refs") << "5"; // resets the peak
    return memory("VmRSS:");
}

struct Measured
{
    std::string what;
    double median = 0; // ms
    double fastest = 0;
    double slowest = 0;
    double extra = 0; // MB above what was in use before, at the peak
};

Measured measured(const std::string& what, const std::function<void()>& work)
{
    work(); // once for the caches
    Measured result{what};
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const double before = in_use();
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        result.extra = std::max(result.extra, memory("VmHWM:") - before);
    }
    std::sort(times.begin(), times.end());
    result.fastest = times.front();
    result.median = times[times.size() / 2];
    result.slowest = times.back();
    return result;
}

void read_bare(const office::SheetRef& sheet, sal_Int32 columns, sal_Int32 rows)
{
    for (sal_Int32 row = 0; row < rows; row += block_rows) {
        const sal_Int32 last = std::min(row + block_rows, rows) - 1;
        const Reference<css::sheet::XCellRangeData> block(sheet->getCellRangeByPosition(0, row, columns - 1, last),
                                                          UNO_QUERY_THROW);
        block->getDataArray();
    }
}

std::string table(const std::vector<Measured>& all)
{
    std::ostringstream text;
    text << std::fixed << std::setprecision(0);
    text << "| in one process, median of " << runs << " | ms | fastest | slowest | ratio | extra memory, MB |\n"
         << "|---|---|---|---|---|---|\n";
    for (const Measured& each : all)
        text << "| " << each.what << " | " << each.median << " | " << each.fastest << " | " << each.slowest << " | "
             << std::setprecision(2) << each.median / all.front().median << std::setprecision(0) << " | " << each.extra
             << " |\n";
    return text.str();
}

std::string by_rule(const uno::Sequence<org::datchuan::Finding>& findings)
{
    std::map<std::string, int> counts;
    for (const auto* finding = findings.begin(); finding != findings.end(); ++finding)
        ++counts[office::to_utf8(finding->RuleId)];
    std::string text = std::to_string(findings.getLength()) + " findings:";
    for (const auto& [rule, count] : counts)
        text += " " + rule + " × " + std::to_string(count);
    return text + "\n";
}

std::string by_target(const uno::Sequence<org::datchuan::TargetResult>& results)
{
    std::string text = "targets:";
    for (const auto* result = results.begin(); result != results.end(); ++result)
        text += " " + office::to_utf8(result->Id) + " " + std::to_string(result->Achieved) + "/" +
                std::to_string(result->Population);
    return text + "\n";
}

office::DocumentRef new_document(const Reference<uno::XComponentContext>& context)
{
    uno::Sequence<css::beans::PropertyValue> hidden(1);
    hidden.getArray()[0].Name = "Hidden";
    hidden.getArray()[0].Value <<= true;
    const office::DocumentRef document(
        css::frame::Desktop::create(context)->loadComponentFromURL("private:factory/scalc", "_blank", 0, hidden),
        UNO_QUERY_THROW);
    Reference<css::document::XUndoManagerSupplier>(document, UNO_QUERY_THROW)->getUndoManager()->lock();
    return document;
}

} // namespace

std::string measure(const Reference<uno::XComponentContext>& context)
{
    const Reference<org::datchuan::XTrainingChecker> checker(
        context->getServiceManager()->createInstanceWithContext("org.datchuan.TrainingChecker", context),
        UNO_QUERY_THROW);
    const office::DocumentRef document = new_document(context);
    fill(document);
    const auto bare = [&] {
        read_bare(office::sheet_at(document, 0), person_columns, persons + 1);
        read_bare(office::sheet_at(document, 1), record_columns, records + 1);
    };
    const std::vector<Measured> all{measured("bare read", bare),
                                    measured("validate", [&] { checker->validate(document, {}); }),
                                    measured("computeTargets", [&] { checker->computeTargets(document, {}); })};
    const std::string text = std::to_string(persons) + " persons × " + std::to_string(person_columns) + ", " +
                             std::to_string(records) + " records × " + std::to_string(record_columns) + "\n" +
                             table(all) + by_rule(checker->validate(document, {})) +
                             by_target(checker->computeTargets(document, {}));
    Reference<css::util::XCloseable>(document, UNO_QUERY_THROW)->close(true);
    return text;
}

} // namespace datchuan::bench
