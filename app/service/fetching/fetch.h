#pragma once

#include <atomic>
#include <functional>
#include <QByteArrayView>
#include <QUrl>
#include <tl/expected.hpp>

/// Fetches recordings from the network for sessions that name an address instead of a file.
namespace service {

struct FetchOrder
{
    QUrl url{};
    qint64 offset = 0; ///< what is there already; the server is asked to go on from there
    qint64 largest = 0; ///< bytes in all
    std::function<bool(QByteArrayView bytes)> take{}; ///< false: it cannot be kept, stop
    std::function<bool()> restart{}; ///< the server begins at the first byte again: drop what is there
    std::function<void(qint64 received, qint64 total)> progress{}; ///< total 0: unknown
};

struct Fetched
{
    QByteArray contentType{};
    QString fileName{}; ///< from the last address, when it has one
};

struct FetchProblem
{
    QString message{}; ///< a sentence for the user; empty when it was cancelled
    bool isTemporary = false; ///< trying again may help
};

/// Nothing when recordings may be fetched from there as far as the text of the address tells; else a sentence.
std::optional<QString> badAddress(const QUrl &url);

/// Blocking. Only http and https, at most five redirects, and never to an address of this computer or of a private
/// network: the address really connected to is checked, so neither names nor redirects get around it.
tl::expected<Fetched, FetchProblem> fetch(const FetchOrder &order, const std::atomic_bool &cancel);

} // namespace service
