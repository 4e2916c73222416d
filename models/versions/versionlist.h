#pragma once

#include "models/opendocument.h"
#include "models/versions/versions.h"

#include <QAbstractListModel>

namespace models {

/// The earlier texts of one open document, newest first, below the machine's text.
class VersionList : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { VersionRole = Qt::UserRole + 1 }; ///< a Version; that of the machine's text has neither id nor time

    explicit VersionList(QObject *parent = nullptr);

    void setDocument(OpenDocument *document); ///< may be nullptr
    OpenDocument *document() const { return m_document; }
    Version version(int row) const { return m_versions.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void failed(const QString &message);

private:
    void refresh();
    void show(const QList<Version> &versions);

    QPointer<OpenDocument> m_document;
    QList<Version> m_versions; ///< the machine's text first
};

} // namespace models

Q_DECLARE_METATYPE(models::Version)
