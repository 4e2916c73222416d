#include "tests/fuzz/check.h"

#include "api/realtimemessages.h"

using namespace api;

namespace {

void checkWords(const QList<LiveWord> &words)
{
    std::chrono::milliseconds reached{};
    for (const LiveWord &word : words) {
        fuzz::check(!word.text.isEmpty(), "a word has a text");
        fuzz::check(word.start >= reached && word.stop >= word.start, "words are in order");
        fuzz::check(!word.confidence || (*word.confidence >= 0 && *word.confidence <= 1), "a confidence is 0 to 1");
        reached = word.start;
    }
}

} // namespace

/// Messages of realtime connections, from servers in both dialects and from clients.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = fuzz::bytes(data, size);
    const ServerMessage message = readServerMessage(text);
    checkWords(message.words);
    if (message.kind == ServerMessage::Kind::Final) {
        const QByteArray written
            = toJson(RtFinal{wordsToJson(message.words), message.text, Nullable<QString>{message.speaker}});
        const ServerMessage again = readServerMessage(written);
        fuzz::check(again.kind == message.kind && again.text == message.text && again.speaker == message.speaker,
                    "a result that was read and written reads equal");
        fuzz::check(wordsToJson(again.words) == wordsToJson(message.words), "so do its words");
    }
    if (const auto start = fromJson<RtStart>(text))
        fuzz::check(toJson(*start) == toJson(*fromJson<RtStart>(toJson(*start))), "a start reads equal");
    return 0;
}
