#include "models/document/formats/xmltext.h"

#include "models/document/splice.h"

namespace document {

QString xmlText(const QString &text)
{
    QString result = cleanText(text);
    result.removeIf([](QChar c) { return c.unicode() == 0xFFFE || c.unicode() == 0xFFFF; });
    return result;
}

} // namespace document
