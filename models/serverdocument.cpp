#include "models/serverdocument.h"

#include "api/documents.h"
#include "models/document/formats/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace models {

namespace {
constexpr qint64 mostBytes = 256LL * 1024 * 1024;

tl::unexpected<QString> noFormat()
{
    return tl::unexpected(
        QCoreApplication::translate("models::OpenDocument", "This program cannot read or write the document."));
}
} // namespace

tl::expected<document::Transcript, QString> readTranscript(const QByteArray &content)
{
    const document::Format *json = document::formatByName(u"json"_s);
    if (!json || !json->read)
        return noFormat();
    return json->read(content).map_error([](const document::FormatError &error) { return error.message; });
}

tl::expected<QByteArray, QString> writeTranscript(const document::Transcript &transcript)
{
    const document::Format *json = document::formatByName(u"json"_s);
    if (!json || !json->write)
        return noFormat();
    return json->write(transcript, {}).map_error([](const document::FormatError &error) { return error.message; });
}

void fetchDocument(api::Client &client, const DocumentKey &key, Worker &worker, QObject *context,
                   std::function<void(api::Result<ServerDocument>)> done, api::Lane lane)
{
    const auto read = [&worker, context, done](const api::Result<api::Document> &reply) {
        if (!reply) {
            done(tl::unexpected(reply.error()));
            return;
        }
        ServerDocument document{.base = {.version = reply->lastModified.text,
                                         .title = reply->filename,
                                         .type = reply->type.text,
                                         .content = reply->document.value_or(api::RawJson{}).text},
                                .finished = reply->finished,
                                .isUntouched = reply->created && !reply->created->isEmpty()
                                    && reply->created->text == reply->lastModified.text,
                                .isTranslation = reply->translatedFrom.has_value()};
        worker.run(
            context,
            [document = std::move(document)]() mutable -> api::Result<ServerDocument> {
                auto transcript = readTranscript(document.base.content);
                if (!transcript)
                    return tl::unexpected(api::Error{.kind = api::ErrorKind::BadReply, .message = transcript.error()});
                document.transcript = std::move(*transcript);
                return std::move(document);
            },
            done);
    };
    client.send(api::documents::getDocument({key.session}, {key.document}, {}), context, read,
                {.lane = lane, .deadline = 10min, .maxReplyBytes = mostBytes});
}

} // namespace models
