#include "tests/fuzz/check.h"

#include "api/custommodels.h"
#include "api/documents.h"
#include "api/folders.h"
#include "api/reply.h"
#include "api/sessions.h"

using namespace api;

namespace {

/// What was written of what was read says the same when it is read again.
template <class R>
void answer(const QByteArray &text)
{
    const auto first = ReplyCodec<R>::read({.status = 200, .body = text});
    if (!first)
        return fuzz::check(!first.error().message.isEmpty(), "an error has a sentence");
    const QByteArray written = ReplyCodec<R>::write(*first);
    const auto second = ReplyCodec<R>::read({.status = 200, .body = written});
    fuzz::check(second.has_value(), "what was written can be read");
    fuzz::checkEqual(ReplyCodec<R>::write(*second), written, "an answer that was read and written reads equal");
}

template <class T>
void body(const QByteArray &text)
{
    const auto first = fromJson<T>(text);
    if (!first)
        return;
    const QByteArray written = toJson(*first);
    const auto second = fromJson<T>(written);
    fuzz::check(second.has_value(), "a body that was written can be read");
    fuzz::checkEqual(toJson(*second), written, "a body that was read and written reads equal");
}

} // namespace

/// The JSON reader and writer of the API, with rows that use all of it: lists, pages, raw members, nested structs.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = fuzz::bytes(data, size);
    answer<Page<Session>>(text);
    answer<Document>(text);
    answer<FolderContents>(text);
    answer<Bare<CustomModel>>(text);
    body<SessionCreate>(text);
    body<DocumentUpdate>(text);
    return 0;
}
