#pragma once

#include "api/client.h"

namespace api {

/// One call of a Client: the request, its turn, its credentials, and the tries it may take. What is tried again, and
/// when, is in retry.h.
class ClientCall : public Call
{
    Q_OBJECT
public:
    ClientCall(Client &client, Auth auth, HttpRequest request, bool takesCredentials);
    ~ClientCall() override;

    const QUrl &url() const { return m_request.url; }

    void start();
    void startWithoutDoubt(); ///< the call that finds out about a 401: it takes its own for an answer
    void fail(ErrorKind kind, const QString &message); ///< without sending anything
    void abort() override;
    void settle(bool isSignedIn); ///< what became of the doubt about a 401

private:
    enum class State { Waiting, Sent, Doubtful, Ending, Over };

    void waitForTurn();
    void send();
    void answered(HttpReply reply);
    bool takesOtherHeader(const HttpReply &reply);
    bool takesDoubt(const HttpReply &reply);
    bool takesAnotherTry(const HttpReply &reply);
    void endIfThePauseIsTooLong();
    void endLater(const HttpReply &reply);
    void end(const HttpReply &reply);
    bool mayUseKeyHeader() const;
    bool isForAPerson() const; ///< who waits for it; its deadline counts from the start, turns and tries included
    Lane line() const;
    std::chrono::milliseconds timeLeft() const;
    HttpRequest withCredentials() const;

    Client &m_client;
    Auth m_auth;
    HttpRequest m_request;
    bool m_takesCredentials;
    Credentials m_credentials{}; ///< of the moment it was sent; the client may have others by now
    bool m_usesKeyHeader = false;
    bool m_triedBothHeaders = false;
    bool m_isDoubted = false;
    bool m_mayBeDone = false; ///< an earlier try reached the server
    int m_failures = 0;
    State m_state = State::Waiting;
    std::chrono::milliseconds m_started{};
    HttpReply m_refusal{}; ///< while doubtful
    QPointer<Call> m_call{};
};

} // namespace api
