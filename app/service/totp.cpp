#include "app/service/totp.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QtEndian>
#include <sodium.h>

namespace service::totp {

namespace {
constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
} // namespace

QByteArray newSecret()
{
    QByteArray secret(secretBytes, Qt::Uninitialized);
    for (char &byte : secret)
        byte = char(QRandomGenerator::system()->bounded(256));
    return secret;
}

QByteArray base32(const QByteArray &bytes)
{
    QByteArray text;
    quint32 bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | quint8(byte);
        for (count += 8; count >= 5; count -= 5)
            text += alphabet[(bits >> (count - 5)) & 31];
    }
    if (count > 0)
        text += alphabet[(bits << (5 - count)) & 31];
    return text;
}

QByteArray code(const QByteArray &secret, qint64 step, int digits)
{
    QByteArray counter(sizeof(quint64), Qt::Uninitialized);
    qToBigEndian(quint64(step), counter.data());
    const QByteArray hash = QMessageAuthenticationCode::hash(counter, secret, QCryptographicHash::Sha1);
    const qsizetype offset = hash.back() & 0x0f; // RFC 4226, 5.3
    quint32 number = qFromBigEndian<quint32>(hash.constData() + offset) & 0x7fffffff;
    QByteArray text;
    for (int i = 0; i < digits; ++i, number /= 10)
        text.prepend(char('0' + number % 10));
    return text;
}

std::optional<qint64> matchingStep(const QByteArray &secret, const QByteArray &given, qint64 unixSeconds, qint64 after)
{
    std::optional<qint64> found;
    const qint64 now = unixSeconds / stepSeconds;
    for (qint64 step = now - 1; step <= now + 1; ++step) {
        const QByteArray wanted = code(secret, step);
        const bool isSame
            = given.size() == wanted.size() && sodium_memcmp(given.constData(), wanted.constData(), digits) == 0;
        if (isSame && step > after)
            found = step;
    }
    return found;
}

} // namespace service::totp
