#include "api/upload.h"
#include "tests/support/hurriedtransport.h"
#include <cstdio>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

api::UploadTicket readTicket(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject ticket = QJsonDocument::fromJson(file.readAll()).object();
    return {.url = ticket["url"_L1].toString(),
            .file = {.size = ticket["size"_L1].toInteger(),
                     .modifiedMs = ticket["modified"_L1].toInteger(),
                     .edges = ticket["edges"_L1].toString().toLatin1()}};
}

void keepTicket(const QString &path, const api::UploadTicket &ticket)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(QJsonObject{{u"url"_s, ticket.url},
                                         {u"size"_s, ticket.file.size},
                                         {u"modified"_s, ticket.file.modifiedMs},
                                         {u"edges"_s, QString::fromLatin1(ticket.file.edges)}})
                   .toJson());
    file.commit();
}

void say(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

} // namespace

/// uploader URL TOKEN FILE TICKET: sends FILE as the program does and goes on with the upload that TICKET names, if it
/// does. Prints how many bytes are on their way, and "done" at the end.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    support::HurriedTransport transport(20);
    api::Client client(QUrl(arguments.at(1)), &transport);
    client.setCredentials({api::Credentials::Kind::ApiToken, arguments.at(2).toLatin1()});
    api::Upload upload(client, arguments.at(3), {.language = u"nl"_s, .filename = u"interop.bin"_s});
    upload.setChunkSize(4 * 1024 * 1024);
    upload.setRateLimit(8 * 1024 * 1024);
    upload.setRetryDelays(QList<std::chrono::milliseconds>(300, std::chrono::milliseconds(100)));
    if (const api::UploadTicket ticket = readTicket(arguments.at(4)); !ticket.url.isEmpty())
        upload.resumeFrom(ticket);

    QObject::connect(&upload, &api::Upload::ticketChanged, &upload,
                     [&](const api::UploadTicket &ticket) { keepTicket(arguments.at(4), ticket); });
    QObject::connect(&upload, &api::Upload::progressed, &upload, [](qint64 sent) { say(QByteArray::number(sent)); });
    QObject::connect(&upload, &api::Upload::finished, &upload, [] {
        say("done");
        QCoreApplication::exit(0);
    });
    QObject::connect(&upload, &api::Upload::failed, &upload, [](const api::Error &error) {
        std::fprintf(stderr, "%s (%s)\n", qPrintable(error.message), qPrintable(error.detail));
        QCoreApplication::exit(1);
    });
    upload.start();
    return QCoreApplication::exec();
}
