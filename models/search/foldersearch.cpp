#include "models/search/foldersearch.h"

#include "models/serverdocument.h"

using document::SearchEnd;
using document::Transcript;

namespace models {

namespace {

constexpr int mostAtOnce = 2;

struct SearchedDocument
{
    FoundDocument found{};
    SearchEnd end = SearchEnd::Complete;
};

quint32 startOf(const document::Segment &segment, const document::SearchSpan &span)
{
    const qsizetype word = segment.wordAtOffset(span.from);
    return word >= 0 && segment.words[word].isTimed() ? segment.words[word].startMs : segment.startMs;
}

SearchedDocument searched(document::Searcher searcher, const Transcript &transcript, FoundDocument into, qsizetype most,
                          const std::stop_token &stop)
{
    const document::Found found = searcher.findAll(transcript, stop);
    for (qsizetype row = 0; row < found.rows.size() && into.hits.size() <= most; ++row) {
        const document::Segment &segment = transcript.segments[row];
        for (const document::SearchSpan &span : found.rows[row])
            into.hits.append({.range = {{row, span.from}, {row, span.to}},
                              .startMs = startOf(segment, span),
                              .speaker = transcript.speakerName(segment),
                              .segmentId = segment.id,
                              .segmentText = segment.text});
    }
    return {into, found.end};
}

FoundDocument foundAt(const DocumentWalk::Stop &stop)
{
    return {.key = stop.key,
            .title = stop.title,
            .place = stop.place,
            .captions = stop.captions,
            .finished = stop.finished};
}

} // namespace

FolderSearch::FolderSearch(Accounts &accounts, Documents &documents, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_documents(documents)
{
}

FolderSearch::~FolderSearch()
{
    m_stop.request_stop();
}

void FolderSearch::start(const document::SearchQuery &query, const SearchScope &scope)
{
    cancel();
    m_stop = {};
    m_query = query;
    m_found.clear();
    m_found.setReplacement(query, {});
    m_progress = {};
    if (query.text.isEmpty() || !document::Searcher(query).error().isEmpty())
        return;
    m_running = true;
    m_job = std::make_unique<QObject>();
    walk(scope);
    emit progressChanged();
}

void FolderSearch::walk(const SearchScope &scope)
{
    if (scope.kind == SearchScope::Kind::OpenDocuments) {
        for (OpenDocument *document : m_documents.shown())
            m_waiting.append({.key = document->key(),
                              .title = document->title(),
                              .captions = document->model().transcript().kind == document::Kind::Captions,
                              .finished = document->isFinished()});
        m_progress.known = int(m_waiting.size());
        m_progress.allKnown = true;
        QMetaObject::invokeMethod(
            m_job.get(), [this] { next(); }, Qt::QueuedConnection);
        return;
    }
    auto *walk = new DocumentWalk(m_accounts, m_job.get());
    if (scope.kind == SearchScope::Kind::Folder)
        walk->add(scope.account, scope.folder, scope.name);
    else
        for (const Account &account : m_accounts.accounts())
            walk->add(account.id, {}, account.name);
    connect(walk, &DocumentWalk::found, this, [this](const DocumentWalk::Stop &stop) {
        m_waiting.append(stop);
        ++m_progress.known;
        next();
    });
    connect(walk, &DocumentWalk::failed, this, [this](const QString &place, const QString &message) {
        ++m_progress.failed;
        m_found.append({.title = place, .message = message, .isError = true});
    });
    connect(walk, &DocumentWalk::finished, this, [this] {
        m_progress.allKnown = true;
        next();
    });
    walk->start();
}

void FolderSearch::next()
{
    while (m_running && m_reading < mostAtOnce && !m_waiting.isEmpty()) {
        ++m_reading;
        read(m_waiting.takeFirst());
    }
    if (m_running && m_progress.allKnown && m_reading == 0)
        return end();
    emit progressChanged();
}

void FolderSearch::read(const DocumentWalk::Stop &stop)
{
    OpenDocument *open = m_documents.find(stop.key);
    if (open && open->state() == OpenDocument::State::Ready) {
        DocumentWalk::Stop known = stop;
        known.finished = open->isFinished();
        return search(known, open->model().transcript());
    }
    api::Client *client = m_accounts.client(stop.key.account);
    if (!client)
        return fail(stop, tr("Its account is not there."));
    fetchDocument(
        *client, stop.key, m_reader, m_job.get(),
        [this, stop, run = m_run](const api::Result<ServerDocument> &document) {
            if (run != m_run)
                return;
            if (document)
                search(stop, document->transcript);
            else
                fail(stop, tr("It could not be read. %1").arg(document.error().message));
        },
        api::Lane::Background);
}

void FolderSearch::search(const DocumentWalk::Stop &stop, const Transcript &transcript)
{
    m_worker.run(
        m_job.get(),
        [searcher = document::Searcher(m_query), transcript, into = foundAt(stop), most = mostHits - m_found.hitCount(),
         token = m_stop.get_token()] { return searched(searcher, transcript, into, most, token); },
        [this, run = m_run](const SearchedDocument &result) {
            if (run == m_run)
                take(result.found, result.end);
        });
}

void FolderSearch::take(const FoundDocument &found, SearchEnd end)
{
    --m_reading;
    ++m_progress.searched;
    if (end == SearchEnd::TooSlow) {
        ++m_progress.failed;
        m_found.append({.key = found.key,
                        .title = found.title,
                        .place = found.place,
                        .message = tr("This regular expression takes too long here."),
                        .isError = true});
    } else if (!found.hits.isEmpty()) {
        FoundDocument shown = found;
        if (shown.finished)
            shown.message = tr("Marked as finished: nothing is replaced here");
        m_found.append(shown);
    }
    if (m_found.hitCount() >= mostHits) {
        m_progress.isCut = true;
        return this->end();
    }
    next();
}

void FolderSearch::fail(const DocumentWalk::Stop &stop, const QString &message)
{
    FoundDocument failed = foundAt(stop);
    failed.message = message;
    failed.isError = true;
    m_found.append(failed);
    --m_reading;
    ++m_progress.searched;
    ++m_progress.failed;
    QMetaObject::invokeMethod(
        m_job.get(), [this] { next(); }, Qt::QueuedConnection);
}

void FolderSearch::cancel()
{
    if (m_running)
        end();
}

void FolderSearch::end()
{
    m_running = false;
    ++m_run;
    m_stop.request_stop();
    m_waiting.clear();
    m_reading = 0;
    if (m_job) {
        for (QObject *walk : m_job->children())
            walk->disconnect(this);
        m_job.release()->deleteLater();
    } // we may be called from something of it
    emit progressChanged();
    emit finished();
}

} // namespace models
