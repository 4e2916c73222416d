#include "tests/fuzz/check.h"

#include "api/files.h"
#include "api/sessions.h"
#include "app/service/handlers/tus.h"

using namespace service::handlers;

namespace {

void metadata(const QByteArray &header)
{
    const auto read = api::fromTusHeader(header);
    if (!read)
        return;
    const QByteArray written = api::toTusHeader(*read);
    const auto again = api::fromTusHeader(written);
    fuzz::check(again.has_value(), "metadata that were written can be read");
    fuzz::checkEqual(api::toTusHeader(*again), written, "metadata that were read and written read equal");
    fuzz::check(std::ranges::none_of(written, [](char c) { return c < ' ' || c > '~'; }), "a header is of ASCII");
    if (read->document)
        (void)api::fromJson<api::SessionDocumentSpec>(read->document->toUtf8());
}

} // namespace

/// The headers of a tus upload as the service reads them: Upload-Metadata, offsets and lengths, Upload-Checksum.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray header = fuzz::bytes(data, size);
    metadata(header);
    if (const auto number = tus::number(header))
        fuzz::check(*number >= 0, "an offset is not negative");
    service::RequestHead head;
    head.headers.append({"Upload-Checksum", header});
    const auto checksum = tus::checksumOf(head);
    fuzz::check(checksum || checksum.error().status == 400, "a bad checksum is refused");
    return 0;
}
