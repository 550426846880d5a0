#include "sheet/legacy_text.hpp"

#include <initializer_list>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace datchuan::sheet {
namespace {

constexpr text::LegacyFont vn_time{text::LegacyEncoding::tcvn3, false};
constexpr text::LegacyFont vn_time_h{text::LegacyEncoding::tcvn3, true};
constexpr text::LegacyFont vni_times{text::LegacyEncoding::vni, false};

struct Columns
{
    explicit Columns(std::initializer_list<std::initializer_list<std::string_view>> columns)
    {
        std::size_t rows = 0;
        for (const auto& column : columns)
            rows = std::max(rows, column.size());
        workbook.sheets.push_back(
            {"DS", false, Grid(static_cast<std::int32_t>(columns.size()), static_cast<std::int32_t>(rows))});
        std::int32_t at = 0;
        for (const auto& column : columns) {
            std::int32_t row = 0;
            for (const std::string_view cell : column)
                sheet().grid.set_text(at, row++, workbook.texts.intern(cell));
            ++at;
        }
    }
    Columns&& in(text::LegacyFont font, Area area) &&
    {
        sheet().legacy_fonts.push_back({area, font});
        return std::move(*this);
    }
    Columns&& in(text::LegacyFont font, std::int32_t column) &&
    {
        return std::move(*this).in(font, {column, 0, column, 1048575});
    }

    Sheet& sheet() { return workbook.sheets.front(); }
    std::vector<std::string> column(std::int32_t column)
    {
        std::vector<std::string> texts;
        for (std::int32_t row = 0; row < sheet().grid.rows(); ++row)
            if (!sheet().grid.empty(column, row))
                texts.emplace_back(workbook.texts[sheet().grid.text(column, row)]);
        return texts;
    }

    Workbook workbook;
};

Columns decoded(Columns columns)
{
    decode_legacy_texts(columns.workbook);
    return columns;
}

using Texts = std::vector<std::string>;

TEST(LegacyText, RemembersWhatStoodThere)
{
    Columns columns = decoded(Columns{{"TrÇn V¨n An", "Nam", "Lª ThÞ B×nh"}, {"Së Néi vô"}});
    EXPECT_EQ(columns.column(0), (Texts{"Trần Văn An", "Nam", "Lê Thị Bình"}));
    const std::vector<DecodedCell>& cells = columns.sheet().decoded;
    ASSERT_EQ(cells.size(), 3U);
    EXPECT_EQ(columns.workbook.texts[cells[0].written], "TrÇn V¨n An");
    EXPECT_EQ(cells[0].encoding, text::LegacyEncoding::tcvn3);
    EXPECT_EQ(cells[1].row, 2) << "by columns, then rows";
    EXPECT_EQ(cells[2].column, 1);
}

TEST(LegacyText, TextsThatReadBothWaysAreAsTheirColumnIs)
{
    EXPECT_EQ(decoded(Columns{{"x· héi", "xã", "c¸n bé", "Hµ Néi", "Lý"}}).column(0),
              (Texts{"xã hội", "xó", "cán bộ", "Hà Nội", "Lý"}));
    EXPECT_EQ(decoded(Columns{{"Lyù luaän", "trò", "chính trò vieân", "Traàn Bình"}}).column(0),
              (Texts{"Lý luận", "trị", "chính trị viên", "Trần Bình"}));
    // Most of the column is Unicode: a word that is one stays.
    EXPECT_EQ(decoded(Columns{{"xã hội", "xã", "TrÇn V¨n An", "Đặng Lan", "Lê Vũ"}}).column(0),
              (Texts{"xã hội", "xã", "Trần Văn An", "Đặng Lan", "Lê Vũ"}));
}

// They are no syllables, but what's around them tells.
TEST(LegacyText, AbbreviationsAreAsTheirSheetIs)
{
    EXPECT_EQ(decoded(Columns{{"NghÞ quyÕt", "B×nh §«ng"}, {"12/Q§-UBND", "35/2010/N§-CP"}}).column(1),
              (Texts{"12/QĐ-UBND", "35/2010/NĐ-CP"}));
    EXPECT_EQ(decoded(Columns{{"Soá 12/QÑ-UBND", "Traàn Bình", "ÑT 3", "hñ", "Cao caáp"}}).column(0),
              (Texts{"Số 12/QĐ-UBND", "Trần Bình", "ĐT 3", "hđ", "Cao cấp"}));
    EXPECT_EQ(decoded(Columns{{"12/Q§-UBND", "ÑT 3", "Đặng Lan"}}).column(0),
              (Texts{"12/Q§-UBND", "ÑT 3", "Đặng Lan"}));
}

TEST(LegacyText, AFontAloneIsNoProof)
{
    const auto unicode = {std::string_view("Nguyễn Văn An"), std::string_view("Hà"), std::string_view("xã")};
    EXPECT_EQ(decoded(Columns{unicode}.in(vn_time, 0)).column(0), (Texts{"Nguyễn Văn An", "Hà", "xã"}));
    EXPECT_EQ(decoded(Columns{unicode}.in(vni_times, 0)).column(0), (Texts{"Nguyễn Văn An", "Hà", "xã"}));
    EXPECT_TRUE(decoded(Columns{unicode}.in(vn_time, 0)).sheet().undecided_columns.empty());
    EXPECT_EQ(decoded(Columns{{"café", "Hélène", "2×3"}}.in(vn_time, 0)).column(0), (Texts{"café", "Hélène", "2×3"}));
}

TEST(LegacyText, AFontTellsWhatWordsLeaveOpen)
{
    // "Tïng" could be a foreign name, but not in .VnTime.
    EXPECT_EQ(decoded(Columns{{"Tïng"}}).column(0), (Texts{"Tïng"}));
    EXPECT_EQ(decoded(Columns{{"Tïng"}}.in(vn_time, 0)).column(0), (Texts{"Tùng"}));
    // The whole sheet is written so: what its second column can't tell, the first does.
    EXPECT_EQ(decoded(Columns{{"TrÇn V¨n An"}, {"xã"}}.in(vn_time, 0).in(vn_time, 1)).column(1), (Texts{"xó"}));
    EXPECT_EQ(decoded(Columns{{"TrÇn V¨n An", "Lª B×nh"}, {"xã"}}).column(1), (Texts{"xó"}))
        << "a sheet that lost its fonts, with nothing in Unicode";
    EXPECT_EQ(decoded(Columns{{"TrÇn V¨n An", "Lª B×nh"}, {"xã", "Đội"}}).column(1), (Texts{"xã", "Đội"}));
}

TEST(LegacyText, WhatCannotBeToldIsLeftAndSaid)
{
    Columns columns =
        decoded(Columns{{"Nam", "Lan"}, {"xã", "Lý"}, {"Lý"}}.in(vn_time, 0).in(vn_time, 1).in(vn_time, 2));
    EXPECT_EQ(columns.column(1), (Texts{"xã", "Lý"}));
    EXPECT_TRUE(columns.sheet().decoded.empty());
    EXPECT_EQ(columns.sheet().undecided_columns, (std::vector<std::int32_t>{1})) << "“Lý” is the same in both";
}

TEST(LegacyText, HFontsGiveCapitals)
{
    Columns columns = decoded(Columns{{"hä vµ tªn", "nguyÔn v¨n an", "mai lan"}, {"stt", "x", "x"}}
                                  .in(vn_time_h, {0, 0, 1, 0})
                                  .in(vn_time_h, {0, 1, 1, 2}));
    EXPECT_EQ(columns.column(0), (Texts{"HỌ VÀ TÊN", "NGUYỄN VĂN AN", "MAI LAN"}));
    EXPECT_EQ(columns.column(1), (Texts{"stt", "x", "x"})) << "a column of plain letters isn't in any encoding";
    EXPECT_EQ(decoded(Columns{{"hä vµ tªn", "NguyÔn V¨n ¸nh"}}.in(vn_time_h, {0, 0, 0, 0}).in(vn_time, {0, 1, 0, 9}))
                  .column(0),
              (Texts{"HỌ VÀ TÊN", "Nguyễn Văn Ánh"}));
}

TEST(LegacyText, MixedEncodingsAreReadEachAsItIs)
{
    EXPECT_EQ(
        decoded(Columns{{"TrÇn V¨n An", "Traàn Vaên An", "Trần Văn An", "15/08/1984", "027184001234"}}.in(vn_time, 0))
            .column(0),
        (Texts{"Trần Văn An", "Trần Văn An", "Trần Văn An", "15/08/1984", "027184001234"}));
}

TEST(LegacyText, ALostLetterIsRemembered)
{
    Columns columns = decoded(Columns{{"TrÇn ThÞ H¬ng", "TrÇn ThÞ H\u00AD¬ng"}});
    EXPECT_EQ(columns.column(0), (Texts{"Trần Thị Hơng", "Trần Thị Hương"}));
    EXPECT_TRUE(columns.sheet().decoded[0].lost_letter);
    EXPECT_FALSE(columns.sheet().decoded[1].lost_letter);
}

TEST(LegacyText, EmptyWorkbooksAreFine)
{
    Workbook workbook;
    decode_legacy_texts(workbook);
    workbook.sheets.resize(2);
    workbook.sheets[0].legacy_fonts.push_back({{0, 0, 3, 9}, vn_time});
    decode_legacy_texts(workbook);
    EXPECT_TRUE(workbook.sheets[0].decoded.empty());
}

} // namespace
} // namespace datchuan::sheet
