#include "models/desk/bookmarks.h"
#include "models/desk/timedisplays.h"
#include "models/document/editing.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using document::Position;
using models::Bookmarks;
using models::DocumentMemory;

namespace {

document::Segment segment(const QString &id, const QString &text, quint32 startMs)
{
    document::Segment result{.id = id, .text = text, .startMs = startMs, .stopMs = startMs + 4000};
    quint32 at = startMs;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && text.at(i - 1) != u' ')
            continue;
        document::Word word{.startMs = at, .offset = quint32(i)};
        word.setSpan(document::Ms(at), document::Ms(at + 300));
        result.words.append(word);
        at += 400;
    }
    return result;
}

document::Transcript sample()
{
    document::Transcript transcript;
    transcript.segments = {segment(u"a"_s, u"one two three four"_s, 0), segment(u"b"_s, u"five six seven"_s, 5000),
                           segment(u"c"_s, u"eight nine ten"_s, 10'000)};
    return transcript;
}

} // namespace

/// Bookmarks and what else is remembered of a document, on a real disk.
class TestBookmarks : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_memory = std::make_unique<DocumentMemory>(m_dir->filePath(u"memory.sqlite"_s));
        m_model = std::make_unique<models::TranscriptModel>();
        m_model->setTranscript(sample());
        m_bookmarks = std::make_unique<Bookmarks>(*m_memory);
        new QAbstractItemModelTester(m_bookmarks.get(), m_bookmarks.get());
        m_bookmarks->setDocument(m_model.get(), u"doc"_s);
        QTRY_VERIFY(m_memory->isKnown(u"doc"_s));
    }

    void cleanup()
    {
        m_bookmarks.reset();
        m_model.reset();
        m_memory.reset();
    }

    void oneIsSetOnTheWordAndFoundAnywhereInIt()
    {
        m_bookmarks->add({1, 6});
        QCOMPARE(m_bookmarks->position(0), (Position{1, 5}));
        QCOMPARE(m_bookmarks->rowAt({1, 7}), 0);
        QCOMPARE(m_bookmarks->rowAt({1, 0}), -1);
        QCOMPARE(m_bookmarks->time(0), 5400ms);
        m_bookmarks->add({1, 8}); // the same word
        QCOMPARE(m_bookmarks->rowCount(), 1);
        QVERIFY(m_bookmarks->isIn(1) && !m_bookmarks->isIn(0));
    }

    void theyStandInTheOrderOfTheText()
    {
        m_bookmarks->add({2, 0}, u"last"_s);
        m_bookmarks->add({0, 4}, u"first"_s);
        m_bookmarks->add({1, 0});
        QCOMPARE(m_bookmarks->index(0).data(Bookmarks::NameRole).toString(), u"first"_s);
        QCOMPARE(m_bookmarks->next({0, 4}, 1), 1);
        QCOMPARE(m_bookmarks->next({0, 4}, -1), -1);
        QCOMPARE(m_bookmarks->next({2, 5}, -1), 2);
        QCOMPARE(m_bookmarks->next({2, 0}, 1), -1);
    }

    void theyFollowTyping()
    {
        m_bookmarks->add({1, 5});
        m_model->apply(document::replaceText(m_model->transcript(), {{1, 0}, {1, 0}}, u"really "_s));
        QCOMPARE(m_bookmarks->position(0), (Position{1, 12}));
        m_model->undoStack().undo();
        QCOMPARE(m_bookmarks->position(0), (Position{1, 5}));
    }

    void theyFollowSplittingAndMerging()
    {
        m_bookmarks->add({0, 8}, u"three"_s);
        m_model->apply(document::splitSegment(m_model->transcript(), {0, 4}));
        QCOMPARE(m_bookmarks->position(0), (Position{1, 4}));
        m_model->apply(document::mergeWithNext(m_model->transcript(), 0));
        QCOMPARE(m_bookmarks->position(0), (Position{0, 8}));
        QCOMPARE(m_bookmarks->index(0).data(Bookmarks::ExcerptRole).toString(), u"three four"_s);
    }

    void oneGoesWithItsSegmentAndComesBackWithIt()
    {
        m_bookmarks->add({1, 5}, u"six"_s);
        m_model->apply(document::removeSegments(m_model->transcript(), 1, 1));
        QCOMPARE(m_bookmarks->rowCount(), 0);
        m_model->undoStack().undo();
        QCOMPARE(m_bookmarks->rowCount(), 1);
        QCOMPARE(m_bookmarks->position(0), (Position{1, 5}));
        QCOMPARE(m_bookmarks->index(0).data(Bookmarks::NameRole).toString(), u"six"_s);
        m_model->undoStack().redo();
        QCOMPARE(m_bookmarks->rowCount(), 0);
    }

    void theyAreThereInTheNextRun()
    {
        m_bookmarks->add({1, 5}, u"  here\nit is "_s);
        m_bookmarks->add({0, 4});
        models::setTimeDisplay(*m_memory, u"doc"_s, {.offset = 10h, .rate = u"25"_s});
        cleanup();
        DocumentMemory memory(m_dir->filePath(u"memory.sqlite"_s));
        models::TranscriptModel model;
        // a segment more than then
        document::Transcript later = sample();
        later.segments.prepend(segment(u"new"_s, u"zero"_s, 0));
        model.setTranscript(later);
        Bookmarks bookmarks(memory);
        bookmarks.setDocument(&model, u"doc"_s);
        QTRY_COMPARE(bookmarks.rowCount(), 2);
        QCOMPARE(bookmarks.position(0), (Position{1, 4}));
        QCOMPARE(bookmarks.position(1), (Position{2, 5}));
        QCOMPARE(bookmarks.index(1).data(Bookmarks::NameRole).toString(), u"here it is"_s);
        QCOMPARE(models::timeDisplay(memory, u"doc"_s), (document::TimeDisplay{.offset = 10h, .rate = u"25"_s}));
        QCOMPARE(models::timeDisplay(memory, u"other"_s), document::TimeDisplay());
    }

    void otherIdsAreMatchedByTime()
    {
        m_bookmarks->add({2, 6});
        document::Transcript renumbered = sample();
        for (document::Segment &segment : renumbered.segments)
            segment.id += u"-again"_s;
        m_model->setTranscript(renumbered);
        QCOMPARE(m_bookmarks->rowCount(), 1);
        QCOMPARE(m_bookmarks->position(0), (Position{2, 6}));
    }

    void anotherDocumentHasItsOwn()
    {
        m_bookmarks->add({0, 0});
        models::TranscriptModel other;
        other.setTranscript(sample());
        m_bookmarks->setDocument(&other, u"other"_s);
        QCOMPARE(m_bookmarks->rowCount(), 0);
        m_bookmarks->setDocument(m_model.get(), u"doc"_s);
        QTRY_COMPARE(m_bookmarks->rowCount(), 1);
    }

    void aDiskThatTakesNothingLosesNothing()
    {
        cleanup();
        const QString file = m_dir->filePath(u"none/memory.sqlite"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be (read|written)"_s));
        QFile blocker(m_dir->filePath(u"none"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        DocumentMemory memory(file);
        memory.load(u"doc"_s);
        QTRY_VERIFY(memory.isKnown(u"doc"_s));
        memory.setValue(u"doc"_s, u"speed"_s, 1.5);
        QCOMPARE(memory.value(u"doc"_s, u"speed"_s).toDouble(), 1.5);
        QVERIFY(blocker.remove()); // the folder can be made now: the next try works
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 10'000);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<DocumentMemory> m_memory;
    std::unique_ptr<models::TranscriptModel> m_model;
    std::unique_ptr<Bookmarks> m_bookmarks;
};

QTEST_GUILESS_MAIN(TestBookmarks)
#include "tst_bookmarks.moc"
