#pragma once

#include "api/client.h"
#include "models/document/transcript.h"
#include "models/journalstore.h"
#include "models/library.h"
#include "models/worker.h"

namespace models {

/// A document as the server has it.
struct ServerDocument
{
    JournalBase base{};
    bool finished = false;
    bool isUntouched = false; ///< never changed since it was made
    bool isTranslation = false;
    document::Transcript transcript{};
};

/// Reads a document's JSON (on a worker). The error is a sentence for the user.
tl::expected<document::Transcript, QString> readTranscript(const QByteArray &content);
tl::expected<QByteArray, QString> writeTranscript(const document::Transcript &transcript);

/// Fetches and reads a document; the reading is done on the worker.
void fetchDocument(api::Client &client, const DocumentKey &key, Worker &worker, QObject *context,
                   std::function<void(api::Result<ServerDocument>)> done, api::Lane lane = api::Lane::Interactive);

} // namespace models
