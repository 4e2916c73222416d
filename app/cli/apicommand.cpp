#include "app/cli/apicommand.h"

#include "app/cli/console.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cli {

namespace {
constexpr qint64 mostBytes = 1024LL * 1024 * 1024;

std::optional<api::Method> methodOf(const QString &name)
{
    using enum api::Method;
    for (const api::Method method : {Get, Post, Put, Patch, Delete, Head, Options}) {
        if (name.compare(QLatin1StringView(api::methodName(method)), Qt::CaseInsensitive) == 0)
            return method;
    }
    return {};
}

/// The part before and behind a question mark, percent-encoded where it was not.
std::pair<QByteArray, QByteArray> encoded(const QString &path)
{
    const QUrl url(path, QUrl::TolerantMode);
    return {url.path(QUrl::FullyEncoded).toLatin1(), url.query(QUrl::FullyEncoded).toLatin1()};
}
} // namespace

tl::expected<api::Request<api::HttpReply>, QString> ApiCommand::request() const
{
    const auto method = methodOf(m_arguments.operands.at(0));
    const QString path = m_arguments.operands.at(1);
    if (!method)
        return tl::unexpected(tr("There is no method “%1”.").arg(m_arguments.operands.at(0)));
    if (!path.startsWith(u'/') || path.startsWith("//"_L1))
        return tl::unexpected(tr("The path begins with one slash: /api/v3/account/me."));
    api::Request<api::HttpReply> request{.id = "raw", .method = *method, .auth = api::Auth::BearerOrKey};
    std::tie(request.path, request.query) = encoded(path);
    for (const QString &pair : m_arguments.query) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0)
            return tl::unexpected(tr("--query is NAME=VALUE, and “%1” is not.").arg(pair));
        api::addQueryItem(request.query, pair.first(equals).toUtf8().constData(), pair.sliced(equals + 1));
    }
    if (m_arguments.body.isEmpty())
        return request;
    const bool isFile = m_arguments.body.startsWith(u'@');
    const auto body = isFile ? readInput(m_arguments.body.sliced(1)) : m_arguments.body.toUtf8();
    if (!body)
        return tl::unexpected(body.error());
    QJsonParseError error;
    if (m_arguments.contentType.isEmpty() && QJsonDocument::fromJson(*body, &error).isNull())
        return tl::unexpected(tr("What is to be sent is not JSON (%1). If it is meant to be something else, say what "
                                 "with --content-type.")
                                  .arg(error.errorString()));
    request.body = *body;
    request.contentType
        = m_arguments.contentType.isEmpty() ? QByteArray("application/json") : m_arguments.contentType.toUtf8();
    return request;
}

void ApiCommand::start()
{
    const auto asked = request();
    if (!asked) {
        emit finished(fail(asked.error()));
        return;
    }
    const api::Call *call = m_client.send(*asked, this, [](const api::Result<api::HttpReply> &) {},
                                          {.inactivity = 120s, .deadline = 0ms, .maxReplyBytes = mostBytes});
    connect(call, &api::Call::finished, this, &ApiCommand::show);
}

void ApiCommand::show(const api::HttpReply &reply)
{
    if (reply.status == 0)
        return failWith(reply.error);
    const bool isGood = reply.status >= 200 && reply.status < 300;
    const int written = writeOutput(isGood ? m_arguments.output : QString(), reply.body);
    if (isGood)
        emit finished(written);
    else
        emit finished(fail(tr("The server answered with status %1.").arg(reply.status)));
}

} // namespace cli
