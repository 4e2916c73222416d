#include "app/service/contents.h"

#include "app/service/replies.h"
#include "models/document/formats/scriptixjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace service::contents {

namespace {

/// No engine here tells voices apart; the session says so in its speakers_note.
const auto onlySpeaker = u"Speaker 1"_s;

/// Adds a word and keeps the order that transcripts promise, whatever a recogniser says.
void append(document::Segment &segment, const QString &text, quint32 startMs, quint32 stopMs,
            std::optional<double> confidence)
{
    if (text.trimmed().isEmpty())
        return;
    if (!segment.text.isEmpty())
        segment.text += u' ';
    document::Word word;
    word.offset = quint32(segment.text.size());
    const quint32 earliest = segment.words.isEmpty() ? 0 : segment.words.last().startMs;
    const quint32 start = qMax(startMs, earliest);
    word.setSpan(Ms(start), Ms(qMax(stopMs, start)));
    word.setTimed(true);
    word.setSource(document::WordSource::Recognised);
    word.setConfidence(confidence);
    segment.text += text.trimmed();
    segment.words.append(word);
}

document::Segment segmentOf(const QJsonObject &result)
{
    document::Segment segment;
    for (const QJsonValue word : result.value("result"_L1).toArray()) {
        const QJsonArray parts = word.toArray();
        const auto start = quint32(qMax(0.0, parts.at(1).toDouble()));
        const auto stop = quint32(qMax(0.0, parts.at(2).toDouble()));
        append(segment, parts.at(0).toString(), start, stop,
               parts.at(3).isDouble() ? std::optional(qBound(0.0, parts.at(3).toDouble(), 1.0)) : std::nullopt);
    }
    if (segment.words.isEmpty())
        return segment;
    segment.startMs = segment.words.first().startMs;
    for (const document::Word &word : segment.words)
        segment.stopMs = qMax(segment.stopMs, quint32(word.stop().count()));
    return segment;
}

qint32 speakerOf(document::Transcript &transcript, const QString &id)
{
    if (id.isEmpty())
        return -1;
    const auto known = std::find_if(transcript.speakers.begin(), transcript.speakers.end(),
                                    [&](const document::Speaker &speaker) { return speaker.id == id; });
    if (known != transcript.speakers.end())
        return qint32(known - transcript.speakers.begin());
    transcript.speakers.append({.id = id, .name = id});
    return qint32(transcript.speakers.size() - 1);
}

QJsonObject resultOf(const QJsonArray &words, const QString &text, const QString &speaker, double confidenceSum)
{
    return {{u"result"_s, words},
            {u"speaker"_s, speaker},
            {u"text"_s, text},
            {u"sconf"_s, confidenceSum / qMax<qsizetype>(1, words.size())},
            {u"channel"_s, 0}};
}

QJsonArray wordOf(const QString &text, Ms start, Ms stop, std::optional<double> confidence)
{
    return {text, qint64(start.count()), qint64(stop.count()), confidence ? QJsonValue(*confidence) : QJsonValue()};
}

bool isKind(const document::Transcript &transcript, const QString &type)
{
    return (transcript.kind == document::Kind::Captions) == (type == u"caption");
}

} // namespace

QByteArray toResults(const Utterances &utterances)
{
    QJsonArray results;
    for (const Utterance &utterance : utterances) {
        QJsonArray words;
        QStringList texts;
        double sum = 0;
        for (const RecognisedWord &word : utterance.words) {
            words.append(wordOf(word.text, word.start, word.stop, word.confidence));
            texts << word.text;
            sum += word.confidence.value_or(0);
        }
        results.append(resultOf(words, texts.join(u' '), onlySpeaker, sum));
    }
    return QJsonDocument(results).toJson(QJsonDocument::Compact);
}

QByteArray toResults(const document::Transcript &transcript)
{
    QJsonArray results;
    for (const document::Segment &segment : transcript.segments) {
        QJsonArray words;
        double sum = 0;
        for (qsizetype i = 0; i < segment.words.size(); ++i) {
            const document::Word &word = segment.words[i];
            words.append(wordOf(segment.wordText(i).toString(), word.start(), word.stop(), word.confidence()));
            sum += word.confidence().value_or(0);
        }
        results.append(resultOf(words, segment.text, transcript.speakerName(segment), sum));
    }
    return QJsonDocument(results).toJson(QJsonDocument::Compact);
}

document::Transcript fromResults(const QByteArray &results, const QString &language, Ms duration)
{
    document::Transcript transcript;
    transcript.language = language;
    transcript.duration = duration;
    for (const QJsonValue result : QJsonDocument::fromJson(results).array()) {
        document::Segment segment = segmentOf(result.toObject());
        if (segment.words.isEmpty())
            continue;
        segment.id = u"s%1"_s.arg(transcript.segments.size() + 1);
        segment.speaker = speakerOf(transcript, result.toObject().value("speaker"_L1).toString());
        if (!transcript.segments.isEmpty())
            segment.startMs = qMax(segment.startMs, transcript.segments.last().startMs);
        segment.stopMs = qMax(segment.stopMs, segment.startMs);
        transcript.segments.append(segment);
    }
    return transcript;
}

api::Result<document::Transcript> read(const QByteArray &body, const QString &type)
{
    auto transcript = document::readScriptixJson(body);
    if (!transcript)
        return tl::unexpected(refuseField(u"document"_s, transcript.error().message));
    if (!isKind(*transcript, type) && !transcript->segments.isEmpty())
        return tl::unexpected(
            refuseField(u"document"_s, say(QT_TRANSLATE_NOOP("service", "is not of the document's type"))));
    return std::move(*transcript);
}

QByteArray write(const document::Transcript &transcript)
{
    return document::writeScriptixJson(transcript);
}

document::Transcript withoutText(document::Transcript transcript)
{
    for (document::Segment &segment : transcript.segments) {
        segment.text.clear();
        segment.words.clear();
        segment.wordExtra.clear();
    }
    return transcript;
}

} // namespace service::contents
