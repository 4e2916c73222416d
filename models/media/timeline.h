#pragma once

#include <QtGlobal>

namespace media {

/// Lays decoded sound on the time line of the media: says where silence is missing and which samples came before they
/// were wanted. Small errors of time stamps are ignored, so that sound is never cut for rounding.
class Timeline
{
public:
    struct Step
    {
        qint64 gapUs = 0; ///< silence to put before the samples
        int drop = 0; ///< samples to leave out at the front
    };

    explicit Timeline(qint64 endUs = 0); ///< longest believable time; 0 when unknown
    void restart(qint64 us); ///< the next sample wanted is the one at `us`
    Step place(qint64 stampUs, int samples, int rate);
    qint64 nextUs() const { return qint64(m_nextUs); }

private:
    double m_nextUs = 0;
    double m_shiftUs = 0; ///< added to stamps after a leap that cannot be true
    qint64 m_endUs = 0;
    bool m_exact = true; ///< until the first sample was kept
};

} // namespace media
