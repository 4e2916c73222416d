// Finding and replacing in a million words, against QTextDocument and QPlainTextEdit with the same text in the same
// run. One JSON object a line.

#include "models/document/editing.h"
#include "models/search/documentsearch.h"
#include "tests/ui/transcripts.h"
#include "ui/transcriptview.h"

#include <algorithm>
#include <ctime>
#include <functional>
#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextStream>

using namespace Qt::StringLiterals;
using document::Edit;
using document::Found;
using document::Searcher;
using document::Transcript;

namespace {

constexpr int words = 1'000'000;
constexpr int hits = 10'000;
constexpr int runs = 5;
const QString wanted = u"lighthouse"_s;

/// Every hundredth word is the wanted one, in any case.
Transcript million(const QString &filler)
{
    Transcript transcript = transcripts::large(words);
    const QStringList forms{wanted, u"Lighthouse"_s, u"LIGHTHOUSE"_s};
    qsizetype number = 0;
    qsizetype done = 0;
    for (document::Segment &segment : transcript.segments) {
        QStringList texts = segment.text.split(u' ');
        for (QString &text : texts) {
            if (number % 100 == 0)
                text = forms[done++ % 3];
            else if (number % 7 == 0 && !filler.isEmpty())
                text = filler;
            ++number;
        }
        segment = transcripts::segment(texts.join(u' '), int(segment.startMs), segment.speaker);
    }
    return transcript;
}

/// Median of the runs in milliseconds of processor time, so that a busy machine does not count.
double median(const std::function<void()> &work, const std::function<void()> &after = {})
{
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        const std::clock_t start = std::clock();
        work();
        times.append(double(std::clock() - start) * 1000 / CLOCKS_PER_SEC);
        if (after)
            after();
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void report(const QString &name, double value, const QString &unit, double peer, double ratio, double limit)
{
    const QJsonObject line{{"case"_L1, name}, {"value"_L1, value}, {"unit"_L1, unit},
                           {"peer"_L1, peer}, {"ratio"_L1, ratio}, {"limit"_L1, limit}};
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n';
}

int peerFindAll(const QTextDocument &document, const QString &text)
{
    int count = 0;
    for (QTextCursor at = document.find(text, 0); !at.isNull(); at = document.find(text, at))
        ++count;
    return count;
}

void measureFind(const Transcript &transcript, const QString &name)
{
    constexpr double limit = 0.05;
    QTextDocument peer;
    peer.setPlainText(transcript.text({{}, transcript.end()}));
    for (const QString &text : {u"the"_s, wanted}) {
        Searcher searcher({.text = text});
        qsizetype found = 0;
        const double own = median([&] { found = searcher.findAll(transcript).hits; });
        int peerFound = 0;
        const double theirs = median([&] { peerFound = peerFindAll(peer, text); });
        if (found != peerFound)
            qFatal("%d hits instead of %d", int(found), peerFound);
        report(name + u", %1 hits"_s.arg(found), own, u"ms"_s, theirs, own / theirs, limit);
    }
    Searcher expression({.text = u"light(house|er)\\b"_s, .regularExpression = true});
    const double own = median([&] { expression.findAll(transcript); });
    report(name + u", regular expression"_s, own, u"ms"_s, 0, 0, 0);
}

void peerReplaceAll(QPlainTextEdit &edit, const QString &with)
{
    QTextCursor whole(edit.document());
    whole.beginEditBlock();
    for (QTextCursor at = edit.document()->find(wanted, 0); !at.isNull(); at = edit.document()->find(wanted, at))
        at.insertText(with);
    whole.endEditBlock();
}

/// With the views that show them, as a person has them on the screen.
void measureReplace(const Transcript &transcript)
{
    constexpr double limit = 0.5;
    const QString with = u"beacon"_s;
    models::TranscriptModel model;
    model.setTranscript(transcript);
    ui::TranscriptView view;
    view.setModel(&model);
    view.resize(900, 700);
    view.show();
    QApplication::processEvents();
    Searcher searcher({.text = wanted});
    const auto replace = [&] {
        const Found found = searcher.findAll(model.transcript());
        model.apply(*document::replaceFound(model.transcript(), searcher, found, {.text = with}));
        QApplication::processEvents();
    };
    const auto undo = [&] {
        model.undoStack().undo();
        QApplication::processEvents();
    };

    const double own = median(replace, undo);
    replace();
    const double ownUndo = median(undo, [&] {
        model.undoStack().redo();
        QApplication::processEvents();
    });
    model.undoStack().undo();
    const Found found = searcher.findAll(model.transcript());
    const Edit edit = *document::replaceFound(model.transcript(), searcher, found, {.text = with});
    const double apply = median([&] { model.apply(edit); }, [&] { model.undoStack().undo(); });

    QPlainTextEdit peer;
    peer.setPlainText(transcript.text({{}, transcript.end()}));
    peer.resize(900, 700);
    peer.show();
    QApplication::processEvents();
    const auto peerUndo = [&] {
        peer.undo();
        QApplication::processEvents();
    };
    const double theirs = median(
        [&] {
            peerReplaceAll(peer, with);
            QApplication::processEvents();
        },
        peerUndo);
    peerReplaceAll(peer, with);
    const double theirUndo = median(peerUndo, [&] {
        peer.redo();
        QApplication::processEvents();
    });
    report(u"replace 10,000 hits as one step, 1M words"_s, own, u"ms"_s, theirs, own / theirs, limit);
    report(u"undo it"_s, ownUndo, u"ms"_s, theirUndo, ownUndo / theirUndo, limit);
    report(u"of it on the window's thread"_s, apply, u"ms"_s, 0, 0, 0);
}

void measureRename(const Transcript &transcript)
{
    constexpr double limit = 16;
    models::TranscriptModel model;
    model.setTranscript(transcript);
    ui::TranscriptView view;
    view.setModel(&model);
    view.resize(900, 700);
    view.show();
    QApplication::processEvents();
    const auto undo = [&] {
        model.undoStack().undo();
        QApplication::processEvents();
    };
    for (const QString &name : {u"Anna"_s, u"Ben"_s}) { // the second is there: the two become one
        const double ms = median(
            [&] {
                model.apply(document::renameSpeaker(model.transcript(), 0, name));
                QApplication::processEvents();
            },
            undo);
        report(name == u"Ben"_s ? u"merge the speaker of half the segments with another, 1M words"_s
                                : u"rename the speaker of half the segments, 1M words"_s,
               ms, u"ms"_s, 0, ms / limit, limit);
    }
}

/// What a key costs while the hits of the whole document are kept.
double keyCost(const Transcript &transcript)
{
    constexpr int keys = 2000;
    models::TranscriptModel model;
    model.setTranscript(transcript);
    models::DocumentSearch search;
    search.setModel(&model);
    search.setQuery({.text = wanted});
    while (!search.isSettled())
        QApplication::processEvents();
    int key = 0;
    return median([&] {
               for (int i = 0; i < keys; ++i, ++key) {
                   const qsizetype row = (qsizetype(key) * 7919) % model.transcript().segments.size();
                   model.apply(document::replaceText(model.transcript(), {{row, 3}, {row, 3}}, u"x"_s));
               }
           })
        * 1000 / keys;
}

void measureKeys(const Transcript &transcript)
{
    Transcript small = transcript;
    small.segments.resize(transcript.segments.size() / 100);
    const double large = keyCost(transcript);
    const double little = keyCost(small);
    report(u"key with 10,000 hits kept, 1M words against 10k"_s, large, u"us"_s, little, large / little, 3);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const Transcript transcript = million({});
    measureFind(transcript, u"find all in 1M words"_s);
    measureFind(million(u"été"_s), u"find all in 1M words, every seventh with accents"_s);
    measureReplace(transcript);
    measureRename(transcript);
    measureKeys(transcript);
    return 0;
}
