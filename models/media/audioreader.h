#pragma once

#include "models/media/input.h"

namespace media {

/// Decodes the sound of a source frame by frame, from the start or from a place sought.
class AudioReader
{
public:
    static tl::expected<std::unique_ptr<AudioReader>, QString> open(Source &source,
                                                                    const std::atomic_bool *stop = nullptr);
    static tl::expected<std::unique_ptr<AudioReader>, QString> open(std::unique_ptr<Input> input);
    AudioReader(std::unique_ptr<Input> input, av::Codec codec);

    const Info &info() const { return m_input->info(); }
    const Input &input() const { return *m_input; }
    bool next(); ///< decodes one frame; false at the end
    bool seek(qint64 us); ///< the next frame starts at or before `us`, as far as there is sound
    const AVFrame &frame() const { return *m_frame; }
    qint64 timeUs() const { return m_timeUs; } ///< when the frame starts

private:
    bool decode();
    bool feed();
    bool land(qint64 us, qint64 before);

    std::unique_ptr<Input> m_input;
    av::Codec m_codec;
    av::Packet m_packet;
    av::Frame m_frame;
    qint64 m_timeUs = 0;
    qint64 m_nextUs = 0;
    bool m_stamped = false; ///< the frame told its time itself
    bool m_draining = false;
    bool m_waiting = false; ///< m_frame was decoded by seek() and is still to be handed out
};

} // namespace media
