#include "models/versions/versionlist.h"

namespace models {

namespace {
const Version machineText{.reason = Version::Reason::Machine};
}

VersionList::VersionList(QObject *parent)
    : QAbstractListModel(parent)
{
}

void VersionList::setDocument(OpenDocument *document)
{
    if (m_document == document)
        return;
    if (m_document)
        disconnect(&m_document->versions(), nullptr, this, nullptr);
    beginResetModel();
    m_document = document;
    m_versions = document ? QList<Version>{machineText} : QList<Version>();
    endResetModel();
    if (!document)
        return;
    const QString key = document->key().toString();
    connect(&document->versions(), &Versions::changed, this, [this, key](const QString &changed) {
        if (changed == key)
            refresh();
    });
    connect(&document->versions(), &Versions::failed, this, [this, key](const QString &which, const QString &message) {
        if (which == key)
            emit failed(message);
    });
    refresh();
}

void VersionList::refresh()
{
    if (!m_document)
        return;
    m_document->versions().list(m_document->key().toString(), this,
                                [this, asked = m_document](const tl::expected<QList<Version>, QString> &versions) {
                                    if (!versions)
                                        emit failed(versions.error());
                                    else if (asked == m_document && asked)
                                        show(QList<Version>{machineText} + *versions);
                                });
}

// Versions only come at the top and go anywhere; the rows that stay keep their selection.
void VersionList::show(const QList<Version> &versions)
{
    for (qsizetype row = m_versions.size() - 1; row >= 0; --row) {
        const qint64 id = m_versions[row].id;
        if (std::ranges::any_of(versions, [id](const Version &version) { return version.id == id; }))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_versions.removeAt(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < versions.size(); ++row) {
        if (row < m_versions.size() && m_versions[row].id == versions[row].id) {
            if (std::exchange(m_versions[row], versions[row]) != versions[row])
                emit dataChanged(index(int(row)), index(int(row)));
            continue;
        }
        beginInsertRows({}, int(row), int(row));
        m_versions.insert(row, versions[row]);
        endInsertRows();
    }
}

int VersionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_versions.size());
}

QVariant VersionList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return role == VersionRole ? QVariant::fromValue(m_versions[index.row()]) : QVariant();
}

} // namespace models
