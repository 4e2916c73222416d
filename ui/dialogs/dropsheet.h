#pragma once

#include "models/workspace.h"
#include <QDialog>

class QCheckBox;
class QComboBox;

namespace ui {

/// Asks once what is to become of recordings that were dropped or chosen; remembers the answers. Enter starts.
class DropSheet : public QDialog
{
    Q_OBJECT
public:
    DropSheet(const QStringList &paths, models::Workspace &workspace, QWidget *parent = nullptr);

    models::UploadOptions options() const;
    void setOptions(const models::UploadOptions &options);
    void setTarget(const QString &account, const QString &folder); ///< instead of the remembered one
    void accept() override;

signals:
    void started(const QStringList &paths, const models::UploadOptions &options);

private:
    QWidget *createFiles() const;
    QWidget *createForm();
    QWidget *createButtons();
    void fillFolders(const QModelIndex &parent, const QString &path);
    void fillLanguages();
    void showAccount(); ///< what the chosen folder's account can do
    QString account() const;
    void remember() const;

    QStringList m_paths;
    models::Workspace &m_workspace;
    QComboBox *m_language = nullptr;
    QComboBox *m_type = nullptr;
    QComboBox *m_folder = nullptr;
    QCheckBox *m_punctuation = nullptr;
    QCheckBox *m_speakers = nullptr;
};

/// Which of the paths are texts (subtitles, transcripts) rather than recordings; told by the name alone.
QStringList textFiles(const QStringList &paths);

} // namespace ui
