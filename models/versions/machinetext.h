#pragma once

#include "models/serverdocument.h"

namespace models {

/// Fetches what the machine heard in a session (its raw result) and reads it on the worker. The error is a sentence for
/// the user.
void fetchMachineText(api::Client &client, const DocumentKey &key, Worker &worker, QObject *context,
                      std::function<void(tl::expected<document::Transcript, QString>)> done);

} // namespace models
