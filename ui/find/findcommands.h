#pragma once

#include "models/search/folderreplace.h"
#include "models/search/foldersearch.h"
#include "ui/window/desk.h"

class QShortcut;

namespace ui {

class FindBar;
class SearchPane;

/// Find and replace in the document at hand, in all documents, and by lists. Bar, pane and dialog are made when they
/// are first asked for.
class FindCommands : public QObject
{
    Q_OBJECT
public:
    FindCommands(Desk &desk, QObject *parent);

private:
    /// What searching many documents needs.
    struct Everywhere
    {
        Everywhere(models::Accounts &accounts, models::Documents &documents)
            : search(accounts, documents)
            , replace(documents, search.found())
        {
        }
        models::FolderSearch search;
        models::FolderReplace replace;
    };
    void bindPane();
    FindBar &bar();
    QWidget *createPane();
    void showPane();
    void tellFolder();
    void openHit(const models::DocumentKey &key, const QString &title, const document::Range &range);
    void showRules();
    void noteRun(const QString &list, qsizetype replaced);
    QString selectedText() const;

    Desk &m_desk;
    FindBar *m_bar = nullptr;
    SearchPane *m_pane = nullptr;
    bool m_paneHadFocus = false;
    std::unique_ptr<Everywhere> m_everywhere;
    QShortcut *m_escape; ///< from the text, while the bar is shown
};

} // namespace ui
