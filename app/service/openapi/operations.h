#pragma once

#include "api/realtime.h"
#include "app/service/openapi/schemas.h"

namespace service::openapi {

/// One way in which an answer may look.
struct Answer
{
    QString contentType{}; ///< empty: no body
    QJsonObject schema{};
};

/// What the description says of one row.
struct Operation
{
    QString id{};
    QString method{}; ///< get, post...
    QString path{};
    api::Auth auth = api::Auth::Bearer;
    int status = 200;
    QList<api::IdForm> pathIds{}; ///< in the order of the path
    QJsonObject query{}; ///< an object schema; empty when there is no query
    QStringList bodyTypes{};
    QJsonObject body{};
    QList<Answer> answers{};
};

/// Makes operations of rows.
class Operations
{
public:
    explicit Operations(Schemas &schemas)
        : m_schemas(schemas)
    {
    }
    const QList<Operation> &list() const { return m_list; }

    template <api::Method M, api::Literal Path, class R, class... Args>
    void add(const api::Endpoint<M, Path, R(Args...)> &row)
    {
        Operation &operation = begin(row.id, M, Path.text, row.auth, row.status);
        (argument<Args>(operation, M), ...);
        answer<R>(operation);
    }

    /// A row that opens a WebSocket.
    template <api::Literal Path, class Query, class... Ids>
    void add(const api::SocketEndpoint<Path, Query, Ids...> &row)
    {
        Operation &operation = begin(row.id, api::Method::Get, Path.text, api::Auth::BearerOrKey, 101);
        operation.pathIds = {Wrapped<Ids>::form...};
        operation.query = m_schemas.object<Query>();
        operation.answers.append(Answer{});
    }

    /// Another look of the answer of a row that was added before.
    template <api::Method M, api::Literal Path, class R, class... Args>
    void addForm(const api::Endpoint<M, Path, R(Args...)> &row)
    {
        if (Operation *operation = find(row.id))
            answer<R>(*operation);
    }

private:
    Operation &begin(const char *id, api::Method method, const char *path, api::Auth auth, int status);
    Operation *find(const char *id);

    template <class Arg>
    void argument(Operation &operation, api::Method method)
    {
        using Value = typename api::detail::Argument<Arg>::Value;
        const api::Place place = api::detail::Argument<Arg>::place(method);
        if constexpr (api::detail::isId<Value>) {
            operation.pathIds.append(Wrapped<Value>::form);
        } else if constexpr (std::is_same_v<Value, api::RawBody>) {
            operation.bodyTypes = {QStringLiteral("*/*")};
        } else if constexpr (api::Described<Value>) {
            if (place == api::Place::Query)
                operation.query = m_schemas.object<Value>();
            else
                setBody(operation, place, m_schemas.of<Value>());
        } else {
            setBody(operation, place, m_schemas.of<Value>());
        }
    }

    template <class R>
    void answer(Operation &operation)
    {
        if constexpr (std::is_void_v<R> || std::is_same_v<R, api::HttpReply>)
            operation.answers.append(Answer{});
        else if constexpr (std::is_same_v<R, api::RawBody>)
            operation.answers.append(Answer{QStringLiteral("application/octet-stream"), {}});
        else
            operation.answers.append(Answer{QStringLiteral("application/json"), shape(static_cast<R *>(nullptr))});
    }
    template <class T>
    QJsonObject shape(const T *)
    {
        return enveloped(m_schemas.of<T>(), false);
    }
    template <class T>
    QJsonObject shape(const api::Page<T> *)
    {
        return enveloped(Schemas::listOf(m_schemas.of<T>()), true);
    }
    template <class T>
    QJsonObject shape(const api::Bare<T> *)
    {
        return m_schemas.of<T>();
    }

    static void setBody(Operation &operation, api::Place place, const QJsonObject &schema);
    static QJsonObject enveloped(const QJsonObject &result, bool isPage);

    Schemas &m_schemas;
    QList<Operation> m_list{};
};

} // namespace service::openapi
