#pragma once

#include <QHostAddress>

/// Which servers others may make this service call. An address that a user or a name server hands in must not reach
/// this computer or its network.
namespace service {

/// A name with a dot that is no address in any spelling and does not end as names inside a network do.
bool isPublicName(const QString &host);
/// An address of the internet: none of the special-purpose blocks of the IANA registries (RFC 6890), and none that
/// carries another address inside (mapped, 6to4, Teredo, NAT64).
bool isPublicAddress(const QHostAddress &address);

} // namespace service
