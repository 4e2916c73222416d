// The text view against QPlainTextEdit with the same text, in one process. One JSON object a line.
#include "tests/ui/transcripts.h"
#include "ui/transcriptview.h"
#include <algorithm>
#include <cstdio>
#include <functional>
#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <time.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 5;
constexpr int keysARun = 200;

/// Counts the paint events of a widget, to be sure that what was measured was also painted.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget *widget) { widget->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(std::min(values.size() - 1, size_t(double(values.size()) * share)));
}

double median(const std::vector<double> &values)
{
    return percentile(values, 0.5);
}

/// Milliseconds that the processor worked for this thread: what other programs do at the same time does not count.
double worked()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Milliseconds of work from `act` until `painter` has painted what it changed.
double untilPainted(PaintCounter &painter, const std::function<void()> &act)
{
    QApplication::processEvents();
    const int before = painter.count;
    QElapsedTimer timer;
    timer.start();
    const double start = worked();
    act();
    while (painter.count == before) {
        QApplication::processEvents();
        if (timer.hasExpired(10000))
            qFatal("nothing was painted");
    }
    return worked() - start;
}

void report(const char *name, double value, double peer, double limit)
{
    std::printf("{\"case\":\"%s\",\"value\":%.4f,\"unit\":\"ms\",\"peer\":%.4f,\"ratio\":%.3f,\"limit\":%g}\n", name,
                value, peer, value / peer, limit);
    std::fflush(stdout);
}

void typeKey(QWidget *widget, int i)
{
    const QString text = i % 6 == 5 ? u" "_s : QString(QChar(u'a' + i % 26));
    QKeyEvent press(QEvent::KeyPress, text == " "_L1 ? Qt::Key_Space : Qt::Key_A, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &press);
}

struct KeyTimes
{
    double p50 = 0;
    double p99 = 0;
};

/// Types in several places, medians over the runs.
KeyTimes keys(QWidget *widget, PaintCounter &painter, const std::function<void(int)> &goTo)
{
    std::vector<double> p50;
    std::vector<double> p99;
    for (int run = 0; run < runs; ++run) {
        goTo(run);
        std::vector<double> times;
        for (int i = 0; i < keysARun; ++i)
            times.push_back(untilPainted(painter, [widget, i] { typeKey(widget, i); }));
        p50.push_back(percentile(times, 0.5));
        p99.push_back(percentile(times, 0.99));
    }
    return {median(p50), median(p99)};
}

KeyTimes keysInView(ui::TranscriptView &view, PaintCounter &painter)
{
    return keys(&view, painter, [&view](int run) {
        const qsizetype segment = view.model()->transcript().segments.size() * (run + 1) / (runs + 2);
        view.setCaret({segment, 40});
    });
}

QString plainText(const document::Transcript &transcript)
{
    return transcripts::texts(transcript).join(u'\n');
}

template <class Widget>
struct Shown
{
    Widget widget;
    PaintCounter painter{widget.viewport()};
    Shown()
    {
        widget.resize(1200, 800);
        widget.show();
        QApplication::setActiveWindow(&widget);
        widget.setFocus();
        QApplication::processEvents();
    }
};

void benchOpen(const document::Transcript &transcript)
{
    const QString text = plainText(transcript);
    std::vector<double> own;
    std::vector<double> peer;
    for (int run = 0; run < runs; ++run) {
        models::TranscriptModel model;
        model.setTranscript(transcript);
        Shown<ui::TranscriptView> view;
        own.push_back(untilPainted(view.painter, [&] { view.widget.setModel(&model); }));
        Shown<QPlainTextEdit> plain;
        peer.push_back(untilPainted(plain.painter, [&] { plain.widget.setPlainText(text); }));
    }
    report("open 1M words, model to first paint", median(own), median(peer), 0.5);
}

void benchKeys(Shown<ui::TranscriptView> &view, Shown<QPlainTextEdit> &plain)
{
    const KeyTimes own = keysInView(view.widget, view.painter);
    const KeyTimes peer = keys(&plain.widget, plain.painter, [&plain](int run) {
        QTextCursor cursor(
            plain.widget.document()->findBlockByNumber(plain.widget.blockCount() * (run + 1) / (runs + 2)));
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 40);
        plain.widget.setTextCursor(cursor);
    });
    report("key to painted, 1M words, p50", own.p50, peer.p50, 0.25);
    report("key to painted, 1M words, p99", own.p99, peer.p99, 0.5);

    models::TranscriptModel model;
    model.setTranscript(transcripts::large(10000));
    Shown<ui::TranscriptView> small;
    small.widget.setModel(&model);
    report("key to painted, 1M words against own 10k, p50", own.p50, keysInView(small.widget, small.painter).p50, 3);
}

void benchLongParagraph()
{
    document::Transcript transcript = transcripts::of({plainText(transcripts::large(10000)).replace(u'\n', u' ')});
    models::TranscriptModel model;
    model.setTranscript(transcript);
    Shown<ui::TranscriptView> view;
    view.widget.setModel(&model);
    Shown<QPlainTextEdit> plain;
    plain.widget.setPlainText(plainText(transcript));
    const auto place = [&](int run) { return transcript.segments.first().text.size() * (run + 1) / (runs + 2); };
    const KeyTimes own = keys(&view.widget, view.painter, [&](int run) { view.widget.setCaret({0, place(run)}); });
    const KeyTimes peer = keys(&plain.widget, plain.painter, [&](int run) {
        QTextCursor cursor(plain.widget.document());
        cursor.setPosition(int(place(run)));
        plain.widget.setTextCursor(cursor);
    });
    report("key to painted, paragraph of 10,000 words, p50", own.p50, peer.p50, 0.25);
}

void benchHighlight(Shown<ui::TranscriptView> &view, Shown<QPlainTextEdit> &plain)
{
    const qsizetype segment = view.widget.model()->transcript().segments.size() / 2;
    view.widget.setCaret({segment, 0});
    plain.widget.setTextCursor(QTextCursor(plain.widget.document()->findBlockByNumber(plain.widget.blockCount() / 2)));
    view.widget.setCurrentWord({segment, 0});
    std::vector<double> own;
    std::vector<double> peer;
    QTextEdit::ExtraSelection selection;
    selection.format.setBackground(Qt::yellow);
    selection.cursor = plain.widget.textCursor();
    for (int run = 0; run < runs; ++run) {
        for (int word = 0; word < 25; ++word) {
            own.push_back(untilPainted(view.painter, [&] { view.widget.setCurrentWord({segment, (word + 1) % 25}); }));
            peer.push_back(untilPainted(plain.painter, [&] {
                selection.cursor.movePosition(QTextCursor::NextWord);
                selection.cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
                plain.widget.setExtraSelections({selection});
            }));
        }
        selection.cursor = plain.widget.textCursor();
    }
    report("move the highlight one word and paint, p50", median(own), median(peer), 0.5);
}

void benchResize(Shown<ui::TranscriptView> &view, Shown<QPlainTextEdit> &plain)
{
    std::vector<double> own;
    std::vector<double> peer;
    for (int run = 0; run < 2 * runs; ++run) {
        const int width = run % 2 == 0 ? 700 : 820;
        own.push_back(untilPainted(view.painter, [&] { view.widget.resize(width, 800); }));
        peer.push_back(untilPainted(plain.painter, [&] { plain.widget.resize(width, 800); }));
    }
    report("resize to painted, 1M words", median(own), median(peer), 1);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const document::Transcript transcript = transcripts::large(1000000);
    benchOpen(transcript);
    models::TranscriptModel model;
    model.setTranscript(transcript);
    Shown<ui::TranscriptView> view;
    view.widget.setModel(&model);
    Shown<QPlainTextEdit> plain;
    plain.widget.setPlainText(plainText(transcript));
    benchKeys(view, plain);
    benchLongParagraph();
    benchHighlight(view, plain);
    benchResize(view, plain);
    return 0;
}
