#pragma once

#include "app/service/access.h"
#include "app/service/store/documents.h"

namespace service {

/// A link that was just made. Its token is not stored and cannot be shown again: who lost it makes another link.
struct NewShare
{
    QString token{};
    std::optional<qint64> expires{}; ///< microseconds
};

/// The table of magic links. A link ends at its time, or with its document.
class Shares
{
public:
    explicit Shares(Database &database);

    NewShare create(const DocumentKey &key, bool mayEdit, std::optional<std::chrono::hours> lifetime);
    /// nullopt alike for what never was, is over or was taken back.
    std::optional<MagicLink> find(const QByteArray &token);

private:
    Database &m_database;
};

} // namespace service
