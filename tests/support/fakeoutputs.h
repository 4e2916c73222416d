#pragma once

#include "models/media/playing/silentoutput.h"
#include <mutex>
#include <vector>

/// Outputs for tests of the player. Made on the player's thread, looked at from the test's.
namespace testmedia {

/// What a player gave to its output; shared by the output and the test.
class Tape
{
public:
    void record(const qint16 *samples, qint64 frames)
    {
        const std::lock_guard lock(m_mutex);
        for (qint64 i = 0; i < frames; ++i)
            m_left.push_back(samples[i * 2]);
    }
    std::vector<qint16> left() const
    {
        const std::lock_guard lock(m_mutex);
        return m_left;
    }
    qint64 frames() const
    {
        const std::lock_guard lock(m_mutex);
        return qint64(m_left.size());
    }
    void clear()
    {
        const std::lock_guard lock(m_mutex);
        m_left.clear();
    }

    std::atomic_bool failing = false;
    std::atomic_bool refusing = false; ///< start() fails
    std::atomic<double> volume = -1;

private:
    mutable std::mutex m_mutex;
    std::vector<qint16> m_left;
};

/// Takes all sound at once, as if it were heard in no time.
class FastOutput final : public media::Output
{
public:
    explicit FastOutput(std::shared_ptr<Tape> tape)
        : m_tape(std::move(tape))
    {
    }
    bool start() override
    {
        m_frames = 0;
        m_running = !m_tape->refusing;
        return m_running;
    }
    void stop() override
    {
        m_frames = 0;
        m_running = false;
    }
    void suspend() override { m_running = false; }
    void resume() override { m_running = true; }
    qint64 room() const override { return m_running ? media::Output::rate : 0; }
    void write(const qint16 *samples, qint64 frames) override
    {
        m_tape->record(samples, frames);
        m_frames += frames;
    }
    double heard() override { return double(m_frames); }
    bool failed() const override { return m_tape->failing; }
    bool isSilent() const override { return false; }
    void setVolume(double volume) override { m_tape->volume = volume; }

private:
    std::shared_ptr<Tape> m_tape;
    qint64 m_frames = 0;
    bool m_running = false;
};

/// Consumes sound in real time, like a loudspeaker, and tells the test which sample is heard at any moment.
class RealtimeOutput final : public media::Output
{
public:
    explicit RealtimeOutput(std::shared_ptr<Tape> tape)
        : m_tape(std::move(tape))
    {
    }
    bool start() override { return !m_tape->refusing && m_inner.start(); }
    void stop() override { m_inner.stop(); }
    void suspend() override { m_inner.suspend(); }
    void resume() override { m_inner.resume(); }
    qint64 room() const override { return m_inner.room(); }
    void write(const qint16 *samples, qint64 frames) override
    {
        m_tape->record(samples, frames);
        m_inner.write(samples, frames);
    }
    double heard() override { return m_inner.heard(); }
    bool failed() const override { return m_tape->failing; }
    bool isSilent() const override { return false; }
    void setVolume(double volume) override { m_tape->volume = volume; }

private:
    std::shared_ptr<Tape> m_tape;
    media::SilentOutput m_inner;
};

} // namespace testmedia
