// The service org.datchuan.TrainingChecker: the checker for macros and other programs.
#pragma once

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>

#include <org/datchuan/XTrainingChecker.hpp>

namespace datchuan::component {

// What the methods mean stands in idl/org/datchuan/XTrainingChecker.idl. Holds no state.
class TrainingChecker : public cppu::WeakImplHelper2<org::datchuan::XTrainingChecker, css::lang::XServiceInfo>
{
public:
    using Context = css::uno::Reference<css::uno::XComponentContext>;
    using Document = css::uno::Reference<css::sheet::XSpreadsheetDocument>;
    using Options = css::uno::Sequence<css::beans::NamedValue>;
    template <typename T>
    using Sequence = css::uno::Sequence<T>;

    explicit TrainingChecker(const Context& context);

    Sequence<org::datchuan::RecognisedTable> SAL_CALL recognise(const Document& document,
                                                                const Options& options) override;
    Sequence<org::datchuan::Finding> SAL_CALL validate(const Document& document, const Options& options) override;
    Sequence<org::datchuan::SkippedRule> SAL_CALL notChecked(const Document& document, const Options& options) override;
    Sequence<org::datchuan::TargetResult> SAL_CALL computeTargets(const Document& document,
                                                                  const Options& options) override;
    void SAL_CALL mark(const Document& document, const Sequence<org::datchuan::Finding>& findings) override;
    void SAL_CALL clearMarks(const Document& document) override;
    sal_Int32 SAL_CALL repair(const Document& document, const Sequence<org::datchuan::Finding>& findings) override;
    void SAL_CALL writeTargets(const Document& document, const Options& options) override;
    Sequence<rtl::OUString> SAL_CALL missingPeople(const Document& document, const rtl::OUString& target,
                                                   const Options& options) override;

    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& name) override;
    Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    // Runs one method's work; see training_checker.cpp.
    template <typename Work>
    auto at_border(const Document& document, Work&& work);

    Context context_;
};

} // namespace datchuan::component
