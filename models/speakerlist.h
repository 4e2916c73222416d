#pragma once

#include "models/transcriptmodel.h"
#include <QPointer>

namespace models {

/// The speakers of the open transcript, one row each, with what each of them says. Rows are the places in
/// Transcript::speakers; an edit costs what it touches, whatever the document's length.
class SpeakerList : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ColorRole = Qt::UserRole + 1, ///< "#RRGGBB" or empty
        NumberRole, ///< of its key, 1..9; 0 for none
        SegmentsRole, ///< how many, qsizetype
        TimeRole, ///< ms in all, qint64
        ShareRole, ///< of the time of all segments, 0..1
    };
    static constexpr int keys = 9;

    explicit SpeakerList(QObject *parent = nullptr);

    void setModel(TranscriptModel *model); ///< may be nullptr
    qsizetype unnamedSegments() const; ///< segments without a speaker

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    /// A row was dropped elsewhere: asks for it, see moveRequested().
    bool moveRows(const QModelIndex &from, int row, int count, const QModelIndex &to, int before) override;

signals:
    void moveRequested(int from, int to);
    void unnamedSegmentsChanged(qsizetype count);

private:
    struct Talk
    {
        qsizetype segments = 0;
        qint64 ms = 0;
        bool operator==(const Talk &) const = default;
    };
    void reload();
    void follow(const document::Edit &edit);
    void add(const QList<document::Segment> &segments, int sign);
    void take(const QList<document::Speaker> &speakers);
    void announce();

    QPointer<TranscriptModel> m_model;
    QList<document::Speaker> m_speakers;
    QList<Talk> m_talk; ///< by speaker; the last is of nobody
    qint64 m_allMs = 0;
};

} // namespace models
