#include "tests/service/contractclient.h"

#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace support {

ContractClient::ContractClient(ServiceProcess &service)
    : m_service(service)
{
}

QUrl ContractClient::urlOf(const ContractRow &row, const QStringList &ids, const QString &query, bool withSlash) const
{
    QString path = row.path;
    for (const QString &id : ids) {
        const qsizetype open = path.indexOf(u'{');
        path.replace(open, path.indexOf(u'}') - open + 1, QString::fromLatin1(QUrl::toPercentEncoding(id)));
    }
    while (path.endsWith(u'/'))
        path.chop(1);
    return m_service.url(path + (withSlash ? u"/"_s : QString()) + (query.isEmpty() ? query : u'?' + query));
}

Answer ContractClient::call(const QString &id, const QStringList &ids, const QString &query, const Sent &sent)
{
    const ContractRow row = m_rows.value(id);
    m_called.insert(id);
    const bool withSlash = ++m_calls % 2 == 0;
    const QUrl url = urlOf(row, ids, query, withSlash);
    Headers headers = sent.headers;
    if (!sent.contentType.isEmpty())
        headers.append({"Content-Type", sent.contentType});
    const bool isOpen = row.auth == u"none" || row.auth == u"magic-token";
    const QByteArray token = isOpen ? QByteArray() : this->token();
    const Answer answer = support::call(row.method.toLatin1(), url, token, sent.body, headers);
    check(row, answer);
    if (row.method == u"GET")
        checkOtherWays(row, url, urlOf(row, ids, query, !withSlash), answer);
    if (!isOpen && support::call(row.method.toLatin1(), url, {}, sent.body, headers).status != 401)
        note(row, u"it does not ask for a token"_s);
    return answer;
}

QJsonObject ContractClient::object(const QString &id, const QStringList &ids, const QString &query, const Sent &sent)
{
    const QJsonObject json = call(id, ids, query, sent).json();
    const QJsonValue result = json.value("result"_L1);
    return result.isArray() ? result.toArray().first().toObject() : result.isObject() ? result.toObject() : json;
}

void ContractClient::note(const ContractRow &row, const QString &problem)
{
    m_problems << row.id + u": "_s + problem;
}

void ContractClient::check(const ContractRow &row, const Answer &answer)
{
    if (answer.status != row.status)
        return note(
            row,
            u"%1 instead of %2, %3"_s.arg(answer.status).arg(row.status).arg(QString::fromUtf8(answer.body.left(400))));
    const bool isNothing = row.response == u"NoContent" || row.method == u"HEAD";
    if (isNothing && !answer.body.isEmpty())
        note(row, u"a body where none belongs"_s);
    if (isNothing || answer.status >= 300)
        return;
    if (!answer.header("Content-Type").startsWith("application/json")) {
        if (answer.body.isEmpty() || JsonSchema(m_definitions).problem(row.response, QString()) != QString())
            note(row, u"no JSON: "_s + QString::fromUtf8(answer.header("Content-Type")));
        return;
    }
    const QString problem = JsonSchema(m_definitions).problem(row.response, answer.json());
    if (!problem.isEmpty())
        note(row, problem + u" in "_s + QString::fromUtf8(answer.body.left(600)));
}

/// The path with and without a slash at its end, and HEAD.
void ContractClient::checkOtherWays(const ContractRow &row, const QUrl &url, const QUrl &otherUrl, const Answer &answer)
{
    const bool isOpen = row.auth == u"none" || row.auth == u"magic-token";
    const QByteArray token = isOpen ? QByteArray() : this->token();
    const Answer other = support::call("GET", otherUrl, token);
    if (other.status != answer.status)
        note(row, u"another answer with a slash: %1"_s.arg(other.status));
    if (row.path.startsWith(u"/api/v3/files/")) // there HEAD is a row of its own
        return;
    const Answer head = support::call("HEAD", url, token);
    const bool isLike = head.status == answer.status && head.header("Content-Type") == answer.header("Content-Type");
    if (!isLike || !head.body.isEmpty())
        note(row, u"HEAD does not answer as GET: %1"_s.arg(head.status));
}

Answer ContractClient::get(const QString &path) const
{
    return support::call("GET", m_service.url(path), token());
}

void ContractClient::expect(bool isSo, const QString &problem)
{
    if (!isSo)
        m_problems << problem;
}

QStringList ContractClient::takeProblems()
{
    return std::exchange(m_problems, {});
}

QStringList ContractClient::neverCalled() const
{
    QStringList list;
    for (const ContractRow &row : m_rows) {
        if (!m_called.contains(row.id) && !row.isSocket())
            list << row.id;
    }
    return list;
}

Sent ContractClient::json(const QJsonObject &object)
{
    return {QJsonDocument(object).toJson(QJsonDocument::Compact), "application/json"};
}

Sent ContractClient::example(const QString &file, const QJsonObject &changes)
{
    QJsonObject object = QJsonDocument::fromJson(contractFile(file + u".json"_s)).object();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        object.insert(it.key(), *it);
    return json(object);
}

Sent ContractClient::form(const QJsonObject &texts)
{
    QByteArrayList pairs;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        pairs << QUrl::toPercentEncoding(it.key()) + '=' + QUrl::toPercentEncoding(it->toVariant().toString());
    return {pairs.join('&'), "application/x-www-form-urlencoded"};
}

Sent ContractClient::multipart(const QList<std::pair<QByteArray, QByteArray>> &headsAndContents)
{
    QByteArray body;
    for (const auto &[head, content] : headsAndContents)
        body += "--XYZ\r\nContent-Disposition: form-data; name=" + head + "\r\n\r\n" + content + "\r\n";
    return {body + "--XYZ--\r\n", "multipart/form-data; boundary=XYZ"};
}

} // namespace support
