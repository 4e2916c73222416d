#include "api/retry.h"

#include <algorithm>

namespace api {

using namespace std::chrono_literals;

namespace {
bool isRepeatable(const HttpRequest &request, bool knowsKeys)
{
    switch (request.method) {
    case Method::Get:
    case Method::Head:
    case Method::Options:
    case Method::Put:
    case Method::Delete:
        return true;
    case Method::Post:
        return knowsKeys;
    case Method::Patch:
        return false;
    }
    return false;
}
} // namespace

bool maySendAgain(const HttpRequest &request, const HttpReply &reply, bool knowsKeys)
{
    if (request.stream || request.sink) // bytes have moved; who moves them knows how to go on
        return false;
    switch (reply.status) {
    case 0:
        return reply.error.kind == ErrorKind::Network
            && (reply.trip == Trip::Unsent || (reply.trip == Trip::Sent && isRepeatable(request, knowsKeys)));
    case 429: // refused before anything was done
        return true;
    case 500:
    case 502:
    case 503:
    case 504:
        return isRepeatable(request, knowsKeys);
    default:
        return false;
    }
}

std::chrono::milliseconds backoff(int failures, double chance)
{
    const std::chrono::milliseconds whole
        = std::min<std::chrono::milliseconds>(1s * (1 << qBound(0, failures, 6)), 60s);
    return whole - std::chrono::milliseconds(qint64(double(whole.count()) * 0.25 * chance));
}

bool isDoneAlready(const HttpRequest &request, const HttpReply &reply)
{
    return request.method == Method::Delete && (reply.status == 404 || reply.status == 410);
}

} // namespace api
