#include "api/networktransport.h"

#include "api/socketexchange.h"
#include <QThread>

namespace api {

namespace {
/// The caller's side of an exchange that may live in another thread.
class NetworkCall : public Call
{
public:
    NetworkCall(Exchange *exchange, QObject *parent)
        : Call(parent)
        , m_exchange(exchange)
    {
        connect(exchange, &Exchange::uploadProgress, this, &Call::uploadProgress, Qt::QueuedConnection);
        connect(exchange, &Exchange::downloadProgress, this, &Call::downloadProgress, Qt::QueuedConnection);
        connect(
            exchange, &Exchange::finished, this,
            [this](const HttpReply &reply) {
                deleteLater();
                emit finished(reply);
            },
            Qt::QueuedConnection);
    }
    ~NetworkCall() override
    {
        // Nobody else deletes it, so it is there; in our own thread it goes now, before what it shares can.
        if (m_exchange->thread() == QThread::currentThread())
            delete m_exchange;
        else
            m_exchange->deleteLater();
    }
    void abort() override { QMetaObject::invokeMethod(m_exchange, &Exchange::abort, Qt::QueuedConnection); }

private:
    Exchange *m_exchange;
};
} // namespace

/// The lanes, and the thread of the Transfer lane: moving gigabytes must not be the job of the thread that paints.
class NetworkTransport::Lanes
{
public:
    /// What the requests of one lane share.
    struct Shared : QObject
    {
        IdleConnections idle{};
    };

    Lanes()
    {
        m_transferThread.setObjectName(QStringLiteral("scriptix-transfer"));
        m_transfer->moveToThread(&m_transferThread);
        QObject::connect(&m_transferThread, &QThread::finished, m_transfer, &QObject::deleteLater);
        m_transferThread.start();
    }
    ~Lanes()
    {
        m_transferThread.quit();
        m_transferThread.wait();
    }
    Q_DISABLE_COPY_MOVE(Lanes)

    Shared &shared(Lane lane)
    {
        switch (lane) {
        case Lane::Transfer:
            return *m_transfer;
        case Lane::Background:
            return m_background;
        default:
            return m_interactive;
        }
    }

private:
    QThread m_transferThread;
    Shared *m_transfer = new Shared; // deleted by its thread
    Shared m_interactive;
    Shared m_background;
};

NetworkTransport::NetworkTransport(QObject *parent)
    : Transport(parent)
    , m_lanes(std::make_unique<Lanes>())
{
    qRegisterMetaType<HttpReply>();
}

NetworkTransport::~NetworkTransport()
{
    qDeleteAll(findChildren<Call *>(Qt::FindDirectChildrenOnly)); // while the lanes are there to clean up
}

Call *NetworkTransport::start(const HttpRequest &request)
{
    Lanes::Shared &shared = m_lanes->shared(request.lane);
    auto *exchange = new SocketExchange(request, shared.idle);
    auto *call = new NetworkCall(exchange, this);
    if (request.stream)
        request.stream->moveToThread(shared.thread());
    exchange->moveToThread(shared.thread());
    QMetaObject::invokeMethod(exchange, &Exchange::start, Qt::QueuedConnection);
    return call;
}

} // namespace api
