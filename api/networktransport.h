#pragma once

#include "api/transport.h"

namespace api {

/// The real network. One QNetworkAccessManager a lane, so that a big download never holds up a save; the Transfer lane
/// has a thread of its own. Redirects are followed only for GET and only inside one origin; plain http only to this
/// computer.
class NetworkTransport : public Transport
{
    Q_OBJECT
public:
    explicit NetworkTransport(QObject *parent = nullptr);
    ~NetworkTransport() override;

    Call *start(const HttpRequest &request) override;

private:
    class Lanes;
    std::unique_ptr<Lanes> m_lanes;
};

} // namespace api
