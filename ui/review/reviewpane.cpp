#include "ui/review/reviewpane.h"

#include "ui/options.h"
#include "ui/review/fixbox.h"
#include "ui/review/issuedelegate.h"
#include "ui/review/issuetexts.h"
#include "ui/widgets/languages.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int countDelayMs = 100; // counting follows the queue at a distance
} // namespace

ReviewPane::ReviewPane(Actions &actions, models::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_settings(settings)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createFilters());
    auto *middle = new QWidget;
    m_stack = new QStackedLayout(middle);
    createList();
    m_empty = quietLabel({});
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(16, 16, 16, 16);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addWidget(middle, 1);
    m_fixing = new FixBox(actions);
    column->addWidget(m_fixing);
    column->addWidget(createProgress());
    setFocusProxy(m_list);
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(countDelayMs);
    connect(&m_countTimer, &QTimer::timeout, this, &ReviewPane::showCounts);
    connect(&settings, &models::Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1String(confidenceOption.key))
            fillThresholds();
    });
    setReviewing(nullptr, nullptr);
}

QWidget *ReviewPane::createFilters()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(8, 8, 8, 6);
    row->setSpacing(6);
    m_kinds = new QComboBox;
    m_kinds->setAccessibleName(tr("Kind of issue"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kinds->setMinimumContentsLength(10);
    for (const IssueGroup &group : issueGroups())
        m_kinds->addItem(groupTitle(group), group.kinds);
    m_threshold = new QComboBox;
    m_threshold->setAccessibleName(tr("Words are unsure below"));
    m_threshold->setToolTip(tip(tr("Words that the recogniser was less sure of are listed and underlined.")));
    m_threshold->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_threshold->setMinimumContentsLength(11);
    fillThresholds();
    row->addWidget(m_kinds, 1);
    row->addWidget(m_threshold);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        if (m_reviewing)
            m_reviewing->queue().setShown(quint8(m_kinds->currentData().toUInt()));
    });
    connect(m_threshold, &QComboBox::activated, this,
            [this] { m_settings.setValue(confidenceOption, m_threshold->currentData().toDouble()); });
    return top;
}

void ReviewPane::fillThresholds()
{
    const double now = m_settings.value(confidenceOption);
    QList<double> shares{0.5, 0.7, 0.8, 0.9, 0.95};
    if (!shares.contains(now))
        shares.append(now);
    std::sort(shares.begin(), shares.end());
    m_threshold->clear();
    for (const double share : std::as_const(shares))
        m_threshold->addItem(share > 0 ? tr("below %1 %").arg(qRound(share * 100)) : tr("none"), share);
    m_threshold->setCurrentIndex(int(shares.indexOf(now)));
}

void ReviewPane::createList()
{
    m_list = new QTableView; // a list view lays all rows out again whenever some come
    m_list->setAccessibleName(tr("Issues"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setShowGrid(false);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setItemDelegate(new IssueDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->verticalHeader()->setDefaultSectionSize(IssueDelegate::rowHeight(font()));
    connect(m_list, &QAbstractItemView::clicked, this, &ReviewPane::choose);
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        choose(index);
        if (m_reviewing)
            m_reviewing->view().setFocus();
    });
}

QWidget *ReviewPane::createProgress()
{
    auto *bottom = new QWidget;
    auto *column = new QVBoxLayout(bottom);
    column->setContentsMargins(10, 4, 10, 8);
    column->setSpacing(4);
    m_note = quietLabel({});
    m_note->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_progress->setAccessibleName(tr("Reviewed segments"));
    m_progressText = quietLabel({});
    column->addWidget(m_note);
    column->addWidget(m_progress);
    column->addWidget(m_progressText);
    return bottom;
}

void ReviewPane::setReviewing(Reviewing *reviewing, models::ReviewCounter *counter)
{
    if (m_reviewing) {
        disconnect(m_reviewing, nullptr, this, nullptr);
        disconnect(&m_reviewing->queue(), nullptr, this, nullptr);
        disconnect(&m_reviewing->spelling(), nullptr, this, nullptr);
    }
    if (m_counter)
        disconnect(m_counter, nullptr, this, nullptr);
    m_reviewing = reviewing;
    m_counter = counter;
    m_fixing->setReviewing(reviewing);
    m_list->setModel(reviewing ? &reviewing->queue() : nullptr);
    if (reviewing) {
        const int kinds = m_kinds->findData(reviewing->queue().shown());
        m_kinds->setCurrentIndex(std::max(0, kinds));
        connect(&reviewing->queue(), &models::ReviewQueue::progressed, this, [this] {
            if (!m_countTimer.isActive())
                m_countTimer.start();
        });
        connect(reviewing, &Reviewing::chosenChanged, this, &ReviewPane::showChosen);
        connect(reviewing, &Reviewing::fixedAlike, this, [this](const models::Fix &fix, int places) {
            m_note->setText(tr("“%1” became “%2” in %n place(s).", nullptr, places).arg(fix.before, fix.after));
            m_note->show();
        });
        connect(&reviewing->spelling(), &models::DocumentSpelling::changed, this, &ReviewPane::showCounts);
        connect(counter, &models::ReviewCounter::changed, this, &ReviewPane::showProgress);
    }
    showCounts();
    showProgress();
    showChosen();
}

QString ReviewPane::emptyText() const
{
    if (!m_reviewing)
        return tr("Places that may be wrong are listed here when a document is open.");
    if (!m_reviewing->queue().isComplete())
        return tr("Looking…");
    return m_kinds->currentIndex() == 0 ? tr("Nothing is left to look at.") : tr("There is nothing of this kind.");
}

void ReviewPane::showCounts()
{
    const bool isThere = m_reviewing;
    for (QWidget *part : std::initializer_list<QWidget *>{m_kinds, m_threshold})
        part->setEnabled(isThere);
    for (int i = 0; i < m_kinds->count(); ++i) {
        const IssueGroup &group = issueGroups()[size_t(i)];
        const int count = isThere ? m_reviewing->queue().count(group.kinds) : 0;
        m_kinds->setItemText(
            i, isThere ? u"%1 (%2)"_s.arg(groupTitle(group), QLocale().toString(count)) : groupTitle(group));
    }
    const bool isEmpty = !isThere || m_reviewing->queue().rowCount() == 0;
    m_empty->setText(emptyText());
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    const bool missing = isThere && m_reviewing->spelling().state() == models::Spelling::State::Missing;
    if (missing) {
        const QString language = m_reviewing->spelling().language();
        m_note->setText(language.isEmpty()
                            ? tr("The document's language is not known, so unknown words are not looked for.")
                            : tr("There is no dictionary for %1, so unknown words are not looked for.")
                                  .arg(languageName(language)));
    }
    m_note->setVisible(missing);
    showProgress();
}

void ReviewPane::showProgress()
{
    const models::ReviewCount count = m_counter ? m_counter->count() : models::ReviewCount();
    m_progress->setRange(0, std::max(1, count.total));
    m_progress->setValue(count.reviewed);
    m_progress->setVisible(count.total > 0);
    m_progressText->setText(
        count.total == 0
            ? QString()
            : tr("%1 of %n segment(s) reviewed", nullptr, count.total).arg(QLocale().toString(count.reviewed)));
}

void ReviewPane::choose(const QModelIndex &index)
{
    if (m_reviewing && index.isValid())
        m_reviewing->choose(index.row());
}

void ReviewPane::showChosen()
{
    if (const int row = m_reviewing ? m_reviewing->chosenRow() : -1; row >= 0)
        m_list->setCurrentIndex(m_reviewing->queue().index(row));
}

} // namespace ui
