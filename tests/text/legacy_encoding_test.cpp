#include "text/legacy_encoding.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "text/code_points.hpp"
#include "text/syllable.hpp"

namespace datchuan::text {
namespace {

constexpr LegacyFont vn_time{LegacyEncoding::tcvn3, false};
constexpr LegacyFont vn_time_h{LegacyEncoding::tcvn3, true};
constexpr LegacyFont vni_times{LegacyEncoding::vni, false};

struct Letter
{
    std::string_view small;
    std::string_view capital;
    std::string_view tcvn3;
    std::string_view tcvn3_capital; // empty: an H-font's
    std::string_view vni;
    std::string_view vni_capital;
};

// clang-format off
constexpr std::array letters = std::to_array<Letter>({
    {"á", "Á", "¸", "", "aù", "AÙ"},
    {"à", "À", "µ", "", "aø", "AØ"},
    {"ả", "Ả", "¶", "", "aû", "AÛ"},
    {"ã", "Ã", "·", "", "aõ", "AÕ"},
    {"ạ", "Ạ", "¹", "", "aï", "AÏ"},
    {"â", "Â", "©", "¢", "aâ", "AÂ"},
    {"ấ", "Ấ", "Ê", "", "aá", "AÁ"},
    {"ầ", "Ầ", "Ç", "", "aà", "AÀ"},
    {"ẩ", "Ẩ", "È", "", "aå", "AÅ"},
    {"ẫ", "Ẫ", "É", "", "aã", "AÃ"},
    {"ậ", "Ậ", "Ë", "", "aä", "AÄ"},
    {"ă", "Ă", "¨", "¡", "aê", "AÊ"},
    {"ắ", "Ắ", "¾", "", "aé", "AÉ"},
    {"ằ", "Ằ", "»", "", "aè", "AÈ"},
    {"ẳ", "Ẳ", "¼", "", "aú", "AÚ"},
    {"ẵ", "Ẵ", "½", "", "aü", "AÜ"},
    {"ặ", "Ặ", "Æ", "", "aë", "AË"},
    {"é", "É", "Ð", "", "eù", "EÙ"},
    {"è", "È", "Ì", "", "eø", "EØ"},
    {"ẻ", "Ẻ", "Î", "", "eû", "EÛ"},
    {"ẽ", "Ẽ", "Ï", "", "eõ", "EÕ"},
    {"ẹ", "Ẹ", "Ñ", "", "eï", "EÏ"},
    {"ê", "Ê", "ª", "£", "eâ", "EÂ"},
    {"ế", "Ế", "Õ", "", "eá", "EÁ"},
    {"ề", "Ề", "Ò", "", "eà", "EÀ"},
    {"ể", "Ể", "Ó", "", "eå", "EÅ"},
    {"ễ", "Ễ", "Ô", "", "eã", "EÃ"},
    {"ệ", "Ệ", "Ö", "", "eä", "EÄ"},
    {"ó", "Ó", "ã", "", "où", "OÙ"},
    {"ò", "Ò", "ß", "", "oø", "OØ"},
    {"ỏ", "Ỏ", "á", "", "oû", "OÛ"},
    {"õ", "Õ", "â", "", "oõ", "OÕ"},
    {"ọ", "Ọ", "ä", "", "oï", "OÏ"},
    {"ô", "Ô", "«", "¤", "oâ", "OÂ"},
    {"ố", "Ố", "è", "", "oá", "OÁ"},
    {"ồ", "Ồ", "å", "", "oà", "OÀ"},
    {"ổ", "Ổ", "æ", "", "oå", "OÅ"},
    {"ỗ", "Ỗ", "ç", "", "oã", "OÃ"},
    {"ộ", "Ộ", "é", "", "oä", "OÄ"},
    {"ơ", "Ơ", "¬", "¥", "ô", "Ô"},
    {"ớ", "Ớ", "í", "", "ôù", "ÔÙ"},
    {"ờ", "Ờ", "ê", "", "ôø", "ÔØ"},
    {"ở", "Ở", "ë", "", "ôû", "ÔÛ"},
    {"ỡ", "Ỡ", "ì", "", "ôõ", "ÔÕ"},
    {"ợ", "Ợ", "î", "", "ôï", "ÔÏ"},
    {"ú", "Ú", "ó", "", "uù", "UÙ"},
    {"ù", "Ù", "ï", "", "uø", "UØ"},
    {"ủ", "Ủ", "ñ", "", "uû", "UÛ"},
    {"ũ", "Ũ", "ò", "", "uõ", "UÕ"},
    {"ụ", "Ụ", "ô", "", "uï", "UÏ"},
    {"ư", "Ư", "\u00AD", "¦", "ö", "Ö"},
    {"ứ", "Ứ", "ø", "", "öù", "ÖÙ"},
    {"ừ", "Ừ", "õ", "", "öø", "ÖØ"},
    {"ử", "Ử", "ö", "", "öû", "ÖÛ"},
    {"ữ", "Ữ", "÷", "", "öõ", "ÖÕ"},
    {"ự", "Ự", "ù", "", "öï", "ÖÏ"},
    {"í", "Í", "Ý", "", "í", "Í"},
    {"ì", "Ì", "×", "", "ì", "Ì"},
    {"ỉ", "Ỉ", "Ø", "", "æ", "Æ"},
    {"ĩ", "Ĩ", "Ü", "", "ó", "Ó"},
    {"ị", "Ị", "Þ", "", "ò", "Ò"},
    {"ý", "Ý", "ý", "", "yù", "YÙ"},
    {"ỳ", "Ỳ", "ú", "", "yø", "YØ"},
    {"ỷ", "Ỷ", "û", "", "yû", "YÛ"},
    {"ỹ", "Ỹ", "ü", "", "yõ", "YÕ"},
    {"ỵ", "Ỵ", "þ", "", "î", "Î"},
    {"đ", "Đ", "®", "§", "ñ", "Ñ"}});
// clang-format on

TEST(LegacyLetters, All67LettersBothWays)
{
    EXPECT_EQ(letters.size(), 67U);
    for (const Letter& letter : letters) {
        EXPECT_EQ(decode(letter.tcvn3, LegacyEncoding::tcvn3), letter.small);
        EXPECT_EQ(encode(letter.small, LegacyEncoding::tcvn3), letter.tcvn3);
        EXPECT_EQ(decode(letter.tcvn3, vn_time_h), letter.capital);
        EXPECT_EQ(decode(letter.vni, LegacyEncoding::vni), letter.small);
        EXPECT_EQ(encode(letter.small, LegacyEncoding::vni), letter.vni);
        EXPECT_EQ(decode(letter.vni_capital, LegacyEncoding::vni), letter.capital);
        EXPECT_EQ(encode(letter.capital, LegacyEncoding::vni), letter.vni_capital);
        const bool own = !letter.tcvn3_capital.empty();
        EXPECT_EQ(encode(letter.capital, LegacyEncoding::tcvn3), own ? letter.tcvn3_capital : letter.tcvn3);
        if (own) {
            EXPECT_EQ(decode(letter.tcvn3_capital, LegacyEncoding::tcvn3), letter.capital);
        }
    }
}

struct Vector
{
    std::string_view unicode;
    std::string_view tcvn3;
    std::string_view vni;
};

constexpr Vector vectors[] = {
    {"Nguyễn Thị Thanh Hương", "NguyÔn ThÞ Thanh H\u00AD¬ng", "Nguyeãn Thò Thanh Höông"},
    {"Đặng Quốc Vượng", "§Æng Quèc V\u00ADîng", "Ñaëng Quoác Vöôïng"},
    {"Trần Đình Khởi", "TrÇn §×nh Khëi", "Traàn Ñình Khôûi"},
    {"Lý luận chính trị", "Lý luËn chÝnh trÞ", "Lyù luaän chính trò"},
    {"Cao cấp", "Cao cÊp", "Cao caáp"},
    {"Quản lý nhà nước", "Qu¶n lý nhµ n\u00ADíc", "Quaûn lyù nhaø nöôùc"},
    {"Bồi dưỡng ngạch chuyên viên chính", "Båi d\u00ADìng ng¹ch chuyªn viªn chÝnh",
     "Boài döôõng ngaïch chuyeân vieân chính"},
    {"Ủy ban nhân dân", "ñy ban nh©n d©n", "UÛy ban nhaân daân"},
    {"Phạm Ngọc Ánh", "Ph¹m Ngäc ¸nh", "Phaïm Ngoïc AÙnh"},
};

TEST(LegacyLetters, ReadsWhatClerksHaveWritten)
{
    for (const Vector& each : vectors) {
        EXPECT_EQ(decode(each.tcvn3, vn_time), each.unicode);
        EXPECT_EQ(decode(each.vni, vni_times), each.unicode);
        EXPECT_EQ(encode(each.unicode, LegacyEncoding::tcvn3), each.tcvn3);
        EXPECT_EQ(encode(each.unicode, LegacyEncoding::vni), each.vni);
    }
}

// The code of "ư" can't be seen, and "Ð", which looks like a letter of today's, is an é.
TEST(LegacyLetters, ReadsTheCodesThatAreTakenForOthers)
{
    EXPECT_EQ(decode("\u00AD", LegacyEncoding::tcvn3), "ư");
    EXPECT_EQ(decode("bÐ", LegacyEncoding::tcvn3), "bé");
    EXPECT_EQ(decode("õ ö ÷ ø ù þ", LegacyEncoding::tcvn3), "ừ ử ữ ứ ự ỵ") << "many tables are shifted here";
    EXPECT_EQ(decode("AÙnh Aùnh aùnh", LegacyEncoding::vni), "Ánh Ánh ánh");
    EXPECT_EQ(decode("\u00BFt ò\u00C5", LegacyEncoding::tcvn3), "Ẵt ũỀ") << "rare capitals of the full standard";
    EXPECT_EQ(decode("Ph¹m Ngäc Ánh", vn_time), "Phạm Ngọc Ánh");
}

TEST(LegacyLetters, LeavesTheRestAsItIs)
{
    for (const LegacyEncoding encoding : {LegacyEncoding::tcvn3, LegacyEncoding::vni})
        for (const std::string_view text :
             {"", "Nam", "15/08/1984", "027184001234", "a\u00A0b\tc\nd", "“x” – … €", "Ж 汉"})
            EXPECT_EQ(decode(text, encoding), text);
    EXPECT_EQ(decode("nk a b", LegacyEncoding::vni), "nk a b");
}

TEST(LegacyLetters, EncodesNothingThatItCannotReadBack)
{
    EXPECT_EQ(encode("café ½", LegacyEncoding::tcvn3), std::nullopt);
    EXPECT_EQ(encode("Müller", LegacyEncoding::vni), std::nullopt);
    EXPECT_EQ(encode("x – y", LegacyEncoding::vni), "x – y");
}

TEST(LegacyLetters, GivesCapitalsAsTheFontShowsThem)
{
    EXPECT_EQ(decode("NGUYÔN V¡N an", vn_time_h), "NGUYỄN VĂN AN");
    EXPECT_EQ(decode("së néi vô", vn_time_h), "SỞ NỘI VỤ");
    EXPECT_EQ(decode("stt", vn_time_h), "STT");
}

// In .VnTime a capital with a tone can't be written at all.
TEST(LegacyLetters, GivesTheCapitalsThatWereMeant)
{
    EXPECT_EQ(decode("NGUYÔN THÞ ¸NH", vn_time), "NGUYỄN THỊ ÁNH");
    EXPECT_EQ(decode("TRÇN Hµ", vn_time), "TRẦN HÀ");
    EXPECT_EQ(decode("Vâ Hµ", vn_time), "Võ Hà");
    EXPECT_EQ(decode("Sæ BHXH", vn_time), "Sổ BHXH");
    EXPECT_EQ(decode("§¹i óy", vn_time), "Đại úy");
    EXPECT_EQ(decode("Tr\u00ADêng TiÓu häc ¸nh D\u00AD¬ng", vn_time), "Trường Tiểu học Ánh Dương");
    EXPECT_EQ(decode("H\u00ADu trÝ ë Hµ Néi", vn_time), "Hưu trí ở Hà Nội");
    EXPECT_EQ(decode("chuyªn viªn ñy ban", vn_time), "chuyên viên ủy ban");
    EXPECT_EQ(decode("B¸o c¸o c«ng t¸c ë x·", vn_time), "Báo cáo công tác ở xã");
}

std::vector<std::u32string> split(std::u32string_view text)
{
    std::vector<std::u32string> parts;
    for (;;) {
        const auto end = text.find(U' ');
        parts.emplace_back(text.substr(0, end));
        if (end == std::u32string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::string utf8(const std::u32string& text)
{
    std::string bytes;
    for (const char32_t c : text)
        append(bytes, c);
    return bytes;
}

TEST(LegacyLetters, ReadsEverySyllableThatItWrites)
{
    const auto onsets = split(U" b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");
    const auto rimes =
        split(U"a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo "
              U"ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oa oac oach "
              U"oai oam oan oang oanh oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc op ot ô ôc ôi ôm "
              U"ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn "
              U"uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt "
              U"ươu y yêm yên yêt yêu");
    std::size_t syllables = 0;
    for (const std::u32string& onset : onsets)
        for (const std::u32string& rime : rimes)
            for (std::size_t tone = 0; tone < 6; ++tone)
                for (std::size_t place = 0; place < rime.size(); ++place) {
                    const Vowel vowel = vowel_of(rime[place]);
                    if (vowel.letter == 0)
                        continue;
                    std::u32string toned = onset + rime;
                    toned[onset.size() + place] = vowels[vowel.row][tone];
                    const std::string syllable = utf8(toned);
                    ++syllables;
                    for (const LegacyEncoding encoding : {LegacyEncoding::tcvn3, LegacyEncoding::vni}) {
                        const auto written = encode(syllable, encoding);
                        ASSERT_TRUE(written) << syllable;
                        ASSERT_EQ(decode(*written, encoding), syllable);
                        ASSERT_FALSE(proves_unicode(*written)) << syllable;
                    }
                }
    EXPECT_GT(syllables, 30'000U);
}

TEST(LegacyLetters, IsNamedByFonts)
{
    EXPECT_EQ(legacy_font(".VnTime"), vn_time);
    EXPECT_EQ(legacy_font(".VnArial Narrow"), vn_time);
    EXPECT_EQ(legacy_font(".VNTIME"), vn_time);
    EXPECT_EQ(legacy_font(".VnTimeH"), vn_time_h);
    EXPECT_EQ(legacy_font(".VnArialH;Arial"), vn_time_h);
    EXPECT_EQ(legacy_font("VNI-Times"), vni_times);
    EXPECT_EQ(legacy_font("VNI-Helve-Condense"), vni_times);
    for (const std::string_view font : {"", "Times New Roman", "Arial", "UTM Avo", "Vni", "VNU Times", ".V", "Calibri"})
        EXPECT_EQ(legacy_font(font), std::nullopt) << font;
    EXPECT_EQ(unicode_font_for(".VnTimeH"), "Times New Roman");
    EXPECT_EQ(unicode_font_for(".VnArialH"), "Arial");
    EXPECT_EQ(unicode_font_for("VNI-Helve"), "Arial");
}

TEST(LegacyLetters, TellsWhatOnlyUnicodeHas)
{
    for (const std::string_view text : {"Nguyễn", "đ", "Tiến sĩ", "cũ", "ơ", "Tiê\u0301n"})
        EXPECT_TRUE(proves_unicode(text)) << text;
    for (const std::string_view text : {"", "Lý", "chính", "NguyÔn", "Höông", "Ðào", "Ж"})
        EXPECT_FALSE(proves_unicode(text)) << text;
}

} // namespace
} // namespace datchuan::text
