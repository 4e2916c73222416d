#include "ui/window/accountcommands.h"

#include "ui/dialogs/signindialog.h"
#include "ui/library/librarypane.h"
#include "ui/widgets/ask.h"

namespace ui {

using models::Account;
using models::Accounts;

AccountCommands::AccountCommands(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    desk.actions.bind("account.signIn", this, &AccountCommands::signIn);
    desk.actions.bind("account.signOut", this, &AccountCommands::signOut);
    Accounts &accounts = desk.workspace.accounts;
    connect(&accounts, &Accounts::accountReady, this, &AccountCommands::showState);
    connect(&accounts, &Accounts::accountChanged, this, &AccountCommands::showState);
    connect(&accounts, &Accounts::accountRemoved, this, &AccountCommands::showState);
    showState();
}

void AccountCommands::signIn()
{
    auto *dialog = new SignInDialog(m_desk.workspace.accounts, &m_desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString AccountCommands::currentCloud() const
{
    QString selected = m_desk.library.current().data(models::Library::AccountRole).toString();
    QString first;
    for (const Account &account : m_desk.workspace.accounts.accounts()) {
        if (account.local)
            continue;
        if (account.id == selected)
            return selected;
        if (first.isEmpty())
            first = account.id;
    }
    return first;
}

void AccountCommands::signOut()
{
    const QString id = currentCloud();
    const Account *account = m_desk.workspace.accounts.find(id);
    if (!account)
        return;
    const QList<models::DocumentKey> unsent = m_desk.workspace.documents.unsent();
    const bool waiting = std::any_of(unsent.begin(), unsent.end(), [&](const auto &key) { return key.account == id; });
    ask::confirm(&m_desk.window,
                 {.title = tr("Sign Out"),
                  .text = tr("Sign out of “%1”?").arg(account->name),
                  .detail = waiting
                      ? tr("Some changes have not reached the server yet. They stay on this computer and are "
                           "sent when you sign in again.")
                      : tr("Its recordings stay on the server and come back when you sign in again."),
                  .accept = tr("Sign Out")},
                 [this, id] { m_desk.workspace.accounts.signOut(id); });
}

void AccountCommands::showState()
{
    m_desk.actions.at("account.signOut")->setEnabled(!currentCloud().isEmpty());
}

} // namespace ui
