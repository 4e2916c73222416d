#pragma once

#include "models/document/edit.h"

/// The speakers of a document: what can be done to their table, and who says what. See also setSpeaker() and
/// renameSpeaker() in editing.h.
namespace document {

/// As the API has it.
inline constexpr qsizetype longestSpeakerName = 40; ///< characters

/// The name as it is kept: one line, no blanks around it.
QString cleanSpeakerName(const QString &name);
/// Why a speaker cannot be called so, as a sentence for the user; empty when the name is good.
QString speakerNameProblem(const QString &name);
/// The speaker of that name, whatever the case; -1 for none.
qsizetype speakerNamed(const Transcript &transcript, const QString &name);

Edit addSpeaker(const Transcript &transcript, const QString &name); ///< nothing when the name is in use
/// Takes a speaker out of the table; the segments go to speaker `to`, or to nobody for -1.
Edit removeSpeaker(const Transcript &transcript, qsizetype speaker, qsizetype to);
Edit moveSpeaker(const Transcript &transcript, qsizetype from, qsizetype to); ///< changes the order, and so the keys
Edit setSpeakerColor(const Transcript &transcript, qsizetype speaker, const QString &color); ///< empty: by its number

/// How many segments from `segment` on have the same speaker without another in between.
qsizetype turnLength(const Transcript &transcript, qsizetype segment);
/// The next segment of the speaker behind `segment`, from the start again after the last; -1 when there is none.
qsizetype nextOfSpeaker(const Transcript &transcript, qsizetype speaker, qsizetype segment);

struct TimeSpan
{
    Ms start{};
    Ms stop{};
    bool operator==(const TimeSpan &) const = default;
};

/// The longest stretches in which this speaker talks and nobody else does, in order of time, `length` in all.
QList<TimeSpan> voiceOf(const Transcript &transcript, qsizetype speaker, Ms length);

} // namespace document
