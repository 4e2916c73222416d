#include "models/document/formats/wordmatch.h"

#include "models/document/retiming.h"
#include "models/document/samewords.h"
#include "models/document/splice.h"
#include <algorithm>
#include <cmath>
#include <limits>

namespace document {

namespace {

Ms toMs(double time)
{
    if (!(time > 0))
        return Ms(0);
    return Ms(std::llround(std::min(time, double(std::numeric_limits<quint32>::max()))));
}

Word toWord(const RawWord &raw, qsizetype offset)
{
    Word word;
    word.offset = quint32(offset);
    word.setTimed(raw.start.has_value());
    if (raw.start)
        word.setSpan(toMs(*raw.start), toMs(raw.stop.value_or(*raw.start)));
    word.setSource(raw.source);
    word.setMarks(raw.marks);
    if (raw.confidence)
        word.setConfidence(*raw.confidence > 1 ? *raw.confidence / 100 : *raw.confidence);
    return word;
}

void append(Segment &segment, const RawWord &raw, qsizetype offset)
{
    if (!raw.extra.isEmpty())
        segment.wordExtra.append({segment.words.size(), raw.extra});
    segment.words.append(toWord(raw, offset));
}

/// Where the UTF-8 word ends in the text when the text goes on with it at `at`; -1 when not.
qsizetype endOfMatch(const QString &text, qsizetype at, std::string_view word)
{
    const QChar *data = text.constData();
    for (size_t i = 0; i < word.size(); ++i) {
        const auto byte = static_cast<unsigned char>(word[i]);
        if (byte >= 0x80) {
            const QString rest = QString::fromUtf8(word.data() + i, qsizetype(word.size() - i));
            return QStringView(text).sliced(at).startsWith(rest) ? at + rest.size() : -1;
        }
        if (at >= text.size() || data[at].unicode() != byte)
            return -1;
        ++at;
    }
    return at;
}

qsizetype skipBlanks(const QString &text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

bool isBlankByte(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

std::string_view trimmed(std::string_view word)
{
    while (!word.empty() && isBlankByte(word.front()))
        word.remove_prefix(1);
    while (!word.empty() && isBlankByte(word.back()))
        word.remove_suffix(1);
    return word;
}

/// The usual case: the words are the text, one after the other.
bool matchInOrder(Segment &segment, const std::vector<RawWord> &words)
{
    qsizetype at = 0;
    segment.words.reserve(qsizetype(words.size()));
    for (const RawWord &raw : words) {
        at = skipBlanks(segment.text, at);
        const qsizetype end = endOfMatch(segment.text, at, raw.text);
        // a word of another kind of blank would start at one
        if (end < 0 || end == at)
            return false;
        append(segment, raw, at);
        at = end;
    }
    return skipBlanks(segment.text, at) == segment.text.size();
}

/// The text was edited by another writer: equal words keep their times.
void realign(Segment &segment, const std::vector<RawWord> &words)
{
    segment.words.clear();
    segment.wordExtra.clear();
    const QList<TextSpan> spans = wordSpans(segment.text);
    QStringList texts;
    for (const RawWord &raw : words)
        texts.append(QString::fromUtf8(raw.text.data(), qsizetype(raw.text.size())));
    qsizetype at = 0;
    const auto appendUntimed = [&](qsizetype end) {
        for (; at < end; ++at)
            append(segment, RawWord{}, spans[at].begin);
    };
    for (const WordMatch &match : sameWords(texts, segment.text, spans)) {
        appendUntimed(match.after);
        append(segment, words[size_t(match.before)], spans[at].begin);
        at += match.afterCount;
    }
    appendUntimed(spans.size());
}

QString joinedText(const std::vector<RawWord> &words)
{
    QString text;
    for (const RawWord &raw : words) {
        if (!text.isEmpty())
            text += u' ';
        text += QString::fromUtf8(raw.text.data(), qsizetype(raw.text.size()));
    }
    return text;
}

} // namespace

void orderTimes(Segment &segment)
{
    QList<Word> &words = segment.words;
    Ms previous = segment.start();
    for (Word &word : words) {
        if (!word.isTimed())
            continue;
        const Ms start = std::max(previous, word.start());
        word.setSpan(start, std::max(start, word.stop()));
        segment.stopMs = std::max(segment.stopMs, quint32(word.stop().count()));
        previous = start;
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].isTimed())
            continue;
        qsizetype next = i;
        while (next < words.size() && !words[next].isTimed())
            ++next;
        const quint32 high = next < words.size() ? words[next].startMs : segment.stopMs;
        const quint32 low = i > 0 ? std::min(quint32(words[i - 1].stop().count()), high) : segment.startMs;
        spreadWords(segment.text, words, i, next - i, low, high);
        i = next;
    }
}

void setWords(Segment &segment, std::vector<RawWord> &words, std::optional<double> start, std::optional<double> stop,
              quint32 fallbackMs)
{
    for (RawWord &raw : words)
        raw.text = trimmed(raw.text);
    std::erase_if(words, [](const RawWord &raw) { return raw.text.empty(); });
    if (segment.text.isEmpty())
        segment.text = cleanText(joinedText(words));
    const auto timed
        = std::find_if(words.begin(), words.end(), [](const RawWord &raw) { return raw.start.has_value(); });
    if (!start && timed != words.end())
        start = timed->start;
    segment.startMs = start ? quint32(toMs(*start).count()) : fallbackMs;
    segment.stopMs = std::max(segment.startMs, stop ? quint32(toMs(*stop).count()) : segment.startMs);
    if (words.empty()) {
        makeUntimedWords(segment);
        return;
    }
    if (!matchInOrder(segment, words))
        realign(segment, words);
    for (const Word &word : std::as_const(segment.words)) {
        if (word.isTimed())
            segment.startMs = std::min(segment.startMs, word.startMs);
    }
    orderTimes(segment);
}

} // namespace document
