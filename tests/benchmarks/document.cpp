// Reads and writes a document of a million words, against QJsonDocument doing the same to the same model.

#include "models/document/editing.h"
#include "models/document/formats/scriptixjson.h"

#include <algorithm>
#include <ctime>
#include <functional>
#include <malloc.h>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace document;
using namespace Qt::StringLiterals;

namespace {

constexpr int segmentCount = 50'000;
constexpr quint32 wordsPerSegment = 20;
constexpr double millionWords = double(segmentCount) * wordsPerSegment;
constexpr int runs = 5;

Transcript million()
{
    static const QStringList words{u"the"_s,    u"harbour"_s, u"report"_s, u"is"_s,
                                   u"longer"_s, u"than"_s,    u"usual,"_s, u"because"_s};
    Transcript transcript{.language = u"en"_s,
                          .duration = Ms(qint64(segmentCount) * 6000),
                          .speakers = {{u"S1"_s, u"Ann"_s}, {u"S2"_s, u"Bob"_s}}};
    transcript.segments.reserve(segmentCount);
    for (int i = 0; i < segmentCount; ++i) {
        Segment segment{
            .id = u"s%1"_s.arg(i), .startMs = quint32(i) * 6000, .stopMs = quint32(i) * 6000 + 5980, .speaker = i % 2};
        for (quint32 w = 0; w < wordsPerSegment; ++w) {
            Word word;
            word.offset = quint32(segment.text.size());
            word.setSpan(Ms(segment.startMs + w * 300), Ms(segment.startMs + w * 300 + 280));
            word.setConfidence(0.5 + 0.005 * ((i + w) % 100));
            segment.words.append(word);
            segment.text += words[(i * 7 + int(w)) % words.size()] + (w + 1 < wordsPerSegment ? u" "_s : QString());
        }
        segment.text.squeeze();
        segment.words.squeeze();
        transcript.segments.append(segment);
    }
    return transcript;
}

Segment peerSegment(const QJsonObject &object)
{
    Segment segment{.id = object["id"_L1].toString(), .text = object["text"_L1].toString()};
    segment.startMs = quint32(object["start"_L1].toInteger());
    segment.stopMs = quint32(object["stop"_L1].toInteger());
    segment.speaker = object["speaker"_L1].toString() == "S1"_L1 ? 0 : 1;
    qsizetype offset = 0;
    for (const QJsonValue &value : object["words"_L1].toArray()) {
        const QJsonObject json = value.toObject();
        const QString text = json["text"_L1].toString();
        Word word;
        word.offset = quint32(segment.text.indexOf(text, offset));
        word.setSpan(Ms(json["start"_L1].toInteger()), Ms(json["stop"_L1].toInteger()));
        word.setConfidence(json["confidence"_L1].toDouble());
        offset = word.offset + text.size();
        segment.words.append(word);
    }
    return segment;
}

Transcript peerRead(const QByteArray &bytes)
{
    const QJsonObject body = QJsonDocument::fromJson(bytes).object();
    Transcript transcript;
    for (const QJsonValue &segment : body["content"_L1]["segments"_L1].toArray())
        transcript.segments.append(peerSegment(segment.toObject()));
    return transcript;
}

QJsonObject peerJson(const Transcript &transcript, const Segment &segment)
{
    QJsonArray words;
    for (qsizetype i = 0; i < segment.words.size(); ++i) {
        const Word &word = segment.words[i];
        words.append(QJsonObject{{"text"_L1, segment.wordText(i).toString()},
                                 {"start"_L1, qint64(word.startMs)},
                                 {"stop"_L1, qint64(word.stop().count())},
                                 {"confidence"_L1, *word.confidence()}});
    }
    return {{"id"_L1, segment.id},
            {"start"_L1, qint64(segment.startMs)},
            {"stop"_L1, qint64(segment.stopMs)},
            {"speaker"_L1, transcript.speakers[segment.speaker].id},
            {"text"_L1, segment.text},
            {"words"_L1, words},
            {"channel"_L1, segment.channel}};
}

QByteArray peerWrite(const Transcript &transcript)
{
    QJsonArray segments;
    QString text;
    for (const Segment &segment : transcript.segments) {
        segments.append(peerJson(transcript, segment));
        text += segment.text + u' ';
    }
    return QJsonDocument(QJsonObject{{"document_type"_L1, "document"_L1},
                                     {"metadata"_L1, QJsonObject{{"language"_L1, transcript.language}}},
                                     {"content"_L1, QJsonObject{{"text"_L1, text}, {"segments"_L1, segments}}}})
        .toJson(QJsonDocument::Compact);
}

/// Median of the runs in milliseconds of processor time, so that a busy machine does not count.
double median(const std::function<void()> &work)
{
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        const std::clock_t start = std::clock();
        work();
        times.append(double(std::clock() - start) * 1000 / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void report(const QString &name, double value, const QString &unit, double peer, double ratio, double limit)
{
    const QJsonObject line{{"case"_L1, name}, {"value"_L1, value}, {"unit"_L1, unit},
                           {"peer"_L1, peer}, {"ratio"_L1, ratio}, {"limit"_L1, limit}};
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n';
}

void measureMemory(const QByteArray &json)
{
    const auto used = [] {
        const auto info = mallinfo2();
        return double(info.uordblks) + double(info.hblkhd);
    };
    const double before = used();
    const auto transcript = readScriptixJson(json);
    const double perWord = (used() - before) / millionWords;
    constexpr double limit = 48;
    report(u"memory per word of a document read"_s, perWord, u"B"_s, 0, perWord / limit, limit);
    if (!transcript)
        qFatal("the document could not be read");
}

void measureKey(const Transcript &transcript)
{
    Transcript edited = transcript;
    apply(edited, replaceText(edited, {{1, 3}, {1, 3}}, u"x"_s)); // takes the copy
    constexpr int keys = 2000;
    const double ms = median([&] {
        for (int i = 0; i < keys; ++i) {
            const qsizetype row = (i * 7919) % segmentCount;
            apply(edited, replaceText(edited, {{row, 3}, {row, 3}}, u"x"_s));
        }
    });
    report(u"edit of one key at 1M words"_s, ms * 1000 / keys, u"us"_s, 0, 0, 0);
}

} // namespace

int main()
{
    const Transcript transcript = million();
    const QByteArray json = writeScriptixJson(transcript);
    constexpr double limit = 0.15;
    const double read = median([&] { readScriptixJson(json); });
    const double peerReading = median([&] { peerRead(json); });
    report(u"document JSON to model, 1M words"_s, read, u"ms"_s, peerReading, read / peerReading, limit);
    const double write = median([&] { writeScriptixJson(transcript); });
    const double peerWriting = median([&] { peerWrite(transcript); });
    report(u"model to document JSON, 1M words"_s, write, u"ms"_s, peerWriting, write / peerWriting, limit);
    measureMemory(json);
    measureKey(transcript);
    return 0;
}
