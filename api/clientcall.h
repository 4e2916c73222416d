#pragma once

#include "api/client.h"

namespace api {

/// One call of a Client: the request, its credentials, and a second try with the other header when an API token was
/// refused.
class ClientCall : public Call
{
    Q_OBJECT
public:
    ClientCall(Client &client, Auth auth, HttpRequest request, bool takesCredentials);
    ~ClientCall() override;

    void start();
    void fail(ErrorKind kind, const QString &message); ///< without sending anything
    void abort() override;

private:
    void sendWith(bool keyHeader);
    void answered(const HttpReply &reply);
    void end(const HttpReply &reply);
    bool mayUseKeyHeader() const;
    HttpRequest withCredentials(bool keyHeader) const;

    Client &m_client;
    Auth m_auth;
    HttpRequest m_request;
    Credentials m_credentials; ///< of the moment it was sent; the client may have others by now
    bool m_usesKeyHeader = false;
    bool m_isSecondTry = false;
    bool m_isOver = false;
    QPointer<Call> m_call{};
};

} // namespace api
