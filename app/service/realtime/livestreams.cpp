#include "app/service/realtime/livestreams.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace service {

namespace {

constexpr auto spareLifetime = 5min;

QString text(const char *source)
{
    return QCoreApplication::translate("Recogniser", source);
}

tl::expected<void, QString> available()
{
    if (DecoderProcess::program().isEmpty())
        return tl::unexpected(text(QT_TRANSLATE_NOOP(
            "Recogniser",
            "Live captions need the program scriptix-service, which is not where it should be. Reinstall Scriptix.")));
    return SphinxDecoder::available();
}

} // namespace

/// Carries the messages of one WebSocket over to the session's thread. The session is made and used there only.
class LiveSocket : public WebSocketHandler, public std::enable_shared_from_this<LiveSocket>
{
public:
    LiveSocket(LiveStreams &streams, StreamOrder order)
        : m_streams(streams)
        , m_order(std::move(order))
    {
    }

    void opened(const std::shared_ptr<WebSocketPeer> &peer) override
    {
        post([self = shared_from_this(), peer] {
            self->m_session = new LiveSession(std::move(self->m_order), peer, self->m_flow, self->m_streams,
                                              &self->m_streams.m_room);
            self->m_session->begin();
        });
    }

    bool received(const QByteArray &message, bool isText) override
    {
        if (isText) {
            post([self = shared_from_this(), message] {
                if (self->m_session)
                    self->m_session->receiveText(message);
            });
            return true;
        }
        const bool goesOn = m_flow->add(message.size());
        post([self = shared_from_this(), message] {
            if (self->m_session)
                self->m_session->receiveSound(message);
        });
        return goesOn;
    }

    void closed() override
    {
        post([self = shared_from_this()] { delete self->m_session; });
    }

private:
    void post(auto work) { QMetaObject::invokeMethod(&m_streams.m_room, std::move(work), Qt::QueuedConnection); }

    LiveStreams &m_streams;
    StreamOrder m_order;
    std::shared_ptr<SoundFlow> m_flow = std::make_shared<SoundFlow>();
    QPointer<LiveSession> m_session{};
};

LiveStreams::LiveStreams()
{
    m_thread.setObjectName("realtime");
    m_spareEnd.setSingleShot(true);
    m_room.moveToThread(&m_thread);
    m_spareEnd.moveToThread(&m_thread);
    QObject::connect(&m_spareEnd, &QTimer::timeout, &m_room, [this] { dropSpare({}, {}); });
    m_thread.start();
}

LiveStreams::~LiveStreams()
{
    stop();
}

void LiveStreams::stop()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        &m_room,
        [this] {
            qDeleteAll(m_room.findChildren<QObject *>(Qt::FindDirectChildrenOnly));
            m_spare.reset();
            m_spareEnd.stop();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

std::shared_ptr<WebSocketHandler> LiveStreams::handler(const StreamOrder &order)
{
    return std::make_shared<LiveSocket>(*this, order);
}

std::unique_ptr<DecoderProcess> LiveStreams::decoder(const LiveModel &model)
{
    const auto sessions = m_room.findChildren<LiveSession *>(Qt::FindDirectChildrenOnly);
    const auto busy = std::ranges::count_if(sessions, &LiveSession::hasDecoder);
    if (busy >= std::max(1, QThread::idealThreadCount()))
        return nullptr;
    if (m_spare && m_spare->model() == model) {
        m_spare->disconnect(&m_room);
        m_spareEnd.stop();
        note({}, {}); // also when it was still starting: the stream waits for it now
        return std::move(m_spare);
    }
    return std::make_unique<DecoderProcess>(model);
}

bool LiveStreams::isFinalDialect()
{
    static const bool isWanted = qEnvironmentVariable("SCRIPTIX_REALTIME_DIALECT") == "is_final"_L1;
    return isWanted;
}

api::RealtimeStatus LiveStreams::status()
{
    const auto there = available();
    const std::lock_guard lock(m_mutex);
    const QString state = !there ? u"scaled_down"_s : m_state.isEmpty() ? u"ready"_s : m_state;
    api::RealtimeStatus status{.status = state, .ready = state == "ready"_L1};
    if (!there)
        status.message = there.error();
    else if (state == "ready"_L1)
        status.message = text(QT_TRANSLATE_NOOP("Recogniser", "The service takes connections."));
    else
        status.message = m_message;
    status.endpoint = api::Nullable<QString>{u"ws://127.0.0.1:%1/v2/realtime"_s.arg(m_port)};
    return status;
}

api::RealtimeStatus LiveStreams::initialize()
{
    if (available()) {
        const std::lock_guard lock(m_mutex);
        if (m_state != "ready"_L1 && m_state != "starting"_L1) {
            m_state = u"starting"_s;
            m_message = text(QT_TRANSLATE_NOOP("Recogniser", "The service is starting."));
            QMetaObject::invokeMethod(
                &m_room, [this] { warmUp(); }, Qt::QueuedConnection);
        }
    }
    return status();
}

void LiveStreams::note(const QString &state, const QString &message)
{
    const std::lock_guard lock(m_mutex);
    m_state = state;
    m_message = message;
}

/// Proves that the recogniser works here, and keeps it for the next stream for a while.
void LiveStreams::warmUp()
{
    m_spare = std::make_unique<DecoderProcess>(LiveModel{});
    QObject::connect(m_spare.get(), &DecoderProcess::ready, &m_room, [this] { note(u"ready"_s, {}); });
    QObject::connect(m_spare.get(), &DecoderProcess::failed, &m_room,
                     [this](const QString &message) { dropSpare(u"scaled_down"_s, message); });
    m_spareEnd.start(spareLifetime);
    if (!m_spare->problem().isEmpty())
        dropSpare(u"scaled_down"_s, m_spare->problem());
}

void LiveStreams::dropSpare(const QString &state, const QString &message)
{
    note(state, message);
    m_spareEnd.stop();
    if (m_spare)
        m_spare.release()->deleteLater(); // it may be calling us
}

} // namespace service
