#include "models/document/edges.h"
#include "models/document/editing.h"
#include "models/document/formats/format.h"
#include "models/document/retiming.h"
#include "models/document/speakers.h"
#include "tests/support/invariants.h"

#include <QRandomGenerator>
#include <QTest>

using namespace document;
using namespace Qt::StringLiterals;

namespace {

/// Words of 280 ms every 300 ms.
Segment segmentOf(const QString &id, const QString &text, quint32 startMs, qint32 speaker)
{
    Segment segment{.id = id, .text = text, .startMs = startMs, .stopMs = startMs, .speaker = speaker};
    for (const TextSpan &span : wordSpans(text)) {
        Word word;
        word.offset = quint32(span.begin);
        word.setSpan(Ms(startMs), Ms(startMs + 280));
        segment.words.append(word);
        segment.stopMs = startMs + 280;
        startMs += 300;
    }
    return segment;
}

/// Ann: 1000-2180, Bob: 2180-3360 (touching), nobody: 5000-5580, Ann: 8000-9180.
Transcript conversation()
{
    return {.duration = Ms(20'000),
            .speakers = {{u"S1"_s, u"Ann"_s}, {u"S2"_s, u"Bob"_s}, {u"S3"_s, u"Cem"_s}},
            .segments
            = {segmentOf(u"a"_s, u"good morning dear friends"_s, 1000, 0),
               segmentOf(u"b"_s, u"the report is ready"_s, 2180, 1), segmentOf(u"c"_s, u"(a laugh)"_s, 5000, -1),
               segmentOf(u"d"_s, u"let us begin then"_s, 8000, 0)}};
}

Transcript after(Transcript transcript, const Edit &edit)
{
    apply(transcript, edit);
    return transcript;
}

QString spans(const Segment &segment)
{
    QStringList result{u"%1-%2"_s.arg(segment.startMs).arg(segment.stopMs)};
    for (const Word &word : segment.words)
        result.append(u"%1-%2%3"_s.arg(word.startMs)
                          .arg(word.stop().count())
                          .arg(word.source() == WordSource::Manual ? u"M"_s : QString()));
    return result.join(u' ');
}

QList<qint32> speakersOf(const Transcript &transcript)
{
    QList<qint32> result;
    for (const Segment &segment : transcript.segments)
        result.append(segment.speaker);
    return result;
}

} // namespace

/// What people do to speakers and to the edges of segments and words.
class TestSpeakers : public QObject
{
    Q_OBJECT
private slots:
    void aNameHasAtMostFortyCharacters();
    void aRenamedLabelIsAnotherLabel();
    void aRemovedSpeakerLeavesTheSegments();
    void theOrderIsOnlyAnOrder();
    void coloursAreKept();
    void aTurnEndsAtTheNextSpeaker();
    void theNextSegmentOfASpeakerComesRoundAgain();
    void aVoiceIsHeardAlone();
    void edgesThatTouchMoveTogether();
    void anEdgeCanBeMovedAlone();
    void anEdgeStopsAtItsNeighbours();
    void aSegmentPushesItsWords();
    void aWordSetByHandIsNotTimedAnew();
    void theOuterWordTakesTheSegmentAlong();
    void untimedWordsFollowTheirSegment();
    void randomChangesKeepTheInvariants();
};

void TestSpeakers::aNameHasAtMostFortyCharacters()
{
    QVERIFY(speakerNameProblem(QString(40, u'x')).isEmpty());
    QVERIFY(speakerNameProblem(u"  "_s + QString(40, u'x') + u' ').isEmpty());
    const QString problem = speakerNameProblem(QString(41, u'x'));
    QVERIFY2(problem.contains(u"40"_s) && problem.contains(u"41"_s), qPrintable(problem));
    QVERIFY(!speakerNameProblem(u" \n"_s).isEmpty());
    QVERIFY(speakerNameProblem(u"😀"_s.repeated(40)).isEmpty()); // a character is not a code unit
    QCOMPARE(cleanSpeakerName(u" Dr.\n Ann\tLee "_s), u"Dr. Ann Lee"_s);
}

void TestSpeakers::aRenamedLabelIsAnotherLabel()
{
    Transcript start = conversation();
    start.speakers[1] = {.id = u"Bob"_s, .name = u"Bob"_s};
    Transcript changed = after(start, renameSpeaker(start, 1, u"Robert"_s));
    QCOMPARE(changed.speakers[1], (Speaker{.id = u"Robert"_s, .name = u"Robert"_s}));
    changed = after(start, renameSpeaker(start, 0, u"Anna"_s));
    QCOMPARE(changed.speakers[0], (Speaker{.id = u"S1"_s, .name = u"Anna"_s})); // a label that means something else
}

void TestSpeakers::aRemovedSpeakerLeavesTheSegments()
{
    const Transcript start = conversation();
    const Edit toNobody = removeSpeaker(start, 0, -1);
    const Transcript without = after(start, toNobody);
    QCOMPARE(speakersOf(without), (QList<qint32>{-1, 0, -1, -1}));
    QCOMPARE(without.speakers.size(), 2);
    QCOMPARE(after(without, toNobody.inverse()), start);
    QCOMPARE(speakersOf(after(start, removeSpeaker(start, 0, 2))), (QList<qint32>{1, 0, -1, 1}));
    QCOMPARE(after(start, removeSpeaker(start, 2, -1)).segments, start.segments);
    QVERIFY(removeSpeaker(start, 7, -1).isEmpty());
    QVERIFY(removeSpeaker(start, 1, 1).isEmpty());
}

void TestSpeakers::theOrderIsOnlyAnOrder()
{
    const Transcript start = conversation();
    const Transcript moved = after(start, moveSpeaker(start, 0, 2));
    QCOMPARE(moved.speakers.last().name, u"Ann"_s);
    for (qsizetype i = 0; i < start.segments.size(); ++i)
        QCOMPARE(moved.speakerName(moved.segments[i]), start.speakerName(start.segments[i]));
    QCOMPARE(after(moved, moveSpeaker(moved, 2, 0)), start);
    QVERIFY(moveSpeaker(start, 1, 1).isEmpty() && moveSpeaker(start, 0, 3).isEmpty());
}

void TestSpeakers::coloursAreKept()
{
    const Transcript start = conversation();
    const Edit edit = setSpeakerColor(start, 1, u"#C8322B"_s);
    QVERIFY(edit.removed.isEmpty());
    const Format &json = *formatByName(u"json"_s);
    const auto bytes = json.write(after(start, edit), {});
    QVERIFY(bytes);
    const auto again = json.read(*bytes);
    QVERIFY(again);
    QCOMPARE(again->speakers[1].color, u"#C8322B"_s);
}

void TestSpeakers::aTurnEndsAtTheNextSpeaker()
{
    Transcript t = conversation();
    QCOMPARE(turnLength(t, 0), 1);
    t.segments[1].speaker = 0;
    QCOMPARE(turnLength(t, 0), 2);
    QCOMPARE(turnLength(t, 1), 1);
    QCOMPARE(turnLength(t, 2), 1); // nobody is somebody, too
    QCOMPARE(turnLength(t, 9), 0);
}

void TestSpeakers::theNextSegmentOfASpeakerComesRoundAgain()
{
    const Transcript t = conversation();
    QCOMPARE(nextOfSpeaker(t, 0, 0), 3);
    QCOMPARE(nextOfSpeaker(t, 0, 3), 0);
    QCOMPARE(nextOfSpeaker(t, 1, 1), 1);
    QCOMPARE(nextOfSpeaker(t, 2, 0), -1);
}

void TestSpeakers::aVoiceIsHeardAlone()
{
    Transcript t = conversation();
    t.segments[1].startMs = 1900; // Bob falls in: the last 280 ms of Ann's first segment are both
    const QList<TimeSpan> ann = voiceOf(t, 0, Ms(10'000));
    QCOMPARE(ann, (QList<TimeSpan>{{Ms(1000), Ms(1900)}, {Ms(8000), Ms(9180)}}));
    QCOMPARE(voiceOf(t, 1, Ms(10'000)), (QList<TimeSpan>{{Ms(2180), Ms(3360)}}));
    QCOMPARE(voiceOf(t, 0, Ms(1500)), (QList<TimeSpan>{{Ms(1000), Ms(1320)}, {Ms(8000), Ms(9180)}}));
    QVERIFY(voiceOf(t, 2, Ms(10'000)).isEmpty());
    // segments in a row are one stretch
    t.segments[1].speaker = 0;
    QCOMPARE(voiceOf(t, 0, Ms(2000)).first(), (TimeSpan{Ms(1000), Ms(3000)}));
}

void TestSpeakers::edgesThatTouchMoveTogether()
{
    const Transcript start = conversation();
    const Transcript moved = after(start, moveEdge(start, {.segment = 0, .side = Side::Stop}, Ms(2300)));
    QCOMPARE(moved.segments[0].stopMs, 2300U);
    QCOMPARE(spans(moved.segments[1]), u"2300-3360 2300-2460M 2480-2760 2780-3060 3080-3360"_s);
    QCOMPARE(brokenInvariant(moved), QString());
    QCOMPARE(after(moved, moveEdge(start, {.segment = 0, .side = Side::Stop}, Ms(2300)).inverse()), start);
    // words, too
    Transcript words = start;
    words.segments[0].words[0].setSpan(Ms(1000), Ms(1300));
    const Edge edge{.segment = 0, .word = 1, .side = Side::Start};
    QCOMPARE(spans(after(words, moveEdge(words, edge, Ms(1250))).segments[0]),
             u"1000-2180 1000-1250M 1250-1580M 1600-1880 1900-2180"_s);
}

void TestSpeakers::anEdgeCanBeMovedAlone()
{
    const Transcript start = conversation();
    const Edge edge{.segment = 1, .side = Side::Start};
    const Transcript moved = after(start, moveEdge(start, edge, Ms(2250), Touching::Stays));
    QCOMPARE(moved.segments[0].stopMs, 2180U);
    QCOMPARE(moved.segments[1].startMs, 2250U);
    QVERIFY(moveEdge(start, edge, Ms(2000), Touching::Stays).isEmpty()); // the neighbour is in the way
}

void TestSpeakers::anEdgeStopsAtItsNeighbours()
{
    const Transcript start = conversation();
    QCOMPARE(after(start, moveEdge(start, {.segment = 1, .side = Side::Stop}, Ms(9000))).segments[1].stopMs, 5000U);
    QCOMPARE(after(start, moveEdge(start, {.segment = 2, .side = Side::Start}, Ms(0))).segments[2].startMs, 3360U);
    QCOMPARE(after(start, moveEdge(start, {.segment = 3, .side = Side::Stop}, Ms(99'000))).segments[3].stopMs, 20'000U);
    const Edge word{.segment = 0, .word = 1, .side = Side::Stop};
    QCOMPARE(after(start, moveEdge(start, word, Ms(9000))).segments[0].words[1].stop(), Ms(1600));
    QCOMPARE(after(start, moveEdge(start, word, Ms(0))).segments[0].words[1].stop(), Ms(1300) + shortestWord);
    QVERIFY(moveEdge(start, {.segment = 9}, Ms(0)).isEmpty());
    QVERIFY(moveEdge(start, {.segment = 0, .word = 99}, Ms(0)).isEmpty());
    QVERIFY(moveEdge(start, word, Ms(1580)).isEmpty()); // it is there
}

void TestSpeakers::aSegmentPushesItsWords()
{
    const Transcript start = conversation();
    Transcript moved = after(start, moveEdge(start, {.segment = 0, .side = Side::Start}, Ms(1700)));
    QCOMPARE(spans(moved.segments[0]), u"1700-2180 1700-1710M 1710-1720M 1720-1880M 1900-2180"_s);
    moved = after(start, moveEdge(start, {.segment = 3, .side = Side::Stop}, Ms(8400)));
    QCOMPARE(spans(moved.segments[3]), u"8000-8400 8000-8280 8300-8380M 8380-8390M 8390-8400M"_s);
    moved = after(start, moveEdge(start, {.segment = 3, .side = Side::Stop}, Ms(0)));
    QCOMPARE(spans(moved.segments[3]), u"8000-8040 8000-8010M 8010-8020M 8020-8030M 8030-8040M"_s);
}

void TestSpeakers::aWordSetByHandIsNotTimedAnew()
{
    Transcript t = conversation();
    apply(t, moveEdge(t, {.segment = 0, .word = 1, .side = Side::Stop}, Ms(1440)));
    const Word byHand = t.segments[0].words[1];
    QCOMPARE(byHand.source(), WordSource::Manual);
    // words are typed, replaced and deleted around it
    for (const auto &[where, text] :
         std::initializer_list<std::pair<Range, QString>>{{{{0, 0}, {0, 4}}, u"a very long new beginning of words"_s},
                                                          {{{0, 47}, {0, 47}}, u" and some more words behind it"_s}}) {
        apply(t, replaceText(t, where, text));
        QCOMPARE(brokenInvariant(t), QString());
    }
    const auto &words = t.segments[0].words;
    const auto same = [&](const Word &word) {
        return word.source() == WordSource::Manual && word.start() == byHand.start() && word.stop() == byHand.stop();
    };
    QCOMPARE(std::count_if(words.begin(), words.end(), same), 1);
}

void TestSpeakers::theOuterWordTakesTheSegmentAlong()
{
    const Transcript start = conversation();
    Transcript moved = after(start, moveEdge(start, {.segment = 3, .word = 0, .side = Side::Start}, Ms(7600)));
    QCOMPARE(spans(moved.segments[3]), u"7600-9180 7600-8280M 8300-8580 8600-8880 8900-9180"_s);
    moved = after(start, moveEdge(start, {.segment = 0, .word = 3, .side = Side::Stop}, Ms(2400)));
    QCOMPARE(moved.segments[0].stopMs, 2400U);
    QCOMPARE(moved.segments[1].startMs, 2400U); // which touched it
    QCOMPARE(brokenInvariant(moved), QString());
}

void TestSpeakers::untimedWordsFollowTheirSegment()
{
    Transcript t = conversation();
    makeUntimedWords(t.segments[2]);
    const Transcript moved = after(t, moveEdge(t, {.segment = 2, .side = Side::Stop}, Ms(7000)));
    QCOMPARE(brokenInvariant(moved), QString());
    QVERIFY(!moved.segments[2].words[0].isTimed());
    QVERIFY(moved.segments[2].words[1].start() > t.segments[2].words[1].start());
}

void TestSpeakers::randomChangesKeepTheInvariants()
{
    QRandomGenerator random(2026);
    const auto below
        = [&](qsizetype bound) { return qsizetype(random.bounded(quint32(std::max<qsizetype>(1, bound)))); };
    for (int round = 0; round < 20; ++round) {
        Transcript t = conversation();
        for (int i = 0; i < 30; ++i) {
            const quint32 at = t.segments.last().startMs + quint32(below(3000)); // some overlap
            t.segments.append(segmentOf(u"r%1"_s.arg(i), u"w "_s.repeated(below(9)), at, qint32(below(4)) - 1));
            t.segments.last().stopMs += quint32(below(400));
        }
        QCOMPARE(brokenInvariant(t), QString());
        const Transcript start = t;
        QList<Edit> done;
        for (int step = 0; step < 500; ++step) {
            const qsizetype row = below(t.segments.size());
            const Edge edge{.segment = row,
                            .word = below(t.segments[row].words.size() + 1) - 1,
                            .side = below(2) ? Side::Start : Side::Stop};
            const auto speaker = below(t.speakers.size() + 1) - 1;
            const QString name = u"N%1"_s.arg(below(6));
            const Ms to = Ms(qint64(below(60'000)) - 1000);
            const Ms near = timeOf(t, edge) + Ms(qint64(below(400)) - 200);
            const std::function<Edit()> changes[]{
                [&] { return moveEdge(t, edge, below(4) ? near : to, below(3) ? Touching::Follows : Touching::Stays); },
                [&] { return moveEdge(t, edge, near); },
                [&] { return setSpan(t, row, near, near + Ms(below(3000))); },
                [&] { return setSpeaker(t, row, below(5), below(3) ? name : QString()); },
                [&] { return renameSpeaker(t, speaker, name); },
                [&] { return removeSpeaker(t, speaker, below(t.speakers.size() + 1) - 1); },
                [&] { return moveSpeaker(t, speaker, below(t.speakers.size())); },
                [&] { return addSpeaker(t, name); },
                [&] { return setSpeakerColor(t, speaker, u"#00000%1"_s.arg(below(9))); },
            };
            const qsizetype which = below(qsizetype(std::size(changes)));
            done.append(changes[which]());
            apply(t, done.last());
            const QString broken = brokenInvariant(t);
            QVERIFY2(broken.isEmpty(),
                     qPrintable(u"%1 (change %2, round %3, step %4)"_s.arg(broken).arg(which).arg(round).arg(step)));
        }
        while (!done.isEmpty())
            apply(t, done.takeLast().inverse());
        QCOMPARE(t, start);
    }
}

QTEST_GUILESS_MAIN(TestSpeakers)
#include "tst_speakers.moc"
