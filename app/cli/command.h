#pragma once

#include "api/client.h"
#include "app/cli/arguments.h"

namespace cli {

/// One command against a server; ends by finished() with an exit status, once.
class Command : public QObject
{
    Q_OBJECT
public:
    Command(api::Client &client, const Arguments &arguments, QObject *parent = nullptr);
    virtual void start() = 0;

signals:
    void finished(int status);

protected:
    void failWith(const api::Error &error); ///< says it on stderr and finishes

    api::Client &m_client;
    const Arguments m_arguments;
};

std::unique_ptr<Command> makeCommand(api::Client &client, const Arguments &arguments);

} // namespace cli
