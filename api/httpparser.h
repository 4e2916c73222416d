#pragma once

#include "api/transport.h"

namespace api {

/// Reads one HTTP/1.1 answer off a connection, strictly: an answer that ends too early, or says two things about its
/// length, is an error, never a short body.
class HttpParser
{
public:
    enum class State { Head, Body, Complete, Broken };

    explicit HttpParser(bool isHead)
        : m_isHead(isHead)
    {
    }

    /// Takes what arrived; gives the part of the body in it.
    QByteArray take(const QByteArray &bytes);
    void endOfStream(); ///< the server closed the connection

    State state() const { return m_state; }
    bool hasHead() const { return m_state != State::Head && m_status != 0; }
    int status() const { return m_status; }
    const QList<Header> &headers() const { return m_headers; }
    qint64 contentLength() const { return m_framing == Framing::Length ? m_length : -1; }
    bool keepsConnection() const { return m_keepsConnection; } ///< once complete, another request may follow

private:
    enum class Framing { None, Length, Chunks, Close };
    enum class ChunkStep { Size, Data, DataEnd, Trailer };

    void readHead();
    bool readStatusLine(const QByteArray &line);
    bool readHeaders(const QList<QByteArray> &lines);
    bool chooseFraming();
    QByteArray readBody();
    QByteArray readChunks();
    bool takeLine(QByteArray &line);
    void breakOff() { m_state = State::Broken; }

    bool m_isHead;
    State m_state = State::Head;
    QByteArray m_buffer{};
    int m_status = 0;
    int m_interims = 0;
    QList<Header> m_headers{};
    Framing m_framing = Framing::None;
    qint64 m_length = 0; ///< of the body, or left of the chunk
    qint64 m_left = 0;
    ChunkStep m_step = ChunkStep::Size;
    bool m_keepsConnection = false;
};

} // namespace api
