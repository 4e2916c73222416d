#pragma once

#include "api/templates.h"
#include "app/service/store/database.h"

namespace service {

/// The table of an organisation's templates and their files.
class Templates
{
public:
    explicit Templates(Database &database);

    api::Page<api::ExportTemplate> list(qint64 organization, const api::TemplateQuery &query); ///< newest first
    std::optional<api::ExportTemplate> fetch(qint64 organization, qint64 id);
    QByteArray file(qint64 organization, qint64 id, const QString &kind); ///< docx or pdf; empty: there is none
    /// Conflict when the name is taken.
    api::Result<qint64> insert(qint64 organization, const api::ExportTemplateForm &form);
    bool remove(qint64 organization, qint64 id);

private:
    Database &m_database;
};

} // namespace service
