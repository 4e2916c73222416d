#include "models/document/editing.h"
#include "models/search/documentsearch.h"
#include "models/search/trackedrange.h"
#include "tests/ui/transcripts.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using document::Position;
using document::Range;
using models::DocumentSearch;
using models::HitStore;
using models::TranscriptModel;

namespace {

QList<Range> hitsOf(const HitStore &store)
{
    QList<Range> hits;
    Position from;
    while (const auto hit = store.next(from)) {
        hits.append(*hit);
        from = {hit->from.segment, hit->from.offset + 1};
    }
    return hits;
}

QList<Range> freshHits(const TranscriptModel &model, const document::SearchQuery &query)
{
    HitStore store;
    store.assign(document::Searcher(query).findAll(model.transcript()).rows);
    return hitsOf(store);
}

QList<Range> hitsOf(const DocumentSearch &search, const TranscriptModel &model)
{
    QList<Range> hits;
    for (qsizetype row = 0; row < model.transcript().segments.size(); ++row)
        for (const document::SearchSpan &span : search.hitsOf(row))
            hits.append(Range{{row, span.from}, {row, span.to}});
    return hits;
}

/// An edit as a person makes it: typing, deleting over segments, splitting, merging, undo.
void editAnyhow(TranscriptModel &model, QRandomGenerator &random)
{
    const document::Transcript &transcript = model.transcript();
    const auto place = [&] {
        const qsizetype row = random.bounded(transcript.segments.size());
        return Position{row, qsizetype(random.bounded(int(transcript.segments[row].text.size()) + 1))};
    };
    const int what = int(random.bounded(8));
    const Position a = place();
    const Position b = place();
    if (what < 3)
        model.apply(document::replaceText(transcript, {a, a}, random.bounded(2) ? u"hit"_s : u"x\nhit"_s));
    else if (what == 3 && std::abs(a.segment - b.segment) < 3)
        model.apply(document::replaceText(transcript, {std::min(a, b), std::max(a, b)}, u"h"_s));
    else if (what == 4)
        model.apply(document::splitSegment(transcript, a));
    else if (what == 5 && transcript.segments.size() > 20)
        model.apply(document::mergeWithNext(transcript, a.segment));
    else if (what == 6)
        model.undoStack().undo();
    else if (what == 7)
        model.undoStack().redo();
}

TranscriptModel *filled(TranscriptModel &model, int rows)
{
    QStringList texts;
    for (int i = 0; i < rows; ++i)
        texts.append(i % 3 == 0 ? u"a hit and a hit"_s : u"nothing here %1"_s.arg(i));
    model.setTranscript(transcripts::of(texts));
    return &model;
}

} // namespace

class TestDocumentSearch : public QObject
{
    Q_OBJECT
private slots:
    void hitsAreCountedAndSteppedLikeAPlainList();
    void hitsStayRightThroughRandomEdits_data();
    void hitsStayRightThroughRandomEdits();
    void editsWhileTheWorkerSearchesAreTakenIn();
    void aKeySearchesItsSegmentAtOnce();
    void aSelectionFollowsWhatIsWrittenInIt();
    void replacingOneIsAStepOfItsOwn();
    void replacingAllIsOneStep();
    void aCatastrophicExpressionEndsWithASentence();
    void renamingTheSpeakerSearchesAgain();
};

void TestDocumentSearch::hitsAreCountedAndSteppedLikeAPlainList()
{
    QRandomGenerator random(4);
    HitStore store;
    QList<HitStore::Row> rows;
    const auto someHits = [&] {
        HitStore::Row row;
        for (int i = int(random.bounded(6)) - 3; i > 0; --i)
            row.append({qint32(row.size() * 10), qint32(row.size() * 10 + 5)});
        return row;
    };
    for (int turn = 0; turn < 1000; ++turn) {
        const qsizetype first = random.bounded(rows.size() + 1);
        const qsizetype removed = std::min<qsizetype>(random.bounded(turn % 50 == 0 ? 3000 : 4), rows.size() - first);
        const qsizetype inserted = random.bounded(turn % 50 == 1 ? 3000 : 4);
        store.replaceRows(first, removed, inserted);
        rows.remove(first, removed);
        rows.insert(first, inserted, HitStore::Row());
        for (qsizetype row = first; row < first + inserted; ++row) {
            rows[row] = someHits();
            store.setRow(row, rows[row]);
        }
        if (turn % 20 != 0)
            continue;
        QCOMPARE(store.rowCount(), rows.size());
        qsizetype before = 0;
        const Position at{qsizetype(random.bounded(rows.size() + 1)), qsizetype(random.bounded(20))};
        std::optional<Range> previous;
        std::optional<Range> next;
        qsizetype total = 0;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            QCOMPARE(store.at(row), rows[row]);
            for (const document::SearchSpan &span : rows[row]) {
                const Range hit{{row, span.from}, {row, span.to}};
                ++total;
                if (hit.from < at) {
                    ++before;
                    previous = hit;
                } else if (!next) {
                    next = hit;
                }
            }
        }
        QCOMPARE(store.total(), total);
        QCOMPARE(store.before(at), before);
        QVERIFY(store.next(at) == next);
        QVERIFY(store.previous(at) == previous);
    }
}

void TestDocumentSearch::hitsStayRightThroughRandomEdits_data()
{
    QTest::addColumn<document::SearchQuery>("query");
    QTest::newRow("text") << document::SearchQuery{.text = u"hit"_s};
    QTest::newRow("expression") << document::SearchQuery{.text = u"h[ix]t?"_s, .regularExpression = true};
    QTest::newRow("whole word") << document::SearchQuery{.text = u"hit"_s, .wholeWord = true};
}

void TestDocumentSearch::hitsStayRightThroughRandomEdits()
{
    QFETCH(document::SearchQuery, query);
    TranscriptModel model;
    filled(model, 200);
    DocumentSearch search;
    search.setModel(&model);
    search.setQuery(query);
    QRandomGenerator random(11);
    for (int i = 0; i < 600; ++i) {
        editAnyhow(model, random);
        if (i % 10 != 0)
            continue;
        QTRY_VERIFY(search.isSettled());
        const QList<Range> expected = freshHits(model, query);
        QCOMPARE(search.count(), expected.size());
        QVERIFY(hitsOf(search, model) == expected);
    }
}

void TestDocumentSearch::editsWhileTheWorkerSearchesAreTakenIn()
{
    TranscriptModel model;
    filled(model, 5000);
    DocumentSearch search;
    search.setModel(&model);
    QRandomGenerator random(3);
    for (const QString &text : {u"hit"_s, u"nothing"_s, u"x"_s, u"and"_s}) {
        const document::SearchQuery query{.text = text};
        search.setQuery(query);
        QVERIFY(search.state() == DocumentSearch::State::Searching);
        for (int i = 0; i < 20; ++i)
            editAnyhow(model, random);
        QTRY_VERIFY(search.isSettled());
        QVERIFY(hitsOf(search, model) == freshHits(model, query));
        QVERIFY(search.count() > 0);
    }
}

void TestDocumentSearch::aKeySearchesItsSegmentAtOnce()
{
    TranscriptModel model;
    filled(model, 300);
    DocumentSearch search;
    search.setModel(&model);
    search.setQuery({.text = u"hit"_s});
    QTRY_VERIFY(search.isSettled());
    QCOMPARE(search.count(), 200);
    model.apply(document::replaceText(model.transcript(), {{1, 0}, {1, 0}}, u"hit "_s));
    QVERIFY(search.isSettled());
    QCOMPARE(search.count(), 201);
    QCOMPARE(search.numberOf({{1, 0}, {1, 3}}), 3);
    QCOMPARE(search.numberOf({{1, 0}, {1, 2}}), 0);
    QCOMPARE(search.next({1, 1})->hit.from, (Position{3, 2}));
    QVERIFY(!search.next({1, 1})->wrapped);
    QVERIFY(search.next({299, 0})->wrapped);
    QCOMPARE(search.previous({0, 0})->hit.from, (Position{297, 12}));
    QVERIFY(search.previous({0, 0})->wrapped);
}

void TestDocumentSearch::aSelectionFollowsWhatIsWrittenInIt()
{
    TranscriptModel model;
    model.setTranscript(transcripts::of({u"one hit here"_s, u"two hit"_s, u"three hit"_s}));
    DocumentSearch search;
    search.setModel(&model);
    search.setQuery({.text = u"hit"_s, .within = Range{{0, 4}, {1, 7}}});
    QTRY_VERIFY(search.isSettled());
    QCOMPARE(search.count(), 2);
    model.apply(document::replaceText(model.transcript(), {{0, 0}, {0, 3}}, u"twenty-one hit"_s));
    QCOMPARE(search.count(), 2); // what was written before it does not count
    model.apply(document::replaceText(model.transcript(), {{1, 0}, {1, 3}}, u"hit"_s));
    QCOMPARE(search.count(), 3);
    model.apply(document::splitSegment(model.transcript(), {0, 20}));
    QTRY_COMPARE(search.count(), 3);
    QCOMPARE(search.query().within->to, (Position{2, 7}));
    model.apply(document::removeSegments(model.transcript(), 0, 3));
    QTRY_COMPARE(search.count(), 0);
}

void TestDocumentSearch::replacingOneIsAStepOfItsOwn()
{
    TranscriptModel model;
    model.setTranscript(transcripts::of({u"John Smith and Mary Jones"_s}));
    const document::Transcript before = model.transcript();
    DocumentSearch search;
    search.setModel(&model);
    search.setQuery({.text = u"(\\w+) (Smith|Jones)"_s, .regularExpression = true});
    QTRY_COMPARE(search.count(), 2);
    QVERIFY(!search.replace({{0, 1}, {0, 10}}, {}));
    const auto behind = search.replace(search.next({})->hit, {.text = u"$2, $1"_s});
    QVERIFY(behind);
    QCOMPARE(*behind, (Position{0, 11}));
    QCOMPARE(transcripts::texts(model.transcript()).first(), u"Smith, John and Mary Jones"_s);
    QTRY_COMPARE(search.count(), 1);
    model.undoStack().undo();
    QVERIFY(model.transcript() == before);
    model.setReadOnly(true);
    QTRY_COMPARE(search.count(), 2);
    QVERIFY(!search.replace(search.next({})->hit, {.text = u"x"_s}));
}

void TestDocumentSearch::replacingAllIsOneStep()
{
    TranscriptModel model;
    filled(model, 3000);
    const document::Transcript before = model.transcript();
    DocumentSearch search;
    search.setModel(&model);
    search.setQuery({.text = u"hit"_s});
    QTRY_COMPARE(search.count(), 2000);
    QSignalSpy replaced(&search, &DocumentSearch::replacedAll);
    search.replaceAll({.text = u"miss"_s});
    model.apply(document::replaceText(model.transcript(), {{1, 0}, {1, 0}}, u"hit "_s)); // typed meanwhile
    QTRY_COMPARE(replaced.size(), 1);
    QCOMPARE(replaced.first().first().value<qsizetype>(), 2001);
    QTRY_COMPARE(search.count(), 0);
    QCOMPARE(model.undoStack().count(), 2);
    model.undoStack().undo();
    model.undoStack().undo();
    QVERIFY(model.transcript() == before);
    QTRY_COMPARE(search.count(), 2000);
}

void TestDocumentSearch::aCatastrophicExpressionEndsWithASentence()
{
    TranscriptModel model;
    model.setTranscript(transcripts::of({QString(5000, u'a') + u'b'}));
    DocumentSearch search;
    search.setModel(&model);
    search.setQuery({.text = u"(a+)+$"_s, .regularExpression = true});
    QTRY_COMPARE(search.state(), DocumentSearch::State::TooSlow);
    QVERIFY(!search.message().isEmpty());
    search.setQuery({.text = u"(a"_s, .regularExpression = true});
    QCOMPARE(search.state(), DocumentSearch::State::Unusable);
    QVERIFY(!search.message().isEmpty());
    search.setQuery({.text = u"ab"_s});
    QTRY_COMPARE(search.count(), 1);
}

void TestDocumentSearch::renamingTheSpeakerSearchesAgain()
{
    TranscriptModel model;
    document::Transcript transcript = transcripts::of({u"hit"_s, u"hit"_s});
    transcript.speakers = {{.id = u"1"_s, .name = u"Ann"_s}};
    transcript.segments[0].speaker = 0;
    model.setTranscript(transcript);
    DocumentSearch search;
    search.setModel(&model);
    search.setQuery({.text = u"hit"_s, .speaker = u"Ann"_s});
    QTRY_COMPARE(search.count(), 1);
    model.apply(document::renameSpeaker(model.transcript(), 0, u"Anna"_s));
    QTRY_COMPARE(search.count(), 0);
    model.apply(document::setSpeaker(model.transcript(), 1, 1, u"Ann"_s));
    QTRY_COMPARE(search.count(), 1);
}

QTEST_GUILESS_MAIN(TestDocumentSearch)
#include "tst_documentsearch.moc"
