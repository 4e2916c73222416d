// Changes of speakers and of a segment's edge in a text of 1,000,000 words, shown by the view and counted by the list
// of speakers. The peer is the time of one frame. One JSON object a line.
#include "models/document/speakers.h"
#include "models/document/edges.h"
#include "models/document/editing.h"
#include "models/speakerlist.h"
#include "tests/ui/transcripts.h"
#include "ui/transcriptview.h"
#include <algorithm>
#include <cstdio>
#include <QApplication>
#include <time.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int words = 1'000'000;
constexpr int runs = 7;
constexpr double frame = 16; // ms

/// Milliseconds that the processor worked for this thread.
double worked()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// The change and its undo; what is measured is the slower of the two medians.
void measure(const char *name, models::TranscriptModel &model, const std::function<document::Edit()> &change)
{
    std::vector<double> doing;
    std::vector<double> undoing;
    for (int run = 0; run < runs; ++run) {
        double start = worked();
        model.apply(change());
        doing.push_back(worked() - start);
        QApplication::processEvents();
        start = worked();
        model.undoStack().undo();
        undoing.push_back(worked() - start);
        QApplication::processEvents();
    }
    std::sort(doing.begin(), doing.end());
    std::sort(undoing.begin(), undoing.end());
    const double value = std::max(doing[runs / 2], undoing[runs / 2]);
    std::printf("{\"case\":\"%s\",\"value\":%.3f,\"unit\":\"ms\",\"peer\":%.3f,\"ratio\":%.3f,\"limit\":1}\n", name,
                value, frame, value / frame);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    models::TranscriptModel model;
    models::SpeakerList list;
    ui::TranscriptView view;
    view.resize(1000, 700);
    view.setModel(&model);
    list.setModel(&model);
    model.setTranscript(transcripts::large(words));
    view.show();
    QApplication::processEvents();
    const document::Transcript &t = model.transcript();
    view.setCaret({t.segments.size() / 2, 3});

    measure("rename a speaker of half the segments", model, [&] { return renameSpeaker(t, 0, u"Anna"_s); });
    measure("merge two speakers of half the segments each", model, [&] { return renameSpeaker(t, 1, u"Ann"_s); });
    measure("remove a speaker of half the segments", model, [&] { return removeSpeaker(t, 0, -1); });
    measure("set the speaker of one segment", model,
            [&] { return setSpeaker(t, t.segments.size() / 2, 1, u"Carol"_s); });
    measure("colour a speaker", model, [&] { return setSpeakerColor(t, 0, u"#C8322B"_s); });
    measure("move an edge", model, [&] {
        const document::Edge edge{.segment = t.segments.size() / 2, .side = document::Side::Stop};
        return moveEdge(t, edge, timeOf(t, edge) - document::Ms(70));
    });
    return 0;
}
