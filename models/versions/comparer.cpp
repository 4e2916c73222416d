#include "models/versions/comparer.h"

#include "models/document/comparison.h"
#include "models/editrecord.h"
#include "models/versions/versions.h"

using namespace std::chrono_literals;
using document::Transcript;

namespace models {

namespace {

constexpr std::chrono::milliseconds afterLastEdit = 400ms;
constexpr int shareOfTime = 3; // a long text is compared less often

/// The earlier text in place of all: its own segments where it is a document of the same kind, else its words.
document::Edit wholeEdit(const Transcript &now, const Transcript &earlier)
{
    if (now.kind == earlier.kind)
        return difference(now, earlier);
    return document::restoreOriginal(now, 0, now.segments.size(), earlier);
}

} // namespace

Comparer::Comparer(QObject *parent)
    : QObject(parent)
{
    m_again.setSingleShot(true);
    m_again.setInterval(afterLastEdit);
    connect(&m_again, &QTimer::timeout, this, &Comparer::run);
}

Comparer::~Comparer()
{
    m_stop.request_stop();
}

void Comparer::compare(OpenDocument *document, const Version &version)
{
    m_stop.request_stop();
    m_stop = {};
    m_again.stop();
    if (m_document)
        disconnect(&m_document->model(), nullptr, this, nullptr);
    m_document = document;
    m_version = version;
    m_earlier.reset();
    m_hasDiff = false;
    m_running = document;
    emit started();
    if (!document)
        return;
    const auto done = [this, stop = m_stop.get_token()](const tl::expected<Transcript, QString> &text) {
        if (!stop.stop_requested())
            take(text);
    };
    connect(&document->model(), &TranscriptModel::edited, &m_again, qOverload<>(&QTimer::start));
    if (version.reason == Version::Reason::Machine)
        document->machineText(this, done);
    else
        document->versions().load(version.id, this, done);
}

void Comparer::take(const tl::expected<Transcript, QString> &text)
{
    m_running = false;
    if (!text) {
        emit failed(text.error());
        return;
    }
    m_earlier = *text;
    run();
}

void Comparer::run()
{
    if (!m_document || !m_earlier)
        return;
    m_stop.request_stop();
    m_stop = {};
    m_running = true;
    m_clock.start();
    m_worker.run(
        this,
        [earlier = *m_earlier, now = m_document->model().transcript(), stop = m_stop.get_token()] {
            return textDiff(earlier, now, stop);
        },
        [this, stop = m_stop.get_token()](const std::optional<TextDiff> &diff) {
            if (stop.stop_requested() || !diff)
                return;
            m_running = false;
            m_diff = *diff;
            m_again.setInterval(std::max(afterLastEdit, shareOfTime * std::chrono::milliseconds(m_clock.elapsed())));
            m_hasDiff = true;
            emit compared();
        });
}

void Comparer::restoreAll()
{
    if (!m_document || !m_earlier)
        return;
    m_document->keepVersion();
    m_worker.run(
        this,
        [earlier = *m_earlier, now = m_document->model().transcript()] {
            return std::pair(wholeEdit(now, earlier), now);
        },
        [this, stop = m_stop.get_token()](const std::pair<document::Edit, Transcript> &made) {
            if (stop.stop_requested() || !m_document)
                return;
            if (m_document->model().transcript() != made.second)
                return restoreAll(); // typed meanwhile
            apply(made.first);
            emit restored();
        });
}

void Comparer::restoreSegment(qsizetype segment)
{
    if (!m_document || !m_earlier || segment < 0 || segment >= m_document->model().transcript().segments.size())
        return;
    apply(document::restoreOriginal(m_document->model().transcript(), segment, 1, *m_earlier));
}

void Comparer::apply(document::Edit edit)
{
    edit.label = m_version.reason == Version::Reason::Machine ? tr("Back to the Machine's Text")
                                                              : tr("Restore an Earlier Version");
    edit.caretBefore = edit.caretAfter = {.segment = edit.first};
    m_document->model().closeUndoStep();
    m_document->model().apply(std::move(edit));
}

} // namespace models
