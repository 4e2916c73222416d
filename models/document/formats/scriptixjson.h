#pragma once

#include "models/document/formats/format.h"

/// Documents as the API carries them. Reads every form of the contract's tolerance list in one pass (the bodies are
/// tens of megabytes) and writes one: an array for captions, an object for transcripts. Unknown members survive.
namespace document {

/// A document as GET answers it: what it is, and its content.
struct DocumentReply
{
    QString id{};
    QString sessionId{};
    QString filename{};
    QString type{}; ///< "document" or "caption"
    QString language{};
    QString created{};
    QString lastModified{}; ///< kept as text: it is the version that a save names
    bool finished = false;
    QString timecodeOffset{}; ///< HH:MM:SS:FF
    bool hasContent = false; ///< false in replies without a document, such as that of an update
    Transcript transcript{};
};

/// Reads an enveloped or bare document, a bare body, or a session's raw result.
tl::expected<DocumentReply, FormatError> readDocumentReply(const QByteArray &bytes);

/// Reads the content of any of these; an error when there is none.
tl::expected<Transcript, FormatError> readScriptixJson(const QByteArray &bytes);

/// The document body (the value of `document` in an update).
QByteArray writeScriptixJson(const Transcript &transcript);

} // namespace document
