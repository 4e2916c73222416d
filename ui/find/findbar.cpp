#include "ui/find/findbar.h"

#include "ui/document/documentpage.h"
#include "ui/find/findfield.h"
#include "ui/find/findfilters.h"
#include "ui/find/findtoggles.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowWidth = 620;
constexpr int iconSide = 16;
constexpr qsizetype mostTaken = 200; // of a selection

QHBoxLayout *rowOf(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    return row;
}

} // namespace

FindBar::FindBar(models::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Find and Replace"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 6, 6, 6);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    createFind();
    createButtons();
    createReplace();
    m_message = plainLabel({});
    m_message->setWordWrap(true);
    m_message->setObjectName(u"findMessage"_s);
    arrange();
    connect(&m_finder, &Finder::statusChanged, this, &FindBar::showStatus);
    hide();
}

void FindBar::createFind()
{
    m_find = new FindField(m_settings, searchesOption, this);
    m_find->setObjectName(u"find"_s);
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(110);
    connect(m_find, &QLineEdit::textChanged, this, &FindBar::search);
    m_options = new QWidget(this);
    QHBoxLayout *row = rowOf(m_options);
    row->addWidget(m_toggles = new FindToggles(m_settings));
    row->addWidget(m_filters = new FindFilters);
    connect(m_toggles, &FindToggles::changed, this, &FindBar::search);
    connect(m_filters, &FindFilters::changed, this, &FindBar::search);
    connect(m_filters, &FindFilters::inSelectionChanged, this, &FindBar::setInSelection);
    m_status = new ElidedLabel({}, Qt::ElideRight, this);
    m_status->setObjectName(u"findStatus"_s);
    m_status->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

QToolButton *FindBar::addButton(const QString &name, const QString &title)
{
    auto *button = new QToolButton;
    button->setIcon(icon(name));
    button->setIconSize({iconSide, iconSide});
    button->setAutoRaise(true);
    button->setToolTip(title);
    button->setAccessibleName(title);
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons->layout()->addWidget(button);
    return button;
}

void FindBar::createButtons()
{
    m_buttons = new QWidget(this);
    rowOf(m_buttons)->setSpacing(2);
    QToolButton *previous = addButton(u"up"_s, tr("Previous Hit (Shift+F3)"));
    QToolButton *next = addButton(u"down"_s, tr("Next Hit (F3)"));
    m_steps = {previous, next};
    connect(previous, &QToolButton::clicked, this, [this] { m_finder.step(-1); });
    connect(next, &QToolButton::clicked, this, [this] { m_finder.step(1); });
    QToolButton *more = addButton(u"replace"_s, tr("Replace (Ctrl+H)"));
    more->setObjectName(u"showReplace"_s);
    more->setCheckable(true);
    connect(more, &QToolButton::clicked, this, &FindBar::showReplacing);
    connect(addButton(u"searchall"_s, tr("Find in All Documents (Ctrl+Shift+F)")), &QToolButton::clicked, this,
            &FindBar::everywhereRequested);
    connect(addButton(u"close"_s, tr("Close (Esc)")), &QToolButton::clicked, this, &FindBar::dismiss);
}

void FindBar::createReplace()
{
    m_replace = new FindField(m_settings, replacementsOption, this);
    m_replace->setObjectName(u"replace"_s);
    m_replace->setPlaceholderText(tr("Replace with"));
    m_replace->setAccessibleName(tr("Replace with"));
    m_replace->setMinimumWidth(110);
    m_replaceButtons = new QWidget(this);
    QHBoxLayout *row = rowOf(m_replaceButtons);
    m_preserveCase = signButton(u"AB"_s, tr("Keep the Case of What Is Replaced"));
    m_preserveCase->setChecked(m_settings.value(preserveCaseOption));
    connect(m_preserveCase, &QAbstractButton::toggled, this,
            [this](bool on) { m_settings.setValue(preserveCaseOption, on); });
    auto *one = new QPushButton(tr("Replace"));
    auto *all = new QPushButton(tr("Replace All"));
    one->setToolTip(tr("Replace This Hit (Enter)"));
    all->setToolTip(tr("Replace All Hits (Ctrl+Enter)"));
    for (QPushButton *button : {one, all})
        button->setAutoDefault(false);
    connect(one, &QPushButton::clicked, this, [this] { m_finder.replace(replacement()); });
    connect(all, &QPushButton::clicked, this, [this] { m_finder.replaceAll(replacement()); });
    for (QWidget *widget : std::initializer_list<QWidget *>{m_preserveCase, one, all})
        row->addWidget(widget);
    row->addStretch(1);
    m_replacers = {m_replace, m_preserveCase, one, all};
    showReplacing(false);
}

void FindBar::arrange()
{
    const bool narrow = width() < narrowWidth;
    if (m_isNarrow == narrow)
        return;
    m_isNarrow = narrow;
    auto *grid = static_cast<QGridLayout *>(layout());
    while (QLayoutItem *item = grid->takeAt(0))
        delete item;
    grid->addWidget(m_find, 0, 0, 1, narrow ? 2 : 1);
    grid->addWidget(m_options, narrow ? 1 : 0, narrow ? 0 : 1);
    grid->addWidget(m_status, narrow ? 1 : 0, narrow ? 1 : 2, 1, narrow ? 2 : 1);
    grid->addWidget(m_buttons, 0, narrow ? 2 : 3);
    grid->addWidget(m_replace, narrow ? 2 : 1, 0, 1, narrow ? 3 : 1);
    grid->addWidget(m_replaceButtons, narrow ? 3 : 1, narrow ? 0 : 1, 1, 3);
    grid->addWidget(m_message, 4, 0, 1, 4);
    grid->setColumnStretch(0, narrow ? 0 : 3);
    grid->setColumnStretch(1, narrow ? 1 : 0);
    grid->setColumnStretch(2, narrow ? 0 : 2);
    QWidget *before = m_find; // Tab goes as the eye does
    for (QWidget *widget : std::initializer_list<QWidget *>{m_replace, m_replaceButtons, m_options, m_buttons}) {
        setTabOrder(before, widget);
        before = widget;
    }
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, lineColor(palette()));
}

QString FindBar::text() const
{
    return m_find->text();
}

void FindBar::setPage(DocumentPage *page)
{
    if (m_page)
        disconnect(m_page, nullptr, this, nullptr);
    m_page = page;
    if (page)
        connect(page, &DocumentPage::ready, this, &FindBar::showPage);
    if (!page && isVisible()) {
        hide();
        emit shown(false);
    }
    m_finder.setPage(isVisible() ? page : nullptr);
    m_filters->setInSelection(false);
    showPage();
}

void FindBar::showPage()
{
    QStringList names;
    TranscriptView *view = m_finder.view();
    if (view) {
        for (const document::Speaker &speaker : view->model()->transcript().speakers)
            names.append(speaker.name);
        connect(view->model(), &models::TranscriptModel::speakersChanged, this, &FindBar::showPage,
                Qt::UniqueConnection);
        connect(view->model(), &models::TranscriptModel::readOnlyChanged, this, &FindBar::showStatus,
                Qt::UniqueConnection);
        names.removeDuplicates();
        m_filters->setSpeakers(names);
        search();
    }
    showStatus();
}

void FindBar::open(bool replacing)
{
    if (!m_page)
        return;
    if (!isVisible())
        m_filters->clear();
    show();
    emit shown(true);
    if (replacing || !m_replacing)
        showReplacing(replacing);
    m_finder.setPage(m_page);
    takeSelection();
    showPage();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

// One word or line is what is looked for, more is where.
void FindBar::takeSelection()
{
    TranscriptView *view = m_finder.view();
    m_selection = view ? view->selection() : document::Range();
    m_filters->setSelectionAvailable(!m_selection.isEmpty());
    const bool isOne = m_selection.from.segment == m_selection.to.segment
        && m_selection.to.offset - m_selection.from.offset <= mostTaken;
    QString text;
    if (view && isOne && !m_selection.isEmpty())
        text = view->model()->transcript().text(m_selection);
    if (text.isEmpty() && m_find->text().isEmpty())
        text = m_settings.value(searchesOption).value(0);
    if (!text.isEmpty() && !text.contains(u'\n'))
        m_find->setText(text);
}

void FindBar::step(int by)
{
    if (!m_page)
        return;
    if (!isVisible()) {
        show();
        emit shown(true);
        m_finder.setPage(m_page);
        if (m_find->text().isEmpty())
            m_find->setText(m_settings.value(searchesOption).value(0));
        showPage();
    }
    if (m_find->text().isEmpty())
        return open(false);
    m_find->remember();
    m_finder.step(by);
}

void FindBar::dismiss()
{
    if (!isVisible())
        return;
    m_find->remember();
    hide();
    m_finder.setPage(nullptr);
    m_filters->setInSelection(false);
    emit shown(false);
    if (m_page)
        m_page->view()->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::search()
{
    document::SearchQuery query{.text = m_find->text()};
    m_toggles->fill(query);
    m_filters->fill(query);
    m_finder.setQuery(query);
    showStatus();
}

void FindBar::setInSelection(bool on)
{
    TranscriptView *view = m_finder.view();
    if (!on || !view)
        return m_finder.setWithin({});
    const document::Range now = view->selection();
    m_finder.setWithin(now.isEmpty() || m_finder.isOnHit() ? m_selection : now);
}

document::ReplaceText FindBar::replacement() const
{
    m_find->remember();
    m_replace->remember();
    return {.text = m_replace->text(), .preserveCase = m_preserveCase->isChecked()};
}

void FindBar::showReplacing(bool replacing)
{
    m_replacing = replacing;
    m_replace->setVisible(replacing);
    m_replaceButtons->setVisible(replacing);
    m_buttons->findChild<QToolButton *>(u"showReplace"_s)->setChecked(replacing);
}

void FindBar::showStatus()
{
    const QString status = m_finder.status();
    const auto state = m_finder.search().state();
    using State = models::DocumentSearch::State;
    const bool isMessage = state == State::Unusable || state == State::TooSlow;
    m_status->setFullText(isMessage ? QString() : status);
    m_message->setText(isMessage ? status : QString());
    m_message->setVisible(isMessage);
    m_find->setProblem(m_finder.isProblem());
    for (QWidget *button : std::as_const(m_steps))
        button->setEnabled(m_finder.search().count() > 0);
    for (QWidget *widget : std::as_const(m_replacers))
        widget->setEnabled(m_finder.canReplace() && (widget == m_replace || m_finder.search().count() > 0));
}

bool FindBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter || key->key() == Qt::Key_Escape || m_toggles->handleKey(key, false)) {
            event->accept(); // menus and players want these keys elsewhere
            return true;
        }
    }
    return QWidget::event(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    if (m_toggles->handleKey(event, true))
        return;
    if (isEnter && m_replacing && event->modifiers().testFlag(Qt::ControlModifier))
        return m_finder.replaceAll(replacement());
    if (isEnter && m_replace->hasFocus())
        return m_finder.replace(replacement());
    if (isEnter && m_find->hasFocus())
        return step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    QWidget::keyPressEvent(event);
}

} // namespace ui
