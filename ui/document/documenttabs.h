#pragma once

#include "models/opendocument.h"
#include "models/settings.h"
#include "ui/document/documentpage.h"
#include <QStackedWidget>

class QTabWidget;

namespace ui {

class StartPage;

/// The open documents as closable, movable tabs; the start page while there are none. Remembers them from start to
/// start.
class DocumentTabs : public QStackedWidget
{
    Q_OBJECT
public:
    DocumentTabs(models::Documents &documents, models::Settings &settings, QWidget *parent = nullptr);

    StartPage *startPage() const { return m_start; }
    QTabWidget *tabs() const { return m_tabs; }
    DocumentPage *current() const; ///< nullptr for none
    DocumentPage *open(const models::DocumentKey &key, const QString &title = {});
    DocumentPage *find(const models::DocumentKey &key) const;
    QList<DocumentPage *> pages() const;
    void closePage(DocumentPage *page);
    void closeCurrent();
    void step(int by); ///< to the next or previous tab, round and round
    void restore(); ///< the tabs of the last run
    void save();

signals:
    void currentChanged(ui::DocumentPage *page);

private:
    void createTabs();
    void showTitle(DocumentPage *page, const QString &title);
    void showKind(DocumentPage *page);
    void showCurrent();

    models::Documents &m_documents;
    models::Settings &m_settings;
    StartPage *m_start;
    QTabWidget *m_tabs;
    bool m_restoring = false;
};

} // namespace ui
