#pragma once

#include "app/service/recogniser/recogniser.h"
#include <memory>
#include <span>

namespace service {

/// The files a live decoder works with.
struct LiveModel
{
    QString dictionary{}; ///< empty: PocketSphinx's own
    QString languageModel{}; ///< the same
    bool isThorough = false; ///< a second pass over every utterance: slower, not always better
    bool operator==(const LiveModel &) const = default;
};

/// A decoder of PocketSphinx's library. The library is looked up at run time: the service works without it, too.
class SphinxDecoder
{
public:
    /// Takes some tenths of a second. The error is a sentence for the user.
    static tl::expected<std::unique_ptr<SphinxDecoder>, QString> load(const LiveModel &model);
    static tl::expected<void, QString> available(); ///< without loading anything
    ~SphinxDecoder();
    SphinxDecoder(const SphinxDecoder &) = delete;
    SphinxDecoder &operator=(const SphinxDecoder &) = delete;

    void process(std::span<const qint16> samples); ///< 16 kHz
    bool isInSpeech() const; ///< by the library's own voice detection, half a second after the last word
    QString hypothesis() const; ///< of the utterance so far
    bool endsInPause() const; ///< the newest sound was no word
    QList<RecognisedWord> finishUtterance(); ///< its words; then the next one begins

private:
    struct Library;
    SphinxDecoder(std::unique_ptr<Library> library, void *decoder);

    std::unique_ptr<Library> m_library;
    void *m_decoder;
};

} // namespace service
