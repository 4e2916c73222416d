#pragma once

#include "models/review/alike.h"
#include "models/transcriptmodel.h"

#include <QMap>
#include <QSet>
#include <QTimer>

namespace models {

/// What words became others between two forms of a text; words compared as they are written, without punctuation.
QList<std::pair<qsizetype, Fix>> fixesBetween(const QString &before, const QString &after); ///< with the word's number

/// Watches corrections, and tells when the same one was made at a second place. A segment is compared with what it was
/// before the person worked on it, so half-typed words count for nothing.
class FixLearner : public QObject
{
    Q_OBJECT
public:
    explicit FixLearner(TranscriptModel &model, QObject *parent = nullptr);

    void skipNext() { m_skip = true; } ///< the next edit is not a person's correction
    void settle(); ///< looks at what was done so far; by itself some time after the last key

signals:
    void madeTwice(const models::Fix &fix);

private:
    struct Pending
    {
        qsizetype row = 0;
        QString id{};
        QString before{};
        QList<std::pair<QString, Fix>> counted{}; ///< places and what was done there
        bool isNew = true; ///< begun by the edit that is being done
    };
    void follow(const document::Edit &edit);
    void noteIndex(int index);
    void finish();

    TranscriptModel &m_model;
    std::optional<Pending> m_pending;
    QMap<Fix, QSet<QString>> m_places; ///< segment and word where each was made
    QTimer m_timer;
    int m_index = 0; ///< of the undo stack
    bool m_skip = false;
};

} // namespace models
