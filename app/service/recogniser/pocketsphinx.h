#pragma once

#include "app/service/recogniser/recogniser.h"

namespace service {

/// What PocketSphinx decodes with, as paths; empty: its own.
struct SphinxModel
{
    QString dictionary{};
    QString languageModel{};
};

/// CMU PocketSphinx with the American English model: small, in every Debian, the recogniser one can count on.
class Pocketsphinx : public Recogniser
{
public:
    explicit Pocketsphinx(SphinxModel model = {});
    static QString acousticModel();
    static QString dictionaryFile(); ///< of the base model
    static QString languageModelFile(); ///< the same

    QString name() const override;
    tl::expected<void, QString> available() const override;
    QStringList languages() const override;
    tl::expected<Utterances, QString> transcribe(const QString &wavPath, const QString &language,
                                                 const std::function<void(double)> &progress,
                                                 const std::atomic_bool &cancel) const override;

private:
    SphinxModel m_model;
};

/// Words of `pocketsphinx_continuous -time yes` (lines "word start end probability"), each `offset` later.
QList<RecognisedWord> readPocketsphinx(const QByteArray &output, Ms offset);

} // namespace service
