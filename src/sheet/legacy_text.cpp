#include "sheet/legacy_text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "text/encoding_evidence.hpp"

namespace datchuan::sheet {
namespace {

using text::LegacyEncoding;
using text::LegacyFont;

constexpr std::array encodings{LegacyEncoding::tcvn3, LegacyEncoding::vni};
constexpr std::size_t index_of(LegacyEncoding encoding) { return static_cast<std::size_t>(encoding); }

// What a distinct text says of its encoding, in few bits: texts are many, and each is asked for again and again.
using Facts = std::uint16_t;
constexpr Facts beyond_ascii = 1U << 0U;
constexpr Facts in_unicode = 1U << 1U;
constexpr Facts lost_letter = 1U << 2U;
constexpr unsigned bits_of_reading = 3; // for each encoding, above the others
constexpr std::size_t different_facts = 1U << (3U + 2U * bits_of_reading);

enum class Says : std::uint8_t
{
    reads,
    surely,
    against
};

constexpr Facts bit_of(LegacyEncoding encoding, Says what)
{
    return static_cast<Facts>(1U << (3U + index_of(encoding) * bits_of_reading + static_cast<unsigned>(what)));
}
constexpr bool says(Facts facts, LegacyEncoding encoding, Says what) { return (facts & bit_of(encoding, what)) != 0; }

Facts facts_of(std::string_view text, text::EvidenceReader& reader)
{
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return 0;
    const text::EncodingEvidence evidence = reader.read(text);
    unsigned facts = beyond_ascii;
    facts |= evidence.unicode ? in_unicode : 0U;
    facts |= evidence.lost_letter ? lost_letter : 0U;
    for (const LegacyEncoding encoding : encodings) {
        facts |= evidence.reads_as(encoding) ? bit_of(encoding, Says::reads) : 0U;
        facts |= evidence.surely(encoding) ? bit_of(encoding, Says::surely) : 0U;
        const bool against = evidence.unicode || (evidence.of(encoding).against > 0 && evidence.of(encoding).only == 0);
        facts |= against ? bit_of(encoding, Says::against) : 0U;
    }
    return static_cast<Facts>(facts);
}

std::vector<Facts> facts_of(const TextPool& texts)
{
    text::EvidenceReader reader;
    std::vector<Facts> facts(texts.size());
    for (TextId id = 0; id < texts.size(); ++id)
        facts[id] = facts_of(texts[id], reader);
    return facts;
}

// The fonts that matter, the ordinary ones being one.
constexpr std::array<std::optional<LegacyFont>, 4> fonts{std::nullopt, LegacyFont{LegacyEncoding::tcvn3, false},
                                                         LegacyFont{LegacyEncoding::tcvn3, true},
                                                         LegacyFont{LegacyEncoding::vni, false}};
using FontIndex = std::uint8_t;

FontIndex index_of(const LegacyFont& font)
{
    return static_cast<FontIndex>(std::find(fonts.begin(), fonts.end(), font) - fonts.begin());
}

bool is_of(FontIndex font, LegacyEncoding encoding) { return fonts[font] && fonts[font]->encoding == encoding; }

// How many cells of a column bear a font and a text that says this.
struct Group
{
    FontIndex font = 0;
    Facts facts = 0;
    int cells = 0;
};

// How many cells speak for an encoding, and against it.
struct Tally
{
    int reads = 0;
    int sure = 0;
    int against = 0;

    void add(const Group& group, LegacyEncoding encoding)
    {
        reads += says(group.facts, encoding, Says::reads) ? group.cells : 0;
        sure += says(group.facts, encoding, Says::surely) ? group.cells : 0;
        against += says(group.facts, encoding, Says::against) ? group.cells : 0;
    }
    [[nodiscard]] bool silent() const { return reads == 0 && against == 0; }
    // Whether texts that read both ways are of this encoding, too. A header in Unicode above old data is nothing odd.
    [[nodiscard]] bool settled(bool font_agrees) const
    {
        constexpr int with_font = 4;
        constexpr int without_font = 8;
        const int least = font_agrees ? 1 : 2;
        return sure > 0 && reads >= least && reads >= against * (font_agrees ? with_font : without_font);
    }
    // Whether a text that hardly another language writes is of this encoding.
    [[nodiscard]] bool likely() const { return sure > 0 && sure * 2 >= reads; }
};

// By what the cells' fonts stand for, .VnTime and .VnTimeH being one; then by the encoding asked for.
class Tallies
{
public:
    void add(const Group& group)
    {
        for (const LegacyEncoding encoding : encodings)
            all_[row_of(group.font)][index_of(encoding)].add(group, encoding);
    }
    [[nodiscard]] const Tally& of(FontIndex font, LegacyEncoding encoding) const
    {
        return all_[row_of(font)][index_of(encoding)];
    }

private:
    static std::size_t row_of(FontIndex font) { return fonts[font] ? 1 + index_of(fonts[font]->encoding) : 0; }

    std::array<std::array<Tally, encodings.size()>, encodings.size() + 1> all_{};
};

// The fonts of one column's cells, row by row.
class ColumnFonts
{
public:
    ColumnFonts(const Sheet& sheet, std::int32_t column)
    {
        for (const LegacyFontArea& each : sheet.legacy_fonts) {
            if (column < each.area.first_column || each.area.last_column < column)
                continue;
            rows_.resize(static_cast<std::size_t>(sheet.grid.rows()));
            const std::int32_t last = std::min(each.area.last_row, sheet.grid.rows() - 1);
            for (std::int32_t row = each.area.first_row; row <= last; ++row)
                rows_[static_cast<std::size_t>(row)] = index_of(each.font);
        }
    }
    [[nodiscard]] FontIndex at(std::int32_t row) const
    {
        return rows_.empty() ? FontIndex{0} : rows_[static_cast<std::size_t>(row)];
    }

private:
    std::vector<FontIndex> rows_; // empty: ordinary fonts only
};

// Decodes each text once for each way of reading it.
class Decoder
{
public:
    explicit Decoder(TextPool& texts) : texts_(texts), written_(texts.size()) {}

    TextId operator()(TextId id, const LegacyFont& as)
    {
        std::vector<TextId>& known = decoded_[index_of(as)];
        known.resize(written_, TextPool::empty);
        if (known[id] == TextPool::empty)
            known[id] = texts_.intern(text::decode(texts_[id], as));
        return known[id];
    }

private:
    TextPool& texts_;
    std::size_t written_; // texts before any was decoded
    std::array<std::vector<TextId>, fonts.size()> decoded_;
};

class SheetDecoder
{
public:
    SheetDecoder(Sheet& sheet, const std::vector<Facts>& facts, Decoder& decoder)
        : sheet_(sheet), facts_(facts), decoder_(decoder)
    {
    }

    void decode()
    {
        std::vector<std::vector<Group>> groups;
        for (std::int32_t column = 0; column < sheet_.grid.columns(); ++column) {
            groups.push_back(groups_of(column));
            for (const Group& group : groups.back())
                all_.add(group);
        }
        for (std::int32_t column = 0; column < sheet_.grid.columns(); ++column)
            decode(column, groups[static_cast<std::size_t>(column)]);
    }

private:
    template <typename Visit>
    void for_each_text(std::int32_t column, Visit&& visit)
    {
        const ColumnFonts column_fonts(sheet_, column);
        for (std::int32_t row = 0; row < sheet_.grid.rows(); ++row)
            if (const TextId id = sheet_.grid.text(column, row); id != TextPool::empty)
                visit(row, id, column_fonts.at(row));
    }

    std::vector<Group> groups_of(std::int32_t column)
    {
        counts_.assign(fonts.size() * different_facts, 0);
        for_each_text(column,
                      [&](std::int32_t, TextId id, FontIndex font) { ++counts_[font * different_facts + facts_[id]]; });
        std::vector<Group> groups;
        for (std::size_t i = 0; i < counts_.size(); ++i)
            if (counts_[i] > 0)
                groups.push_back(
                    {static_cast<FontIndex>(i / different_facts), static_cast<Facts>(i % different_facts), counts_[i]});
        return groups;
    }

    // What a text says and the font it stands in decide together with the column, so that most columns needn't be
    // walked down again.
    void decode(std::int32_t column, const std::vector<Group>& groups)
    {
        Tallies tallies;
        for (const Group& group : groups)
            tallies.add(group);
        decided_.assign(fonts.size() * different_facts, {});
        bool any = false;
        for (const Group& group : groups) {
            Decision& decision = decided_[group.font * different_facts + group.facts];
            decision.encoding = encoding_of(group, tallies);
            decision.open = !decision.encoding && is_open(group);
            any = any || decision.encoding || decision.open;
        }
        if (any)
            walk(column);
    }

    void walk(std::int32_t column)
    {
        bool open = false;
        for_each_text(column, [&](std::int32_t row, TextId id, FontIndex font) {
            const Decision& decision = decided_[font * different_facts + facts_[id]];
            if (decision.encoding)
                put(column, row, id, {*decision.encoding, fonts[font] && fonts[font]->capitals});
            else if (decision.open)
                open = open || decoder_(id, *fonts[font]) != id;
        });
        if (open)
            sheet_.undecided_columns.push_back(column);
    }

    [[nodiscard]] std::optional<LegacyEncoding> encoding_of(const Group& group, const Tallies& column) const
    {
        if ((group.facts & in_unicode) == 0)
            for (const LegacyEncoding encoding : encodings)
                if (reads_as(encoding, group, column.of(group.font, encoding)))
                    return encoding;
        return std::nullopt;
    }

    [[nodiscard]] bool reads_as(LegacyEncoding encoding, const Group& group, const Tally& column) const
    {
        const bool font_agrees = is_of(group.font, encoding);
        if ((group.facts & beyond_ascii) == 0) // nothing to decode, but one sees capitals where the font shows them
            return font_agrees && fonts[group.font]->capitals && column.settled(true);
        if (says(group.facts, encoding, Says::surely))
            return true;
        if (says(group.facts, encoding, Says::reads) && (font_agrees || column.likely()))
            return true;
        constexpr unsigned any_reads =
            bit_of(LegacyEncoding::tcvn3, Says::reads) | bit_of(LegacyEncoding::vni, Says::reads);
        if (says(group.facts, encoding, Says::against) || (group.facts & any_reads) != 0)
            return false;
        return column.silent() ? all_.of(group.font, encoding).settled(font_agrees) : column.settled(font_agrees);
    }

    // Only a legacy font, and nothing on the whole sheet that says whether it's to be believed.
    [[nodiscard]] bool is_open(const Group& group) const
    {
        return fonts[group.font] && (group.facts & beyond_ascii) != 0 && (group.facts & in_unicode) == 0 &&
               all_.of(group.font, fonts[group.font]->encoding).silent();
    }

    void put(std::int32_t column, std::int32_t row, TextId id, const LegacyFont& as)
    {
        const TextId right = decoder_(id, as);
        if (right == id)
            return;
        sheet_.grid.set_text(column, row, right);
        const bool lost = (facts_[id] & lost_letter) != 0 && as.encoding == LegacyEncoding::tcvn3;
        sheet_.decoded.push_back({row, column, id, as.encoding, lost});
    }

    struct Decision
    {
        std::optional<LegacyEncoding> encoding;
        bool open = false;
    };

    Sheet& sheet_;
    const std::vector<Facts>& facts_;
    Decoder& decoder_;
    Tallies all_; // of the sheet
    // By font and facts, of the column at hand.
    std::vector<int> counts_;
    std::vector<Decision> decided_;
};

// Whether anything can come of looking at cells: nearly always not.
bool worth_decoding(const Workbook& workbook)
{
    if (std::any_of(workbook.sheets.begin(), workbook.sheets.end(),
                    [](const Sheet& sheet) { return !sheet.legacy_fonts.empty(); }))
        return true;
    text::EvidenceReader reader;
    for (TextId id = 0; id < workbook.texts.size(); ++id) {
        const std::string_view written = workbook.texts[id];
        if (!text::looks_legacy(written))
            continue;
        const text::EncodingEvidence evidence = reader.read(written);
        if (std::any_of(encodings.begin(), encodings.end(), [&](auto encoding) { return evidence.surely(encoding); }))
            return true;
    }
    return false;
}

} // namespace

void decode_legacy_texts(Workbook& workbook)
{
    if (!worth_decoding(workbook))
        return;
    const std::vector<Facts> facts = facts_of(workbook.texts);
    Decoder decoder(workbook.texts);
    for (Sheet& sheet : workbook.sheets)
        SheetDecoder(sheet, facts, decoder).decode();
}

} // namespace datchuan::sheet
