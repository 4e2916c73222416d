#include "models/document/searchtext.h"

#include <algorithm>

namespace document {

namespace {

constexpr qsizetype cacheSize = 1024;

struct CharacterRange
{
    char32_t first = 0;
    char32_t last = 0;
};

bool isIn(const CharacterRange *begin, const CharacterRange *end, char32_t character)
{
    return std::any_of(begin, end, [character](const CharacterRange &range) {
        return character >= range.first && character <= range.last;
    });
}

/// They change how a text is laid out, not what it says: soft hyphen, zero width space and word joiner, marks of
/// direction, byte order mark.
bool isUnseen(char32_t character)
{
    static constexpr CharacterRange ranges[]{{0xAD, 0xAD},     {0x200B, 0x200B}, {0x200E, 0x200F}, {0x202A, 0x202E},
                                             {0x2060, 0x2060}, {0x2066, 0x2069}, {0xFEFF, 0xFEFF}, {0x61C, 0x61C}};
    return isIn(std::begin(ranges), std::end(ranges), character);
}

/// Hebrew points; Arabic tatweel and vowel signs. Writers may leave them out.
bool isPoint(char32_t character)
{
    static constexpr CharacterRange ranges[]{{0x591, 0x5BD}, {0x5BF, 0x5BF}, {0x5C1, 0x5C2}, {0x5C4, 0x5C5},
                                             {0x5C7, 0x5C7}, {0x640, 0x640}, {0x64B, 0x652}, {0x670, 0x670}};
    return isIn(std::begin(ranges), std::end(ranges), character);
}

QString folded(char32_t character, bool matchCase)
{
    if (isUnseen(character) || (!matchCase && isPoint(character)))
        return {};
    const QString text = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_D);
    if (matchCase)
        return text;
    // QString folds one to one; the characters that become several (ß, ﬁ) do so in upper case.
    const QString upper = text.toUpper();
    return (upper.size() > text.size() ? upper : text).toCaseFolded().normalized(QString::NormalizationForm_D);
}

} // namespace

void FoldedText::clear()
{
    units.resize(0); // keeps the room
    sources.resize(0);
}

CharacterFolder::CharacterFolder(bool matchCase)
    : m_matchCase(matchCase)
    , m_cache(cacheSize)
{
}

const CharacterFolder::Entry &CharacterFolder::lookUp(char32_t character)
{
    Entry &entry = m_cache[qsizetype(character) % cacheSize];
    if (entry.size >= 0 && entry.character == character)
        return entry;
    const QString units = folded(character, m_matchCase);
    entry.character = character;
    entry.size = qint8(std::min(mostUnits, units.size()));
    std::transform(units.begin(), units.begin() + entry.size, entry.units.begin(),
                   [](QChar unit) { return unit.unicode(); });
    return entry;
}

void CharacterFolder::fold(QStringView text, FoldedText &folded)
{
    folded.clear();
    folded.units.reserve(text.size() + text.size() / 4);
    folded.sources.reserve(text.size() + text.size() / 4);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const auto source = qint32(i);
        if (unit.unicode() < 0x80) {
            const bool isCapital = !m_matchCase && unit >= u'A' && unit <= u'Z';
            folded.units.append(isCapital ? QChar(unit.unicode() | 0x20) : unit);
            folded.sources.append(source);
        } else if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            append(lookUp(QChar::surrogateToUcs4(unit, text[i + 1])), source, folded);
            ++i;
        } else {
            append(lookUp(unit.unicode()), source, folded);
        }
    }
}

/// Marks are put in their canonical order as they come.
void CharacterFolder::append(const Entry &entry, qint32 source, FoldedText &folded) const
{
    for (qint8 i = 0; i < entry.size; ++i) {
        const QChar unit(entry.units[size_t(i)]);
        qsizetype at = folded.units.size();
        const unsigned char kind = unit.combiningClass();
        while (kind != 0 && at > 0 && folded.units[at - 1].combiningClass() > kind)
            --at;
        folded.units.insert(at, unit);
        folded.sources.insert(at, source);
    }
}

} // namespace document
