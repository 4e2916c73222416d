#include "models/document/alignment.h"
#include "models/document/editing.h"
#include "models/review/fixlearner.h"
#include "models/review/reviewcounter.h"
#include "models/review/reviewqueue.h"
#include "models/review/segmentnotes.h"
#include "tests/ui/transcripts.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace models;

namespace {

/// A document with its review queue.
struct Desk
{
    QTemporaryDir dir{};
    Accounts accounts{dir.path()};
    Wordbook wordbook{dir.filePath(u"words.sqlite"_s)};
    GlossaryWords glossaries{accounts};
    Spelling spelling{dictionaryFolders()};
    TranscriptModel model{};
    DocumentSpelling words{{spelling, wordbook, glossaries}, {u"local"_s, u"1"_s, u"2"_s}, model};
    ReviewQueue queue{model, words};
    QAbstractItemModelTester tester{&queue, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Desk(const document::Transcript &transcript)
    {
        queue.setRules({.confidence = 0.5});
        queue.setPause(std::chrono::milliseconds(1));
        model.setTranscript(transcript);
    }
    QStringList rows() const
    {
        QStringList result;
        for (int row = 0; row < queue.rowCount(); ++row)
            result.append(queue.index(row).data().toString());
        return result;
    }
};

document::Transcript english(const QStringList &texts)
{
    document::Transcript transcript = transcripts::of(texts);
    transcript.language = u"en"_s;
    for (qsizetype i = 0; i < transcript.segments.size(); ++i)
        transcript.segments[i].id = u"s%1"_s.arg(i);
    return transcript;
}

/// What findLoops() promises, said without thinking of speed.
QList<WordLoop> naiveLoops(const QStringList &words)
{
    QList<WordLoop> loops;
    qsizetype at = 0;
    while (at < words.size()) {
        WordLoop best;
        for (qsizetype phrase = 1; phrase <= 12; ++phrase) {
            qsizetype times = 1;
            while (words.mid(at, phrase).size() == phrase
                   && words.mid(at + times * phrase, phrase) == words.mid(at, phrase))
                ++times;
            const qsizetype fewest = phrase == 1 ? 4 : phrase < 4 ? 3 : 2;
            if (times >= fewest && times * phrase > best.count)
                best = {at, times * phrase};
        }
        if (best.count > 0)
            loops.append(best);
        at += std::max<qsizetype>(best.count, 1);
    }
    return loops;
}

quint8 kindsOf(const QList<document::Segment> &segments, qsizetype row, const ReviewRules &rules = {})
{
    quint8 kinds = 0;
    for (const Issue &issue : findIssues(segments, row, 1, rules, nullptr, {}))
        kinds |= issue.kinds;
    return kinds;
}

document::Edit randomEdit(const document::Transcript &transcript, QRandomGenerator &random)
{
    static const QStringList texts{u"wong "_s, u" the"_s, u"x"_s, u""_s, u"\n"_s, u"no no no no "_s, u" teh recieve"_s};
    const qsizetype row = random.bounded(std::max<qsizetype>(1, transcript.segments.size()));
    const qsizetype length = transcript.segments.value(row).text.size();
    const document::Position at{row, random.bounded(length + 1)};
    switch (random.bounded(7)) {
    case 0:
        return document::mergeWithNext(transcript, row);
    case 1:
        return document::splitSegment(transcript, at);
    case 2:
        return document::removeSegments(transcript, row, 1 + random.bounded(2));
    case 3:
        return setReviewed(transcript, row, 2, random.bounded(2));
    case 4:
        return acceptIssues(transcript, row, {u"loop"_s, u"word:wong"_s});
    default: {
        document::Position to{row, std::min(length, at.offset + random.bounded(6))};
        if (random.bounded(8) == 0 && row + 1 < transcript.segments.size())
            to = {row + 1, 0};
        return document::replaceText(transcript, {at, to}, texts.at(random.bounded(texts.size())));
    }
    }
}

} // namespace

class TestReview : public QObject
{
    Q_OBJECT
private slots:
    void notesLeaveOtherMembersAlone();
    void notesAreUndoneAndCounted();
    void loopsAreThoseOfTheNaiveWay();
    void eachKindOfIssueIsFound_data();
    void eachKindOfIssueIsFound();
    void doubtAndUnknownWordAreOneIssue();
    void reviewedSegmentsHaveNoIssues();
    void theQueueListsIssuesInOrder();
    void theQueueFollowsEditsAsIfNew();
    void theQueueIsFilteredByKind();
    void issuesMoveWithTheText();
    void fixesAreSeenWordByWord_data();
    void fixesAreSeenWordByWord();
    void theSameFixTwiceIsTold();
    void typingSlowlyIsOneFix();
    void undoingIsNoFix();
};

void TestReview::notesLeaveOtherMembersAlone()
{
    const QByteArrayList others{
        {},
        R"({"a":1})",
        R"({"id64":12345678901234567890,"x":1.50,"s":"\"x_review\": {","o":{"x_review":[1,{"a":"}"}]}})",
        R"({ "a" : [ 1 , 2 ] , "b" : null })"};
    for (const QByteArray &extra : others) {
        document::Segment segment{.id = u"1"_s, .extra = extra};
        QCOMPARE(notesOf(segment), SegmentNotes());
        const SegmentNotes notes{.reviewed = true, .accepted = {u"loop"_s, u"word:\"ß日"_s}};
        setNotes(segment, notes);
        QCOMPARE(notesOf(segment), notes);
        QVERIFY(QJsonDocument::fromJson(segment.extra).isObject());
        setNotes(segment, {.reviewed = true});
        QVERIFY(isReviewed(segment));
        QCOMPARE(segment.extra.count("x_review"), extra.count("x_review") + 1);
        setNotes(segment, {});
        const auto compact = [](const QByteArray &json) { return QByteArray(json).replace(" ", ""); };
        QCOMPARE(compact(segment.extra), compact(extra));
    }
    document::Segment strange{.extra = R"({"x_review":[1,2]})"}; // of another program
    QCOMPARE(notesOf(strange), SegmentNotes());
    document::Segment broken{.extra = R"({"x_review":{"reviewed":tr)"};
    QCOMPARE(isReviewed(broken), false);
}

void TestReview::notesAreUndoneAndCounted()
{
    TranscriptModel model;
    model.setTranscript(english({u"one two"_s, u"three"_s, u"four five six"_s}));
    ReviewCounter counter(model);
    QRandomGenerator random(11);
    const auto naive = [&] {
        ReviewCount count{.total = int(model.transcript().segments.size())};
        for (const document::Segment &segment : model.transcript().segments)
            count.reviewed += notesOf(segment).reviewed ? 1 : 0;
        return count;
    };
    int most = 0;
    for (int round = 0; round < 600; ++round) {
        if (random.bounded(5) == 0)
            model.undoStack().undo();
        else
            model.apply(randomEdit(model.transcript(), random));
        QCOMPARE(counter.count(), naive());
        most = std::max(most, counter.count().reviewed);
    }
    QVERIFY(most > 0);
    while (model.undoStack().canUndo())
        model.undoStack().undo();
    QCOMPARE(counter.count(), (ReviewCount{0, 3}));
}

void TestReview::loopsAreThoseOfTheNaiveWay()
{
    QRandomGenerator random(3);
    qsizetype found = 0;
    for (int round = 0; round < 3000; ++round) {
        QStringList words;
        for (int i = int(random.bounded(40)); i > 0; --i)
            words.append(QString(QChar(u'a' + random.bounded(1 + round % 3))));
        const QList<WordLoop> loops = findLoops(words);
        QCOMPARE(loops, naiveLoops(words));
        found += loops.size();
    }
    QVERIFY(found > 1000);
}

void TestReview::eachKindOfIssueIsFound_data()
{
    QTest::addColumn<QList<document::Segment>>("segments");
    QTest::addColumn<int>("kinds"); // of the second segment
    const auto row = [](const char *name, int kinds, auto change) {
        QList<document::Segment> segments
            = transcripts::of({u"one two three"_s, u"and four words now"_s, u"the end"_s}).segments;
        for (document::Segment &segment : segments)
            segment.speaker = 0;
        change(segments);
        QTest::newRow(name) << segments << kinds;
    };
    using Rows = QList<document::Segment>;
    row("nothing", 0, [](Rows &) {});
    row("doubt", LowConfidence, [](Rows &rows) { rows[1].words[2].setConfidence(0.3); });
    row("confidence unknown", 0, [](Rows &rows) { rows[1].words[2].setConfidence({}); });
    row("too fast", TooFast, [](Rows &rows) { rows[1].stopMs = rows[1].startMs + 500; });
    row("no time at all", TooFast, [](Rows &rows) { rows[1].stopMs = rows[1].startMs; });
    row("too slow", TooSlow, [](Rows &rows) {
        rows[1].stopMs += 60'000;
        rows[2].startMs += 60'000;
    });
    row("overlap", Overlap, [](Rows &rows) { rows[0].stopMs += 900; });
    row("other channels overlap", 0, [](Rows &rows) {
        rows[0].stopMs += 900;
        rows[0].channel = 1;
    });
    row("gap", Gap, [](Rows &rows) {
        for (qsizetype i = 1; i < 3; ++i) {
            rows[i].startMs += 11'000;
            rows[i].stopMs += 11'000;
        }
    });
    row("loop", Loop, [](Rows &rows) {
        rows[1] = transcripts::segment(u"I know I know I know, I know that"_s, int(rows[1].startMs), 0);
        rows[2].startMs = rows[2].stopMs = rows[1].stopMs;
    });
    row("sentence again", Loop, [](Rows &rows) {
        rows[0] = transcripts::segment(u"And four words: now."_s, 0, 0);
        rows[0].stopMs = rows[1].startMs;
    });
    row("flip", SpeakerFlip, [](Rows &rows) {
        rows[1] = transcripts::segment(u"yes yes"_s, int(rows[1].startMs), 1);
        rows[2].startMs = rows[1].stopMs;
    });
    row("a real turn", 0, [](Rows &rows) { rows[1].speaker = 1; });
    row("empty", 0, [](Rows &rows) {
        rows[1].text.clear();
        rows[1].words.clear();
    });
}

void TestReview::eachKindOfIssueIsFound()
{
    QFETCH(QList<document::Segment>, segments);
    QFETCH(int, kinds);
    QCOMPARE(int(kindsOf(segments, 1)), kinds);
    for (int bit = 0; bit < 8; ++bit) { // accepted there, it is none
        if (!(kinds >> bit & 1) || (1 << bit) == LowConfidence)
            continue;
        setNotes(segments[1], {.accepted = {issueName(IssueKind(1 << bit))}});
        QCOMPARE(int(kindsOf(segments, 1)), 0);
    }
}

void TestReview::doubtAndUnknownWordAreOneIssue()
{
    document::Transcript transcript = english({u"the \"wibbly,\" one"_s});
    transcript.segments[0].words[1].setConfidence(0.3);
    Lexicon lexicon(u"en"_s, dictionaryFolders());
    const QList<Issue> issues = findIssues(transcript.segments, 0, 1, {}, &lexicon, {});
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues[0], (Issue{0, 5, 11, LowConfidence | UnknownWord, 30}));
}

void TestReview::reviewedSegmentsHaveNoIssues()
{
    document::Transcript transcript = english({u"the wibbly one"_s});
    Desk desk(transcript);
    QTRY_COMPARE(desk.rows(), QStringList{u"wibbly"_s});
    desk.model.apply(setReviewed(desk.model.transcript(), 0, 1, true));
    QTRY_COMPARE(desk.queue.rowCount(), 0);
    desk.model.undoStack().undo();
    QTRY_COMPARE(desk.rows(), QStringList{u"wibbly"_s});
}

void TestReview::theQueueListsIssuesInOrder()
{
    document::Transcript transcript = english({u"the teh end"_s, u"all is well"_s, u"recieve no no no no wong'd"_s});
    transcript.segments[1].words[1].setConfidence(0.2);
    Desk desk(transcript);
    QTRY_VERIFY(desk.queue.isComplete());
    QCOMPARE(desk.rows(), (QStringList{u"teh"_s, u"is"_s, u"recieve"_s, u"no no no no"_s, u"wong'd"_s}));
    QCOMPARE(desk.queue.count(UnknownWord), 3);
    QCOMPARE(desk.queue.count(LowConfidence), 1);
    QCOMPARE(desk.queue.nextRow({0, 5}, 1), 1);
    QCOMPARE(desk.queue.nextRow({0, 5}, -1), 0);
    QCOMPARE(desk.queue.nextRow({0, 4}, -1), -1);
    QCOMPARE(desk.queue.nextRow({2, 30}, 1), -1);
    QCOMPARE(desk.queue.index(1).data(ReviewQueue::TimeRole).toInt(), 1600);
    QCOMPARE(desk.queue.index(1).data(ReviewQueue::ContextRole).toString(),
             u"all "_s + QChar(0) + u"is"_s + QChar(0) + u" well"_s);
}

void TestReview::theQueueFollowsEditsAsIfNew()
{
    document::Transcript transcript
        = english({u"the teh end"_s, u"all is well"_s, u"no no no no"_s, u"recieve this"_s, u"good wong day"_s});
    Desk desk(transcript);
    QRandomGenerator random(5);
    Lexicon lexicon(u"en"_s, dictionaryFolders());
    int found = 0;
    for (int round = 0; round < 60; ++round) {
        if (round % 10 == 0)
            desk.model.setTranscript(transcript);
        for (int i = int(random.bounded(8)); i >= 0; --i) {
            if (random.bounded(6) == 0)
                desk.model.undoStack().undo();
            else
                desk.model.apply(randomEdit(desk.model.transcript(), random));
            if (random.bounded(3) == 0)
                QCoreApplication::processEvents(); // while some of it is on the worker
        }
        QTRY_VERIFY(desk.queue.isComplete());
        const auto &segments = desk.model.transcript().segments;
        const QList<Issue> fresh = findIssues(segments, 0, segments.size(), desk.queue.rules(), &lexicon, {});
        QCOMPARE(desk.queue.rowCount(), int(fresh.size()));
        for (int row = 0; row < fresh.size(); ++row)
            QCOMPARE(desk.queue.issueAt(row), fresh[row]);
        found += int(fresh.size());
    }
    QVERIFY2(found > 100, qPrintable(QString::number(found)));
}

void TestReview::theQueueIsFilteredByKind()
{
    document::Transcript transcript = english({u"the teh end"_s, u"all is well"_s, u"no no no no"_s});
    transcript.segments[1].words[1].setConfidence(0.2);
    Desk desk(transcript);
    desk.queue.setShown(LowConfidence | Loop);
    QTRY_VERIFY(desk.queue.isComplete());
    QCOMPARE(desk.rows(), (QStringList{u"is"_s, u"no no no no"_s}));
    QCOMPARE(desk.queue.count(allKinds), 3);
    desk.queue.setShown(UnknownWord);
    QCOMPARE(desk.rows(), QStringList{u"teh"_s});
    desk.queue.setRules({.confidence = 0});
    desk.queue.setShown(allKinds);
    QTRY_COMPARE(desk.rows(), (QStringList{u"teh"_s, u"no no no no"_s}));
}

void TestReview::issuesMoveWithTheText()
{
    Desk desk(english({u"the teh end"_s, u"one recieve"_s}));
    QTRY_VERIFY(desk.queue.isComplete());
    desk.queue.setPause(std::chrono::milliseconds(100));
    desk.model.apply(document::replaceText(desk.model.transcript(), {{0, 0}, {0, 0}}, u"Now "_s));
    QCOMPARE(desk.rows(), (QStringList{u"teh"_s, u"recieve"_s})); // at once, before anything was looked at
    desk.model.apply(document::splitSegment(desk.model.transcript(), {0, 4}));
    QCOMPARE(desk.rows(), QStringList{u"recieve"_s});
    QCOMPARE(desk.queue.issueAt(0).segment, 2);
    QTRY_COMPARE(desk.rows(), (QStringList{u"teh"_s, u"recieve"_s}));
}

void TestReview::fixesAreSeenWordByWord_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("fixes");
    const auto row = [](const char *name, const QString &before, const QString &after, const QStringList &fixes) {
        QTest::newRow(name) << before << after << fixes;
    };
    row("nothing", u"a b c"_s, u"a b c"_s, {});
    row("one word", u"that is wong, yes"_s, u"that is wrong, yes"_s, {u"wong>wrong"_s});
    row("two words", u"wong numer here"_s, u"wrong number here"_s, {u"wong>wrong"_s, u"numer>number"_s});
    row("split", u"the icecream is"_s, u"the ice cream is"_s, {u"icecream>ice cream"_s});
    row("joined", u"the note book is"_s, u"the notebook is"_s, {u"note book>notebook"_s});
    row("case", u"with peter now"_s, u"with Peter now"_s, {u"peter>Peter"_s});
    row("added and removed", u"a b c"_s, u"a c d"_s, {});
    row("punctuation only", u"well yes"_s, u"well, yes."_s, {});
    row("rewritten", u"one two three four five six"_s, u"something else"_s, {});
    row("Cyrillic", u"я привэт сказал"_s, u"я привет сказал"_s, {u"привэт>привет"_s});
}

void TestReview::fixesAreSeenWordByWord()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QStringList seen;
    for (const auto &[word, fix] : fixesBetween(before, after))
        seen.append(fix.before + u'>' + fix.after);
    QTEST(seen, "fixes");
}

void TestReview::theSameFixTwiceIsTold()
{
    TranscriptModel model;
    model.setTranscript(english({u"a wong one"_s, u"the wong two"_s, u"is wong too"_s}));
    FixLearner learner(model);
    QList<Fix> told;
    connect(&learner, &FixLearner::madeTwice, this, [&](const Fix &fix) { told.append(fix); });
    model.apply(document::replaceText(model.transcript(), {{0, 2}, {0, 6}}, u"wrong"_s));
    model.apply(document::replaceText(model.transcript(), {{1, 4}, {1, 8}}, u"wrong"_s));
    learner.settle();
    QCOMPARE(told, (QList<Fix>{{u"wong"_s, u"wrong"_s}}));
    model.apply(document::replaceText(model.transcript(), {{2, 3}, {2, 7}}, u"wrong"_s));
    model.apply(document::replaceText(model.transcript(), {{0, 0}, {0, 1}}, u"the"_s));
    learner.settle();
    QCOMPARE(told.size(), 1); // the third time tells nothing new
}

void TestReview::typingSlowlyIsOneFix()
{
    TranscriptModel model;
    model.setTranscript(english({u"a wong one wong"_s}));
    FixLearner learner(model);
    QList<Fix> told;
    connect(&learner, &FixLearner::madeTwice, this, [&](const Fix &fix) { told.append(fix); });
    for (const qsizetype at : {3, 13}) { // "wong" -> "wrong" by way of "wog", a look after each key
        model.apply(document::replaceText(model.transcript(), {{0, at + 1}, {0, at + 2}}, {}));
        learner.settle();
        model.apply(document::replaceText(model.transcript(), {{0, at}, {0, at}}, u"r"_s));
        learner.settle();
        model.apply(document::replaceText(model.transcript(), {{0, at + 2}, {0, at + 2}}, u"n"_s));
        learner.settle();
    }
    QCOMPARE(model.transcript().segments[0].text, u"a wrong one wrong"_s);
    QCOMPARE(told, (QList<Fix>{{u"wong"_s, u"wrong"_s}}));
}

void TestReview::undoingIsNoFix()
{
    TranscriptModel model;
    model.setTranscript(english({u"a wong one"_s, u"the wong two"_s, u"x"_s}));
    FixLearner learner(model);
    int told = 0;
    connect(&learner, &FixLearner::madeTwice, this, [&] { ++told; });
    model.apply(document::replaceText(model.transcript(), {{0, 2}, {0, 6}}, u"wrong"_s));
    learner.settle();
    model.undoStack().undo();
    learner.settle();
    model.apply(document::replaceText(model.transcript(), {{1, 4}, {1, 8}}, u"wrong"_s));
    learner.settle();
    QCOMPARE(told, 0); // one of the two was taken back
}

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
