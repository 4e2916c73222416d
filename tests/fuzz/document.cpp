#include "tests/fuzz/check.h"

#include "models/document/formats/scriptixjson.h"
#include "tests/support/invariants.h"
#include <QJsonDocument>

using namespace document;

namespace {

Ms lastTime(const Transcript &transcript)
{
    Ms last{};
    for (const Segment &segment : transcript.segments)
        last = std::max(last, segment.stop());
    return last;
}

} // namespace

/// Document bodies in all their forms: what is read keeps the invariants, and its second writing equals its first.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    auto reply = readDocumentReply(fuzz::bytes(data, size));
    if (!reply) {
        fuzz::check(!reply.error().message.isEmpty(), "an error has a sentence");
        return 0;
    }
    const QString broken = brokenInvariant(reply->transcript);
    fuzz::check(broken.isEmpty(), qPrintable(broken));
    // beside a length that contradicts them the times might be taken for seconds
    reply->transcript.duration = lastTime(reply->transcript);
    const QByteArray written = writeScriptixJson(reply->transcript);
    fuzz::check(!QJsonDocument::fromJson(written).isNull(), "what is written is JSON");
    const auto again = readScriptixJson(written);
    fuzz::check(again.has_value(), "what is written can be read");
    fuzz::checkEqual(writeScriptixJson(*again), written, "a document that was read and written reads equal");
    return 0;
}
