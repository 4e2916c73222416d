#include "app/service/webhooks/httpcalls.h"

#include "app/service/publichost.h"

#include <curl/curl.h>
#include <map>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace service {

namespace {

using Easy = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using Multi = std::unique_ptr<CURLM, decltype(&curl_multi_cleanup)>;
using Lines = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

struct Running
{
    qint64 id = 0;
    bool loopback = false;
    Easy easy{nullptr, &curl_easy_cleanup};
    Lines lines{nullptr, &curl_slist_free_all};
    QHostAddress refused{}; ///< an address inside a network
};

size_t ignore(char *, size_t size, size_t count, void *)
{
    return size * count;
}

curl_socket_t openPublic(void *data, curlsocktype, curl_sockaddr *address)
{
    auto *running = static_cast<Running *>(data);
    const QHostAddress host(&address->addr);
    if (!isPublicAddress(host) && !(running->loopback && host.isLoopback())) {
        running->refused = host;
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

void addLine(Lines &lines, const QByteArray &line)
{
    curl_slist *longer = curl_slist_append(lines.get(), line.constData());
    if (!longer)
        throw std::bad_alloc();
    static_cast<void>(lines.release());
    lines.reset(longer);
}

/// curl leaves a header without a value out, unless it ends with a semicolon.
QByteArray curlLine(const QString &header)
{
    const QByteArray line = header.trimmed().toLatin1();
    return line.endsWith(':') ? line.chopped(1) + ';' : line;
}

void setLimits(CURL *easy, const WebhookSettings &settings)
{
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, settings.loopback ? "https,http" : "https");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_PROXY, ""); // a proxy would connect in our place, to any address
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, long(settings.deadline().count()));
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L); // this is one of many threads
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L); // never wait for a name server
}

QString answerProblem(CURL *easy)
{
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    return status >= 200 && status < 300 ? QString() : u"HTTP %1"_s.arg(status);
}

} // namespace

class HttpCalls::Private
{
public:
    explicit Private(const WebhookSettings &callSettings)
        : settings(callSettings)
    {
        static const int isReady = curl_global_init(CURL_GLOBAL_DEFAULT);
        Q_UNUSED(isReady)
        multi.reset(curl_multi_init());
        if (!multi)
            throw std::bad_alloc();
    }
    ~Private()
    {
        for (const auto &[easy, running] : calls)
            curl_multi_remove_handle(multi.get(), easy);
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    CallOutcome outcome(CURL *easy, CURLcode code)
    {
        const auto found = calls.find(easy);
        CallOutcome outcome{found->second->id, {}};
        if (!found->second->refused.isNull())
            outcome.error = u"%1 is not an address of the internet"_s.arg(found->second->refused.toString());
        else
            outcome.error = code == CURLE_OK ? answerProblem(easy) : QString::fromLatin1(curl_easy_strerror(code));
        curl_multi_remove_handle(multi.get(), easy);
        calls.erase(found);
        return outcome;
    }

    WebhookSettings settings;
    Multi multi{nullptr, &curl_multi_cleanup};
    std::map<CURL *, std::unique_ptr<Running>> calls{};
};

HttpCalls::HttpCalls(const WebhookSettings &settings)
    : d(std::make_unique<Private>(settings))
{
}

HttpCalls::~HttpCalls() = default;

void HttpCalls::start(const OutgoingCall &call)
{
    auto running = std::make_unique<Running>();
    running->id = call.id;
    running->loopback = d->settings.loopback;
    running->easy.reset(curl_easy_init());
    CURL *easy = running->easy.get();
    if (!easy)
        throw std::bad_alloc();
    addLine(running->lines, "Content-Type: application/json");
    addLine(running->lines, "Expect:");
    for (const QString &header : call.target.headers)
        addLine(running->lines, curlLine(header));
    setLimits(easy, d->settings);
    curl_easy_setopt(easy, CURLOPT_URL, QUrl(call.target.url).toEncoded(QUrl::RemoveFragment).constData());
    curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, call.target.method.toLatin1().constData());
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, long(call.body.size()));
    curl_easy_setopt(easy, CURLOPT_COPYPOSTFIELDS, call.body.constData());
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, running->lines.get());
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "Scriptix-Desktop/" SCRIPTIX_VERSION);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &ignore);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &openPublic);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, running.get());
    d->calls.emplace(easy, std::move(running));
    curl_multi_add_handle(d->multi.get(), easy);
}

QList<CallOutcome> HttpCalls::finished()
{
    int left = 0;
    curl_multi_perform(d->multi.get(), &left);
    QList<CallOutcome> outcomes;
    while (const CURLMsg *message = curl_multi_info_read(d->multi.get(), &left)) {
        if (message->msg == CURLMSG_DONE)
            outcomes << d->outcome(message->easy_handle, message->data.result);
    }
    return outcomes;
}

void HttpCalls::wait(std::chrono::milliseconds longest)
{
    curl_multi_poll(d->multi.get(), nullptr, 0, int(longest.count()), nullptr);
}

void HttpCalls::wake()
{
    curl_multi_wakeup(d->multi.get());
}

} // namespace service
