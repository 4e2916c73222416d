#pragma once

#include "app/service/recogniser/recogniser.h"

namespace service {

/// Vosk as the user installed it with pip, and its models (vosk-model-*) in a folder.
class Vosk : public Recogniser
{
public:
    explicit Vosk(QString modelsDir);

    QString name() const override;
    tl::expected<void, QString> available() const override;
    QStringList languages() const override;
    tl::expected<Utterances, QString> transcribe(const QString &wavPath, const QString &language,
                                                 const std::function<void(double)> &progress,
                                                 const std::atomic_bool &cancel) const override;

private:
    QString modelFor(const QString &language) const;

    QString m_modelsDir;
};

/// Words of the library's results ({"result": [{"conf", "start", "end", "word"}], "text"}), one JSON object a line.
QList<RecognisedWord> readVosk(const QByteArray &lines);

/// The primary tag in a model's folder name: "vosk-model-small-en-us-0.15" is "en".
QString voskLanguage(const QString &folder);

} // namespace service
