#include "component/training_checker.hpp"

#include <stdexcept>
#include <utility>

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <cppuhelper/supportsservice.hxx>

#include "component/answers.hpp"
#include "office/actions.hpp"
#include "office/checker.hpp"
#include "office/data_folder.hpp"
#include "office/options.hpp"
#include "office/say.hpp"
#include "office/target_people.hpp"
#include "office/text.hpp"

namespace uno = com::sun::star::uno;

namespace datchuan::component {
namespace {

using office::office_language;
using office::say;
using office::to_office;
using office::to_utf8;

} // namespace

TrainingChecker::TrainingChecker(const Context& context) : context_(context) { office::use_own_data(context_); }

// What leaves a method is one of the exceptions that it declares, or a RuntimeException with a sentence.
template <typename Work>
auto TrainingChecker::at_border(const Document& document, Work&& work)
{
    try {
        if (!document.is())
            throw css::lang::IllegalArgumentException(
                to_office(say(office_language(context_),
                              "Tham số document không phải là một bảng tính đang mở (document is null).",
                              "The argument document isn't an open spreadsheet (document is null).")),
                static_cast<cppu::OWeakObject*>(this), 0);
        return std::forward<Work>(work)();
    } catch (const css::lang::IllegalArgumentException&) {
        throw;
    } catch (const uno::Exception&) {
        throw uno::RuntimeException(to_office(office::cut_short(office_language(context_))),
                                    static_cast<cppu::OWeakObject*>(this));
    } catch (const std::runtime_error& refused) { // the document's state forbids it: the sentence says so
        throw uno::RuntimeException(to_office(refused.what()), static_cast<cppu::OWeakObject*>(this));
    } catch (const std::exception&) {
        throw uno::RuntimeException(to_office(office::cut_short(office_language(context_))),
                                    static_cast<cppu::OWeakObject*>(this));
    }
}

uno::Sequence<org::datchuan::RecognisedTable> TrainingChecker::recognise(const Document& document,
                                                                         const Options& options)
{
    return at_border(
        document, [&] { return answer(office::Checked(document, office::read_options(options, context_)).tables()); });
}

uno::Sequence<org::datchuan::Finding> TrainingChecker::validate(const Document& document, const Options& options)
{
    return at_border(document, [&] {
        const office::Options understood = office::read_options(options, context_);
        return answer(office::Checked(document, understood).findings(), understood.language);
    });
}

uno::Sequence<org::datchuan::SkippedRule> TrainingChecker::notChecked(const Document& document, const Options& options)
{
    return at_border(document, [&] {
        return answer(office::Checked(document, office::read_options(options, context_)).not_checked());
    });
}

uno::Sequence<org::datchuan::TargetResult> TrainingChecker::computeTargets(const Document& document,
                                                                           const Options& options)
{
    return at_border(document, [&] {
        return answer(office::Checked(document, office::read_options(options, context_)).targets_by_group());
    });
}

void TrainingChecker::mark(const Document& document, const Sequence<org::datchuan::Finding>& findings)
{
    at_border(document, [&] { office::mark(document, marks_of(findings, document), office_language(context_)); });
}

void TrainingChecker::clearMarks(const Document& document)
{
    at_border(document, [&] { office::clear(document, office_language(context_)); });
}

sal_Int32 TrainingChecker::repair(const Document& document, const Sequence<org::datchuan::Finding>& findings)
{
    return at_border(document, [&] {
        return static_cast<sal_Int32>(
            office::repair(document, replacements_of(findings, document), office_language(context_)));
    });
}

void TrainingChecker::writeTargets(const Document& document, const Options& options)
{
    at_border(document, [&] { office::fill_targets(document, office::read_options(options, context_)); });
}

uno::Sequence<rtl::OUString> TrainingChecker::missingPeople(const Document& document, const rtl::OUString& target,
                                                            const Options& options)
{
    return at_border(document, [&] {
        const office::Options understood = office::read_options(options, context_);
        const office::Checked checked(document, understood);
        const auto behind = office::people_behind(checked, to_utf8(target), office::not_yet_there, understood.language);
        if (target.isEmpty() || behind.empty())
            throw css::lang::IllegalArgumentException(
                to_office(say(understood.language, "Không có chỉ tiêu “" + to_utf8(target) + "” (targetId).",
                              "There is no target “" + to_utf8(target) + "” (targetId).")),
                static_cast<cppu::OWeakObject*>(this), 1);
        return answer(behind.front().people);
    });
}

rtl::OUString TrainingChecker::getImplementationName() { return "org.datchuan.comp.TrainingChecker"; }

sal_Bool TrainingChecker::supportsService(const rtl::OUString& name) { return cppu::supportsService(this, name); }

uno::Sequence<rtl::OUString> TrainingChecker::getSupportedServiceNames()
{
    const rtl::OUString name("org.datchuan.TrainingChecker");
    return {&name, 1};
}

} // namespace datchuan::component
