#pragma once

#include "models/opendocument.h"
#include "models/settings.h"
#include "ui/transcriptview.h"
#include <QPointer>
#include <QWidget>

class QToolButton;

namespace ui {

class NoticeArea;

/// One tab: the text of an open document with the banners that belong to it.
class DocumentPage : public QWidget
{
    Q_OBJECT
public:
    DocumentPage(models::OpenDocument *document, models::Settings &settings, QWidget *parent = nullptr);

    models::OpenDocument *document() const { return m_document; }
    TranscriptView *view() const { return m_view; }
    NoticeArea *notices() const { return m_notices; }
    bool isReady() const;
    QString title() const; ///< never empty
    bool showsProvenance() const; ///< where words' times come from
    /// Puts the caret there now, or as soon as the document is loaded.
    void restoreCaret(const document::Position &position);

signals:
    void ready();
    void titleChanged(const QString &title);
    void caretMoved(const document::Position &position);
    void provenanceShown(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createView(models::Settings &settings);
    void createJump();
    void showState();
    void placeJump();
    QString zoomKey() const;

    QPointer<models::OpenDocument> m_document;
    models::Settings &m_settings;
    NoticeArea *m_notices = nullptr;
    TranscriptView *m_view = nullptr;
    QToolButton *m_jump = nullptr; ///< "jump to playing", over the text
    std::optional<document::Position> m_pendingCaret;
};

} // namespace ui
