#pragma once

#include "app/service/translation/terms.h"
#include "app/service/translation/translator.h"
#include "models/document/transcript.h"

namespace service {

/// The transcript in another language: segments, times and speakers stay, the words are new and have estimated times.
/// `terms` (may be nullptr) are used wherever the server lets them through, else its own words stand.
api::Result<document::Transcript> translated(document::Transcript transcript, Translator &translator,
                                             const QString &source, const QString &target, const Terms *terms);

} // namespace service
