#pragma once

#include "models/document/edit.h"
#include <QAbstractListModel>
#include <QUndoStack>

namespace models {

/// The open transcript as an item model (one row a segment) with its undo history. Every change goes through apply().
class TranscriptModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { StartRole = Qt::UserRole + 1, StopRole, SpeakerRole, WordsRole };

    explicit TranscriptModel(QObject *parent = nullptr);

    const document::Transcript &transcript() const { return m_transcript; }
    /// Replaces everything and clears the history; for opening and for a server's newer version.
    void setTranscript(document::Transcript transcript);
    /// Does the edit and puts it on the undo stack. An empty edit is dropped; a read-only model drops all.
    void apply(document::Edit edit);
    /// Ends the merging of consecutive edits (caret moved, 500 ms without a key, composition committed). Words of a
    /// step that was typed get the times that they would have had if it had been done at once.
    void closeUndoStep();
    QUndoStack &undoStack() { return m_undo; }
    bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    /// After every change by do, undo or redo; `edit` is what was just applied (an undo gives the inverse).
    void edited(const document::Edit &edit);
    void speakersChanged();
    void readOnlyChanged(bool readOnly);

private:
    friend class EditCommand;
    void perform(const document::Edit &edit);
    void settleStep();

    document::Transcript m_transcript;
    QUndoStack m_undo;
    int m_step = 0; ///< part of the merge key; grows at closeUndoStep()
    bool m_readOnly = false;
};

} // namespace models
