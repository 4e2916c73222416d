#include "ui/editor/flow.h"

#include <algorithm>
#include <cmath>

namespace ui {

void Flow::reset(const document::Transcript *transcript, const Metrics &metrics)
{
    m_transcript = transcript;
    m_metrics = metrics;
    m_preedit.reset();
    m_layouts.clear();
    estimateAll();
}

void Flow::setMetrics(const Metrics &metrics)
{
    const bool sameLines = metrics.breaksLinesLike(m_metrics);
    const bool sameFont = metrics.textFont == m_metrics.textFont;
    m_metrics = metrics;
    if (sameLines)
        return;
    if (!sameFont)
        m_layouts.clear();
    estimateAll();
    std::erase_if(m_layouts, [](const auto &entry) { return entry.second.outdated; });
    for (const auto &[segment, laid] : m_layouts) {
        laid.layout->breakLines(metrics);
        m_heights.set(segment, fullHeight(*laid.layout));
        m_exact[size_t(segment)] = true;
    }
}

void Flow::edited(const document::Edit &edit)
{
    const qsizetype removed = edit.removed.size();
    const qsizetype inserted = edit.inserted.size();
    m_nextToMeasure = std::min(m_nextToMeasure, edit.first);
    if (removed == 1 && inserted == 1) {
        outdate(edit.first);
        return;
    }
    std::vector<int> heights;
    heights.reserve(size_t(inserted));
    for (const document::Segment &segment : edit.inserted)
        heights.push_back(estimate(segment));
    m_heights.replace(edit.first, removed, heights);
    const auto at = m_exact.begin() + edit.first;
    if (removed == inserted)
        std::fill(at, at + removed, false);
    else
        m_exact.insert(m_exact.erase(at, at + removed), size_t(inserted), false);
    for (qsizetype i = 0; i < removed; ++i)
        m_layouts.erase(edit.first + i);
    if (removed == inserted)
        return;
    decltype(m_layouts) moved;
    for (auto &[segment, laid] : m_layouts)
        moved.emplace(segment < edit.first ? segment : segment - removed + inserted, std::move(laid));
    m_layouts = std::move(moved);
}

void Flow::setPreedit(std::optional<Preedit> preedit)
{
    if (m_preedit)
        outdate(m_preedit->at.segment);
    m_preedit = std::move(preedit);
    if (m_preedit)
        outdate(m_preedit->at.segment);
}

const SegmentLayout &Flow::layout(qsizetype segment)
{
    Laid &laid = m_layouts[segment];
    if (laid.layout && !laid.outdated)
        return *laid.layout;
    if (laid.layout)
        layOutAgain(segment);
    else
        laid.layout
            = std::make_unique<SegmentLayout>(m_transcript->segments.at(segment), m_metrics, preeditIn(segment));
    m_heights.set(segment, fullHeight(*laid.layout));
    m_exact[size_t(segment)] = true;
    return *laid.layout;
}

bool Flow::isLaidOut(qsizetype segment) const
{
    const auto laid = m_layouts.find(segment);
    return laid != m_layouts.end() && !laid->second.outdated;
}

std::optional<LineChange> Flow::layOutAgain(qsizetype segment)
{
    const auto laid = m_layouts.find(segment);
    if (laid == m_layouts.end())
        return {};
    SegmentLayout &layout = *laid->second.layout;
    const LineChange change = layout.change(m_transcript->segments.at(segment), m_metrics, preeditIn(segment));
    laid->second.outdated = false;
    m_heights.set(segment, fullHeight(layout));
    m_exact[size_t(segment)] = true;
    return change;
}

void Flow::keepOnly(qsizetype first, qsizetype last)
{
    constexpr size_t many = 200;
    const qsizetype margin = 40;
    if (m_layouts.size() <= many)
        return;
    std::erase_if(m_layouts,
                  [&](const auto &entry) { return entry.first < first - margin || entry.first > last + margin; });
}

bool Flow::measureSome(const QDeadlineTimer &deadline)
{
    for (; m_nextToMeasure < count(); ++m_nextToMeasure) {
        if (m_exact[size_t(m_nextToMeasure)])
            continue;
        if (deadline.hasExpired())
            return true;
        const SegmentLayout layout(m_transcript->segments.at(m_nextToMeasure), m_metrics, preeditIn(m_nextToMeasure));
        m_heights.set(m_nextToMeasure, fullHeight(layout));
        m_exact[size_t(m_nextToMeasure)] = true;
    }
    return false;
}

int Flow::estimate(const document::Segment &segment) const
{
    const double perLine = std::max(1.0, m_metrics.textWidth / m_metrics.averageCharWidth);
    const auto lines = qsizetype(std::ceil(double(segment.text.size()) / perLine));
    const qsizetype breaks = m_metrics.captions ? segment.text.count(u'\n') : 0;
    return int(std::max<qsizetype>(1, lines + breaks)) * m_metrics.lineHeight + m_metrics.header + m_metrics.gap;
}

int Flow::fullHeight(const SegmentLayout &layout) const
{
    return layout.height() + m_metrics.header + m_metrics.gap;
}

void Flow::estimateAll()
{
    std::vector<int> heights;
    if (m_transcript) {
        heights.reserve(size_t(m_transcript->segments.size()));
        for (const document::Segment &segment : m_transcript->segments)
            heights.push_back(estimate(segment));
    }
    m_exact.assign(heights.size(), false);
    m_heights.assign(std::move(heights));
    m_nextToMeasure = 0;
}

void Flow::outdate(qsizetype segment)
{
    if (const auto laid = m_layouts.find(segment); laid != m_layouts.end())
        laid->second.outdated = true;
    else if (segment < count() && segment < m_transcript->segments.size())
        m_exact[size_t(segment)] = false;
}

const Preedit *Flow::preeditIn(qsizetype segment) const
{
    return m_preedit && m_preedit->at.segment == segment ? &*m_preedit : nullptr;
}

} // namespace ui
