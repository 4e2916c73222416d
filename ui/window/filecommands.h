#pragma once

#include "ui/window/desk.h"

class QMimeData;

namespace ui {

class DocumentPage;

/// File menu: recordings come in, documents are opened, saved, exported and closed.
class FileCommands : public QObject
{
    Q_OBJECT
public:
    FileCommands(Desk &desk, QObject *parent);

    static QStringList localFiles(const QMimeData *data);
    void open(const QStringList &arguments); ///< files and scriptix: links
    void add(const QStringList &paths, const QModelIndex &folder = {}); ///< asks by the drop sheet
    void openIndex(const QModelIndex &source); ///< a session or document of the library
    void openSession(const QString &account, const QString &session);
    void exportPage(DocumentPage *page); ///< as soon as it is loaded

signals:
    void textsGiven(const QStringList &paths); ///< subtitles or transcripts without a recording

private:
    void chooseFiles();
    void chooseFolder();
    void openSample();
    void openLink(const QString &link);
    void showNotReady(const QModelIndex &session);
    void limitUploads();

    Desk &m_desk;
};

} // namespace ui
