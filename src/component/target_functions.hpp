// The service org.datchuan.TargetFunctions: functions for formulas.
#pragma once

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>

#include <org/datchuan/XTargetFunctions.hpp>

#include "rules/finding.hpp"

namespace datchuan::component {

// What the functions mean stands in idl/org/datchuan/XTargetFunctions.idl, their names and help in
// registry/CalcAddIns.xcu. Holds no state.
class TargetFunctions : public cppu::WeakImplHelper2<org::datchuan::XTargetFunctions, css::lang::XServiceInfo>
{
public:
    using Context = css::uno::Reference<css::uno::XComponentContext>;
    using Document = css::uno::Reference<css::beans::XPropertySet>;
    using Range = css::uno::Reference<css::table::XCellRange>;
    using Any = css::uno::Any;

    explicit TargetFunctions(const Context& context);

    Any SAL_CALL shareOfPersons(const Document& document, const Range& persons, const Range& attendees,
                                const Range& courses, const Range& ends, const Any& contents, const Any& from,
                                const Any& to, const Any& results) override;
    Any SAL_CALL distinctPersons(const Range& persons) override;
    Any SAL_CALL age(const Document& document, const Any& birth, const Any& day) override;
    Any SAL_CALL retirementDate(const Document& document, const Any& birth, const Any& sex) override;
    Any SAL_CALL nationalIdFault(const Document& document, const Any& id, const Any& sex, const Any& birth) override;
    rtl::OUString SAL_CALL tidyText(const rtl::OUString& text) override;

    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& name) override;
    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    // Runs one function's work; see target_functions.cpp.
    template <typename Work>
    auto at_border(Work&& work);

    const rules::Language language_;
};

} // namespace datchuan::component
