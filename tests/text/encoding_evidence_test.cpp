#include "text/encoding_evidence.hpp"

#include <string_view>

#include <gtest/gtest.h>

namespace datchuan::text {
namespace {

enum class Sure
{
    nothing,
    tcvn3,
    vni
};

Sure surely(std::string_view text)
{
    const EncodingEvidence evidence = EvidenceReader().read(text);
    EXPECT_FALSE(evidence.surely(LegacyEncoding::tcvn3) && evidence.surely(LegacyEncoding::vni)) << text;
    if (evidence.surely(LegacyEncoding::tcvn3))
        return Sure::tcvn3;
    return evidence.surely(LegacyEncoding::vni) ? Sure::vni : Sure::nothing;
}

TEST(EncodingEvidence, KnowsTcvn3WhereItStandsAlone)
{
    for (const std::string_view text :
         {"NguyÔn ThÞ Thanh H\u00AD¬ng", "§Æng Quèc V\u00ADîng", "TrÇn §×nh Khëi", "Lý luËn chÝnh trÞ", "Cao cÊp",
          "Qu¶n lý nhµ n\u00ADíc", "ñy ban nh©n d©n", "Ph¹m Ngäc ¸nh", "Th¹c sÜ", "§¹i häc", "N÷", "Tr\u00ADëng phßng",
          "NGUYÔN V¡N AN", "danh s¸ch c¸n bé, c«ng chøc", "bÐ", "Së T\u00AD ph¸p", "UBND ph\u00ADêng Vâ C\u00ADêng"})
        EXPECT_EQ(surely(text), Sure::tcvn3) << text;
}

TEST(EncodingEvidence, KnowsVniWhereItStandsAlone)
{
    for (const std::string_view text :
         {"Nguyeãn Thò Thanh Höông", "Ñaëng Quoác Vöôïng", "Traàn Ñình Khôûi", "Lyù luaän chính trò", "Cao caáp",
          "Quaûn lyù nhaø nöôùc", "khoâng coù", "UÛy ban nhaân daân", "Phaïm Ngoïc AÙnh", "PHÖÔØNG KINH BAÉC",
          "Tröôûng phoøng"})
        EXPECT_EQ(surely(text), Sure::vni) << text;
}

TEST(EncodingEvidence, IsOfNothingInUnicodeAndOtherLanguages)
{
    for (const std::string_view text : {"",
                                        "Nam",
                                        "Nguyễn Thị Thanh Hương",
                                        "Lý",
                                        "chính",
                                        "Hà Thanh Tú",
                                        "Lê Chí Công",
                                        "LÊ VÂN",
                                        "Quý",
                                        "Qúy",
                                        "Thuý",
                                        "Hoà",
                                        "Thóat",
                                        "Ðào Văn Tú",
                                        "Ðinh",
                                        "ÐINH LINH",
                                        "café",
                                        "Thé à la crème",
                                        "Hélène Müller",
                                        "François Noël",
                                        "José Peña",
                                        "São Paulo",
                                        "Zürich",
                                        "Genève",
                                        "Strauß",
                                        "Søren Bjørn",
                                        "Québec",
                                        "dû",
                                        "Tür",
                                        "Lö",
                                        "haï",
                                        "m×n",
                                        "d·",
                                        "«C»",
                                        "»C«",
                                        "på Blåhø så",
                                        "Ğäi",
                                        "№ x· dª Ж",
                                        "Y Ñang",
                                        "Niê",
                                        "Ê Ban",
                                        "Mlô",
                                        "H'Wiên",
                                        "K'Brêu",
                                        "5 µm",
                                        "2×3",
                                        "½ ngày",
                                        "x² + y²",
                                        "Windows® 10",
                                        "§ 5",
                                        "«Tin»",
                                        "20°C",
                                        "tài liêu",
                                        "Trân Hàn",
                                        "nhâ",
                                        "ôtô",
                                        "tRÂN",
                                        "LÊ vân",
                                        "m­a",
                                        "Москва",
                                        "D\u00ADan"})
        EXPECT_EQ(surely(text), Sure::nothing) << text;
}

TEST(EncodingEvidence, SpeaksAgainstWhatMakesNoSyllables)
{
    EvidenceReader reader;
    EXPECT_EQ(reader.read("chính sách").tcvn3.against, 2);
    EXPECT_EQ(reader.read("chính sách").plain, 2);
    EXPECT_EQ(reader.read("xã").tcvn3.against, 0) << "it may be “xó” as well";
    EXPECT_EQ(reader.read("Hélène").foreign, 1);
    EXPECT_TRUE(reader.read("Nguyễn Hµ").unicode);
    EXPECT_EQ(reader.read("Nguyễn Hµ").tcvn3.only, 0);
}

TEST(EncodingEvidence, SeesThatTheInvisibleLetterIsLost)
{
    EvidenceReader reader;
    for (const std::string_view text : {"TrÇn ThÞ H¬ng", "Båi dìng", "Nhµ níc", "Trëng phßng", "L¬ng"})
        EXPECT_TRUE(reader.read(text).lost_letter) << text;
    for (const std::string_view text :
         {"TrÇn ThÞ H\u00AD¬ng", "S¬n", "B×nh th\u00ADêng", "C¬ së", "Nguyễn Thị Hương", "Hương"})
        EXPECT_FALSE(reader.read(text).lost_letter) << text;
}

TEST(EncodingEvidence, IsLookedForOnlyWhereItMayBe)
{
    for (const std::string_view text :
         {"NguyÔn", "§inh", "¸nh", "Cao cÊp", "n÷", "Traàn", "Höông", "caáp", "Lyù luaän", "H¬ng"})
        EXPECT_TRUE(looks_legacy(text)) << text;
    for (const std::string_view text :
         {"", "Nam", "Nguyễn Thị Hương", "Hà Thanh Tú", "LÊ VÂN", "½ ngày", "2 × 3", "Hoà", "Lý", "“Trích” – 5°"})
        EXPECT_FALSE(looks_legacy(text)) << text;
}

} // namespace
} // namespace datchuan::text
