#pragma once

#include "app/service/http/connection.h"
#include "app/service/http/headreader.h"
#include "app/service/http/lane.h"
#include "app/service/httpserver.h"

namespace service {

class ServedFile;

/// What the sessions of one server share.
struct SessionShare
{
    RequestHandler &handler;
    ServerLimits limits{};
    quint16 port = 0;
    Lane &workers; ///< run the handler
    Lane &slow; ///< run it when RequestHandler::isSlow
    Lane &disk; ///< write bodies, send files
    int webSockets = 0; ///< open ones
    std::atomic_bool stopping = false;
};

/// One client's requests, one after the other, as one coroutine on the io thread.
class HttpSession : public std::enable_shared_from_this<HttpSession>
{
public:
    HttpSession(Tcp::socket socket, SessionShare &share);
    asio::awaitable<void> run();
    void stop();

private:
    using Head = const CheckedHead &;

    asio::awaitable<std::size_t> readHeadBytes(Refusal &refusal);
    asio::awaitable<bool> serveOne(); ///< false: that was the last
    asio::awaitable<bool> answer(Head head);
    asio::awaitable<bool> answerUpgrade(Head head);
    asio::awaitable<bool> answerWithBody(Head head);
    asio::awaitable<bool> answerStreamed(Head head, std::unique_ptr<BodySink> sink);
    asio::awaitable<bool> refuse(Refusal refusal);
    asio::awaitable<bool> respond(Head head, Response response, bool close);
    asio::awaitable<bool> respondWithFile(Head head, Response response, bool close);
    asio::awaitable<bool> sendFile(const ServedFile &file, qint64 offset, qint64 length);
    asio::awaitable<void> handle(Request &request, Response &response);
    Response handled(Request &request);
    std::optional<Refusal> noRoomForSocket() const;
    std::optional<Upgrade> upgraded(const RequestHead &head);

    std::shared_ptr<Connection> m_connection;
    SessionShare &m_share;
    bool m_fresh = true; ///< no request yet
};

} // namespace service
