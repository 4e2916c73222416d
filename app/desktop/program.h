#pragma once

#include "app/desktop/colorscheme.h"
#include "app/desktop/localservice.h"
#include "app/desktop/options.h"
#include "app/desktop/singleinstance.h"
#include "models/workspace.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

namespace desktop {

/// The running program: workspace, local service and window. Everything slow begins after the first paint.
class Program : public QObject
{
    Q_OBJECT
public:
    Program(const Options &options, SingleInstance &instance);
    ~Program() override;

    void start();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void begin(); ///< after the first paint
    void openAsked(const QStringList &arguments);
    void save();

    Options m_options;
    models::Workspace m_workspace;
    ui::Theme m_theme;
    LocalService m_service;
    std::unique_ptr<ui::MainWindow> m_window;
    bool m_begun = false;
};

} // namespace desktop
