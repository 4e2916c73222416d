#pragma once

#include <QDBusVariant>
#include <QObject>

namespace desktop {

/// Asks the desktop portal whether dark colours are preferred, and hears of changes. Silent where there is no portal.
class ColorScheme : public QObject
{
    Q_OBJECT
public:
    explicit ColorScheme(QObject *parent = nullptr);

signals:
    void preferred(bool dark);

private slots:
    void noteChange(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void tell(const QVariant &value);
};

} // namespace desktop
