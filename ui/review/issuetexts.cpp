#include "ui/review/issuetexts.h"

#include <array>
#include <QCoreApplication>

namespace ui {

namespace {

constexpr std::array groups{
    IssueGroup{models::allKinds, QT_TRANSLATE_NOOP("Issues", "All issues")},
    IssueGroup{models::LowConfidence, QT_TRANSLATE_NOOP("Issues", "Unsure words")},
    IssueGroup{models::UnknownWord, QT_TRANSLATE_NOOP("Issues", "Unknown words")},
    IssueGroup{models::timingKinds, QT_TRANSLATE_NOOP("Issues", "Suspicious times")},
    IssueGroup{models::Loop, QT_TRANSLATE_NOOP("Issues", "Repeated words")},
    IssueGroup{models::SpeakerFlip, QT_TRANSLATE_NOOP("Issues", "Very short turns")},
};

struct Reason
{
    models::IssueKind kind;
    const char *text;
};
constexpr Reason reasons[] = {
    {models::UnknownWord, QT_TRANSLATE_NOOP("Issues", "not in the dictionary")},
    {models::TooFast, QT_TRANSLATE_NOOP("Issues", "too fast to be said")},
    {models::TooSlow, QT_TRANSLATE_NOOP("Issues", "few words for so long a time")},
    {models::Overlap, QT_TRANSLATE_NOOP("Issues", "overlaps the segment before")},
    {models::Gap, QT_TRANSLATE_NOOP("Issues", "long silence before it")},
    {models::Loop, QT_TRANSLATE_NOOP("Issues", "said again and again")},
    {models::SpeakerFlip, QT_TRANSLATE_NOOP("Issues", "speaks for less than a second")},
};

QString say(const char *text)
{
    return QCoreApplication::translate("Issues", text);
}

} // namespace

std::span<const IssueGroup> issueGroups()
{
    return groups;
}

QString groupTitle(const IssueGroup &group)
{
    return say(group.title);
}

QString issueReason(quint8 kinds, int confidence)
{
    QStringList parts;
    if (kinds & models::LowConfidence)
        parts.append(say(QT_TRANSLATE_NOOP("Issues", "unsure (%1 %)")).arg(confidence));
    for (const Reason &reason : reasons) {
        if (kinds & reason.kind)
            parts.append(say(reason.text));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace ui
