#pragma once

#include "api/sessions.h"
#include "app/cli/command.h"

namespace cli {

/// `scriptix list`: all sessions, page by page, as a table or as JSON lines.
class ListCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    void fetchPage();
    void print(const api::Session &session) const;

    int m_offset = 0;
};

} // namespace cli
