#include "models/settings.h"

#include "models/atomicfile.h"

#include <QFile>
#include <QFileInfo>

namespace models {

namespace {
// QSettings keeps the mode of a file that exists, and makes new ones readable for everybody.
QString madePrivate(const QString &file)
{
    makePrivateDir(QFileInfo(file).absolutePath());
    QFile ini(file);
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    if (ini.exists())
        ini.setPermissions(owner);
    else if (ini.open(QIODevice::WriteOnly | QIODevice::NewOnly, owner))
        ini.close();
    return file;
}
} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_store(madePrivate(file), QSettings::IniFormat)
{
}

QByteArray Settings::bytes(const QString &key) const
{
    return m_store.value(key).toByteArray();
}

void Settings::setBytes(const QString &key, const QByteArray &value)
{
    store(key, value);
}

bool Settings::sync()
{
    m_store.sync();
    return m_store.status() == QSettings::NoError;
}

void Settings::store(const QString &key, const QVariant &value)
{
    if (m_store.contains(key) && m_store.value(key) == value)
        return;
    m_store.setValue(key, value);
    emit changed(key);
}

} // namespace models
