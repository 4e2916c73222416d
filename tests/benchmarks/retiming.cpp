// What becomes of the words' times when a person corrects what a recogniser got wrong: scripted errors in the sample,
// corrected by typing, by pasting segments and by importing the whole text. The peer interpolates over the words' index
// between words that stayed, as editors in browsers do.

#include "models/document/retiming.h"
#include "models/document/alignment.h"
#include "models/document/comparison.h"
#include "models/document/corrections.h"
#include "models/document/editing.h"
#include "models/document/formats/scriptixjson.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTextStream>

using namespace document;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 farOffMs = 500;
constexpr int rounds = 60;

/// How often the recogniser errs, in shares of all words.
struct Errors
{
    double substituted = 0.08;
    double missed = 0.04;
    double cut = 0.03; ///< a word made two, or two made one
    int longestRun = 1; ///< words missed or replaced side by side
};

void appendWord(Segment &segment, QStringView text, Ms start, Ms stop, double confidence)
{
    Word word;
    if (!segment.text.isEmpty())
        segment.text += u' ';
    word.offset = quint32(segment.text.size());
    segment.text += text;
    word.setSpan(start, stop);
    word.setConfidence(confidence);
    segment.words.append(word);
}

/// Makes the recogniser's version of a segment.
class Recogniser
{
public:
    Recogniser(const Transcript &truth, const Errors &errors, quint32 seed)
        : m_errors(errors)
        , m_random(seed)
    {
        for (const Segment &segment : truth.segments) {
            for (qsizetype i = 0; i < segment.words.size(); ++i)
                m_vocabulary.append(segment.wordText(i).toString());
        }
    }

    Segment hear(const Segment &truth)
    {
        Segment heard = truth;
        heard.text.clear();
        heard.words.clear();
        for (qsizetype i = 0; i < truth.words.size();)
            i += hearWords(truth, i, heard);
        if (heard.words.isEmpty())
            appendWord(heard, u"hm", truth.start(), truth.stop(), 0.5);
        return heard;
    }

private:
    /// How many words of the truth it took.
    qsizetype hearWords(const Segment &truth, qsizetype at, Segment &heard)
    {
        const double meanRun = (1.0 + m_errors.longestRun) / 2;
        const double luck = m_random.generateDouble();
        const Word &word = truth.words[at];
        const QStringView text = truth.wordText(at);
        const qsizetype run = std::min<qsizetype>(1 + m_random.bounded(m_errors.longestRun), truth.words.size() - at);
        double limit = m_errors.missed / meanRun;
        if (luck < limit)
            return run;
        if (luck < (limit += m_errors.substituted / meanRun))
            return substitute(truth, at, run, heard);
        if (luck < (limit += m_errors.cut / 2) && text.size() > 3) {
            const qsizetype cut = 1 + m_random.bounded(int(text.size()) - 2);
            const Ms border = word.start() + Ms(word.duration().count() * cut / text.size());
            appendWord(heard, text.left(cut), word.start(), border, 0.5);
            appendWord(heard, text.mid(cut), border, word.stop(), 0.5);
            return 1;
        }
        if (luck < limit + m_errors.cut / 2 && at + 1 < truth.words.size()) {
            appendWord(heard, text.toString() + truth.wordText(at + 1).toString(), word.start(),
                       truth.words[at + 1].stop(), 0.5);
            return 2;
        }
        appendWord(heard, text, word.start(), word.stop(), 0.9);
        return 1;
    }

    /// Half of the wrong words sound like the right ones, the others are any words.
    qsizetype substitute(const Segment &truth, qsizetype at, qsizetype run, Segment &heard)
    {
        for (qsizetype i = at; i < at + run; ++i) {
            QString wrong = truth.wordText(i).toString();
            if (m_random.bounded(2) && wrong.size() > 2)
                wrong[m_random.bounded(int(wrong.size()) - 1)] = QChar(u'a' + m_random.bounded(26));
            else
                wrong = m_vocabulary[m_random.bounded(int(m_vocabulary.size()))];
            appendWord(heard, wrong, truth.words[i].start(), truth.words[i].stop(), 0.5);
        }
        return run;
    }

    const Errors m_errors;
    QRandomGenerator m_random;
    QStringList m_vocabulary;
};

QStringList textsOf(const Segment &segment)
{
    QStringList result;
    for (qsizetype i = 0; i < segment.words.size(); ++i)
        result.append(foldedWord(segment.wordText(i)));
    return result;
}

/// Replaces what differs, difference by difference from the end, as a person with a keyboard does.
void correctByTyping(Transcript &heard, qsizetype row, const Segment &truth)
{
    const Segment before = heard.segments[row];
    QList<WordPair> pairs = alignWords(textsOf(before), textsOf(truth));
    pairs.prepend({-1, -1});
    qsizetype oldEnd = before.words.size();
    qsizetype newEnd = truth.words.size();
    for (qsizetype i = pairs.size() - 1; i >= 0; --i) {
        const qsizetype oldBegin = pairs[i].before + 1;
        const qsizetype newBegin = pairs[i].after + 1;
        const auto place = [](const Segment &segment, qsizetype word) {
            return word < segment.words.size() ? qsizetype(segment.words[word].offset) : segment.text.size();
        };
        const qsizetype from = place(truth, newBegin);
        const QString text = truth.text.mid(from, place(truth, newEnd) - from);
        const Range range{{row, place(before, oldBegin)}, {row, place(before, oldEnd)}};
        const bool atEnd = newEnd == truth.words.size() && oldBegin == before.words.size() && oldBegin > 0;
        if (oldBegin < oldEnd || newBegin < newEnd)
            apply(heard, replaceText(heard, range, atEnd ? QChar::Space + text : text));
        oldEnd = pairs[i].before;
        newEnd = pairs[i].after;
    }
}

QList<Word> allWords(const Transcript &transcript)
{
    QList<Word> result;
    for (const Segment &segment : transcript.segments)
        result += segment.words;
    return result;
}

/// Words that stay keep their starts, those between share the time by their index.
QList<Word> peerTimes(const Transcript &heard, const Transcript &truth)
{
    QStringList before;
    QStringList after;
    for (const Segment &segment : heard.segments)
        before += textsOf(segment);
    for (const Segment &segment : truth.segments)
        after += textsOf(segment);
    const QList<Word> old = allWords(heard);
    QList<Word> result(after.size());
    QList<WordPair> pairs = alignWords(before, after);
    qsizetype last = -1;
    double lastMs = 0;
    pairs.append({old.size(), after.size()});
    for (const WordPair &pair : pairs) {
        const double nextMs = pair.before < old.size() ? old[pair.before].startMs : double(truth.duration.count());
        for (qsizetype i = last + 1; i < pair.after; ++i) {
            const double share = double(i - last) / double(pair.after - last);
            result[i].setSpan(Ms(std::llround(lastMs + (nextMs - lastMs) * share)), Ms(0));
        }
        if (pair.before < old.size())
            result[pair.after] = old[pair.before];
        last = pair.after;
        lastMs = nextMs;
    }
    return result;
}

/// How far the words of corrected text are from where they were said.
struct Score
{
    double words = 0;
    double moved = 0;
    double farOff = 0;
    double overlaps = 0; ///< less those that were there

    void add(const QList<Word> &truth, const QList<Word> &result)
    {
        if (truth.size() != result.size())
            qFatal("a word was lost: %lld are %lld", qlonglong(truth.size()), qlonglong(result.size()));
        words += double(truth.size());
        for (qsizetype i = 0; i < truth.size(); ++i) {
            const qint64 off = std::abs(qint64(truth[i].startMs) - qint64(result[i].startMs));
            moved += off > 0;
            farOff += off > farOffMs;
            overlaps += i > 0 && result[i].start() < result[i - 1].stop();
            overlaps -= i > 0 && truth[i].start() < truth[i - 1].stop();
        }
    }
};

void report(const QString &name, double value, const QString &unit, double peer, double limit)
{
    const QJsonObject line{{"case"_L1, name},
                           {"value"_L1, value},
                           {"unit"_L1, unit},
                           {"peer"_L1, peer},
                           {"ratio"_L1, peer > 0 ? value / peer : 0},
                           {"limit"_L1, limit}};
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n';
}

/// Limits of one kind of errors, in percent.
struct Limits
{
    double moved = 0;
    double farOff = 0;
};

void measure(const QString &kind, const Transcript &truth, const Errors &errors, const Limits &limits)
{
    Score peer;
    QList<std::pair<QString, Score>> scores{{u"typed"_s, {}}, {u"segments pasted"_s, {}}, {u"document pasted"_s, {}}};
    for (int round = 0; round < rounds; ++round) {
        Recogniser recogniser(truth, errors, quint32(round) + 1);
        Transcript heard = truth;
        for (Segment &segment : heard.segments)
            segment = recogniser.hear(segment);
        peer.add(allWords(truth), peerTimes(heard, truth));
        Transcript typed = heard;
        Transcript pasted = heard;
        for (qsizetype row = 0; row < truth.segments.size(); ++row) {
            correctByTyping(typed, row, truth.segments[row]);
            const Range whole{{row, 0}, {row, pasted.segments[row].text.size()}};
            apply(pasted, replaceText(pasted, whole, truth.segments[row].text));
        }
        scores[0].second.add(allWords(truth), allWords(typed));
        scores[1].second.add(allWords(truth), allWords(pasted));
        apply(heard, replaceText(heard, {{}, heard.end()}, truth.text({{}, truth.end()})));
        scores[2].second.add(allWords(truth), allWords(heard));
    }
    const double percent = 100 / peer.words;
    for (const auto &[way, score] : std::as_const(scores)) {
        const QString name = kind + u", "_s + way;
        report(u"starts moved, "_s + name, score.moved * percent, u"%"_s, peer.moved * percent, limits.moved);
        report(u"starts wrong by 0.5 s, "_s + name, score.farOff * percent, u"%"_s, peer.farOff * percent,
               limits.farOff);
        report(u"new overlaps, "_s + name, std::max(0.0, score.overlaps), u"words"_s, 0, 0);
    }
}

double milliseconds(const std::function<void()> &work)
{
    const std::clock_t start = std::clock();
    work();
    return double(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
}

void measureImport(const Transcript &truth)
{
    Transcript longer;
    QString text;
    constexpr int copies = 80;
    for (int copy = 0; copy < copies; ++copy) {
        Recogniser recogniser(truth, {}, quint32(copy) + 1);
        for (Segment segment : truth.segments) {
            text += segment.text + QChar::LineFeed;
            segment = recogniser.hear(segment);
            segment.id = newSegmentId();
            const qint64 shiftMs = copy * truth.duration.count();
            for (Word &word : segment.words)
                word.setSpan(word.start() + Ms(shiftMs), word.stop() + Ms(shiftMs));
            segment.startMs += quint32(shiftMs);
            segment.stopMs += quint32(shiftMs);
            longer.segments.append(segment);
        }
    }
    const double ms = milliseconds([&] { importText(longer, {{}, longer.end()}, text.trimmed()); });
    report(u"align a text of 10,000 words"_s, ms, u"ms"_s, 0, 0);
}

void measureMillion(const Transcript &truth)
{
    constexpr qint64 words = 1'000'000;
    constexpr qsizetype hits = 10'000;
    Transcript original;
    for (qint64 copy = 0; copy < words / truth.wordCount(); ++copy) {
        for (Segment segment : truth.segments) {
            segment.id = newSegmentId();
            segment.words.detach();
            original.segments.append(segment);
        }
    }
    QList<Replacement> replacements;
    for (qsizetype i = 0; i < hits; ++i) {
        const qsizetype row = i * original.segments.size() / hits;
        replacements.append({{{row, 0}, {row, original.segments[row].wordEnd(0)}}, u"Other"_s});
    }
    Transcript changed = original;
    Edit edit;
    report(u"replace 10,000 of 1M words in one edit"_s, milliseconds([&] {
               edit = replaceEach(changed, replacements);
               apply(changed, edit);
           }),
           u"ms"_s, 0, 0);
    report(u"undo it"_s, milliseconds([&] { apply(changed, edit.inverse()); }), u"ms"_s, 0, 0);
    apply(changed, edit);
    report(u"compare 1M words with the original"_s, milliseconds([&] { compare(original, changed); }), u"ms"_s, 0, 0);
}

Transcript read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    tl::expected<Transcript, FormatError> transcript = readScriptixJson(file.readAll());
    if (!transcript)
        qFatal("%s is no document", qPrintable(path));
    return *transcript;
}

} // namespace

int main()
{
    const Transcript truth = read(QStringLiteral(SOURCE_ROOT "/resources/samples/sample.json"));
    measure(u"single errors"_s, truth, {}, {.moved = 5, .farOff = 0.6});
    Errors runs;
    runs.longestRun = 8;
    measure(u"runs up to 8"_s, truth, runs, {.farOff = 1.85});
    measureImport(truth);
    measureMillion(truth);
    return 0;
}
