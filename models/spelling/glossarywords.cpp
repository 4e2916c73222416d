#include "models/spelling/glossarywords.h"

#include "api/glossaries.h"
#include "models/spelling/spellwords.h"

#include <QLoggingCategory>

namespace models {

Q_LOGGING_CATEGORY(logGlossaryWords, "scriptix.models.glossarywords")

namespace {
constexpr int pageSize = 100;
constexpr int mostGlossaries = 500; ///< ends a list that never does
constexpr int mostEntries = 10'000; ///< of one glossary
} // namespace

GlossaryWords::GlossaryWords(Accounts &accounts, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
{
    connect(&accounts, &Accounts::accountReady, this, [this](const QString &account) {
        if (m_words.contains(account))
            refresh(account);
    });
    connect(&accounts, &Accounts::accountRemoved, this, [this](const QString &account) { m_words.remove(account); });
}

QSet<QString> GlossaryWords::of(const QString &account)
{
    if (!m_words.contains(account)) {
        m_words.insert(account, {});
        refresh(account);
    }
    return m_words.value(account);
}

void GlossaryWords::refresh(const QString &account)
{
    if (m_accounts.isUsable(account))
        fetch(account, 0);
}

void GlossaryWords::fetch(const QString &account, int offset)
{
    api::Client *client = m_accounts.client(account);
    if (!client)
        return;
    const auto take = [this, account, offset](const api::Result<api::Page<api::Glossary>> &page) {
        if (!page) {
            qCWarning(logGlossaryWords) << "the glossaries could not be listed:" << page.error().detail;
            return;
        }
        for (const api::Glossary &glossary : page->items)
            fetchEntries(account, glossary.id.value);
        const int next = offset + int(page->items.size());
        if (!page->items.isEmpty() && next < page->total && next < mostGlossaries)
            fetch(account, next);
    };
    client->send(api::glossaries::list({.page = {offset, pageSize}}), this, take, {.lane = api::Lane::Background});
}

void GlossaryWords::fetchEntries(const QString &account, const QString &glossary)
{
    api::Client *client = m_accounts.client(account);
    if (!client)
        return;
    const auto take = [this, account](const api::Result<api::Glossary> &found) {
        if (!found || !found->entries || !m_words.contains(account))
            return;
        for (const api::GlossaryEntry &entry : *found->entries) {
            add(account, entry.sourceTerm);
            add(account, entry.targetTerm);
        }
        emit changed(account);
    };
    client->send(api::glossaries::get({glossary}, {.includeEntries = true, .limit = mostEntries}), this, take,
                 {.lane = api::Lane::Background});
}

void GlossaryWords::add(const QString &account, const QString &term)
{
    for (const document::TextSpan &span : spellWords(term))
        m_words[account].insert(spellForm(QStringView(term).sliced(span.begin, span.end - span.begin)));
}

} // namespace models
