#pragma once

#include <cstdio>
#include <cstdlib>
#include <QByteArray>

/// What the fuzz programs share. libFuzzer calls LLVMFuzzerTestOneInput with input after input and keeps the one at
/// which the program ends.
namespace fuzz {

/// Ends the program when something does not hold that must hold for every input.
inline void check(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

/// The same for two texts, which are shown.
inline void checkEqual(const QByteArray &again, const QByteArray &first, const char *what)
{
    if (again != first)
        std::fprintf(stderr, "first: %s\nagain: %s\n", first.constData(), again.constData());
    check(again == first, what);
}

/// The input in memory of exactly its size, so that a read beyond it is seen.
inline QByteArray bytes(const uint8_t *data, size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
}

} // namespace fuzz
