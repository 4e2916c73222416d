#pragma once

#include "models/document/edit.h"
#include "ui/editor/prefixsums.h"

namespace ui {

/// Places as offsets into the whole text, the segments joined by line feeds, as screen readers count. Made at the first
/// question, then kept with every edit.
class FlatOffsets
{
public:
    void reset() { m_made = false; }
    void edited(const document::Edit &edit);
    qsizetype flat(const document::Transcript &transcript, const document::Position &position);
    document::Position position(const document::Transcript &transcript, qsizetype flat);
    qsizetype count(const document::Transcript &transcript); ///< characters of the whole text

private:
    void make(const document::Transcript &transcript);

    PrefixSums m_lengths; ///< of the segments, each with its line feed
    bool m_made = false;
};

} // namespace ui
