#include "api/inflater.h"

#include <zlib.h>

namespace api {

namespace {
constexpr qsizetype pieceBytes = 64 * 1024;
constexpr int gzipOrZlib = MAX_WBITS + 32;
} // namespace

Inflater::Inflater()
    : m_stream(std::make_unique<z_stream>())
{
    inflateInit2(m_stream.get(), gzipOrZlib);
}

Inflater::~Inflater()
{
    inflateEnd(m_stream.get());
}

Inflater::Outcome Inflater::unpack(const QByteArray &packed, const std::function<bool(const QByteArray &)> &take)
{
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData())); // zlib only reads it
    m_stream->avail_in = uInt(packed.size());
    bool isFull = true; // there may be more than one piece in what is left
    while (!m_isDone && (m_stream->avail_in > 0 || isFull)) {
        QByteArray piece(pieceBytes, Qt::Uninitialized);
        m_stream->next_out = reinterpret_cast<Bytef *>(piece.data());
        m_stream->avail_out = uInt(piece.size());
        const int result = inflate(m_stream.get(), Z_NO_FLUSH);
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
            return Outcome::Broken;
        isFull = m_stream->avail_out == 0;
        piece.chop(m_stream->avail_out);
        m_isDone = result == Z_STREAM_END;
        if (!piece.isEmpty() && !take(piece))
            return Outcome::Refused;
        if (result == Z_BUF_ERROR)
            break;
    }
    return m_isDone ? Outcome::Done : Outcome::More;
}

} // namespace api
