#include "tests/ui/viewfixture.h"
#include "ui/editor/colours.h"
#include "ui/editor/flow.h"
#include "ui/editor/prefixsums.h"

#include <numeric>
#include <QPaintEvent>

using namespace Qt::StringLiterals;
using document::Position;
using document::Range;

namespace {

/// What a widget was asked to repaint.
class PaintedRegion : public QObject
{
public:
    explicit PaintedRegion(QWidget *widget) { widget->installEventFilter(this); }
    QRegion region;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

} // namespace

class TestTranscriptViewLayout : public QObject
{
    Q_OBJECT
private slots:
    void prefixSumsAgreeWithAPlainRow()
    {
        QRandomGenerator random(3);
        std::vector<int> plain;
        ui::PrefixSums sums;
        sums.assign(plain);
        QCOMPARE(sums.find(0), -1);
        for (int step = 0; step < 2000; ++step) {
            const auto first = qsizetype(random.bounded(quint32(plain.size() + 1)));
            const auto removed = std::min<qsizetype>(qsizetype(random.bounded(4)), qsizetype(plain.size()) - first);
            std::vector<int> inserted(random.bounded(plain.size() < 300 ? 5U : 2U));
            for (int &value : inserted)
                value = int(random.bounded(1, 50));
            sums.replace(first, removed, inserted);
            plain.erase(plain.begin() + first, plain.begin() + first + removed);
            plain.insert(plain.begin() + first, inserted.begin(), inserted.end());

            QCOMPARE(sums.size(), qsizetype(plain.size()));
            QCOMPARE(sums.total(), std::accumulate(plain.begin(), plain.end(), qint64(0)));
            if (plain.empty())
                continue;
            const auto at = qsizetype(random.bounded(quint32(plain.size())));
            const qint64 before = std::accumulate(plain.begin(), plain.begin() + at, qint64(0));
            QCOMPARE(sums.before(at), before);
            QCOMPARE(sums.find(before), at);
            QCOMPARE(sums.find(before + plain[size_t(at)] - 1), at);
            QCOMPARE(sums.find(-5), 0);
            QCOMPARE(sums.find(sums.total() + 5), qsizetype(plain.size()) - 1);
        }
    }

    void measuringAllSegmentsKeepsTheScreenStill()
    {
        document::Transcript transcript = transcripts::large(20000);
        ViewFixture f(transcript);
        f.view.verticalScrollBar()->setValue(f.view.verticalScrollBar()->maximum() / 2);
        const QImage before = f.viewport()->grab().toImage();
        const int maximum = f.view.verticalScrollBar()->maximum();
        // Estimates are never all right, so the range must change while the picture does not.
        QTRY_VERIFY_WITH_TIMEOUT(f.view.verticalScrollBar()->maximum() != maximum, 10000);
        QCOMPARE(f.viewport()->grab().toImage(), before);
    }

    void theReadersLineStandsStillWhileAMillionWordsAreMeasured()
    {
        ViewFixture f(transcripts::large(1000000));
        const QScrollBar &bar = *f.view.verticalScrollBar();
        f.view.verticalScrollBar()->setValue(bar.maximum() / 3);
        const QImage before = f.viewport()->grab().toImage();
        for (int slice = 0; slice < 8; ++slice) { // each corrects some heights above the reader's line
            const int maximum = bar.maximum();
            const int value = bar.value();
            QTRY_VERIFY_WITH_TIMEOUT(bar.maximum() != maximum, 10000);
            QCOMPARE(bar.value() - value, bar.maximum() - maximum);
            QCOMPARE(f.viewport()->grab().toImage(), before);
        }
    }

    void aSliceOfMeasuringEndsAtItsDeadline()
    {
        const document::Transcript transcript = transcripts::large(20000);
        ui::Flow flow;
        flow.reset(&transcript,
                   ui::Metrics::forView(QApplication::font(), 0, 800, Qt::LeftToRight, &transcript, u"00:00:00"_s));
        const qint64 estimated = flow.total();
        QVERIFY(flow.measureSome(QDeadlineTimer(0)));
        QCOMPARE(flow.total(), estimated); // a slice without time does nothing
        QVERIFY(!flow.measureSome(QDeadlineTimer(QDeadlineTimer::Forever)));
        const qint64 measured = flow.total();
        qint64 laidOut = 2 * flow.metrics().topMargin;
        for (qsizetype i = 0; i < flow.count(); ++i) {
            flow.layout(i);
            laidOut += flow.height(i);
        }
        QCOMPARE(measured, laidOut);
        QVERIFY(std::abs(measured - estimated) < measured / 10); // or scroll bars would jump
    }

    void resizingKeepsTheCaretWhereItIs()
    {
        ViewFixture f(transcripts::large(20000));
        f.view.setCaret({200, 30});
        const int y = f.caretRect().y();
        f.view.resize(620, 500);
        QVERIFY(std::abs(f.caretRect().y() - y) <= 60);
        f.view.resize(800, 500);
        QVERIFY(std::abs(f.caretRect().y() - y) <= 60);
    }

    void aLongWordIsBroken()
    {
        ViewFixture f({QString(400, u'm')});
        const int top = f.pointAt({0, 0}).y();
        const QPoint end = f.pointAt({0, 400});
        QVERIFY(end.y() > top);
        QVERIFY(end.x() < f.viewport()->width());
    }

    void movingTheHighlightRepaintsTwoWordsOnly()
    {
        ViewFixture f(transcripts::large(2000));
        f.view.setCurrentWord({1, 3});
        QApplication::processEvents();
        PaintedRegion painted(f.viewport());
        f.view.setCurrentWord({1, 4});
        QTRY_VERIFY(!painted.region.isEmpty());
        int area = 0;
        for (const QRect &rect : painted.region)
            area += rect.width() * rect.height();
        QVERIFY2(area < 300 * 60, qPrintable(QString::number(area)));
    }

    void typingRepaintsTheLineOnly()
    {
        ViewFixture f(transcripts::large(2000));
        f.view.setCaret({1, 10});
        QApplication::processEvents();
        PaintedRegion painted(f.viewport());
        f.keys(u"i"_s);
        QTRY_VERIFY(!painted.region.isEmpty());
        QVERIFY2(painted.region.boundingRect().height() < 5 * f.caretRect().height(),
                 qPrintable(QString::number(painted.region.boundingRect().height())));
    }

    void partialRepaintsLookLikeAFullOne()
    {
        document::Transcript transcript = transcripts::large(600);
        transcript.segments[1].words[3].setMarks(document::Bold);
        ViewFixture f(transcript);
        f.view.setConfidenceThreshold(0.6);
        QRandomGenerator random(11);
        const auto onScreen = [&f] {
            const QPoint at = f.viewport()->mapTo(&f.view, QPoint());
            return f.view.screen()
                ->grabWindow(f.view.winId(), at.x(), at.y(), f.viewport()->width(), f.viewport()->height())
                .toImage()
                .convertToFormat(QImage::Format_RGB32);
        };
        for (int step = 0; step < 300; ++step) {
            const auto segment = qsizetype(random.bounded(4));
            const int what = int(random.bounded(6));
            switch (what) {
            case 0:
                f.view.setCaret({segment, qsizetype(random.bounded(120))}, random.bounded(2) == 0);
                break;
            case 1:
                f.view.setCurrentWord({segment, qsizetype(random.bounded(20))});
                break;
            case 2:
                f.key(Qt::Key_Backspace);
                break;
            case 3:
                f.key(Qt::Key_Down, random.bounded(2) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
                break;
            case 4:
                f.view.undo();
                break;
            default:
                f.keys(u"some "_s);
            }
            QApplication::processEvents();
            QImage full(f.viewport()->size(), QImage::Format_RGB32);
            f.viewport()->render(&full);
            QVERIFY2(onScreen() == full, qPrintable(u"step %1, kind %2"_s.arg(step).arg(what)));
        }
    }

    void rightToLeftWindowsMirrorTheGutter()
    {
        document::Transcript transcript = transcripts::of({u"one two"_s});
        transcript.speakers = {{.name = u"Ann"_s}};
        transcript.segments[0].speaker = 0;
        ViewFixture f(transcript);
        QSignalSpy menus(&f.view, &ui::TranscriptView::speakerMenuRequested);
        f.view.setLayoutDirection(Qt::RightToLeft);
        QApplication::processEvents();
        const int y = f.pointAt({0, 0}).y();
        for (int x = f.viewport()->width() - 1; x > f.viewport()->width() / 2 && menus.isEmpty(); x -= 10)
            QTest::mouseClick(f.viewport(), Qt::LeftButton, {}, QPoint(x, y));
        QCOMPARE(menus.size(), 1);
    }

    void arrowsMoveVisuallyInHebrew()
    {
        ViewFixture f({u"שלום עולם"_s});
        QVERIFY(f.caretRect().x() > f.viewport()->width() / 2);
        f.key(Qt::Key_Left);
        QCOMPARE(f.view.caret(), (Position{0, 1}));
        f.key(Qt::Key_Right);
        QCOMPARE(f.view.caret(), (Position{0, 0}));
        f.key(Qt::Key_End);
        QCOMPARE(f.view.caret(), (Position{0, 9}));
        f.key(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(f.view.caret(), (Position{0, 9}));
    }

    void ctrlUpAndDownGoBySegments()
    {
        ViewFixture f({u"one"_s, u"two"_s, u"three"_s});
        f.view.setCaret({1, 2});
        f.key(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(f.view.caret(), (Position{1, 0}));
        f.key(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(f.view.caret(), (Position{0, 0}));
        f.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(f.view.selection(), (Range{{0, 0}, {1, 0}}));
        f.key(Qt::Key_Down, Qt::ControlModifier);
        f.key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(f.view.caret(), (Position{2, 5}));
    }

    void leftArrowsVisitEveryPlaceOfMixedTextOnce()
    {
        const QString text = u"abc אבג def"_s;
        ViewFixture f({text});
        f.view.setCaret({0, text.size()});
        QSet<qsizetype> visited{text.size()};
        for (int i = 0; i < text.size(); ++i) {
            f.key(Qt::Key_Left);
            visited.insert(f.view.caret().offset);
        }
        QCOMPARE(f.view.caret(), (Position{0, 0}));
        QVERIFY(visited.size() >= text.size());
    }

    void caretStopsAtGraphemeClusters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("stops");
        QTest::newRow("combining accent") << u"e\u0301x"_s << QList<int>{2, 3};
        QTest::newRow("surrogate pair") << u"😀x"_s << QList<int>{2, 3};
        QTest::newRow("family") << u"👨‍👩‍👧x"_s << QList<int>{8, 9};
        QTest::newRow("flag") << u"🇳🇱x"_s << QList<int>{4, 5};
        QTest::newRow("devanagari") << u"नमx"_s << QList<int>{1, 2, 3};
        QTest::newRow("devanagari vowel") << u"हिन"_s << QList<int>{2, 3};
        QTest::newRow("thai") << u"กำx"_s << QList<int>{2, 3};
        QTest::newRow("hangul jamo") << u"\u1112\u1161\u11abx"_s << QList<int>{3, 4};
    }
    void caretStopsAtGraphemeClusters()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, stops);
        ViewFixture f({text});
        QList<int> seen;
        for (qsizetype i = 0; i < stops.size(); ++i) {
            f.key(Qt::Key_Right);
            seen.append(int(f.view.caret().offset));
        }
        QCOMPARE(seen, stops);
    }

    void aClickInMixedTextPlacesTheCaretThere()
    {
        ViewFixture f({u"abc שלום def"_s});
        for (const qsizetype offset : {1, 2, 5, 6, 7, 10, 11}) {
            const QPoint at = f.pointAt({0, offset}) - QPoint(1, 0);
            QTest::mouseClick(f.viewport(), Qt::LeftButton, {}, at);
            QCOMPARE(f.view.caret(), (Position{0, offset}));
        }
    }

    void coloursCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << QPalette(QColor(0xef, 0xef, 0xef));
        QPalette dark(QColor(0x2b, 0x2d, 0x30));
        dark.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
        QTest::newRow("dark") << dark;
        QPalette contrast(Qt::black);
        contrast.setColor(QPalette::Base, Qt::black);
        contrast.setColor(QPalette::Text, Qt::yellow);
        contrast.setColor(QPalette::Highlight, Qt::cyan);
        QTest::newRow("high contrast") << contrast;
    }
    void coloursCanBeRead()
    {
        QFETCH(QPalette, palette);
        const QColor base = palette.color(QPalette::Base);
        const ui::Colours colours = ui::Colours::of(palette, true);
        QVERIFY(ui::contrast(colours.text, base) >= 4.5);
        QVERIFY(ui::contrast(colours.muted, base) >= 4.5);
        QVERIFY(ui::contrast(colours.text, colours.heard) >= 4.5);
        QVERIFY(ui::contrast(colours.heardLine, base) >= 3);
        QVERIFY(ui::contrast(colours.doubt, base) >= 3);
        for (int i = 0; i < 10; ++i)
            QVERIFY(ui::contrast(ui::speakerColour({}, i, base), base) >= 3);
        QVERIFY(ui::contrast(ui::speakerColour(base.name(), 0, base), base) >= 3);
    }
};

QTEST_MAIN(TestTranscriptViewLayout)
#include "tst_transcriptviewlayout.moc"
