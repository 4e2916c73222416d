#include "app/service/realtime/livedecoder.h"

#include "api/realtimemessages.h"
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <QJsonArray>
#include <QJsonDocument>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace service {

namespace {

constexpr qint64 samplesPerSecond = 16'000;
constexpr int priority = 5; ///< captions may not slow the rest down, but should come before recordings are recognised
constexpr qsizetype pieceSamples = samplesPerSecond / 10;

// PocketSphinx keeps an utterance in memory and looks at all of it again at its end, so there must be an end also where
// nobody pauses.
constexpr qint64 longUtterance = 15 * samplesPerSecond; ///< ends at the next pause between words
constexpr qint64 longestUtterance = 30 * samplesPerSecond;

bool print(const QJsonObject &message)
{
    QByteArray line = QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
    while (!line.isEmpty()) {
        const ssize_t written = ::write(STDOUT_FILENO, line.constData(), size_t(line.size()));
        if (written < 0 && errno != EINTR)
            return false;
        line.remove(0, std::max<ssize_t>(written, 0));
    }
    return true;
}

/// Whole samples as they come, at most a piece; empty at the end.
class SampleInput
{
public:
    std::span<const qint16> next()
    {
        while (m_filled < sizeof(qint16)) {
            const ssize_t count = ::read(STDIN_FILENO, m_bytes.data() + m_filled, m_bytes.size() - m_filled);
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                return {};
            m_filled += size_t(count);
        }
        const size_t samples = m_filled / sizeof(qint16);
        std::memcpy(m_samples.data(), m_bytes.data(), samples * sizeof(qint16));
        m_filled -= samples * sizeof(qint16);
        m_bytes[0] = m_bytes[samples * sizeof(qint16)]; // an odd byte waits for its other half
        return {m_samples.data(), samples};
    }

private:
    std::array<char, pieceSamples * sizeof(qint16) + 1> m_bytes{};
    std::array<qint16, pieceSamples> m_samples{};
    size_t m_filled = 0;
};

/// Listens to one stream and says what it understands.
class Listener
{
public:
    explicit Listener(SphinxDecoder &decoder)
        : m_decoder(decoder)
    {
    }

    bool hear(std::span<const qint16> samples)
    {
        m_decoder.process(samples);
        const bool inSpeech = m_decoder.isInSpeech();
        m_spoken = inSpeech || m_spoken > 0 ? m_spoken + qint64(samples.size()) : 0;
        if (m_spoken == 0)
            return true;
        if (!inSpeech || m_spoken >= longestUtterance || (m_spoken >= longUtterance && m_decoder.endsInPause()))
            return finish();
        return sayPartial();
    }

    bool finish()
    {
        m_spoken = 0;
        m_said.clear();
        QList<api::LiveWord> words;
        for (const RecognisedWord &word : m_decoder.finishUtterance())
            words.append({word.text, word.start, word.stop, word.confidence});
        return words.isEmpty() || print({{u"words"_s, api::wordsToJson(words)}});
    }

private:
    bool sayPartial()
    {
        const QString text = m_decoder.hypothesis();
        if (text == m_said)
            return true;
        m_said = text;
        return print({{u"partial"_s, text}});
    }

    SphinxDecoder &m_decoder;
    qint64 m_spoken = 0; ///< samples of this utterance
    QString m_said{};
};

} // namespace

QStringList liveDecoderArguments(const LiveModel &model)
{
    return {QString::fromLatin1(liveDecoderOption), model.dictionary, model.languageModel,
            model.isThorough ? u"quality"_s : u"fast"_s};
}

int runLiveDecoder(const QStringList &arguments)
{
    const auto decoder = SphinxDecoder::load({.dictionary = arguments.value(1),
                                              .languageModel = arguments.value(2),
                                              .isThorough = arguments.value(3) == "quality"_L1});
    if (!decoder) {
        print({{u"error"_s, decoder.error()}});
        return 1;
    }
    ::setpriority(PRIO_PROCESS, 0, priority); // not while somebody waits for it to begin: that may take for ever then
    if (!print({{u"ready"_s, true}}))
        return 1;
    SampleInput input;
    Listener listener(**decoder);
    for (auto samples = input.next(); !samples.empty(); samples = input.next()) {
        if (!listener.hear(samples))
            return 1;
    }
    return listener.finish() ? 0 : 1;
}

} // namespace service
