#include "office/protection.hpp"

#include <stdexcept>
#include <string>

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include "office/document.hpp"
#include "office/say.hpp"
#include "office/text.hpp"

namespace uno = com::sun::star::uno;
using uno::Reference;
using uno::UNO_QUERY;

namespace datchuan::office {
namespace {

bool is_protected(const Reference<uno::XInterface>& object)
{
    const Reference<css::util::XProtectable> protectable(object, UNO_QUERY);
    return protectable.is() && protectable->isProtected();
}

} // namespace

bool is_read_only(const DocumentRef& document)
{
    const Reference<css::frame::XStorable> storable(document, UNO_QUERY);
    return storable.is() && storable->isReadonly();
}

bool is_structure_protected(const DocumentRef& document) { return is_protected(document); }

std::vector<sal_Int32> protected_sheets(const DocumentRef& document)
{
    std::vector<sal_Int32> indices;
    const sal_Int32 count = sheet_count(document);
    for (sal_Int32 i = 0; i < count; ++i)
        if (is_protected(sheet_at(document, i)))
            indices.push_back(i);
    return indices;
}

void require_editable(const DocumentRef& document, rules::Language language)
{
    if (is_read_only(document))
        throw std::runtime_error(say(
            language,
            "Tệp đang mở ở chế độ chỉ đọc nên không ghi được gì. Vui lòng chọn Sửa > Chế độ chỉnh sửa, hoặc lưu "
            "thành một bản khác, rồi làm lại.",
            "The file is open read-only, so nothing can be written. Please choose Edit > Edit Mode, or save a copy, "
            "and try again."));
}

void require_writable(const DocumentRef& document, sal_Int32 sheet, rules::Language language)
{
    const SheetRef at = sheet_at(document, sheet);
    if (!is_protected(at))
        return;
    const std::string name = to_utf8(name_of(at));
    throw std::runtime_error(say(language,
                                 "Trang “" + name +
                                     "” đang được bảo vệ nên không ghi được. Vui lòng bỏ bảo vệ ở Công cụ "
                                     "> Bảo vệ trang tính, rồi làm lại.",
                                 "The sheet “" + name +
                                     "” is protected, so it can't be written to. Please lift the "
                                     "protection in Tools > Protect Sheet, and try again."));
}

void require_structure(const DocumentRef& document, rules::Language language)
{
    if (is_structure_protected(document))
        throw std::runtime_error(say(language,
                                     "Cấu trúc của tệp đang được bảo vệ nên không thêm hay xóa trang được. Vui lòng bỏ "
                                     "bảo vệ ở Công cụ > Bảo vệ cấu trúc bảng tính, rồi làm lại.",
                                     "The file's structure is protected, so no sheet can be added or removed. Please "
                                     "lift the protection in Tools > Protect Spreadsheet Structure, and try again."));
}

} // namespace datchuan::office
