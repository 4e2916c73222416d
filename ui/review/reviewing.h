#pragma once

#include "models/review/alike.h"
#include "models/review/reviewqueue.h"
#include "ui/transcriptview.h"

namespace ui {

/// Goes through a document's review queue: chooses an issue in the text, accepts it, fixes it, fixes all alike.
class Reviewing : public QObject
{
    Q_OBJECT
public:
    Reviewing(models::ReviewQueue &queue, models::DocumentSpelling &spelling, TranscriptView &view,
              QObject *parent = nullptr);

    models::ReviewQueue &queue() { return m_queue; }
    models::DocumentSpelling &spelling() { return m_spelling; }
    TranscriptView &view() { return m_view; }
    int chosenRow() const; ///< of the queue; -1 when none is chosen or it is done
    QString chosenWord() const; ///< as it was when it was chosen; empty for none
    bool isWord() const; ///< the chosen issue is about a word, not about time or speakers

    void step(int by); ///< to the next or previous issue, round and round
    void choose(int row);
    void accept(); ///< the chosen issue is none; without one the segment is reviewed. Goes on
    void fix(const QString &text); ///< the chosen words become the text. Goes on
    /// The same fix wherever the words stand; without a text the one that was typed over them. When nothing was
    /// changed, the word is right everywhere in this document. Goes on.
    void fixAlike(const QString &text = {});

signals:
    void chosenChanged();
    void fixing(); ///< words are about to be changed by rule, not by hand
    void fixedAlike(const models::Fix &fix, int places);
    void nothingLeft();

private:
    struct Chosen
    {
        models::Issue issue{};
        QString id{}; ///< of the segment
        QString word{};
        qsizetype behind = 0; ///< characters of the segment behind the place
    };
    document::Range range() const;
    QString text() const;
    int rowBehind(const document::Range &range, int by) const;
    void goOn(const document::Range &from);
    void clear();
    void follow(const document::Edit &edit);
    void noteCaret();
    void tryWish();
    void apply(const document::Edit &edit);
    void replaceAlike(const models::Fix &fix);
    void acceptAlike();

    models::ReviewQueue &m_queue;
    models::DocumentSpelling &m_spelling;
    TranscriptView &m_view;
    std::optional<Chosen> m_chosen;
    int m_wish = 0; ///< a step that waits until the queue is known so far
    document::Range m_wishFrom;
    int m_revision = 0; ///< of the text
    bool m_moving = false; ///< the caret is being put, not moved by the person
};

} // namespace ui
