#pragma once

#include "app/service/recogniser/recogniser.h"
#include <memory>
#include <QStringList>
#include <vector>

namespace service {

/// The recognisers of this computer, best first, and the choice of one for a language.
class Engines
{
public:
    explicit Engines(std::vector<std::unique_ptr<Recogniser>> recognisers);

    /// pocketsphinx from the system, whisper.cpp and Vosk with models found in `modelsDir`/whisper and
    /// `modelsDir`/vosk.
    static Engines installed(const QString &modelsDir);

    /// The first available engine for a tag such as "en" or "en-US" (empty or "auto": detected, else English). The
    /// error is a sentence for the user: the language is not supported here, or nothing is installed, and what to do.
    tl::expected<const Recogniser *, QString> forLanguage(const QString &language) const;

    /// "en" of "en-US" and "en_GB"; empty for automatic. What Recogniser::transcribe() takes.
    static QString primaryTag(const QString &language);

    /// Whether it has the form of a language: empty, "auto", "en", "en-US", "zh-Hans-CN"; the key of a model has not.
    static bool isLanguage(const QString &language);

    /// Primary tags that can be recognised now, sorted, "*" left out.
    QStringList languages() const;

private:
    QString nothingFor(const QString &language) const;

    std::vector<std::unique_ptr<Recogniser>> m_recognisers;
};

} // namespace service
