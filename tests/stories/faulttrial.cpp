#include "tests/stories/faulttrial.h"

#include "api/comments.h"
#include "api/documents.h"
#include "api/sessions.h"
#include "tests/models/bench.h"
#include "tests/support/httpcall.h"
#include "tests/support/silence.h"

using namespace Qt::StringLiterals;
using models::Accounts;
using models::OpenDocument;
using Server = models::SaveState::Server;

namespace {
constexpr int hurry = 20; // 15 s without a byte become 0.75 s

QString localId()
{
    return u"local"_s;
}
} // namespace

FaultTrial::FaultTrial(const support::ServiceProcess &service, const support::Misdeed &misdeed)
    : m_service(service)
    , m_misdeed(misdeed)
    , m_server(service.url())
    , m_transport(hurry)
    , m_accounts(m_dir.path(), std::make_unique<FakeKeyring>(), &m_transport)
    , m_documents(m_accounts, m_dir.path())
    , m_library(m_accounts)
    , m_uploads(m_accounts, m_dir.path())
{
    m_documents.setSendDelay(std::chrono::milliseconds(20));
    m_documents.start();
    m_uploads.start();
    m_library.setPollInterval(std::chrono::milliseconds(5000 / hurry));
    QFile file(m_dir.filePath(u"quiet.wav"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(support::silence());
    connect(&m_accounts, &Accounts::signInFailed, this, [this](const api::Error &error) {
        m_signIn = {true, error.message};
    });
    using namespace std::chrono_literals;
    m_stream.setPatience({.connect = 15'000ms / hurry,
                          .load = 120'000ms / hurry,
                          .ping = 15'000ms / hurry,
                          .dead = 30'000ms / hurry,
                          .stop = 20'000ms / hurry,
                          .firstRetry = 1'000ms / hurry,
                          .lastRetry = 30'000ms / hurry});
    connect(&m_library, &QAbstractItemModel::dataChanged, this, [this] { // it is asked for again, and says so meanwhile
        if (const QString message = libraryMessage(); !message.isEmpty())
            m_listTrouble = message;
    });
    connect(
        &m_stream, &api::RealtimeStream::failed, this,
        [this](const api::Error &error) {
            m_live = {true, error.message};
            if (m_hasEnded && !isRefusedByService()) // the last of its tries was under the fault
                openStream();
        },
        Qt::QueuedConnection);
    connect(&m_stream, &api::RealtimeStream::stateChanged, this, [this](api::RealtimeStream::State state) {
        m_live.isOver = m_live.isOver || state == api::RealtimeStream::State::Reconnecting; // and says so
        m_isHeard = m_isHeard || state == api::RealtimeStream::State::Listening;
        if (m_isHeard)
            m_stream.close(); // the service takes two at once
    });
    connect(&m_accounts, &Accounts::signedIn, this, [this] { m_signIn = {true, {}}; });
    m_accounts.setLocal(m_server.url(), service.token());
    copyDocuments();
}

FaultTrial::~FaultTrial() = default;

void FaultTrial::copyDocuments()
{
    api::Client *client = m_accounts.client(localId());
    const auto copy = [this, client](const api::Result<api::Page<api::Session>> &page) {
        if (!page)
            return;
        const auto found = std::ranges::find_if(page->items, [](const auto &one) { return !one.documents.isEmpty(); });
        if (found == page->items.end())
            return;
        const api::Session &sample = *found;
        for (models::DocumentKey *key : {&m_savedKey, &m_otherKey}) {
            client->send(api::documents::copy(sample.id, {.documentId = sample.documents.first().id}), this,
                         [this, key, sample](const api::Result<api::Document> &copy) {
                             if (!copy)
                                 return;
                             *key = {.account = localId(), .session = sample.id.value, .document = copy->id.value};
                             if (key == &m_savedKey)
                                 m_saved = m_documents.open(*key);
                         });
        }
    };
    client->send(api::sessions::list({.page = {.limit = 100}}), this, copy);
}

bool FaultTrial::isReady() const
{
    return m_saved && m_saved->state() == OpenDocument::State::Ready && !m_otherKey.document.isEmpty();
}

void FaultTrial::begin()
{
    m_text = u"Kept through "_s + name() + u"."_s;
    m_server.misbehave(m_misdeed);
    m_listTrouble.clear();
    retype(*m_saved, 0, m_text);
    m_library.refresh(m_library.findFolder(localId(), {}));
    m_other = m_documents.open(m_otherKey);
    m_uploads.add({m_dir.filePath(u"quiet.wav"_s)}, {.account = localId()});
    m_accounts.signInWithPassword(m_server.url(), u"ann@example.org"_s, u"secret"_s);
    comment(m_comment);
    exportText(m_export);
    openStream();
}

void FaultTrial::comment(Outcome &outcome)
{
    outcome = {};
    m_accounts.client(localId())->send(
        api::comments::create({m_otherKey.session}, {m_otherKey.document}, {.text = u"Look here."_s}), this,
        [&outcome](const auto &result) {
            outcome = {true, result ? QString() : result.error().message};
        });
}

void FaultTrial::exportText(Outcome &outcome)
{
    outcome = {};
    m_accounts.client(localId())->send(
        api::documents::get({m_otherKey.session}, {m_otherKey.document}, {.format = u"txt"_s}), this,
        [&outcome](const auto &result) {
            outcome = {true, result ? QString() : result.error().message};
        });
}

void FaultTrial::openStream()
{
    m_live = {};
    QUrl endpoint = m_server.url();
    endpoint.setScheme(u"ws"_s);
    m_stream.open(
        {.endpoint = endpoint, .credentials = {api::Credentials::Kind::Jwt, m_service.token()}, .language = u"en"_s},
        [](qint64 offset, qint64 most) { return offset > 64'000 ? QByteArray() : QByteArray(most, '\0'); });
}

bool FaultTrial::isRefusedByService() const
{
    return m_live.trouble.startsWith(u"This computer recognises as many"_s);
}

QString FaultTrial::libraryMessage() const
{
    return m_library.findFolder(localId(), {}).data(models::Library::ErrorRole).toString();
}

QString FaultTrial::sentence(const QString &what, const QString &message)
{
    const bool isGood = message.endsWith(u'.') && message.contains(u' ') && !message.contains(u"%1"_s);
    return isGood ? QString() : what + u": “"_s + message + u"”"_s;
}

QStringList FaultTrial::unanswered() const
{
    QStringList list;
    const auto add = [&](const QString &what, bool isAnswered, const QString &message) {
        if (!isAnswered)
            list.append(what);
        else if (const QString bad = sentence(what, message); !bad.isEmpty())
            list.append(bad);
    };
    const models::SaveState &save = m_saved->saveState();
    const bool isKept = save.here == models::SaveState::Here::Saved;
    const bool isTold = save.server == Server::Offline || save.server == Server::Failed
        || save.server == Server::SignInNeeded || save.server == Server::Conflict;
    add(u"save %1/%2"_s.arg(int(save.here)).arg(int(save.server)), isKept && isTold, save.message);
    add(u"list"_s, !m_listTrouble.isEmpty(), m_listTrouble);
    add(u"open"_s, m_other->state() == OpenDocument::State::Failed, m_other->errorString());
    const QString upload = m_uploads.index(0).data(models::UploadQueue::MessageRole).toString();
    add(u"upload"_s, !upload.isEmpty(), upload);
    add(u"login"_s, m_signIn.isOver, m_signIn.trouble);
    if (!m_live.isOver || !m_live.trouble.isEmpty())
        add(u"live"_s, m_live.isOver, m_live.trouble);
    // Some of these answers cannot be told from a good one by what is in them.
    if (!m_comment.isOver || !m_comment.trouble.isEmpty())
        add(u"comment"_s, m_comment.isOver, m_comment.trouble);
    if (!m_export.isOver || !m_export.trouble.isEmpty())
        add(u"export"_s, m_export.isOver, m_export.trouble);
    return list;
}

bool FaultTrial::needsAPerson() const
{
    static const QList<QByteArray> waiting{"408", "429"};
    return m_misdeed.name.size() > 4 && m_misdeed.name.startsWith('4') && !waiting.contains(m_misdeed.name.first(3));
}

void FaultTrial::end()
{
    m_server.behave();
    m_hasEnded = true;
    m_signIn = {};
    m_accounts.signInWithToken(m_server.url(), QString::fromLatin1(m_service.token()));
    comment(m_comment);
    exportText(m_export);
    m_other->retry();
    if (m_stream.state() == api::RealtimeStream::State::Failed)
        openStream();
    if (m_misdeed.name.startsWith("401"))
        m_accounts.setLocal(m_server.url(), m_service.token()); // signed in again
    if (needsAPerson()) {
        m_saved->retry();
        m_library.refresh(m_library.findFolder(localId(), {}));
    }
    if (m_uploads.index(0).data(models::UploadQueue::StateRole).value<models::UploadQueue::State>()
        == models::UploadQueue::State::Failed)
        m_uploads.resume(0);
}

QStringList FaultTrial::unrecovered() const
{
    QStringList list;
    const auto add = [&](const QString &what, bool isGood, const QString &message) {
        if (!isGood)
            list.append(what + u": “"_s + message + u"”"_s);
    };
    add(u"save"_s, m_saved->saveState().server == Server::Saved, m_saved->saveState().message);
    add(u"list"_s, libraryMessage().isEmpty(), libraryMessage());
    add(u"open"_s, m_other->state() == OpenDocument::State::Ready, m_other->errorString());
    const QModelIndex upload = m_uploads.index(0);
    add(u"upload"_s,
        upload.data(models::UploadQueue::StateRole).value<models::UploadQueue::State>()
            == models::UploadQueue::State::Done,
        upload.data(models::UploadQueue::MessageRole).toString());
    add(u"login"_s, m_signIn.isOver && m_signIn.trouble.isEmpty(), m_signIn.trouble);
    add(u"comment"_s, m_comment.isOver && m_comment.trouble.isEmpty(), m_comment.trouble);
    add(u"export"_s, m_export.isOver && m_export.trouble.isEmpty(), m_export.trouble);
    add(u"live"_s, m_isHeard || isRefusedByService(), m_live.trouble);
    return list;
}

QString FaultTrial::lost() const
{
    const QString path
        = u"/api/v3/speech-to-text/session/%1/document/%2"_s.arg(m_savedKey.session, m_savedKey.document);
    const support::Answer answer = support::call("GET", m_service.url(path), m_service.token());
    return answer.body.contains(m_text.toUtf8()) ? QString() : QString::fromUtf8(answer.body.left(300));
}
