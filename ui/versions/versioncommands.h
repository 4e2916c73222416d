#pragma once

#include "models/versions/comparer.h"
#include "ui/window/desk.h"

namespace ui {

class DocumentPage;
class VersionsPane;

/// The ways back: the versions pane, comparing with what the machine wrote, and going back to it.
class VersionCommands : public QObject
{
    Q_OBJECT
public:
    VersionCommands(Desk &desk, QObject *parent);

private:
    QWidget *createPane();
    void compareMachine();
    void askBack();
    void goBack(DocumentPage *page);
    void goBackInSegments();
    void step(int by);
    void tellBack(DocumentPage *page, qsizetype words);

    Desk &m_desk;
    VersionsPane *m_pane = nullptr; ///< once it was shown
    models::Comparer m_back; ///< of the document that goes back as a whole
};

} // namespace ui
