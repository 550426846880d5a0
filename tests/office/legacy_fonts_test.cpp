// Old files in .VnTime fonts: found, and repaired together with the font, in every format that clerks keep them in.
#include <filesystem>
#include <string>
#include <vector>

#include <com/sun/star/frame/XStorable.hpp>
#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "driving/service.hpp"
#include "driving/shared_office.hpp"
#include "driving/snapshot.hpp"
#include "office/text.hpp"

namespace datchuan {
namespace {

namespace uno = com::sun::star::uno;
using driving::differences;
using driving::Document;
using driving::Service;
using driving::shared_office;
using driving::snapshot;
using office::to_office;
using Texts = std::vector<std::string>;

// Named in the office's language.
std::string sheet_of(const Document& document) { return document.sheet_names().front(); }

void set_font(const Document& document, const std::string& range, const std::string& font)
{
    office::set_property(document.range(sheet_of(document), range), "CharFontName", to_office(font));
}

std::string font_of(const Document& document, const std::string& cell)
{
    return office::to_utf8(office::property<rtl::OUString>(document.cell(sheet_of(document), cell), "CharFontName"));
}

// Headings in capitals by their font, one column of ids and one cell of Unicode text in an old font, too.
void write_old_roll(Document& document)
{
    document.fill(sheet_of(document), 0, 0,
                  {{"danh s¸ch c¸n bé, c«ng chøc", "", "", "", ""},
                   {"stt", "hä vµ tªn", "ngµy sinh", "giíi tÝnh", "®¬n vÞ c«ng t¸c"},
                   {"I", "NguyÔn ThÞ H\u00AD¬ng", "15/08/1984", "N÷", "Së T\u00AD ph¸p"},
                   {"II", "Mai Lan", "02/03/1985", "N÷", "Së Tµi chÝnh"},
                   {"III", "trÇn v¨n hµ", "02/03/1990", "Nam", "Sở Nội vụ"}});
    set_font(document, "A1:E2", ".VnTimeH");
    set_font(document, "A3:E5", ".VnTime");
    set_font(document, "B5", ".VnArialH");
    document.history()->clear();
    document.set_modified(false);
}

const Texts old_cells{"B3 Nguyễn Thị Hương", "D3 Nữ", "E3 Sở Tư pháp", "D4 Nữ", "E4 Sở Tài chính", "B5 TRẦN VĂN HÀ"};

Texts found_in(const Document& document)
{
    Texts found;
    for (const driving::FindingSeen& finding : Service(document).validate())
        found.push_back((finding.rule == "R10" ? "" : finding.rule + " ") +
                        finding.cell.substr(finding.cell.find('!') + 1) + " " + finding.replacement);
    return found;
}

TEST(LegacyFonts, AreLeftWithTheEncodingInOneStep)
{
    Document document(shared_office());
    write_old_roll(document);
    const auto before = snapshot(document.ref());
    const auto tables = Service(document).recognise();
    ASSERT_EQ(tables.size(), 1U);
    EXPECT_EQ(tables[0].kind, "roll");
    EXPECT_EQ(tables[0].data, "A3:E5");
    EXPECT_EQ(found_in(document), old_cells);
    EXPECT_EQ(differences(before, snapshot(document.ref())), "");

    EXPECT_EQ(Service(document).repair(Service(document).raw_findings()), 6);
    EXPECT_EQ(document.undo_titles().size(), 1U);
    EXPECT_EQ(document.text(sheet_of(document), "B3"), "Nguyễn Thị Hương");
    EXPECT_EQ(font_of(document, "B3"), "Times New Roman");
    EXPECT_EQ(document.text(sheet_of(document), "B5"), "TRẦN VĂN HÀ");
    EXPECT_EQ(font_of(document, "B5"), "Arial");
    EXPECT_EQ(font_of(document, "B4"), ".VnTime") << "nothing was repaired there";
    EXPECT_EQ(found_in(document), Texts{});
    EXPECT_EQ(Service(document).repair(Service(document).raw_findings()), 0);
    document.undo();
    EXPECT_EQ(differences(before, snapshot(document.ref())), "");
}

class LegacyFontsIn : public testing::TestWithParam<std::pair<std::string, std::string>>
{
};

TEST_P(LegacyFontsIn, AreReadAgain)
{
    const auto& [filter, extension] = GetParam();
    const std::filesystem::path file = shared_office().profile().folder().new_name(extension);
    {
        Document document(shared_office());
        write_old_roll(document);
        css::beans::PropertyValue name;
        name.Name = rtl::OUString("FilterName");
        name.Value <<= to_office(filter);
        uno::Reference<css::frame::XStorable>(document.ref(), uno::UNO_QUERY_THROW)
            ->storeToURL(to_office("file://" + file.string()), {&name, 1});
    }
    const Document document(shared_office(), file);
    EXPECT_EQ(found_in(document), old_cells);
}

INSTANTIATE_TEST_SUITE_P(Formats, LegacyFontsIn,
                         testing::Values(std::pair("MS Excel 97", ".xls"), std::pair("calc8", ".ods"),
                                         std::pair("Calc MS Excel 2007 XML", ".xlsx")),
                         [](const auto& each) { return each.param.second.substr(1); });

} // namespace
} // namespace datchuan
