#include "models/opendocumentprivate.h"

using namespace Qt::StringLiterals;

namespace models {

class Documents::Private
{
public:
    Private(Accounts &accounts, const QString &dataDir)
        : journal(dataDir + "/journal.sqlite"_L1)
        , versions(dataDir + "/versions.sqlite"_L1)
        , mediaCache(dataDir + "/cache/media"_L1)
        , watch(accounts, pace)
        , tools{.accounts = accounts,
                .journal = journal,
                .reader = reader,
                .versions = versions,
                .watch = watch,
                .pace = pace}
    {
    }

    OpenDocument *find(const DocumentKey &key) const
    {
        for (OpenDocument *document : open)
            if (document->key() == key)
                return document;
        return nullptr;
    }

    Journal journal;
    Versions versions;
    MediaCache mediaCache;
    Worker reader{u"documents"_s};
    Worker exporter{u"export"_s};
    RetryPace pace;
    ServerWatch watch;
    DocumentTools tools;
    QList<OpenDocument *> open; ///< also the hidden ones
};

Documents::Documents(Accounts &accounts, const QString &dataDir, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(accounts, dataDir))
{
    connect(&d->journal, &Journal::unsentChanged, this, &Documents::unsentChanged);
    connect(&accounts, &Accounts::accountReady, this, &Documents::sendUnsent);
    connect(&d->journal, &Journal::unsentKnown, this, [this, &accounts] {
        for (const Account &account : accounts.accounts())
            if (account.state == Account::State::Ready)
                sendUnsent(account.id);
    });
}

void Documents::start()
{
    d->journal.readUnsent();
}

// The documents use what d owns, so they go first. What the server has needs no journal.
Documents::~Documents()
{
    for (OpenDocument *document : std::exchange(d->open, {})) {
        document->d->keeper.keep(Version::Reason::Closed);
        if (document->state() == OpenDocument::State::Ready && document->d->sync.isClean())
            d->journal.forget(document->d->name);
        delete document;
    }
}

OpenDocument *Documents::open(const DocumentKey &key)
{
    OpenDocument *document = d->find(key);
    if (document) {
        document->d->hidden = false;
        if (document->state() == OpenDocument::State::Ready && !document->media())
            document->d->loadMedia();
        return document;
    }
    document = make(key);
    return document;
}

OpenDocument *Documents::find(const DocumentKey &key) const
{
    return d->find(key);
}

QList<OpenDocument *> Documents::shown() const
{
    QList<OpenDocument *> result;
    for (OpenDocument *document : std::as_const(d->open))
        if (!document->d->hidden)
            result.append(document);
    return result;
}

OpenDocument *Documents::openHidden(const DocumentKey &key)
{
    OpenDocument *document = d->find(key);
    if (!document) {
        document = make(key);
        document->d->hidden = true;
    }
    return document;
}

void Documents::closeHidden(OpenDocument *document)
{
    if (d->open.contains(document) && document->d->hidden)
        close(document);
}

OpenDocument *Documents::make(const DocumentKey &key)
{
    auto made = std::make_unique<OpenDocument::Private>(d->tools, d->exporter, d->mediaCache, key);
    auto *document = new OpenDocument(key, std::move(made), this);
    d->open.append(document);
    return document;
}

void Documents::close(OpenDocument *document)
{
    d->journal.writeNow();
    document->d->hidden = true;
    document->d->media.reset();
    document->d->keeper.keep(Version::Reason::Closed);
    if (document->d->sync.isClean() || document->state() != OpenDocument::State::Ready) {
        drop(document);
        return;
    }
    connect(
        &document->d->sync, &DocumentSync::sent, this, [this, document] { dropHidden(document); },
        Qt::QueuedConnection);
    document->d->sync.sendNow();
}

void Documents::dropHidden(OpenDocument *document)
{
    if (d->open.contains(document) && document->d->hidden && document->d->sync.isClean())
        drop(document);
}

void Documents::drop(OpenDocument *document)
{
    d->open.removeOne(document);
    if (document->state() == OpenDocument::State::Ready && document->d->sync.isClean())
        d->journal.forget(document->d->name);
    document->deleteLater();
}

// What an earlier run could not send is opened without being shown, sent and closed again.
void Documents::sendUnsent(const QString &account)
{
    for (const DocumentKey &key : unsent()) {
        if (key.account != account || d->find(key))
            continue;
        OpenDocument *document = make(key);
        document->d->hidden = true;
        connect(
            &document->d->sync, &DocumentSync::sent, this, [this, document] { dropHidden(document); },
            Qt::QueuedConnection);
        connect(
            document, &OpenDocument::stateChanged, this,
            [this, document](OpenDocument::State state) {
                if (state == OpenDocument::State::Ready)
                    dropHidden(document);
            },
            Qt::QueuedConnection);
    }
}

bool Documents::flush()
{
    return d->journal.flush();
}

QList<DocumentKey> Documents::unsent() const
{
    QList<DocumentKey> keys;
    for (const QString &text : d->journal.unsent())
        if (const auto key = DocumentKey::fromString(text))
            keys.append(*key);
    return keys;
}

void Documents::setSendDelay(std::chrono::milliseconds delay)
{
    d->tools.sendDelay = delay;
}

void Documents::setRetryPace(const RetryPace &pace)
{
    d->pace = pace;
}

} // namespace models
