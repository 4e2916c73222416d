#include "models/document/formats/format.h"
#include "models/playback.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using media::Player;
using models::Playback;

/// Plays the sample with its exact word times.
class TestPlayback : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QFile json(QStringLiteral(SAMPLES) + u"/sample.json"_s);
        QVERIFY(json.open(QIODevice::ReadOnly));
        const auto transcript = document::formatByName(u"json"_s)->read(json.readAll());
        QVERIFY2(transcript, transcript ? "" : qPrintable(transcript.error().message));
        m_model.setTranscript(*transcript);
        QString problem;
        m_source = media::openFile(QStringLiteral(SAMPLES) + u"/sample.m4a"_s, &problem);
        QVERIFY2(m_source, qPrintable(problem));
    }

    void init()
    {
        m_settings = std::make_unique<models::Settings>(m_dir.filePath(u"settings.ini"_s));
        m_playback = std::make_unique<Playback>(*m_settings, m_dir.path());
        m_playback->setDocument(&m_model, m_source, u"a"_s);
        QTRY_COMPARE(m_playback->player().state(), Player::State::Paused);
    }

    void saysWhichWordIsHeard()
    {
        QSignalSpy words(m_playback.get(), &Playback::currentWordChanged);
        m_playback->toggle();
        QTRY_VERIFY(words.size() >= 4);
        m_playback->toggle();
        qsizetype last = -1;
        for (const auto &change : std::as_const(words)) {
            const auto word = change.first().value<document::WordRef>();
            if (!word.isValid() || &change == &words.last())
                continue; // before the first word; or after the back-step
            const qsizetype place = word.segment * 10'000 + word.word;
            QVERIFY(place > last);
            last = place;
        }
    }

    void theWordFollowsASeek()
    {
        const document::Segment &segment = m_model.transcript().segments.at(2);
        const qsizetype word = segment.words.size() / 2;
        m_playback->player().seek(segment.words.at(word).start() + 20ms);
        QTRY_COMPARE(m_playback->currentWord(), (document::WordRef{2, word}));
    }

    void pausingStepsBack()
    {
        m_settings->setValue(models::backStep, 1500);
        m_playback->player().seek(5s);
        m_playback->toggle();
        QTRY_VERIFY(m_playback->player().position() > 5200ms);
        m_playback->toggle();
        QTRY_VERIFY(m_playback->player().position() < 5s);
        QCOMPARE(m_playback->player().state(), Player::State::Paused);
        QVERIFY(m_playback->player().position() >= 3600ms);
    }

    void aSegmentIsPlayedToItsEnd()
    {
        const document::Segment &segment = m_model.transcript().segments.at(1);
        QSignalSpy states(&m_playback->player(), &Player::stateChanged);
        m_playback->player().setSpeed(4);
        m_playback->playSegment(1);
        QTRY_COMPARE(m_playback->player().state(), Player::State::Playing);
        QTRY_COMPARE_WITH_TIMEOUT(m_playback->player().state(), Player::State::Paused, 20'000);
        const media::Ms position = m_playback->player().position();
        QVERIFY2(position >= segment.stop() && position < segment.stop() + 1s,
                 qPrintable(QString::number(position.count())));
    }

    void theSegmentIsLooped()
    {
        const document::Segment &segment = m_model.transcript().segments.at(1);
        m_playback->player().seek(segment.stop() - 400ms);
        QTRY_COMPARE(m_playback->currentWord().segment, 1);
        m_playback->setLoopSegment(true);
        QVERIFY(m_playback->isLoopingSegment());
        m_playback->toggle();
        QTRY_VERIFY(m_playback->player().position() < segment.stop() - 500ms); // it began again
        QVERIFY(m_playback->player().position() >= segment.start() - 100ms);
    }

    void theSpeedGoesInSteps()
    {
        m_playback->changeSpeed(0.12);
        QCOMPARE(m_playback->player().speed(), 1.1);
        m_playback->changeSpeed(10);
        QCOMPARE(m_playback->player().speed(), 4.0);
    }

    void everyDocumentKeepsItsPlace()
    {
        m_playback->player().seek(7s);
        QTRY_COMPARE(m_playback->player().position(), 7s);
        m_playback->setDocument(nullptr, nullptr, {});
        QVERIFY(!m_playback->hasMedia());
        QCOMPARE(m_playback->currentWord(), document::WordRef{});
        m_playback->setDocument(&m_model, m_source, u"a"_s);
        QTRY_COMPARE(m_playback->player().position(), 7s);
    }

    void theWaveformArrives()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_playback->peaks().duration() > 40s, 20'000);
        const auto loudest = m_playback->peaks().range(0s, 40s);
        QVERIFY(loudest.high > 10 && loudest.low < -10);
    }

private:
    QTemporaryDir m_dir;
    models::TranscriptModel m_model;
    std::shared_ptr<media::Source> m_source;
    std::unique_ptr<models::Settings> m_settings;
    std::unique_ptr<Playback> m_playback;
};

QTEST_GUILESS_MAIN(TestPlayback)
#include "tst_playback.moc"
