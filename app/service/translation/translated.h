#pragma once

#include "app/service/translation/translator.h"
#include "models/document/transcript.h"

namespace service {

/// The transcript in another language: segments, times and speakers stay, the words are new and have estimated times.
api::Result<document::Transcript> translated(document::Transcript transcript, Translator &translator,
                                             const QString &source, const QString &target);

} // namespace service
