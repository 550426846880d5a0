// The component that measures inside the office: execute() returns the table as a text.
#include <com/sun/star/task/XJob.hpp>
#include <cppuhelper/implbase1.hxx>

#include "bench/measure.hpp"
#include "office/text.hpp"

namespace {

class Bench : public cppu::WeakImplHelper1<css::task::XJob>
{
public:
    explicit Bench(css::uno::XComponentContext* context) : context_(context) {}

    css::uno::Any SAL_CALL execute(const css::uno::Sequence<css::beans::NamedValue>&) override
    {
        return css::uno::Any(datchuan::office::to_office(datchuan::bench::measure(context_)));
    }

private:
    css::uno::Reference<css::uno::XComponentContext> context_;
};

} // namespace

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* org_datchuan_Bench_get_implementation(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>&)
{
    auto* const bench = new Bench(context);
    bench->acquire();
    return static_cast<cppu::OWeakObject*>(bench);
}
