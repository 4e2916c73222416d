#include "app/cli/exportcommand.h"

#include "app/cli/console.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cli {

namespace {

/// The session's first transcript, or its first document when it has none; empty when it has none at all.
api::DocumentId mainDocument(const api::Session &session)
{
    for (const api::DocumentSummary &document : session.documents) {
        if (document.type == api::DocumentType::Document)
            return document.id;
    }
    return session.documents.isEmpty() ? api::DocumentId{} : session.documents.first().id;
}

} // namespace

void ExportCommand::start()
{
    if (m_arguments.operands.size() > 1)
        return exportDocument({m_arguments.operands.at(1)});
    m_client.send(
        api::sessions::get({m_arguments.operands.at(0)}), this, [this](const api::Result<api::Session> &session) {
            if (!session)
                return failWith(session.error());
            const api::DocumentId document = mainDocument(*session);
            if (document.isEmpty())
                emit finished(
                    fail(tr("The session has no document yet; its status is “%1”.").arg(session->status.text)));
            else
                exportDocument(document);
        });
}

void ExportCommand::exportDocument(const api::DocumentId &document)
{
    api::DocumentQuery query;
    query.format = m_arguments.format;
    const api::SessionId session{m_arguments.operands.at(0)};
    const api::CallOptions patient{.inactivity = 120s, .deadline = 600s}; // ten hours as PDF take a while to make
    m_client.send(
        api::documents::get(session, document, query), this,
        [this](const api::Result<api::RawBody> &file) {
            if (!file)
                return failWith(file.error());
            emit finished(writeOutput(m_arguments.output, file->bytes));
        },
        patient);
}

} // namespace cli
