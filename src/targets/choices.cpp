// What the cells of the targets table offer to choose from.
#include <array>

#include "targets/profile.hpp"

namespace datchuan::targets {
namespace {

struct Offer
{
    Field field;
    std::string_view vietnamese;
    std::string_view english;
};

constexpr std::array<Offer, 25> offers{{
    {Field::population, "cán bộ; công chức", "officials; civil servants"},
    {Field::population, "viên chức", "public employees"},
    {Field::population, "cán bộ; công chức; viên chức", "officials; civil servants; public employees"},
    {Field::population, "người hoạt động không chuyên trách", "part-time commune workers"},
    {Field::population, "đại biểu HĐND", "deputies"},
    {Field::filter, "lãnh đạo = có", "leader = yes"},
    {Field::filter, "cấp = xã", "level = commune"},
    {Field::filter, "khối = đảng", "branch = party"},
    {Field::filter, "giới tính = nữ", "sex = female"},
    {Field::filter, "tuổi < 45", "age < 45"},
    {Field::filter, "dân tộc = thiểu số", "ethnicity = minority"},
    {Field::filter, "quy hoạch = có", "planned = yes"},
    {Field::method, "trong kỳ", "within the period"},
    {Field::method, "đến hết kỳ", "up to the period's end"},
    {Field::method, "hằng năm", "yearly"},
    {Field::method, "trước bổ nhiệm ngạch", "before the rank"},
    {Field::method, "trước bổ nhiệm chức vụ", "before the post"},
    {Field::method, "số người", "persons"},
    {Field::method, "lượt", "attendances"},
    {Field::method, "lớp", "classes"},
    {Field::method, "so với kế hoạch (100 người)", "share of plan (100 persons)"},
    {Field::comparison, ">=", ">="},
    {Field::comparison, "=", "="},
    {Field::comparison, "khoảng", "about"},
    {Field::comparison, "từ … đến", "from … to"},
}};

} // namespace

std::vector<std::string> choices_for(Field field, Language language)
{
    std::vector<std::string> words;
    for (const Offer& offer : offers)
        if (offer.field == field)
            words.emplace_back(language == Language::vietnamese ? offer.vietnamese : offer.english);
    // In Vietnamese in either language: so contents stand in the lists of courses.
    if (field == Field::content)
        for (std::size_t tag = 0; tag < staff::tag_count; ++tag)
            words.emplace_back(staff::name_of(static_cast<staff::Tag>(tag)));
    return words;
}

} // namespace datchuan::targets
