#pragma once

#include "models/document/transcript.h"

namespace document {

/// 01:02:03,456 (any separator); hours grow beyond two digits.
QString timecode(Ms time, QChar separator);
/// 1:02:03 for people; hours only when there are any.
QString shortTimecode(Ms time);
/// Reads [h:]mm:ss[.,]fff with one to three digits of a fraction; nothing when the text is no time.
std::optional<Ms> readTimecode(QStringView text);

} // namespace document
