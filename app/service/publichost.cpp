#include "app/service/publichost.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace service {

namespace {

using Blocks = QList<std::pair<QHostAddress, int>>;

Blocks parsed(std::initializer_list<const char *> texts)
{
    Blocks blocks;
    for (const char *text : texts)
        blocks << QHostAddress::parseSubnet(QString::fromLatin1(text));
    return blocks;
}

/// IANA IPv4 Special-Purpose Address Registry, with multicast and the reserved rest.
const Blocks &specialV4()
{
    static const Blocks blocks = parsed(
        {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
         "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24",
         "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"});
    return blocks;
}

/// Inside 2000::/3: IETF protocols with Teredo, documentation, 6to4, documentation.
const Blocks &specialV6()
{
    static const Blocks blocks = parsed({"2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20"});
    return blocks;
}

bool isInside(const QHostAddress &address, const Blocks &blocks)
{
    return std::any_of(blocks.begin(), blocks.end(),
                       [&address](const auto &block) { return address.isInSubnet(block); });
}

} // namespace

bool isPublicName(const QString &host)
{
    static const QRegularExpression form(
        u"^(?=.{4,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\\.)+([a-z]{2,63}|xn--[a-z0-9-]{2,59})$"_s);
    static const QRegularExpression inside(
        u"(^|\\.)(localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\\.arpa|onion|test|invalid|"
        "in-addr\\.arpa|ip6\\.arpa)$"_s);
    const QString name = host.endsWith(u'.') ? host.chopped(1).toLower() : host.toLower();
    return form.match(name).hasMatch() && !inside.match(name).hasMatch();
}

bool isPublicAddress(const QHostAddress &address)
{
    static const std::pair<QHostAddress, int> global = QHostAddress::parseSubnet(u"2000::/3"_s);
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return !isInside(address, specialV4());
    return address.protocol() == QAbstractSocket::IPv6Protocol && address.isInSubnet(global)
        && !isInside(address, specialV6());
}

} // namespace service
