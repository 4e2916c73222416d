#include "ui/widgets/text.h"

#include "ui/theme/palette.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Keeps the secondary colour through changes of the theme.
class QuietLabel : public QLabel
{
public:
    explicit QuietLabel(const QString &text, QWidget *parent)
        : QLabel(text, parent)
    {
        setFont(scaledFont(font(), 0.93));
        recolor();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ParentChange)
            recolor();
    }

private:
    void recolor()
    {
        QPalette own;
        own.setColor(QPalette::WindowText, quietText(QGuiApplication::palette()));
        setPalette(own);
    }
};

} // namespace

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = new QuietLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    auto *label = plainLabel(text, parent);
    label->setFont(scaledFont(label->font(), 1.3, QFont::DemiBold));
    return label;
}

QFont scaledFont(const QFont &font, double scale, QFont::Weight weight)
{
    QFont result(font);
    if (font.pointSizeF() > 0)
        result.setPointSizeF(font.pointSizeF() * scale);
    else
        result.setPixelSize(qRound(font.pixelSize() * scale));
    result.setWeight(weight);
    return result;
}

QString tip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<span>%1</span>"_s.arg(text.toHtmlEscaped());
}

QString timeText(std::chrono::milliseconds time, bool tenths)
{
    const qint64 total = std::max<qint64>(0, time.count());
    const qint64 hours = total / 3'600'000;
    const auto two = [](qint64 value) { return u"%1"_s.arg(value, 2, 10, QLatin1Char('0')); };
    QString text = two(total / 60'000 % 60) + u':' + two(total / 1000 % 60);
    if (hours > 0)
        text.prepend(QString::number(hours) + u':');
    if (tenths)
        text += u'.' + QString::number(total / 100 % 10);
    return text;
}

std::optional<std::chrono::milliseconds> timeFromText(const QString &text)
{
    double seconds = 0;
    const QStringList parts = text.trimmed().replace(u',', u'.').split(u':');
    if (parts.size() > 3)
        return {};
    for (const QString &part : parts) {
        bool good = false;
        const double value = part.toDouble(&good);
        if (!good || value < 0 || value > 1e6)
            return {};
        seconds = seconds * 60 + value;
    }
    return std::chrono::milliseconds(qRound64(seconds * 1000));
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace ui
