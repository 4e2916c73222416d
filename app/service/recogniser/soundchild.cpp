#include "app/service/recogniser/soundchild.h"

#include "app/service/recogniser/child.h"

namespace service {

namespace {
constexpr qint64 feedSamples = WavFile::sampleRate; ///< a second at a time
} // namespace

tl::expected<QByteArray, QString> runOnSound(const SoundRun &run, WavFile &sound,
                                             const std::function<void(double)> &progress,
                                             const std::atomic_bool &cancel)
{
    QByteArray output;
    qint64 at = run.from;
    const auto input = [&] {
        progress(double(at) / double(std::max<qint64>(sound.samples(), 1)));
        const qint64 count = std::min(feedSamples, run.end - at);
        at += count;
        return sound.read(at - count, count);
    };
    const auto keep = [&](const QByteArray &bytes) {
        if (output.size() < run.outputLimit)
            output += bytes;
    };
    const ChildRun child{.program = run.program, .arguments = run.arguments, .input = input, .output = keep};
    if (auto done = runChild(child, cancel); !done)
        return tl::unexpected(done.error());
    return output;
}

} // namespace service
