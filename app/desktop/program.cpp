#include "app/desktop/program.h"

#include "app/desktop/unixsignals.h"
#include "ui/theme/icons.h"

#include <cstdio>
#include <QApplication>
#include <QSessionManager>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {
/// Set by the start benchmark: the program says when its window has been painted, and ends.
constexpr auto measureVariable = "SCRIPTIX_QUIT_AFTER_FIRST_PAINT";
} // namespace

Program::Program(const Options &options, SingleInstance &instance)
    : m_options(options)
    , m_workspace(options.dataDir)
    , m_theme(m_workspace.settings)
{
    m_theme.apply();
    m_window = std::make_unique<ui::MainWindow>(m_workspace);
    m_window->installEventFilter(this);
    connect(&instance, &SingleInstance::asked, this, &Program::openAsked);
    connect(new UnixSignals(this), &UnixSignals::terminated, qApp, [this] {
        save();
        QCoreApplication::quit();
    });
    connect(
        qApp, &QGuiApplication::commitDataRequest, this, [this](QSessionManager &) { save(); }, Qt::DirectConnection);
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] { save(); });
}

Program::~Program()
{
    m_window.reset(); // shows the models, so it goes first
}

void Program::start()
{
    m_window->show();
}

bool Program::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_window.get() && event->type() == QEvent::Paint && !std::exchange(m_begun, true))
        QTimer::singleShot(0, this, &Program::begin);
    return QObject::eventFilter(object, event);
}

void Program::begin()
{
    m_window->removeEventFilter(this);
    if (qEnvironmentVariableIsSet(measureVariable)) {
        std::puts("painted");
        std::fflush(stdout);
        return QCoreApplication::quit();
    }
    m_workspace.start();
    QGuiApplication::setWindowIcon(ui::applicationIcon()); // a megabyte of pixels in eight sizes
    connect(new ColorScheme(this), &ColorScheme::preferred, &m_theme, &ui::Theme::setSystemDark);
    if (!m_options.arguments.isEmpty()) // uploads need an account to go to
        connect(
            &m_workspace.accounts, &models::Accounts::accountReady, m_window.get(),
            [this] { m_window->openArguments(m_options.arguments); }, Qt::SingleShotConnection);
    connect(&m_service, &LocalService::ready, &m_workspace.accounts, &models::Accounts::setLocal);
    connect(&m_service, &LocalService::failed, &m_workspace.accounts, &models::Accounts::setLocalFailed);
    m_service.start(m_options.dataDir);
}

void Program::openAsked(const QStringList &arguments)
{
    if (m_window->isMinimized())
        m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
    m_window->openArguments(arguments);
}

void Program::save()
{
    m_window->saveState();
    m_workspace.documents.flush();
}

} // namespace desktop
