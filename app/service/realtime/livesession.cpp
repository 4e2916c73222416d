#include "app/service/realtime/livesession.h"

#include "app/service/realtime/digits.h"
#include "app/service/realtime/livestreams.h"
#include "app/service/realtime/websound.h"
#include "app/service/recogniser/utterances.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace service {

namespace {

constexpr auto startWithin = 30s;
constexpr auto loadWithin = 60s; ///< a computer with much to do
constexpr auto soundWithin = 10min; ///< a forgotten microphone must not keep a processor's place
constexpr auto stopWithin = 18s; ///< without progress; clients wait for 20 s
constexpr quint16 normalClosure = 1000;
constexpr quint16 policyClosure = 1008;

QString text(const char *source)
{
    return QCoreApplication::translate("Recogniser", source);
}

QString joined(const QList<api::LiveWord> &words)
{
    QStringList texts;
    for (const api::LiveWord &word : words)
        texts << word.text;
    return texts.join(u' ');
}

} // namespace

LiveSession::LiveSession(StreamOrder order, std::shared_ptr<WebSocketPeer> peer, std::shared_ptr<SoundFlow> flow,
                         LiveStreams &streams, QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_peer(std::move(peer))
    , m_flow(std::move(flow))
    , m_streams(streams)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(m_tooLate); });
}

LiveSession::~LiveSession()
{
    noteUse();
}

void LiveSession::expect(std::chrono::milliseconds within, const QString &message)
{
    m_tooLate = message;
    m_deadline.start(within);
}

void LiveSession::begin()
{
    if (!m_order.problem.isEmpty())
        return fail(m_order.problem);
    if (!m_order.fetch.isEmpty())
        return open();
    expect(startWithin,
           text(QT_TRANSLATE_NOOP("Recogniser", "The stream was not started. Connect again and send the start.")));
}

void LiveSession::receiveText(const QByteArray &bytes)
{
    const QString action = QJsonDocument::fromJson(bytes).object().value("action"_L1).toString();
    if (action == "start"_L1 && m_state == State::Waiting) {
        const auto message = api::fromJson<api::RtStart>(bytes);
        if (!message)
            return fail(text(QT_TRANSLATE_NOOP("Recogniser", "The start message could not be understood.")));
        start(*message);
    } else if (action == "stop"_L1) {
        stop();
    }
    // Other messages, and a second start, are of other versions of the protocol.
}

void LiveSession::start(const api::RtStart &message)
{
    const QString key = message.key ? message.key->value.value_or(QString()) : QString();
    if (!key.isEmpty() && !(m_order.isGoodKey && m_order.isGoodKey(key)))
        return fail(text(QT_TRANSLATE_NOOP("Recogniser", "The token is not valid for streams.")), policyClosure,
                    "unauthorized");
    m_saysPartials = message.partial.value_or(true);
    m_writesDigits = message.actualNumbers.value_or(false);
    open();
}

void LiveSession::open()
{
    m_state = State::Loading;
    send({{u"state"_s, u"loading"_s}});
    m_decoder = m_streams.decoder(m_order.model);
    if (!m_decoder)
        return fail(text(QT_TRANSLATE_NOOP(
            "Recogniser", "This computer recognises as many streams as it can. End one and try again.")));
    DecoderProcess *decoder = m_decoder.get();
    connect(decoder, &DecoderProcess::taken, this, &LiveSession::noteTaken);
    connect(decoder, &DecoderProcess::partial, this, &LiveSession::sayPartial);
    connect(decoder, &DecoderProcess::words, this, &LiveSession::sayFinals);
    connect(decoder, &DecoderProcess::finished, this, &LiveSession::finish);
    connect(decoder, &DecoderProcess::failed, this, [this](const QString &message) { fail(message); });
    connect(decoder, &DecoderProcess::ready, this, &LiveSession::listen);
    expect(loadWithin, text(QT_TRANSLATE_NOOP("Recogniser", "The recogniser took too long to start. Try again.")));
    if (!decoder->problem().isEmpty())
        fail(decoder->problem());
    else if (decoder->isReady())
        listen();
}

void LiveSession::listen()
{
    if (m_state != State::Loading)
        return; // stopped meanwhile
    m_state = State::Listening;
    const QString id = QUuid::createUuid().toString(QUuid::Id128).left(12);
    send({{u"state"_s, u"listening"_s}, {u"session_id"_s, id}});
    expect(soundWithin,
           text(QT_TRANSLATE_NOOP("Recogniser", "No sound came for ten minutes, so the stream was ended.")));
    if (m_order.fetch.isEmpty())
        return;
    m_web = std::make_unique<WebSound>(m_order.fetch);
    connect(m_web.get(), &WebSound::sound, this, &LiveSession::write);
    connect(m_web.get(), &WebSound::ended, this, &LiveSession::stop);
    connect(m_web.get(), &WebSound::failed, this, [this](const QString &message) { fail(message); });
    m_web->begin();
}

/// Sound may come while the decoder loads; before the start, and after the stop, it has no meaning.
void LiveSession::receiveSound(const QByteArray &bytes)
{
    const bool isWanted = (m_state == State::Loading || m_state == State::Listening) && m_order.fetch.isEmpty();
    const auto samples = isWanted ? m_input.take(bytes) : QByteArray();
    const qint64 unused = bytes.size() - (samples ? samples->size() : 0);
    if (m_flow->remove(unused))
        m_peer->resume();
    if (!samples)
        return fail(samples.error());
    if (!samples->isEmpty())
        write(*samples);
}

void LiveSession::write(const QByteArray &sound)
{
    m_decoder->write(sound);
    if (m_state == State::Listening)
        m_deadline.start();
}

void LiveSession::stop()
{
    if (m_state == State::Waiting)
        return finish();
    if (m_state != State::Loading && m_state != State::Listening)
        return;
    m_state = State::Stopping;
    m_web.reset();
    expect(stopWithin, text(QT_TRANSLATE_NOOP("Recogniser", "The recogniser took too long to finish.")));
    m_decoder->finish();
}

void LiveSession::noteTaken(qint64 bytes)
{
    noteProgress();
    m_heard += bytes;
    if (m_web)
        m_web->taken(bytes);
    else if (m_flow->remove(bytes))
        m_peer->resume();
}

/// A computer with much to do may need long for what is left of the sound.
void LiveSession::noteProgress()
{
    if (m_state == State::Stopping)
        m_deadline.start();
}

void LiveSession::sayPartial(const QString &said)
{
    noteProgress();
    if (!m_saysPartials || m_state == State::Over)
        return;
    const QString shown = m_writesDigits ? digits::inText(said) : said;
    if (LiveStreams::isFinalDialect())
        send({{u"text"_s, shown}, {u"is_final"_s, false}, {u"offset_ms"_s, qint64(m_reached.count())}});
    else
        send({{u"partial"_s, shown}});
}

void LiveSession::sayFinals(const QList<RecognisedWord> &words)
{
    noteProgress();
    const auto forEver = 24h * 365;
    for (const Utterance &utterance : utterancesFrom(words, forEver))
        sayFinal(utterance);
}

/// Nothing is said twice, and no word before the last one of the final before.
void LiveSession::sayFinal(const Utterance &utterance)
{
    QList<api::LiveWord> words;
    for (const RecognisedWord &word : utterance.words) {
        const Ms start = std::max(word.start, m_reached);
        words.append({word.text, start, std::max(word.stop, start), word.confidence});
    }
    if (m_writesDigits)
        words = digits::inWords(words);
    m_reached = words.last().stop;
    if (LiveStreams::isFinalDialect())
        send({{u"text"_s, joined(words)},
              {u"is_final"_s, true},
              {u"offset_ms"_s, qint64(m_reached.count())},
              {u"words"_s, api::wordsToJson(words)},
              {u"speaker"_s, QJsonValue()}});
    else
        send({{u"result"_s, api::wordsToJson(words)}, {u"text"_s, joined(words)}, {u"speaker"_s, QJsonValue()}});
}

void LiveSession::finish()
{
    if (m_state == State::Over)
        return;
    send({{u"state"_s, u"stopped"_s}});
    m_peer->close(normalClosure);
    release();
}

void LiveSession::fail(const QString &message, quint16 code, const QByteArray &word)
{
    if (m_state == State::Over)
        return;
    if (word.isEmpty())
        send({{u"error"_s, message}});
    else
        send({{u"error"_s, QString::fromLatin1(word)}, {u"message"_s, message}, {u"code"_s, 401}});
    m_peer->close(code);
    release();
}

/// From here the client only has to answer the closing; the decoder's place is free.
void LiveSession::release()
{
    m_state = State::Over;
    noteUse();
    m_deadline.stop();
    m_web.reset();
    if (!m_decoder)
        return;
    m_decoder->disconnect(this);
    m_decoder.release()->deleteLater(); // it may be calling us
}

void LiveSession::noteUse()
{
    constexpr qint64 bytesPerSecond = 32'000;
    const qint64 bytes = std::exchange(m_heard, 0);
    if (bytes > 0 && m_order.noteUse)
        m_order.noteUse((bytes + bytesPerSecond - 1) / bytesPerSecond);
}

void LiveSession::send(const QJsonObject &message)
{
    m_peer->send(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

} // namespace service
