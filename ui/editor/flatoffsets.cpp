#include "ui/editor/flatoffsets.h"

#include <algorithm>

namespace ui {

namespace {

std::vector<int> lengths(const QList<document::Segment> &segments)
{
    std::vector<int> result;
    result.reserve(size_t(segments.size()));
    for (const document::Segment &segment : segments)
        result.push_back(int(segment.text.size()) + 1);
    return result;
}

} // namespace

void FlatOffsets::make(const document::Transcript &transcript)
{
    if (!m_made)
        m_lengths.assign(lengths(transcript.segments));
    m_made = true;
}

void FlatOffsets::edited(const document::Edit &edit)
{
    if (m_made)
        m_lengths.replace(edit.first, edit.removed.size(), lengths(edit.inserted));
}

qsizetype FlatOffsets::flat(const document::Transcript &transcript, const document::Position &position)
{
    make(transcript);
    return m_lengths.size() == 0 ? 0 : qsizetype(m_lengths.before(position.segment)) + position.offset;
}

document::Position FlatOffsets::position(const document::Transcript &transcript, qsizetype flat)
{
    make(transcript);
    if (m_lengths.size() == 0)
        return {};
    flat = std::clamp<qsizetype>(flat, 0, count(transcript));
    const qsizetype segment = m_lengths.find(flat);
    const qsizetype length = m_lengths.at(segment) - 1;
    return {segment, std::min(length, flat - qsizetype(m_lengths.before(segment)))};
}

qsizetype FlatOffsets::count(const document::Transcript &transcript)
{
    make(transcript);
    return std::max<qsizetype>(0, qsizetype(m_lengths.total()) - 1);
}

} // namespace ui
