#include "api/documents.h"
#include "api/sessions.h"
#include "models/versions/comparer.h"
#include "models/versions/textimport.h"
#include "models/versions/versionlist.h"
#include "tests/models/bench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using document::TimeOrigin;
using models::Comparer;
using models::DocumentKey;
using models::OpenDocument;
using models::TextImport;
using models::Version;
using Reason = Version::Reason;
using Server = models::SaveState::Server;

/// Versions, the machine's text and foreign text of documents on the real service, over HTTP.
class TestOpenVersions : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(m_service.start(), m_service.errorOutput().constData()); }

    void init()
    {
        m_desk = std::make_unique<Desk>(m_service);
        m_key = {};
        api::Client *client = m_desk->accounts.client(u"local"_s);
        client->send(api::sessions::list({}), this, [this, client](const api::Result<api::Page<api::Session>> &page) {
            const api::Session &sample = page->items.last();
            client->send(api::documents::copy(sample.id, {.documentId = sample.documents.first().id}), this,
                         [this, sample](const api::Result<api::Document> &copy) {
                             m_key = {.account = u"local"_s, .session = sample.id.value, .document = copy->id.value};
                         });
        });
        QTRY_VERIFY(!m_key.document.isEmpty());
        m_document = m_desk->documents->open(m_key);
        QTRY_COMPARE(m_document->state(), OpenDocument::State::Ready);
    }
    void cleanup() { m_desk.reset(); }

    void aDocumentThatIsOnlyReadLeavesNothing()
    {
        m_document->save();
        m_desk->documents->close(std::exchange(m_document, nullptr));
        m_document = m_desk->documents->open(m_key);
        QTRY_COMPARE(m_document->state(), OpenDocument::State::Ready);
        QVERIFY(versions().isEmpty());
    }

    void theFirstChangeKeepsWhatItWasMadeTo()
    {
        const QString before = text(0);
        retype(*m_document, 0, u"Corrected."_s);
        QTRY_VERIFY(!versions().isEmpty());
        const Version opened = versions().last();
        QCOMPARE(opened.reason, Reason::Opened);
        QVERIFY(!opened.server.isEmpty());
        QCOMPARE(loaded(opened.id).segments.first().text, before);
    }

    void everySaveIsAVersionAndKnowsTheServers()
    {
        m_desk->documents->setSendDelay(std::chrono::hours(1));
        retype(*m_document, 0, u"First."_s);
        m_document->save();
        QTRY_COMPARE(m_document->saveState().server, Server::Saved);
        QTRY_COMPARE(versions().size(), 2);
        QTRY_VERIFY(!versions().first().server.isEmpty());
        QCOMPARE(versions().first().reason, Reason::Saved);
        retype(*m_document, 0, u"Second."_s);
        m_document->save();
        QTRY_COMPARE(versions().size(), 3);
        QCOMPARE(loaded(versions().at(1).id).segments.first().text, u"First."_s);
    }

    void savesOfTheProgramAreVersionsToo()
    {
        retype(*m_document, 0, u"By itself."_s);
        QTRY_COMPARE(m_document->saveState().server, Server::Saved);
        QTRY_COMPARE(versions().size(), 2);
        QCOMPARE(versions().first().reason, Reason::Automatic);
    }

    void whatWasTypedOfflineIsKeptAtTheEnd()
    {
        m_desk->documents->setSendDelay(std::chrono::hours(1));
        const QString dir = m_desk->dir;
        retype(*m_document, 0, u"Never sent."_s);
        m_desk->documents.reset();
        m_desk->documents = std::make_unique<models::Documents>(m_desk->accounts, dir);
        m_document = m_desk->documents->open(m_key);
        QTRY_COMPARE(m_document->state(), OpenDocument::State::Ready);
        QCOMPARE(versions().first().reason, Reason::Closed);
        QCOMPARE(loaded(versions().first().id).segments.first().text, u"Never sent."_s);
    }

    void aVersionIsRestoredAsOneStepWithItsTimes()
    {
        const document::Transcript before = transcript();
        retype(*m_document, 0, u"Something else."_s);
        retype(*m_document, 2, u"And here."_s);
        QTRY_VERIFY(!versions().isEmpty());
        Comparer comparer;
        comparer.compare(m_document, versions().last());
        QTRY_VERIFY(comparer.hasDiff());
        QCOMPARE(comparer.diff().rows.size(), 2);
        const int steps = m_document->model().undoStack().count();
        comparer.restoreAll();
        QTRY_COMPARE(transcript().segments, before.segments);
        QCOMPARE(m_document->model().undoStack().count(), steps + 1);
        QTRY_VERIFY(comparer.diff().rows.isEmpty()); // compared again by itself
        m_document->model().undoStack().undo();
        QCOMPARE(text(2), u"And here."_s);
        QTRY_COMPARE(comparer.diff().rows.size(), 2);
    }

    void oneSegmentComesBackAndTheOthersStay()
    {
        const document::Transcript before = transcript();
        retype(*m_document, 0, u"Something else."_s);
        retype(*m_document, 2, u"And here."_s);
        QTRY_VERIFY(!versions().isEmpty());
        Comparer comparer;
        comparer.compare(m_document, versions().last());
        QTRY_VERIFY(comparer.hasDiff());
        comparer.restoreSegment(2);
        QCOMPARE(transcript().segments[2], before.segments[2]);
        QCOMPARE(text(0), u"Something else."_s);
    }

    void theMachinesTextIsKnownBeforeAndAfterTheFirstChange()
    {
        const document::Transcript before = transcript();
        QCOMPARE(machine()->segments, before.segments); // nothing was changed yet
        retype(*m_document, 0, u"Corrected by ear."_s);
        QTRY_COMPARE(m_document->saveState().server, Server::Saved);
        QCOMPARE(machine()->segments, before.segments);
        const QString dir = m_desk->dir;
        m_desk->documents.reset();
        m_desk->documents = std::make_unique<models::Documents>(m_desk->accounts, dir);
        m_document = m_desk->documents->open(m_key);
        QTRY_COMPARE(m_document->state(), OpenDocument::State::Ready);
        QCOMPARE(text(0), u"Corrected by ear."_s);
        QCOMPARE(machine()->segments, before.segments); // from this computer
    }

    void onAnotherComputerTheMachinesTextComesFromTheServer()
    {
        retype(*m_document, 0, u"Corrected by ear."_s);
        QTRY_COMPARE(m_document->saveState().server, Server::Saved);
        Desk other(m_service);
        OpenDocument *document = other.documents->open(m_key);
        QTRY_COMPARE(document->state(), OpenDocument::State::Ready);
        std::optional<tl::expected<document::Transcript, QString>> answer;
        document->machineText(document, [&](const auto &text) { answer = text; });
        QTRY_VERIFY(answer);
        if (!*answer) // the sample has no raw result: said, not guessed
            QVERIFY(answer->error().contains(u"not kept"_s));
    }

    void theListFollowsTheStore()
    {
        models::VersionList list;
        const QAbstractItemModelTester tester(&list);
        list.setDocument(m_document);
        QCOMPARE(list.rowCount(), 1); // the machine's text
        m_desk->documents->setSendDelay(std::chrono::hours(1));
        for (int i = 1; i <= 3; ++i) {
            retype(*m_document, 0, u"Text %1"_s.arg(i));
            m_document->save();
        }
        QTRY_COMPARE(list.rowCount(), 5);
        QCOMPARE(list.version(1).reason, Reason::Saved);
        QCOMPARE(list.version(4).reason, Reason::Opened);
        list.setDocument(nullptr);
        QCOMPARE(list.rowCount(), 0);
    }

    void aSubtitleFileTakesThePlaceOfTheTextAndWordsKeepTheirTimes()
    {
        const document::Transcript before = transcript();
        QStringList words = before.text({{}, before.end()}).replace(u'\n', u' ').split(u' ', Qt::SkipEmptyParts);
        words[3] = u"entirely"_s;
        QFile file(m_desk->dir + u"/corrected.srt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (qsizetype at = 0, cue = 1; at < words.size(); at += 7, ++cue) // cut elsewhere, with times of its own
            file.write(u"%1\n00:%2:00,000 --> 00:%2:30,000\n%3\n\n"_s.arg(cue)
                           .arg(cue, 2, 10, QChar(u'0'))
                           .arg(words.mid(at, 7).join(u' '))
                           .toUtf8());
        file.close();
        TextImport import(*m_document);
        QSignalSpy read(&import, &TextImport::wasRead);
        QSignalSpy done(&import, &TextImport::imported);
        import.read(file.fileName());
        QTRY_COMPARE(read.size(), 1);
        const auto foreign = read.first().first().value<models::ForeignText>();
        QVERIFY(foreign.isTimed);
        const int steps = m_document->model().undoStack().count();
        import.replaceAll(foreign, {});
        QTRY_COMPARE(done.size(), 1);
        const auto summary = done.first().first().value<models::ImportSummary>();
        QCOMPARE(summary.words, words.size());
        QVERIFY2(summary.measured >= words.size() - 2, qPrintable(QString::number(summary.measured)));
        QCOMPARE(m_document->model().undoStack().count(), steps + 1);
        QCOMPARE(transcript().segments.size(), (words.size() + 6) / 7);
        QCOMPARE(transcript().segments.first().words[2].startMs, before.segments.first().words[2].startMs);
        m_document->model().undoStack().undo();
        QCOMPARE(transcript().segments, before.segments);
    }

    void captionsKeepTheirLinesInAnImport()
    {
        document::Transcript captions{.kind = document::Kind::Captions};
        captions.segments = transcript().segments.mid(0, 2);
        models::ForeignText text{.name = u"x.srt"_s, .transcript = captions};
        QString &first = text.transcript.segments.first().text;
        const qsizetype blank = first.indexOf(u' ', first.size() / 2);
        first[blank] = u'\n';
        const auto import = models::importForeign(captions, text, {});
        QVERIFY(import);
        QCOMPARE(import->edit.inserted.size(), 2);
        QCOMPARE(import->edit.inserted.first().text, first);
        QCOMPARE(import->edit.inserted.first().words, captions.segments.first().words);
        QCOMPARE(import->summary.estimated, 0);
    }

    void theTimesOfTheFileCanBeTakenInstead()
    {
        const document::Transcript before = transcript();
        QFile file(m_desk->dir + u"/other.vtt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("WEBVTT\n\n00:01.000 --> 00:02.500\n<v Ben>Other words\n\n00:03.000 --> 00:04.000\n<v Ann>here\n");
        file.close();
        const auto foreign = models::readForeignText(file.fileName());
        QVERIFY(foreign && foreign->hasSpeakers);
        TextImport import(*m_document);
        QSignalSpy done(&import, &TextImport::imported);
        import.replaceAll(*foreign, {.keepTimes = false});
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(transcript().segments.size(), 2);
        QCOMPARE(transcript().segments.first().startMs, 1000U);
        QCOMPARE(transcript().speakerName(transcript().segments.first()), u"Ben"_s);
        m_document->model().undoStack().undo();
        QCOMPARE(transcript(), before);
    }

    void namesBeforeColonsAreSpeakers()
    {
        QFile file(m_desk->dir + u"/names.txt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Ann: One thing: this.\n\nDr. Ben: Yes.\n\nIndeed.\n");
        file.close();
        const auto named = models::readForeignText(file.fileName());
        QVERIFY(named && named->hasSpeakers);
        QCOMPARE(named->words, 5);
        QCOMPARE(named->transcript.segments[0].text, u"One thing: this."_s);
        QCOMPARE(named->transcript.speakerName(named->transcript.segments[2]), u"Dr. Ben"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Remember: all is well.\n\nWe know.\n\nWe do.\n");
        file.close();
        QVERIFY(!models::readForeignText(file.fileName())->hasSpeakers);
    }

    void whatIsNoTextIsRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("empty") << u"empty.txt"_s << QByteArray();
        QTest::addRow("blanks") << u"blanks.txt"_s << QByteArray("  \n\n \n");
        QTest::addRow("picture") << u"photo.png"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11);
        QTest::addRow("broken JSON") << u"broken.json"_s << QByteArray("{\"document\": [");
        QTest::addRow("not there") << u"missing/none.srt"_s << QByteArray();
    }
    void whatIsNoTextIsRefusedWithASentence()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const document::Transcript before = transcript();
        QFile file(m_desk->dir + u'/' + name);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        TextImport import(*m_document);
        QSignalSpy failed(&import, &TextImport::failed);
        import.read(file.fileName());
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(name.section(u'/', -1)));
        QCOMPARE(transcript(), before);
    }

    void aCancelledImportChangesNothing()
    {
        const document::Transcript before = transcript();
        QStringList words;
        for (int i = 0; i < 20'000; ++i)
            words.append(u"word%1"_s.arg(i % 700));
        TextImport import(*m_document);
        QSignalSpy done(&import, &TextImport::imported);
        QSignalSpy cancelled(&import, &TextImport::cancelled);
        import.replaceRange({{}, before.end()}, words.join(u' '));
        import.cancel();
        QCOMPARE(cancelled.size(), 1);
        import.replaceRange({{0, 0}, { 0, 3 }}, u"After"_s); // the worker is free again
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(text(0).startsWith(u"After"_s));
        m_document->model().undoStack().undo();
        QCOMPARE(transcript(), before);
    }

    void whatIsTypedDuringAPasteIsNotLost()
    {
        TextImport import(*m_document);
        QSignalSpy failed(&import, &TextImport::failed);
        import.replaceRange({{}, transcript().end()}, u"Pasted.\nText."_s);
        retype(*m_document, 0, u"Typed."_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(text(0), u"Typed."_s);
    }

private:
    const document::Transcript &transcript() const { return m_document->model().transcript(); }
    QString text(qsizetype row) const { return transcript().segments.at(row).text; }

    QList<Version> versions()
    {
        std::optional<QList<Version>> answer;
        m_document->versions().list(m_key.toString(), this,
                                    [&](const tl::expected<QList<Version>, QString> &list) { answer = *list; });
        return QTest::qWaitFor([&] { return answer.has_value(); }) ? *answer : QList<Version>();
    }

    document::Transcript loaded(qint64 id)
    {
        std::optional<document::Transcript> answer;
        m_document->versions().load(id, this,
                                    [&](const tl::expected<document::Transcript, QString> &text) { answer = *text; });
        return QTest::qWaitFor([&] { return answer.has_value(); }) ? *answer : document::Transcript();
    }

    tl::expected<document::Transcript, QString> machine()
    {
        std::optional<tl::expected<document::Transcript, QString>> answer;
        m_document->machineText(this, [&](const auto &text) { answer = text; });
        return QTest::qWaitFor([&] { return answer.has_value(); }) ? *answer : document::Transcript();
    }

    support::ServiceProcess m_service;
    std::unique_ptr<Desk> m_desk;
    OpenDocument *m_document = nullptr;
    DocumentKey m_key;
};

QTEST_GUILESS_MAIN(TestOpenVersions)
#include "tst_openversions.moc"
