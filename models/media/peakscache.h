#pragma once

#include "models/media/peaks.h"

namespace media {

/// Finished peaks on disk, found again by what the file contains, so that a moved or renamed recording keeps its
/// waveform.
class PeaksCache
{
public:
    explicit PeaksCache(const QString &directory);
    /// Size and a hash of the first, middle and last MiB; empty when the source cannot be read.
    static QString keyOf(Source &source);
    std::optional<Peaks> find(const QString &key) const;
    void store(const QString &key, const Peaks &peaks) const; ///< a failure only means computing again later

private:
    QString fileFor(const QString &key) const;

    QString m_directory;
};

} // namespace media
