#pragma once

#include "models/accounts.h"

#include <QHash>

namespace models {

/// A language or custom model that an account can recognise.
struct SpeechLanguage
{
    QString key{}; ///< the API's `language` of a session
    QString name{}; ///< the server's name for it
    bool custom = false; ///< trained by the organisation
};

/// What each account can recognise, as its server lists it; asked once an account is ready.
class Languages : public QObject
{
    Q_OBJECT
public:
    explicit Languages(Accounts &accounts, QObject *parent = nullptr);

    QList<SpeechLanguage> of(const QString &account) const; ///< empty while unknown

signals:
    void changed(const QString &account);

private:
    void fetch(const QString &account, int offset, const QList<SpeechLanguage> &found);

    Accounts &m_accounts;
    QHash<QString, QList<SpeechLanguage>> m_languages;
};

} // namespace models
