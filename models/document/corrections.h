#pragma once

#include "models/document/edit.h"
#include <stop_token>

/// Corrections of many words at once; as all verbs they only return the Edit that does the work.
namespace document {

/// The text of a range inside of one segment is to become another.
struct Replacement
{
    Range range{};
    QString text{};
};

/// All in one edit. The replacements are in order and apart; words replaced one by one keep their times, and none
/// leaves its segment's span.
Edit replaceEach(const Transcript &transcript, const QList<Replacement> &replacements);

/// Text from elsewhere in place of the range: its words are looked for among the words that it replaces and get their
/// times, paragraphs get the speakers of their words. Takes values and can run on a worker; nothing once asked to stop.
std::optional<Edit> importText(const Transcript &transcript, const Range &range, const QString &text,
                               const std::stop_token &stop = {});

/// Gives the words of an undo step that is complete and already applied the times that they would have had if it had
/// been done at once: what was deleted and typed again is as before. The step must have changed nothing but text. Empty
/// when nothing changes.
Edit settleWords(const Transcript &transcript, const Edit &step);

} // namespace document
