#pragma once

#include "models/speakerlist.h"
#include "ui/actions/actions.h"
#include <QWidget>

class QLabel;
class QListView;

namespace ui {

class SpeakerDelegate;

/// The speakers of the document: who says how much. Shows and asks; what is to be done goes out as a signal.
class SpeakersPane : public QWidget
{
    Q_OBJECT
public:
    SpeakersPane(Actions &actions, models::SpeakerList &speakers, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }
    int current() const; ///< the chosen speaker; -1 for none
    void setCurrent(int row);
    void editName(); ///< of the chosen speaker, in place
    void setPlaying(int row); ///< whose voice is played; -1 for none
    void setEditable(bool editable);
    void showColours(); ///< offers colours for the chosen speaker

signals:
    void currentChanged();
    void renamed(int row, const QString &name);
    void previewRequested(int row);
    void nextRequested(int row); ///< of this speaker's segments
    void colourChosen(int row, const QString &color); ///< "#RRGGBB", or empty for the usual one

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void createButtons();
    void createList();
    void showState();
    void pickColour(const QPersistentModelIndex &row, const QString &own);
    void sendColour(const QPersistentModelIndex &row, const QString &color);

    Actions &m_actions;
    models::SpeakerList &m_speakers;
    QListView *m_list = nullptr;
    SpeakerDelegate *m_delegate = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_unnamed = nullptr;
};

} // namespace ui
