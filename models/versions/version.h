#pragma once

#include <QDateTime>
#include <QString>

namespace models {

/// A text of a document as it once was, kept on this computer.
struct Version
{
    /// Why it was kept.
    enum class Reason {
        Opened, ///< what the first change was made to
        Saved, ///< a person asked for it
        Automatic, ///< saved by the program; those within ten minutes are one, the last
        Closed,
        Before, ///< before many words were changed at once
        Machine, ///< what the machine wrote; never changed, never dropped
    };
    qint64 id = 0;
    QDateTime made{};
    Reason reason = Reason::Automatic;
    QString server{}; ///< the server's version that has this text; empty when none is known
    qsizetype words = 0;
    qsizetype changed = 0; ///< words, against the version before it
    bool operator==(const Version &) const = default;
};

} // namespace models
