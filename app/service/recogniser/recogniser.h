#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>
#include <QList>
#include <QString>
#include <tl/expected.hpp>

namespace service {

using Ms = std::chrono::milliseconds;

/// A word as it was recognised: neither its case nor its spelling is touched.
struct RecognisedWord
{
    QString text{};
    Ms start{}; ///< from the start of the recording
    Ms stop{};
    std::optional<double> confidence{}; ///< 0..1
};

/// What one speaker said between two pauses; becomes one segment. Never empty.
struct Utterance
{
    QList<RecognisedWord> words{};
};

using Utterances = QList<Utterance>;

/// Turns sound into words with times. Engines run as child processes: they may crash, they are niced, they die with us.
class Recogniser
{
public:
    virtual ~Recogniser() = default;
    virtual QString name() const = 0; ///< as its makers write it

    /// The error is a sentence for the user that says what to install, and where.
    virtual tl::expected<void, QString> available() const = 0;
    bool isAvailable() const { return available().has_value(); }

    /// Primary language tags ("en") that can be recognised with what is installed; "*" for any.
    virtual QStringList languages() const = 0;
    /// True when the engine finds out the language itself, so that an empty language may be asked for.
    virtual bool detectsLanguage() const { return false; }

    /// Blocking, for workers. `wavPath` is 16 kHz mono s16; `progress` gets 0..1; set `cancel` to stop soon, the error
    /// is then empty. Any other error is a sentence for the user.
    virtual tl::expected<Utterances, QString> transcribe(const QString &wavPath, const QString &language,
                                                         const std::function<void(double)> &progress,
                                                         const std::atomic_bool &cancel) const = 0;
};

} // namespace service
