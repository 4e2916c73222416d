#pragma once

#include "models/document/transcript.h"

class QXmlStreamAttributes;

namespace document {

/// What frames and ticks of a TTML document last: the attributes ttp:* of its root.
struct TtmlClock
{
    double frameRate = 30; ///< per second
    double tickRate = 1; ///< per second

    static TtmlClock of(const QXmlStreamAttributes &root);
    /// `00:00:01.5`, `00:00:01:12`, `1.5s`, `90f` ...: TTML 1, 10.3.1. Nothing when the text is no time.
    std::optional<Ms> read(QStringView expression) const;
};

/// The value of the attribute with this name, in whatever namespace: TTML had several.
QStringView ttmlAttribute(const QXmlStreamAttributes &attributes, QStringView name);

} // namespace document
