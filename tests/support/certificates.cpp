#include "tests/support/certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace support {

Certificates::Certificates()
{
    const QStringList today{u"-days"_s, u"2"_s};
    makeAuthority(u"authority"_s);
    makeAuthority(u"stranger"_s);
    make(u"good"_s, u"authority"_s, u"localhost"_s, today);
    make(u"wrong host"_s, u"authority"_s, u"example.org"_s, today);
    make(u"expired"_s, u"authority"_s, u"localhost"_s, {u"-days"_s, u"-1"_s});
    make(u"unknown authority"_s, u"stranger"_s, u"localhost"_s, today);
    make(u"self-signed"_s, {}, u"localhost"_s, today);
}

bool Certificates::run(const QStringList &arguments)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, arguments);
    if (openssl.waitForFinished() && openssl.exitStatus() == QProcess::NormalExit && openssl.exitCode() == 0)
        return true;
    m_trouble += openssl.errorString() + u' ' + QString::fromUtf8(openssl.readAllStandardError());
    return false;
}

void Certificates::makeAuthority(const QString &name)
{
    run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
         u"-keyout"_s, path(name + u".key"_s), u"-out"_s, path(name + u".pem"_s), u"-days"_s, u"2"_s, u"-subj"_s,
         u"/CN=Test "_s + name, u"-addext"_s, u"basicConstraints=critical,CA:TRUE"_s});
}

void Certificates::make(const QString &name, const QString &authority, const QString &host, const QStringList &validity)
{
    QFile extensions(path(u"extensions"_s));
    if (!extensions.open(QIODevice::WriteOnly))
        return;
    extensions.write("subjectAltName=DNS:" + host.toLatin1() + "\nbasicConstraints=CA:FALSE\n");
    extensions.close();
    run({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-keyout"_s,
         path(name + u".key"_s), u"-out"_s, path(name + u".csr"_s), u"-subj"_s, u"/CN="_s + host});
    QStringList sign{u"x509"_s,     u"-req"_s,
                     u"-in"_s,      path(name + u".csr"_s),
                     u"-out"_s,     path(name + u".pem"_s),
                     u"-extfile"_s, extensions.fileName()};
    if (authority.isEmpty())
        sign += {u"-signkey"_s, path(name + u".key"_s)};
    else
        sign += {u"-CA"_s, path(authority + u".pem"_s), u"-CAkey"_s, path(authority + u".key"_s), u"-CAcreateserial"_s};
    run(sign + validity);
}

QSslCertificate Certificates::authority() const
{
    return QSslCertificate::fromPath(path(u"authority.pem"_s)).value(0);
}

QSslConfiguration Certificates::of(const QString &kind) const
{
    const QString name = kind == u"old TLS"_s ? u"good"_s : kind;
    QFile key(path(name + u".key"_s));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!key.open(QIODevice::ReadOnly))
        return configuration;
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(path(name + u".pem"_s)));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    if (kind == u"old TLS"_s) {
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        configuration.setProtocol(QSsl::TlsV1_1);
        QT_WARNING_POP
    }
    return configuration;
}

} // namespace support
