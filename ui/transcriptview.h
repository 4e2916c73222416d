#pragma once

#include "models/transcriptmodel.h"
#include "ui/editor/guttermarks.h"
#include "ui/editor/marks.h"
#include <memory>
#include <QAbstractScrollArea>

namespace ui {

class Editor;
class Keys;

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
    /// Paints what `source` marks, in a layer of that name; an empty source removes the layer. Call it again, or
    /// updateMarks(), when other ranges are marked.
    void setMarks(const QByteArray &layer, MarkSource source);
    /// The same for signs in the gutter.
    void setGutterMarks(const QByteArray &layer, GutterSource source);
    void setMenu(const QByteArray &layer, MenuSource source); ///< the same for the head of the context menu
    void updateMarks();
    document::WordRef wordAt(const QPoint &point); ///< under a point of the viewport; invalid for none
    /// Asks whoever listens to importRequested() to do a paste; false when nobody does.
    bool requestImport(const document::Range &range, const QString &text);
    /// How the gutter shows the times of segments; HH:MM:SS unless told.
    void setTimeText(std::function<QString(document::Ms)> text);
    void setPlaceholderText(const QString &text); ///< shown while there is no model
    void zoom(int steps); ///< 0 resets
    void setZoomSteps(int steps);
    int zoomSteps() const;

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    /// Asked by input methods with a place or length as argument.
    Q_INVOKABLE QVariant inputMethodQuery(Qt::InputMethodQuery query, const QVariant &argument) const;

public slots:
    void undo();
    void redo();
    void cut();
    void copy();
    void paste();
    void selectAll();
    void toggleBold(); ///< of the selected words, or the one at the caret
    void toggleItalic();
    void toggleUnderline();

signals:
    void caretMoved(const document::Position &position);
    void selectionChanged(const document::Range &range);
    void seekRequested(document::Ms time); ///< a word was clicked
    void speakerMenuRequested(qsizetype segment, const QPoint &globalPos);
    void timesRequested(qsizetype segment, const QPoint &globalPos); ///< the time in the gutter was double-clicked
    void followingChanged(bool following); ///< false when the person scrolled away from what is heard
    void importRequested(const document::Range &range, const QString &text); ///< much foreign text was pasted
    void typed(); ///< a key changed the text (pause while typing)
    void zoomChanged(int steps);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    friend class AccessibleTranscript;
    void paintFrame();

    std::unique_ptr<Editor> m_editor;
    std::unique_ptr<Keys> m_keys;
};

} // namespace ui
