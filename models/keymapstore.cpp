#include "models/keymapstore.h"

#include "api/preferences.h"

#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace models {

Q_LOGGING_CATEGORY(logKeymap, "scriptix.models.keymap")

namespace {
const QString storedKeymap = u"keys/keymap"_s;
const QString preferenceKey = u"keymap"_s; // the web editor keeps its keys there as well, under names of its own
const QString ownMember = u"scriptix_desktop"_s;
constexpr auto sendAfter = 1s;
constexpr int pageSize = 100;
constexpr int mostPreferences = 2000;

Keymap keymapOf(const api::Preference *preference)
{
    return preference ? Keymap::fromJson(preference->value.toObject().value(ownMember).toObject()) : Keymap();
}
} // namespace

KeymapStore::KeymapStore(Settings &settings, Accounts &accounts, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_accounts(accounts)
    , m_keymap(Keymap::fromJson(QJsonDocument::fromJson(settings.bytes(storedKeymap)).object()))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(sendAfter);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        for (const Account &account : m_accounts.accounts()) {
            if (account.state == Account::State::Ready)
                compare(account.id, 0);
        }
    });
    connect(&accounts, &Accounts::accountReady, this, [this](const QString &account) { compare(account, 0); });
}

void KeymapStore::set(const QString &preset, const QMap<QString, QStringList> &keys)
{
    if (preset == m_keymap.preset && keys == m_keymap.keys)
        return;
    Keymap next = m_keymap;
    next.preset = preset;
    next.keys = keys;
    next.changed = QDateTime::currentDateTimeUtc();
    store(next);
    m_timer.start();
}

void KeymapStore::store(const Keymap &keymap)
{
    m_keymap = keymap;
    m_settings.setBytes(storedKeymap, QJsonDocument(keymap.toJson()).toJson(QJsonDocument::Compact));
    emit changed();
}

void KeymapStore::compare(const QString &account, int offset)
{
    api::Client *client = m_accounts.client(account);
    if (!client)
        return;
    const auto take = [this, account, offset](const api::Result<api::Page<api::Preference>> &page) {
        if (!page) {
            qCWarning(logKeymap) << "the preferences of an account could not be read:" << page.error().detail;
            return;
        }
        const auto theirs = std::ranges::find(page->items, preferenceKey, &api::Preference::key);
        const int next = offset + int(page->items.size());
        if (theirs != page->items.end())
            reconcile(account, &*theirs);
        else if (!page->items.isEmpty() && next < page->total && next < mostPreferences)
            compare(account, next);
        else
            reconcile(account, nullptr);
    };
    client->send(api::preferences::list({.page = {offset, pageSize}, .key = preferenceKey}), this, take,
                 {.lane = api::Lane::Background});
}

void KeymapStore::reconcile(const QString &account, const api::Preference *theirs)
{
    const Keymap there = keymapOf(theirs);
    if (there.changed == m_keymap.changed)
        return;
    if (there.changed.isValid() && (!m_keymap.changed.isValid() || there.changed > m_keymap.changed)) {
        store(there);
        m_timer.start(); // other accounts may have older ones
        return;
    }
    send(account, theirs);
}

void KeymapStore::send(const QString &account, const api::Preference *theirs)
{
    QJsonObject value = theirs ? theirs->value.toObject() : QJsonObject();
    value.insert(ownMember, m_keymap.toJson());
    const api::PreferenceInput input{.key = preferenceKey, .value = value};
    const auto take = [this, account](const api::Result<api::Preference> &done) {
        if (done)
            emit sent(account);
        else
            qCWarning(logKeymap) << "the keys could not be kept in an account:" << done.error().detail;
    };
    api::Client *client = m_accounts.client(account);
    if (theirs)
        client->send(api::preferences::update(theirs->id, input), this, take, {.lane = api::Lane::Background});
    else
        client->send(api::preferences::create(input), this, take, {.lane = api::Lane::Background});
}

} // namespace models
