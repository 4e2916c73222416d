#include "tests/support/faultserver.h"

namespace support {

namespace {
using End = Misdeed::End;

constexpr qint64 mebi = 1024 * 1024;

QByteArray answer(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

Misdeed json(const QByteArray &name, const QByteArray &body)
{
    return {.name = name, .bytes = answer("200 OK", body)};
}

/// 64 MiB that travel as 64 KiB.
QByteArray bomb()
{
    const QByteArray packed = qCompress(QByteArray(64 * mebi, ' '), 9).sliced(4);
    return answer("200 OK", packed, "Content-Encoding: deflate\r\n");
}

QList<Misdeed> statuses()
{
    QList<Misdeed> list;
    for (const char *redirect : {"301 Moved", "302 Found", "307 Temporary", "308 Permanent"})
        list.append({.name = redirect, .bytes = answer(redirect, {}, "Location: %OTHER%/steal\r\n")});
    for (const char *status :
         {"400 Bad", "401 Who", "402 Pay", "403 No", "404 Gone", "408 Slow", "409 Conflict", "412 Stale", "413 Big",
          "415 Type", "422 Wrong", "423 Locked", "500 Oops", "501 Not", "502 Gateway", "504 Late"})
        list.append({.name = status, .bytes = answer(status, {})});
    for (const char *status : {"429 Often", "503 Busy"})
        list.append({.name = status, .bytes = answer(status, {}, "Retry-After: 1\r\n")});
    return list;
}
} // namespace

QList<Misdeed> misdeeds()
{
    const QByteArray started = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    QList<Misdeed> list{
        {.name = "refused", .door = Misdeed::Door::Refused},
        {.name = "connect hangs", .door = Misdeed::Door::Hanging},
        {.name = "silent", .end = End::Stay},
        {.name = "head drips", .bytes = "HTTP/1.1 200 OK\r\nX: ", .end = End::Stay, .drip = "x"},
        {.name = "body drips", .bytes = started + "Content-Length: 1000000\r\n\r\n{", .end = End::Stay, .drip = " "},
        {.name = "half closed", .bytes = "HTTP/1.1 200 OK\r\nContent-Le", .end = End::HalfClose},
        {.name = "hangs up", .end = End::Close},
        {.name = "reset", .end = End::Reset},
        {.name = "reset in the body", .bytes = started + "Content-Length: 1000\r\n\r\n{\"result\":", .end = End::Reset},
        {.name = "length cut", .bytes = started + "Content-Length: 1000\r\n\r\n{\"result\":"},
        {.name = "chunk cut", .bytes = started + "Transfer-Encoding: chunked\r\n\r\n400\r\n{\"result\":"},
        {.name = "garbage status", .bytes = "HTTP/1.1 banana\r\n\r\n"},
        {.name = "not HTTP", .bytes = QByteArray("\x16\x03\x01\x00\xff\xfe", 6)},
        json("garbage JSON", "{\"result\":[{]"),
        json("wrong types",
             R"({"count":"many","total_results":{},"result":{"session_id":{"a":1},"id":[1],)"
             R"("login":"perhaps","documents":7,"filename":{},"document":5}})"),
        json("absurd numbers",
             R"({"count":1e308,"total_results":-1e308,"result":[{"session_id":1e308,"duration":1e308,)"
             R"("id":1e999,"progress":-1e308}]})"),
        json("deep JSON", QByteArray(2 * mebi - 1000, '[')),
        json("huge JSON", "{\"result\":[" + QByteArray("1,").repeated(1'000'000) + "1]}"),
        {.name = "HTML 200",
         .bytes = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body>Please sign in</body></html>"},
        json("empty 200", {}),
        {.name = "204", .bytes = "HTTP/1.1 204 No Content\r\n\r\n"},
        {.name = "bomb", .bytes = bomb()},
        {.name = "200 MB body",
         .bytes = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 209715200\r\n\r\n",
         .flood = QByteArray(64 * 1024, 'x'),
         .floodBytes = 200 * mebi},
        {.name = "30 MB head",
         .bytes = "HTTP/1.1 200 OK\r\nX: ",
         .flood = QByteArray(64 * 1024, 'x'),
         .floodBytes = 30 * mebi},
    };
    return list + statuses();
}

} // namespace support
