#include "ui/document/startpage.h"

#include "ui/theme/palette.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/text.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int widest = 520;
}

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    auto *heading = headingLabel(tr("Begin with a recording"));
    column->addWidget(heading);
    column->addSpacing(4);
    struct Row
    {
        QString icon;
        QString title;
        QString explanation;
        void (StartPage::*signal)();
    };
    const Row rows[]{
        {u"upload"_s, tr("Drop a recording on this window"),
         tr("or click to choose one. It is turned into text on this computer; nothing leaves it."),
         &StartPage::addRequested},
        {u"sparkle"_s, tr("Open the sample"), tr("A short conversation with its transcript, to play with."),
         &StartPage::sampleRequested},
        {u"signin"_s, tr("Sign in to Scriptix"), tr("Work with your team's recordings and all languages."),
         &StartPage::signInRequested},
    };
    for (const Row &row : rows) {
        auto *button = new HintButton(row.icon, row.title, row.explanation);
        connect(button, &HintButton::clicked, this, row.signal);
        column->addWidget(button);
        if (!focusProxy())
            setFocusProxy(button);
    }
    auto *block = new QWidget;
    block->setLayout(column);
    block->setMaximumWidth(widest);
    auto *page = new QWidget;
    auto *outer = new QVBoxLayout(page);
    outer->addStretch(2);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(block, 20);
    row->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(3);
    auto *scroll = new QScrollArea; // for windows that are low
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
}

} // namespace ui
