#pragma once

#include "models/document/edit.h"

namespace models {

/// What the journal keeps of an edit: enough to do it again, not to undo it.
struct EditRecord
{
    qsizetype first = 0;
    qsizetype removed = 0; ///< number of segments
    QList<document::Segment> inserted{};
    std::optional<QList<document::Speaker>> speakers{}; ///< the whole table afterwards

    static EditRecord of(const document::Edit &edit);
    QByteArray toBytes() const; ///< versioned, with a checksum
    static std::optional<EditRecord> fromBytes(const QByteArray &bytes);
    /// False, with nothing changed, when the record does not fit the transcript.
    bool applyTo(document::Transcript &transcript) const;
    bool operator==(const EditRecord &) const = default;
};

/// Folds `next` into `record` when it only touches rows that `record` put there; false when it does not.
bool fold(EditRecord &record, const EditRecord &next);

/// The smallest edit that turns `from` into `to`.
document::Edit difference(const document::Transcript &from, const document::Transcript &to);

} // namespace models
