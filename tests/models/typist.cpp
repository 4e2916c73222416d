#include "models/journal.h"
#include "tests/models/typing.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

// Types into a journal until it is killed; tells each edit's number as soon as the journal has been given it.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    models::Journal journal(QString::fromLocal8Bit(argv[1]));
    const QString key = QStringLiteral("local/session/document");
    journal.begin(key, {.version = QStringLiteral("v1"), .content = "{}"}, 0);
    document::Transcript transcript = typing::start();
    int n = 0;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &journal, [&] {
        const document::Edit edit = typing::edit(transcript, n);
        document::apply(transcript, edit);
        journal.append(key, edit);
        std::printf("%d\n", ++n);
        std::fflush(stdout);
    });
    keys.start(5);
    return QCoreApplication::exec();
}
