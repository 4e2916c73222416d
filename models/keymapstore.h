#pragma once

#include "models/accounts.h"
#include "models/keymap.h"
#include "models/settings.h"

#include <QTimer>

namespace api {
struct Preference;
}

namespace models {

/// The keymap on this computer's disk and as a preference of every account. The newest wins: an account's newer one is
/// taken over here, an older one is replaced there. Other members of the preference stay as they are.
class KeymapStore : public QObject
{
    Q_OBJECT
public:
    KeymapStore(Settings &settings, Accounts &accounts, QObject *parent = nullptr);

    const Keymap &keymap() const { return m_keymap; }
    void set(const QString &preset, const QMap<QString, QStringList> &keys); ///< by a person, now

signals:
    void changed();
    void sent(const QString &account); ///< the account has this keymap

private:
    void store(const Keymap &keymap);
    void compare(const QString &account, int offset);
    void reconcile(const QString &account, const api::Preference *theirs);
    void send(const QString &account, const api::Preference *theirs);

    Settings &m_settings;
    Accounts &m_accounts;
    Keymap m_keymap;
    QTimer m_timer; ///< from the last change until it is sent
};

} // namespace models
