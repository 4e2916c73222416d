// How long the review of a million words keeps the window from answering: the longest single event while the queue is
// filled, listed, followed and filtered, against one frame of 16 ms. One JSON object a line.
#include "models/document/editing.h"
#include "models/review/reviewqueue.h"
#include "tests/ui/transcripts.h"
#include <algorithm>
#include <cstdio>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QTableView>
#include <QTemporaryDir>
#include <time.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int words = 1'000'000;
constexpr double frameMs = 16;

/// Milliseconds that the processor worked for this thread: what other programs do at the same time does not count.
double worked()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Notes the longest delivery of one event.
class Application : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool isOutermost = std::exchange(m_depth, m_depth + 1) == 0;
        const double start = worked();
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        if (isOutermost)
            longest = std::max(longest, worked() - start);
        return done;
    }

    double longest = 0;

private:
    int m_depth = 0;
};

void waitFor(const models::ReviewQueue &queue)
{
    QElapsedTimer timer;
    timer.start();
    while (!queue.isComplete()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        if (timer.hasExpired(120'000))
            qFatal("the review never ended");
    }
    QApplication::processEvents();
}

void report(const char *name, double value, double peer, const char *unit, double limit)
{
    std::printf("{\"case\":\"%s\",\"value\":%.4f,\"unit\":\"%s\",\"peer\":%.4f,\"ratio\":%.3f,\"limit\":%g}\n", name,
                value, unit, peer, value / peer, limit);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Application app(argc, argv);
    const QTemporaryDir dir;
    models::Accounts accounts(dir.path());
    models::Wordbook wordbook(dir.filePath(u"words.sqlite"_s));
    models::GlossaryWords glossaries(accounts);
    models::Spelling spelling(models::dictionaryFolders());
    models::TranscriptModel model;
    models::DocumentSpelling document({spelling, wordbook, glossaries}, {u"a"_s, u"b"_s, u"c"_s}, model);
    document::Transcript transcript = transcripts::large(words);
    transcript.language = u"en"_s;
    model.setTranscript(transcript);

    QElapsedTimer timer;
    timer.start();
    models::ReviewQueue queue(model, document);
    QTableView view;
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.setModel(&queue);
    view.show();
    waitFor(queue);
    const auto whole = double(timer.elapsed());
    report("review/longest event while filling", app.longest, frameMs, "ms", 1);

    timer.start();
    models::Lexicon lexicon(u"en"_s, models::dictionaryFolders());
    const auto found = models::findIssues(transcript.segments, 0, transcript.segments.size(), {}, &lexicon, {});
    report("review/whole document against the search alone", whole, double(timer.elapsed()), "ms", 3);
    if (found.size() != queue.rowCount())
        qFatal("the queue has other issues");

    app.longest = 0;
    double key = 0;
    for (int i = 0; i < 40; ++i) {
        const qsizetype row = transcript.segments.size() * i / 40;
        const double start = worked();
        model.apply(document::replaceText(model.transcript(), {{row, 3}, {row, 3}}, i % 3 == 2 ? u"\n"_s : u"x"_s));
        key = std::max(key, worked() - start);
        QApplication::processEvents();
    }
    waitFor(queue);
    report("review/longest edit with the queue", key, frameMs, "ms", 1);
    report("review/longest event after edits", app.longest, frameMs, "ms", 1);

    const double start = worked();
    queue.setShown(models::UnknownWord);
    queue.setShown(models::LowConfidence);
    report("review/two filters", worked() - start, 2 * frameMs, "ms", 1);
    return 0;
}
