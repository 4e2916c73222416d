#include "ui/window/viewcommands.h"

#include "ui/document/documenttabs.h"
#include "ui/options.h"

#include <QActionGroup>

namespace ui {

using namespace Qt::StringLiterals;

ViewCommands::ViewCommands(Desk &desk, const Panes &panes, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_panes(panes)
{
    bindPanes();
    bindZoom();
    bindThemes();
    connect(&desk.tabs, &DocumentTabs::currentChanged, this, &ViewCommands::showPlayer);
    showPlayer();
    desk.actions.bind("view.nextTab", &desk.tabs, [tabs = &desk.tabs] { tabs->step(1); });
    desk.actions.bind("view.previousTab", &desk.tabs, [tabs = &desk.tabs] { tabs->step(-1); });
}

void ViewCommands::bindPanes()
{
    bindPane("view.library", m_panes.library, "view/library", true);
    bindPane("view.uploads", m_panes.uploads, "view/uploads", false); // comes with the first upload
    bindPane("view.player", m_panes.player, "view/player", true);
}

void ViewCommands::bindPane(const char *id, QWidget *pane, const char *key, bool shownAtFirst)
{
    const models::Option<bool> option{key, shownAtFirst};
    QAction *action = m_desk.actions.at(id);
    connect(action, &QAction::toggled, this, [this, pane, option](bool shown) {
        pane->setVisible(shown);
        showPlayer();
        m_panes.left->setVisible(!m_panes.library->isHidden() || !m_panes.uploads->isHidden());
        m_desk.workspace.settings.setValue(option, shown);
    });
    action->setChecked(m_desk.workspace.settings.value(option));
    pane->setVisible(action->isChecked());
    m_panes.left->setVisible(!m_panes.library->isHidden() || !m_panes.uploads->isHidden());
}

void ViewCommands::showPlayer()
{
    m_panes.player->setVisible(m_desk.actions.at("view.player")->isChecked() && m_desk.tabs.current());
}

void ViewCommands::bindZoom()
{
    const auto bind = [this](const char *id, void (*act)(TranscriptView &, int normal)) {
        m_desk.actions.bind(id, this, [this, act] {
            if (DocumentPage *page = m_desk.tabs.current())
                act(*page->view(), m_desk.workspace.settings.value(zoomOption));
        });
    };
    bind("view.zoomIn", [](TranscriptView &view, int) { view.zoom(1); });
    bind("view.zoomOut", [](TranscriptView &view, int) { view.zoom(-1); });
    bind("view.zoomReset", [](TranscriptView &view, int normal) { view.setZoomSteps(normal); });
}

void ViewCommands::bindThemes()
{
    auto *group = new QActionGroup(this);
    models::Settings &settings = m_desk.workspace.settings;
    const std::pair<const char *, QString> rows[]{
        {"view.themeSystem", u"system"_s}, {"view.themeLight", u"light"_s}, {"view.themeDark", u"dark"_s}};
    for (const auto &[id, word] : rows) {
        QAction *action = m_desk.actions.at(id);
        group->addAction(action);
        action->setChecked(settings.value(themeOption) == word);
        connect(action, &QAction::triggered, this, [&settings, word = word] { settings.setValue(themeOption, word); });
        connect(&settings, &models::Settings::changed, action, [&settings, action, word = word](const QString &key) {
            if (key == QLatin1String(themeOption.key))
                action->setChecked(settings.value(themeOption) == word);
        });
    }
}

} // namespace ui
