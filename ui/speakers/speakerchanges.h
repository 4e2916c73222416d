#pragma once

#include "models/document/edit.h"
#include "ui/window/desk.h"

namespace ui {

class DocumentPage;

/// Changes the speakers of the document in front, each as one step that can be undone. Asks where that is needed; the
/// text cursor stays where it is.
class SpeakerChanges : public QObject
{
    Q_OBJECT
public:
    SpeakerChanges(Desk &desk, QObject *parent);

    DocumentPage *page() const; ///< nullptr when none can be read
    const document::Transcript *transcript() const; ///< nullptr likewise
    bool isEditable() const;

    /// Segments [first, first + count) get the speaker of that name, a new one when there is none; empty: nobody.
    void assign(qsizetype first, qsizetype count, const QString &name);
    void rename(qsizetype speaker, const QString &name); ///< asks before it merges two
    void askName(qsizetype speaker);
    bool add(); ///< with a name to be changed
    void remove(qsizetype speaker); ///< asks who gets the segments
    void move(qsizetype from, qsizetype to);
    void setColor(qsizetype speaker, const QString &color);

private:
    void apply(document::Edit edit);
    bool isGood(const QString &name); ///< tells what is wrong with it
    void askMerge(qsizetype speaker, qsizetype other);

    Desk &m_desk;
};

} // namespace ui
