#pragma once

#include "tests/ui/transcripts.h"
#include "ui/transcriptview.h"
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

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
