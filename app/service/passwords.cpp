#include "app/service/passwords.h"

#include "app/service/replies.h"

#include <algorithm>
#include <QRandomGenerator>
#include <semaphore>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace service::passwords {

namespace {

constexpr unsigned long long passes = 2;
constexpr std::size_t memory = 64UL * 1024 * 1024;

/// Same cost as a real one; nobody knows a password for it.
constexpr char nobodys[]
    = "$argon2id$v=19$m=65536,t=2,p=1$c2NyaXB0aXgtbm9ib2R5$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

std::counting_semaphore<2> free{2};

class Turn
{
public:
    Turn() { free.acquire(); }
    ~Turn() { free.release(); }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;
};

} // namespace

QByteArray hash(const QString &password)
{
    const Turn turn;
    const QByteArray text = password.toUtf8();
    char hash[crypto_pwhash_STRBYTES]{};
    if (sodium_init() < 0
        || crypto_pwhash_argon2id_str(hash, text.constData(), std::size_t(text.size()), passes, memory) != 0)
        throw std::bad_alloc();
    return hash;
}

bool fits(const QString &password, const QByteArray &hash)
{
    const Turn turn;
    const QByteArray text = password.left(longest).toUtf8();
    const QByteArray wanted = hash.isEmpty() ? QByteArray(nobodys) : hash;
    const bool isRight
        = crypto_pwhash_argon2id_str_verify(wanted.constData(), text.constData(), std::size_t(text.size())) == 0;
    return isRight && !hash.isEmpty();
}

std::optional<QString> weakness(const QString &password)
{
    const auto has = [&password](auto kind) { return std::any_of(password.begin(), password.end(), kind); };
    if (password.size() < shortest)
        return say(QT_TRANSLATE_NOOP("service", "must have at least %1 characters")).arg(shortest);
    if (password.size() > longest)
        return say(QT_TRANSLATE_NOOP("service", "must not be longer than %1 characters")).arg(longest);
    if (!has([](QChar c) { return c.isUpper(); }) || !has([](QChar c) { return c.isLower(); })
        || !has([](QChar c) { return c.isDigit(); }))
        return say(QT_TRANSLATE_NOOP("service", "must have a capital letter, a small letter and a digit"));
    return std::nullopt;
}

QString random()
{
    static constexpr char letters[] = "ABCDEFGHJKMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789"; // none that look alike
    QString password;
    do {
        password.clear();
        for (int i = 0; i < 20; ++i) {
            if (i > 0 && i % 5 == 0)
                password += u'-';
            password += QLatin1Char(letters[QRandomGenerator::system()->bounded(int(sizeof letters - 1))]);
        }
    } while (weakness(password));
    return password;
}

} // namespace service::passwords
