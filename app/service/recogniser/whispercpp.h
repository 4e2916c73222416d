#pragma once

#include "app/service/recogniser/recogniser.h"

namespace service {

/// whisper.cpp as the user built it: `whisper-cli` in PATH and ggml-*.bin models in a folder.
class WhisperCpp : public Recogniser
{
public:
    explicit WhisperCpp(QString modelsDir);

    QString name() const override;
    tl::expected<void, QString> available() const override;
    QStringList languages() const override;
    bool detectsLanguage() const override;
    tl::expected<Utterances, QString> transcribe(const QString &wavPath, const QString &language,
                                                 const std::function<void(double)> &progress,
                                                 const std::atomic_bool &cancel) const override;

private:
    QString modelFor(const QString &language) const;

    QString m_modelsDir;
};

/// Words of the JSON that `-ojf` writes, each `offset` later. The error is a sentence.
tl::expected<QList<RecognisedWord>, QString> readWhisper(const QByteArray &json, Ms offset);

/// 0..1 from a piece of standard error ("progress =  42%"); nothing when it has none.
std::optional<double> readWhisperProgress(const QByteArray &errors);

} // namespace service
