#include "models/transcriptmodel.h"

#include "models/document/corrections.h"
#include <algorithm>

namespace models {

namespace {

constexpr int mergeableCommand = 1;

bool changesText(const document::Edit &edit)
{
    return !edit.speakers
        && !std::equal(edit.removed.begin(), edit.removed.end(), edit.inserted.begin(), edit.inserted.end(),
                       [](const document::Segment &a, const document::Segment &b) { return a.text == b.text; });
}

} // namespace

/// One step of the history: an edit, done forwards and backwards.
class EditCommand : public QUndoCommand
{
public:
    EditCommand(TranscriptModel &model, document::Edit edit)
        : QUndoCommand(edit.label)
        , m_model(model)
        , m_edit(std::move(edit))
        , m_typed(changesText(m_edit))
    {
    }

    const document::Edit &edit() const { return m_edit; }
    /// Whether all of its edits changed text and nothing else.
    bool isTyped() const { return m_typed; }

    void redo() override { m_model.perform(m_edit); }
    void undo() override { m_model.perform(m_edit.inverse()); }
    int id() const override { return m_edit.mergeKey.isEmpty() ? -1 : mergeableCommand; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const EditCommand *>(other);
        if (!document::merge(m_edit, next->m_edit))
            return false;
        m_typed = m_typed && next->m_typed;
        setObsolete(m_edit.isEmpty());
        return true;
    }

private:
    TranscriptModel &m_model;
    document::Edit m_edit;
    bool m_typed;
};

TranscriptModel::TranscriptModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void TranscriptModel::setTranscript(document::Transcript transcript)
{
    beginResetModel();
    m_undo.clear();
    m_transcript = std::move(transcript);
    endResetModel();
    emit speakersChanged();
}

void TranscriptModel::apply(document::Edit edit)
{
    if (m_readOnly || edit.isEmpty())
        return;
    if (!edit.mergeKey.isEmpty())
        edit.mergeKey += u'/' + QString::number(m_step);
    m_undo.push(new EditCommand(*this, std::move(edit)));
}

void TranscriptModel::closeUndoStep()
{
    settleStep();
    ++m_step;
}

void TranscriptModel::settleStep()
{
    const auto *last = dynamic_cast<const EditCommand *>(m_undo.command(m_undo.index() - 1));
    const bool isOpen = last && m_undo.index() == m_undo.count() && !m_undo.isClean()
        && last->edit().mergeKey.endsWith(u'/' + QString::number(m_step));
    if (!isOpen || !last->isTyped() || m_readOnly)
        return;
    document::Edit edit = document::settleWords(m_transcript, last->edit());
    if (!edit.isEmpty())
        m_undo.push(new EditCommand(*this, std::move(edit)));
}

void TranscriptModel::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    emit readOnlyChanged(readOnly);
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_transcript.segments.size());
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const document::Segment &segment = m_transcript.segments[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return segment.text;
    case StartRole:
        return QVariant::fromValue<qint64>(segment.startMs);
    case StopRole:
        return QVariant::fromValue<qint64>(segment.stopMs);
    case SpeakerRole:
        return m_transcript.speakerName(segment);
    case WordsRole:
        return QVariant::fromValue(segment.words);
    default:
        return {};
    }
}

void TranscriptModel::perform(const document::Edit &edit)
{
    const qsizetype common = std::min(edit.removed.size(), edit.inserted.size());
    if (edit.removed.size() > common) {
        beginRemoveRows({}, int(edit.first + common), int(edit.first + edit.removed.size() - 1));
        document::apply(m_transcript, {.first = edit.first + common, .removed = edit.removed.mid(common)});
        endRemoveRows();
    }
    if (common > 0 || edit.speakers) {
        document::apply(m_transcript,
                        {.first = edit.first,
                         .removed = edit.removed.mid(0, common),
                         .inserted = edit.inserted.mid(0, common),
                         .speakers = edit.speakers});
    }
    if (common > 0)
        emit dataChanged(index(int(edit.first)), index(int(edit.first + common - 1)));
    if (edit.inserted.size() > common) {
        beginInsertRows({}, int(edit.first + common), int(edit.first + edit.inserted.size() - 1));
        document::apply(m_transcript, {.first = edit.first + common, .inserted = edit.inserted.mid(common)});
        endInsertRows();
    }
    if (edit.speakers) {
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1), {SpeakerRole});
        emit speakersChanged();
    }
    emit edited(edit);
}

} // namespace models
