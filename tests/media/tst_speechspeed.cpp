#include "models/media/player.h"
#include "tests/support/fakeoutputs.h"

#include <algorithm>
#include <cmath>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using media::Player;

namespace {

/// The speaker's voice in Hz: the median over 40 ms pieces that repeat themselves, by autocorrelation at 8 kHz.
double voiceOf(const std::vector<qint16> &heard)
{
    constexpr int less = 6; // 48 kHz to 8 kHz
    constexpr int piece = 320;
    constexpr int shortest = 25; // 320 Hz
    constexpr int longest = 130; // 62 Hz
    std::vector<double> sound(heard.size() / less);
    for (std::size_t i = 0; i < sound.size(); ++i) {
        for (int k = 0; k < less; ++k)
            sound[i] += heard[i * less + std::size_t(k)] / double(less);
    }
    std::vector<double> voices;
    for (std::size_t at = 0; at + piece + longest < sound.size(); at += piece / 2) {
        const auto product = [&](int lag) {
            double both = 0;
            double one = 1;
            double other = 1;
            for (std::size_t i = at; i < at + piece; ++i) {
                both += sound[i] * sound[i + std::size_t(lag)];
                one += sound[i] * sound[i];
                other += sound[i + std::size_t(lag)] * sound[i + std::size_t(lag)];
            }
            return one < 1e6 ? 0 : both / std::sqrt(one * other);
        };
        int best = shortest;
        double most = 0;
        for (int lag = shortest; lag <= longest; ++lag) {
            if (const double value = product(lag); value > most * 1.05) { // a multiple of the period is no better
                most = value;
                best = lag;
            }
        }
        if (most > 0.7)
            voices.push_back(8000.0 / best);
    }
    if (voices.size() < 20)
        return 0;
    std::ranges::nth_element(voices, voices.begin() + qsizetype(voices.size() / 2));
    return voices[voices.size() / 2];
}

std::vector<qint16> heardAt(double speed)
{
    auto tape = std::make_shared<testmedia::Tape>();
    Player player([tape] { return std::make_unique<testmedia::FastOutput>(tape); }, nullptr);
    QSignalSpy ended(&player, &Player::ended);
    player.setSpeed(speed);
    QString problem;
    player.open(media::openFile(QStringLiteral(TEST_DATA "/speech/kal16.wav"), &problem));
    player.play();
    return ended.wait(30'000) ? tape->left() : std::vector<qint16>();
}

} // namespace

/// Real speech at the slowest and the fastest speed: as long as it must be, in the speaker's own voice.
class TestSpeechSpeed : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const auto heard = heardAt(1);
        m_seconds = double(heard.size()) / media::Output::rate;
        m_voice = voiceOf(heard);
        QVERIFY2(m_voice > 70 && m_voice < 200, QByteArray::number(m_voice)); // a man's
    }

    void speechKeepsItsVoice_data()
    {
        QTest::addColumn<double>("speed");
        for (const double speed : {0.25, 0.5, 1.5, 2.0, 4.0})
            QTest::addRow("%gx", speed) << speed;
    }

    void speechKeepsItsVoice()
    {
        QFETCH(double, speed);
        const auto heard = heardAt(speed);
        const double seconds = double(heard.size()) / media::Output::rate;
        QVERIFY2(std::abs(seconds * speed / m_seconds - 1) < 0.01, QByteArray::number(seconds));
        const double voice = voiceOf(heard);
        QVERIFY2(std::abs(voice / m_voice - 1) < 0.1,
                 QByteArray::number(voice) + " Hz, at its own speed " + QByteArray::number(m_voice));
    }

private:
    double m_seconds = 0;
    double m_voice = 0;
};

QTEST_GUILESS_MAIN(TestSpeechSpeed)
#include "tst_speechspeed.moc"
