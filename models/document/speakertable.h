#pragma once

#include "models/document/transcript.h"

namespace document {

/// Index of the speaker with this name, whatever its case; -1 when there is none.
qsizetype speakerIndex(const QList<Speaker> &speakers, const QString &name);

/// A label that no speaker has: the wanted one where it is free, else with a number.
QString freeSpeakerId(const QList<Speaker> &speakers, const QString &wanted);

} // namespace document
