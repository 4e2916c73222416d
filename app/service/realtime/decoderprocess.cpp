#include "app/service/realtime/decoderprocess.h"

#include "api/realtimemessages.h"
#include "app/service/realtime/livedecoder.h"
#include "app/service/recogniser/child.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr qsizetype longestLine = 1024 * 1024; ///< half a minute of words is 5 kB

QString text(const char *source)
{
    return QCoreApplication::translate("Recogniser", source);
}

} // namespace

/// This very program when it is the service: its file may be a newer version by now, or gone while it is replaced. Else
/// beside this program, in the bin folder next to it, or on the path; not remembered, because it may come.
QString DecoderProcess::program()
{
    const QString name = u"scriptix-service"_s;
    const QString itself = u"/proc/self/exe"_s;
    const QString here = QCoreApplication::applicationDirPath();
    if (QFileInfo(QCoreApplication::applicationFilePath()).fileName() == name && QFileInfo::exists(itself))
        return itself;
    const QString near = QStandardPaths::findExecutable(name, {here, here + u"/../bin"_s});
    return near.isEmpty() ? QStandardPaths::findExecutable(name) : near;
}

DecoderProcess::DecoderProcess(const LiveModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([parent = ::getpid()] { prepareChild(parent, 0); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DecoderProcess::read);
    connect(&m_process, &QProcess::bytesWritten, this, &DecoderProcess::taken);
    connect(&m_process, &QProcess::finished, this, &DecoderProcess::end);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(text(QT_TRANSLATE_NOOP("Recogniser", "The recogniser (%1) cannot be started: %2"))
                     .arg(u"scriptix-service"_s, m_process.errorString()));
    });
    m_process.start(program(), liveDecoderArguments(model));
}

DecoderProcess::~DecoderProcess()
{
    m_isOver = true;
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

void DecoderProcess::write(const QByteArray &sound)
{
    if (!m_isFinishing && !m_isOver)
        m_process.write(sound);
}

void DecoderProcess::finish()
{
    m_isFinishing = true;
    m_process.closeWriteChannel(); // after what was written
}

void DecoderProcess::read()
{
    while (!m_isOver && m_process.canReadLine())
        understand(m_process.readLine());
    if (m_process.bytesAvailable() > longestLine)
        fail(text(QT_TRANSLATE_NOOP("Recogniser", "The recogniser (%1) ended with an error.")).arg(u"PocketSphinx"_s));
}

void DecoderProcess::understand(const QByteArray &line)
{
    const QJsonObject message = QJsonDocument::fromJson(line).object();
    if (message.contains("error"_L1))
        return fail(message.value("error"_L1).toString());
    if (message.contains("ready"_L1)) {
        m_isReady = true;
        emit ready();
    } else if (message.contains("partial"_L1)) {
        emit partial(message.value("partial"_L1).toString());
    } else if (message.contains("words"_L1)) {
        QList<RecognisedWord> list;
        const QByteArray final = QJsonDocument(QJsonObject{{u"result"_s, message.value("words"_L1)}}).toJson();
        for (const api::LiveWord &word : api::readServerMessage(final).words)
            list.append({word.text, word.start, word.stop, word.confidence});
        emit words(list);
    }
}

void DecoderProcess::end(int exitCode, QProcess::ExitStatus status)
{
    read();
    if (m_isOver)
        return;
    if (status != QProcess::NormalExit)
        return fail(
            text(QT_TRANSLATE_NOOP("Recogniser", "The recogniser (%1) crashed. Try again.")).arg(u"PocketSphinx"_s));
    if (exitCode != 0 || !m_isFinishing)
        return fail(
            text(QT_TRANSLATE_NOOP("Recogniser", "The recogniser (%1) ended with an error.")).arg(u"PocketSphinx"_s));
    m_isOver = true;
    emit finished();
}

void DecoderProcess::fail(const QString &message)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_problem = message;
    m_process.kill();
    emit failed(message);
}

} // namespace service
