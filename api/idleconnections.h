#pragma once

#include <memory>
#include <QSslSocket>
#include <QUrl>
#include <vector>

namespace api {

/// The connections that a lane keeps open between two requests.
class IdleConnections
{
public:
    /// One to this origin that is still good; nothing when there is none.
    std::unique_ptr<QSslSocket> take(const QUrl &origin)
    {
        std::unique_ptr<QSslSocket> found;
        std::erase_if(m_kept, [&](Kept &kept) {
            const bool isAlive = kept.socket->state() == QAbstractSocket::ConnectedState
                && kept.socket->bytesAvailable() == 0; // nobody asked for anything
            if (isAlive && !found && kept.origin == origin)
                found = std::move(kept.socket);
            return !kept.socket || !isAlive;
        });
        return found;
    }
    void keep(std::unique_ptr<QSslSocket> socket, const QUrl &origin)
    {
        if (m_kept.size() >= most)
            m_kept.erase(m_kept.begin());
        m_kept.push_back({std::move(socket), origin});
    }

private:
    static constexpr size_t most = 4;
    struct Kept
    {
        std::unique_ptr<QSslSocket> socket{};
        QUrl origin{};
    };
    std::vector<Kept> m_kept{};
};

} // namespace api
