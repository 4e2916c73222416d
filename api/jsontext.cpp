#include "api/jsontext.h"

#include <cstring>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace api {

namespace {
constexpr qsizetype readAhead = 64; ///< bytes, of simdjson

/// Steps over JSON text without making anything of it. Every step gives nullptr when the text ends too early.
class Scanner
{
public:
    explicit Scanner(const QByteArray &text)
        : m_end(text.constData() + text.size())
    {
    }

    const char *space(const char *at) const
    {
        while (at && at < m_end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t'))
            ++at;
        return at && at < m_end ? at : nullptr;
    }

    /// `at` is on the opening quote; gives the place after the closing one.
    const char *string(const char *at) const
    {
        for (++at; at < m_end; ++at) {
            at = static_cast<const char *>(std::memchr(at, '"', m_end - at));
            if (!at)
                return nullptr;
            const char *escape = at;
            while (escape[-1] == '\\')
                --escape;
            if ((at - escape) % 2 == 0)
                return at + 1;
        }
        return nullptr;
    }

    const char *value(const char *at) const
    {
        int depth = 0;
        while (at && at < m_end) {
            if (*at == '"') {
                at = string(at);
            } else if (*at == '{' || *at == '[') {
                ++depth;
                ++at;
            } else if (*at == '}' || *at == ']') {
                --depth;
                ++at;
            } else if (depth == 0) {
                return scalar(at);
            } else {
                ++at;
            }
            if (depth <= 0)
                return at;
        }
        return nullptr;
    }

    /// The value of `key` in the object that begins at `at`, nullptr when it has none.
    const char *member(const char *at, QByteArrayView key) const
    {
        if (!at || *at != '{')
            return nullptr;
        at = space(at + 1);
        while (at && *at == '"') {
            const char *name = at + 1;
            at = string(at);
            const bool isIt = at && QByteArrayView(name, at - 1 - name) == key;
            at = space(at);
            if (!at || *at != ':')
                return nullptr;
            at = space(at + 1);
            if (!at || isIt)
                return at;
            at = space(value(at));
            if (!at || *at != ',')
                return nullptr;
            at = space(at + 1);
        }
        return nullptr;
    }

private:
    const char *scalar(const char *at) const
    {
        while (at < m_end && !std::strchr(",}] \n\r\t", *at))
            ++at;
        return at;
    }
    const char *m_end;
};
} // namespace

QByteArray takeMember(QByteArray &json, std::initializer_list<QByteArrayView> path)
{
    const Scanner scanner(json);
    const char *at = scanner.space(json.constData());
    for (const QByteArrayView key : path) {
        if (at && *at == '[') // a list of one where an object was meant
            at = scanner.space(at + 1);
        at = scanner.member(at, key);
        if (!at)
            return {};
    }
    const char *end = scanner.value(at);
    if (!end)
        return {};
    // It may be large, and is read by what looks some bytes ahead; the rest is made anew, as `json` may be shared.
    QByteArray taken;
    taken.reserve(end - at + readAhead);
    taken.append(at, end - at);
    const QByteArrayView before(json.constData(), at - json.constData());
    const QByteArrayView after(end, json.constData() + json.size() - end);
    json = before.toByteArray() + "null" + after.toByteArray();
    return taken;
}

Result<QJsonValue> parseJson(const QByteArray &text)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return tl::unexpected(badReply(QStringLiteral("not JSON: %1 at byte %2 of %3")
                                           .arg(problem.errorString())
                                           .arg(problem.offset)
                                           .arg(text.size())));
    }
    if (document.isArray())
        return QJsonValue(document.array());
    return QJsonValue(document.object());
}

Error badReply(const QString &problem)
{
    return {.kind = ErrorKind::BadReply,
            .message = QCoreApplication::translate(
                "api::Error",
                "The answer of the server could not be understood. Try again; if it stays so, "
                "this program and the server may be of versions that do not fit together."),
            .detail = problem};
}

} // namespace api
