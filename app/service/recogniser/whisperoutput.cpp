#include "app/service/recogniser/utterances.h"
#include "app/service/recogniser/whispercpp.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace service {

namespace {

/// One word while its tokens are gathered.
struct Gathered
{
    QByteArray bytes{}; ///< UTF-8 once it is complete
    std::optional<double> fromMs{};
    double toMs = 0;
    double probability = 0;
    int tokens = 0;
};

/// A token can be part of a character, so the file as a whole need not be UTF-8, which QJsonDocument refuses. Read as
/// Latin-1 each byte is a character; bytesOf() turns them back.
QJsonDocument parseBytes(const QByteArray &json)
{
    return QJsonDocument::fromJson(QString::fromLatin1(json).toUtf8());
}

QByteArray bytesOf(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes += c.unicode() <= 0xff ? QByteArray(1, char(c.unicode())) : QString(c).toUtf8();
    return bytes;
}

double offsetOf(const QJsonObject &entry, const QString &key, double otherwise)
{
    return entry.value(u"offsets"_s).toObject().value(key).toDouble(otherwise);
}

void append(QList<RecognisedWord> &words, const Gathered &word, double segmentStartMs, Ms offset)
{
    const QString text = QString::fromUtf8(word.bytes.trimmed());
    const bool isNote = text.startsWith(u'[') && text.endsWith(u']'); // [BLANK_AUDIO]
    if (text.isEmpty() || isNote)
        return;
    const double from
        = word.fromMs.value_or(words.isEmpty() ? segmentStartMs : double((words.last().stop - offset).count()));
    words.append(RecognisedWord{.text = text,
                                .start = offset + fromSeconds(from / 1000),
                                .stop = offset + fromSeconds(std::max(from, word.toMs) / 1000),
                                .confidence = confidenceFrom(word.probability / std::max(word.tokens, 1))});
}

/// A word goes on until a token begins with a blank; tokens like [_BEG_] are marks, not text.
void readSegment(const QJsonObject &segment, Ms offset, QList<RecognisedWord> &words)
{
    const double start = offsetOf(segment, u"from"_s, 0);
    Gathered word;
    const QJsonArray tokens = segment.value(u"tokens"_s).toArray();
    for (const auto value : tokens) {
        const QJsonObject token = value.toObject();
        const QByteArray bytes = bytesOf(token.value(u"text"_s).toString());
        if (bytes.startsWith("[_"))
            continue;
        if (bytes.startsWith(' ')) {
            append(words, word, start, offset);
            word = {};
        }
        word.bytes += bytes;
        if (!word.fromMs && token.contains(u"offsets"_s))
            word.fromMs = offsetOf(token, u"from"_s, start);
        word.toMs = std::max(word.toMs, offsetOf(token, u"to"_s, 0));
        word.probability += token.value(u"p"_s).toDouble(0);
        ++word.tokens;
    }
    append(words, word, start, offset);
}

} // namespace

tl::expected<QList<RecognisedWord>, QString> readWhisper(const QByteArray &json, Ms offset)
{
    const QJsonValue transcription = parseBytes(json).object().value(u"transcription"_s);
    if (!transcription.isArray()) {
        return tl::unexpected(QCoreApplication::translate(
            "Recogniser", "whisper-cli gave no result that can be read. Is it a version of 2023 or later?"));
    }
    QList<RecognisedWord> words;
    const QJsonArray segments = transcription.toArray();
    for (const auto segment : segments)
        readSegment(segment.toObject(), offset, words);
    return words;
}

std::optional<double> readWhisperProgress(const QByteArray &errors)
{
    static const QRegularExpression pattern(u"progress\\s*=\\s*(\\d{1,3})%"_s);
    std::optional<double> last;
    for (auto found = pattern.globalMatch(QString::fromLatin1(errors)); found.hasNext();)
        last = std::min(found.next().captured(1).toInt(), 100) / 100.0;
    return last;
}

} // namespace service
