// Starts an office with the package and the measuring component, and prints what that says.
#include <cstdlib>
#include <exception>
#include <iostream>

#include <com/sun/star/task/XJob.hpp>

#include "driving/office.hpp"
#include "office/text.hpp"

namespace {

int run()
{
    datchuan::driving::Profile profile;
    profile.install(DATCHUAN_PACKAGE);
    profile.install(BENCH_PACKAGE);
    const datchuan::driving::Office office(profile);
    const css::uno::Reference<css::task::XJob> bench(office.create("org.datchuan.Bench"), css::uno::UNO_QUERY_THROW);
    rtl::OUString table;
    bench->execute({}) >>= table;
    std::cout << datchuan::office::to_utf8(table);
    return EXIT_SUCCESS;
}

} // namespace

int main()
{
    try {
        return run();
    } catch (const css::uno::Exception& failure) {
        std::cerr << "the office failed: " << datchuan::office::to_utf8(failure.Message) << "\n";
    } catch (const std::exception& failure) {
        std::cerr << failure.what() << "\n";
    }
    return EXIT_FAILURE;
}
