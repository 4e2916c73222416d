#include "ui/versions/versionspane.h"

#include "ui/document/documentpage.h"
#include "ui/versions/difflist.h"
#include "ui/versions/versiondelegate.h"
#include "ui/versions/versiontext.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using models::Comparer;

namespace {

constexpr int progressHeight = 3;
const QString partsKey = u"versions/parts"_s;

QLabel *wrapped(const QString &text)
{
    QLabel *label = quietLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

VersionsPane::VersionsPane(Actions &actions, models::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_settings(settings)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notices = new NoticeArea;
    column->addWidget(m_notices);
    m_empty = wrapped(tr("Open a document to see its earlier versions."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_empty, 1);
    m_list = new QListView;
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setModel(&m_versions);
    m_list->setItemDelegate(new VersionDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_parts = new QSplitter(Qt::Vertical);
    m_parts->addWidget(m_list);
    m_parts->addWidget(createDiff());
    m_parts->setStretchFactor(1, 1);
    m_parts->setChildrenCollapsible(false);
    if (!m_parts->restoreState(m_settings.bytes(partsKey)))
        m_parts->setSizes({220, 400});
    connect(m_parts, &QSplitter::splitterMoved, this, [this] { m_settings.setBytes(partsKey, m_parts->saveState()); });
    column->addWidget(m_parts, 1);
    m_rule = wrapped(tr("Kept on this computer: all of today, one an hour for a week, one a day for 90 days."));
    m_rule->setContentsMargins(10, 6, 10, 8);
    column->addWidget(m_rule);
    setFocusProxy(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &VersionsPane::compareCurrent);
    connect(&m_versions, &models::VersionList::failed, this,
            [this](const QString &message) { m_notices->post(u"list"_s, {.tone = Tone::Error, .text = message}); });
    connect(&m_comparer, &Comparer::started, this, &VersionsPane::showDiff);
    connect(&m_comparer, &Comparer::compared, this, &VersionsPane::showDiff);
    connect(&m_comparer, &Comparer::restored, this, &VersionsPane::offerUndo);
    connect(&m_comparer, &Comparer::failed, this, [this](const QString &message) {
        m_notices->post(u"compare"_s, {.tone = Tone::Info, .text = message});
        showDiff();
    });
    showPage();
}

QWidget *VersionsPane::createDiff()
{
    m_compared = new QWidget;
    auto *column = new QVBoxLayout(m_compared);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_progress->setAccessibleName(tr("Comparing"));
    column->addWidget(m_progress);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(10, 6, 6, 6);
    m_sentence = wrapped({});
    top->addWidget(m_sentence, 1);
    for (const char *id : {"versions.previous", "versions.next"}) {
        auto *button = new QToolButton;
        button->setDefaultAction(m_actions.at(id));
        button->setAutoRaise(true);
        button->setIconSize({16, 16});
        button->setAccessibleName(plainTitle(m_actions.at(id)));
        top->addWidget(button, 0, Qt::AlignTop);
    }
    column->addLayout(top);
    m_diff = new DiffList;
    column->addWidget(m_diff, 1);
    column->addWidget(createButtons());
    connect(m_diff, &DiffList::chosen, this, &VersionsPane::goTo);
    connect(m_diff, &DiffList::currentRowChanged, this, &VersionsPane::showChoice);
    return m_compared;
}

QWidget *VersionsPane::createButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(10, 8, 10, 8);
    m_restoreSegment = new QPushButton(tr("Restore &Segment"));
    m_restoreSegment->setToolTip(tr("Brings back what the chosen segment said; can be undone"));
    m_restoreAll = new QPushButton(tr("Restore &All"));
    m_restoreAll->setToolTip(tr("Brings back the whole text; can be undone"));
    row->addWidget(m_restoreSegment);
    row->addWidget(m_restoreAll);
    row->addStretch(1);
    connect(m_restoreSegment, &QPushButton::clicked, this, [this] {
        if (const models::DiffRow *chosen = m_diff->current())
            m_comparer.restoreSegment(chosen->segment);
    });
    connect(m_restoreAll, &QPushButton::clicked, this, [this] { m_comparer.restoreAll(); });
    return buttons;
}

void VersionsPane::setPage(DocumentPage *page)
{
    if (m_page)
        disconnect(m_page, nullptr, this, nullptr);
    m_page = page;
    if (page)
        connect(page, &DocumentPage::ready, this, &VersionsPane::showPage);
    showPage();
}

void VersionsPane::showPage()
{
    const bool ready = m_page && m_page->isReady();
    models::OpenDocument *document = ready ? m_page->document() : nullptr;
    if (document != m_versions.document()) {
        m_notices->withdraw(u"restored"_s);
        m_notices->withdraw(u"compare"_s);
        m_list->setCurrentIndex({});
        m_versions.setDocument(document);
        m_comparer.compare(nullptr, {});
    }
    if (document)
        connect(&document->model(), &models::TranscriptModel::readOnlyChanged, this, &VersionsPane::showChoice,
                Qt::UniqueConnection);
    m_empty->setVisible(!ready);
    m_parts->setVisible(ready);
    showDiff();
}

bool VersionsPane::isComparing() const
{
    return m_list->currentIndex().isValid() && m_versions.document();
}

void VersionsPane::chooseMachineText()
{
    m_list->setCurrentIndex(m_versions.index(0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void VersionsPane::compareCurrent()
{
    m_notices->withdraw(u"restored"_s);
    m_notices->withdraw(u"compare"_s);
    m_comparer.compare(isComparing() ? m_versions.document() : nullptr,
                       m_versions.version(m_list->currentIndex().row()));
}

void VersionsPane::showDiff()
{
    const bool has = isComparing() && m_comparer.hasDiff();
    m_compared->setVisible(isComparing());
    m_rule->setVisible(m_versions.document() && !isComparing()); // the room is the comparison's
    m_progress->setVisible(m_comparer.isRunning() && !has);
    m_sentence->setText(has                          ? diffSentence(m_comparer.diff(), m_comparer.version())
                            : m_comparer.isRunning() ? tr("Comparing with the text now…")
                                                     : QString());
    m_diff->setDiff(has ? m_comparer.diff() : models::TextDiff());
    showChoice();
}

void VersionsPane::showChoice()
{
    const bool has = isComparing() && m_comparer.hasDiff();
    const bool editable = has && m_page && m_page->isReady() && !m_page->document()->model().isReadOnly();
    const bool differs = has && !m_comparer.diff().rows.isEmpty();
    m_restoreAll->setEnabled(editable);
    m_restoreSegment->setEnabled(editable && m_diff->current());
    m_actions.at("versions.next")->setEnabled(differs);
    m_actions.at("versions.previous")->setEnabled(differs);
}

void VersionsPane::goTo(const models::DiffRow &row)
{
    if (m_page && m_page->isReady())
        m_page->view()->setCaret(row.place.from);
}

void VersionsPane::offerUndo()
{
    if (!m_page || !m_page->isReady())
        return;
    m_notices->post(u"restored"_s,
                    {.tone = Tone::Success,
                     .text = tr("The earlier text is back."),
                     .offers = {{tr("Undo"), [this] {
                                     m_notices->withdraw(u"restored"_s);
                                     if (m_page && m_page->isReady())
                                         m_page->view()->undo();
                                 }}}});
}

} // namespace ui
