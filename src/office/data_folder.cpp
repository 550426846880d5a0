#include "office/data_folder.hpp"

#include <mutex>
#include <string>

#include <com/sun/star/util/PathSubstitution.hpp>
#include <osl/file.hxx>

#include "text/data_file.hpp"

namespace uno = com::sun::star::uno;

namespace datchuan::office {
namespace {

std::filesystem::path own_folder(const uno::Reference<uno::XComponentContext>& context)
{
    const rtl::OUString url =
        css::util::PathSubstitution::create(context)->substituteVariables("$(user)/datchuan/data", true);
    rtl::OUString path;
    if (osl::FileBase::getSystemPathFromFileURL(url, path) != osl::FileBase::E_None)
        return {};
    // From UTF-16: a path from bytes would be read in the system's code page on Windows.
    return {std::u16string(path.getStr(), path.getStr() + path.getLength())};
}

} // namespace

void use_own_data(const uno::Reference<uno::XComponentContext>& context)
{
    static std::once_flag once;
    std::call_once(once, [&] {
        try {
            text::set_data_folder(own_folder(context));
        } catch (const uno::Exception&) {
            return; // what ships serves
        }
    });
}

} // namespace datchuan::office
