#include "tables/role.hpp"

#include <algorithm>
#include <array>

namespace datchuan::tables {
namespace {

struct Names
{
    std::string_view name;
    std::string_view vi;
    std::string_view en;
};

// In the order of Role.
constexpr std::array<Names, role_count> names{{
    {"unknown", "Chưa rõ", "Unknown"},
    {"serial", "STT", "Serial number"},
    {"full_name", "Họ và tên", "Full name"},
    {"family_name", "Họ và tên đệm", "Family name"},
    {"given_name", "Tên", "Given name"},
    {"birth_date", "Ngày sinh", "Birth date"},
    {"birth_male", "Ngày sinh (Nam)", "Birth date (men)"},
    {"birth_female", "Ngày sinh (Nữ)", "Birth date (women)"},
    {"sex", "Giới tính", "Sex"},
    {"national_id", "Số CCCD", "National id"},
    {"staff_id", "Số hiệu cán bộ", "Staff number"},
    {"insurance_id", "Số BHXH", "Insurance number"},
    {"ethnicity", "Dân tộc", "Ethnicity"},
    {"home", "Quê quán", "Home"},
    {"party", "Đảng viên", "Party member"},
    {"post", "Chức vụ", "Post"},
    {"agency", "Đơn vị công tác", "Agency"},
    {"post_agency", "Chức vụ, đơn vị công tác", "Post and agency"},
    {"category", "Đối tượng", "Category"},
    {"level", "Cấp", "Level"},
    {"leader", "Lãnh đạo, quản lý", "Leader"},
    {"rank", "Ngạch", "Rank"},
    {"rank_code", "Mã ngạch", "Rank code"},
    {"recruited", "Ngày tuyển dụng", "Recruited on"},
    {"appointed_rank", "Ngày bổ nhiệm ngạch", "Appointed to the rank on"},
    {"appointed_post", "Ngày bổ nhiệm chức vụ", "Appointed to the post on"},
    {"degree", "Trình độ chuyên môn", "Degree"},
    {"major", "Chuyên ngành", "Major"},
    {"political_theory", "Lý luận chính trị", "Political theory"},
    {"state_management", "Quản lý nhà nước", "State management"},
    {"defence", "Quốc phòng, an ninh", "Defence and security"},
    {"language", "Ngoại ngữ", "Foreign language"},
    {"it", "Tin học", "IT"},
    {"ethnic_language", "Tiếng dân tộc", "Ethnic language"},
    {"course", "Tên khóa bồi dưỡng", "Course"},
    {"course_kind", "Loại hình", "Kind of course"},
    {"content", "Nhóm nội dung", "Content group"},
    {"study_form", "Hình thức", "Form of study"},
    {"provider", "Cơ sở đào tạo", "Provider"},
    {"start", "Từ ngày", "Start"},
    {"end", "Đến ngày", "End"},
    {"period", "Thời gian", "Period"},
    {"duration", "Thời lượng", "Duration"},
    {"decision_no", "Số quyết định", "Decision number"},
    {"decision_date", "Ngày quyết định", "Decision date"},
    {"decision_no_date", "Số, ngày quyết định", "Decision number and date"},
    {"decision_body", "Cơ quan quyết định", "Deciding body"},
    {"fund_source", "Nguồn kinh phí", "Source of funds"},
    {"cost", "Kinh phí", "Cost"},
    {"abroad", "Trong nước, ngoài nước", "At home or abroad"},
    {"certificate", "Văn bằng, chứng chỉ", "Certificate"},
    {"certificate_no", "Số chứng chỉ", "Certificate number"},
    {"certificate_date", "Ngày cấp", "Certificate date"},
    {"result", "Kết quả", "Result"},
    {"commitment", "Cam kết phục vụ", "Service commitment"},
    {"status", "Tình trạng công tác", "Employment status"},
    {"deputy_level", "Đại biểu HĐND cấp", "Council level"},
    {"deputy_term", "Nhiệm kỳ", "Term"},
    {"planned", "Quy hoạch", "Planned post"},
    {"mark", "Nội dung đánh dấu", "Marked content"},
    {"label", "Nhãn", "Label"},
    {"count", "Số lượng", "Count"},
    {"percentage", "Tỷ lệ", "Percentage"},
    {"threshold", "Ngưỡng", "Threshold"},
    {"note", "Ghi chú", "Note"},
}};

} // namespace

std::string_view name_of(Role role) { return names[static_cast<std::size_t>(role)].name; }

std::optional<Role> role_of(std::string_view name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const Names& n) { return n.name == name; });
    if (found == names.end())
        return std::nullopt;
    return static_cast<Role>(found - names.begin());
}

std::string_view label_of(Role role, bool vietnamese)
{
    const Names& of = names[static_cast<std::size_t>(role)];
    return vietnamese ? of.vi : of.en;
}

} // namespace datchuan::tables
