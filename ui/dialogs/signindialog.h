#pragma once

#include "models/accounts.h"
#include <QDialog>

class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace ui {

class NoticeArea;

/// Adds a cloud account: e-mail and password with a code as second step, a Microsoft account in the browser, or an API
/// token. Errors are told in place.
class SignInDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SignInDialog(models::Accounts &accounts, QWidget *parent = nullptr);

    void accept() override; ///< sends what the shown page asks for
    void reject() override;

private:
    QWidget *createCredentials();
    QWidget *createPasswordPage();
    QWidget *createBrowserPage();
    QWidget *createTokenPage();
    QWidget *createCodePage();
    QWidget *createButtons();
    void connectAccounts();
    void showPage();
    void send();
    void setBusy(bool busy);
    bool isComplete() const;

    models::Accounts &m_accounts;
    NoticeArea *m_notices = nullptr;
    QStackedWidget *m_steps = nullptr;
    QTabWidget *m_ways = nullptr;
    QLineEdit *m_server = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_token = nullptr;
    QLineEdit *m_code = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_go = nullptr;
    bool m_busy = false;
};

} // namespace ui
