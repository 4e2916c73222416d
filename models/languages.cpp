#include "models/languages.h"

#include "api/models.h"

#include <QLoggingCategory>

namespace models {

Q_LOGGING_CATEGORY(logLanguages, "scriptix.models.languages")

namespace {
constexpr int pageSize = 100;
constexpr int mostLanguages = 2000; ///< more than any server has; ends a list that never does
} // namespace

Languages::Languages(Accounts &accounts, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
{
    connect(&accounts, &Accounts::accountReady, this, [this](const QString &account) { fetch(account, 0, {}); });
    connect(&accounts, &Accounts::accountRemoved, this,
            [this](const QString &account) { m_languages.remove(account); });
}

QList<SpeechLanguage> Languages::of(const QString &account) const
{
    return m_languages.value(account);
}

void Languages::fetch(const QString &account, int offset, const QList<SpeechLanguage> &found)
{
    api::Client *client = m_accounts.client(account);
    if (!client)
        return;
    const auto take = [this, account, offset, found](const api::Result<api::Page<api::SpeechModel>> &page) {
        if (!page) {
            qCWarning(logLanguages) << "the languages of an account could not be listed:" << page.error().detail;
            return;
        }
        QList<SpeechLanguage> all = found;
        for (const api::SpeechModel &model : page->items) {
            if (model.batch.value_or(true))
                all << SpeechLanguage{model.key, model.name, model.type == 1};
        }
        const int next = offset + int(page->items.size());
        if (!page->items.isEmpty() && next < page->total && next < mostLanguages)
            return fetch(account, next, all);
        m_languages.insert(account, all);
        emit changed(account);
    };
    client->send(api::models::list({.page = {offset, pageSize}}), this, take, {.lane = api::Lane::Background});
}

} // namespace models
