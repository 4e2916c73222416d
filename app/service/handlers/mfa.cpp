#include "api/mfa.h"

#include "app/service/handlers/handlers.h"
#include "app/service/handlers/roles.h"
#include "app/service/qrcode.h"
#include "app/service/signin.h"
#include "app/service/totp.h"

using namespace Qt::StringLiterals;

/// Two-factor sign-in of one's own account.
namespace service::handlers {

namespace {

TwoFactor twoFactor(Workspace &workspace, const Caller &caller)
{
    return {workspace.database, workspace.access, caller.account};
}

api::Error isOff()
{
    return refuse(409,
                  say(QT_TRANSLATE_NOOP(
                      "service", "Two-factor sign-in is not switched on for this account. Switch it on first.")));
}

api::Error isOn()
{
    return refuse(409,
                  say(QT_TRANSLATE_NOOP("service",
                                        "Two-factor sign-in is switched on already. Switch it off first to set up "
                                        "another app.")));
}

/// What an authenticator app reads: https://github.com/google/google-authenticator/wiki/Key-Uri-Format
QString otpauthUrl(const QString &email, const QByteArray &secret)
{
    return u"otpauth://totp/Scriptix:%1?secret=%2&issuer=Scriptix&algorithm=SHA1&digits=%3&period=%4"_s
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(email)), QString::fromLatin1(secret))
        .arg(totp::digits)
        .arg(totp::stepSeconds);
}

api::Result<api::MfaQrCode> qrCode(Workspace &workspace, const Caller &caller)
{
    TwoFactor factor = twoFactor(workspace, caller);
    if (factor.isEnabled())
        return tl::unexpected(isOn());
    QSqlQuery name = workspace.database.run(u"SELECT email FROM accounts WHERE id = ?"_s, {caller.account});
    const QString email = name.next() ? name.value(0).toString() : QString();
    name.finish();
    const QByteArray secret = totp::base32(factor.secretToSetUp());
    const QString url = otpauthUrl(email, secret);
    const QByteArray picture = qrcode::svg(url.toUtf8()).toBase64();
    return api::MfaQrCode{.qrCode = u"data:image/svg+xml;base64,"_s + QString::fromLatin1(picture),
                          .secret = QString::fromLatin1(secret),
                          .otpauthUrl = url};
}

/// The codes are kept as hashes, so what can be shown is a new set; the old one ends with it.
api::Result<api::MfaBackupCodes> backupCodes(Workspace &workspace, const Caller &caller)
{
    TwoFactor factor = twoFactor(workspace, caller);
    if (!factor.isEnabled())
        return tl::unexpected(isOff());
    return api::MfaBackupCodes{.backupCodes = factor.newRecoveryCodes(), .created = api::Timestamp{isoFromUs(nowUs())}};
}

api::Result<api::MfaStatus> enable(Workspace &workspace, const Caller &caller, const api::MfaEnable &wanted)
{
    TwoFactor factor = twoFactor(workspace, caller);
    if (factor.isEnabled())
        return tl::unexpected(isOn());
    if (wanted.password) {
        const auto isRight
            = SignIn(workspace.database, workspace.access).confirm(caller.account, *wanted.password, u"password"_s);
        if (!isRight)
            return tl::unexpected(isRight.error());
    }
    return factor.enable(wanted.totpCode).map([](const QStringList &codes) {
        return api::MfaStatus{.enabled = true, .backupCodes = codes, .backupCodesRemaining = int(codes.size())};
    });
}

api::Result<api::MfaStatus> disable(Workspace &workspace, const Caller &caller, const api::MfaDisable &wanted)
{
    TwoFactor factor = twoFactor(workspace, caller);
    if (!factor.isEnabled())
        return tl::unexpected(isOff());
    const SecondFactor given{wanted.totpCode.value_or(QString()), wanted.backupCode.value_or(QString())};
    const QString field = given.totpCode.isEmpty() && !given.backupCode.isEmpty() ? u"backup_code"_s : u"totp_code"_s;
    return SignIn(workspace.database, workspace.access)
        .confirm(caller.account, wanted.password, u"password"_s)
        .and_then([&] { return factor.check(given, true); })
        .and_then([&](bool isRight) -> api::Result<api::MfaStatus> {
            if (!isRight)
                return tl::unexpected(refuseField(field, say(QT_TRANSLATE_NOOP("service", "is not right"))));
            factor.disable();
            return api::MfaStatus{.enabled = false, .backupCodesRemaining = 0};
        });
}

api::Result<api::MfaVerifyResult> verified(Workspace &workspace, const Caller &caller, const SecondFactor &given)
{
    TwoFactor factor = twoFactor(workspace, caller);
    if (!factor.isSetUp())
        return tl::unexpected(isOff());
    return factor.check(given, false).map([&](bool isRight) {
        api::MfaVerifyResult result{.valid = isRight};
        if (given.totpCode.isEmpty())
            result.backupCodesRemaining = factor.recoveryCodesLeft();
        return result;
    });
}

} // namespace

void addMfa(Router &router, Workspace &workspace)
{
    router.on(api::mfa::qrCode, onlyPeople([&workspace](const Caller &caller) { return qrCode(workspace, caller); }));
    router.on(api::mfa::backupCodes,
              onlyPeople([&workspace](const Caller &caller) { return backupCodes(workspace, caller); }));
    router.onSlow(api::mfa::enable, onlyPeople([&workspace](const Caller &caller, const api::MfaEnable &wanted) {
                      return enable(workspace, caller, wanted);
                  }));
    router.onSlow(api::mfa::disable, onlyPeople([&workspace](const Caller &caller, const api::MfaDisable &wanted) {
                      return disable(workspace, caller, wanted);
                  }));
    router.on(api::mfa::verifyTotp, onlyPeople([&workspace](const Caller &caller, const api::MfaVerifyTotp &wanted) {
                  return verified(workspace, caller, {.totpCode = wanted.totpCode + u""_s});
              }));
    router.on(api::mfa::verifyBackupCode,
              onlyPeople([&workspace](const Caller &caller, const api::MfaVerifyBackup &wanted) {
                  return verified(workspace, caller, {.backupCode = wanted.backupCode});
              }));
}

} // namespace service::handlers
