#pragma once

#include "api/transport.h"
#include <deque>
#include <QSet>

namespace api {

/// Whose turn it is among the calls of one client: a few at once, what a person does before what the program does by
/// itself (which never takes the last place), and nobody while the server asked for a pause. Big transfers have lines
/// of their own and are only held by a pause.
class CallQueue : public QObject
{
    Q_OBJECT
public:
    CallQueue(Clock &clock, int atOnce);

    /// Calls `begin`, at once when it is the caller's turn. Everyone who enters leaves.
    void enter(QObject *caller, Lane lane, std::function<void()> begin);
    void leave(QObject *caller); ///< done, or tired of waiting
    void close(); ///< nobody begins any more

    void pauseFor(std::chrono::milliseconds time); ///< all of it; a longer pause stays
    void pauseBackgroundFor(std::chrono::milliseconds time);
    std::chrono::milliseconds pauseLeft() const;

signals:
    void paused();

private:
    struct Waiting
    {
        QObject *caller = nullptr;
        std::function<void()> begin{};
    };

    void pump();
    bool mayBegin(Lane lane) const;
    void beginOne(Lane lane);
    std::deque<Waiting> &line(Lane lane) { return m_lines[size_t(lane)]; }
    QSet<QObject *> &running(Lane lane) { return m_running[size_t(lane)]; }
    qsizetype count(Lane lane) const { return m_running[size_t(lane)].size(); }

    Clock &m_clock;
    int m_atOnce;
    std::deque<Waiting> m_lines[3]{};
    QSet<QObject *> m_running[3]{};
    std::chrono::milliseconds m_pausedUntil{};
    std::chrono::milliseconds m_backgroundPausedUntil{};
    bool m_isClosed = false;
};

} // namespace api
