#include "app/service/fetching/fetch.h"

#include "app/service/publichost.h"
#include "app/service/replies.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <QHostAddress>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr long connectSeconds = 20;
constexpr long slowestBytesPerSecond = 1024;
constexpr long slowSeconds = 30;
constexpr long longestSeconds = 12L * 3600;
constexpr long mostRedirects = 5;

bool takesLoopback()
{
    return qEnvironmentVariableIntValue("SCRIPTIX_FETCH_LOOPBACK") == 1;
}

bool isAllowed(const QHostAddress &address)
{
    return isPublicAddress(address) || (takesLoopback() && address.isLoopback());
}

QString notPublic()
{
    return say(QT_TRANSLATE_NOOP(
        "service", "Recordings are only fetched from public addresses, not from this computer or a private network."));
}

/// One transfer and what its callbacks need.
struct Transfer
{
    const FetchOrder &order;
    const std::atomic_bool &cancel;
    CURL *curl = nullptr;
    qint64 received = 0;
    bool isBlocked = false; ///< by the address rule
    bool isTooLarge = false;
    bool isUnkept = false;
    bool isPage = false; ///< a web page instead of a recording
    bool hasBegun = false;
};

int openSocket(void *data, curlsocktype, struct curl_sockaddr *address)
{
    auto *transfer = static_cast<Transfer *>(data);
    if (!isAllowed(QHostAddress(&address->addr))) {
        transfer->isBlocked = true;
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

bool begin(Transfer &transfer)
{
    transfer.hasBegun = true;
    long status = 0;
    curl_easy_getinfo(transfer.curl, CURLINFO_RESPONSE_CODE, &status);
    transfer.received = status == 206 ? transfer.order.offset : 0;
    const char *type = nullptr;
    curl_easy_getinfo(transfer.curl, CURLINFO_CONTENT_TYPE, &type);
    transfer.isPage = QByteArrayView(type).startsWith("text/html");
    if (transfer.isPage)
        return false;
    if (status != 206 && transfer.order.offset > 0 && !transfer.order.restart()) {
        transfer.isUnkept = true;
        return false;
    }
    return true;
}

size_t writeBody(char *bytes, size_t, size_t size, void *data)
{
    Transfer &transfer = *static_cast<Transfer *>(data);
    if (!transfer.hasBegun && !begin(transfer))
        return 0;
    transfer.received += qint64(size);
    transfer.isTooLarge = transfer.received > transfer.order.largest;
    if (transfer.isTooLarge)
        return 0;
    transfer.isUnkept = !transfer.order.take(QByteArrayView(bytes, qsizetype(size)));
    return transfer.isUnkept ? 0 : size;
}

int lookUp(void *data, curl_off_t total, curl_off_t, curl_off_t, curl_off_t)
{
    const Transfer &transfer = *static_cast<Transfer *>(data);
    if (transfer.order.progress && transfer.hasBegun)
        transfer.order.progress(transfer.received, total > 0 ? qint64(total) + transfer.order.offset : 0);
    return transfer.cancel ? 1 : 0;
}

void setOptions(CURL *curl, Transfer &transfer, const QByteArray &url)
{
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_PROXY, ""); // the rule is about the address connected to
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, mostRedirects);
    curl_easy_setopt(curl, CURLOPT_FAILONERROR, 1L);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, slowestBytesPerSecond);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, slowSeconds);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, longestSeconds);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "Scriptix/" SCRIPTIX_VERSION);
    if (transfer.order.offset > 0) // not RESUME_FROM: a server that begins at the first byte again is fine
        curl_easy_setopt(curl, CURLOPT_RANGE, (QByteArray::number(transfer.order.offset) + '-').constData());
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, openSocket);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, writeBody);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, lookUp);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &transfer);
}

FetchProblem refusedBy(long status)
{
    if (status == 404 || status == 410)
        return {say(QT_TRANSLATE_NOOP("service", "There is nothing at the recording's address. Check the address."))};
    if (status == 401 || status == 403)
        return {say(QT_TRANSLATE_NOOP(
            "service", "The recording's address is not open to everybody. Download the file and upload it instead."))};
    return {
        say(QT_TRANSLATE_NOOP("service", "The server of the recording answered with an error (HTTP %1).")).arg(status),
        status >= 500 || status == 429 || status == 408};
}

FetchProblem problemOf(CURLcode code, const Transfer &transfer)
{
    if (transfer.cancel)
        return {};
    if (transfer.isBlocked)
        return {notPublic()};
    if (transfer.isTooLarge)
        return {say(QT_TRANSLATE_NOOP("service", "The recording is larger than the %1 GiB that are taken."))
                    .arg(double(transfer.order.largest) / (1024.0 * 1024 * 1024), 0, 'g', 3)};
    if (transfer.isUnkept)
        return {say(QT_TRANSLATE_NOOP(
            "service", "The disk that holds the workspace is full. Free some space and start the recording again."))};
    if (transfer.isPage)
        return {say(QT_TRANSLATE_NOOP(
            "service", "The address leads to a web page, not to a recording. Use the address of the file itself."))};
    if (code == CURLE_HTTP_RETURNED_ERROR) {
        long status = 0;
        curl_easy_getinfo(transfer.curl, CURLINFO_RESPONSE_CODE, &status);
        if (status == 416 && transfer.order.restart()) // there is less now than we have
            return {refusedBy(status).message, true};
        return refusedBy(status);
    }
    if (code == CURLE_TOO_MANY_REDIRECTS)
        return {
            say(QT_TRANSLATE_NOOP("service", "The recording's address leads from one place to the next without end."))};
    const bool isTemporary = code != CURLE_UNSUPPORTED_PROTOCOL && code != CURLE_PEER_FAILED_VERIFICATION;
    return {say(QT_TRANSLATE_NOOP("service",
                                  "The recording could not be fetched (%1). Check the address, or upload the file."))
                .arg(QString::fromUtf8(curl_easy_strerror(code))),
            isTemporary};
}

} // namespace

std::optional<QString> badAddress(const QUrl &url)
{
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return say(QT_TRANSLATE_NOOP("service", "must be an address that begins with http:// or https://"));
    if (!url.userInfo().isEmpty())
        return say(QT_TRANSLATE_NOOP("service", "must not hold a user name or password"));
    const QHostAddress literal(url.host());
    if (!literal.isNull() && !isAllowed(literal))
        return notPublic();
    return std::nullopt;
}

tl::expected<Fetched, FetchProblem> fetch(const FetchOrder &order, const std::atomic_bool &cancel)
{
    if (const auto bad = badAddress(order.url))
        return tl::unexpected(FetchProblem{*bad});
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(curl_easy_init(), &curl_easy_cleanup);
    Transfer transfer{order, cancel, curl.get()};
    setOptions(curl.get(), transfer, order.url.toEncoded(QUrl::RemoveFragment));
    const CURLcode code = curl_easy_perform(curl.get());
    if (code == CURLE_OK && !transfer.hasBegun) // an empty recording
        begin(transfer);
    if (code != CURLE_OK || transfer.isPage)
        return tl::unexpected(problemOf(code, transfer));
    const char *type = nullptr;
    const char *last = nullptr;
    curl_easy_getinfo(curl.get(), CURLINFO_CONTENT_TYPE, &type);
    curl_easy_getinfo(curl.get(), CURLINFO_EFFECTIVE_URL, &last);
    return Fetched{QByteArray(type), QUrl::fromEncoded(QByteArray(last)).fileName()};
}

} // namespace service
