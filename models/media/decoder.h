#pragma once

#include "models/media/probe.h"
#include <atomic>
#include <functional>
#include <span>

namespace media {

/// Called with consecutive mono samples; return false to stop. Runs on the caller's thread.
using SampleSink = std::function<bool(std::span<const qint16> samples, Ms at)>;

/// Decodes the first audio stream to 16-bit mono at `sampleRate` Hz (default 16 kHz). Blocking, for workers. Sample n
/// belongs to the media time n / sampleRate: sound that starts late is preceded by silence.
/// The error is a sentence for the user; a run that the sink stops ends without error. Setting `stop` and cancelling
/// the source ends a blocked run, too.
tl::expected<void, QString> decodeMono(Source &source, const SampleSink &sink, int sampleRate = 16000,
                                       const std::atomic_bool *stop = nullptr);

/// Decodes to a 16 kHz mono s16 WAV file, mode 0600. `progress` gets 0..1; set `cancel` to stop (the file is removed).
/// The duration of the answer is that of the sound really found.
tl::expected<Info, QString> decodeToWav(Source &source, const QString &path,
                                        const std::function<void(double)> &progress, const std::atomic_bool &cancel);

} // namespace media
