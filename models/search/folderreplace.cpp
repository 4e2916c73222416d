#include "models/search/folderreplace.h"

#include <algorithm>

using document::Range;

namespace models {

namespace {

/// Finds hits again: in their rows, or in the rows that their segments have moved to.
class Places
{
public:
    explicit Places(const document::Transcript &transcript)
        : m_rows(transcript.segments)
    {
    }

    /// Nothing when the segment is gone or its text is another.
    std::optional<Range> placeOf(const FoundHit &hit)
    {
        qsizetype row = hit.range.from.segment;
        if (row >= m_rows.size() || m_rows[row].id != hit.segmentId)
            row = rowOf(hit.segmentId);
        if (row < 0 || m_rows[row].text != hit.segmentText)
            return std::nullopt;
        return Range{{row, hit.range.from.offset}, {row, hit.range.to.offset}};
    }

private:
    qsizetype rowOf(const QString &id)
    {
        if (m_byId.isEmpty())
            for (qsizetype row = 0; row < m_rows.size(); ++row)
                m_byId.insert(m_rows[row].id, row);
        return m_byId.value(id, -1);
    }

    const QList<document::Segment> &m_rows;
    QHash<QString, qsizetype> m_byId; ///< made when something has moved
};

} // namespace

FolderReplace::FolderReplace(Documents &documents, FoundTree &found, QObject *parent)
    : QObject(parent)
    , m_documents(documents)
    , m_found(found)
    , m_searcher({})
{
}

FolderReplace::~FolderReplace()
{
    forget();
}

void FolderReplace::start(const document::SearchQuery &query, const document::ReplaceText &with)
{
    if (m_running)
        return;
    forget();
    m_searcher = document::Searcher(query);
    m_with = with;
    m_replaced = m_skipped = 0;
    m_waiting.clear();
    for (const FoundDocument &found : m_found.documents())
        if (!found.finished && std::ranges::any_of(found.hits, &FoundHit::checked))
            m_waiting.append(found);
    m_running = true;
    next();
}

void FolderReplace::next()
{
    emit progressChanged();
    if (m_waiting.isEmpty()) {
        m_running = false;
        emit finished();
        return;
    }
    const FoundDocument found = m_waiting.takeFirst();
    OpenDocument *document = m_documents.openHidden(found.key);
    m_loading = document;
    const auto go = [this, guard = QPointer(document), found] {
        if (!guard || guard != m_loading || guard->state() == OpenDocument::State::Loading)
            return;
        m_loading.clear();
        disconnect(guard, &OpenDocument::stateChanged, this, nullptr);
        change(guard, found);
    };
    connect(document, &QObject::destroyed, this, &FolderReplace::next); // somebody closed it in the middle of it
    connect(document, &OpenDocument::stateChanged, this, go, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, go, Qt::QueuedConnection);
}

void FolderReplace::change(OpenDocument *document, const FoundDocument &found)
{
    if (document->state() == OpenDocument::State::Failed || document->isFinished()) {
        m_found.setMessage(
            found.key,
            document->isFinished() ? tr("Marked as finished: nothing was replaced") : document->errorString(), true);
        close(document);
        return next();
    }
    TranscriptModel &model = document->model();
    model.closeUndoStep();
    m_worker.run(
        document,
        [transcript = model.transcript(), found, searcher = m_searcher, with = m_with] {
            return planOf(transcript, found, searcher, with);
        },
        [this, document, found, step = model.undoStack().index()](const Plan &plan) {
            if (document->model().undoStack().index() == step)
                apply(document, found, plan);
            else
                change(document, found); // somebody typed meanwhile
        });
}

FolderReplace::Plan FolderReplace::planOf(const document::Transcript &transcript, const FoundDocument &found,
                                          document::Searcher searcher, const document::ReplaceText &with)
{
    Plan plan;
    Places places(transcript);
    QList<document::Replacement> replacements;
    for (const FoundHit &hit : found.hits) {
        if (!hit.checked)
            continue;
        const document::SearchSpan span{qint32(hit.range.from.offset), qint32(hit.range.to.offset)};
        const auto place = places.placeOf(hit);
        const auto text = place ? searcher.replacement({.text = hit.segmentText}, span, with) : std::nullopt;
        if (text)
            replacements.append({*place, *text});
        else
            ++plan.skipped;
    }
    std::ranges::sort(replacements, {}, [](const document::Replacement &each) { return each.range.from; });
    plan.replaced = replacements.size();
    plan.edit = document::replaceEach(transcript, replacements);
    return plan;
}

void FolderReplace::apply(OpenDocument *document, const FoundDocument &found, const Plan &plan)
{
    TranscriptModel &model = document->model();
    m_skipped += plan.skipped;
    if (plan.edit.isEmpty()) {
        m_found.setMessage(found.key, tr("Nothing was replaced: the text was changed meanwhile"), true);
        close(document);
        return next();
    }
    document->keepVersion();
    model.apply(plan.edit);
    m_replaced += plan.replaced;
    m_done.append({document, model.undoStack().index()});
    m_found.removeHits(found.key);
    m_found.setMessage(found.key, tr("%n hit(s) replaced", nullptr, int(plan.replaced)), false);
    disconnect(document, &QObject::destroyed, this, nullptr);
    connect(document, &OpenDocument::saveStateChanged, this, [this, document] { noteSave(document); });
    document->save();
    next();
}

void FolderReplace::noteSave(OpenDocument *document)
{
    const SaveState &state = document->saveState();
    const bool failed = state.here == SaveState::Here::Failed || state.server == SaveState::Server::Conflict
        || state.server == SaveState::Server::Failed;
    if (failed)
        m_found.setMessage(document->key(), state.message, true);
}

bool FolderReplace::canUndo() const
{
    return std::ranges::any_of(m_done, [](const Done &done) {
        return done.document && done.document->model().undoStack().index() == done.step;
    });
}

void FolderReplace::undo()
{
    for (const Done &done : std::as_const(m_done)) {
        if (!done.document)
            continue;
        const DocumentKey key = done.document->key();
        if (done.document->model().undoStack().index() != done.step) {
            m_found.setMessage(key, tr("Changed since: undo it there"), true);
            continue;
        }
        done.document->model().undoStack().undo();
        done.document->save();
        m_found.setMessage(key, tr("As it was before"), false);
    }
    forget();
    emit finished();
}

void FolderReplace::forget()
{
    for (const Done &done : std::exchange(m_done, {}))
        if (done.document)
            close(done.document);
}

void FolderReplace::close(OpenDocument *document)
{
    disconnect(document, nullptr, this, nullptr);
    m_documents.closeHidden(document);
}

} // namespace models
