#include "ui/versions/versiontext.h"

#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;
using models::DiffPiece;
using models::Version;
using Reason = Version::Reason;

namespace {

const QString separator = u" · "_s;

/// The texts of this file share one context.
struct Versions
{
    Q_DECLARE_TR_FUNCTIONS(ui::Versions)
};

QString reasonText(Reason reason)
{
    switch (reason) {
    case Reason::Opened:
        return Versions::tr("as it was opened");
    case Reason::Saved:
        return Versions::tr("saved by you");
    case Reason::Automatic:
        return Versions::tr("saved automatically");
    case Reason::Closed:
        return Versions::tr("as it was closed");
    case Reason::Before:
        return Versions::tr("before a large change");
    case Reason::Machine:
        return Versions::tr("before anybody changed it");
    }
    return {};
}

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', 1) + u"\u202f%"_s; // never wrapped apart
}

} // namespace

QString dayAndTime(const QDateTime &made, const QDateTime &now)
{
    const QString time = QLocale().toString(made.time(), QLocale::ShortFormat);
    const qint64 days = made.date().daysTo(now.date());
    if (days == 0)
        return Versions::tr("Today %1").arg(time);
    if (days == 1)
        return Versions::tr("Yesterday %1").arg(time);
    return QLocale().toString(made.date(), QLocale::ShortFormat) + u' ' + time;
}

QString versionTitle(const Version &version)
{
    return version.reason == Reason::Machine ? Versions::tr("The machine's text")
                                             : dayAndTime(version.made, QDateTime::currentDateTime());
}

QString versionDetail(const Version &version)
{
    if (version.reason == Reason::Machine)
        return reasonText(version.reason);
    QString detail = version.changed > 0 ? Versions::tr("%n word(s) changed", nullptr, int(version.changed))
                                         : Versions::tr("%n word(s)", nullptr, int(version.words));
    detail += separator + reasonText(version.reason);
    return version.server.isEmpty() ? detail : detail + separator + Versions::tr("on the server");
}

QString diffSentence(const models::TextDiff &diff, const Version &version)
{
    if (diff.changed == 0)
        return Versions::tr("The same words as now.");
    const QString words = Versions::tr("%n word(s) differ", nullptr, int(diff.changed));
    if (version.reason == Reason::Machine)
        return words + separator + Versions::tr("%1 changed").arg(percent(diff.changedShare())) + separator
            + Versions::tr("word error %1").arg(percent(diff.wordErrorRate()));
    return words + separator + Versions::tr("%1 changed").arg(percent(diff.changedShare()));
}

QString diffSpoken(const models::DiffRow &row)
{
    QStringList parts{row.speaker.isEmpty() ? timeText(row.start)
                                            : Versions::tr("%1 %2").arg(timeText(row.start), row.speaker)};
    for (const DiffPiece &piece : row.pieces) {
        if (piece.kind == DiffPiece::Kind::Removed)
            parts.append(Versions::tr("removed: %1").arg(piece.text.trimmed()));
        else if (piece.kind == DiffPiece::Kind::Added)
            parts.append(Versions::tr("added: %1").arg(piece.text.trimmed()));
    }
    return parts.join(u", "_s);
}

} // namespace ui
