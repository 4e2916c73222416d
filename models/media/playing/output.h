#pragma once

#include <functional>
#include <memory>
#include <QtGlobal>

namespace media {

/// Where decoded sound goes: 16-bit stereo at 48 kHz. Used on the playing thread only, polled, and never blocking for
/// long.
class Output
{
public:
    static constexpr int rate = 48000;
    static constexpr int channels = 2;

    Output() = default;
    virtual ~Output() = default;
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    virtual bool start() = 0; ///< counts its frames from 0
    virtual void stop() = 0; ///< drops what was not heard yet
    virtual void suspend() = 0;
    virtual void resume() = 0;
    virtual qint64 room() const = 0; ///< frames that may be written now
    virtual void write(const qint16 *samples, qint64 frames) = 0;
    virtual double heard() = 0; ///< frames since start() that have left the loudspeaker, as exactly as can be known
    virtual bool failed() const = 0; ///< the device is gone or stands still
    virtual bool isSilent() const = 0;
    virtual void setVolume(double volume) = 0;
};

/// Makes the output of a player; tests give their own.
using OutputMaker = std::function<std::unique_ptr<Output>()>;

} // namespace media
