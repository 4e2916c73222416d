#pragma once

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

namespace service {

/// Takes the sound of a stream as it comes, in pieces of any length: passes over a WAV header in front, and keeps the
/// first half of a sample until the other comes.
class SoundInput
{
public:
    /// Whole samples of s16le mono 16 kHz; the error is a sentence for the user (a WAV of another kind).
    tl::expected<QByteArray, QString> take(const QByteArray &bytes);
    qint64 taken() const { return m_taken; } ///< bytes of samples so far

private:
    enum class Header { Unread, Inside, Passed };
    tl::expected<bool, QString> passHeader();
    tl::expected<bool, QString> passChunk();

    QByteArray m_bytes{};
    Header m_header = Header::Unread;
    qint64 m_taken = 0;
};

} // namespace service
