#pragma once

#include "api/transport.h"

namespace api {

/// Writes every call to a file of its own, for bug reports and as material for tests: SCRIPTIX_TRAFFIC=DIR. Passwords,
/// codes and tokens are never written; what was said in a recording only with SCRIPTIX_TRAFFIC_TEXT=1.
class TrafficRecorder : public Transport
{
    Q_OBJECT
public:
    TrafficRecorder(Transport *inner, const QString &directory, bool withText, QObject *parent = nullptr);

    Call *start(const HttpRequest &request) override;
    Patience patience() const override { return m_inner->patience(); }

private:
    Transport *m_inner; // not owned
    QString m_directory;
    bool m_withText;
    int m_count = 0;
};

/// `inner`, or a recorder around it (a child of `inner`) when the environment asks for one.
Transport *recorded(Transport *inner);

} // namespace api
