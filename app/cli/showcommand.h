#pragma once

#include "api/sessions.h"
#include "app/cli/command.h"

namespace cli {

/// `scriptix show`: the facts of a session, or the text of one of its documents.
class ShowCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    void showSession();
    void showText();
};

} // namespace cli
