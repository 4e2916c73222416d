#pragma once

#include "models/search/ruletable.h"
#include "models/transcriptmodel.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>
#include <stop_token>

class QListWidget;
class QPushButton;
class QTableView;

namespace ui {

class ElidedLabel;
class NoticeArea;
class RuleFiles;

/// Lists of replacements: written once, run over a document as one undo step. The hits of every rule are counted while
/// it is open.
class RulesDialog : public QDialog
{
    Q_OBJECT
public:
    /// `model` is the document at hand; nullptr for none.
    RulesDialog(models::ReplaceRules &rules, models::TranscriptModel *model, QWidget *parent = nullptr);
    ~RulesDialog() override;

    models::RuleTable &table() { return m_table; }
    QListWidget *lists() const { return m_lists; }

signals:
    void ran(const QString &list, qsizetype replaced); ///< one undo step of the document

private:
    QWidget *createLists();
    QWidget *createTable();
    QWidget *createButtons();
    QPushButton *addButton(QWidget *row, const QString &text, void (RulesDialog::*run)());
    void showLists(const QString &chosen);
    void showRules();
    void newList();
    void renameList();
    void removeList();
    void addRule();
    void removeRules();
    void moveUp();
    void moveDown();
    void importRules();
    void exportRules();
    void count();
    void run();
    void work(bool apply);
    QString chosen() const; ///< name of the list; empty for the learned ones
    QString freeName(const QString &wanted) const;

    models::ReplaceRules &m_rules;
    models::RuleTable m_table;
    QPointer<models::TranscriptModel> m_model;
    QStringList m_new; ///< lists without rules yet
    QListWidget *m_lists = nullptr;
    QTableView *m_view = nullptr;
    ElidedLabel *m_status = nullptr;
    NoticeArea *m_notices = nullptr;
    RuleFiles *m_files = nullptr;
    QPushButton *m_run = nullptr;
    QTimer m_soon; ///< to the next count
    int m_revision = 0; ///< of the text
    std::stop_source m_stop;
    models::Worker m_worker{QStringLiteral("rules run")};
};

} // namespace ui
