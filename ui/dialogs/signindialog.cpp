#include "ui/dialogs/signindialog.h"

#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QUrl>

namespace ui {

using namespace Qt::StringLiterals;
using models::Accounts;

namespace {

enum Way { Password, Browser, Token }; // in the order of the tabs

const QString cloud = u"https://api.scriptix.io"_s;

QLineEdit *field(const QString &name, bool secret = false)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    if (secret)
        edit->setEchoMode(QLineEdit::Password);
    return edit;
}

QUrl serverUrl(const QString &typed)
{
    const QString text = typed.trimmed();
    return QUrl(text.contains(u"://"_s) ? text : u"https://"_s + text, QUrl::StrictMode);
}

QFormLayout *formIn(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setSpacing(10);
    form->setContentsMargins(16, 16, 16, 16);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

} // namespace

SignInDialog::SignInDialog(Accounts &accounts, QWidget *parent)
    : QDialog(parent)
    , m_accounts(accounts)
{
    setWindowTitle(tr("Sign In"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    m_notices = new NoticeArea;
    m_steps = new QStackedWidget;
    m_steps->addWidget(createCredentials());
    m_steps->addWidget(createCodePage());
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Signing in"));
    column->addWidget(headingLabel(tr("Sign in to Scriptix")));
    column->addWidget(m_notices);
    column->addWidget(m_steps);
    column->addWidget(m_progress);
    column->addStretch(1);
    column->addWidget(createButtons());
    setMinimumWidth(440);
    connectAccounts();
    setBusy(false);
    m_email->setFocus();
}

QWidget *SignInDialog::createCredentials()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_ways = new QTabWidget;
    m_ways->addTab(createPasswordPage(), tr("E-mail and Password"));
    m_ways->addTab(createBrowserPage(), tr("Microsoft"));
    m_ways->addTab(createTokenPage(), tr("API Token"));
    connect(m_ways, &QTabWidget::currentChanged, this, &SignInDialog::showPage);
    auto *form = new QFormLayout;
    m_server = field(tr("Server"));
    m_server->setText(cloud);
    connect(m_server, &QLineEdit::textChanged, this, &SignInDialog::showPage);
    form->addRow(tr("Ser&ver:"), m_server);
    column->addWidget(m_ways);
    column->addLayout(form);
    return page;
}

QWidget *SignInDialog::createPasswordPage()
{
    auto *page = new QWidget;
    auto *form = formIn(page);
    m_email = field(tr("E-mail"));
    m_password = field(tr("Password"), true);
    form->addRow(tr("&E-mail:"), m_email);
    form->addRow(tr("&Password:"), m_password);
    for (QLineEdit *edit : {m_email, m_password})
        connect(edit, &QLineEdit::textChanged, this, &SignInDialog::showPage);
    return page;
}

QWidget *SignInDialog::createBrowserPage()
{
    auto *page = new QWidget;
    auto *form = formIn(page);
    auto *text = plainLabel(tr("Your browser opens. Sign in there with your Microsoft account; this window then goes "
                               "on by itself."));
    text->setWordWrap(true);
    form->addRow(text);
    return page;
}

QWidget *SignInDialog::createTokenPage()
{
    auto *page = new QWidget;
    auto *form = formIn(page);
    m_token = field(tr("Token"), true);
    form->addRow(tr("&Token:"), m_token);
    auto *note = quietLabel(tr("Tokens are made on the web, under Account, API tokens."));
    note->setWordWrap(true);
    form->addRow(QString(), note);
    connect(m_token, &QLineEdit::textChanged, this, &SignInDialog::showPage);
    return page;
}

QWidget *SignInDialog::createCodePage()
{
    auto *page = new QWidget;
    auto *form = formIn(page);
    auto *text = plainLabel(tr("Enter the six digits that your authenticator shows, or one of your backup codes."));
    text->setWordWrap(true);
    m_code = field(tr("Code"));
    form->addRow(text);
    form->addRow(tr("&Code:"), m_code);
    connect(m_code, &QLineEdit::textChanged, this, &SignInDialog::showPage);
    return page;
}

QWidget *SignInDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_go = buttons->addButton(tr("Sign In"), QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignInDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SignInDialog::reject);
    return buttons;
}

void SignInDialog::connectAccounts()
{
    connect(&m_accounts, &Accounts::signedIn, this, [this] { QDialog::accept(); });
    connect(&m_accounts, &Accounts::codeNeeded, this, [this] {
        m_steps->setCurrentIndex(1);
        setBusy(false);
        m_code->setFocus();
    });
    connect(&m_accounts, &Accounts::signInFailed, this, [this](const api::Error &error) {
        setBusy(false);
        m_notices->post(u"error"_s, {.tone = Tone::Error, .text = error.message, .closable = false});
    });
}

bool SignInDialog::isComplete() const
{
    if (m_steps->currentIndex() == 1)
        return !m_code->text().trimmed().isEmpty();
    const bool server = serverUrl(m_server->text()).isValid() && !m_server->text().trimmed().isEmpty();
    if (m_ways->currentIndex() == Token)
        return server && !m_token->text().trimmed().isEmpty();
    if (m_ways->currentIndex() == Browser)
        return server;
    return server && !m_email->text().trimmed().isEmpty() && !m_password->text().isEmpty();
}

void SignInDialog::showPage()
{
    m_go->setEnabled(!m_busy && isComplete());
}

void SignInDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_steps->setEnabled(!busy);
    showPage();
}

void SignInDialog::accept()
{
    if (m_busy || !isComplete())
        return;
    m_notices->withdraw(u"error"_s);
    setBusy(true);
    send();
}

void SignInDialog::send()
{
    const QUrl server = serverUrl(m_server->text());
    if (m_steps->currentIndex() == 1)
        return m_accounts.sendCode(m_code->text().trimmed());
    switch (m_ways->currentIndex()) {
    case Browser:
        return m_accounts.signInInBrowser(server);
    case Token:
        return m_accounts.signInWithToken(server, m_token->text().trimmed());
    default:
        return m_accounts.signInWithPassword(server, m_email->text().trimmed(), m_password->text());
    }
}

void SignInDialog::reject()
{
    m_accounts.cancelSignIn();
    QDialog::reject();
}

} // namespace ui
