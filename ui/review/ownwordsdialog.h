#pragma once

#include "models/workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

/// The words that a person added to the dictionaries, by account and language: listed, added, removed.
class OwnWordsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit OwnWordsDialog(models::Workspace &workspace, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }

private:
    void createTop();
    void createList();
    void showScopes();
    void showWords();
    void add();
    void remove();
    QString scope() const;

    models::Workspace &m_workspace;
    QComboBox *m_scopes = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QLineEdit *m_word = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace ui
