#pragma once

#include "models/desk/documentmemory.h"
#include "models/transcriptmodel.h"

#include <QJsonArray>
#include <QPointer>

namespace models {

/// The bookmarks of the shown document, in the order of the text: a place with a name or without. They follow edits,
/// and one whose segment is taken away comes back with it. Kept in DocumentMemory by segment id, offset and time.
class Bookmarks : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { NameRole = Qt::UserRole + 1, TimeRole, ExcerptRole };

    explicit Bookmarks(DocumentMemory &memory, QObject *parent = nullptr);

    void setDocument(TranscriptModel *model, const QString &key); ///< nullptr for none
    int rowAt(const document::Position &at) const; ///< of the bookmark on the word at `at`; -1 for none
    void add(const document::Position &at, const QString &name = {}); ///< at the start of the word there
    void remove(int row);
    void setName(int row, const QString &name);
    document::Position position(int row) const { return m_marks.at(row).at; }
    document::Ms time(int row) const;
    int next(const document::Position &from, int by) const; ///< row of the next (1) or previous (-1); -1 for none
    bool isIn(qsizetype segment) const; ///< any; looked up, not searched
    QList<document::Ms> times() const; ///< of all, in order

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override; ///< names it
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void changed(); ///< some came, went, moved or were named

private:
    struct Mark
    {
        document::Position at{};
        QString name{};
        bool operator==(const Mark &) const = default;
    };
    void read();
    void write();
    void follow(const document::Edit &edit);
    QList<Mark> foundAgain(const document::Edit &edit);
    void setMarks(QList<Mark> marks);
    document::Range wordAt(const document::Position &at) const;

    DocumentMemory &m_memory;
    QPointer<TranscriptModel> m_model;
    QString m_key;
    QList<Mark> m_marks; ///< in order
    QJsonArray m_lost; ///< their segments are not there, for now
};

} // namespace models
