#pragma once

#include "models/media/libav.h"
#include "models/media/probe.h"
#include <atomic>

namespace media {

/// A Source opened by libavformat. Reads nothing but the Source: every other address that a file may name is refused.
/// Times are microseconds from the start of the media, whatever the first time stamp of the container is.
class Input
{
public:
    /// Blocking. `stop` ends every blocked or later call soon after it is set and the source is cancelled.
    static tl::expected<std::unique_ptr<Input>, QString> open(Source &source, const std::atomic_bool *stop = nullptr);
    Input(Source &source, const std::atomic_bool *stop);
    ~Input();
    Input(const Input &) = delete;
    Input &operator=(const Input &) = delete;

    const Info &info() const { return m_info; }
    AVStream *audio() const { return m_audio; } ///< the first playable sound, or nullptr
    AVStream *video() const { return m_video; } ///< moving pictures, or nullptr
    bool durationIsGuessed() const; ///< from the bit rate, as in a VBR MP3 without an index

    void use(const AVStream *stream); ///< leaves all other streams unread
    bool next(AVPacket &packet); ///< false at the end, on an error and when stopped
    bool seek(const AVStream *stream, qint64 us); ///< to a key frame at or before `us`
    qint64 toUs(const AVStream *stream, qint64 timestamp) const; ///< AV_NOPTS_VALUE stays
    double readShare() const; ///< how much of the file was read, 0..1
    bool readFailed() const { return m_readFailed; }
    QString name() const { return m_source.name(); }

private:
    QString openFormat();
    void chooseStreams();
    void readInfo();
    bool stopped() const { return m_stop && *m_stop; }
    int read(uint8_t *buffer, int size);
    qint64 seekTo(qint64 offset, int whence);

    Source &m_source;
    const std::atomic_bool *m_stop = nullptr;
    AVIOContext *m_io = nullptr;
    AVFormatContext *m_format = nullptr;
    AVStream *m_audio = nullptr;
    AVStream *m_video = nullptr;
    Info m_info{};
    qint64 m_offset = 0;
    qint64 m_startUs = 0;
    bool m_readFailed = false;
};

/// A decoder for the stream; nullptr when this kind cannot be decoded.
av::Codec openDecoder(const AVStream &stream);

} // namespace media
