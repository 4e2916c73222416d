#pragma once

#include "models/document/transcript.h"
#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ui {

/// Chooses a speaker by typing: part of the name, the number, a new name, or nobody. Gone when the focus goes
/// elsewhere.
class SpeakerPicker : public QFrame
{
    Q_OBJECT
public:
    SpeakerPicker(const QList<document::Speaker> &speakers, qsizetype current, QWidget *parent);

    void popUp(const QPoint &globalPos);
    QLineEdit *search() const { return m_search; }
    QListWidget *list() const { return m_list; }

signals:
    /// `name` is empty for nobody; `toNextChange`: for all segments up to the next speaker's.
    void chosen(const QString &name, bool toNextChange);
    void renameRequested(); ///< of the current speaker

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void showMatches(const QString &text);
    void addSpeaker(qsizetype index);
    void accept(bool toNextChange);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    QList<document::Speaker> m_speakers;
    qsizetype m_current;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_hint;
};

} // namespace ui
