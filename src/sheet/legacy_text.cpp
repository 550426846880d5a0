#include "sheet/legacy_text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

#include <boost/unordered/unordered_flat_map.hpp>

#include "text/encoding_evidence.hpp"

namespace datchuan::sheet {
namespace {

using text::LegacyEncoding;
using text::LegacyFont;

constexpr std::array encodings{LegacyEncoding::tcvn3, LegacyEncoding::vni};
constexpr std::size_t index_of(LegacyEncoding encoding) { return static_cast<std::size_t>(encoding); }

// What a distinct text says of its encoding.
struct TextFacts
{
    struct Reading
    {
        bool reads = false;
        bool surely = false;
        bool against = false;
    };

    bool ascii = true;
    bool unicode = false;
    bool lost_letter = false;
    std::array<Reading, encodings.size()> as{};
};

TextFacts facts_of(std::string_view text, text::EvidenceReader& reader)
{
    TextFacts facts;
    facts.ascii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (facts.ascii)
        return facts;
    const text::EncodingEvidence evidence = reader.read(text);
    facts.unicode = evidence.unicode;
    facts.lost_letter = evidence.lost_letter;
    for (const LegacyEncoding encoding : encodings) {
        const bool against = evidence.unicode || (evidence.of(encoding).against > 0 && evidence.of(encoding).only == 0);
        facts.as[index_of(encoding)] = {evidence.reads_as(encoding), evidence.surely(encoding), against};
    }
    return facts;
}

// How many cells speak for an encoding, and against it.
struct Tally
{
    int reads = 0;
    int sure = 0;
    int against = 0;

    void add(const TextFacts::Reading& reading)
    {
        reads += reading.reads ? 1 : 0;
        sure += reading.surely ? 1 : 0;
        against += reading.against ? 1 : 0;
    }
    void add(const Tally& other)
    {
        reads += other.reads;
        sure += other.sure;
        against += other.against;
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

// By the encoding that the cells' font stands for, nothing for ordinary fonts; then by the encoding asked for.
class Tallies
{
public:
    Tally& of(const std::optional<LegacyFont>& font, LegacyEncoding encoding)
    {
        return all_[font ? 1 + index_of(font->encoding) : 0][index_of(encoding)];
    }
    void add(const Tallies& other)
    {
        for (std::size_t font = 0; font < all_.size(); ++font)
            for (std::size_t encoding = 0; encoding < encodings.size(); ++encoding)
                all_[font][encoding].add(other.all_[font][encoding]);
    }

private:
    std::array<std::array<Tally, encodings.size()>, encodings.size() + 1> all_{};
};

class FactsOfTexts
{
public:
    explicit FactsOfTexts(const TextPool& texts) : texts_(texts) {}
    const TextFacts& operator()(TextId id)
    {
        return facts_.get(texts_, id, [&](std::string_view text) { return facts_of(text, reader_); });
    }

private:
    const TextPool& texts_;
    text::EvidenceReader reader_;
    TextCache<TextFacts> facts_;
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
                rows_[static_cast<std::size_t>(row)] = each.font;
        }
    }
    [[nodiscard]] std::optional<LegacyFont> at(std::int32_t row) const
    {
        return rows_.empty() ? std::nullopt : rows_[static_cast<std::size_t>(row)];
    }

private:
    std::vector<std::optional<LegacyFont>> rows_; // empty: ordinary fonts only
};

class SheetDecoder
{
public:
    SheetDecoder(TextPool& texts, Sheet& sheet, FactsOfTexts& facts) : texts_(texts), sheet_(sheet), facts_(facts) {}

    void decode()
    {
        const std::int32_t columns = sheet_.grid.columns();
        std::vector<Tallies> tallies;
        for (std::int32_t column = 0; column < columns; ++column) {
            tallies.push_back(tally(column));
            all_.add(tallies.back());
        }
        for (std::int32_t column = 0; column < columns; ++column)
            decode(column, tallies[static_cast<std::size_t>(column)]);
        std::sort(sheet_.decoded.begin(), sheet_.decoded.end(), [](const DecodedCell& a, const DecodedCell& b) {
            return std::tie(a.row, a.column) < std::tie(b.row, b.column);
        });
    }

private:
    template <typename Visit>
    void for_each_text(std::int32_t column, Visit&& visit)
    {
        const ColumnFonts fonts(sheet_, column);
        for (std::int32_t row = 0; row < sheet_.grid.rows(); ++row)
            if (const TextId id = sheet_.grid.text(column, row); id != TextPool::empty)
                visit(row, id, fonts.at(row));
    }

    Tallies tally(std::int32_t column)
    {
        Tallies tallies;
        for_each_text(column, [&](std::int32_t, TextId id, const std::optional<LegacyFont>& font) {
            const TextFacts& facts = facts_(id);
            for (const LegacyEncoding encoding : encodings)
                tallies.of(font, encoding).add(facts.as[index_of(encoding)]);
        });
        return tallies;
    }

    void decode(std::int32_t column, Tallies& tallies)
    {
        bool undecided = false;
        for_each_text(column, [&](std::int32_t row, TextId id, const std::optional<LegacyFont>& font) {
            const TextFacts facts = facts_(id);
            if (facts.unicode)
                return;
            if (const auto encoding = encoding_of(facts, font, tallies))
                put(column, row, id, {*encoding, font && font->capitals}, facts.lost_letter);
            else
                undecided = undecided || could_be_otherwise(facts, id, font);
        });
        if (undecided)
            sheet_.undecided_columns.push_back(column);
    }

    std::optional<LegacyEncoding> encoding_of(const TextFacts& facts, const std::optional<LegacyFont>& font,
                                              Tallies& column)
    {
        for (const LegacyEncoding encoding : encodings)
            if (is_of(encoding, facts, font, column.of(font, encoding)))
                return encoding;
        return std::nullopt;
    }

    bool is_of(LegacyEncoding encoding, const TextFacts& facts, const std::optional<LegacyFont>& font,
               const Tally& column)
    {
        const TextFacts::Reading& reading = facts.as[index_of(encoding)];
        const bool font_agrees = font && font->encoding == encoding;
        if (facts.ascii) // nothing to decode, but one sees capitals where the font shows them
            return font_agrees && font->capitals && column.settled(true);
        if (reading.surely || (reading.reads && (font_agrees || column.likely())))
            return true;
        const bool other = std::any_of(facts.as.begin(), facts.as.end(), [](const auto& each) { return each.reads; });
        if (reading.against || other)
            return false;
        if (!column.silent())
            return column.settled(font_agrees);
        return all_.of(font, encoding).settled(font_agrees);
    }

    // Only a legacy font, and nothing on the whole sheet that says whether it's to be believed.
    bool could_be_otherwise(const TextFacts& facts, TextId id, const std::optional<LegacyFont>& font)
    {
        return font && !facts.ascii && all_.of(font, font->encoding).silent() && decoded(id, *font) != id;
    }

    void put(std::int32_t column, std::int32_t row, TextId id, LegacyFont as, bool lost_letter)
    {
        const TextId right = decoded(id, as);
        if (right == id)
            return;
        sheet_.grid.set_text(column, row, right);
        sheet_.decoded.push_back({row, column, id, as.encoding, lost_letter && as.encoding == LegacyEncoding::tcvn3});
    }

    TextId decoded(TextId id, LegacyFont as)
    {
        const auto reading = (static_cast<std::uint64_t>(id) << 2U) | (index_of(as.encoding) << 1U) |
                             static_cast<std::uint64_t>(as.capitals ? 1 : 0);
        const auto known = decoded_.find(reading);
        if (known != decoded_.end())
            return known->second;
        const TextId right = texts_.intern(text::decode(texts_[id], as));
        decoded_.emplace(reading, right);
        return right;
    }

    TextPool& texts_;
    Sheet& sheet_;
    FactsOfTexts& facts_;
    Tallies all_; // of the sheet
    boost::unordered_flat_map<std::uint64_t, TextId> decoded_;
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
    FactsOfTexts facts(workbook.texts);
    for (Sheet& sheet : workbook.sheets)
        SheetDecoder(workbook.texts, sheet, facts).decode();
}

} // namespace datchuan::sheet
