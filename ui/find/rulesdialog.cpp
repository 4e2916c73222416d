#include "ui/find/rulesdialog.h"

#include "ui/find/rulefiles.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/notice.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using models::ReplaceRule;
using models::RuleTable;

namespace {

constexpr std::chrono::milliseconds countDelay{250};
const QString noticeKey = u"file"_s;

QList<document::ReplaceStep> stepsOf(const QList<ReplaceRule> &rules)
{
    QList<document::ReplaceStep> steps;
    for (const ReplaceRule &rule : rules)
        if (rule.enabled && !rule.query.text.isEmpty())
            steps.append({rule.query, rule.with});
    return steps;
}

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    return column;
}

} // namespace

RulesDialog::RulesDialog(models::ReplaceRules &rules, models::TranscriptModel *model, QWidget *parent)
    : QDialog(parent)
    , m_rules(rules)
    , m_table(rules)
    , m_model(model)
{
    setWindowTitle(tr("Replacement Lists"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(m_notices = new NoticeArea);
    m_files = new RuleFiles(m_table, *m_notices, this);
    auto *halves = new QSplitter;
    halves->addWidget(createLists());
    halves->addWidget(createTable());
    halves->setStretchFactor(1, 1);
    halves->setChildrenCollapsible(false);
    column->addWidget(halves, 1);
    column->addWidget(createButtons());
    resize(820, 460);
    m_soon.setSingleShot(true);
    m_soon.setInterval(countDelay);
    connect(&m_soon, &QTimer::timeout, this, &RulesDialog::count);
    connect(&m_table, &RuleTable::edited, &m_soon, qOverload<>(&QTimer::start));
    connect(&rules, &models::ReplaceRules::changed, this, [this] { showLists(chosen()); });
    connect(&rules, &models::ReplaceRules::failed, this,
            [this](const QString &message) { m_notices->post(noticeKey, {.tone = Tone::Error, .text = message}); });
    if (model) {
        connect(model, &models::TranscriptModel::edited, this, [this] {
            ++m_revision;
            m_soon.start();
        });
    }
    rules.load();
    showLists({});
    m_lists->setCurrentRow(m_lists->count() > 1 ? 1 : 0);
}

RulesDialog::~RulesDialog()
{
    m_stop.request_stop();
}

QPushButton *RulesDialog::addButton(QWidget *row, const QString &text, void (RulesDialog::*run)())
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    row->layout()->addWidget(button);
    return button;
}

QWidget *RulesDialog::createLists()
{
    auto *side = new QWidget;
    QVBoxLayout *column = columnOf(side);
    column->setContentsMargins(0, 0, 6, 0);
    column->addWidget(m_lists = new QListWidget, 1);
    m_lists->setAccessibleName(tr("Lists"));
    m_lists->setMinimumWidth(150);
    m_lists->setTextElideMode(Qt::ElideRight);
    connect(m_lists, &QListWidget::currentRowChanged, this, &RulesDialog::showRules);
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(4);
    addButton(row, tr("&New…"), &RulesDialog::newList);
    addButton(row, tr("Rena&me…"), &RulesDialog::renameList);
    addButton(row, tr("De&lete…"), &RulesDialog::removeList);
    column->addWidget(row);
    return side;
}

QWidget *RulesDialog::createTable()
{
    auto *side = new QWidget;
    QVBoxLayout *column = columnOf(side);
    column->setContentsMargins(6, 0, 0, 0);
    column->addWidget(m_view = new QTableView, 1);
    m_view->setModel(&m_table);
    m_view->setAccessibleName(tr("Rules"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RuleTable::Find, QHeaderView::Stretch);
    header->setSectionResizeMode(RuleTable::Replace, QHeaderView::Stretch);
    header->setHighlightSections(false);
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(4);
    addButton(row, tr("&Add"), &RulesDialog::addRule);
    addButton(row, tr("&Remove"), &RulesDialog::removeRules);
    addButton(row, tr("&Up"), &RulesDialog::moveUp);
    addButton(row, tr("&Down"), &RulesDialog::moveDown);
    buttons->addStretch(1);
    addButton(row, tr("&Import…"), &RulesDialog::importRules);
    addButton(row, tr("E&xport…"), &RulesDialog::exportRules);
    column->addWidget(row);
    return side;
}

QWidget *RulesDialog::createButtons()
{
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_status = new ElidedLabel, 1);
    m_status->setObjectName(u"rulesStatus"_s);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    m_run = box->addButton(tr("Re&place"), QDialogButtonBox::ActionRole);
    m_run->setObjectName(u"runRules"_s);
    m_run->setDefault(true);
    buttons->addWidget(box);
    connect(m_run, &QPushButton::clicked, this, &RulesDialog::run);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return row;
}

QString RulesDialog::chosen() const
{
    const QListWidgetItem *item = m_lists->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void RulesDialog::showLists(const QString &chosen)
{
    QStringList names = m_rules.sets();
    m_new.removeIf([&](const QString &name) { return names.contains(name); });
    names += m_new;
    names.sort(Qt::CaseInsensitive);
    const QSignalBlocker quiet(m_lists);
    m_lists->clear();
    const auto add = [this](const QString &text, const QString &name) {
        auto *item = new QListWidgetItem(text, m_lists);
        item->setData(Qt::UserRole, name);
        item->setToolTip(name.toHtmlEscaped());
    };
    add(tr("Learned from corrections"), {});
    for (const QString &name : std::as_const(names))
        add(name, name);
    const qsizetype at = chosen.isEmpty() ? 0 : names.indexOf(chosen) + 1;
    m_lists->setCurrentRow(int(at));
    if (m_table.set() != this->chosen())
        showRules();
}

void RulesDialog::showRules()
{
    m_table.setSet(chosen());
}

QString RulesDialog::freeName(const QString &wanted) const
{
    const QStringList used = m_rules.sets() + m_new;
    QString name = wanted;
    for (int i = 2; used.contains(name); ++i)
        name = u"%1 (%2)"_s.arg(wanted).arg(i);
    return name;
}

void RulesDialog::newList()
{
    ask::text(this, {.title = tr("New List"), .text = tr("Name of the list:"), .accept = tr("Create")}, {},
              [this](const QString &text) {
                  if (text.trimmed().isEmpty())
                      return;
                  const QString name = freeName(text.trimmed());
                  m_new.append(name);
                  showLists(name);
                  showRules();
                  addRule();
              });
}

void RulesDialog::renameList()
{
    const QString before = chosen();
    if (before.isEmpty())
        return;
    ask::text(this, {.title = tr("Rename List"), .text = tr("Name of the list:"), .accept = tr("Rename")}, before,
              [this, before](const QString &text) {
                  if (text.trimmed().isEmpty() || text.trimmed() == before)
                      return;
                  const QString name = freeName(text.trimmed());
                  const QList<ReplaceRule> rules = m_rules.inSet(before);
                  m_new.removeAll(before);
                  m_new.append(name);
                  m_rules.setSet(before, {});
                  m_rules.setSet(name, rules);
                  showLists(name);
                  showRules();
              });
}

void RulesDialog::removeList()
{
    const QString name = chosen();
    if (name.isEmpty())
        return;
    ask::confirm(this,
                 {.title = tr("Delete List"),
                  .text = tr("Delete the list “%1”?").arg(name),
                  .detail = tr("Its rules cannot be brought back. Export them first to keep them."),
                  .accept = tr("Delete")},
                 [this, name] {
                     m_new.removeAll(name);
                     m_rules.setSet(name, {});
                     showLists({});
                     showRules();
                 });
}

void RulesDialog::addRule()
{
    const QModelIndex index = m_table.add();
    m_view->setFocus();
    m_view->setCurrentIndex(index);
    m_view->edit(index);
}

void RulesDialog::removeRules()
{
    m_table.remove(m_view->selectionModel()->selectedRows());
}

void RulesDialog::moveUp()
{
    m_table.move(m_view->currentIndex().row(), -1);
}

void RulesDialog::moveDown()
{
    m_table.move(m_view->currentIndex().row(), 1);
}

void RulesDialog::importRules()
{
    m_files->importTable();
}

void RulesDialog::exportRules()
{
    m_files->exportTable(chosen().isEmpty() ? tr("Learned") : chosen());
}

void RulesDialog::count()
{
    work(false);
}

void RulesDialog::run()
{
    work(true);
}

void RulesDialog::work(bool apply)
{
    m_stop.request_stop();
    m_stop = {};
    const QList<document::ReplaceStep> steps = stepsOf(m_table.rules());
    m_run->setEnabled(false);
    if (!m_model || steps.isEmpty()) {
        m_table.setCounts({});
        m_status->setFullText(m_model ? QString() : tr("Open a document to use the list on it."));
        return;
    }
    m_status->setFullText(tr("Counting…"));
    m_worker.run(
        this,
        [transcript = m_model->transcript(), steps, stop = m_stop.get_token()] {
            return document::replaceByList(transcript, steps, stop);
        },
        [this, apply, revision = m_revision, steps](const std::optional<document::ReplaceRun> &run) {
            if (!run || !m_model)
                return;
            if (revision != m_revision) // the text changed meanwhile
                return work(apply);
            const qsizetype total = run->total();
            m_table.setCounts(run->counts);
            m_status->setFullText(m_model->isReadOnly()
                                      ? tr("The document is marked as finished.")
                                      : tr("%1 replacements in this document").arg(QLocale().toString(total)));
            m_run->setEnabled(total > 0 && !m_model->isReadOnly());
            if (!apply || total == 0 || m_model->isReadOnly())
                return;
            m_model->closeUndoStep();
            m_model->apply(run->edit);
            emit ran(chosen(), total);
            accept();
        });
}

} // namespace ui
