#pragma once

#include "api/sessions.h"
#include "app/cli/command.h"

namespace cli {

/// `scriptix export`: one document in a format of the server's, to a file or stdout.
class ExportCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    void exportDocument(const api::DocumentId &document);
};

} // namespace cli
