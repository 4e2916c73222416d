#pragma once

#include "models/accounts.h"

#include <QSet>

namespace models {

/// The words of each account's glossaries, fetched when first asked for and again when the account is ready again.
class GlossaryWords : public QObject
{
    Q_OBJECT
public:
    explicit GlossaryWords(Accounts &accounts, QObject *parent = nullptr);

    QSet<QString> of(const QString &account); ///< spell forms; empty while not fetched
    void refresh(const QString &account);

signals:
    void changed(const QString &account);

private:
    void fetch(const QString &account, int offset);
    void fetchEntries(const QString &account, const QString &glossary);
    void add(const QString &account, const QString &term);

    Accounts &m_accounts;
    QHash<QString, QSet<QString>> m_words;
};

} // namespace models
