// Counts for forms rebuilt from the headings of forms in use, against small lists counted by hand.
#include "filled.hpp"

namespace datchuan::targets {
namespace {

// Ten persons. Women: Bình, Dung, Giang, Hoa. Leaders: An, Dung, Giang. Minority: Chi, Hoa.
constexpr std::string_view roll = R"(
        DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC
        STT | Họ và tên        | Ngày sinh  | Giới tính | Dân tộc | Chức vụ          | Đơn vị       | Đối tượng | Cấp
        #1  | Nguyễn Văn An    | 01/01/1980 | Nam       | Kinh    | Giám đốc         | Sở Nội vụ    | Công chức | Tỉnh
        #2  | Trần Thị Bình    | 02/02/1985 | Nữ        | Kinh    | Chuyên viên      | Sở Nội vụ    | Công chức | Tỉnh
        #3  | Lê Văn Chi       | 03/03/1986 | Nam       | Tày     | Chuyên viên      | Sở Y tế      | Công chức | Tỉnh
        #4  | Phạm Thị Dung    | 04/04/1982 | Nữ        | Kinh    | Trưởng phòng     | Phòng Nội vụ | Công chức | Huyện
        #5  | Hoàng Văn Em     | 05/05/1988 | Nam       | Kinh    | Chuyên viên      | Phòng Nội vụ | Công chức | Huyện
        #6  | Vũ Thị Giang     | 06/06/1979 | Nữ        | Kinh    | Chủ tịch UBND xã | UBND xã A    | Cán bộ    | Xã
        #7  | Đỗ Thị Hoa       | 07/07/1990 | Nữ        | Nùng    | Văn phòng        | UBND xã A    | Công chức | Xã
        #8  | Bùi Văn Khoa     | 08/08/1991 | Nam       | Kinh    | Giáo viên        | Trường THPT  | Viên chức | Tỉnh
)";

TEST(FormFill, AForm16WithGroupsByContents)
{
    const Filled result = filled(std::string(roll) + R"(
== Bồi dưỡng: KẾT QUẢ BỒI DƯỠNG
        STT | Họ và tên     | Ngày sinh  | Tên khóa học                                     | Từ ngày    | Đến ngày   | Kết quả
        #1  | Nguyễn Văn An | 01/01/1980 | Cao cấp lý luận chính trị                        | 01/02/2023 | 30/06/2024 | Đạt
        #2  | Trần Thị Bình | 02/02/1985 | Bồi dưỡng ngạch chuyên viên chính                | 01/03/2024 | 30/04/2024 | Đạt
        #3  | Trần Thị Bình | 02/02/1985 | Tin học văn phòng                                | 01/05/2024 | 10/05/2024 | Đạt
        #4  | Lê Văn Chi    | 03/03/1986 | Tin học văn phòng                                | 01/05/2024 | 10/05/2024 | Đạt
        #5  | Lê Văn Chi    | 03/03/1986 | Chuyển đổi số cho cán bộ, công chức              | 01/08/2024 | 03/08/2024 | Đạt
        #6  | Phạm Thị Dung | 04/04/1982 | Trung cấp lý luận chính trị                      | 01/01/2024 | 31/12/2024 | Đang học
        #7  | Hoàng Văn Em  | 05/05/1988 | Tiếng Anh B1                                     | 01/01/2023 | 31/12/2023 | Đạt
        #8  | Vũ Thị Giang  | 06/06/1979 | Quốc phòng - an ninh đối tượng 3                 | 01/10/2024 | 10/10/2024 | Đạt
        #9  | Đỗ Thị Hoa    | 07/07/1990 | Tin học văn phòng                                | 01/05/2024 | 10/05/2024 | Đạt
        #10 | Bùi Văn Khoa  | 08/08/1991 | Tin học văn phòng                                | 01/05/2024 | 10/05/2024 | Đạt
== Biểu 1
        BIỂU TỔNG HỢP KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC NĂM 2024
        Đơn vị tính: lượt người
        TT | Đối tượng | Lý luận chính trị | < | < | Kiến thức QP-AN | Kiến thức, kỹ năng QLNN | < | < | Tin học/ Chuyển đổi số | Ngoại ngữ | Tổng số | Trong đó | <
        ^  | ^ | Cao cấp | Trung cấp | Sơ cấp | ^ | CVCC | CVC | CV | ^ | ^ | ^ | Nữ | Người DTTS
        I  | Cấp tỉnh                    | | | | | | | | | | | |
        #1 | CB, CC lãnh đạo, quản lý    | | | | | | | | | | | |
        #2 | Công chức chuyên môn        | | | | | | | | | | | |
        II | Cấp huyện                   | | | | | | | | | | | |
        #1 | CB, CC lãnh đạo, quản lý    | | | | | | | | | | | |
        #2 | Công chức chuyên môn        | | | | | | | | | | | |
        III| Cấp xã                      | | | | | | | | | | | |
        #1 | Cán bộ chuyên trách         | | | | | | | | | | | |
        #2 | Công chức                   | | | | | | | | | | | |
        IV | Viên chức                   | | | | | | | | | | | |
           | TỔNG CỘNG                   | | | | | | | | | | | |
)");
    EXPECT_EQ(result.cells, (Lines{// I: An (1 LLCT cao cấp), Bình (CVC, tin học), Chi (2 tin học)
                                   "C5 1", "H5 1", "J5 3", "L5 5", "M5 2", "N5 2", "C6 1", "L6 1", "H7 1", "J7 3",
                                   "L7 4", "M7 2", "N7 2",
                                   // II: Dung's course isn't completed, Em's was in 2023
                                   // III: Giang, Hoa
                                   "F11 1", "J11 1", "L11 2", "M11 2", "N11 1", "F12 1", "L12 1", "M12 1", "J13 1",
                                   "L13 1", "M13 1", "N13 1",
                                   // IV: Khoa
                                   "J14 1", "L14 1", "C15 =SUM(C5;C8;C11;C14)", "F15 =SUM(F5;F8;F11;F14)",
                                   "H15 =SUM(H5;H8;H11;H14)", "J15 =SUM(J5;J8;J11;J14)", "L15 =SUM(L5;L8;L11;L14)",
                                   "M15 =SUM(M5;M8;M11;M14)", "N15 =SUM(N5;N8;N11;N14)"}));
    EXPECT_EQ(result.left, Lines{});
    EXPECT_EQ(result.zeros, 93);
}

constexpr std::string_view party_form = R"(
== Biểu 10
        THỐNG KÊ KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ NĂM 2024
        Đvt: Người
        TT | Chương trình, hình thức đào tạo, bồi dưỡng | Cán bộ được đào tạo, bồi dưỡng | < | < | < | < | < | Số lớp đào tạo, bồi dưỡng | < | <
        ^  | ^ | Tổng số | Cấp tỉnh | < | Cấp huyện | < | Cấp xã | Tổng số lớp | Cấp ủy cấp tỉnh mở | Cấp ủy cấp huyện mở
        ^  | ^ | ^ | Tổng số | Trong đó: Số cán bộ lãnh đạo, quản lý | Tổng số | Trong đó: Số cán bộ lãnh đạo, quản lý | ^ | ^ | ^ | ^
        #1 | #2 | 3=4+6+8 | #4 | #5 | #6 | #7 | #8 | 9=10+11 | #10 | #11
        I  | Đào tạo                     | | | | | | | | |
        #1 | Đào tạo chuyên môn          | | | | | | | | |
           | chia ra:                    | | | | | | | | |
           | - Đại học                   | | | | | | | | |
           | - Thạc sỹ (tương đương)     | | | | | | | | |
        #2 | Đào tạo chính trị           | | | | | | | | |
           | chia ra:                    | | | | | | | | |
           | - Trung cấp LLCT            | | | | | | | | |
           | + Hệ tập trung              | | | | | | | | |
           | + Hệ không tập trung        | | | | | | | | |
           | - Cao cấp LLCT              | | | | | | | | |
        II | Bồi dưỡng                   | | | | | | | | |
        #1 | Nghiệp vụ xây dựng Đảng     | | | | | | | | |
        #2 | Quản lý nhà nước            | | | | | | | | |
        #3 | Tin học                     | | | | | | | | |
        #4 | Quốc phòng- An ninh         | | | | | | | | |
           | - Đối tượng 3               | | | | | | | | |
           | - Đối tượng 4               | | | | | | | | |
)";

TEST(FormFill, AForm10OfProgrammesCountsPersonsOnce)
{
    const Filled result = filled(std::string(roll) + R"(
== Bồi dưỡng: KẾT QUẢ BỒI DƯỠNG
        STT | Họ và tên     | Ngày sinh  | Tên khóa học                        | Hình thức       | Từ ngày    | Đến ngày   | Kết quả
        #1  | Nguyễn Văn An | 01/01/1980 | Cao cấp lý luận chính trị           | Không tập trung | 01/02/2023 | 30/06/2024 | Đạt
        #2  | Trần Thị Bình | 02/02/1985 | Tin học văn phòng                   | Tập trung       | 01/05/2024 | 10/05/2024 | Đạt
        #3  | Trần Thị Bình | 02/02/1985 | Tin học nâng cao                    | Tập trung       | 01/06/2024 | 10/06/2024 | Đạt
        #4  | Phạm Thị Dung | 04/04/1982 | Trung cấp lý luận chính trị         | Tập trung       | 01/01/2024 | 30/11/2024 | Đạt
        #5  | Hoàng Văn Em  | 05/05/1988 | Thạc sĩ Luật                        |                 | 01/01/2023 | 31/12/2024 | Đạt
        #6  | Vũ Thị Giang  | 06/06/1979 | Quốc phòng - an ninh đối tượng 3    | Tập trung       | 01/10/2024 | 10/10/2024 | Đạt
        #7  | Đỗ Thị Hoa    | 07/07/1990 | Quốc phòng - an ninh đối tượng 4    | Tập trung       | 01/10/2024 | 10/10/2024 | Đạt
        #8  | Đỗ Thị Hoa    | 07/07/1990 | Công tác xây dựng Đảng              | Tập trung       | 01/11/2024 | 10/11/2024 | Đạt
)" + std::string(party_form));
    EXPECT_EQ(result.cells, (Lines{"D7 1",
                                   "E7 1",
                                   "F7 2",
                                   "G7 1",  // đào tạo: An, Dung, Em
                                   "F8 1",  // chuyên môn: Em
                                   "F11 1", // thạc sỹ
                                   "D12 1",
                                   "E12 1",
                                   "F12 1",
                                   "G12 1", // chính trị: An, Dung
                                   "F14 1",
                                   "G14 1",
                                   "F15 1",
                                   "G15 1", // trung cấp, tập trung: Dung
                                   "D17 1",
                                   "E17 1", // cao cấp: An
                                   "D21 1", // tin học: Bình, twice
                                   "H22 2",
                                   "H23 1",
                                   "H24 1", // QP-AN: Giang, Hoa
                                   "C7 =D7+F7+H7",
                                   "C8 =D8+F8+H8",
                                   "C11 =D11+F11+H11",
                                   "C12 =D12+F12+H12",
                                   "C14 =D14+F14+H14",
                                   "C15 =D15+F15+H15",
                                   "C17 =D17+F17+H17",
                                   "C21 =D21+F21+H21",
                                   "C22 =D22+F22+H22",
                                   "C23 =D23+F23+H23",
                                   "C24 =D24+F24+H24"}));
    EXPECT_EQ(
        result.left,
        (Lines{"Biểu ở trang “Biểu 10”: không điền dòng, cột chưa hiểu: “Nghiệp vụ xây dựng Đảng”, “Tổng số lớp”, "
               "“Cấp ủy cấp tỉnh mở”, “Cấp ủy cấp huyện mở”."}));
    EXPECT_EQ(result.zeros, 50);
}

// A form of two contents and two groups, in persons.
std::string small_form(std::string_view title, std::string_view unit)
{
    return "\n== Biểu\n        " + std::string(title) + "\n        " + std::string(unit) + R"(
        TT | Đối tượng              | Tin học | Ngoại ngữ | Tổng số
        #1 | Công chức lãnh đạo     |         |           |
        #2 | Công chức chuyên môn   |         |           |
)";
}

constexpr std::string_view small_records = R"(
== Bồi dưỡng: KẾT QUẢ BỒI DƯỠNG
        STT | Họ và tên     | Ngày sinh  | Tên khóa học      | Đến ngày   | Kết quả
        #1  | Nguyễn Văn An | 01/01/1980 | Tin học văn phòng | 10/05/2024 | Đạt
        #2  | Nguyễn Văn An | 01/01/1980 | Tiếng Anh         | 10/11/2024 | Đạt
        #3  | Lê Văn Chi    | 03/03/1986 | Tin học văn phòng | 10/05/2024 | Đạt
        #4  | Lê Văn Chi    | 03/03/1986 | Tin học nâng cao  | 10/08/2024 | Đạt
)";

TEST(FormFill, TheUnitTellsPersonsFromAttendances)
{
    const std::string lists = std::string(roll) + std::string(small_records);
    EXPECT_EQ(filled(lists + small_form("KẾT QUẢ BỒI DƯỠNG NĂM 2024", "Đvt: Người")).cells,
              (Lines{"C4 1", "D4 1", "E4 1", "C5 1", "E5 1"}));
    EXPECT_EQ(filled(lists + small_form("KẾT QUẢ BỒI DƯỠNG NĂM 2024", "Đvt: Lượt người")).cells,
              (Lines{"C4 1", "D4 1", "E4 2", "C5 2", "E5 2"}));
    const Filled unsaid = filled(lists + small_form("KẾT QUẢ BỒI DƯỠNG NĂM 2024", ""));
    EXPECT_EQ(unsaid.cells, Lines{});
    EXPECT_EQ(unsaid.left, Lines{"Biểu ở trang “Biểu” chưa đếm được vì chưa ghi đơn vị tính (người hay lượt người)."});
}

TEST(FormFill, TheTitleTellsTheTime)
{
    const std::string lists = std::string(roll) + std::string(small_records);
    EXPECT_EQ(filled(lists + small_form("KẾT QUẢ BỒI DƯỠNG 6 THÁNG ĐẦU NĂM 2024", "Đvt: Người")).cells,
              (Lines{"C4 1", "E4 1", "C5 1", "E5 1"}));
    EXPECT_EQ(filled(lists + small_form("KẾT QUẢ BỒI DƯỠNG QUÝ IV NĂM 2024", "Đvt: Người")).cells,
              (Lines{"D4 1", "E4 1"}));
    EXPECT_EQ(filled(lists + small_form("KẾT QUẢ BỒI DƯỠNG NĂM 2023", "Đvt: Người")).cells, Lines{});
    for (const std::string_view title : {"KẾT QUẢ BỒI DƯỠNG", "KẾT QUẢ BỒI DƯỠNG NĂM 20…",
                                         "KẾT QUẢ BỒI DƯỠNG THÁNG 5 NĂM 2024", "KẾT QUẢ BỒI DƯỠNG ĐẾN HẾT NĂM 2024"}) {
        const Filled unsaid = filled(lists + small_form(title, "Đvt: Người"));
        EXPECT_EQ(unsaid.cells, Lines{}) << title;
        EXPECT_EQ(unsaid.left, Lines{"Biểu ở trang “Biểu” chưa đếm được vì tiêu đề chưa ghi rõ năm."}) << title;
    }
}

// What can't be told for sure isn't counted, and takes the numbers that it may belong to with it.
TEST(FormFill, NothingIsGuessed)
{
    const auto with = [](std::string_view record) {
        return filled(std::string(roll) + std::string(small_records) + std::string(record) +
                      small_form("KẾT QUẢ BỒI DƯỠNG NĂM 2024", "Đvt: Lượt người"))
            .cells;
    };
    EXPECT_EQ(with("        #5 | Lê Văn Chi | 03/03/1986 | Tiếng Anh | 2024 | Đạt\n"),
              (Lines{"C4 1", "D4 1", "E4 2", "C5 2", "D5 1", "E5 3"}));
    // Of which year isn't said; not on the roll; a course without known content belongs to the total.
    EXPECT_EQ(with("        #5 | Lê Văn Chi | 03/03/1986 | Tiếng Anh | | Đạt\n"),
              (Lines{"C4 1", "D4 1", "E4 2", "C5 2"}));
    EXPECT_EQ(with("        #5 | Ngô Văn Lạ | 03/03/1970 | Tiếng Anh | 10/05/2024 | Đạt\n"), (Lines{"C4 1", "C5 2"}));
    EXPECT_EQ(with("        #5 | Lê Văn Chi | 03/03/1986 | Bồi dưỡng chuyên đề | 10/05/2024 | Đạt\n"),
              (Lines{"C4 1", "D4 1", "E4 2", "C5 2"}));
    // In two contents of the form at once.
    EXPECT_EQ(with("        #5 | Lê Văn Chi | 03/03/1986 | Tin học và ngoại ngữ | 10/05/2024 | Đạt\n"),
              (Lines{"C4 1", "D4 1", "E4 2"}));
    // Not completed: not counted, and nothing is open.
    EXPECT_EQ(with("        #5 | Lê Văn Chi | 03/03/1986 | Tiếng Anh | 10/05/2024 | Đang học\n"),
              (Lines{"C4 1", "D4 1", "E4 2", "C5 2", "E5 2"}));
}

TEST(FormFill, LinesAndColumnsThatAreNotUnderstoodStayEmpty)
{
    const Filled result = filled(std::string(roll) + std::string(small_records) + R"(
== Biểu
        KẾT QUẢ BỒI DƯỠNG NĂM 2024
        Đvt: Người
        TT | Đối tượng                   | Tin học | Kỹ năng mềm | Tổng số
        #1 | Công chức lãnh đạo          |         |             |
        #2 | Công chức diện điều động    |         |             |
        #3 | Viên chức                   | #7      |             |
)");
    EXPECT_EQ(result.cells, Lines{"C4 1"}); // the total would need the column that isn't understood
    EXPECT_EQ(result.left, Lines{"Biểu ở trang “Biểu”: không điền dòng, cột chưa hiểu: “Công chức diện điều động”, “Kỹ "
                                 "năng mềm”, “Tổng số”."});
}

TEST(FormFill, OfficialsAloneMayBeEverybody)
{
    const Filled result = filled(std::string(roll) + std::string(small_records) + R"(
== Biểu
        KẾT QUẢ BỒI DƯỠNG NĂM 2024
        Đvt: Người
        TT | Đối tượng                | Tin học | Ngoại ngữ
        #1 | Cán bộ lãnh đạo, quản lý |         |
        #2 | Cán bộ chuyên môn        |         |
)");
    EXPECT_EQ(result.cells, Lines{});
    EXPECT_FALSE(result.left.empty());
}

TEST(FormFill, HomeAndAbroadByTheTitle)
{
    const std::string lists = std::string(roll) + R"(
== Bồi dưỡng: KẾT QUẢ BỒI DƯỠNG
        STT | Họ và tên     | Ngày sinh  | Tên khóa học      | Cơ sở đào tạo       | Đến ngày   | Trong nước/ nước ngoài
        #1  | Nguyễn Văn An | 01/01/1980 | Tin học văn phòng | Trường Chính trị    | 10/05/2024 | Trong nước
        #2  | Nguyễn Văn An | 01/01/1980 | Tiếng Anh         | Queensland (Úc)     | 10/11/2024 | Nước ngoài
        #3  | Lê Văn Chi    | 03/03/1986 | Tin học văn phòng | Trường Chính trị    | 10/05/2024 | Trong nước
)";
    EXPECT_EQ(filled(lists + small_form("KẾT QUẢ BỒI DƯỠNG Ở TRONG NƯỚC NĂM 2024", "Đvt: Người")).cells,
              (Lines{"C4 1", "E4 1", "C5 1", "E5 1"}));
    EXPECT_EQ(filled(lists + small_form("KẾT QUẢ BỒI DƯỠNG Ở NƯỚC NGOÀI NĂM 2024", "Đvt: Người")).cells,
              (Lines{"D4 1", "E4 1"}));
}

TEST(FormFill, AFormThatIsNoneOfCoursesIsLeft)
{
    const Filled result = filled(std::string(roll) + std::string(small_records) + R"(
== Biểu
        SỐ LƯỢNG CÔNG CHỨC CÁC ĐƠN VỊ NĂM 2024
        TT | Đơn vị    | Biên chế | Có mặt
        #1 | Sở Nội vụ |          |
        #2 | Sở Y tế   | #7       |
)");
    EXPECT_EQ(result.cells, Lines{});
    EXPECT_EQ(result.left, Lines{});
}

} // namespace
} // namespace datchuan::targets
