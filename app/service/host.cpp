#include "app/service/host.h"

#include "app/service/service.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace service {

/// The thread on which a Service is opened and closed; requests and jobs run on threads of their own.
class Host::Private
{
public:
    Private()
    {
        thread.setObjectName("scriptix-service");
        worker.moveToThread(&thread);
        thread.start();
    }
    ~Private()
    {
        close();
        thread.quit();
        thread.wait();
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    void close()
    {
        QMetaObject::invokeMethod(
            &worker, [this] { service.reset(); }, Qt::BlockingQueuedConnection);
    }

    QThread thread{};
    QObject worker{};
    std::unique_ptr<Service> service{}; ///< used on the thread only
    QUrl url{};
    QByteArray token{};
};

Host::Host(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

Host::~Host() = default;

void Host::start(const HostOptions &options)
{
    QMetaObject::invokeMethod(&d->worker, [this, options] {
        d->service.reset();
        auto opened = Service::open(options);
        if (!opened) {
            QMetaObject::invokeMethod(
                this, [this, message = opened.error()] { emit failed(message); }, Qt::QueuedConnection);
            return;
        }
        d->service = std::move(*opened);
        const QUrl url(u"http://127.0.0.1:%1"_s.arg(d->service->port()));
        QMetaObject::invokeMethod(
            this,
            [this, url, token = d->service->token()] {
                d->url = url;
                d->token = token;
                emit ready(url, token);
            },
            Qt::QueuedConnection);
    });
}

void Host::stop()
{
    d->close();
    d->url.clear();
    d->token.clear();
}

QUrl Host::url() const
{
    return d->url;
}

QByteArray Host::token() const
{
    return d->token;
}

} // namespace service
