#include "ui/widgets/notice.h"

#include "ui/theme/icons.h"
#include "ui/widgets/text.h"

#include <array>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 4;
constexpr int iconSide = 20;

QString iconName(Tone tone)
{
    static constexpr std::array names{"info", "success", "warning", "error"};
    return QLatin1String(names.at(size_t(tone)));
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return QObject::tr("Notice");
    case Tone::Success:
        return QObject::tr("Done");
    case Tone::Warning:
        return QObject::tr("Warning");
    case Tone::Error:
        return QObject::tr("Error");
    }
    return {};
}

} // namespace

Banner::Banner(const Notice &notice, QWidget *parent)
    : QFrame(parent)
    , m_notice(notice)
{
    setAccessibleName(u"%1: %2"_s.arg(toneName(notice.tone), notice.text));
    createContent();
    recolor();
}

void Banner::createContent()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(10);
    m_icon = plainLabel({});
    auto *text = plainLabel(m_notice.text);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(text, 1);
    for (const Notice::Offer &offer : std::as_const(m_notice.offers)) {
        auto *button = new QPushButton(offer.text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [run = offer.run] { run(); });
        row->addWidget(button);
    }
    auto *close = new QToolButton;
    close->setIcon(icon(u"close"_s));
    close->setIconSize({14, 14});
    close->setAutoRaise(true);
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss"));
    if (!m_notice.closable)
        close->hide();
    connect(close, &QToolButton::clicked, this, &Banner::closed);
    row->addWidget(close, 0, Qt::AlignVCenter);
}

void Banner::recolor()
{
    const QColor accent = toneColors(m_notice.tone, QGuiApplication::palette()).accent;
    m_icon->setPixmap(icon(iconName(m_notice.tone), accent).pixmap({iconSide, iconSide}, devicePixelRatioF()));
}

void Banner::paintEvent(QPaintEvent *)
{
    const ToneColors colors = toneColors(m_notice.tone, palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.ground);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.border);
    painter.fillRect(QRect(0, 0, 3, height()), colors.accent);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && m_icon)
        recolor();
}

NoticeArea::NoticeArea(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    hide();
}

void NoticeArea::post(const QString &key, const Notice &notice)
{
    withdraw(key);
    auto *banner = new Banner(notice, this);
    connect(banner, &Banner::closed, this, [this, key] { withdraw(key); });
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, banner);
    m_banners.prepend({key, banner});
    arrange();
}

void NoticeArea::withdraw(const QString &key)
{
    const auto found
        = std::find_if(m_banners.begin(), m_banners.end(), [&](const auto &entry) { return entry.first == key; });
    if (found == m_banners.end())
        return;
    found->second->hide();
    found->second->deleteLater();
    m_banners.erase(found);
    arrange();
}

const Banner *NoticeArea::banner(const QString &key) const
{
    const auto found
        = std::find_if(m_banners.begin(), m_banners.end(), [&](const auto &entry) { return entry.first == key; });
    return found == m_banners.end() ? nullptr : found->second;
}

void NoticeArea::arrange()
{
    for (qsizetype i = 0; i < m_banners.size(); ++i)
        m_banners[i].second->setVisible(i < mostShown);
    setVisible(!m_banners.isEmpty());
}

} // namespace ui
