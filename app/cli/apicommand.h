#pragma once

#include "app/cli/command.h"

namespace cli {

/// `scriptix api`: one call as it was typed, with the account's credentials; the body of the answer as it came.
class ApiCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    tl::expected<api::Request<api::HttpReply>, QString> request() const;
    void show(const api::HttpReply &reply);
};

} // namespace cli
