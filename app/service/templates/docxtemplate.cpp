#include "app/service/templates/docxtemplate.h"

#include "app/service/replies.h"
#include "app/service/templates/archive.h"
#include "app/service/templates/wordxml.h"
#include "models/document/formats/timecode.h"
#include "models/document/formats/zipwriter.h"

#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace service {

namespace {

const QByteArray mainPart = "word/document.xml";
const QStringList rowNames{u"text"_s, u"speaker"_s, u"time"_s};

bool isFilled(const QByteArray &name)
{
    return name == mainPart
        || ((name.startsWith("word/header") || name.startsWith("word/footer")) && name.endsWith(".xml"));
}

tl::expected<QList<ArchivePart>, QString> documentParts(const QByteArray &docx)
{
    auto parts = unpackedArchive(docx);
    if (!parts)
        return parts;
    bool hasMain = false;
    for (const ArchivePart &part : *parts) {
        hasMain = hasMain || part.name == mainPart;
        if (part.name.toLower().endsWith("vbaproject.bin"))
            return tl::unexpected(say(QT_TRANSLATE_NOOP("service", "must not have macros in it")));
        if (isFilled(part.name) && !WordXml::read(part.bytes))
            return tl::unexpected(say(QT_TRANSLATE_NOOP("service", "is damaged")));
    }
    if (!hasMain)
        return tl::unexpected(say(QT_TRANSLATE_NOOP("service", "is no document of the DOCX form")));
    return parts;
}

/// Values of the placeholders that stand for the whole document.
Placeholder documentValues(const document::Transcript &transcript, const document::ExportOptions &options)
{
    QStringList speakers;
    for (const document::Speaker &speaker : transcript.speakers)
        speakers << (speaker.name.isEmpty() ? speaker.id : speaker.name);
    const document::Ms end = transcript.segments.isEmpty() ? document::Ms(0) : transcript.segments.last().stop();
    const QHash<QString, QString> values{
        {u"title"_s, options.title},
        {u"date"_s, QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)},
        {u"language"_s, transcript.language},
        {u"duration"_s, document::shortTimecode(transcript.duration.count() > 0 ? transcript.duration : end)},
        {u"speakers"_s, options.speakers ? speakers.join(u", "_s) : QString()}};
    return [values](const QString &name) -> std::optional<QString> {
        const auto value = values.find(name);
        return value == values.end() ? std::nullopt : std::optional(*value);
    };
}

Placeholder segmentValues(const document::Transcript &transcript, qsizetype row, const document::ExportOptions &options,
                          const Placeholder &rest)
{
    const document::Segment &segment = transcript.segments[row];
    return [&transcript, &segment, &options, &rest](const QString &name) -> std::optional<QString> {
        if (name == u"text")
            return segment.text;
        if (name == u"speaker")
            return options.speakers ? transcript.speakerName(segment) : QString();
        if (name == u"time")
            return options.timestamps ? document::shortTimecode(segment.start()) : QString();
        return rest(name);
    };
}

QStringList plainLines(const document::Transcript &transcript, const document::ExportOptions &options)
{
    QStringList lines;
    for (const document::Segment &segment : transcript.segments) {
        QString line = options.timestamps ? u'[' + document::shortTimecode(segment.start()) + u"] "_s : QString();
        const QString speaker = options.speakers ? transcript.speakerName(segment) : QString();
        if (!speaker.isEmpty())
            line += speaker + u": "_s;
        lines << line + segment.text;
    }
    return lines;
}

} // namespace

QString DocxTemplate::objection(const QByteArray &docx)
{
    const auto parts = documentParts(docx);
    return parts ? QString() : parts.error();
}

tl::expected<QByteArray, QString> DocxTemplate::fill(const QByteArray &docx, const document::Transcript &transcript,
                                                     const document::ExportOptions &options)
{
    auto parts = documentParts(docx);
    if (!parts)
        return tl::unexpected(parts.error());
    const Placeholder values = documentValues(transcript, options);
    QList<document::ZipPart> written;
    for (ArchivePart &part : *parts) {
        if (isFilled(part.name)) {
            WordXml xml = *WordXml::read(part.bytes);
            const bool isMain = part.name == mainPart;
            const bool isMissing = isMain && !xml.hasPlaceholder(u"text"_s);
            xml.fill(
                isMain ? rowNames : QStringList(), transcript.segments.size(),
                [&](qsizetype row) { return segmentValues(transcript, row, options, values); }, values);
            if (isMissing)
                xml.append(plainLines(transcript, options));
            part.bytes = xml.bytes();
        }
        written << document::ZipPart{part.name.constData(), part.bytes};
    }
    const auto zipped = document::zipped(written);
    return zipped ? tl::expected<QByteArray, QString>(*zipped) : tl::unexpected(zipped.error().message);
}

} // namespace service
