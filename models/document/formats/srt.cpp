#include "models/document/formats/srt.h"

#include "models/document/captions.h"
#include "models/document/formats/cues.h"
#include "models/document/formats/timecode.h"
#include "models/document/splice.h"
#include <algorithm>
#include <QCoreApplication>

namespace document {

namespace {

bool isNumber(QStringView line)
{
    line = line.trimmed();
    return !line.isEmpty() && std::all_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); });
}

/// <b>, <i>, <u> become marks; every other tag stays as it is.
MarkedText readTags(const QString &text)
{
    MarkedText result;
    quint8 marks = 0;
    for (qsizetype i = 0; i < text.size();) {
        const bool closes = text.mid(i, 2) == u"</";
        const qsizetype name = i + (closes ? 2 : 1);
        if (text[i] == u'<' && name + 1 < text.size() && text[name + 1] == u'>') {
            const qsizetype kind = QStringView(u"biu").indexOf(text[name].toLower());
            if (kind >= 0) {
                const auto bit = quint8(1U << kind);
                marks = closes ? (marks & ~bit) : (marks | bit);
                i = name + 2;
                continue;
            }
        }
        result.append(QStringView(text).sliced(i, 1), marks);
        ++i;
    }
    return result;
}

/// The text lines of a cue: the number of the next cue does not belong to it.
QString cueText(const QList<QStringView> &lines, qsizetype begin, qsizetype end, bool isLast)
{
    while (end > begin && lines[end - 1].trimmed().isEmpty())
        --end;
    const bool numberStandsAlone = end - 1 == begin || (end - 2 >= begin && lines[end - 2].trimmed().isEmpty());
    if (!isLast && end > begin && isNumber(lines[end - 1]) && numberStandsAlone)
        --end;
    QStringList text;
    for (qsizetype i = begin; i < end; ++i) {
        if (const QStringView line = lines[i].trimmed(); !line.isEmpty())
            text.append(line.toString());
    }
    return cleanText(text.join(u'\n'));
}

QString plain(QStringView text)
{
    return text.toString().replace(QStringLiteral("-->"), QStringLiteral("→"));
}

} // namespace

tl::expected<Transcript, FormatError> readSrt(const QByteArray &bytes)
{
    if (bytes.size() > maximumSubtitleBytes)
        return tl::unexpected(FormatError{
            QCoreApplication::translate("Srt", "The file is larger than 64 MB; subtitle files are not."), 0});
    const QString all = decodedText(bytes);
    const QList<QStringView> lines = linesOf(all);
    QList<qsizetype> places;
    QList<CueTiming> timings;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        CueTiming timing;
        const TimingLine kind = readTiming(lines[i], timing);
        if (kind == TimingLine::Garbled)
            return tl::unexpected(
                FormatError{QCoreApplication::translate("Srt", "The time of a subtitle cannot be read."), int(i) + 1});
        if (kind != TimingLine::Valid)
            continue;
        places.append(i);
        timings.append(timing);
    }
    if (places.isEmpty())
        return tl::unexpected(
            FormatError{QCoreApplication::translate(
                            "Srt", "The file holds no subtitles: no line has two times with an arrow between them."),
                        1});
    Transcript captions{.kind = Kind::Captions};
    for (qsizetype i = 0; i < places.size(); ++i) {
        const bool isLast = i + 1 == places.size();
        Segment cue;
        cue.startMs = quint32(timings[i].start.count());
        cue.stopMs = quint32(timings[i].stop.count());
        setMarkedText(cue, readTags(cueText(lines, places[i] + 1, isLast ? lines.size() : places[i + 1], isLast)));
        captions.segments.append(cue);
    }
    finishCues(captions);
    return captions;
}

tl::expected<QByteArray, FormatError> writeSrt(const Transcript &transcript, const ExportOptions &options)
{
    const Transcript captions = renderCaptions(transcript);
    const bool withSpeakers = writesSpeakers(captions, options);
    QString result;
    qint32 speaker = -1;
    qsizetype number = 0;
    for (const Segment &cue : captions.segments) {
        const QString text = withoutEmptyLines(taggedText(cue, plain));
        if (text.isEmpty())
            continue;
        result += QString::number(++number) + u'\n';
        result += timecode(cue.start(), u',') + QStringLiteral(" --> ") + timecode(cue.stop(), u',') + u'\n';
        if (withSpeakers && cue.speaker != speaker && cue.speaker >= 0)
            result += plain(captions.speakerName(cue)) + QStringLiteral(": ");
        speaker = cue.speaker;
        result += text + QStringLiteral("\n\n");
    }
    return result.toUtf8();
}

bool sniffSrt(const QByteArray &head)
{
    const QString text = decodedText(head);
    const QList<QStringView> lines = linesOf(text);
    CueTiming timing;
    return std::any_of(lines.begin(), lines.end(), [&](QStringView line) {
        return readTiming(line, timing) == TimingLine::Valid && line.contains(u',');
    });
}

} // namespace document
