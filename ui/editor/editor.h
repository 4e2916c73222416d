#pragma once

#include "models/transcriptmodel.h"
#include "ui/editor/colours.h"
#include "ui/editor/composition.h"
#include "ui/editor/flatoffsets.h"
#include "ui/editor/flow.h"
#include "ui/editor/follower.h"
#include "ui/editor/guttermarks.h"
#include "ui/editor/marks.h"
#include "ui/editor/pointer.h"
#include "ui/editor/scroller.h"
#include <QBasicTimer>
#include <QMap>
#include <QPointer>

namespace ui {

class TranscriptView;

/// What a TranscriptView is made of: model, caret and selection, and the parts that lay out, scroll, compose and point.
class Editor : public QObject
{
    Q_OBJECT
public:
    explicit Editor(TranscriptView &view);

    TranscriptView &view() const { return m_view; }
    QWidget *viewport() const;
    models::TranscriptModel *model() const { return m_model; }
    const document::Transcript &transcript() const;
    void setModel(models::TranscriptModel *model);
    bool isEditable() const { return m_model && !m_model->isReadOnly(); }
    bool isEmpty() const { return flow.count() == 0; }

    // caret and selection
    const document::Position &caret() const { return m_caret; }
    const document::Position &anchor() const { return m_anchor; }
    document::Range selection() const;
    bool hasSelection() const { return m_caret != m_anchor; }
    document::Position clamped(document::Position position) const;
    /// Ends the undo step and the composition, shows the caret. `keepAnchor` extends the selection.
    void moveCaret(const document::Position &position, bool keepAnchor = false);
    void select(const document::Position &anchor, const document::Position &caret);
    void showCaret(); ///< scrolls to it and starts its blinking anew
    bool isCaretOn() const;
    void restartBlinking();
    void setDropCaret(std::optional<document::Position> position); ///< where dragged text would land
    const std::optional<document::Position> &dropCaret() const { return m_dropCaret; }

    // changes
    void apply(document::Edit edit, const QString &mergeKey = {});
    void replace(const document::Range &range, const QString &text, const QString &mergeKey = {});
    void undo();
    void redo();
    void closeUndoStep();

    // what is shown
    void setCurrentWord(const document::WordRef &word);
    const document::WordRef &currentWord() const { return m_currentWord; }
    void setZoom(int steps);
    int zoom() const { return m_zoom; }
    void updateMetrics();
    void setTimeText(std::function<QString(document::Ms)> text); ///< of the gutter
    void updateRange(const document::Range &range); ///< repaints it
    const Colours &colours();
    void forgetColours() { m_colours.reset(); } ///< the palette or the window's activation changed

    Flow flow;
    FlatOffsets offsets;
    Scroller scroller;
    Follower follower;
    Composition composition;
    Pointer pointer;
    double confidenceThreshold = 0.6;
    QString placeholder;
    std::function<QString(document::Ms)> timeText; ///< see setTimeText()
    QMap<QByteArray, MarkSource> marks; ///< by the layer's name
    QMap<QByteArray, GutterSource> gutterMarks;
    QMap<QByteArray, MenuSource> menus;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void reload();
    QString widestTime() const;
    void measureLater();
    void updateCaret(const document::Position &position);
    void updateWord(const QRect &rect);
    void finishEdit(const document::Edit &edit);
    void placeCaret(const document::Edit &edit);
    void setCarets(const document::Position &anchor, const document::Position &caret);
    void notifyCaret(const document::Range &selectionBefore);

    TranscriptView &m_view;
    QPointer<models::TranscriptModel> m_model;
    document::Position m_caret;
    document::Position m_anchor;
    std::optional<document::Position> m_dropCaret;
    document::WordRef m_currentWord;
    QBasicTimer m_blinkTimer;
    QBasicTimer m_stepTimer;
    QBasicTimer m_measureTimer;
    std::optional<Colours> m_colours;
    bool m_caretOn = true;
    bool m_ownEdit = false; ///< the caret goes where the edit says
    int m_zoom = 0;
};

} // namespace ui
