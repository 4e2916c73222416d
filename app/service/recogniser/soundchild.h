#pragma once

#include "app/service/recogniser/wavfile.h"
#include <atomic>
#include <functional>
#include <QStringList>

namespace service {

/// A recogniser's program that reads sound from its standard input.
struct SoundRun
{
    QString program{};
    QStringList arguments{};
    qint64 from = 0; ///< first sample
    qint64 end = 0; ///< after the last one
    qsizetype outputLimit = 0; ///< bytes; what comes after is dropped
};

/// Blocking; see runChild(). Gives what the program wrote. `progress` is the share of the whole sound, 0..1.
tl::expected<QByteArray, QString> runOnSound(const SoundRun &run, WavFile &sound,
                                             const std::function<void(double)> &progress,
                                             const std::atomic_bool &cancel);

} // namespace service
