#include "api/realtime.h"

#include "app/service/fetching/fetch.h"
#include "app/service/handlers/handlers.h"
#include "app/service/realtime/livestreams.h"
#include "app/service/recogniser/engines.h"
#include "app/service/store/usage.h"
#include "app/service/training/custommodels.h"
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace service::handlers {

namespace {

Q_LOGGING_CATEGORY(lcRealtime, "scriptix.service.realtime")

constexpr auto scaledDown = "scaled_down"_L1;

api::RealtimeStatus nothingHere()
{
    return {.status = scaledDown,
            .message = say(QT_TRANSLATE_NOOP("service", "This service was started without recognition."))};
}

/// Where clients of all ages put the token; the first one that is there counts.
QByteArray tokenOf(const Exchange &exchange)
{
    const QByteArray authorization = exchange.head.header("Authorization");
    if (authorization.left(7).toLower() == "bearer ")
        return authorization.mid(7).trimmed();
    for (const char *name : {"x-zoom-s2t-key", "x-api-key", "api-key"}) {
        const QByteArray key = exchange.head.header(name).trimmed();
        if (!key.isEmpty())
            return key;
    }
    if (!exchange.ids.isEmpty())
        return exchange.ids.first().toLatin1();
    return exchange.head.query.queryItemValue(u"token"_s, QUrl::FullyDecoded).toLatin1();
}

bool opensStreams(const Caller &caller)
{
    return caller.tokenKind != "batch"_L1;
}

/// The socket's query, and who asks; or what to answer instead of opening one.
template <class Query>
struct Opening
{
    Query query{};
    Caller caller{};
    std::optional<Response> refusal{};
};

template <class Row>
auto admit(const Row &row, Workspace &workspace, const Exchange &exchange)
{
    const auto query = row.read(exchange.head.query);
    Opening<typename std::decay_t<decltype(*query)>> opening;
    const std::optional<Caller> caller = workspace.access.caller(tokenOf(exchange));
    if (!caller)
        opening.refusal
            = refusal(401, say(QT_TRANSLATE_NOOP("service", "The access token is missing or no longer valid.")));
    else if (!opensStreams(*caller))
        opening.refusal = refusal(
            403,
            say(QT_TRANSLATE_NOOP("service", "This token is not for live captions. Use a token of type realtime.")));
    else if (!query)
        opening.refusal = refusal(Router::notUnderstood(query.error()));
    else if (!workspace.live)
        opening.refusal = refusal(503, *nothingHere().message);
    if (!opening.refusal) {
        opening.query = *query;
        opening.caller = *caller;
    }
    return opening;
}

StreamOrder orderFor(Workspace &workspace, const Caller &caller, const QString &language, const QString &type)
{
    StreamOrder order;
    order.model.isThorough = type == "quality"_L1;
    const QString tag = Engines::primaryTag(language);
    if (const auto trained = trainedModel(workspace, caller.organization, language)) {
        order.model.dictionary = trained->dictionary;
        order.model.languageModel = trained->languageModel;
    } else if (!Engines::isLanguage(language) || (!tag.isEmpty() && tag != "en"_L1)) {
        order.problem = say(QT_TRANSLATE_NOOP("service",
                                              "Live captions are not possible here in the language \"%1\". Use en, or "
                                              "the key of a trained model."))
                            .arg(language.left(40));
    }
    order.noteUse = [&workspace, who = Usage::Who{caller.organization, caller.token},
                     spoken = tag.isEmpty() ? u"en"_s : language](qint64 seconds) {
        try {
            Transaction transaction(workspace.database);
            Usage(workspace.database).note(who, Usage::speech, seconds, spoken);
            transaction.commit();
        } catch (const StoreError &error) { // the captions were said already
            qCWarning(lcRealtime) << "usage was not noted:" << error.what();
        }
    };
    order.isGoodKey = [&workspace](const QString &key) {
        try {
            const auto owner = workspace.access.caller(key.toLatin1());
            return owner && opensStreams(*owner);
        } catch (const StoreError &) { // there is no answer to put it into
            return false;
        }
    };
    return order;
}

template <class Row, class Order>
void addSocket(Router &router, Workspace &workspace, const Row &row, Order complete)
{
    router.add({.path = QString::fromLatin1(Row::path),
                .auth = api::Auth::None, // asked for below, because clients put the token in many places
                .handle =
                    [](const Exchange &) {
                        Response response = refusal(
                            426, say(QT_TRANSLATE_NOOP("service", "This address is for WebSocket connections only.")));
                        response.headers.append(api::Header{"Upgrade", "websocket"});
                        return response;
                    },
                .upgrade = [&workspace, row, complete](const Exchange &exchange) -> Upgrade {
                    const auto opening = admit(row, workspace, exchange);
                    if (opening.refusal)
                        return {.refusal = *opening.refusal};
                    return {.handler = workspace.live->handler(complete(opening.caller, opening.query))};
                }});
}

} // namespace

void addRealtime(Router &router, Workspace &workspace)
{
    router.on(api::realtime::initialize, [&workspace](const Caller &) -> api::Result<api::RealtimeStatus> {
        return workspace.live ? workspace.live->initialize() : nothingHere();
    });
    router.on(api::realtime::status, [&workspace](const Caller &) -> api::Result<api::RealtimeStatus> {
        return workspace.live ? workspace.live->status() : nothingHere();
    });
    addSocket(router, workspace, api::realtime::microphone,
              [&workspace](const Caller &caller, const api::RealtimeQuery &query) {
                  return orderFor(workspace, caller, query.language.value_or(QString()),
                                  query.type.value_or(QString()));
              });
    addSocket(router, workspace, api::realtime::legacy,
              [&workspace](const Caller &caller, const api::RealtimeLegacyQuery &query) {
                  return orderFor(workspace, caller, query.language, {});
              });
    addSocket(router, workspace, api::realtime::stream,
              [&workspace](const Caller &caller, const api::RealtimeFetchQuery &query) {
                  StreamOrder order
                      = orderFor(workspace, caller, query.language.value_or(QString()), query.type.value_or(QString()));
                  order.fetch = QUrl(query.url);
                  if (const auto bad = badAddress(order.fetch))
                      order.problem = *bad;
                  return order;
              });
}

} // namespace service::handlers
