#pragma once

#include <atomic>
#include <functional>
#include <QByteArray>
#include <QStringList>
#include <tl/expected.hpp>

namespace service {

/// A recogniser's program, run to its end.
struct ChildRun
{
    QString program{};
    QStringList arguments{};
    /// Next bytes for its standard input, empty at the end. Asked for as they are taken, so the caller can tell
    /// progress.
    std::function<QByteArray()> input{};
    std::function<void(const QByteArray &)> output{}; ///< pieces of standard output as they come
    std::function<void(const QByteArray &)> errors{}; ///< pieces of standard error as they come
};

/// For a child between fork and exec: it gets this process's three standard files only, the priority (19: last), and
/// dies with the thread of process `parent` that forks.
void prepareChild(qint64 parent, int priority);

/// Blocking. The child yields to everything else on the computer, and is killed when `cancel` is set (the error is then
/// empty) or when this process dies in whatever way. Other errors are sentences: it cannot be started, it crashed.
tl::expected<void, QString> runChild(const ChildRun &run, const std::atomic_bool &cancel);

} // namespace service
