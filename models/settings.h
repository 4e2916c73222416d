#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

namespace models {

/// A setting: its key and default stand next to the code that uses it.
///     inline constexpr Option<int> backStep {"playback/backStepMs", 1000};
template <class T>
struct Option
{
    const char *key;
    T fallback;
};

/// What the program remembers on this computer; an INI file that only its owner can read, never a secret.
class Settings : public QObject
{
    Q_OBJECT
public:
    explicit Settings(const QString &file, QObject *parent = nullptr);

    template <class T>
    T value(const Option<T> &option) const
    {
        return m_store.value(QLatin1String(option.key), QVariant::fromValue(option.fallback)).template value<T>();
    }
    template <class T>
    void setValue(const Option<T> &option, const T &value)
    {
        store(QLatin1String(option.key), QVariant::fromValue(value));
    }
    QByteArray bytes(const QString &key) const; ///< geometry and states
    void setBytes(const QString &key, const QByteArray &value);
    bool sync(); ///< writes now; false when the file could not be written (the old one is then kept)

signals:
    void changed(const QString &key);

private:
    void store(const QString &key, const QVariant &value);
    QSettings m_store;
};

} // namespace models
