#pragma once

#include "ui/window/desk.h"

namespace ui {

class FileCommands;

/// Turns what happens in the background into banners: transcriptions done or failed, uploads, accounts.
class NoticeBoard : public QObject
{
    Q_OBJECT
public:
    NoticeBoard(Desk &desk, FileCommands &files, QObject *parent);

private:
    void showReady(const models::DocumentKey &key);
    void showSessionFailed(const models::DocumentKey &key, const QString &message);
    void showUploadFailed(const QString &name, const QString &message);
    void showFailed(const QString &what, const api::Error &error);
    void showAccount(const QString &id);
    QString nameOf(const models::DocumentKey &key) const;

    Desk &m_desk;
    FileCommands &m_files;
};

} // namespace ui
