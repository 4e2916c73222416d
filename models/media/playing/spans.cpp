#include "models/media/playing/spans.h"
#include <algorithm>
#include <cmath>

namespace media {

namespace {

constexpr double joinUs = 100; // rounding only: chunks that follow each other are one span

} // namespace

void Spans::clear()
{
    m_spans.clear();
    m_frames = 0;
}

void Spans::append(qint64 frames, double us, double usPerFrame, int lap, int serial)
{
    if (!m_spans.empty()) {
        Span &last = m_spans.back();
        if (last.place.serial == serial && last.place.lap == lap && last.place.usPerFrame == usPerFrame
            && std::abs(last.place.endUs - us) < joinUs) {
            last.frames += frames;
            last.place.endUs = us + double(frames) * usPerFrame;
            m_frames += frames;
            return;
        }
    }
    m_spans.push_back({m_frames, frames, {us, usPerFrame, us + double(frames) * usPerFrame, lap, serial}});
    m_frames += frames;
}

std::optional<Spans::Place> Spans::at(double frame)
{
    while (m_spans.size() > 1 && double(m_spans[1].first) <= frame)
        m_spans.pop_front();
    if (m_spans.empty())
        return std::nullopt;
    Place place = m_spans.front().place;
    const double into = std::clamp(frame - double(m_spans.front().first), 0.0, double(m_spans.front().frames));
    place.us += into * place.usPerFrame;
    return place;
}

std::optional<Spans::Place> Spans::end() const
{
    if (m_spans.empty())
        return std::nullopt;
    Place place = m_spans.back().place;
    place.us = place.endUs;
    return place;
}

} // namespace media
