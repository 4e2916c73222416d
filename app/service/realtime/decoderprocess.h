#pragma once

#include "app/service/realtime/sphinxdecoder.h"
#include <QProcess>

namespace service {

/// A live decoder in a process of its own, as seen from the service. Killed with this object.
class DecoderProcess : public QObject
{
    Q_OBJECT
public:
    explicit DecoderProcess(const LiveModel &model, QObject *parent = nullptr);
    ~DecoderProcess() override;

    static QString program(); ///< scriptix-service; empty when it is not where it should be

    const LiveModel &model() const { return m_model; }
    bool isReady() const { return m_isReady; }
    QString problem() const { return m_problem; } ///< what failed() said, or would have said while it was made
    void write(const QByteArray &sound); ///< also before it is ready
    void finish(); ///< no more sound comes: finished() follows after the last words

signals:
    void ready();
    void taken(qint64 bytes); ///< of what was written
    void partial(const QString &text);
    void words(const QList<service::RecognisedWord> &words); ///< of one utterance, as they came
    void finished();
    void failed(const QString &message); ///< a sentence for the user; nothing comes after it

private:
    void read();
    void understand(const QByteArray &line);
    void end(int exitCode, QProcess::ExitStatus status);
    void fail(const QString &message);

    LiveModel m_model;
    QProcess m_process{};
    QString m_problem{};
    bool m_isReady = false;
    bool m_isFinishing = false;
    bool m_isOver = false;
};

} // namespace service
