#include "models/document/formats/iso6937.h"

#include <algorithm>
#include <array>
#include <QString>

namespace document {

namespace {

using namespace Qt::StringLiterals;

constexpr char32_t firstPrintable = 0x20;
constexpr char32_t lastPrintable = 0x7E;
constexpr int upperHalf = 0xA0;

/// 0xA0 to 0xFF of table 00 of EBU Tech 3264, appendix 2; zero where nothing or an accent stands.
/// 0xA4 stays unused: it is a dollar, a euro or nothing, depending on the edition. The ohm sign is the Greek letter in
/// normalised text.
constexpr std::array<char16_t, 96> upper{
    0x00A0, 0x00A1, 0x00A2, 0x00A3, 0,      0x00A5, 0,      0x00A7, 0x00A4, 0x2018, 0x201C, 0x00AB, // 0xA0
    0x2190, 0x2191, 0x2192, 0x2193, 0x00B0, 0x00B1, 0x00B2, 0x00B3, 0x00D7, 0x00B5, 0x00B6, 0x00B7, // 0xAC
    0x00F7, 0x2019, 0x201D, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x00BF, 0,      0,      0,      0, // 0xB8
    0,      0,      0,      0,      0,      0,      0,      0,      0,      0,      0,      0, // 0xC4
    0x2014, 0x00B9, 0x00AE, 0x00A9, 0x2122, 0x266A, 0x00AC, 0x00A6, 0,      0,      0,      0, // 0xD0
    0x215B, 0x215C, 0x215D, 0x215E, 0x03A9, 0x00C6, 0x0110, 0x00AA, 0x0126, 0,      0x0132, 0x013F, // 0xDC
    0x0141, 0x00D8, 0x0152, 0x00BA, 0x00DE, 0x0166, 0x014A, 0x0149, 0x0138, 0x00E6, 0x0111, 0x00F0, // 0xE8
    0x0127, 0x0131, 0x0133, 0x0140, 0x0142, 0x00F8, 0x0153, 0x00DF, 0x00FE, 0x0167, 0x014B, 0x00AD, // 0xF4
};

/// An accent and the letters that may follow it.
struct Accent
{
    char16_t combining;
    uchar byte;
    const char *letters;
};
constexpr std::array<Accent, 14> accents{{{0x0300, 0xC1, "AEIOUaeiou"},
                                          {0x0301, 0xC2, "ACEILNORSUYZaceilnorsuyz"},
                                          {0x0302, 0xC3, "ACEGHIJOSUWYaceghijosuwy"},
                                          {0x0303, 0xC4, "AINOUainou"},
                                          {0x0304, 0xC5, "AEIOUaeiou"},
                                          {0x0306, 0xC6, "AGUagu"},
                                          {0x0307, 0xC7, "CEGIZcegz"},
                                          {0x0308, 0xC8, "AEIOUYaeiouy"},
                                          {0x030A, 0xCA, "AUau"},
                                          {0x0327, 0xCB, "CGKLNRSTcgklnrst"},
                                          {0x0326, 0xCB, "STst"}, // Romanian commas were cedillas then
                                          {0x030B, 0xCD, "OUou"},
                                          {0x0328, 0xCE, "AEIUaeiu"},
                                          {0x030C, 0xCF, "CDELNRSTZcdelnrstz"}}};

/// Similar characters for those that have neither a place nor a decomposition.
struct Similar
{
    char16_t character;
    const char *text;
};
constexpr std::array<Similar, 17> similar{{{0x20AC, "EUR"},
                                           {0x2010, "-"},
                                           {0x2011, "-"},
                                           {0x2012, "-"},
                                           {0x2013, "-"},
                                           {0x2015, "-"},
                                           {0x2212, "-"},
                                           {0x201A, "'"},
                                           {0x201B, "'"},
                                           {0x201E, "\""},
                                           {0x201F, "\""},
                                           {0x2039, "<"},
                                           {0x203A, ">"},
                                           {0x2022, "\xB7"},
                                           {0x266B, "\xD5"},
                                           {0x00D0, "\xE2"}, // the same glyph as the D with a stroke
                                           {0x1E9E, "SS"}}};

QByteArray exactly(char32_t c)
{
    if (c >= firstPrintable && c <= lastPrintable)
        return QByteArray(1, char(c));
    const auto single = std::find(upper.begin(), upper.end(), c);
    if (c != 0 && single != upper.end())
        return QByteArray(1, char(upperHalf + (single - upper.begin())));
    const QString parts = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_D);
    if (parts.size() != 2)
        return {};
    const auto accent = std::find_if(accents.begin(), accents.end(), [&](const Accent &one) {
        return one.combining == parts[1].unicode() && QLatin1StringView(one.letters).contains(parts[0]);
    });
    if (accent == accents.end())
        return {};
    return QByteArray(1, char(accent->byte)) + parts[0].toLatin1();
}

/// The letter without its accents, the parts of a ligature ...
QByteArray nearly(char32_t c)
{
    const auto known
        = std::find_if(similar.begin(), similar.end(), [&](const Similar &one) { return one.character == c; });
    if (known != similar.end())
        return known->text;
    QByteArray bytes;
    for (const char32_t part : QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toUcs4()) {
        if (QChar::isMark(part))
            continue;
        const QByteArray encoded = exactly(part);
        if (encoded.isEmpty())
            return {};
        bytes += encoded;
    }
    return bytes;
}

bool isUnseen(char32_t c)
{
    return QChar::isMark(c) || QChar::category(c) == QChar::Other_Format;
}

} // namespace

Iso6937 encodeIso6937(QStringView line)
{
    Iso6937 result;
    for (const char32_t c : line.toString().normalized(QString::NormalizationForm_C).toUcs4()) {
        QByteArray bytes = exactly(c);
        if (bytes.isEmpty() && isUnseen(c))
            continue;
        if (bytes.isEmpty())
            bytes = nearly(c);
        if (bytes.isEmpty()) {
            ++result.missing;
            bytes = "?";
        }
        result.bytes += bytes;
    }
    return result;
}

bool isIso6937Accent(char byte)
{
    return uchar(byte) >= 0xC1 && uchar(byte) <= 0xCF;
}

} // namespace document
