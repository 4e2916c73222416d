#pragma once

#include "api/sessions.h"
#include "api/upload.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include <QTimer>

namespace cli {

/// `scriptix upload`: one file after the other; prints the session of each, when it is made or (--wait) when it is
/// done.
class UploadCommand : public Command
{
    Q_OBJECT
public:
    UploadCommand(api::Client &client, const Arguments &arguments, QObject *parent = nullptr);
    void start() override;

private:
    void uploadNext();
    void uploaded(const api::SessionId &session);
    void poll();
    void check(const api::Session &session);
    void endFile(bool good);

    qsizetype m_next = 0; ///< operand
    bool m_allGood = true;
    std::unique_ptr<api::Upload> m_upload;
    std::unique_ptr<Progress> m_progress;
    api::SessionId m_session{};
    QTimer m_pollTimer;
};

} // namespace cli
