#include "models/document/alignment.h"
#include "models/document/comparison.h"
#include "models/document/corrections.h"
#include "models/document/editing.h"
#include "models/document/retiming.h"
#include "models/document/splice.h"

#include "tests/document/samples.h"
#include "tests/support/invariants.h"
#include <QRandomGenerator>
#include <QTest>

using namespace document;
using namespace Qt::StringLiterals;

namespace {

QString withoutBlanks(const QString &text)
{
    QString result = text;
    result.removeIf([](QChar c) { return c.isSpace(); });
    return result;
}

QString textOfWords(const Transcript &transcript)
{
    QString result;
    for (const Segment &segment : transcript.segments) {
        for (qsizetype i = 0; i < segment.words.size(); ++i)
            result += withoutBlanks(segment.wordText(i).toString());
    }
    return result;
}

/// Presses keys one after the other in one undo step; '<' is Backspace.
Edit type(Transcript &transcript, Position at, const QString &keys)
{
    Edit step;
    for (const QChar key : keys) {
        const Range range = key == u'<' ? Range{previousCharacter(transcript, at), at} : Range{at, at};
        Edit edit = replaceText(transcript, range, key == u'<' ? QString() : QString(key));
        edit.mergeKey = u"typing"_s;
        apply(transcript, edit);
        at = edit.caretAfter;
        if (step.mergeKey.isEmpty())
            step = edit;
        else
            merge(step, edit);
    }
    return step;
}

/// Pieces of text that have broken editors.
const QStringList hostile{u"a"_s,
                          u" "_s,
                          u"\n"_s,
                          u"word "_s,
                          u"привет мир"_s,
                          u"مرحبا"_s,
                          u"你好世界"_s,
                          u"こんにちは"_s,
                          u"e\u0301\u0301"_s,
                          u"👩‍👩‍👧"_s,
                          u"\u200D"_s,
                          u"\u202Eabc\u202C"_s,
                          u"İi"_s,
                          u"ﬁ ŉ ß"_s,
                          u"𝕬𝖇"_s,
                          u"\u00A0"_s,
                          u"\u3000"_s,
                          u"!?"_s,
                          QString(300, u'x'),
                          QString(QChar(0xD800)),
                          u"ไทย"_s,
                          QString()};

Position randomPlace(QRandomGenerator &random, const Transcript &transcript)
{
    if (transcript.segments.isEmpty())
        return {};
    const qsizetype row = random.bounded(int(transcript.segments.size()));
    return clamped(transcript, Position{row, random.bounded(int(transcript.segments[row].text.size()) + 1)});
}

Range randomRange(QRandomGenerator &random, const Transcript &transcript)
{
    Position a = randomPlace(random, transcript);
    Position b = a;
    if (random.bounded(3)) {
        b = clamped(transcript, Position{a.segment, a.offset + random.bounded(20)});
    } else if (!random.bounded(4)) {
        b = randomPlace(random, transcript);
    }
    return {std::min(a, b), std::max(a, b)};
}

/// An edit, and the text without blanks that the document must have after it.
struct Deed
{
    Edit edit{};
    QString text{};
};

QString allText(const Transcript &transcript, const Range &range)
{
    return withoutBlanks(transcript.text(range));
}

/// The naive model: the text before the range, the new text, the text behind it.
QString replaced(const Transcript &transcript, const Range &range, const QString &text)
{
    return allText(transcript, {{}, range.from}) + withoutBlanks(cleanText(text))
        + allText(transcript, {range.to, transcript.end()});
}

QString sorted(QString text)
{
    std::sort(text.begin(), text.end());
    return text;
}

/// Whether the edit moved a later segment before others, because it starts before their ends.
bool isReordered(const Edit &edit)
{
    const auto isKept = [&](const Segment &segment) { return edit.removed.contains(segment); };
    const auto kept = std::find_if(edit.inserted.begin(), edit.inserted.end(), isKept);
    return edit.inserted.size() > 1 && kept != edit.inserted.end();
}

/// One of the things that people do.
Deed randomDeed(QRandomGenerator &random, const Transcript &now, const Transcript &original)
{
    const QString text = hostile[random.bounded(int(hostile.size()))] + hostile[random.bounded(int(hostile.size()))];
    const Range where = randomRange(random, now);
    const Range from = randomRange(random, now);
    const QString same = allText(now, {{}, now.end()});
    switch (random.bounded(8)) {
    case 0:
        return {pasteFragment(now, where, copyFragment(now, from)), replaced(now, where, now.text(from))};
    case 1:
        return {*importText(now, where, text), replaced(now, where, text)};
    case 2:
        return {splitSegment(now, where.from), same};
    case 3: {
        const Edit edit = restoreOriginal(now, where.from.segment, 1, original);
        if (edit.removed.size() == now.segments.size())
            return {edit, allText(original, {{}, original.end()})};
        const Range row{{where.from.segment, 0}, clamped(now, Position{where.from.segment, PTRDIFF_MAX})};
        return {edit, replaced(now, row, edit.inserted.first().text)};
    }
    case 4: {
        const bool isInside = where.from.segment == where.to.segment;
        return {replaceEach(now, {{where, text}}), isInside ? replaced(now, where, text) : same};
    }
    case 5:
        return {mergeWithNext(now, where.from.segment), same};
    default:
        return {replaceText(now, where, text), replaced(now, where, text)};
    }
}

} // namespace

/// Words keep their times through corrections of every kind, and none is lost.
class TestRetiming : public QObject
{
    Q_OBJECT

private slots:
    void matchesSimilarWords_data();
    void matchesSimilarWords();
    void longestCommonPartsAreAsLongAsInANaiveComparison();
    void comparesLongTextsWithoutUniqueWords();
    void stopsWhenAsked();
    void correctedWordsKeepTheirTimes_data();
    void correctedWordsKeepTheirTimes();
    void everyWordTellsWhereItsTimeComesFrom();
    void recognisedIdeographsStayWords();
    void typedParagraphsStandWhereTheyAreSaid();
    void movedWordsThatFitKeepTheirTimes();
    void retypedWordsAreAsBefore();
    void settlingIsAsIfDoneAtOnce();
    void replacesAllAndKeepsTimes();
    void replacesInOneLongSegment();
    void importedParagraphsKeepSpeakersAndIds();
    void comparesWithTheOriginal();
    void restoresTheOriginal();
    void randomEditsLoseNothing_data();
    void randomEditsLoseNothing();
};

void TestRetiming::matchesSimilarWords_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QString>("expected");
    const auto list = [](const char16_t *text) { return QStringView(text).toString().split(u' '); };
    QTest::newRow("one letter") << list(u"a harbor z") << list(u"harbour") << u"1+1=0+1"_s;
    QTest::newRow("joined") << list(u"in to z") << list(u"into") << u"0+2=0+1"_s;
    QTest::newRow("cut") << list(u"into") << list(u"y in to") << u"0+1=1+2"_s;
    QTest::newRow("three of one") << list(u"nevertheless") << list(u"never the less") << u"0+1=0+3"_s;
    QTest::newRow("cut and misheard") << list(u"q wreck a nice") << list(u"wreckanise p") << u"1+3=0+1"_s;
    QTest::newRow("short ones are alike by chance") << list(u"a b") << list(u"ab ac") << u"0+2=0+1"_s;
    QTest::newRow("nothing alike") << list(u"alpha beta") << list(u"one two three") << QString();
    QTest::newRow("Cyrillic") << list(u"x привед") << list(u"привет y") << u"1+1=0+1"_s;
    QTest::newRow("nothing") << QStringList() << list(u"a") << QString();
}

void TestRetiming::matchesSimilarWords()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QStringList found;
    for (const WordMatch &m : matchSimilar(before, after))
        found.append(u"%1+%2=%3+%4"_s.arg(m.before).arg(m.beforeCount).arg(m.after).arg(m.afterCount));
    QTEST(found.join(u' '), "expected");
}

void TestRetiming::longestCommonPartsAreAsLongAsInANaiveComparison()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 300; ++round) {
        const auto list = [&] {
            QStringList result;
            for (int i = random.bounded(25); i > 0; --i)
                result.append(QString(QChar(u'a' + random.bounded(4))));
            return result;
        };
        const QStringList a = list();
        const QStringList b = list();
        QList<QList<int>> length(a.size() + 1, QList<int>(b.size() + 1, 0));
        for (qsizetype i = a.size() - 1; i >= 0; --i) {
            for (qsizetype k = b.size() - 1; k >= 0; --k)
                length[i][k] = a[i] == b[k] ? length[i + 1][k + 1] + 1 : std::max(length[i + 1][k], length[i][k + 1]);
        }
        const QList<WordPair> pairs = alignWords(a, b);
        QCOMPARE(pairs.size(), length[0][0]);
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            QCOMPARE(a[pairs[i].before], b[pairs[i].after]);
            QVERIFY(i == 0 || (pairs[i].before > pairs[i - 1].before && pairs[i].after > pairs[i - 1].after));
        }
    }
}

void TestRetiming::comparesLongTextsWithoutUniqueWords()
{
    QRandomGenerator random(9);
    QStringList before;
    for (int i = 0; i < 4000; ++i)
        before.append(u"w%1"_s.arg(random.bounded(50)));
    QStringList after = before;
    after.remove(700, 300);
    for (int i = 0; i < 100; ++i)
        after[random.bounded(int(after.size()))] = u"new"_s;
    QVERIFY(alignWords(before, after).size() >= after.size() - 100);
}

void TestRetiming::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const Transcript t = twoSegments();
    QVERIFY(!importText(t, {{}, t.end()}, u"other words"_s, source.get_token()));
    QVERIFY(!compare(t, t, source.get_token()));
    QVERIFY(importText(t, {{}, t.end()}, u"other words"_s));
}

void TestRetiming::correctedWordsKeepTheirTimes_data()
{
    QTest::addColumn<QString>("heard");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("misheard beside a missed one") << u"the harber closed"_s << u"the old harbour closed"_s
                                                  << u"the:0-280 old:280-300e harbour:300-580 closed:600-880"_s;
    QTest::newRow("cut in two") << u"we walk into rooms now"_s << u"we walk in to rooms now"_s
                                << u"we:0-280 walk:300-580 in:600-740s to:740-880s rooms:900-1180 now:1200-1480"_s;
    QTest::newRow("joined") << u"we walk in to rooms"_s << u"we walk into rooms"_s
                            << u"we:0-280 walk:300-580 into:600-1180m rooms:1200-1480"_s;
    QTest::newRow("case and signs") << u"so hello world"_s << u"So, “HELLO” world!"_s
                                    << u"So,:0-280 “HELLO”:300-580 world!:600-880"_s;
    QTest::newRow("one for one") << u"a b c"_s << u"x y z"_s << u"x:0-280 y:300-580 z:600-880"_s;
}

void TestRetiming::correctedWordsKeepTheirTimes()
{
    QFETCH(QString, heard);
    QFETCH(QString, text);
    const Transcript start{.segments = {segmentOf(u"s"_s, heard, 0)}};
    const Transcript changed = after(start, replaceText(start, range(0, 0, heard.size()), text));
    QCOMPARE(changed.segments[0].text, text);
    QTEST(words(changed.segments[0]), "expected");
    QCOMPARE(brokenInvariant(changed), QString());
}

void TestRetiming::everyWordTellsWhereItsTimeComesFrom()
{
    Transcript t = twoSegments();
    apply(t, replaceText(t, range(0, 8, 8), u" "_s)); // mor ning
    apply(t, replaceText(t, range(0, 26, 26), u" all"_s));
    const QList<Word> &words = t.segments[0].words;
    QCOMPARE(words[0].timeOrigin(), TimeOrigin::Recognised);
    QCOMPARE(words[1].timeOrigin(), TimeOrigin::Retimed);
    QCOMPARE(words[5].timeOrigin(), TimeOrigin::Interpolated);
    makeUntimedWords(t.segments[1]);
    QCOMPARE(t.segments[1].words[0].timeOrigin(), TimeOrigin::None);
    for (const WordSource source : {WordSource::Merged, WordSource::Manual, WordSource::Aligned}) {
        t.segments[1].words[0].setTimed(true);
        t.segments[1].words[0].setSource(source);
        QCOMPARE(t.segments[1].words[0].timeOrigin(),
                 source == WordSource::Aligned ? TimeOrigin::Recognised : TimeOrigin::Retimed);
    }
}

void TestRetiming::recognisedIdeographsStayWords()
{
    Segment segment{.id = u"s"_s, .text = u"我们 喜欢北京。"_s, .stopMs = 3000};
    for (const auto &[offset, startMs] : {std::pair{0, 0}, {3, 700}, {5, 1600}}) {
        Word word;
        word.offset = quint32(offset);
        word.setSpan(Ms(startMs), Ms(startMs + 600));
        segment.words.append(word);
    }
    const Transcript start{.segments = {segment}};
    const Transcript changed = after(start, replaceText(start, range(0, 0, 8), u"他 我们 很喜欢北京。"_s));
    QCOMPARE(words(changed.segments[0]), u"他:0-0e 我们:0-600 很:600-700e 喜欢:700-1300 北京。:1600-2200"_s);
    QCOMPARE(brokenInvariant(changed), QString());
}

void TestRetiming::typedParagraphsStandWhereTheyAreSaid()
{
    const Transcript start = twoSegments();
    const Edit edit = replaceText(start, {{}, start.end()}, u"good morning dear friends so\nand the report is ready"_s);
    const Transcript changed = after(start, edit);
    QCOMPARE(words(changed.segments[0]).section(u' ', -1), u"so:2180-2372e"_s);
    QCOMPARE(words(changed.segments[1]).section(u' ', 0, 1), u"and:4754-5000e the:5000-5280"_s);
}

void TestRetiming::movedWordsThatFitKeepTheirTimes()
{
    const Transcript start = twoSegments();
    // "dear friends" is cut and pasted with a word from elsewhere between
    Fragment fragment = copyFragment(start, range(0, 13, 25));
    fragment.segments[0].words[0].setSpan(Ms(9000), Ms(9100));
    const Transcript cut = after(start, replaceText(start, range(0, 13, 25), {}));
    const Transcript pasted = after(cut, pasteFragment(cut, range(0, 13, 13), fragment));
    QVERIFY(pasted.segments[0].words.last().source() == WordSource::Estimated
            || pasted.segments[0].words.last() == start.segments[0].words.last());
    QCOMPARE(brokenInvariant(pasted), QString());
    // three of four fit
    fragment = copyFragment(start, range(1, 0, 19));
    fragment.segments[0].words[1].setSpan(Ms(1), Ms(2));
    const Transcript without = after(start, replaceText(start, range(1, 0, 19), {}));
    const Transcript again = after(without, pasteFragment(without, range(1, 0, 0), fragment));
    QCOMPARE(again.segments[1].words[0], start.segments[1].words[0]);
    QCOMPARE(again.segments[1].words[1].source(), WordSource::Estimated);
    QCOMPARE(again.segments[1].words[2], start.segments[1].words[2]);
    QCOMPARE(again.segments[1].words[3], start.segments[1].words[3]);
}

void TestRetiming::retypedWordsAreAsBefore()
{
    const Transcript start = twoSegments();
    Transcript now = start;
    const Edit step = type(now, {0, 13}, u"<<<<<<<<morning "_s);
    QCOMPARE(now.segments[0].text, start.segments[0].text);
    QVERIFY(now != start);
    QCOMPARE(after(now, settleWords(now, step)), start);
    // a word deleted and typed again with another one
    Transcript other = start;
    const Edit typed = type(other, {0, 17}, u"<<<<dear old"_s);
    QVERIFY(words(other.segments[0]) != words(start.segments[0]));
    apply(other, settleWords(other, typed));
    QCOMPARE(other.segments[0].text, u"good morning dear old friends"_s);
    QCOMPARE(words(other.segments[0]),
             u"good:1000-1280 morning:1300-1580 dear:1600-1880 old:1880-1900e friends:1900-2180"_s);
    QCOMPARE(other.segments[0].words[2], start.segments[0].words[2]);
}

void TestRetiming::settlingIsAsIfDoneAtOnce()
{
    QRandomGenerator random(21);
    for (int round = 0; round < 500; ++round) {
        const Transcript start = twoSegments();
        Transcript now = start;
        QString keys;
        for (int i = random.bounded(1, 15); i > 0; --i)
            keys += u"ab <<\n你"_s[random.bounded(7)];
        const Edit step = type(now, {1, 4 + random.bounded(10)}, keys);
        const Edit settle = settleWords(now, step);
        const Transcript settled = after(now, settle);
        QCOMPARE(brokenInvariant(settled), QString());
        QCOMPARE(settled.text({{}, settled.end()}), now.text({{}, now.end()}));
        Edit both = step;
        QVERIFY(settle.isEmpty() || merge(both, settle));
        QCOMPARE(after(settled, both.inverse()), start);
        QVERIFY(settle.isEmpty() || settleWords(settled, both).isEmpty());
    }
}

void TestRetiming::replacesAllAndKeepsTimes()
{
    Transcript start = twoSegments();
    start.segments[0].wordExtra = {{3, R"({"a":3})"}};
    const Edit edit = replaceEach(start,
                                  {{range(0, 0, 4), u"fine"_s},
                                   {range(0, 13, 17), u"very dear"_s},
                                   {range(0, 15, 16), u"overlaps, left out"_s},
                                   {range(1, 4, 10), u"list"_s},
                                   {range(1, 13, 19), u""_s},
                                   {range(7, 0, 1), u"nowhere"_s}});
    const Transcript changed = after(start, edit);
    QCOMPARE(changed.segments[0].text, u"fine morning very dear friends"_s);
    QCOMPARE(words(changed.segments[0]).section(u' ', 0, 1), u"fine:1000-1280 morning:1300-1580"_s);
    QCOMPARE(changed.segments[0].words.last().startMs, 1900u);
    QCOMPARE(changed.segments[0].wordExtra, (QList<WordExtra>{{4, R"({"a":3})"}}));
    QCOMPARE(changed.segments[1].text, u"the list is"_s);
    QCOMPARE(words(changed.segments[1]), u"the:5000-5280 list:5300-5580 is:5600-5880"_s);
    QCOMPARE(brokenInvariant(changed), QString());
    QCOMPARE(after(changed, edit.inverse()), start);
}

void TestRetiming::replacesInOneLongSegment()
{
    QRandomGenerator random(4);
    QString text;
    for (int i = 0; i < 3000; ++i)
        text += (i ? u" "_s : QString()) + (random.bounded(3) ? u"some"_s : u"other"_s);
    const Transcript start{.segments = {segmentOf(u"s"_s, text, 0)}};
    QList<Replacement> hits;
    for (qsizetype at = text.indexOf(u"other"_s); at >= 0; at = text.indexOf(u"other"_s, at + 5))
        hits.append({range(0, at, at + 5), u"an"_s});
    const Edit edit = replaceEach(start, hits);
    const Transcript changed = after(start, edit);
    QCOMPARE(changed.segments[0].text, QString(text).replace(u"other"_s, u"an"_s));
    QCOMPARE(changed.segments[0].words.size(), start.segments[0].words.size());
    for (qsizetype i = 0; i < changed.segments[0].words.size(); ++i)
        QCOMPARE(changed.segments[0].words[i].startMs, start.segments[0].words[i].startMs);
    QCOMPARE(brokenInvariant(changed), QString());
    QCOMPARE(after(changed, edit.inverse()), start);
}

void TestRetiming::importedParagraphsKeepSpeakersAndIds()
{
    Transcript start = twoSegments();
    start.segments.insert(1, segmentOf(u"m"_s, u"hello and welcome everybody"_s, 3000));
    start.segments[1].speaker = 1;
    start.segments[2].speaker = 0;
    const QString text = u"good morning my dear friends\nhello and\nwelcome, everybody!\nthe report is ready"_s;
    const std::optional<Edit> edit = importText(start, {{}, start.end()}, text);
    QVERIFY(edit);
    const Transcript changed = after(start, *edit);
    QCOMPARE(changed.text({{}, changed.end()}), text);
    QCOMPARE(changed.segments[1].id, u"m"_s);
    QCOMPARE(changed.segments[1].speaker, 1);
    QCOMPARE(changed.segments[2].speaker, 1);
    QCOMPARE(changed.segments[3].id, u"s2"_s);
    QCOMPARE(changed.segments[2].words[0].startMs, start.segments[1].words[2].startMs);
    QCOMPARE(brokenInvariant(changed), QString());
}

void TestRetiming::comparesWithTheOriginal()
{
    const Transcript original = twoSegments();
    Transcript now = after(original, replaceText(original, range(1, 4, 10), u"Paper, all"_s));
    apply(now, splitSegment(now, {0, 13}));
    apply(now, replaceText(now, range(0, 0, 4), u"Good"_s));
    apply(now, replaceText(now, range(1, 4, 12), {}));
    const std::optional<Comparison> found = compare(original, now);
    QVERIFY(found);
    using Kind = WordDifference::Kind;
    const QList<WordDifference> expected{{Kind::Restyled, range(0, 0, 4), range(0, 0, 4)},
                                         {Kind::Removed, range(0, 18, 25), range(1, 4, 4)},
                                         {Kind::Replaced, range(1, 4, 10), range(2, 4, 14)}};
    QCOMPARE(found->differences, expected);
    QCOMPARE(found->wordsBefore, 8);
    QCOMPARE(found->wordsAfter, 8);
    QCOMPARE(found->wordsKept, 6);
    QVERIFY(compare(original, original)->differences.isEmpty());
    const SegmentComparison second = compareSegment(original, now, 1);
    QCOMPARE(second.original.text, u"dear friends"_s);
    QCOMPARE(second.words.differences, (QList<WordDifference>{{Kind::Removed, range(0, 5, 12), range(0, 4, 4)}}));
    QCOMPARE(originalOf(original, now, 2).words, original.segments[1].words);
}

void TestRetiming::restoresTheOriginal()
{
    const Transcript original = twoSegments();
    Transcript now = after(original, replaceText(original, range(0, 5, 12), u"evening to you"_s));
    apply(now, replaceText(now, range(1, 0, 3), u"our"_s));
    const Edit edit = restoreOriginal(now, 0, 1, original);
    Transcript changed = after(now, edit);
    QCOMPARE(changed.segments[0], original.segments[0]);
    QCOMPARE(changed.segments[1], now.segments[1]);
    QCOMPARE(after(changed, edit.inverse()), now);
    apply(now, setSpeaker(now, 0, 1, u"Cem"_s));
    const Edit all = restoreOriginal(now, 0, 2, original);
    QCOMPARE(after(now, all), original);
    QCOMPARE(after(original, all.inverse()), now);
    QVERIFY(restoreOriginal(now, 9, 9, original).isEmpty());
}

void TestRetiming::randomEditsLoseNothing_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Random edits with hostile text: the text is what a naive model says, no word is lost, all invariants hold, and undo
/// and redo are exact.
void TestRetiming::randomEditsLoseNothing()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Transcript original = twoSegments();
    original.segments.append(
        segmentOf(u"s3"_s, u"你好 世界 привет fine e\u0301 👩‍👩‍👧 end"_s, 9000));
    for (const Kind kind : {Kind::Transcript, Kind::Captions}) {
        original.kind = kind;
        Transcript now = original;
        QList<Edit> history;
        int reordered = 0;
        for (int step = 0; step < 2000; ++step) {
            auto [edit, text] = randomDeed(random, now, original);
            const Transcript before = now;
            apply(now, edit);
            const QString where = u"step %1 (%2): "_s.arg(step).arg(edit.label);
            QCOMPARE(where + brokenInvariant(now), where);
            if (isReordered(edit)) {
                QCOMPARE(sorted(allText(now, {{}, now.end()})), sorted(text));
                text = allText(now, {{}, now.end()});
                ++reordered;
            }
            QCOMPARE(where + allText(now, {{}, now.end()}), where + text);
            QCOMPARE(where + textOfWords(now), where + text);
            if (step % 50 == 0) {
                QCOMPARE(after(now, edit.inverse()), before);
                QVERIFY(compare(original, now));
            }
            history.append(edit);
            if (now.text({{}, now.end()}).size() > 4000) {
                history.append(restoreOriginal(now, 0, now.segments.size(), original));
                apply(now, history.last());
            }
        }
        QVERIFY(reordered < 200);
        const Transcript last = now;
        for (qsizetype i = history.size() - 1; i >= 0; --i)
            apply(now, history[i].inverse());
        QCOMPARE(now, original);
        for (const Edit &edit : std::as_const(history))
            apply(now, edit);
        QCOMPARE(now, last);
    }
}

QTEST_GUILESS_MAIN(TestRetiming)
#include "tst_retiming.moc"
