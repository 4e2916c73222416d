#include "api/httpparser.h"

namespace api {

namespace {
constexpr qsizetype maxHeadBytes = 64 * 1024;
constexpr qsizetype maxLineBytes = 4 * 1024; // of a chunk's size or trailer
constexpr int maxInterims = 16;
} // namespace

QByteArray HttpParser::take(const QByteArray &bytes)
{
    m_buffer += bytes;
    if (m_state == State::Head)
        readHead();
    return m_state == State::Body ? readBody() : QByteArray();
}

void HttpParser::endOfStream()
{
    if (m_state == State::Body && m_framing == Framing::Close)
        m_state = State::Complete;
    else if (m_state != State::Complete)
        breakOff();
}

void HttpParser::readHead()
{
    while (m_state == State::Head) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end > maxHeadBytes || (end < 0 && m_buffer.size() > maxHeadBytes))
            return breakOff();
        if (end < 0)
            return;
        QList<QByteArray> lines;
        qsizetype from = 0;
        while (from <= end) {
            const qsizetype next = m_buffer.indexOf("\r\n", from);
            lines.append(m_buffer.sliced(from, next - from));
            from = next + 2;
        }
        m_buffer.remove(0, end + 4);
        if (!readStatusLine(lines.takeFirst()) || !readHeaders(lines))
            return breakOff();
        if (m_status >= 200) {
            m_state = State::Body;
            if (!chooseFraming())
                breakOff();
        } else if (++m_interims > maxInterims || m_status == 101) {
            breakOff();
        }
    }
}

bool HttpParser::readStatusLine(const QByteArray &line)
{
    if (!line.startsWith("HTTP/1.") || line.size() < 12 || line[8] != ' ')
        return false;
    bool isNumber = false;
    m_status = line.sliced(9, 3).toInt(&isNumber);
    m_keepsConnection = line[7] == '1';
    return isNumber && m_status >= 100;
}

bool HttpParser::readHeaders(const QList<QByteArray> &lines)
{
    m_headers.clear();
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line[0] == ' ' || line[0] == '\t' || line.contains('\n') || line.contains('\0'))
            return false;
        m_headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    return true;
}

bool HttpParser::chooseFraming()
{
    m_framing = Framing::Close;
    bool isChunked = false;
    for (const Header &header : std::as_const(m_headers)) {
        if (header.name.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0) {
            if (isChunked || header.value.compare("chunked", Qt::CaseInsensitive) != 0)
                return false;
            isChunked = true;
        } else if (header.name.compare("Content-Length", Qt::CaseInsensitive) == 0) {
            bool isNumber = false;
            const qint64 length = header.value.toLongLong(&isNumber);
            if (!isNumber || length < 0 || (m_framing == Framing::Length && length != m_length))
                return false;
            m_framing = Framing::Length;
            m_length = length;
        } else if (header.name.compare("Connection", Qt::CaseInsensitive) == 0) {
            m_keepsConnection = m_keepsConnection && header.value.compare("close", Qt::CaseInsensitive) != 0;
        }
    }
    if (isChunked)
        m_framing = Framing::Chunks;
    if (m_isHead || m_status == 204 || m_status == 304)
        m_framing = Framing::None;
    m_left = m_framing == Framing::Length ? m_length : 0;
    m_keepsConnection = m_keepsConnection && m_framing != Framing::Close;
    return true;
}

QByteArray HttpParser::readBody()
{
    if (m_framing == Framing::Chunks)
        return readChunks();
    if (m_framing == Framing::Close)
        return std::exchange(m_buffer, {});
    QByteArray piece = m_buffer.left(m_left);
    m_buffer.remove(0, piece.size());
    m_left -= piece.size();
    if (m_left == 0)
        m_state = State::Complete;
    m_keepsConnection = m_keepsConnection && m_buffer.isEmpty(); // nobody asked for more
    return piece;
}

bool HttpParser::takeLine(QByteArray &line)
{
    const qsizetype end = m_buffer.indexOf("\r\n");
    if (end > maxLineBytes || (end < 0 && m_buffer.size() > maxLineBytes))
        breakOff();
    if (end < 0 || m_state == State::Broken)
        return false;
    line = m_buffer.first(end);
    m_buffer.remove(0, end + 2);
    return true;
}

QByteArray HttpParser::readChunks()
{
    QByteArray body;
    QByteArray line;
    while (m_state == State::Body) {
        if (m_step == ChunkStep::Data) {
            const QByteArray piece = m_buffer.left(m_left);
            m_buffer.remove(0, piece.size());
            m_left -= piece.size();
            body += piece;
            if (m_left > 0)
                return body;
            m_step = ChunkStep::DataEnd;
        }
        if (!takeLine(line))
            return body;
        if (m_step == ChunkStep::Size) {
            bool isNumber = false;
            m_left = line.split(';').first().trimmed().toLongLong(&isNumber, 16);
            if (!isNumber || m_left < 0)
                breakOff();
            m_step = m_left == 0 ? ChunkStep::Trailer : ChunkStep::Data;
        } else if (m_step == ChunkStep::DataEnd) {
            if (!line.isEmpty())
                breakOff();
            m_step = ChunkStep::Size;
        } else if (line.isEmpty()) {
            m_state = State::Complete;
        }
    }
    return body;
}

} // namespace api
