#include "ui/document/documentpage.h"

#include "ui/document/documentnotices.h"
#include "ui/document/documentzoom.h"
#include "ui/options.h"
#include "ui/theme/icons.h"
#include "ui/widgets/notice.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using models::OpenDocument;

DocumentPage::DocumentPage(OpenDocument *document, models::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_settings(settings)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notices = new NoticeArea;
    column->addWidget(m_notices);
    createView(settings);
    createJump();
    setFocusProxy(m_view);
    new DocumentNotices(*document, *m_notices, this);
    connect(document, &OpenDocument::stateChanged, this, &DocumentPage::showState);
    connect(document, &OpenDocument::titleChanged, this, &DocumentPage::titleChanged);
    showState();
}

void DocumentPage::createView(models::Settings &settings)
{
    m_view = new TranscriptView;
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setConfidenceThreshold(settings.value(confidenceOption));
    m_view->setZoomSteps(zoomOf(settings, zoomKey()));
    connect(m_view, &TranscriptView::zoomChanged, this, [this](int steps) { keepZoom(m_settings, zoomKey(), steps); });
    layout()->addWidget(m_view);
    connect(m_view, &TranscriptView::caretMoved, this, &DocumentPage::caretMoved);
    connect(&settings, &models::Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1String(confidenceOption.key))
            m_view->setConfidenceThreshold(m_settings.value(confidenceOption));
        if (key == QLatin1String(provenanceOption.key))
            emit provenanceShown(showsProvenance());
        if (key == QLatin1String(zoomOption.key))
            m_view->setZoomSteps(zoomOf(m_settings, zoomKey()));
    });
}

QString DocumentPage::zoomKey() const
{
    return m_document ? m_document->key().toString() : QString();
}

void DocumentPage::createJump()
{
    m_jump = new QToolButton(this);
    m_jump->setObjectName(u"jump"_s);
    m_jump->setText(tr("Jump to What Is Heard"));
    m_jump->setIcon(icon(u"jump"_s));
    m_jump->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_jump->setFocusPolicy(Qt::TabFocus);
    m_jump->hide();
    connect(m_jump, &QToolButton::clicked, this, [this] { m_view->setFollowing(true); });
    connect(m_view, &TranscriptView::followingChanged, this, [this](bool following) {
        m_jump->setVisible(!following);
        placeJump();
    });
}

bool DocumentPage::isReady() const
{
    return m_document && m_document->state() == OpenDocument::State::Ready;
}

QString DocumentPage::title() const
{
    const QString title = m_document ? m_document->title() : QString();
    return title.isEmpty() ? tr("Opening…") : title;
}

bool DocumentPage::showsProvenance() const
{
    return m_settings.value(provenanceOption);
}

void DocumentPage::restoreCaret(const document::Position &position)
{
    m_pendingCaret = position;
    if (isReady())
        showState();
}

void DocumentPage::showState()
{
    if (!m_document)
        return;
    if (!isReady()) {
        m_view->setModel(nullptr);
        m_view->setPlaceholderText(m_document->state() == OpenDocument::State::Loading ? tr("Opening…") : QString());
        return;
    }
    if (m_view->model() != &m_document->model())
        m_view->setModel(&m_document->model());
    const auto segments = m_document->model().transcript().segments.size();
    if (const auto caret = std::exchange(m_pendingCaret, {}); caret && caret->segment < segments)
        m_view->setCaret(*caret);
    emit ready();
}

void DocumentPage::placeJump()
{
    m_jump->resize(m_jump->sizeHint() + QSize(12, 4));
    m_jump->move((width() - m_jump->width()) / 2, height() - m_jump->height() - 16);
    m_jump->raise();
}

void DocumentPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeJump();
}

} // namespace ui
