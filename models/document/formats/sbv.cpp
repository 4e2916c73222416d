#include "models/document/formats/sbv.h"

#include "models/document/captions.h"
#include "models/document/formats/cues.h"
#include "models/document/formats/timecode.h"
#include "models/document/splice.h"
#include <algorithm>
#include <QCoreApplication>

namespace document {

namespace {

using namespace Qt::StringLiterals;

bool isTime(QStringView text)
{
    // hours are always written, so that no two numbers of a text are taken for times
    return text.count(u':') == 2 && text.contains(u'.') && readTimecode(text).has_value();
}

/// `0:00:00.480,0:00:02.980`
TimingLine readTimes(QStringView line, CueTiming &timing)
{
    line = line.trimmed();
    const qsizetype comma = line.indexOf(u',');
    const bool looksLikeTimes = comma > 0
        && std::all_of(line.begin(), line.end(), [](QChar c) { return c.isDigit() || QStringView(u":.,").contains(c); })
        && line.count(u':') >= 2;
    if (!looksLikeTimes)
        return TimingLine::None;
    if (!isTime(line.left(comma)) || !isTime(line.mid(comma + 1)))
        return TimingLine::Garbled;
    timing.start = *readTimecode(line.left(comma));
    timing.stop = std::max(timing.start, *readTimecode(line.mid(comma + 1)));
    return TimingLine::Valid;
}

FormatError fault(const char *sentence, qsizetype line)
{
    return {QCoreApplication::translate("Sbv", sentence), int(line)};
}

/// Lines of text up to the next cue; old files hold [br] for a line break.
QString cueText(const QList<QStringView> &lines, qsizetype begin, qsizetype end)
{
    QStringList text;
    for (qsizetype i = begin; i < end; ++i) {
        if (const QStringView line = lines[i].trimmed(); !line.isEmpty())
            text.append(line.toString().replace("[br]"_L1, "\n"_L1));
    }
    return cleanText(text.join(u'\n'));
}

/// Hours have one digit where that is enough.
QString sbvTime(Ms time)
{
    const QString all = timecode(time, u'.');
    return all.startsWith(u'0') ? all.mid(1) : all;
}

} // namespace

tl::expected<Transcript, FormatError> readSbv(const QByteArray &bytes)
{
    if (bytes.size() > maximumSubtitleBytes)
        return tl::unexpected(
            fault(QT_TRANSLATE_NOOP("Sbv", "The file is larger than 64 MB; subtitle files are not."), 0));
    const QString all = decodedText(bytes);
    const QList<QStringView> lines = linesOf(all);
    Transcript captions{.kind = Kind::Captions};
    qsizetype textBegin = 0;
    const auto finishText = [&](qsizetype end) {
        if (!captions.segments.isEmpty())
            setMarkedText(captions.segments.last(), {.text = cueText(lines, textBegin, end)});
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        CueTiming timing;
        // times stand behind an empty line; elsewhere they are text
        const bool mayBegin = i == 0 || lines[i - 1].trimmed().isEmpty();
        const TimingLine kind = mayBegin ? readTimes(lines[i], timing) : TimingLine::None;
        if (kind == TimingLine::Garbled)
            return tl::unexpected(fault(QT_TRANSLATE_NOOP("Sbv", "The time of a caption cannot be read."), i + 1));
        if (kind != TimingLine::Valid)
            continue;
        finishText(i);
        captions.segments.append({.startMs = quint32(timing.start.count()), .stopMs = quint32(timing.stop.count())});
        textBegin = i + 1;
    }
    finishText(lines.size());
    if (captions.segments.isEmpty())
        return tl::unexpected(fault(
            QT_TRANSLATE_NOOP("Sbv", "The file holds no captions: no line has two times with a comma between."), 1));
    finishCues(captions);
    return captions;
}

tl::expected<QByteArray, FormatError> writeSbv(const Transcript &transcript, const ExportOptions &options)
{
    const Transcript captions = renderCaptions(transcript);
    const bool withSpeakers = writesSpeakers(captions, options);
    QString result;
    qint32 speaker = -1;
    for (const Segment &cue : captions.segments) {
        const QString text = withoutEmptyLines(cue.text);
        if (text.isEmpty())
            continue;
        result += sbvTime(cue.start()) + u',' + sbvTime(cue.stop()) + u'\n';
        if (withSpeakers && cue.speaker != speaker && cue.speaker >= 0)
            result += captions.speakerName(cue).simplified() + ": "_L1;
        speaker = cue.speaker;
        result += text + "\n\n"_L1;
    }
    return result.toUtf8();
}

bool sniffSbv(const QByteArray &head)
{
    const QString text = decodedText(head);
    const QList<QStringView> lines = linesOf(text);
    const auto first
        = std::find_if_not(lines.begin(), lines.end(), [](QStringView line) { return line.trimmed().isEmpty(); });
    CueTiming timing;
    return first != lines.end() && readTimes(*first, timing) == TimingLine::Valid;
}

} // namespace document
