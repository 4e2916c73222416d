#include "ui/document/documenttabs.h"

#include "ui/document/startpage.h"
#include "ui/theme/icons.h"
#include "ui/widgets/closebutton.h"
#include "ui/widgets/text.h"

#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
const QString tabsKey = u"window/tabs"_s;
constexpr int mostTitleCharacters = 40;
} // namespace

DocumentTabs::DocumentTabs(models::Documents &documents, models::Settings &settings, QWidget *parent)
    : QStackedWidget(parent)
    , m_documents(documents)
    , m_settings(settings)
    , m_start(new StartPage)
    , m_tabs(new QTabWidget)
{
    addWidget(m_start);
    addWidget(m_tabs);
    createTabs();
}

void DocumentTabs::createTabs()
{
    m_tabs->setDocumentMode(true);
    m_tabs->setMovable(true);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setDrawBase(true);
    m_tabs->tabBar()->setAccessibleName(tr("Open documents"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &DocumentTabs::showCurrent);
}

DocumentPage *DocumentTabs::current() const
{
    return qobject_cast<DocumentPage *>(m_tabs->currentWidget());
}

QList<DocumentPage *> DocumentTabs::pages() const
{
    QList<DocumentPage *> result;
    for (int i = 0; i < m_tabs->count(); ++i)
        result.append(static_cast<DocumentPage *>(m_tabs->widget(i)));
    return result;
}

DocumentPage *DocumentTabs::find(const models::DocumentKey &key) const
{
    for (DocumentPage *page : pages()) {
        if (page->document() && page->document()->key() == key)
            return page;
    }
    return nullptr;
}

DocumentPage *DocumentTabs::open(const models::DocumentKey &key, const QString &title)
{
    DocumentPage *page = find(key);
    if (!page) {
        page = new DocumentPage(m_documents.open(key), m_settings);
        const int at = m_tabs->addTab(page, QString());
        connect(addCloseButton(m_tabs->tabBar(), at, tr("Close Tab")), &QToolButton::clicked, page,
                [this, page] { closePage(page); });
        const QString known = page->document()->title();
        showTitle(page, known.isEmpty() ? title : known);
        connect(page, &DocumentPage::ready, this, [this, page] { showKind(page); });
        connect(page, &DocumentPage::titleChanged, this,
                [this, page](const QString &changed) { showTitle(page, changed); });
    }
    m_tabs->setCurrentWidget(page);
    setCurrentWidget(m_tabs);
    return page;
}

void DocumentTabs::showTitle(DocumentPage *page, const QString &title)
{
    const int at = m_tabs->indexOf(page);
    const QString shown = title.isEmpty() ? tr("Opening…") : title;
    QString cut = shown;
    if (cut.size() > mostTitleCharacters)
        cut = cut.first(mostTitleCharacters * 2 / 3) + u'…' + cut.last(mostTitleCharacters / 3);
    m_tabs->setTabText(at, cut.replace(u'&', u"&&"_s));
    m_tabs->setTabToolTip(at, tip(shown));
    page->setAccessibleName(shown);
}

void DocumentTabs::showKind(DocumentPage *page)
{
    const bool captions = page->document()->model().transcript().kind == document::Kind::Captions;
    m_tabs->setTabIcon(m_tabs->indexOf(page), icon(captions ? u"captions"_s : u"transcript"_s));
}

void DocumentTabs::closePage(DocumentPage *page)
{
    models::OpenDocument *document = page->document();
    page->view()->setModel(nullptr);
    m_tabs->removeTab(m_tabs->indexOf(page));
    page->deleteLater();
    if (document)
        m_documents.close(document);
    if (m_tabs->count() == 0) {
        setCurrentWidget(m_start);
        m_start->setFocus();
    }
    save();
}

void DocumentTabs::closeCurrent()
{
    if (DocumentPage *page = current())
        closePage(page);
}

void DocumentTabs::step(int by)
{
    if (const int count = m_tabs->count(); count > 0)
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
}

void DocumentTabs::showCurrent()
{
    emit currentChanged(current());
    if (!m_restoring)
        save();
}

void DocumentTabs::save()
{
    QStringList lines{QString::number(m_tabs->currentIndex())};
    for (const DocumentPage *page : pages()) {
        if (!page->document())
            continue;
        const document::Position caret = page->isReady() ? page->view()->caret() : document::Position();
        lines.append(u"%1 %2 %3"_s.arg(caret.segment).arg(caret.offset).arg(page->document()->key().toString()));
    }
    m_settings.setBytes(tabsKey, lines.join(u'\n').toUtf8());
}

void DocumentTabs::restore()
{
    const QStringList lines = QString::fromUtf8(m_settings.bytes(tabsKey)).split(u'\n', Qt::SkipEmptyParts);
    m_restoring = true;
    for (const QString &line : lines.sliced(std::min<qsizetype>(1, lines.size()))) {
        const auto key = models::DocumentKey::fromString(line.section(u' ', 2));
        if (key)
            open(*key)->restoreCaret({line.section(u' ', 0, 0).toLongLong(), line.section(u' ', 1, 1).toLongLong()});
    }
    m_restoring = false;
    if (!lines.isEmpty() && m_tabs->count() > 0)
        m_tabs->setCurrentIndex(std::clamp(lines.first().toInt(), 0, m_tabs->count() - 1));
    showCurrent();
}

} // namespace ui
