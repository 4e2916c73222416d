#include "ui/dialogs/settingsdialog.h"

#include "ui/dialogs/settingsrows.h"
#include "ui/theme/icons.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(models::Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_list(new QListWidget)
    , m_pages(new QStackedWidget)
{
    setWindowTitle(tr("Settings"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);
    column->addLayout(row, 1);
    createPages();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->setContentsMargins(0, 0, 12, 0);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::showPage);
    m_list->setCurrentRow(0);
    resize(640, 400);
}

void SettingsDialog::createPages()
{
    m_list->setAccessibleName(tr("Topics"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({18, 18});
    for (const SettingsPage &page : settingsPages()) {
        auto *scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        m_pages->addWidget(scroll);
        new QListWidgetItem(icon(page.icon), page.title, m_list);
    }
    m_list->setFixedWidth(std::max(150, m_list->sizeHintForColumn(0) + 32));
}

void SettingsDialog::showPage(int row)
{
    if (row < 0)
        return;
    auto *scroll = static_cast<QScrollArea *>(m_pages->widget(row));
    if (!scroll->widget())
        scroll->setWidget(createSettingsPage(settingsPages().at(row), m_workspace));
    m_pages->setCurrentIndex(row);
}

} // namespace ui
