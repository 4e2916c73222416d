#pragma once

#include "models/search/folderreplace.h"
#include "models/search/foldersearch.h"
#include "models/settings.h"

#include <QWidget>

class QAbstractButton;
class QComboBox;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace ui {

class ElidedLabel;
class FindField;
class FindToggles;
class NoticeArea;

/// Finds in all documents of a folder, of the library, or of the tabs, and replaces what is checked.
class SearchPane : public QWidget
{
    Q_OBJECT
public:
    SearchPane(models::FolderSearch &search, models::FolderReplace &replace, models::Settings &settings,
               QWidget *parent = nullptr);

    void setFolder(const models::SearchScope &folder); ///< the one that is chosen in the library
    void searchFor(const QString &text); ///< empty: leaves the field as it is
    QTreeView *tree() const { return m_tree; }
    FindField *field() const { return m_find; }

signals:
    void openRequested(const models::DocumentKey &key, const QString &title, const document::Range &range);
    void searchStarting(); ///< now is the time to tell the folder

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void createFields();
    void createScope();
    void createTree();
    void createReplace();
    void start();
    void replaceChecked();
    void showReplacing(bool replacing);
    void showReplacement();
    void showProgress();
    void showReplaced();
    void open(const QModelIndex &index);
    document::ReplaceText replacement() const;

    models::FolderSearch &m_search;
    models::FolderReplace &m_replacer;
    models::Settings &m_settings;
    models::SearchScope m_folder{};
    FindField *m_find = nullptr;
    FindToggles *m_toggles = nullptr;
    QAbstractButton *m_replaceShown = nullptr;
    QWidget *m_replaceRow = nullptr;
    FindField *m_replace = nullptr;
    QAbstractButton *m_preserveCase = nullptr;
    QComboBox *m_scope = nullptr;
    QPushButton *m_go = nullptr;
    ElidedLabel *m_status = nullptr;
    QProgressBar *m_progress = nullptr;
    NoticeArea *m_notices = nullptr;
    QTreeView *m_tree = nullptr;
    QWidget *m_apply = nullptr;
    QPushButton *m_replaceButton = nullptr;
};

} // namespace ui
