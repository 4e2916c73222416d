#include "models/uploadqueue.h"
#include <cstdio>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// uploaddriver DATA URL TOKEN [FILE]: runs the upload queue of DATA against a service until a test kills it, or until
/// the queue has delivered; FILE is added first. Prints "sending" once bytes flow and "uploaded SESSION" at the end.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    models::Accounts accounts(arguments.at(1));
    models::UploadQueue queue(accounts, arguments.at(1));
    queue.setRateLimit(8 * 1024 * 1024);

    const auto say = [](const QByteArray &line) {
        std::printf("%s\n", line.constData());
        std::fflush(stdout);
    };
    bool said = false;
    QObject::connect(&queue, &QAbstractItemModel::dataChanged, qApp, [&](const QModelIndex &index) {
        if (!said && index.data(models::UploadQueue::SentRole).toLongLong() > 0) {
            said = true;
            say("sending");
        }
    });
    QObject::connect(&queue, &models::UploadQueue::uploaded, qApp, [&](const QString &, const QString &session) {
        say("uploaded " + session.toUtf8());
        QCoreApplication::exit(0);
    });
    QObject::connect(&queue, &models::UploadQueue::failed, qApp, [&](const QString &, const QString &message) {
        say("failed " + message.toUtf8());
        QCoreApplication::exit(1);
    });
    queue.start();
    accounts.setLocal(QUrl(arguments.at(2)), arguments.at(3).toUtf8());
    if (arguments.size() > 4)
        queue.add({arguments.at(4)}, {.account = u"local"_s, .language = u"nl"_s});
    return QCoreApplication::exec();
}
