#include "app/cli/command.h"

#include "app/cli/apicommand.h"
#include "app/cli/console.h"
#include "app/cli/exportcommand.h"
#include "app/cli/listcommand.h"
#include "app/cli/showcommand.h"
#include "app/cli/uploadcommand.h"

namespace cli {

Command::Command(api::Client &client, const Arguments &arguments, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_arguments(arguments)
{
}

void Command::failWith(const api::Error &error)
{
    emit finished(fail(error.message));
}

std::unique_ptr<Command> makeCommand(api::Client &client, const Arguments &arguments)
{
    switch (arguments.command) {
    case Arguments::Command::Upload:
        return std::make_unique<UploadCommand>(client, arguments);
    case Arguments::Command::List:
        return std::make_unique<ListCommand>(client, arguments);
    case Arguments::Command::Show:
        return std::make_unique<ShowCommand>(client, arguments);
    case Arguments::Command::Export:
        return std::make_unique<ExportCommand>(client, arguments);
    case Arguments::Command::Api:
        return std::make_unique<ApiCommand>(client, arguments);
    default:
        break; // needs no server of its own: see convert() and AccountCommand
    }
    return nullptr;
}

} // namespace cli
