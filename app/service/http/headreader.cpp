#include "app/service/http/headreader.h"

#include "app/service/http/headrules.h"
#include <QCoreApplication>

#undef emit
#undef signals
#undef slots
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>

using namespace Qt::StringLiterals;
namespace http = boost::beast::http;

namespace service {

namespace {

constexpr int headerCount = 100;

using Parser = http::request_parser<http::empty_body>;

tl::unexpected<Refusal> refuse(int status, const char *message)
{
    return tl::unexpected(Refusal{status, QCoreApplication::translate("HttpServer", message)});
}

QByteArray bytesOf(boost::core::string_view view)
{
    return {view.data(), qsizetype(view.size())};
}

HeaderList headersOf(const Parser &parser)
{
    HeaderList headers;
    for (const auto &field : parser.get())
        headers.append({.name = bytesOf(field.name_string()), .value = bytesOf(field.value())});
    return headers;
}

/// The parser takes folded lines (RFC 9112, 5.2) and, at times, line feeds alone; both are ways to smuggle.
bool hasFoldedLine(std::string_view bytes)
{
    return bytes.find("\r\n ") != std::string_view::npos || bytes.find("\r\n\t") != std::string_view::npos;
}

bool parse(Parser &parser, std::string_view bytes)
{
    boost::system::error_code error;
    parser.header_limit(std::uint32_t(bytes.size()) + 1);
    parser.body_limit(boost::none);
    parser.put(boost::asio::buffer(bytes.data(), bytes.size()), error);
    return !error && parser.is_header_done();
}

/// tus (X-HTTP-Method-Override): for clients behind things that let only GET and POST pass.
std::optional<api::Method> effectiveMethod(const QByteArray &method, const HeaderList &headers)
{
    const QList<QByteArray> overriding = headerValues(headers, "X-HTTP-Method-Override"_ba);
    return methodNamed(overriding.isEmpty() ? method : overriding.first().toUpper());
}

} // namespace

tl::expected<CheckedHead, Refusal> readHead(std::string_view bytes, quint16 port)
{
    Parser parser;
    if (hasFoldedLine(bytes) || !parse(parser, bytes))
        return refuse(400, QT_TRANSLATE_NOOP("HttpServer", "The request is not valid HTTP/1.1."));
    CheckedHead result;
    result.head.headers = headersOf(parser);
    const HeaderList &headers = result.head.headers;
    if (headers.size() > headerCount)
        return refuse(431, QT_TRANSLATE_NOOP("HttpServer", "The request has too many headers."));

    auto target = readTarget(bytesOf(parser.get().target()));
    if (!target)
        return tl::unexpected(target.error());
    if (auto refusal = refuseStranger(headers, target->authority, port))
        return tl::unexpected(*refusal);
    const auto length = bodyLength(headers);
    if (!length)
        return tl::unexpected(length.error());

    const QByteArray wireMethod = bytesOf(parser.get().method_string());
    const std::optional<api::Method> method = effectiveMethod(wireMethod, headers);
    if (!method)
        return refuse(501, QT_TRANSLATE_NOOP("HttpServer", "This method is not known here."));
    if (*length < 0 && *method == api::Method::Patch)
        return refuse(411, QT_TRANSLATE_NOOP("HttpServer", "The length of the body must be given as Content-Length."));
    const QByteArray expect = result.head.header("Expect"_ba).toLower();
    if (!expect.isEmpty() && expect != "100-continue")
        return refuse(417, QT_TRANSLATE_NOOP("HttpServer", "Only 100-continue can be expected."));

    result.head.method = *method;
    result.head.path = target->path;
    result.head.query = target->query;
    result.head.contentLength = *length;
    result.isHead = wireMethod == "HEAD";
    result.keepAlive = parser.keep_alive();
    result.expectsContinue = !expect.isEmpty();
    result.range = result.head.header("Range"_ba);
    result.ifRange = result.head.header("If-Range"_ba);
    return result;
}

} // namespace service
