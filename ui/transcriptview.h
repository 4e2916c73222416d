#pragma once

#include "models/transcriptmodel.h"
#include <QAbstractScrollArea>

namespace ui {

/// The editor: shows and edits a TranscriptModel as one continuous text, with a gutter for time and speaker.
/// Only the visible segments are laid out, so a key costs the same in a page and in a million words.
class TranscriptView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TranscriptView(QWidget *parent = nullptr);
    ~TranscriptView() override;

    void setModel(models::TranscriptModel *model); ///< may be nullptr
    models::TranscriptModel *model() const;

    document::Position caret() const;
    document::Range selection() const;
    void setCaret(const document::Position &position, bool keepAnchor = false);
    void setSelection(const document::Range &range);
    void setCurrentWord(const document::WordRef &word); ///< painted as heard; scrolled to while following
    bool isFollowing() const;
    void setFollowing(bool following);
    void setConfidenceThreshold(double threshold); ///< words below it are underlined; 0 for none
    void setPlaceholderText(const QString &text); ///< shown while there is no model
    void zoom(int steps); ///< 0 resets
    int zoomSteps() const;

public slots:
    void undo();
    void redo();
    void cut();
    void copy();
    void paste();
    void selectAll();

signals:
    void caretMoved(const document::Position &position);
    void selectionChanged(const document::Range &range);
    void seekRequested(document::Ms time); ///< a word was clicked
    void speakerMenuRequested(qsizetype segment, const QPoint &globalPos);
    void followingChanged(bool following); ///< false when the person scrolled away from what is heard
    void typed(); ///< a key changed the text (pause while typing)

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui
