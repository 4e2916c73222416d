#pragma once

#include "models/media/source.h"
#include <chrono>
#include <optional>
#include <QList>
#include <tl/expected.hpp>

namespace media {

using Ms = std::chrono::milliseconds;

/// What a media file is, from its header.
struct Info
{
    QString container{}; ///< libav's short name
    Ms duration{}; ///< zero when the file does not tell; clamped to [0, 1000 h]
    bool hasAudio = false;
    bool hasVideo = false; ///< moving pictures; an embedded cover does not count
    int channels = 0;
    int sampleRate = 0; ///< Hz
    int width = 0;
    int height = 0;
    double frameRate = 0; ///< frames a second, 0 when unknown
};

/// Reads the header (blocking, for workers). The error is a sentence for the user: empty file, not a media file, no
/// sound...
tl::expected<Info, QString> probe(Source &source);

} // namespace media
