#include "ui/window/noticeboard.h"

#include "ui/library/librarypane.h"
#include "ui/widgets/notice.h"
#include "ui/window/filecommands.h"

namespace ui {

using namespace Qt::StringLiterals;
using models::Account;
using models::DocumentKey;

NoticeBoard::NoticeBoard(Desk &desk, FileCommands &files, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_files(files)
{
    models::Workspace &workspace = desk.workspace;
    connect(&workspace.library, &models::Library::sessionReady, this, &NoticeBoard::showReady);
    connect(&workspace.library, &models::Library::sessionFailed, this, &NoticeBoard::showSessionFailed);
    connect(&workspace.library, &models::Library::failed, this, &NoticeBoard::showFailed);
    connect(&workspace.uploads, &models::UploadQueue::failed, this, &NoticeBoard::showUploadFailed);
    connect(&workspace.accounts, &models::Accounts::accountChanged, this, &NoticeBoard::showAccount);
    connect(&workspace.accounts, &models::Accounts::accountReady, this, &NoticeBoard::showAccount);
    connect(&workspace.accounts, &models::Accounts::accountRemoved, this,
            [this](const QString &id) { m_desk.library.notices()->withdraw(u"account/"_s + id); });
    connect(&workspace.accounts, &models::Accounts::keyringTrouble, this, [this](const QString &message) {
        m_desk.notices.post(u"keyring"_s, {.tone = Tone::Warning, .text = message});
    });
    for (const Account &account : workspace.accounts.accounts())
        showAccount(account.id);
}

QString NoticeBoard::nameOf(const DocumentKey &key) const
{
    const QModelIndex index = m_desk.workspace.library.find({.account = key.account, .session = key.session});
    return index.isValid() ? index.data().toString() : tr("A recording");
}

void NoticeBoard::showReady(const DocumentKey &key)
{
    const QString notice = u"session/"_s + key.session;
    m_desk.notices.withdraw(u"notready"_s);
    m_desk.notices.post(notice,
                        {.tone = Tone::Success,
                         .text = tr("%1 is ready.").arg(nameOf(key)),
                         .offers = {{tr("Open"), [this, key, notice] {
                                         m_files.openSession(key.account, key.session);
                                         m_desk.notices.withdraw(notice);
                                     }}}});
}

void NoticeBoard::showSessionFailed(const DocumentKey &key, const QString &message)
{
    m_desk.notices.withdraw(u"notready"_s);
    m_desk.notices.post(u"session/"_s + key.session,
                        {.tone = Tone::Error, .text = tr("%1 could not be transcribed. %2").arg(nameOf(key), message)});
}

void NoticeBoard::showUploadFailed(const QString &name, const QString &message)
{
    m_desk.notices.post(u"upload/"_s + name,
                        {.tone = Tone::Error,
                         .text = tr("%1 was not uploaded. %2").arg(name, message),
                         .offers = {{tr("Show"), [this] { m_desk.actions.at("view.uploads")->setChecked(true); }}}});
}

void NoticeBoard::showFailed(const QString &what, const api::Error &error)
{
    m_desk.notices.post(u"library"_s, {.tone = Tone::Error, .text = what + u' ' + error.message});
}

void NoticeBoard::showAccount(const QString &id)
{
    NoticeArea *area = m_desk.library.notices();
    const QString key = u"account/"_s + id;
    const Account *account = m_desk.workspace.accounts.find(id);
    if (!account || account->state == Account::State::Ready || account->state == Account::State::Starting)
        return area->withdraw(key);
    Notice notice{.tone = account->state == Account::State::Failed ? Tone::Error : Tone::Warning,
                  .text = account->name + u": "_s + account->message};
    if (account->state == Account::State::SignedOut)
        notice.offers.append({tr("Sign In"), [this] { m_desk.actions.at("account.signIn")->trigger(); }});
    area->post(key, notice);
}

} // namespace ui
