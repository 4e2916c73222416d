#pragma once

#include "models/spelling/documentspelling.h"
#include "ui/transcriptview.h"

namespace ui {

/// Marks the misspelled words of a page and offers corrections for them in the text's menu.
class PageSpelling : public QObject
{
    Q_OBJECT
public:
    PageSpelling(models::DocumentSpelling &spelling, TranscriptView &view, QObject *parent = nullptr);

    void setOn(bool on);

private:
    QList<MarkedRange> marks(qsizetype segment) const;
    bool isTyped(qsizetype segment, const document::TextSpan &word) const;
    void addMenu(QMenu &menu, const document::Position &at);
    void addSuggestions(QMenu &menu, qsizetype segment, const document::TextSpan &span);
    void replace(qsizetype segment, const document::TextSpan &span, const QString &word, const QString &by);
    void noteCaret();

    models::DocumentSpelling &m_spelling;
    TranscriptView &m_view;
    bool m_on = false;
    bool m_typing = false; ///< the caret is where something was just typed
    document::Position m_typedAt;
};

} // namespace ui
