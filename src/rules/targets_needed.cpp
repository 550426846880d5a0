#include "rules/targets_needed.hpp"

namespace datchuan::rules {

std::string no_targets_table(const Book& book, Language language)
{
    if (book.settings.targets_table)
        return {};
    return language == Language::vietnamese
               ? "Chưa có bảng chỉ tiêu của tệp để đối chiếu. Vui lòng chèn bảng này (Đạt Chuẩn > Chèn bảng chỉ tiêu)."
               : "There is no target table of the file's own to look at. Please insert it (Đạt Chuẩn > Insert target "
                 "table).";
}

} // namespace datchuan::rules
