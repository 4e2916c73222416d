#include "models/document/splice.h"

#include <algorithm>

namespace document {

QString cleanText(const QString &text)
{
    const auto isPlain = [](QChar c) {
        return c.unicode() < 0x7F ? c.unicode() >= 0x20
                                  : c.unicode() > 0x7F && !c.isSurrogate() && c.category() != QChar::Separator_Line
                && c.category() != QChar::Separator_Paragraph;
    };
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            if (c != u'\r' || i + 1 == text.size() || text[i + 1] != u'\n')
                result += u'\n';
        } else if (pair) {
            result += c;
            result += text[++i];
        } else if (c.isSurrogate()) {
            result += QChar::ReplacementCharacter;
        } else if (c.unicode() >= 0x20 ? c.unicode() != 0x7F : (c == u'\n' || c == u'\t')) {
            result += c;
        }
    }
    return result;
}

} // namespace document
