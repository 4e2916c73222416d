#pragma once

#include "app/service/http.h"
#include <QObject>

namespace service {

struct ServerLimits
{
    int headerBytes = 16 * 1024;
    int connections = 1024;
    std::chrono::milliseconds headerDeadline{10'000};
    std::chrono::milliseconds idle{60'000};
    std::chrono::milliseconds bodyIdle{10'000};
    std::chrono::milliseconds write{30'000};
    int minBodyRate = 1024; ///< bytes a second, after bodyIdle
    int webSockets = 64;
    qsizetype webSocketMessage = 64 * 1024; ///< bytes a client may send at once
    qsizetype webSocketQueue = 1024 * 1024; ///< bytes that wait for a client
    std::chrono::milliseconds webSocketPing{30'000}; ///< without a sign of life; twice that ends the connection
    int workers = 3; ///< threads that run the handler
};

/// HTTP/1.1 and WebSocket on 127.0.0.1 over Boost.Beast, with hard limits (docs: CONTRIBUTING, "The local service's
/// server"). Refuses other hosts (421) and web origins (403) before it asks the handler anything.
class HttpServer
{
public:
    HttpServer(RequestHandler &handler, ServerLimits limits = {});
    ~HttpServer(); ///< stops

    /// Listens on 127.0.0.1:port (0: any). False with errorString() when the port cannot be had.
    bool listen(quint16 port);
    quint16 port() const;
    QString errorString() const;
    void stop(); ///< closes everything and joins its threads

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace service
