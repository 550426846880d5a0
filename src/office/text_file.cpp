#include "office/text_file.hpp"

#include <stdexcept>

#include <com/sun/star/io/SequenceInputStream.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <rtl/uri.hxx>

#include "office/say.hpp"
#include "office/text.hpp"

namespace uno = com::sun::star::uno;
using uno::Reference;

namespace datchuan::office {

std::string read_file(const ContextRef& context, const rtl::OUString& url, rules::Language language)
{
    constexpr sal_Int32 most = 4 * 1024 * 1024; // bytes
    const std::string name = file_name_of(url);
    try {
        const auto files = css::ucb::SimpleFileAccess::create(context);
        if (files->exists(url) && !files->isFolder(url)) {
            const Reference<css::io::XInputStream> stream = files->openFileRead(url);
            uno::Sequence<sal_Int8> bytes;
            const sal_Int32 count = stream->readBytes(bytes, most + 1);
            stream->closeInput();
            if (count > most)
                throw std::runtime_error(say(language, "Tệp “" + name + "” quá lớn, không phải tệp bộ chỉ tiêu.",
                                             "The file “" + name + "” is too large to be a profile of targets."));
            return {reinterpret_cast<const char*>(bytes.getConstArray()), static_cast<std::size_t>(count)};
        }
    } catch (const uno::Exception&) {
        throw std::runtime_error(
            say(language, "Không đọc được tệp “" + name + "”. Vui lòng kiểm tra tệp và quyền đọc tệp.",
                "The file “" + name + "” can't be read. Please check it and the right to read it."));
    }
    throw std::runtime_error(say(language, "Không tìm thấy tệp “" + name + "”.", "There is no file “" + name + "”."));
}

void write_file(const ContextRef& context, const rtl::OUString& url, const std::string& text, rules::Language language)
{
    try {
        const auto files = css::ucb::SimpleFileAccess::create(context);
        const uno::Sequence<sal_Int8> bytes(reinterpret_cast<const sal_Int8*>(text.data()),
                                            static_cast<sal_Int32>(text.size()));
        const Reference<css::io::XInputStream> stream(
            css::io::SequenceInputStream::createStreamFromSequence(context, bytes), uno::UNO_QUERY_THROW);
        files->writeFile(url, stream);
    } catch (const uno::Exception&) {
        const std::string name = file_name_of(url);
        throw std::runtime_error(say(
            language, "Không ghi được tệp “" + name + "”. Vui lòng chọn thư mục khác hoặc kiểm tra quyền ghi.",
            "The file “" + name + "” can't be written. Please choose another folder, or check the right to write."));
    }
}

std::string file_name_of(const rtl::OUString& url)
{
    return to_utf8(
        rtl::Uri::decode(url.copy(url.lastIndexOf('/') + 1), rtl_UriDecodeWithCharset, RTL_TEXTENCODING_UTF8));
}

} // namespace datchuan::office
