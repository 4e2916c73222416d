#include "tests/fuzz/check.h"

#include "api/errors.h"

using namespace api;

namespace {

constexpr qsizetype longestSentence = 500;

void checkText(const QString &text)
{
    fuzz::check(text.size() <= longestSentence, "a text of a server is short");
    fuzz::check(std::ranges::none_of(text, [](QChar c) { return c < u' ' || c == u'\x7f'; }),
                "a text of a server has no control characters");
}

} // namespace

/// Bodies of refusals from servers and proxies of any kind, and their Retry-After.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body = fuzz::bytes(data, size);
    for (const int status : {302, 401, 422, 429, 503}) {
        const auto error = errorOf({.status = status,
                                    .headers = {{"Content-Type", body.left(20)}, {"Retry-After", body.left(40)}},
                                    .body = body});
        fuzz::check(error && error->status == status, "a refusal is an error");
        fuzz::check(!error->message.trimmed().isEmpty(), "an error has a sentence");
        checkText(error->message);
        for (auto it = error->fields.begin(); it != error->fields.end(); ++it) {
            checkText(it.key());
            for (const QString &issue : it.value())
                checkText(issue);
        }
        fuzz::check(error->retryAfter.count() >= 0 && error->retryAfter <= std::chrono::days(1),
                    "a pause is a day at most");
    }
    return 0;
}
