#include "tests/service/contractpeople.h"

#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace support {

namespace {

/// RFC 6238 with SHA-1, 30 s, 6 digits.
QString totp(const QString &base32)
{
    QByteArray secret;
    quint32 bits = 0;
    int count = 0;
    for (const QChar c : base32) {
        bits = (bits << 5) | quint32(QLatin1StringView("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").indexOf(c));
        count += 5;
        if (count >= 8)
            secret += char(bits >> (count -= 8));
    }
    QByteArray step(8, '\0');
    qint64 number = QDateTime::currentSecsSinceEpoch() / 30;
    for (int i = 7; i >= 0; --i, number >>= 8)
        step[i] = char(number & 0xff);
    const QByteArray mac = QMessageAuthenticationCode::hash(step, secret, QCryptographicHash::Sha1);
    const int offset = mac.back() & 15;
    quint32 code = 0;
    for (int i = 0; i < 4; ++i)
        code = (code << 8) | uchar(mac[offset + i]);
    return QString::number((code & 0x7fffffff) % 1'000'000).rightJustified(6, u'0');
}

QString idOf(const QJsonObject &object, const QString &key = u"id"_s)
{
    return object.value(key).toVariant().toString();
}

QJsonObject made(ContractClient &client, const QString &row, const Sent &sent, const QStringList &ids = {})
{
    return client.object(row, ids, {}, sent);
}

QByteArray signIn(ContractClient &client, const QString &email, const QString &password)
{
    return client
        .object(u"auth.login"_s, {}, u"login_type=token"_s,
                ContractClient::form({{u"username"_s, email}, {u"password"_s, password}}))
        .value("access_token"_L1)
        .toString()
        .toLatin1();
}
/// A user with the password that the activation tells; the id and the password.
std::pair<QString, QString> newUser(ContractClient &client, const QString &email)
{
    const QString id = idOf(client.object(u"users.create"_s, {}, {},
                                          ContractClient::example(u"user_create_request"_s, {{u"email"_s, email}})));
    const QString message = client.object(u"users.resend_activation"_s, {id}).value("message"_L1).toString();
    return {id, message.section(u": "_s, -1)};
}

} // namespace

void callOrganization(ContractClient &client)
{
    const QJsonObject organization = client.object(u"organization.get"_s);
    client.call(u"organization.update"_s, {}, {}, ContractClient::json({{u"city"_s, u"Utrecht"_s}}));
    const QString profile = idOf(organization, u"profile_id"_s);
    const QByteArray png = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
                                                  "YPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
    client.call(u"organization.logo_upload"_s, {profile}, {},
                ContractClient::multipart({{"\"logo\"; filename=\"logo.png\"\r\nContent-Type: image/png", png}}));
    client.call(u"organization.logo_delete"_s, {profile});
    const QString group = idOf(made(client, u"groups.create"_s, ContractClient::json({{u"name"_s, u"Editors"_s}})));
    client.call(u"groups.list"_s);
    client.call(u"groups.get"_s, {group});
    client.call(u"groups.update"_s, {group}, {}, ContractClient::json({{u"name"_s, u"Readers"_s}}));
    const QString user = newUser(client, u"lotte@example.org"_s).first;
    client.call(u"users.list"_s, {}, u"email=lotte@example.org"_s);
    client.call(u"users.get"_s, {user});
    client.call(u"users.update"_s, {user}, {}, ContractClient::json({{u"first_name"_s, u"Lotte"_s}}));
    const QJsonArray users{user.toInt()};
    client.call(u"groups.users_add"_s, {group}, {},
                ContractClient::example(u"team_users_add_request"_s, {{u"user_ids"_s, users}}));
    client.call(u"groups.users"_s, {group});
    client.call(u"groups.users_remove"_s, {group}, {}, ContractClient::json({{u"user_ids"_s, users}}));
    client.call(u"groups.delete"_s, {group});
    client.call(u"users.delete"_s, {user});
    const QString form = idOf(
        made(client, u"templates.create"_s,
             ContractClient::multipart(
                 {{"\"name\"", "Short"}, {"\"type\"", "SUMMARIZATION"}, {"\"prompt\"", "In three sentences."}})));
    client.call(u"templates.list"_s, {}, u"type=SUMMARIZATION"_s);
    client.call(u"templates.delete"_s, {form});
}

void callAccount(ContractClient &client)
{
    client.call(u"account.me"_s);
    const auto [user, start] = newUser(client, u"noor@example.org"_s);
    client.setToken(signIn(client, u"noor@example.org"_s, start));
    client.call(u"account.update"_s, {}, {}, ContractClient::example(u"account_update_request"_s));
    const QString password = u"New-Password-2026"_s;
    client.call(u"account.password"_s, {}, {},
                ContractClient::example(u"password_change_request"_s, {{u"old_password"_s, start}}));
    const QString secret = client.object(u"mfa.qr_code"_s).value("secret"_L1).toString();
    made(client, u"mfa.enable"_s, ContractClient::json({{u"totp_code"_s, totp(secret)}}));
    client.call(u"mfa.backup_codes"_s);
    const QJsonArray codes = client.get(u"/api/v3/mfa/2fa/backup_codes"_s)
                                 .result()["backup_codes"_L1]
                                 .toArray(); // every GET makes new ones
    client.call(u"mfa.verify_totp"_s, {}, {}, ContractClient::json({{u"totp_code"_s, totp(secret)}}));
    client.call(u"mfa.verify_backup_code"_s, {}, {}, ContractClient::json({{u"backup_code"_s, codes.at(0)}}));
    client.call(u"auth.logout"_s);
    client.expect(signIn(client, u"noor@example.org"_s, password).isEmpty(), u"a sign-in without the second factor"_s);
    const QJsonObject login{{u"username"_s, u"noor@example.org"_s},
                            {u"password"_s, password},
                            {u"totp_code"_s, u""_s},
                            {u"backup_code"_s, codes.at(1)}};
    client.setToken(client.object(u"auth.login_mfa"_s, {}, u"login_type=token"_s, ContractClient::form(login))
                        .value("access_token"_L1)
                        .toString()
                        .toLatin1());
    made(client, u"mfa.disable"_s, ContractClient::json({{u"password"_s, password}, {u"backup_code"_s, codes.at(2)}}));
    client.call(u"account.deactivate"_s, {}, {}, ContractClient::json({{u"is_active"_s, false}}));
    client.setToken({});
    const auto [gone, hers] = newUser(client, u"sam@example.org"_s);
    client.setToken(signIn(client, u"sam@example.org"_s, hers));
    client.call(u"account.delete"_s, {}, {}, ContractClient::json({{u"password"_s, hers}}));
    client.setToken({});
    client.call(u"auth.login_microsoft"_s, {}, u"redirect_uri=http%3A%2F%2F127.0.0.1%3A8400%2F"_s);
    const QString token = idOf(made(client, u"tokens.create"_s, ContractClient::example(u"token_create_request"_s)));
    client.call(u"tokens.list"_s);
    client.call(u"tokens.delete"_s, {token});
}

void callBilling(ContractClient &client)
{
    const QJsonObject plan = client.object(u"reseller.plans.list"_s);
    made(client, u"subscriptions.new_order"_s,
         ContractClient::example(u"new_order_request"_s, {{u"sku"_s, plan["sku"_L1]}, {u"seats"_s, {}}}));
    client.call(u"subscriptions.list"_s);
    const QString id = idOf(client.object(u"subscriptions.list"_s, {}, u"sort=start_date&direction=desc"_s));
    client.call(u"subscriptions.get"_s, {id});
    client.call(u"subscriptions.usage"_s, {id}, u"view=month&split_by=language"_s);
    client.call(u"mandates.list"_s);
    const Answer pdf = client.call(u"invoices.download"_s, {idOf(client.object(u"invoices.list"_s))});
    client.expect(pdf.body.startsWith("%PDF"), u"an invoice that is no PDF"_s);
    client.call(u"subscriptions.cancel"_s, {id});
}

void callReseller(ContractClient &client)
{
    const QString customer
        = idOf(made(client, u"reseller.customers.create"_s, ContractClient::example(u"reseller_customer_request"_s)));
    client.call(u"reseller.customers.list"_s, {}, u"filter=name%3DQuay%20Media&q=quay"_s);
    client.call(u"reseller.customers.get"_s, {customer});
    client.call(u"reseller.customers.update"_s, {customer}, {},
                ContractClient::example(u"reseller_customer_request"_s, {{u"phone"_s, u"+31201234567"_s}}));
    const QString login
        = idOf(made(client, u"reseller.logins.create"_s,
                    ContractClient::json(
                        {{u"email"_s, u"quay@example.org"_s}, {u"first_name"_s, u"Q"_s}, {u"last_name"_s, u"Uay"_s}}),
                    {customer}));
    client.call(u"reseller.logins.list"_s, {customer});
    client.call(u"reseller.logins.resend_activation"_s, {customer, login});
    client.call(u"reseller.logins.reset"_s, {customer, login});
    client.call(u"reseller.logins.deactivate"_s, {customer, login});
    client.call(u"reseller.logins.delete"_s, {customer, login});
    const QString token = idOf(
        made(client, u"reseller.tokens.create"_s, ContractClient::example(u"token_create_request"_s), {customer}));
    client.call(u"reseller.tokens.list"_s, {customer});
    client.call(u"reseller.tokens.delete"_s, {customer, token});
    const QString plan = idOf(client.object(u"reseller.plans.list"_s));
    made(client, u"reseller.plans.subscribe"_s, ContractClient::json({{u"customer_id"_s, customer.toInt()}}), {plan});
    client.call(u"reseller.subscriptions.list"_s, {customer});
    client.call(u"reseller.customers.usage"_s, {customer}, u"view=invoice"_s);
    client.call(u"reseller.transcripts.list"_s, {customer});
    client.call(u"reseller.usage"_s, {}, u"view=month"_s);
    client.call(u"reseller.statistics"_s);
    client.call(u"reseller.reporting_export"_s, {}, u"format=csv"_s);
    const QString other
        = idOf(made(client, u"reseller.customers.create"_s,
                    ContractClient::example(u"reseller_customer_request"_s,
                                            {{u"name"_s, u"Gone"_s}, {u"email"_s, u"gone@example.org"_s}})));
    client.call(u"reseller.customers.delete"_s, {other}); // not one with a running subscription
}

} // namespace support
