#include "app/service/pictures.h"

#include <QtEndian>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace service::pictures {

namespace {

constexpr auto svgNamespace = "http://www.w3.org/2000/svg"_L1;

quint32 number(const QByteArray &bytes, qsizetype at, int size)
{
    if (at + size > bytes.size())
        return 0;
    return size == 2 ? qFromBigEndian<quint16>(bytes.constData() + at)
                     : qFromBigEndian<quint32>(bytes.constData() + at);
}

bool isSide(quint32 pixels)
{
    return pixels > 0 && pixels <= quint32(longestSide);
}

bool isPng(const QByteArray &bytes)
{
    constexpr qsizetype header = 8;
    return bytes.startsWith("\x89PNG\r\n\x1a\n") && number(bytes, header, 4) == 13 && bytes.mid(header + 4, 4) == "IHDR"
        && isSide(number(bytes, header + 8, 4)) && isSide(number(bytes, header + 12, 4));
}

/// Goes from marker to marker to the one that tells the size.
bool isJpeg(const QByteArray &bytes)
{
    if (!bytes.startsWith("\xff\xd8\xff"))
        return false;
    for (qsizetype at = 2; at + 4 <= bytes.size() && bytes[at] == '\xff';) {
        const auto marker = quint8(bytes[at + 1]);
        const bool tellsSize = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (tellsSize)
            return isSide(number(bytes, at + 5, 2)) && isSide(number(bytes, at + 7, 2));
        const quint32 length = number(bytes, at + 2, 2);
        if (length < 2)
            return false;
        at += 2 + length;
    }
    return false;
}

bool isSvg(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    bool isFirst = true;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const bool isRoot = std::exchange(isFirst, false);
        if (isRoot && (xml.name() != "svg"_L1 || xml.namespaceUri() != svgNamespace))
            return false;
        if (xml.name() == "script"_L1 || xml.name() == "foreignObject"_L1)
            return false;
    }
    return !isFirst && !xml.hasError();
}

} // namespace

std::optional<QByteArray> typeOf(const QByteArray &bytes)
{
    if (isPng(bytes))
        return "image/png";
    if (isJpeg(bytes))
        return "image/jpeg";
    if (isSvg(bytes))
        return "image/svg+xml";
    return std::nullopt;
}

} // namespace service::pictures
