#pragma once

#include "models/document/edit.h"
#include "ui/editor/prefixsums.h"
#include "ui/editor/segmentlayout.h"
#include <memory>
#include <QDeadlineTimer>
#include <unordered_map>

namespace ui {

/// The segments one below the other: exact where laid out, estimated elsewhere. Y is in document pixels. Only the
/// segments that someone asks for are laid out, and few are kept.
class Flow
{
public:
    void reset(const document::Transcript *transcript, const Metrics &metrics);
    void setMetrics(const Metrics &metrics); ///< lines break again where the width or font changed
    void edited(const document::Edit &edit);
    void setPreedit(std::optional<Preedit> preedit);
    const std::optional<Preedit> &preedit() const { return m_preedit; }

    const Metrics &metrics() const { return m_metrics; }
    qsizetype count() const { return m_heights.size(); }
    qint64 top(qsizetype segment) const { return m_metrics.topMargin + m_heights.before(segment); }
    int height(qsizetype segment) const { return m_heights.at(segment); }
    qint64 total() const { return m_heights.total() + 2LL * m_metrics.topMargin; }
    qsizetype segmentAt(qint64 y) const { return m_heights.find(y - m_metrics.topMargin); }

    const SegmentLayout &layout(qsizetype segment); ///< lays out when needed, which may correct height(segment)
    bool isLaidOut(qsizetype segment) const; ///< as the text is now
    /// Lays out what an edit of this segment's text changed; nothing when it was not laid out before.
    std::optional<LineChange> layOutAgain(qsizetype segment);
    void keepOnly(qsizetype first, qsizetype last); ///< forgets far away layouts when there are many
    /// Measures estimated segments until the deadline; false when all heights are exact.
    bool measureSome(const QDeadlineTimer &deadline);

private:
    struct Laid
    {
        std::unique_ptr<SegmentLayout> layout{};
        bool outdated = false; ///< the text has changed since
    };

    int estimate(const document::Segment &segment) const;
    int fullHeight(const SegmentLayout &layout) const;
    void estimateAll();
    void outdate(qsizetype segment);
    const Preedit *preeditIn(qsizetype segment) const;

    const document::Transcript *m_transcript = nullptr;
    Metrics m_metrics;
    PrefixSums m_heights;
    std::vector<bool> m_exact;
    qsizetype m_nextToMeasure = 0; ///< all segments before it are exact
    std::unordered_map<qsizetype, Laid> m_layouts;
    std::optional<Preedit> m_preedit;
};

} // namespace ui
