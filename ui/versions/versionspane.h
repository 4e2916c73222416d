#pragma once

#include "models/settings.h"
#include "models/versions/comparer.h"
#include "models/versions/versionlist.h"
#include "ui/actions/actions.h"
#include <QWidget>

class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QSplitter;

namespace ui {

class DiffList;
class DocumentPage;
class NoticeArea;

/// The earlier texts of the document that is shown: the list, how the chosen one differs from the text now, and the way
/// back.
class VersionsPane : public QWidget
{
    Q_OBJECT
public:
    VersionsPane(Actions &actions, models::Settings &settings, QWidget *parent = nullptr);

    void setPage(DocumentPage *page); ///< may be nullptr
    void chooseMachineText();
    QListView *list() const { return m_list; }
    DiffList *differences() const { return m_diff; }
    models::Comparer &comparer() { return m_comparer; }
    bool isComparing() const; ///< a version is chosen

private:
    QWidget *createDiff();
    QWidget *createButtons();
    void showPage();
    void compareCurrent();
    void showDiff();
    void showChoice();
    void goTo(const models::DiffRow &row);
    void offerUndo();

    Actions &m_actions;
    models::Settings &m_settings;
    QPointer<DocumentPage> m_page;
    models::VersionList m_versions;
    models::Comparer m_comparer;
    NoticeArea *m_notices = nullptr;
    QSplitter *m_parts = nullptr;
    QListView *m_list = nullptr;
    QWidget *m_compared = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_rule = nullptr;
    QLabel *m_sentence = nullptr;
    QProgressBar *m_progress = nullptr;
    DiffList *m_diff = nullptr;
    QPushButton *m_restoreSegment = nullptr;
    QPushButton *m_restoreAll = nullptr;
};

} // namespace ui
