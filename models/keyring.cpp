#include "models/keyring.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QPointer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace models {

Q_LOGGING_CATEGORY(lcKeyring, "scriptix.models.keyring")

namespace {

const QString service = u"io.scriptix.Desktop"_s;

// Which error it is says little (no service at all is OtherError, never NoBackendAvailable), so only "none" is good.
QString reasonOf(const QKeychain::Job &job)
{
    qCWarning(lcKeyring) << "keyring:" << job.error() << job.errorString();
    return QCoreApplication::translate("models::Keyring", "The keyring of this computer cannot be used: %1.")
        .arg(job.errorString().isEmpty() ? QCoreApplication::translate("models::Keyring", "no answer")
                                         : job.errorString());
}

template <class J>
J *prepared(const QString &key)
{
    auto *job = new J(service); // deletes itself after finished()
    job->setKey(key);
    job->setInsecureFallback(false);
    return job;
}

} // namespace

void SystemKeyring::read(const QString &key, QObject *context, ReadDone done)
{
    auto *job = prepared<QKeychain::ReadPasswordJob>(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
        if (job->error() == QKeychain::NoError)
            done({.outcome = Outcome::Found, .value = job->binaryData()});
        else if (job->error() == QKeychain::EntryNotFound)
            done({.outcome = Outcome::Missing});
        else
            done({.outcome = Outcome::Trouble, .reason = reasonOf(*job)});
    });
    job->start();
}

void SystemKeyring::write(const QString &key, const QByteArray &secret, QObject *context, WriteDone done)
{
    auto *job = prepared<QKeychain::WritePasswordJob>(key);
    job->setBinaryData(secret);
    QObject::connect(
        job, &QKeychain::Job::finished, context, [this, job, key, secret, context, done = std::move(done)] {
            if (job->error() != QKeychain::NoError) {
                done(false, reasonOf(*job));
                return;
            }
            read(key, context, [secret, done](const Secret &kept) {
                const bool same = kept.outcome == Outcome::Found && kept.value == secret;
                done(same,
                     same ? QString()
                          : QCoreApplication::translate("models::Keyring",
                                                        "The keyring of this computer did not keep the password."));
            });
        });
    job->start();
}

void SystemKeyring::remove(const QString &key, QObject *context, WriteDone done)
{
    auto *job = prepared<QKeychain::DeletePasswordJob>(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
        const bool gone = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        done(gone, gone ? QString() : reasonOf(*job));
    });
    job->start();
}

} // namespace models
