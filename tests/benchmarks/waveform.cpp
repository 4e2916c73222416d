// Computes the waveform of an hour of sound against the `ffmpeg` command that decodes it and does nothing with it.
// Prints one JSON object a line; exit status 1 when a limit is missed.
#include "models/media/peaks.h"
#include <algorithm>
#include <cstdio>
#include <functional>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr double limit = 1.1;

double medianSeconds(const std::function<void()> &work)
{
    QList<double> seconds;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        seconds.append(double(timer.nsecsElapsed()) / 1e9);
    }
    std::sort(seconds.begin(), seconds.end());
    return seconds[rounds / 2];
}

bool ffmpeg(const QStringList &arguments)
{
    return QProcess::execute(u"ffmpeg"_s, QStringList{u"-nostdin"_s, u"-v"_s, u"error"_s, u"-y"_s} + arguments) == 0;
}

void computePeaks(const QString &path)
{
    const auto source = media::openFile(path, nullptr);
    media::Peaks peaks;
    const auto done = media::decodeMono(*source, [&peaks](std::span<const qint16> samples, media::Ms) {
        peaks.append(samples);
        return true;
    });
    if (!done || peaks.duration() < std::chrono::minutes(59))
        qFatal("%s was not decoded", qPrintable(path));
}

} // namespace

int main()
{
    const QTemporaryDir dir;
    const QString speech = dir.filePath(u"speech.wav"_s);
    // Two tones, noise and pauses keep the decoders as busy as speech does.
    const QString sound
        = u"aevalsrc='(0.3*sin(300*t*2*PI)+0.2*sin(1100*t*2*PI)+0.1*random(0))*gt(mod(t,5),1)':s=16000:d=3600"_s;
    if (!ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, sound, speech}))
        return 1;
    bool good = true;
    for (const QString &kind : {u"mp3"_s, u"m4a"_s}) {
        const QString path = dir.filePath(u"speech."_s + kind);
        if (!ffmpeg({u"-i"_s, speech, u"-b:a"_s, u"64k"_s, path}))
            return 1;
        const double own = medianSeconds([&] { computePeaks(path); });
        const double peer = medianSeconds([&] { ffmpeg({u"-i"_s, path, u"-f"_s, u"null"_s, u"-"_s}); });
        std::printf(R"({"case":"waveform of 1 h %s","value":%.3f,"unit":"s","peer":%.3f,"ratio":%.3f,"limit":%.2f})"
                    "\n",
                    qPrintable(kind), own, peer, own / peer, limit);
        std::fflush(stdout);
        good = good && own <= limit * peer;
    }
    return good ? 0 : 1;
}
