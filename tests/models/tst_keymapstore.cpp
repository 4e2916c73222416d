#include "api/preferences.h"
#include "models/keymapstore.h"
#include "tests/support/serviceprocess.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using models::Keymap;
using models::KeymapStore;

namespace {

/// One computer that is signed in to the service.
struct Computer
{
    explicit Computer(const support::ServiceProcess &service)
        : settings(dir.filePath(u"settings.ini"_s))
        , accounts(dir.path())
        , store(settings, accounts)
    {
        accounts.setLocal(service.url(), service.token());
    }
    QTemporaryDir dir;
    models::Settings settings;
    models::Accounts accounts;
    KeymapStore store;
};

} // namespace

/// The keymap on the disk and in the preferences of the real service.
class TestKeymapStore : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_service = std::make_unique<support::ServiceProcess>();
        QVERIFY2(m_service->start(), m_service->errorOutput().constData());
    }

    void itIsReadBackFromTheDisk()
    {
        const QTemporaryDir dir;
        models::Settings settings(dir.filePath(u"settings.ini"_s));
        models::Accounts accounts(dir.path());
        KeymapStore(settings, accounts).set(u"tab"_s, {{u"playback.toggle"_s, {u"F12"_s, u"Ctrl+;"_s}}, {u"x"_s, {}}});
        const KeymapStore again(settings, accounts);
        QCOMPARE(again.keymap().preset, u"tab"_s);
        QCOMPARE(again.keymap().keys.value(u"playback.toggle"_s), (QStringList{u"F12"_s, u"Ctrl+;"_s}));
        QVERIFY(again.keymap().keys.contains(u"x"_s));
        QVERIFY(again.keymap().changed.isValid());
    }

    void membersOfNewerVersionsAreKept()
    {
        const QJsonObject written{
            {u"preset"_s, u"web"_s}, {u"layers"_s, 3}, {u"changed"_s, u"2026-01-01T00:00:00.000Z"_s}};
        const QJsonObject again = Keymap::fromJson(written).toJson();
        QCOMPARE(again["layers"_L1].toInt(), 3);
        QCOMPARE(again["preset"_L1].toString(), u"web"_s);
        QVERIFY(Keymap::fromJson({}).isDefault());
        QVERIFY(Keymap::fromJson({{u"keys"_s, u"nonsense"_s}, {u"preset"_s, 5}}).isDefault());
    }

    void aChangeReachesTheOtherComputer()
    {
        {
            Computer one(*m_service);
            QSignalSpy sent(&one.store, &KeymapStore::sent);
            one.store.set(u"otranscribe"_s, {{u"file.save"_s, {u"F2"_s}}});
            QTRY_VERIFY_WITH_TIMEOUT(!sent.isEmpty(), 15'000);
        }
        Computer other(*m_service);
        QTRY_COMPARE_WITH_TIMEOUT(other.store.keymap().preset, u"otranscribe"_s, 15'000);
        QCOMPARE(other.store.keymap().keys.value(u"file.save"_s), QStringList{u"F2"_s});
    }

    void theNewestWinsAndTheKeysOfTheWebStay()
    {
        Computer computer(*m_service);
        api::Client *client = computer.accounts.client(u"local"_s);
        const QJsonObject web{{u"play_pause"_s, u"Ctrl+Space"_s}, {u"save"_s, u"Ctrl+S"_s}};
        bool made = false;
        client->send(api::preferences::create({.key = u"keymap"_s, .value = web}), this,
                     [&](const api::Result<api::Preference> &done) { made = done.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(made, 15'000);

        QSignalSpy sent(&computer.store, &KeymapStore::sent);
        computer.store.set(u"fkeys"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(!sent.isEmpty(), 15'000);
        QJsonObject value = stored(client);
        QCOMPARE(value["play_pause"_L1].toString(), u"Ctrl+Space"_s);
        QCOMPARE(value["scriptix_desktop"_L1]["preset"_L1].toString(), u"fkeys"_s);

        // an older one in the account is replaced, a newer one is taken over
        Keymap older{.preset = u"tab"_s, .changed = QDateTime::currentDateTimeUtc().addDays(-1)};
        replace(client, value, older);
        sent.clear();
        emit computer.accounts.accountReady(u"local"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!sent.isEmpty(), 15'000);
        QCOMPARE(stored(client)["scriptix_desktop"_L1]["preset"_L1].toString(), u"fkeys"_s);
        Keymap newer{.preset = u"web"_s, .changed = QDateTime::currentDateTimeUtc().addSecs(60)};
        replace(client, value, newer);
        emit computer.accounts.accountReady(u"local"_s);
        QTRY_COMPARE_WITH_TIMEOUT(computer.store.keymap().preset, u"web"_s, 15'000);
    }

    void nothingIsSentBeforeAnybodyChangedAnything()
    {
        Computer computer(*m_service);
        QSignalSpy sent(&computer.store, &KeymapStore::sent);
        QTRY_COMPARE_WITH_TIMEOUT(computer.accounts.find(u"local"_s)->state, models::Account::State::Ready, 15'000);
        QVERIFY(stored(computer.accounts.client(u"local"_s)).isEmpty()); // after its own question was answered
        QVERIFY(sent.isEmpty());
    }

private:
    QJsonObject stored(api::Client *client)
    {
        std::optional<QJsonObject> value;
        client->send(api::preferences::list({.key = u"keymap"_s}), this,
                     [&](const api::Result<api::Page<api::Preference>> &page) {
                         value.emplace();
                         if (page && !page->items.isEmpty()) {
                             m_id = page->items.first().id;
                             value = page->items.first().value.toObject();
                         }
                     });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(value.has_value(), 15'000); }();
        return value.value_or(QJsonObject());
    }

    void replace(api::Client *client, QJsonObject value, const Keymap &keymap)
    {
        value.insert(u"scriptix_desktop"_s, keymap.toJson());
        bool done = false;
        client->send(api::preferences::update(m_id, {.key = u"keymap"_s, .value = value}), this,
                     [&](const api::Result<api::Preference> &reply) { done = reply.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(done, 15'000);
    }

    std::unique_ptr<support::ServiceProcess> m_service;
    api::PreferenceId m_id;
};

QTEST_GUILESS_MAIN(TestKeymapStore)
#include "tst_keymapstore.moc"
