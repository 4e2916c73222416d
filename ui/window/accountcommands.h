#pragma once

#include "ui/window/desk.h"

namespace ui {

/// Account menu: sign in and out.
class AccountCommands : public QObject
{
    Q_OBJECT
public:
    AccountCommands(Desk &desk, QObject *parent);

private:
    void signIn();
    void signOut();
    QString currentCloud() const; ///< account to sign out of: the selected one, else the first
    void showState();

    Desk &m_desk;
};

} // namespace ui
