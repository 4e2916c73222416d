#include "models/media/playing/pictureworker.h"

namespace media {

namespace {

constexpr std::size_t queuedPictures = 4;
constexpr qint64 lateUs = 100'000;
constexpr int mostSkipped = 5; // even a slow computer sees something

} // namespace

PictureWorker::PictureWorker(std::shared_ptr<Source> source)
    : Worker(std::move(source), queuedPictures)
    , m_packet(av_packet_alloc())
    , m_frame(av_frame_alloc())
    , m_before(av_frame_alloc())
{
    setObjectName(QStringLiteral("media pictures"));
}

void PictureWorker::run()
{
    auto input = Input::open(*m_source, &m_stop);
    if (!input || !(*input)->video())
        return;
    m_input = *std::move(input);
    m_codec = openDecoder(*m_input->video());
    if (!m_codec) // the sound is still worth hearing
        return;
    m_input->use(m_input->video());
    while (!m_stop) {
        if (waitForWork(m_request, m_busy))
            begin();
        else if (m_busy && !m_stop)
            produce();
    }
}

void PictureWorker::begin()
{
    m_input->seek(m_input->video(), m_request.fromUs);
    avcodec_flush_buffers(m_codec.get());
    av_frame_unref(m_before.get());
    m_searching = true;
    m_draining = false;
    m_busy = true;
    m_skipped = 0;
}

bool PictureWorker::decode()
{
    while (!interrupted()) {
        const int result = avcodec_receive_frame(m_codec.get(), m_frame.get());
        if (result >= 0) {
            const qint64 us = m_input->toUs(m_input->video(), m_frame->best_effort_timestamp);
            m_us = us == AV_NOPTS_VALUE ? m_us : us;
            return true;
        }
        if (result == AVERROR_EOF || m_draining)
            return false;
        if (m_input->next(*m_packet)) {
            if (m_packet->stream_index == m_input->video()->index)
                avcodec_send_packet(m_codec.get(), m_packet.get());
        } else {
            m_draining = true;
            avcodec_send_packet(m_codec.get(), nullptr);
        }
    }
    return false;
}

void PictureWorker::produce()
{
    const qint64 beforeUs = m_us;
    const bool decoded = decode();
    if (interrupted())
        return;
    const bool pastLoop = m_request.loopToUs > 0 && (!decoded || m_us >= m_request.loopToUs);
    // The picture wanted is the last one that starts at or before the time asked for.
    if (m_searching && decoded && m_us <= m_request.fromUs) {
        av_frame_unref(m_before.get());
        av_frame_move_ref(m_before.get(), m_frame.get());
        return;
    }
    if (std::exchange(m_searching, false) && m_before->data[0]) {
        deliver(*m_before, beforeUs);
        av_frame_unref(m_before.get());
    }
    if (pastLoop) {
        m_request.fromUs = m_request.loopFromUs;
        ++m_request.lap;
        begin();
    } else if (!decoded) {
        m_busy = false;
    } else if (!isTooLate(m_us) || ++m_skipped > mostSkipped) {
        m_skipped = 0;
        deliver(*m_frame, m_us);
    }
}

void PictureWorker::deliver(const AVFrame &frame, qint64 us)
{
    QVideoFrame picture = toVideoFrame(frame, *m_input->video(), m_scaler);
    if (picture.isValid() && put({.request = m_request.id, .frame = picture, .us = us, .lap = m_request.lap}))
        emit produced();
}

bool PictureWorker::isTooLate(qint64 us) const
{
    return us < m_nowUs - lateUs && m_request.loopToUs == 0;
}

} // namespace media
