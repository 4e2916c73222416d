#pragma once

#include "api/glossaries.h"
#include <atomic>
#include <chrono>
#include <QUrl>

namespace service {

/// Where texts are translated: a server that speaks LibreTranslate's API, told by the environment variables
/// SCRIPTIX_TRANSLATE_URL, SCRIPTIX_TRANSLATE_KEY and SCRIPTIX_TRANSLATE_TIMEOUT (seconds for one request).
struct TranslatorSettings
{
    QUrl url{};
    QString key{};
    std::chrono::seconds deadline{120}; ///< of one request; slow computers take a minute for a full one

    static TranslatorSettings fromEnvironment();
    bool isUsable() const; ///< https, or http that does not leave this computer
};

/// Asks the translation server. Calls block, for worker threads; several may run at once. Errors are answers for the
/// caller of this service.
class Translator
{
public:
    explicit Translator(TranslatorSettings settings);

    /// One translation for each text, in their order. Languages as the API has them; no source: the server finds out.
    api::Result<QStringList> translate(const QStringList &texts, const QString &source, const QString &target);
    /// Empty when no server is set up.
    api::Result<QList<api::LanguagePair>> languagePairs();
    std::optional<api::Error> notReady() const; ///< why nothing can be translated, and what to do
    void stop(); ///< ends running calls soon, and all later ones at once

private:
    api::Result<QJsonValue> ask(const QString &path, const QByteArray &body);
    api::Result<QStringList> translateBatch(const QStringList &texts, const QString &source, const QString &target);

    const TranslatorSettings m_settings;
    std::atomic_bool m_isStopped = false;
};

/// The language without its region, as translation servers name it: en-US is en.
QString plainLanguage(const QString &code);

} // namespace service
