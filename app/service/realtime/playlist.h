#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <QByteArrayView>
#include <QUrl>
#include <tl/expected.hpp>

namespace service {

/// An HLS playlist (RFC 8216) as far as sound needs it.
struct Playlist
{
    QList<QUrl> variants{}; ///< of a master playlist, the least bandwidth first
    QUrl opening{}; ///< EXT-X-MAP: stands before the pieces
    QList<QUrl> pieces{};
    qint64 first = 0; ///< number of the first piece
    std::chrono::milliseconds target{6000}; ///< length of a piece
    bool isComplete = false;
    bool isEncrypted = false;
};

/// Nothing when it is none.
std::optional<Playlist> readPlaylist(const QByteArray &text, const QUrl &base);

/// Fetches a file, or the pieces of a playlist one after the other, until the end or until `take` is false. Blocking;
/// a live playlist goes on for as long as it grows. The error is a sentence, empty when it was stopped.
tl::expected<void, QString> fetchSound(const QUrl &url, qint64 most, const std::function<bool(QByteArrayView)> &take,
                                       const std::atomic_bool &stop);

} // namespace service
