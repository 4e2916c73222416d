#include "models/versions/machinetext.h"

#include "api/sessions.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace models {

namespace {

constexpr qint64 mostBytes = 256LL * 1024 * 1024;

tl::unexpected<QString> notKept()
{
    return tl::unexpected(QCoreApplication::translate("models::OpenDocument",
                                                      "What the machine wrote first is not kept for this document."));
}

} // namespace

void fetchMachineText(api::Client &client, const DocumentKey &key, Worker &worker, QObject *context,
                      std::function<void(tl::expected<document::Transcript, QString>)> done)
{
    const auto read = [&worker, context, done](const api::Result<api::SessionResult> &reply) {
        if (!reply && reply.error().kind != api::ErrorKind::NotFound)
            return done(tl::unexpected(reply.error().message));
        const QByteArray results = reply ? reply->results.value_or(api::RawJson{}).text : QByteArray();
        if (results.isEmpty() || results == "null")
            return done(notKept());
        worker.run(
            context,
            [results]() -> tl::expected<document::Transcript, QString> {
                auto text = readTranscript("{\"results\":" + results + '}');
                if (text && text->segments.isEmpty())
                    return notKept();
                return text;
            },
            done);
    };
    client.send(api::sessions::result({key.session}), context, read, {.deadline = 10min, .maxReplyBytes = mostBytes});
}

} // namespace models
