#include "api/certificateproblem.h"

#include <algorithm>
#include <QCoreApplication>

namespace api {

namespace {

struct Row
{
    QSslError::SslError error = QSslError::NoError;
    const char *sentence = nullptr;
};

constexpr auto expired = QT_TRANSLATE_NOOP(
    "api::certificateProblem",
    "Its certificate has expired. Check the date of this computer, and ask whoever runs the server for a new one.");
constexpr auto tooEarly = QT_TRANSLATE_NOOP("api::certificateProblem",
                                            "Its certificate is not valid yet. Check the date of this computer.");
constexpr auto otherHost = QT_TRANSLATE_NOOP("api::certificateProblem",
                                             "Its certificate is for another address. Check the server's address.");
constexpr auto selfSigned = QT_TRANSLATE_NOOP(
    "api::certificateProblem",
    "It signed its certificate itself, so anybody could have made it. Ask whoever runs the server.");
constexpr auto stranger = QT_TRANSLATE_NOOP("api::certificateProblem",
                                            "Its certificate is from an authority that this computer does not trust. "
                                            "Ask whoever runs the server.");
constexpr auto withdrawn
    = QT_TRANSLATE_NOOP("api::certificateProblem", "Its certificate was withdrawn. Ask whoever runs the server.");
constexpr auto other = QT_TRANSLATE_NOOP(
    "api::certificateProblem",
    "It could not prove who it is. Check the date of this computer and ask whoever runs the server.");

/// The first that fits is told: what somebody can mend comes first.
constexpr Row rows[] = {
    {QSslError::HostNameMismatch, otherHost},
    {QSslError::CertificateExpired, expired},
    {QSslError::CertificateNotYetValid, tooEarly},
    {QSslError::CertificateRevoked, withdrawn},
    {QSslError::CertificateBlacklisted, withdrawn},
    {QSslError::SelfSignedCertificate, selfSigned},
    {QSslError::SelfSignedCertificateInChain, stranger},
    {QSslError::UnableToGetLocalIssuerCertificate, stranger},
    {QSslError::UnableToGetIssuerCertificate, stranger},
    {QSslError::UnableToVerifyFirstCertificate, stranger},
    {QSslError::CertificateUntrusted, stranger},
};

} // namespace

QString certificateProblem(const QList<QSslError> &errors)
{
    const auto fits = [&](const Row &row) {
        return std::ranges::any_of(errors, [&](const QSslError &error) { return error.error() == row.error; });
    };
    const Row *row = std::ranges::find_if(rows, fits);
    return QCoreApplication::translate("api::certificateProblem", row == std::end(rows) ? other : row->sentence);
}

} // namespace api
