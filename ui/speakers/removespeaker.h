#pragma once

#include "models/document/transcript.h"
#include <QDialog>

class QComboBox;

namespace ui {

/// Asks who gets the segments of a speaker that is removed.
class RemoveSpeaker : public QDialog
{
    Q_OBJECT
public:
    RemoveSpeaker(const QList<document::Speaker> &speakers, qsizetype speaker, qsizetype segments, QWidget *parent);

    QComboBox *heirs() const { return m_heirs; }

signals:
    void chosen(qsizetype to); ///< a speaker, or -1 for nobody

private:
    QComboBox *m_heirs;
};

} // namespace ui
