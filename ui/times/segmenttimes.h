#pragma once

#include "models/document/transcript.h"
#include <functional>
#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace models {
class TranscriptModel;
}

namespace ui {

/// A small window in which a person types when a segment starts and ends. Gone when the focus goes elsewhere.
class SegmentTimes : public QFrame
{
    Q_OBJECT
public:
    SegmentTimes(models::TranscriptModel &model, qsizetype segment, QWidget *parent);

    void popUp(const QPoint &globalPos);
    void accept(); ///< when the times are good

signals:
    void chosen(document::Ms start, document::Ms stop);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QLineEdit *addField(const QString &title, document::Ms time);
    void check();
    QString problem() const; ///< empty when the times are good
    void step(QLineEdit *field, document::Ms by);

    QPointer<models::TranscriptModel> m_model;
    qsizetype m_segment;
    QLineEdit *m_start;
    QLineEdit *m_stop;
    QLabel *m_length;
    QLabel *m_problem;
    QPushButton *m_accept;
};

/// Why a segment cannot have these times, as a sentence; empty when it can.
QString spanProblem(const document::Transcript &transcript, qsizetype segment, document::Ms start, document::Ms stop);

} // namespace ui
