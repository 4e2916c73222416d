#include "models/journal.h"
#include "tests/models/typing.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

// Types into a journal until it is killed; tells each edit's number as soon as the journal has been given it. The
// second argument is how many words the journal's document has besides; it is in the journal already then.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    models::Journal journal(QString::fromLocal8Bit(argv[1]));
    const int words = argc > 2 ? QByteArray(argv[2]).toInt() : 0;
    const QString key = QStringLiteral("local/session/document");
    document::Transcript transcript = typing::start(words);
    int n = 0;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &journal, [&] {
        const document::Edit edit = typing::edit(transcript, n, words);
        document::apply(transcript, edit);
        journal.append(key, edit);
        std::printf("%d\n", ++n);
        std::fflush(stdout);
    });
    // As the program does: the journal is looked at before anybody can type.
    journal.load(key, &journal, [&](const auto &) {
        if (words == 0)
            journal.begin(key, {.version = QStringLiteral("v1"), .content = "{}"}, 0);
        keys.start(5);
    });
    return QCoreApplication::exec();
}
