#include "text/vietnamese.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <vector>

#include "text/code_points.hpp"

namespace datchuan::text {
namespace {

struct Case
{
    std::string_view text;
    std::string_view expected;
};

// The vowels without tone; under grave, hook above, tilde, acute, dot below; the same in capitals.
constexpr std::array<std::u32string_view, 12> vowels{U"aàảãáạ", U"ăằẳẵắặ", U"âầẩẫấậ", U"eèẻẽéẹ", U"êềểễếệ", U"iìỉĩíị",
                                                     U"oòỏõóọ", U"ôồổỗốộ", U"ơờởỡớợ", U"uùủũúụ", U"ưừửữứự", U"yỳỷỹýỵ"};
constexpr std::array<std::u32string_view, 12> capitals{U"AÀẢÃÁẠ", U"ĂẰẲẴẮẶ", U"ÂẦẨẪẤẬ", U"EÈẺẼÉẸ",
                                                       U"ÊỀỂỄẾỆ", U"IÌỈĨÍỊ", U"OÒỎÕÓỌ", U"ÔỒỔỖỐỘ",
                                                       U"ƠỜỞỠỚỢ", U"UÙỦŨÚỤ", U"ƯỪỬỮỨỰ", U"YỲỶỸÝỴ"};
constexpr std::string_view bases = "aaaeeiooouuy";
constexpr std::u32string_view tones = U"\u0300\u0309\u0303\u0301\u0323";

std::string utf8(std::u32string_view points)
{
    std::string text;
    for (const char32_t c : points)
        append(text, c);
    return text;
}

std::string utf8(char32_t c) { return utf8(std::u32string_view(&c, 1)); }

TEST(Nfc, ComposesEveryVietnameseVowel)
{
    for (const auto& table : {vowels, capitals})
        for (const std::u32string_view row : table)
            for (std::size_t tone = 1; tone < row.size(); ++tone) {
                EXPECT_EQ(nfc(utf8(row[0]) + utf8(tones[tone - 1])), utf8(row[tone]));
                EXPECT_EQ(nfc(utf8(row[tone])), utf8(row[tone]));
            }
}

TEST(Nfc, Texts)
{
    const Case cases[] = {
        {"", ""},
        {"Nguyễn", "Nguyễn"},
        {"Nguye\u0302\u0303n", "Nguyễn"},
        {"Nguye\u0323\u0302t", "Nguyệt"}, // marks in the other order
        {"A\u030A", "Å"},
        {"\u1EBF\u0301", "\u1EBF\u0301"}, // no letter has two acutes
        {"Hương\u00AD", "Hương\u00AD"},
        {"\u2126", "Ω"}, // the ohm sign is another omega
        {"a\xFF"
         "b",
         "a\uFFFDb"},
        {"e\xC3\u0301", "e\uFFFD\u0301"},
    };
    for (const auto& [text, expected] : cases)
        EXPECT_EQ(nfc(text), expected) << text;
}

TEST(Fold, LowersEveryVietnameseLetter)
{
    for (std::size_t row = 0; row < vowels.size(); ++row)
        for (std::size_t tone = 0; tone < 6; ++tone) {
            EXPECT_EQ(fold(utf8(capitals[row][tone])), utf8(vowels[row][tone]));
            EXPECT_EQ(fold(utf8(vowels[row][tone])), utf8(vowels[row][tone]));
            EXPECT_EQ(fold_plain(utf8(capitals[row][tone])), std::string(1, bases[row]));
        }
}

TEST(Fold, Texts)
{
    const Case cases[] = {
        {"", ""},
        {" \t\n\u00A0", ""},
        {"NGUYỄN VĂN A", "nguyễn văn a"},
        {"NGUYÊ\u0303N", "nguyễn"},
        {"Ðặng Ðình Ðức", "đặng đình đức"}, // eth
        {"đặng Đình ðức", "đặng đình đức"},
        {"  Sở\u00A0 Nội\r\nvụ\t", "sở nội vụ"},
        {"S\u200Bở\uFEFF Nội", "sở nội"},
        {"\u200B", ""},
        {"a\u200B\u0301", "á"},   // composes once the zero-width space has gone
        {"Н\u0430\u0443", "hay"}, // Cyrillic
        {"\u0430\u0301", "á"},
        {"x \u0425 \u0445", "x x x"},
        {"２７０８４　ＡＢｃ", "27084 abc"},
        {"01/3–15/4—2023\u2212", "01/3-15/4-2023-"},
        {"H\u2019Hen Niê", "h'hen niê"},
        {"H\u00AD¬ng", "h\u00AD¬ng"}, // TCVN3 "Hương": the soft hyphen is a letter
        {"a\xFFz", "a\uFFFDz"},
        {"ÄÖÜ ß Ç × ÷", "äöü ß ç × ÷"},
        {"ĲŁŽ Σ Я", "ĳłž σ я"},
        {"✓\uFE0F", "✓"},
        {"A😀B", "a😀b"},
    };
    for (const auto& [text, expected] : cases) {
        EXPECT_EQ(fold(text), expected) << text;
        EXPECT_EQ(fold(fold(text)), expected) << text;
    }
}

// Whatever stands in a cell: folding is done once, and nothing that folding removes is left over.
TEST(Fold, IsDoneOnceForEveryCodePoint)
{
    for (char32_t c = 1; c <= 0x30000; ++c) {
        if (0xD800 <= c && c <= 0xDFFF)
            continue;
        const std::string once = fold("a" + utf8(c) + "b");
        ASSERT_EQ(fold(once), once) << static_cast<unsigned>(c);
        ASSERT_EQ(nfc(once), once) << static_cast<unsigned>(c);
    }
}

TEST(Fold, EveryByteAloneIsHarmless)
{
    for (int byte = 1; byte < 256; ++byte) {
        const std::string text = "Sở" + std::string(1, static_cast<char>(byte)) + "Vụ";
        EXPECT_EQ(nfc(fold(text)), fold(text)) << byte;
        EXPECT_FALSE(fold_plain(text).empty()) << byte;
    }
}

TEST(FoldPlain, Texts)
{
    const Case cases[] = {
        {"Đại học", "dai hoc"},
        {"Ðại ho\u0323c", "dai hoc"},
        {"Nguyễn Thị Thuỷ Dương", "nguyen thi thuy duong"},
        {"Ångström, señor, façade", "angstrom, senor, facade"},
        {"q\u0301", "q"}, // a mark that no letter takes up
        {"80%", "80%"},
    };
    for (const auto& [text, expected] : cases)
        EXPECT_EQ(fold_plain(text), expected) << text;
}

TEST(NameKey, OneNameHoweverItIsWritten)
{
    const std::vector<std::vector<std::string_view>> same = {
        {"Nguyễn Văn Hoà", "nguyễn văn hòa", "  NGUYỄN  VĂN\u00A0HÒA ", "Nguyễn Văn Hòa (Nữ)",
         "Nguye\u0302\u0303n Văn Hoà"},
        {"Trần Thị Thuỷ", "Trần Thị Thủy", "TRẦN THỊ THUỶ"},
        {"Lê Quý", "Lê Quí", "Lê Qúy", "Lê Qúi"},
        {"Lý Mỹ", "Lí Mĩ"},
        {"Vũ Quỳnh", "Vũ Quình", "Vũ Qùynh"},
        {"Phạm Hoàn", "Phạm Hòan"},
        {"Phạm Khoẻ", "Phạm Khỏe"},
        {"Bùi Già", "Bùi Gìa"},
        {"Bùi Huế", "Bùi Húê"},
        {"Đỗ Nguyệt", "Đỗ Nguỵêt", "Ðỗ Nguyệt"},
        {"Ngô Thuở", "Ngô Thủơ"},
        {"Hà Ngoài", "Hà Ngòai", "Hà Ngoaì"},
        {"Hà Khuỷu", "Hà Khủyu"},
        {"H'Hen Niê", "H\u2019Hen Niê"},
        {"Nguyễn Văn A",
         "Đ/c Nguyễn Văn A",
         "đồng chí Nguyễn Văn A",
         "Ông Nguyễn Văn A",
         "Bà: Nguyễn Văn A",
         "ThS. Nguyễn Văn A",
         "Ths Nguyễn Văn A",
         "Th.S Nguyễn Văn A",
         "TS.Nguyễn Văn A",
         "PGS.TS Nguyễn Văn A",
         "PGS. TS. Nguyễn Văn A",
         "GS.TSKH. Nguyễn Văn A",
         "BS Nguyễn Văn A",
         "BS. Nguyễn Văn A",
         "BS.CKI Nguyễn Văn A",
         "BSCKII. Nguyễn Văn A",
         "BS CK II Nguyễn Văn A",
         "Bs.CK1. Nguyễn Văn A",
         "CN. Nguyễn Văn A",
         "KS Nguyễn Văn A",
         "Kĩ sư Nguyễn Văn A",
         "NCS. ThS. Nguyễn Văn A",
         "Đ/c: ThS.BS Nguyễn Văn A",
         "Bác sỹ CKI Nguyễn Văn A",
         "Thạc sỹ Nguyễn Văn A",
         "Đại uý Nguyễn Văn A",
         "ÔNG NGUYỄN VĂN A",
         "Ông/Bà Nguyễn Văn A",
         "Nguyễn Văn A (đã nghỉ hưu)",
         "Nguyễn Văn A [1]",
         "Nguyễn Văn A (nữ"},
    };
    for (std::size_t i = 0; i < same.size(); ++i) {
        for (const std::string_view name : same[i])
            EXPECT_EQ(name_key(name), name_key(same[i][0])) << name;
        for (std::size_t k = 0; k < i; ++k)
            EXPECT_NE(name_key(same[i][0]), name_key(same[k][0]));
    }
}

TEST(NameKey, DifferentNames)
{
    const std::pair<std::string_view, std::string_view> different[] = {
        {"Hung", "Hùng"},     {"Hùng", "Hưng"},   {"Mai", "May"},           {"Thủy", "Thúy"}, {"Bà Rịa", "Bá Rịa"},
        {"Đức", "Dức"},       {"Hải", "Hái"},     {"Ông Ích Đường", "Ích"}, {"Tân", "Tấn"},   {"Y Hương", "Hương"},
        {"Ngô Cổ", "Ngô Cố"}, {"K'Brêu", "Brêu"}, {"Túy", "Túi"},           {"Khoa", "Khoá"},
    };
    for (const auto& [one, other] : different)
        EXPECT_NE(name_key(one), name_key(other)) << one << " / " << other;
}

// Vowels of open syllables in which the old and the new school put the tone on different letters.
TEST(NameKey, BothSchoolsOfTonePlacement)
{
    const std::pair<std::size_t, std::size_t> pairs[] = {{6, 0}, {6, 3}, {9, 11}}; // oa, oe, uy
    for (const std::string_view initial : {"", "h", "kh", "th", "l", "ng"})
        for (const auto& [first, second] : pairs)
            for (std::size_t tone = 1; tone < 6; ++tone) {
                const std::string old_school =
                    std::string(initial) + utf8(vowels[first][tone]) + utf8(vowels[second][0]);
                const std::string new_school =
                    std::string(initial) + utf8(vowels[first][0]) + utf8(vowels[second][tone]);
                EXPECT_EQ(name_key("Lê " + old_school), name_key("Lê " + new_school)) << old_school;
                const std::string toneless = std::string(initial) + utf8(vowels[first][0]) + utf8(vowels[second][0]);
                EXPECT_NE(name_key("Lê " + old_school), name_key("Lê " + toneless)) << old_school;
            }
}

// Any letter of "Ba" to "By" under any tone is a name of its own, composed or not, in capitals or not.
TEST(NameKey, KeepsEveryLetterAndTone)
{
    std::vector<std::string> keys;
    for (std::size_t row = 0; row < vowels.size(); ++row)
        for (std::size_t tone = 0; tone < 6; ++tone) {
            const std::string key = name_key("B" + utf8(vowels[row][tone]) + "n");
            EXPECT_EQ(name_key("B" + utf8(capitals[row][tone]) + "N"), key);
            if (tone > 0) {
                EXPECT_EQ(name_key("B" + utf8(vowels[row][0]) + utf8(tones[tone - 1]) + "n"), key);
            }
            if (vowels[row][0] != U'y')
                keys.push_back(key);
        }
    std::sort(keys.begin(), keys.end());
    EXPECT_EQ(std::unique(keys.begin(), keys.end()), keys.end());
}

TEST(WithoutTitles, Texts)
{
    const Case cases[] = {
        {"Đ/c Nguyễn Văn A", "Nguyễn Văn A"},
        {"  ThS.BS. Trần  Thị B (Nữ) ", "Trần  Thị B"},
        {"Đại tá, TS. Lê C", "Lê C"},
        {"Bà", "Bà"},        // nothing else is there
        {"ThS. BS.", "BS."}, // nor here
        {"(Nguyễn Văn A)", "(Nguyễn Văn A)"},
        {"Bàn Văn Tài", "Bàn Văn Tài"}, // begins like a title
        {"Côn Thị Hà", "Côn Thị Hà"},
        {"Nguyễn Văn Bà", "Nguyễn Văn Bà"},
        {"Ng.V.A", "Ng.V.A"},
        {"Y Hương", "Y Hương"},
        {"Anh Đức", "Anh Đức"},
        {"", ""},
    };
    for (const auto& [text, expected] : cases)
        EXPECT_EQ(without_titles(text), expected) << text;
}

TEST(WithoutBrackets, Texts)
{
    const Case cases[] = {
        {"Nam (x)", "Nam "}, {"a (b (c) d) e", "a  e"}, {"a [1] b", "a  b"},
        {"a (b", "a "},      {"a) b", "a) b"},          {"(a)", ""},
    };
    for (const auto& [text, expected] : cases)
        EXPECT_EQ(without_brackets(text), expected) << text;
}

TEST(Trim, Texts)
{
    const Case cases[] = {
        {"", ""},
        {" ", ""},
        {"\u00A0\u3000", ""},
        {"a", "a"},
        {" \u00A0 a\u2003b \r\n", "a\u2003b"},
        {"Thuỷ\u00A0", "Thuỷ"},
        {"\u00A0à", "à"}, // à ends with the byte A0, as NBSP does
        {"à", "à"},
        {" \xA0 ", "\xA0"}, // a lone byte is no space
    };
    for (const auto& [text, expected] : cases)
        EXPECT_EQ(trim(text), expected) << text;
}

// Processor time of folding a cell of so many characters, or a pile of marks.
double cost_of_folding(std::size_t length)
{
    std::string marks = "a";
    for (std::size_t i = 0; i < length; ++i)
        marks += utf8(tones[i % 5]);
    const std::clock_t start = std::clock();
    EXPECT_FALSE(fold(marks).empty());
    EXPECT_EQ(fold(std::string(length, ' ')), "");
    EXPECT_EQ(trim(std::string(length, ' ')), "");
    EXPECT_EQ(name_key(std::string(length, 'A')), std::string(length, 'a'));
    return static_cast<double>(std::clock() - start);
}

TEST(Fold, LongTextsCostWhatTheirLengthDoes)
{
    // Four times the length costs about four times as much; looking back from each letter would cost sixteen times.
    EXPECT_LT(cost_of_folding(80'000), 10 * cost_of_folding(20'000));
}

TEST(TonesBehind, StandBehindTheirWords)
{
    EXPECT_EQ(tones_behind("hòa an"), "hoa1 an");
    EXPECT_EQ(tones_behind("hoàn"), "hoan1");
    EXPECT_EQ(tones_behind("nguyễn thị thủy"), "nguyên3 thi5 thuy2");
    EXPECT_EQ(tones_behind("h'hen niê"), "h'hen niê");
    EXPECT_EQ(tones_behind("tấn-đạt"), "tân4-đat5");
    EXPECT_EQ(tones_behind(""), "");
}

TEST(FoldPlain, LeavesNoSpacesAroundAMarkThatStoodAlone)
{
    EXPECT_EQ(fold_plain("a \u030A b"), "a b");
    EXPECT_EQ(fold_plain("\u0301 a \u030A"), "a");
}

TEST(FoldPlain, TakesCyrillicLettersUnderAccentsForLatinOnes)
{
    EXPECT_EQ(fold_plain("\u04EF"), "y"); // a Cyrillic u with a macron, which looks Latin without it
    EXPECT_EQ(fold_plain("\u0439"), fold_plain(fold_plain("\u0439")));
}

} // namespace
} // namespace datchuan::text
