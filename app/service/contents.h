#pragma once

#include "api/documents.h"
#include "app/service/recogniser/recogniser.h"
#include "models/document/transcript.h"

/// Document contents between their forms: the recogniser's words, the API's results[], JSON bodies.
namespace service::contents {

QByteArray
toResults(const Utterances &utterances); ///< `[{result: [[word, start, end, confidence]...], speaker, text...}]`
QByteArray toResults(const document::Transcript &transcript);
document::Transcript fromResults(const QByteArray &results, const QString &language, Ms duration);

/// Reads a body as the documents of `type` have it; 422 when it is not one.
api::Result<document::Transcript> read(const QByteArray &body, const QString &type);
QByteArray write(const document::Transcript &transcript);
document::Transcript withoutText(document::Transcript transcript); ///< segments, times and speakers stay
document::Transcript captions(const document::Transcript &transcript, const api::CaptionOptions &options);

} // namespace service::contents
