#pragma once

#include "models/search/documentsearch.h"

#include <QPointer>

namespace ui {

class DocumentPage;
class TranscriptView;

/// Searches the document of a page: marks the hits in its text, goes from one to the next, replaces them.
class Finder : public QObject
{
    Q_OBJECT
public:
    explicit Finder(QObject *parent = nullptr);
    ~Finder() override;

    void setPage(DocumentPage *page); ///< nullptr: nothing is searched and marked
    TranscriptView *view() const;
    const models::DocumentSearch &search() const { return m_search; }
    void setQuery(document::SearchQuery query); ///< also goes to the first hit behind the caret
    void setWithin(const std::optional<document::Range> &range);

    void step(int by);
    void replace(const document::ReplaceText &with); ///< the current hit, and goes on; goes to one when it is none
    void replaceAll(const document::ReplaceText &with);
    bool canReplace() const;
    bool isOnHit() const;

    QString status() const; ///< "3 of 214", or what is wrong
    bool isProblem() const;

signals:
    void statusChanged();

private:
    void attach();
    void detach();
    void showChange();
    void showHit(const std::optional<models::DocumentSearch::Step> &step);
    void noteReplaced(qsizetype count);

    /// What is to be done as soon as the hits are known.
    enum class Pending { Nothing, Jump, Next, Previous };

    models::DocumentSearch m_search;
    QPointer<DocumentPage> m_page;
    document::Position m_anchor; ///< where searching while typing begins
    Pending m_pending = Pending::Nothing;
    bool m_moving = false; ///< the selection is changed by us
    bool m_wrapped = false;
    int m_by = 1;
};

/// Tells in the page's banners what the last undo step replaced, and offers to undo it.
void postReplaced(DocumentPage &page, const QString &text);

} // namespace ui
