#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Renders one template in the colour that the mode asks for; pixmaps are shared through the cache.
class TemplateEngine : public QIconEngine
{
public:
    TemplateEngine(const QString &name, const QColor &color)
        : m_name(name)
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double scale = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor color = colorFor(mode);
        const QString key = u"scriptix-icon/%1/%2/%3x%4"_s.arg(m_name, color.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap result;
        if (!QPixmapCache::find(key, &result)) {
            result = render(size, color);
            QPixmapCache::insert(key, result);
        }
        result.setDevicePixelRatio(scale);
        return result;
    }

    QIconEngine *clone() const override { return new TemplateEngine(m_name, m_color); }
    QString key() const override { return u"ScriptixTemplate"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return !QFile::exists(path()); }

private:
    QString path() const { return u":/icons/%1.svg"_s.arg(m_name); }

    QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (m_color.isValid())
            return m_color;
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
    }

    QPixmap render(const QSize &size, const QColor &color) const
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            return result;
        QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
        const int side = std::min(size.width(), size.height());
        QPainter painter(&result);
        renderer.render(&painter, QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side));
        return result;
    }

    QString m_name;
    QColor m_color;
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, {});
}

QIcon icon(const QString &name, const QColor &color)
{
    return name.isEmpty() ? QIcon() : QIcon(new TemplateEngine(name, color));
}

QIcon applicationIcon()
{
    QIcon result;
    for (const int side : {16, 24, 32, 48, 64, 128, 256, 512})
        result.addFile(u":/app/scriptix-%1.png"_s.arg(side), {side, side});
    return result;
}

} // namespace ui
