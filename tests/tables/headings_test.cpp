// Every variant of a heading that domain.md 2.3 names, as it is written there, in capitals, with a note and broken over
// two lines, and without diacritics where that leaves it one meaning; then headings that only their neighbours explain.
#include <gtest/gtest.h>

#include "tables/header_words.hpp"
#include "tables/recognised.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::tables {
namespace {

// role: variant; variant …
constexpr std::string_view variants = R"(
    serial: TT; STT; Số TT; Stt; Số thứ tự; S.TT; #
    full_name: Họ và tên; Họ tên; Họ, tên; Họ và tên khai sinh; Họ và tên học viên; Tên cán bộ; Cán bộ; Họ tên CBCCVC; Tên học viên; Họ và tên (chữ in hoa)
    birth_date: Ngày sinh; Ngày, tháng, năm sinh; Ngày tháng năm sinh; Ngày/tháng/năm sinh; Sinh ngày; NTNS; Năm sinh; N.sinh
    sex: Giới tính; Nam/Nữ; Giới; Phái; Nữ; Phụ nữ; Là nữ; Nữ (x)
    national_id: Số CCCD; CCCD; Số căn cước; Căn cước công dân; Số CCCD/CMND; Số CMND/CCCD; Số định danh cá nhân; Mã số định danh; Số CMND; CMND; CMTND; Số chứng minh nhân dân; CMT
    staff_id: Số hiệu CBCC; Số hiệu; SHCC; Mã cán bộ; Mã CB; Mã học viên; Mã nhân viên
    insurance_id: Số BHXH; Sổ BHXH; Số sổ BHXH
    ethnicity: Dân tộc; DT; Dân tộc ít người; Dân tộc thiểu số; DTTS
    home: Quê quán; Nguyên quán; Nơi sinh
    party: Đảng viên; Ngày vào Đảng chính thức
    post: Chức vụ; Chức danh; Chức vụ/Chức danh; Chức vụ, chức danh; Chức vụ hiện tại; Chức vụ (chức danh) hiện tại; CV; Vị trí việc làm; VTVL; Vị trí công tác
    agency: Đơn vị công tác; Đơn vị; Cơ quan, đơn vị; Cơ quan công tác; Nơi công tác; Phòng ban; Bộ phận; Tên đơn vị; Đơn vị đang công tác; Cơ quan cử đi học
    post_agency: Chức vụ, đơn vị công tác; Chức vụ/Đơn vị công tác; Chức vụ, nơi công tác; Chức danh, chức vụ, đơn vị công tác
    category: Đối tượng; Nhóm đối tượng; Loại; Loại cán bộ; CB/CC/VC; Cán bộ, công chức, viên chức; Khối
    level: Cấp; Tuyến
    leader: Lãnh đạo, quản lý; Giữ chức vụ LĐQL; CBLĐQL; Trong đó: Số cán bộ lãnh đạo, quản lý
    rank: Ngạch; Ngạch công chức; Ngạch/CDNN; Chức danh nghề nghiệp; Hạng CDNN; Ngạch, hạng
    rank_code: Mã ngạch; Mã số; Mã số ngạch; Mã số CDNN; Mã CDNN; Mã ngạch/CDNN
    recruited: Ngày tuyển dụng; Ngày tháng năm được tuyển dụng; Thời gian tuyển dụng; Ngày vào biên chế chính thức (Ngày hưởng ngạch)
    appointed_rank: Ngày bổ nhiệm; Thời điểm bổ nhiệm; Ngày bổ nhiệm ngạch
    appointed_post: Ngày bổ nhiệm/ngày phê chuẩn
    degree: Trình độ chuyên môn; Trình độ CM; Chuyên môn; Trình độ chuyên môn nghiệp vụ; Trình độ đào tạo; Trình độ; Trình độ chuyên môn cao nhất; Học vị
    major: Chuyên ngành; Chuyên ngành đào tạo; Ngành đào tạo; Ngành học; Chuyên ngành đào tạo, bồi dưỡng
    political_theory: LLCT; Lý luận chính trị; Lí luận chính trị; Trình độ LLCT; Trình độ lý luận chính trị; Chính trị; Lý luận CT
    state_management: QLNN; Quản lý nhà nước; Trình độ QLNN; QLHCNN; BD QLNN
    defence: QPAN; QP-AN; QP&AN; Quốc phòng- An ninh; Quốc phòng, an ninh; BD KTQP-AN
    language: Ngoại ngữ; Trình độ ngoại ngữ; NN; Anh văn; Ngoại ngữ khác; Tiếng Anh
    it: Tin học; Trình độ tin học; CNTT; Kỹ năng số
    certificate: Chứng chỉ; Văn bằng, chứng chỉ; Văn bằng được cấp; Chứng chỉ được cấp; Văn bằng, chứng chỉ, trình độ gì
    ethnic_language: Tiếng dân tộc; Chứng chỉ tiếng dân tộc
    course: Tên lớp; Lớp; Khóa; Khóa học; Tên khóa bồi dưỡng; Lớp đào tạo, bồi dưỡng; Nội dung đào tạo, bồi dưỡng; Nội dung; Chương trình; Chương trình, hình thức đào tạo, bồi dưỡng; Tên lớp học; Ngành học hoặc tên lớp học
    course_kind: Đào tạo / Bồi dưỡng; Loại hình; Phân loại
    content: Nhóm nội dung
    study_form: Hình thức; Hình thức đào tạo; Hình thức học; Hệ đào tạo
    provider: Cơ sở đào tạo; Tên cơ sở đào tạo; Tên cơ sở đào tạo, bồi dưỡng; Tên trường; Nơi đào tạo; Cơ sở ĐTBD; Đơn vị tổ chức; Đơn vị liên kết
    start: Từ; Từ ngày; Bắt đầu; Khai giảng
    end: Đến; Đến ngày; Kết thúc; Bế giảng
    duration: Thời lượng; Số tiết; Số ngày; Số buổi; Số tuần
    period: Thời gian học
    decision_no: Số QĐ; Số quyết định; QĐ cử đi học; Quyết định cử đi; Căn cứ
    decision_no_date: Số, ngày quyết định
    decision_date: Ngày QĐ
    decision_body: Cơ quan quyết định; Cấp cử; Cơ quan cử đi
    fund_source: Nguồn kinh phí; NSNN
    cost: Kinh phí; Kinh phí (tr.đ); Kinh phí hỗ trợ; Số tiền
    abroad: Nước ngoài; Quốc gia
    certificate_no: Số hiệu văn bằng; Số chứng chỉ; Số vào sổ
    certificate_date: Ngày cấp
    result: Kết quả; Xếp loại; Đã hoàn thành; Hoàn thành
    unknown: Điểm tổng kết; Chuyên cần (%)
    status: Trạng thái; Tình trạng; Tình trạng công tác; Trạng thái công tác; Biến động; Nghỉ hưu/Chuyển công tác/Thôi việc
    commitment: Cam kết; Thời gian cam kết phục vụ; Cam kết phục vụ (tháng/năm)
    deputy_level: Đại biểu HĐND; ĐB HĐND; HĐND cấp
    deputy_term: Nhiệm kỳ
    planned: Quy hoạch; Được quy hoạch chức danh
    note: Ghi chú; GC; Ghi chú khác
)";

std::vector<std::string> split(std::string_view text, char sign)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(sign, begin), text.size());
        if (const auto part = text::trim(text.substr(begin, end - begin)); !part.empty())
            parts.emplace_back(part);
        begin = end + 1;
    }
    return parts;
}

std::string_view role_of_heading(const std::string& heading)
{
    return name_of(HeaderWords::shipped().match({}, normal_heading(heading)).role);
}

std::string in_two_lines(std::string heading)
{
    if (const auto space = heading.find(' '); space != std::string::npos)
        heading[space] = '\n';
    return heading;
}

TEST(Headings, EveryKnownVariant)
{
    std::size_t read = 0;
    for (const std::string& line : split(variants, '\n')) {
        const auto colon = line.find(':');
        const std::string role = line.substr(0, colon);
        for (const std::string& variant : split(line.substr(colon + 1), ';')) {
            ++read;
            EXPECT_EQ(role_of_heading(variant), role) << variant;
            EXPECT_EQ(role_of_heading(variant + " (*)"), role) << variant << " with a note";
            EXPECT_EQ(role_of_heading(variant + ":"), role) << variant << " with a colon";
            EXPECT_EQ(role_of_heading(in_two_lines(variant)), role) << variant << " in two lines";
            // Short words without diacritics are other words: "Nam", "Tu".
            const std::string plain = text::fold_plain(variant);
            if (normal_heading(plain).find(' ') != std::string::npos) {
                EXPECT_EQ(role_of_heading(plain), role) << plain;
            }
        }
    }
    EXPECT_GT(read, 200U);
}

// The heading between its neighbours, and the role that it has there.
struct Placed
{
    std::string_view header; // rows of headings, with a row of cells
    std::string_view expected;
};

TEST(Headings, WhatOnlyNeighboursExplain)
{
    const Placed placed[] = {
        {R"(
            TT | Họ và tên | Ngày sinh | LLCT | < | <
            ^ | ^ | ^ | CC | TC | SC
            #1 | Lê Văn Ba | 01/01/1980 | | x |
        )",
         "D=political_theory E=political_theory F=political_theory"},
        {R"(
            TT | Họ và tên | Ngày sinh | QLNN | < | <
            ^ | ^ | ^ | CVC | CV | CS
            #1 | Lê Văn Ba | 01/01/1980 | | x |
        )",
         "D=state_management E=state_management F=state_management"},
        {R"(
            TT | Họ và tên | Ngày sinh | CVCC | CVC | CV
            #1 | Lê Văn Ba | 01/01/1980 | | x |
        )",
         "D=state_management E=state_management F=state_management"},
        {R"(
            TT | Họ và tên | Ngày sinh | CV | Đơn vị
            #1 | Lê Văn Ba | 01/01/1980 | Chuyên viên | Sở Y tế
        )",
         "D=post E=agency"},
        {R"(
            TT | Họ và tên | Ngày sinh | CB | CC | VC
            #1 | Lê Văn Ba | 01/01/1980 | | x |
        )",
         "D=category E=category F=category"},
        {R"(
            TT | Họ và tên | Ngày sinh | Trình độ | < | < | <
            ^ | ^ | ^ | CM | CT | TH | NN
            #1 | Lê Văn Ba | 01/01/1980 | ĐH | TC | B | B
        )",
         "D=degree E=political_theory F=it G=language"},
        {R"(
            TT | Họ và tên | Ngày sinh | Khóa học | Hình thức | <
            ^ | ^ | ^ | ^ | TT | KTT
            #1 | Lê Văn Ba | 01/01/1980 | Đạo đức công vụ | x |
        )",
         "A=serial B=full_name C=birth_date D=course E=study_form F=study_form"},
        {R"(
            TT | Họ và tên | Ngày sinh | Khóa học | Nơi học | <
            ^ | ^ | ^ | ^ | TN | NN
            #1 | Lê Văn Ba | 01/01/1980 | Đạo đức công vụ | x |
        )",
         "D=course E=abroad F=abroad"},
        {R"(
            TT | Họ và tên | Ngày sinh | DT | Đơn vị
            #1 | Lê Văn Ba | 01/01/1980 | Kinh | Sở Y tế
        )",
         "D=ethnicity"},
        {R"(
            TT | Họ và tên | Ngày sinh | DT | Đơn vị | Giới tính
            #1 | Lê Văn Ba | 01/01/1980 | 0912345678 | Sở Y tế | Nam
        )",
         "C=birth_date E=agency"},
        {R"(
            TT | Họ và tên | Ngày sinh | Ngạch/CDNN (mã số) | Đơn vị
            #1 | Lê Văn Ba | 01/01/1980 | V.07.05.15 | Sở Y tế
        )",
         "D=rank_code"},
        {R"(
            TT | Họ và tên | Ngày sinh | Ngạch/CDNN | Đơn vị
            #1 | Lê Văn Ba | 01/01/1980 | Chuyên viên | Sở Y tế
        )",
         "D=rank "},
        {R"(
            TT | Họ và tên | Ngày sinh | Lớp | Nội dung bồi dưỡng
            #1 | Lê Văn Ba | 01/01/1980 | K12A | Đạo đức công vụ
        )",
         "C=birth_date E=course"},
        {R"(
            TT | Họ và tên | Ngày sinh | Lớp | Đơn vị
            #1 | Lê Văn Ba | 01/01/1980 | Bồi dưỡng đạo đức công vụ | Sở Y tế
        )",
         "D=course"},
        {R"(
            TT | Họ và tên | Ngày sinh | Cấp tỉnh | Cấp huyện | Cấp xã
            #1 | Lê Văn Ba | 01/01/1980 | x | |
        )",
         "D=level E=level F=level"},
        {R"(
            TT | Họ và tên | Ngày sinh | Khóa học | Thời gian
            #1 | Lê Văn Ba | 01/01/1980 | Đạo đức công vụ | 40 tiết
        )",
         "E=duration"},
        {R"(
            TT | Họ và tên | Ngày sinh | Khóa học | Thời gian
            #1 | Lê Văn Ba | 01/01/1980 | Đạo đức công vụ | 01/3-05/3/2024
        )",
         "E=period"},
    };
    for (const auto& [header, expected] : placed) {
        const Lines lines = recognised(header);
        ASSERT_EQ(lines.size(), 1U) << header;
        EXPECT_NE(lines[0].find(expected), std::string::npos) << lines[0] << " for " << header;
    }
}

TEST(Headings, EachColumnSaysWhyAndHowSure)
{
    const rules::WrittenBook book(R"(
        STT | Họ và tên | Ngay sinh  | Các khóa bồi dưỡng đã qua | Lý do gì đó khác
        #1  | Lê Văn Ba | 01/01/1980 | Đạo đức công vụ           | không
    )");
    ASSERT_EQ(book.tables.size(), 1U);
    for (const Column& column : book.tables[0].columns)
        if (column.role != Role::unknown) {
            EXPECT_TRUE(column.confidence > 0 && column.confidence <= 1 && !column.why.empty()) << column.path;
        }
    EXPECT_EQ(book.tables[0].columns[0].confidence, 1.0);
    EXPECT_LT(book.tables[0].columns[2].confidence, 1.0);
    EXPECT_LT(book.tables[0].columns[3].confidence, 1.0);
}

TEST(Headings, SourcesOfMoneyAreAmountsWhereAmountsStandUnderThem)
{
    EXPECT_EQ(recognised(R"(
        TT | Họ và tên     | Lớp                 | Kinh phí (đồng) | <        | <
        ^  | ^             | ^                   | Tổng kinh phí   | NSNN     | Cá nhân
        #1 | Nguyễn Văn An | Kiến thức pháp luật | #6000000        | #4000000 | #2000000
        #2 | Đỗ Thị Bưởi   | Kiến thức pháp luật | #6000000        | #6000000 | #0
    )"),
              (Lines{"records A1:F2 A3:F4 A=serial B=full_name C=course D=cost E=cost F=cost"}));
    EXPECT_EQ(recognised(R"(
        TT | Họ và tên     | Lớp                 | Kinh phí (đồng) | Nguồn
        #1 | Nguyễn Văn An | Kiến thức pháp luật | #6000000        | #1
        #2 | Đỗ Thị Bưởi   | Kiến thức pháp luật | #6000000        | #2
    )"),
              (Lines{"records A1:E1 A2:E3 A=serial B=full_name C=course D=cost E=fund_source"}));
}

} // namespace
} // namespace datchuan::tables
