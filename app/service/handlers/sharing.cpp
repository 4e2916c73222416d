#include "api/sharing.h"

#include "app/service/handlers/documentcalls.h"
#include "app/service/handlers/sessionview.h"
#include "app/service/mail.h"
#include "app/service/store/documentrights.h"
#include "app/service/store/rights.h"
#include "app/service/store/sessions.h"
#include "app/service/store/shares.h"

using namespace Qt::StringLiterals;

/// Magic links and what guests do with them. A link is shown once, when it is made: only a hash of its token is kept.
/// Each call makes a link of its own; older ones stay good until their time is over or their document is gone.
namespace service::handlers {

namespace {

constexpr int mostDays = 365;
constexpr qsizetype mostRecipients = 50;
constexpr qsizetype longestMessage = 5000;
constexpr std::chrono::hours day{24};

/// What a new link shall allow.
struct Wanted
{
    bool mayEdit = true;
    std::optional<std::chrono::hours> lifetime{};
};

std::optional<api::Error> badOptions(const DocumentKey &key, const api::Share &share)
{
    if (share.permissions && *share.permissions != u"view" && *share.permissions != u"edit")
        return refuseField(u"permissions"_s, say(QT_TRANSLATE_NOOP("service", "must be view or edit")));
    if (share.expiresInDays && (*share.expiresInDays < 1 || *share.expiresInDays > mostDays))
        return refuseField(u"expires_in_days"_s,
                           say(QT_TRANSLATE_NOOP("service", "must lie between %1 and %2")).arg(1).arg(mostDays));
    if (share.sessionId && !share.sessionId->isEmpty() && share.sessionId->value != key.session)
        return refuseField(u"sessionId"_s, say(QT_TRANSLATE_NOOP("service", "must be the one of the address")));
    if (share.documentId && !share.documentId->isEmpty() && share.documentId->value != key.document)
        return refuseField(u"documentId"_s, say(QT_TRANSLATE_NOOP("service", "must be the one of the address")));
    return std::nullopt;
}

/// Only who may change a document may let others do it.
api::Result<api::Document> shareable(Database &database, const Caller &caller, const DocumentKey &key, bool mayEdit)
{
    auto document = mayEdit ? writable(database, caller, key) : readable(database, caller, key);
    if (document && document->finished)
        return tl::unexpected(refuse(
            400,
            say(QT_TRANSLATE_NOOP("service", "The document is finished and cannot be shared. Open it again first."))));
    return document;
}

/// The form that the cloud's links have, on this service's own address.
QString linkTo(const Workspace &workspace, const api::Document &document, const QString &token)
{
    const bool isCaption = document.type.value() == api::DocumentType::Caption;
    QUrl url = workspace.urls.url(u"/%1/shared/%2/%3/%4"_s.arg(isCaption ? u"captions"_s : u"transcripts"_s,
                                                               document.sessionId->value, document.id.value, token),
                                  {}, std::chrono::seconds(0));
    url.setQuery(QString());
    return QString::fromLatin1(url.toEncoded(QUrl::RemoveQuery));
}

api::ShareLink newLink(const Workspace &workspace, const api::Document &document, const Wanted &wanted)
{
    const NewShare share = Shares(workspace.database)
                               .create({document.sessionId->value, document.id.value}, wanted.mayEdit, wanted.lifetime);
    api::ShareLink link{.link = linkTo(workspace, document, share.token),
                        .token = share.token,
                        .permissions = wanted.mayEdit ? u"edit"_s : u"view"_s};
    if (share.expires)
        link.expiresAt.value = api::Timestamp{isoFromUs(*share.expires)};
    return link;
}

api::Result<api::ShareLink> createLink(Workspace &workspace, const Caller &caller, const DocumentKey &key,
                                       const api::Share &share)
{
    const Wanted wanted{.mayEdit = share.permissions.value_or(u"edit"_s) != u"view",
                        .lifetime = share.expiresInDays ? std::optional(day * *share.expiresInDays) : std::nullopt};
    const auto document = shareable(workspace.database, caller, key, wanted.mayEdit);
    if (!document)
        return tl::unexpected(document.error());
    if (const auto refused = badOptions(key, share))
        return tl::unexpected(*refused);
    return newLink(workspace, *document, wanted);
}

std::optional<api::Error> badMail(const api::ShareEmail &wanted)
{
    if (wanted.emails.isEmpty() || wanted.emails.size() > mostRecipients)
        return refuseField(
            u"emails"_s,
            say(QT_TRANSLATE_NOOP("service", "must name between %1 and %2 addresses")).arg(1).arg(mostRecipients));
    for (const QString &address : wanted.emails) {
        if (!isMailAddress(address.trimmed()))
            return refuseField(u"emails"_s,
                               say(QT_TRANSLATE_NOOP("service", "%1 is no mail address")).arg(address.left(100)));
    }
    return wanted.message ? longField(u"message"_s, wanted.message->value.value_or(QString()), longestMessage)
                          : std::nullopt;
}

Mail invitation(const api::Document &document, const api::ShareEmail &wanted, const QString &to, const QString &link)
{
    const QString note = wanted.message ? wanted.message->value.value_or(QString()).trimmed() : QString();
    const QString text = say(QT_TRANSLATE_NOOP("service", "\"%1\" was shared with you. Open it with this link:"))
                             .arg(document.filename);
    return {.to = to.trimmed(),
            .subject = say(QT_TRANSLATE_NOOP("service", "Shared with you: %1")).arg(document.filename),
            .text = (note.isEmpty() ? QString() : note + "\n\n"_L1) + text + "\n\n"_L1 + link + u'\n'};
}

/// Who got no mail is missing in the answer; nobody at all is a failure.
api::Result<api::ShareEmailResult> email(Workspace &workspace, const Caller &caller, const DocumentKey &key,
                                         const api::ShareEmail &wanted)
{
    const auto document = shareable(workspace.database, caller, key, true);
    if (!document)
        return tl::unexpected(document.error());
    for (const auto &refused : {badMail(wanted), workspace.mailer->notReady()}) {
        if (refused)
            return tl::unexpected(*refused);
    }
    api::ShareEmailResult result{.link = newLink(workspace, *document, {}).link};
    api::Error failure{};
    for (const QString &address : wanted.emails) {
        const auto sent = workspace.mailer->send(invitation(*document, wanted, address, result.link));
        if (sent)
            result.emailsSent << address.trimmed();
        else
            failure = sent.error();
    }
    if (result.emailsSent.isEmpty())
        return tl::unexpected(failure);
    result.success = result.emailsSent.size() == wanted.emails.size();
    return result;
}

/// Guests see the session of their document, without what else is in it and who it belongs to.
api::Result<api::Session> sharedSession(Workspace &workspace, const Caller &caller, const QString &id)
{
    if (const auto may = caller.link ? api::Result<void>() : mayRead(workspace.database, caller, id); !may)
        return tl::unexpected(may.error());
    auto session = Sessions(workspace.database).fetch(id);
    if (!session)
        return tl::unexpected(noSuchDocument());
    if (caller.link)
        session->documents.removeIf(
            [&](const api::DocumentSummary &document) { return document.id.value != caller.link->document; });
    session->owner.reset();
    session->folderId.reset();
    session->metaData.reset();
    session->pinned = false;
    return withMediaUrl(workspace, *session);
}

/// What a member may who uses the calls of guests without a link.
MagicLink ownLink(Database &database, const Caller &caller, const DocumentKey &key)
{
    return {.session = key.session, .document = key.document, .mayEdit = writable(database, caller, key).has_value()};
}

api::Result<api::SharedDocument> shown(Workspace &workspace, const Caller &caller, const DocumentKey &key,
                                       api::Result<api::Document> document)
{
    return std::move(document).map([&](api::Document changed) {
        const MagicLink link = caller.link ? *caller.link : ownLink(workspace.database, caller, key);
        return sharedView(workspace, link, std::move(changed));
    });
}

void addGuestCalls(Router &router, Workspace &workspace)
{
    using api::DocumentId;
    using api::SessionId;
    router.on(
        api::sharing::documentUpdate,
        [&workspace](const Caller &caller, const SessionId &session, const DocumentId &document,
                     const api::SharedQuery &, const api::DocumentUpdate &wanted) {
            return updateDocument(workspace.database, caller, {session.value, document.value}, wanted);
        },
        documentLimit);
    router.on(api::sharing::documentClearText,
              [&workspace](const Caller &caller, const SessionId &session, const DocumentId &document,
                           const api::SharedQuery &) {
                  const DocumentKey key{session.value, document.value};
                  return shown(workspace, caller, key, clearText(workspace.database, caller, key));
              });
    router.on(api::sharing::documentReset,
              [&workspace](const Caller &caller, const SessionId &session, const DocumentId &document,
                           const api::SharedQuery &) {
                  const DocumentKey key{session.value, document.value};
                  return shown(workspace, caller, key, resetToOriginal(workspace.database, caller, key));
              });
    router.on(api::sharing::documentFinish,
              [&workspace](const Caller &caller, const SessionId &session, const DocumentId &document,
                           const api::SharedFinish &wanted) {
                  return setFinished(workspace.database, caller, {session.value, document.value},
                                     wanted.status.value_or(true));
              });
}

} // namespace

api::SharedDocument sharedView(Workspace &workspace, const MagicLink &link, api::Document document)
{
    api::Session session{.id = {link.session}};
    return {.document = std::move(document),
            .permissions = link.mayEdit ? u"edit"_s : u"view"_s,
            .mediaUrl = withMediaUrl(workspace, std::move(session)).mediaUrl};
}

void addSharing(Router &router, Workspace &workspace)
{
    using api::DocumentId;
    using api::SessionId;
    router.on(api::sharing::createLink,
              [&workspace](const Caller &caller, const SessionId &session, const DocumentId &document,
                           const api::Share &share) {
                  return createLink(workspace, caller, {session.value, document.value}, share);
              });
    router.onSlow(api::sharing::email,
                  [&workspace](const Caller &caller, const SessionId &session, const DocumentId &document,
                               const api::ShareEmail &wanted) {
                      return email(workspace, caller, {session.value, document.value}, wanted);
                  });
    router.on(api::sharing::session,
              [&workspace](const Caller &caller, const SessionId &session, const api::SharedQuery &) {
                  return sharedSession(workspace, caller, session.value);
              });
    for (const QString &path : {QString::fromLatin1(decltype(api::sharing::documentGet)::path),
                                QString::fromLatin1(decltype(api::sharing::publicDocumentGet)::path)})
        router.add({.method = api::Method::Get,
                    .path = path,
                    .auth = api::Auth::MagicToken,
                    .isSlow = isSlowExport,
                    .handle = [&workspace](const Exchange &exchange) { return exportDocument(workspace, exchange); }});
    addGuestCalls(router, workspace);
}

} // namespace service::handlers
