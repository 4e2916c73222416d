#include "models/document/formats/jsontext.h"

namespace document::json {

namespace {

constexpr qsizetype longestEscape = 6; ///< \u001f; UTF-8 needs 3 a code unit

char *escaped(char *at, unsigned char c)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    *at++ = '\\';
    switch (c) {
    case '"':
    case '\\':
        *at++ = char(c);
        break;
    case '\n':
        *at++ = 'n';
        break;
    case '\t':
        *at++ = 't';
        break;
    case '\r':
        *at++ = 'r';
        break;
    default:
        std::memcpy(at, "u00", 3);
        at += 3;
        *at++ = digits[c >> 4];
        *at++ = digits[c & 15];
    }
    return at;
}

char *utf8(char *at, char32_t c)
{
    const auto byte = [&](char32_t bits) { *at++ = char(bits); };
    if (c < 0x800) {
        byte(0xC0 | (c >> 6));
    } else {
        if (c < 0x10000) {
            byte(0xE0 | (c >> 12));
        } else {
            byte(0xF0 | (c >> 18));
            byte(0x80 | ((c >> 12) & 0x3F));
        }
        byte(0x80 | ((c >> 6) & 0x3F));
    }
    byte(0x80 | (c & 0x3F));
    return at;
}

} // namespace

void TextWriter::append(QStringView text)
{
    char *const begin = room(text.size() * longestEscape);
    char *at = begin;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x80 && c >= 0x20 && c != u'"' && c != u'\\') {
            *at++ = char(c);
        } else if (c < 0x80) {
            at = escaped(at, static_cast<unsigned char>(c));
        } else if (!QChar::isSurrogate(c)) {
            at = utf8(at, c);
        } else if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            at = utf8(at, QChar::surrogateToUcs4(c, text[++i].unicode()));
        } else {
            at = utf8(at, QChar::ReplacementCharacter);
        }
    }
    m_size += at - begin;
}

} // namespace document::json
