#pragma once

#include "models/media/input.h"
#include "models/media/playing/worker.h"
#include <QVideoFrame>

namespace media {

/// A picture of a film and when it is to be seen.
struct Picture
{
    int request = 0;
    QVideoFrame frame{};
    qint64 us = 0;
    int lap = 0;
};

/// Decodes the pictures of a film ahead, from the one seen at the time asked for.
class PictureWorker final : public Worker<Picture>
{
    Q_OBJECT
public:
    explicit PictureWorker(std::shared_ptr<Source> source);
    void setNow(qint64 us) { m_nowUs = us; } ///< of what is heard: pictures long past are not worth converting

signals:
    void produced();

private:
    void run() override;
    void begin();
    bool decode();
    void produce();
    void deliver(const AVFrame &frame, qint64 us);
    bool isTooLate(qint64 us) const;

    std::unique_ptr<Input> m_input;
    av::Codec m_codec;
    av::Packet m_packet;
    av::Frame m_frame;
    av::Frame m_before; ///< the last one before the time asked for
    av::Owner<SwsContext> m_scaler;
    Request m_request{};
    std::atomic<qint64> m_nowUs = 0;
    qint64 m_us = 0;
    int m_skipped = 0;
    bool m_searching = false; ///< the picture at the start was not delivered yet
    bool m_draining = false;
    bool m_busy = false;
};

/// Copies a decoded picture into one that Qt can show; an invalid one when there is no memory.
QVideoFrame toVideoFrame(const AVFrame &frame, const AVStream &stream, av::Owner<SwsContext> &scaler);

} // namespace media
