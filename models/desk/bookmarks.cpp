#include "models/desk/bookmarks.h"

#include "models/document/positionmap.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using document::Position;
using document::Range;
using document::Segment;
using document::Transcript;

namespace models {

namespace {

const QString listName = u"bookmarks"_s;
constexpr qsizetype longestName = 200;
constexpr qsizetype excerptLength = 60;

document::Ms timeAt(const Segment &segment, qsizetype offset)
{
    const qsizetype word = segment.wordAtOffset(offset);
    return word < 0 ? segment.start() : segment.words.at(word).start();
}

QString tidy(const QString &name)
{
    return name.simplified().left(longestName);
}

QJsonObject stored(const Segment &segment, qsizetype offset, const QString &name)
{
    QJsonObject object{
        {"segment"_L1, segment.id}, {"offset"_L1, int(offset)}, {"timeMs"_L1, double(timeAt(segment, offset).count())}};
    if (!name.isEmpty())
        object.insert("name"_L1, name);
    return object;
}

/// True for a segment that the edit took away with its text; false when that went into another.
bool wentAway(const Segment &segment, const document::Edit &edit)
{
    return edit.inserted.size() < edit.removed.size()
        && std::none_of(edit.inserted.begin(), edit.inserted.end(), [&](const Segment &other) {
               return other.id == segment.id || other.text.contains(segment.text);
           });
}

/// The place a stored bookmark means: its segment, or in a document whose segments got other ids its time.
std::optional<Position> placed(const QJsonObject &mark, const Transcript &transcript,
                               const QHash<QString, qsizetype> &rows)
{
    const auto row = rows.constFind(mark["segment"_L1].toString());
    if (row != rows.cend())
        return document::clamped(transcript, {*row, mark["offset"_L1].toInt()});
    if (!mark["timeMs"_L1].isDouble())
        return {};
    const document::WordRef word = transcript.wordAt(document::Ms(qint64(mark["timeMs"_L1].toDouble())));
    if (!word.isValid())
        return {};
    return Position{word.segment, qsizetype(transcript.segments.at(word.segment).words.at(word.word).offset)};
}

} // namespace

Bookmarks::Bookmarks(DocumentMemory &memory, QObject *parent)
    : QAbstractListModel(parent)
    , m_memory(memory)
{
    connect(&memory, &DocumentMemory::known, this, [this](const QString &key) {
        if (m_model && key == m_key)
            read();
    });
}

void Bookmarks::setDocument(TranscriptModel *model, const QString &key)
{
    if (m_model == model && m_key == key)
        return;
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    m_key = model ? key : QString();
    m_lost = {};
    setMarks({});
    if (!model)
        return;
    connect(model, &TranscriptModel::edited, this, &Bookmarks::follow);
    connect(model, &QAbstractItemModel::modelReset, this, &Bookmarks::read);
    m_memory.load(key);
}

void Bookmarks::read()
{
    const QJsonArray all = m_memory.value(m_key, listName).toArray();
    QList<Mark> marks;
    m_lost = {};
    if (!all.isEmpty()) {
        const Transcript &transcript = m_model->transcript();
        QHash<QString, qsizetype> rows;
        for (qsizetype row = 0; row < transcript.segments.size(); ++row)
            rows.insert(transcript.segments.at(row).id, row);
        for (const QJsonValue &entry : all) {
            if (const auto at = placed(entry.toObject(), transcript, rows))
                marks.append({*at, entry["name"_L1].toString()});
            else
                m_lost.append(entry);
        }
    }
    setMarks(std::move(marks));
}

void Bookmarks::write()
{
    if (!m_model || !m_memory.isKnown(m_key))
        return;
    QJsonArray all = m_lost;
    for (const Mark &mark : std::as_const(m_marks))
        all.append(stored(m_model->transcript().segments.at(mark.at.segment), mark.at.offset, mark.name));
    m_memory.setValue(m_key, listName, all.isEmpty() ? QJsonValue() : QJsonValue(all));
}

void Bookmarks::follow(const document::Edit &edit)
{
    if (m_marks.isEmpty() && m_lost.isEmpty())
        return;
    QList<Mark> marks = foundAgain(edit);
    for (const Mark &mark : std::as_const(m_marks)) {
        const qsizetype row = mark.at.segment - edit.first;
        const bool inside = row >= 0 && row < edit.removed.size();
        if (inside && wentAway(edit.removed.at(row), edit))
            m_lost.append(stored(edit.removed.at(row), mark.at.offset, mark.name));
        else
            marks.append({document::clamped(m_model->transcript(), document::mapped(mark.at, edit)), mark.name});
    }
    if (marks == m_marks)
        return;
    setMarks(std::move(marks));
    write();
}

// A segment that goes with all its words takes its bookmarks along, and brings them back when it is put back (undo).
QList<Bookmarks::Mark> Bookmarks::foundAgain(const document::Edit &edit)
{
    QList<Mark> marks;
    for (qsizetype i = m_lost.size(); i-- > 0;) {
        const QString id = m_lost.at(i)["segment"_L1].toString();
        const auto back = std::ranges::find(edit.inserted, id, &Segment::id);
        if (back == edit.inserted.end() || std::ranges::find(edit.removed, id, &Segment::id) != edit.removed.end())
            continue;
        const Position at{edit.first + (back - edit.inserted.begin()), m_lost.at(i)["offset"_L1].toInt()};
        marks.append({document::clamped(m_model->transcript(), at), m_lost.at(i)["name"_L1].toString()});
        m_lost.removeAt(i);
    }
    return marks;
}

void Bookmarks::setMarks(QList<Mark> marks)
{
    std::ranges::stable_sort(marks, {}, &Mark::at);
    if (marks.size() == m_marks.size()) {
        m_marks = std::move(marks);
        if (!m_marks.isEmpty())
            emit dataChanged(index(0), index(int(m_marks.size()) - 1));
    } else {
        beginResetModel();
        m_marks = std::move(marks);
        endResetModel();
    }
    emit changed();
}

Range Bookmarks::wordAt(const Position &at) const
{
    const Segment &segment = m_model->transcript().segments.at(at.segment);
    const qsizetype word = std::max<qsizetype>(0, segment.wordAtOffset(at.offset));
    if (segment.words.isEmpty())
        return {{at.segment, 0}, {at.segment, segment.text.size()}};
    return {{at.segment, qsizetype(segment.words.at(word).offset)}, {at.segment, segment.wordEnd(word)}};
}

int Bookmarks::rowAt(const Position &at) const
{
    if (!m_model || at.segment >= m_model->transcript().segments.size())
        return -1;
    const Position word = wordAt(at).from;
    for (int row = 0; row < m_marks.size(); ++row) {
        if (m_marks.at(row).at.segment == at.segment && wordAt(m_marks.at(row).at).from == word)
            return row;
    }
    return -1;
}

void Bookmarks::add(const Position &at, const QString &name)
{
    if (!m_model || at.segment >= m_model->transcript().segments.size() || rowAt(at) >= 0)
        return;
    const Mark mark{wordAt(at).from, tidy(name)};
    const auto row = int(std::ranges::upper_bound(m_marks, mark.at, {}, &Mark::at) - m_marks.begin());
    beginInsertRows({}, row, row);
    m_marks.insert(row, mark);
    endInsertRows();
    write();
    emit changed();
}

void Bookmarks::remove(int row)
{
    if (row < 0 || row >= m_marks.size())
        return;
    beginRemoveRows({}, row, row);
    m_marks.removeAt(row);
    endRemoveRows();
    write();
    emit changed();
}

void Bookmarks::setName(int row, const QString &name)
{
    if (row < 0 || row >= m_marks.size())
        return;
    m_marks[row].name = tidy(name);
    emit dataChanged(index(row), index(row));
    write();
    emit changed();
}

document::Ms Bookmarks::time(int row) const
{
    const Position at = m_marks.at(row).at;
    return timeAt(m_model->transcript().segments.at(at.segment), at.offset);
}

int Bookmarks::next(const Position &from, int by) const
{
    for (int row = by > 0 ? 0 : int(m_marks.size()) - 1; row >= 0 && row < m_marks.size(); row += by) {
        if (by > 0 ? m_marks.at(row).at > from : m_marks.at(row).at < from)
            return row;
    }
    return -1;
}

bool Bookmarks::isIn(qsizetype segment) const
{
    const auto found = std::ranges::lower_bound(m_marks, Position{segment, 0}, {}, &Mark::at);
    return found != m_marks.end() && found->at.segment == segment;
}

QList<document::Ms> Bookmarks::times() const
{
    QList<document::Ms> result;
    for (int row = 0; row < m_marks.size(); ++row)
        result.append(time(row));
    return result;
}

int Bookmarks::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_model ? 0 : int(m_marks.size());
}

QVariant Bookmarks::data(const QModelIndex &index, int role) const
{
    if (!m_model || !index.isValid())
        return {};
    const Mark &mark = m_marks.at(index.row());
    switch (role) {
    case NameRole:
    case Qt::EditRole:
        return mark.name;
    case TimeRole:
        return QVariant::fromValue(time(index.row()));
    case ExcerptRole:
        return m_model->transcript().segments.at(mark.at.segment).text.mid(mark.at.offset, excerptLength).simplified();
    default:
        return {};
    }
}

bool Bookmarks::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    setName(index.row(), value.toString());
    return true;
}

Qt::ItemFlags Bookmarks::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace models
