#pragma once

#include "models/opendocument.h"
#include <QPointer>

namespace ui {

class NoticeArea;

/// Tells in a page's banners what the user must know about its document, and offers what can be done.
class DocumentNotices : public QObject
{
    Q_OBJECT
public:
    DocumentNotices(models::OpenDocument &document, NoticeArea &area, QWidget *page);

private:
    void showLoad();
    void showSave(const models::SaveState &state);
    void showFinished();
    void showMedia();
    void showRecovered(int edits);
    void resolveConflict();

    models::OpenDocument &m_document;
    NoticeArea &m_area;
    QWidget *m_page;
};

} // namespace ui
