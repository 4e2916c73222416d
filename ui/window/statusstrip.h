#pragma once

#include "models/opendocument.h"
#include "models/spelling/wordbook.h"
#include "ui/document/documentpage.h"
#include <QStatusBar>
#include <QTimer>

class QLabel;

namespace ui {

class ElidedLabel;

/// The status bar: how far the last edit has got on this computer and on the server, place, language and words.
class StatusStrip : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setPage(DocumentPage *page);
    void showReviewed(const std::optional<models::ReviewCount> &count); ///< nothing without a document

private:
    void createParts();
    void showSave();
    void showPlace();
    void showWords();
    void showAll();
    void setPart(QLabel *label, ElidedLabel *text, const QString &name, const QColor &color, const QString &words);

    QPointer<DocumentPage> m_page;
    QTimer m_wordTimer; ///< counting follows the keys at a distance
    QLabel *m_hereIcon = nullptr;
    ElidedLabel *m_here = nullptr;
    QLabel *m_serverIcon = nullptr;
    ElidedLabel *m_server = nullptr;
    ElidedLabel *m_place = nullptr;
    ElidedLabel *m_reviewed = nullptr;
    ElidedLabel *m_language = nullptr;
    ElidedLabel *m_words = nullptr;
};

/// The two save states as the status bar says them.
QString hereText(const models::SaveState &state);
QString serverText(const models::SaveState &state);

} // namespace ui
