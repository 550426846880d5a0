#include "bench/workload.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <variant>
#include <vector>

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include "office/text.hpp"

namespace uno = com::sun::star::uno;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::bench {
namespace {

using Value = std::variant<double, std::string>;
using Values = std::vector<Value>;

constexpr double year_2021 = 44'197; // 1 January, counted from 30 December 1899
constexpr double days_a_year = 365.25;

std::string digits(sal_Int32 number, std::size_t width)
{
    std::string text = std::to_string(number);
    return std::string(width - std::min(width, text.size()), '0') + text;
}

bool is_wrong(sal_Int32 row) { return row % 100 == 7; }
bool is_woman(sal_Int32 person) { return person % 2 == 1; }
sal_Int32 birth_year(sal_Int32 person) { return 1970 + person % 29; }

std::string full_name(sal_Int32 person)
{
    static constexpr std::array family{"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ"};
    static constexpr std::array middle{"Văn", "Hữu", "Đức", "Ngọc", "Minh", "Quang", "Thanh", "Xuân", "Thị", "Kim"};
    static constexpr std::array second{"An", "Bảo", "Công", "Duy", "Gia", "Hải", "Khánh", "Linh", "Mai", "Nhật"};
    static constexpr std::array given{"Anh",  "Bình", "Châu", "Dũng", "Giang", "Hà",  "Hùng", "Khoa", "Lan",
                                      "Minh", "Nam",  "Oanh", "Phúc", "Quân",  "Sơn", "Thảo", "Uyên", "Vinh",
                                      "Xuân", "Yến",  "Đạt",  "Hạnh", "Long",  "Tâm", "Trang"};
    const auto n = static_cast<std::size_t>(person);
    return std::string(family[n % 10]) + " " + middle[n / 10 % 10] + " " + second[n / 100 % 10] + " " +
           given[n / 1000 % given.size()];
}

std::string birth_date(sal_Int32 person)
{
    return digits(1 + person % 28, 2) + "/" + digits(1 + person % 12, 2) + "/" + std::to_string(birth_year(person));
}

std::string national_id(sal_Int32 person)
{
    return "027" + std::to_string(is_woman(person) ? 1 : 0) + digits(birth_year(person) % 100, 2) + digits(person, 6);
}

std::string agency(sal_Int32 person) { return "Sở số " + std::to_string(1 + person % 40); }

Values person_header()
{
    return {"STT",
            "Họ và tên",
            "Ngày sinh",
            "Giới tính",
            "Số CCCD",
            "Chức vụ",
            "Đơn vị",
            "Cấp",
            "Đối tượng",
            "Lãnh đạo",
            "Mã ngạch",
            "Ngày bổ nhiệm ngạch",
            "Lý luận chính trị",
            "Trình độ chuyên môn",
            "Ghi chú"};
}

Values person_row(sal_Int32 person)
{
    const bool official = person % 3 != 0;
    return {person + 1.0,
            full_name(person),
            is_wrong(person) ? "31/02/1980" : birth_date(person),
            is_woman(person) ? "Nữ" : "Nam",
            national_id(person),
            "Chuyên viên",
            agency(person),
            "Tỉnh",
            official ? "Công chức" : "Viên chức",
            "Không",
            official ? "01.003" : "V.07.05.15",
            year_2021 + 4 * days_a_year,
            "Trung cấp",
            "Đại học",
            ""};
}

Values record_header()
{
    return {"STT",           "Họ và tên", "Ngày sinh", "Số CCCD",  "Đơn vị",        "Tên khóa bồi dưỡng",
            "Cơ sở đào tạo", "Hình thức", "Từ ngày",   "Đến ngày", "Số quyết định", "Ngày quyết định",
            "Số chứng chỉ",  "Kết quả"};
}

Values record_row(sal_Int32 record)
{
    static constexpr std::array courses{"Bồi dưỡng kiến thức quản lý nhà nước ngạch chuyên viên",
                                        "Cập nhật kiến thức pháp luật",
                                        "Bồi dưỡng đạo đức công vụ",
                                        "Bồi dưỡng kỹ năng lãnh đạo, quản lý cấp phòng",
                                        "Bồi dưỡng theo vị trí việc làm",
                                        "Bồi dưỡng kiến thức quốc phòng và an ninh đối tượng 4"};
    const sal_Int32 person = record % persons;
    const sal_Int32 turn = record / persons;
    const double start = year_2021 + 20 + turn * 250 + person % 30;
    return {record + 1.0,
            full_name(person),
            is_wrong(person) ? "31/02/1980" : birth_date(person),
            national_id(person),
            agency(person),
            courses[static_cast<std::size_t>(turn)],
            "Trường Chính trị tỉnh",
            "Tập trung",
            start,
            is_wrong(record) ? start - 3 : start + 9,
            std::to_string(1 + record % 900) + "/QĐ-UBND",
            start - 12,
            "CC" + digits(record, 7),
            "Hoàn thành"};
}

void write_block(const office::SheetRef& sheet, sal_Int32 first_row, const std::vector<Values>& rows)
{
    uno::Sequence<uno::Sequence<uno::Any>> data(static_cast<sal_Int32>(rows.size()));
    uno::Sequence<uno::Any>* line = data.getArray();
    for (const Values& values : rows) {
        line->realloc(static_cast<sal_Int32>(values.size()));
        uno::Any* cell = line->getArray();
        for (const Value& value : values) {
            if (const auto* number = std::get_if<double>(&value))
                *cell++ <<= *number;
            else
                *cell++ <<= office::to_office(std::get<std::string>(value));
        }
        ++line;
    }
    const sal_Int32 columns = data[0].getLength();
    const Reference<css::sheet::XCellRangeData> to(
        sheet->getCellRangeByPosition(0, first_row, columns - 1, first_row + data.getLength() - 1), UNO_QUERY_THROW);
    to->setDataArray(data);
}

void fill_sheet(const office::SheetRef& sheet, const Values& header, sal_Int32 count,
                const std::function<Values(sal_Int32)>& row)
{
    write_block(sheet, 0, {header});
    std::vector<Values> block;
    for (sal_Int32 i = 0; i < count; ++i) {
        block.push_back(row(i));
        if (i + 1 == count || block.size() == static_cast<std::size_t>(block_rows)) {
            write_block(sheet, i + 2 - static_cast<sal_Int32>(block.size()), block);
            block.clear();
        }
    }
}

void format_dates(const office::DocumentRef& document, const office::SheetRef& sheet, sal_Int32 column, sal_Int32 rows)
{
    const Reference<css::util::XNumberFormatsSupplier> supplier(document, UNO_QUERY_THROW);
    const Reference<css::util::XNumberFormatTypes> formats(supplier->getNumberFormats(), UNO_QUERY_THROW);
    office::set_property(sheet->getCellRangeByPosition(column, 1, column, rows), "NumberFormat",
                         formats->getStandardFormat(css::util::NumberFormat::DATE, css::lang::Locale()));
}

} // namespace

void fill(const office::DocumentRef& document)
{
    const auto sheets = document->getSheets();
    while (office::sheet_count(document) < 2)
        sheets->insertNewByName("x", 1);
    const office::SheetRef roll = office::sheet_at(document, 0);
    const office::SheetRef courses = office::sheet_at(document, 1);
    Reference<css::container::XNamed>(roll, UNO_QUERY_THROW)->setName(office::to_office("Danh sách"));
    Reference<css::container::XNamed>(courses, UNO_QUERY_THROW)->setName(office::to_office("Bồi dưỡng"));
    fill_sheet(roll, person_header(), persons, person_row);
    fill_sheet(courses, record_header(), records, record_row);
    format_dates(document, roll, 11, persons);
    for (const sal_Int32 column : {8, 9, 11})
        format_dates(document, courses, column, records);
}

} // namespace datchuan::bench
