#include "api/networktransport.h"

#include "api/exchange.h"
#include "api/socketexchange.h"
#include <QNetworkAccessManager>
#include <QThread>
#include <QTimer>

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
        // Nobody else deletes it, so it is there; in our own thread it goes now, before the manager it uses can.
        if (m_exchange->thread() == QThread::currentThread())
            delete m_exchange;
        else
            m_exchange->deleteLater();
    }
    void abort() override { QMetaObject::invokeMethod(m_exchange, &Exchange::abort, Qt::QueuedConnection); }

private:
    Exchange *m_exchange;
};

constexpr std::chrono::minutes retirement{2}; // longer than any question may take
} // namespace

/// The lanes, and the thread of the Transfer lane: moving gigabytes must not be the job of the thread that paints.
class NetworkTransport::Lanes
{
public:
    /// What the requests of one lane share.
    struct Shared : QObject
    {
        IdleConnection idle{};

        /// Asks by QNetworkAccessManager. One whose server did not answer may be busy with the endless head of that
        /// answer for seconds, and all later requests would wait: they get a fresh one.
        Exchange *ask(const HttpRequest &request)
        {
            if (!m_manager)
                m_manager = new QNetworkAccessManager(this);
            auto *exchange = new ManagerExchange(request, m_manager);
            connect(exchange, &Exchange::finished, this, [this, manager = m_manager](const HttpReply &reply) {
                if (reply.error.kind == ErrorKind::Timeout && m_manager == manager) {
                    QTimer::singleShot(retirement, manager,
                                       &QObject::deleteLater); // waits for its thread: idle by then
                    m_manager = nullptr;
                }
            });
            return exchange;
        }

    private:
        QNetworkAccessManager *m_manager = nullptr;
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
    const bool isBig = request.lane == Lane::Transfer || request.stream || request.sink;
    const bool isRead
        = request.method == Method::Get || request.method == Method::Head || request.method == Method::Options;
    Exchange *exchange = nullptr;
    if (isBig || !isRead) // a manager may send twice what it should send once
        exchange = new SocketExchange(request, shared.idle);
    else
        exchange = shared.ask(request);
    auto *call = new NetworkCall(exchange, this);
    if (request.stream)
        request.stream->moveToThread(shared.thread());
    exchange->moveToThread(shared.thread());
    QMetaObject::invokeMethod(exchange, &Exchange::start, Qt::QueuedConnection);
    return call;
}

} // namespace api
