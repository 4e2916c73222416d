#pragma once

#include "tests/ui/transcripts.h"
#include "ui/transcriptview.h"
#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

/// A shown, focused view over a transcript made of texts.
struct ViewFixture
{
    models::TranscriptModel model;
    ui::TranscriptView view;

    explicit ViewFixture(const QStringList &texts)
        : ViewFixture(transcripts::of(texts))
    {
    }
    explicit ViewFixture(const document::Transcript &transcript)
    {
        model.setTranscript(transcript);
        view.setModel(&model);
        view.resize(800, 500);
        view.show();
        QApplication::setActiveWindow(&view);
        view.setFocus();
        Q_UNUSED(QTest::qWaitForWindowActive(&view))
    }

    QStringList texts() const { return transcripts::texts(model.transcript()); }
    QString text() const { return texts().join(u'|'); }
    QWidget *viewport() const { return view.viewport(); }
    QRect caretRect() const { return view.inputMethodQuery(Qt::ImCursorRectangle).toRect(); }
    /// The point just right of the caret at this place, found without leaving the caret there.
    QPoint pointAt(const document::Position &position)
    {
        const document::Range before = view.selection();
        const bool backwards = view.caret() == before.from;
        view.setCaret(position);
        const QPoint point = caretRect().center() + QPoint(1, 0);
        view.setCaret(backwards ? before.to : before.from);
        view.setCaret(backwards ? before.from : before.to, true);
        return point;
    }
    void keys(const QString &text) { QTest::keyClicks(&view, text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&view, key, modifiers); }
    /// A point on the first letter of selected text.
    QPoint pointInside(const document::Range &range)
    {
        const QPoint point = pointAt(range.from);
        const QPoint after = pointAt({range.from.segment, range.from.offset + 1});
        return after.y() == point.y() ? (point + after) / 2 : point;
    }
    /// Drags the selection; in place of the window system, which has no drags without a screen, it brings the drop.
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTimer::singleShot(0, &view, [=, this] { // runs in the drag's own event loop
            const auto *drag = view.findChild<QDrag *>();
            if (!drag)
                return;
            const Qt::DropAction action = modifiers.testFlag(Qt::ControlModifier) ? Qt::CopyAction : Qt::MoveAction;
            QDragEnterEvent enter(to, drag->supportedActions(), drag->mimeData(), Qt::LeftButton, modifiers);
            QApplication::sendEvent(viewport(), &enter);
            QDropEvent drop(to, drag->supportedActions(), drag->mimeData(), Qt::LeftButton, modifiers);
            drop.setDropAction(action);
            QApplication::sendEvent(viewport(), &drop);
            if (QGuiApplication::platformName() != QStringLiteral("offscreen")) // there it never began
                QDrag::cancel();
        });
        QTest::mousePress(viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, from + QPoint(QApplication::startDragDistance() + 1, 0),
                         viewport()->mapToGlobal(from), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport(), &move);
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, to);
        QApplication::processEvents();
        qDeleteAll(view.findChildren<QDrag *>());
    }
    void click(const document::Position &position, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(viewport(), Qt::LeftButton, modifiers, pointAt(position));
    }
};

/// QCOMPARE can print it.
inline char *toString(const document::Position &position)
{
    return qstrdup(qPrintable(QStringLiteral("%1:%2").arg(position.segment).arg(position.offset)));
}
namespace document {
using ::toString;
}
