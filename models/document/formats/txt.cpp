#include "models/document/formats/txt.h"

#include "models/document/formats/cues.h"
#include "models/document/formats/timecode.h"
#include "models/document/formats/wordmatch.h"
#include "models/document/retiming.h"
#include "models/document/splice.h"
#include <algorithm>
#include <QCoreApplication>
#include <QRegularExpression>

namespace document {

namespace {

/// Paragraphs end at empty lines; in a text without any, at each line.
QStringList paragraphsOf(const QString &text)
{
    const QList<QStringView> lines = linesOf(text);
    const auto isEmpty = [](QStringView line) { return line.trimmed().isEmpty(); };
    const auto firstText = std::find_if_not(lines.begin(), lines.end(), isEmpty);
    auto lastText = lines.end();
    while (lastText != firstText && isEmpty(*(lastText - 1)))
        --lastText;
    const bool separated = std::any_of(firstText, lastText, isEmpty);
    QStringList paragraphs;
    QStringList open;
    for (auto line = firstText; line != lastText; ++line) {
        if (!isEmpty(*line))
            open.append(line->trimmed().toString());
        if ((!separated || isEmpty(*line)) && !open.isEmpty())
            paragraphs.append(std::exchange(open, {}).join(u' '));
    }
    if (!open.isEmpty())
        paragraphs.append(open.join(u' '));
    return paragraphs;
}

/// `[0:01:02] Ann: text`, as the writer makes it; without a time in brackets all is text.
void readPrefix(Transcript &transcript, Segment &segment)
{
    static const QRegularExpression prefix(
        QStringLiteral(R"(^\[((?:\d{1,4}:)?\d{1,2}:\d{2})\]\s*(?:([^:\[\]]{1,60}):\s)?)"));
    const QRegularExpressionMatch match = prefix.match(segment.text);
    if (!match.hasMatch())
        return;
    const std::optional<Ms> time = readTimecode(match.capturedView(1));
    if (!time)
        return;
    segment.startMs = segment.stopMs = quint32(time->count());
    segment.speaker = speakerNamed(transcript, match.captured(2).trimmed());
    segment.text = segment.text.mid(match.capturedEnd());
}

} // namespace

tl::expected<Transcript, FormatError> readTxt(const QByteArray &bytes)
{
    if (bytes.size() > maximumSubtitleBytes)
        return tl::unexpected(
            FormatError{QCoreApplication::translate("Txt", "The file is larger than 64 MB; a transcript is not."), 0});
    if (bytes.left(4096).contains('\0') && !bytes.startsWith("\xFF\xFE") && !bytes.startsWith("\xFE\xFF"))
        return tl::unexpected(FormatError{QCoreApplication::translate("Txt", "The file holds no text."), 1});
    Transcript transcript;
    const QString text = decodedText(bytes);
    quint32 at = 0;
    for (const QString &paragraph : paragraphsOf(text)) {
        Segment segment{.id = u's' + QString::number(transcript.segments.size() + 1), .text = cleanText(paragraph)};
        segment.startMs = segment.stopMs = at;
        readPrefix(transcript, segment);
        at = segment.startMs = segment.stopMs = std::max(at, segment.startMs);
        makeUntimedWords(segment);
        transcript.segments.append(segment);
    }
    // a segment lasts until the next one begins
    for (qsizetype i = 0; i + 1 < transcript.segments.size(); ++i) {
        transcript.segments[i].stopMs = transcript.segments[i + 1].startMs;
        orderTimes(transcript.segments[i]);
    }
    return transcript;
}

tl::expected<QByteArray, FormatError> writeTxt(const Transcript &transcript, const ExportOptions &options)
{
    const bool withSpeakers = writesSpeakers(transcript, options);
    QString result;
    for (const Segment &segment : transcript.segments) {
        if (!result.isEmpty())
            result += u'\n';
        if (options.timestamps)
            result += u'[' + stampOf(segment.start(), options) + QStringLiteral("] ");
        if (const QString name = transcript.speakerName(segment).simplified(); withSpeakers && !name.isEmpty())
            result += name + QStringLiteral(": ");
        result += QString(segment.text).replace(u'\n', u' ') + u'\n';
    }
    return result.toUtf8();
}

} // namespace document
