#include "models/speakerlist.h"

#include <algorithm>

namespace models {

using document::Segment;
using document::Speaker;

SpeakerList::SpeakerList(QObject *parent)
    : QAbstractListModel(parent)
    , m_talk(1)
{
}

void SpeakerList::setModel(TranscriptModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    if (model) {
        connect(model, &TranscriptModel::edited, this, &SpeakerList::follow);
        connect(model, &QAbstractItemModel::modelReset, this, &SpeakerList::reload);
        connect(model, &QObject::destroyed, this, &SpeakerList::reload);
    }
    reload();
}

qsizetype SpeakerList::unnamedSegments() const
{
    return m_talk.last().segments;
}

int SpeakerList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_speakers.size());
}

QVariant SpeakerList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Talk talk = m_talk.value(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return m_speakers[index.row()].name;
    case ColorRole:
        return m_speakers[index.row()].color;
    case NumberRole:
        return index.row() < keys ? index.row() + 1 : 0;
    case SegmentsRole:
        return talk.segments;
    case TimeRole:
        return talk.ms;
    case ShareRole:
        return m_allMs > 0 ? double(talk.ms) / double(m_allMs) : 0.0;
    default:
        return {};
    }
}

Qt::ItemFlags SpeakerList::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows
    const bool editable = m_model && !m_model->isReadOnly();
    const Qt::ItemFlags shown = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return editable ? shown | Qt::ItemIsEditable | Qt::ItemIsDragEnabled : shown;
}

bool SpeakerList::moveRows(const QModelIndex &, int row, int count, const QModelIndex &, int before)
{
    if (count != 1 || before == row || before == row + 1)
        return false;
    emit moveRequested(row, before > row ? before - 1 : before);
    return true;
}

void SpeakerList::reload()
{
    beginResetModel();
    const document::Transcript none;
    const document::Transcript &transcript = m_model ? m_model->transcript() : none;
    m_speakers = transcript.speakers;
    m_talk = QList<Talk>(m_speakers.size() + 1);
    m_allMs = 0;
    add(transcript.segments, 1);
    endResetModel();
    emit unnamedSegmentsChanged(unnamedSegments());
}

/// Places that an edit changes are in its rows, so that what the others say needs no look.
void SpeakerList::follow(const document::Edit &edit)
{
    const QList<Talk> before = m_talk;
    add(edit.removed, -1);
    if (edit.speakers) {
        const Talk unnamed = m_talk.takeLast();
        m_talk.resize(edit.speakers->after.size());
        m_talk.append(unnamed);
        take(edit.speakers->after);
    }
    add(edit.inserted, 1);
    if (edit.speakers || before != m_talk)
        announce();
    if (before.last() != m_talk.last())
        emit unnamedSegmentsChanged(unnamedSegments());
}

void SpeakerList::add(const QList<Segment> &segments, int sign)
{
    for (const Segment &segment : segments) {
        const bool known = segment.speaker >= 0 && segment.speaker < m_talk.size() - 1;
        Talk &talk = known ? m_talk[segment.speaker] : m_talk.last();
        const qint64 ms = qint64(segment.stopMs) - qint64(segment.startMs);
        talk.segments += sign;
        talk.ms += sign * ms;
        m_allMs += sign * ms;
    }
}

/// Takes the rows over by inserting, moving and removing, so that a selection stays with its speaker.
void SpeakerList::take(const QList<Speaker> &speakers)
{
    const auto find = [](const QList<Speaker> &in, const QString &id, qsizetype from = 0) {
        const auto same = [&](const Speaker &speaker) { return speaker.id == id; };
        return std::find_if(in.begin() + from, in.end(), same) - in.begin();
    };
    for (qsizetype row = m_speakers.size() - 1; row >= 0; --row) {
        const bool isRenamed = speakers.size() == m_speakers.size();
        if (isRenamed || find(speakers, m_speakers[row].id) < speakers.size())
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_speakers.removeAt(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < speakers.size(); ++row) {
        const qsizetype old = row < m_speakers.size() ? find(m_speakers, speakers[row].id, row) : m_speakers.size();
        if (old == m_speakers.size() && speakers.size() > m_speakers.size()) {
            beginInsertRows({}, int(row), int(row));
            m_speakers.insert(row, speakers[row]);
            endInsertRows();
        } else if (old > row && old < m_speakers.size()) {
            beginMoveRows({}, int(old), int(old), {}, int(row));
            m_speakers.move(old, row);
            endMoveRows();
        }
        m_speakers[row] = speakers[row];
    }
    if (m_speakers.size() > speakers.size()) { // only after labels that were there twice
        beginRemoveRows({}, int(speakers.size()), int(m_speakers.size() - 1));
        m_speakers.resize(speakers.size());
        endRemoveRows();
    }
}

void SpeakerList::announce()
{
    if (!m_speakers.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

} // namespace models
